"""From the features of a layer to :class:`~izsa_plugin.analysis.projects.Projects`, with a warning for what is odd."""

from __future__ import annotations

import re
from collections.abc import Iterable
from operator import itemgetter
from typing import Any, Callable, Optional

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsFeature
from qgis.PyQt.QtCore import QVariant

from ..analysis.projects import Projects
from ..domain import parsing
from ..domain.districts import METROPOLITAN, district_by_name
from ..domain.language import Text
from ..domain.text import fold
from .coded_values import YES, activity, audience_codes, coded, listed
from .shape_column import ShapeColumn

#: TUREF / TM27, metres: what all distances and areas are reckoned in.
CRS = "EPSG:5253"

Warn = Callable[..., None]

_REFUSED = Text("«{field}» alanındaki «{value}» okunamadı; atlandı.", "“{value}” in “{field}” cannot be read; skipped.")
_REFUSED_OFTEN = Text(
    "«{field}» alanındaki «{value}» {n} projede okunamadı; atlandı: {keys}.",
    "“{value}” in “{field}” cannot be read in {n} projects and is skipped: {keys}.",
)
_REVERSED = Text(
    "bitiş tarihi başlangıçtan önce; bitiş bilinmiyor sayıldı.",
    "its end lies before its start; the end counts as unknown.",
)
_SAME_KEY = Text(
    "Birden çok satırda bulunan {n} kimlik: {keys}. Konumları, ilçeleri, amaçları, hedefleri ve hedef kitleleri "
    "birleştirildi, durumları en etkin olanı sayıldı; öbür bilgiler ilk satırlarından alındı.",
    "{n} keys stand in several rows: {keys}. Their places, districts, goals, targets and audiences are joined, the "
    "most active status counts; all else is taken from the first row of each.",
)
#: How many keys a message names; a layer with a row a place has thousands.
_NAMED = 50
_NO_KEY = Text(
    "{row} numaralı satırın kimliği boş; satır numarası kimlik sayıldı.",
    "row {row} has no key; its row number serves as key.",
)
_UNKNOWN_DISTRICT = Text(
    "«{name}» İzmir'in bir ilçesi değil; yazıldığı gibi ayrı bir yer sayıldı.",
    "“{name}” is no district of İzmir; it counts as a place of its own, as written.",
)

_P_CODE = re.compile(r"TUR\d{6}")
_WHOLE_CITY = {"il geneli", "kent geneli", "izmir", "izmir geneli", "tum izmir", "tum ilceler"}

#: Reads a cell: what it holds, and the parts that cannot be read.
_Reader = Callable[[Any], tuple[Any, Iterable[str]]]


class Rows:
    """Reads features column by column: what is written alike in many rows is understood once.

    ``fields`` are the layer's field names and ``columns`` those of them that serve for each parameter. ``target`` is
    the system that places are brought to, in metres (:data:`CRS` unless another country is analysed); without
    ``know_districts`` the names of districts stay as written, for an analysis with districts of its own.
    """

    def __init__(
        self,
        crs: QgsCoordinateReferenceSystem,
        transforms: QgsCoordinateTransformContext,
        fields: list[str],
        columns: dict[str, tuple[str, ...]],
        warn: Warn,
        target: Optional[QgsCoordinateReferenceSystem] = None,
        know_districts: bool = True,
    ) -> None:
        self._know_districts = know_districts
        self._columns = columns
        self._warn = warn
        self._shapes = ShapeColumn(crs, target or QgsCoordinateReferenceSystem(CRS), transforms, warn)
        self._wanted = sorted({fields.index(name) for names in columns.values() for name in names})
        self._all_fields = len(fields)
        self._at = {
            parameter: tuple(self._wanted.index(fields.index(name)) for name in names)
            for parameter, names in columns.items()
        }
        self._cells: list[tuple[Any, ...]] = []
        self._unknown_districts: set[str] = set()
        #: Per feature: its id, its key and the row of its project.
        self._ids: list[int] = []
        self._keys: list[str] = []
        self._project: list[int] = []
        #: The first feature of each project; None where each feature is a project.
        self._first: Optional[list[int]] = None

    def read(self, features: Iterable[QgsFeature]) -> Projects:
        """All projects; the places as valid shapely geometries in the target's metres.

        Raises :class:`~izsa_plugin.domain.errors.IzsaError` for coordinates that contradict the layer's system.
        """
        values = self._taker()
        rows, add_shape = [], self._shapes.add
        for number, feature in enumerate(features):
            self._ids.append(feature.id())
            rows.append(values(feature))
            add_shape(number, feature.geometry())
        self._cells = list(zip(*rows))
        del rows
        keys = self._find_projects()
        start, end = self._days("START_FIELD"), self._days("END_FIELD")
        for row in np.flatnonzero(end < start).tolist():
            self._warn(_REVERSED, keys[row])
        end[end < start] = np.datetime64("NaT")
        return Projects(
            key=keys,
            title=self._texts("TITLE_FIELD"),
            text=self._texts("TEXT_FIELDS"),
            goals=self._lists("GOALS_FIELD", parsing.goal_numbers),
            targets=self._lists("TARGETS_FIELD", parsing.target_codes),
            audiences=self._lists("AUDIENCES_FIELD", lambda value: (audience_codes(value), ())),
            start=start,
            end=end,
            districts=self._lists("DISTRICT_FIELD", lambda value: (self._districts(value), ())),
            status=self._statuses(),
            budget=np.array(self._amounts("BUDGET_FIELD") or [np.nan] * len(keys), float),
            geometry=self._shapes.by_project(np.array(self._project, int), keys),
            features=self._features(),
            approval=self._choices("approval", lambda written: coded("approval", written) or None),
            scope=self._choices("scope", lambda written: coded("scope", written) or None),
            theme=self._themes(),
            type=self._choices("type", lambda written: listed("project_type", written)),
            people=self._amounts("people_reached"),
            currency=self._choices("currency", lambda written: written or None),
            good_practice=self._choices("good_practice", lambda written: fold(written) in YES),
        )

    def _taker(self) -> Callable[[QgsFeature], Any]:
        """How to take the wanted values: all at once where most are wanted, else one by one, which is then quicker."""
        wanted = self._wanted
        if len(wanted) == 1:
            return lambda feature: (feature[wanted[0]],)
        if 4 * len(wanted) < 3 * self._all_fields or not wanted:
            return itemgetter(*wanted) if wanted else lambda feature: ()
        pick = itemgetter(*wanted)
        return lambda feature: pick(feature.attributes())

    def _find_projects(self) -> list[str]:
        """Number the projects by their keys, in the order of the rows."""
        row_of: dict[str, int] = {}
        self._keys = self._read_keys()
        self._project = [row_of.setdefault(key, len(row_of)) for key in self._keys]
        keys = list(row_of)
        if len(keys) < len(self._keys):
            seen: dict[int, int] = {}
            shared: dict[str, None] = {}
            for number, row in enumerate(self._project):
                if seen.setdefault(row, number) != number:
                    shared[keys[row]] = None
            self._first = list(seen.values())
            named = ", ".join(list(shared)[:_NAMED]) + (" …" if len(shared) > _NAMED else "")
            self._warn(_SAME_KEY.format(n=len(shared), keys=named))
        return keys

    def _read_keys(self) -> list[str]:
        if not self._at.get("KEY_FIELD"):
            return [str(each) for each in self._ids]
        values = self._values("KEY_FIELD")
        keys = [value.strip() if value.__class__ is str else " ".join(parsing.list_values([value])) for value in values]
        for number in [number for number, key in enumerate(keys) if not key]:
            self._warn(_NO_KEY.format(row=self._ids[number]))
            keys[number] = f"#{self._ids[number]}"
        return keys

    def _features(self) -> list[tuple[int, ...]]:
        if self._first is None:
            return [(each,) for each in self._ids]
        found: list[list[int]] = [[] for _ in self._first]
        for number, row in zip(self._ids, self._project):
            found[row].append(number)
        return [tuple(each) for each in found]

    def _values(self, parameter: str, column: int = 0) -> list[Any]:
        """A column's cells as Python's own values that can be looked up; one None a row where the layer has none."""
        places = self._at.get(parameter, ())
        if column >= len(places):
            return [None] * len(self._ids)
        cells = self._cells[places[column]] if self._cells else ()
        return [cell if cell.__class__ is str else _plain(cell) for cell in cells]

    def _of_projects(self, values: list[Any]) -> list[Any]:
        """Of each project what its first row says."""
        return values if self._first is None else [values[number] for number in self._first]

    def _texts(self, parameter: str) -> list[str]:
        parts = [
            self._of_projects(self._values(parameter, column)) for column in range(len(self._at.get(parameter, ())))
        ]
        if not parts:
            return [""] * len(self._of_projects(self._ids))
        if len(parts) == 1:
            return [_text(value) for value in parts[0]]
        return [" ".join(" ".join(str(value) for value in values if value is not None).split())
                for values in zip(*parts)]  # fmt: skip

    def _lists(self, parameter: str, read: _Reader) -> list[tuple[Any, ...]]:
        """What a project may have several of, from all its rows; the first one of its first row stays in front."""
        if not self._at.get(parameter):
            return [()] * len(self._of_projects(self._ids))
        found = self._told(parameter, self._values(parameter), self._keys, read)
        if self._first is None:
            return found
        joined: list[tuple[Any, ...]] = [()] * len(self._first)
        for row, own in zip(self._project, found):
            joined[row] = tuple(dict.fromkeys((*joined[row], *own))) if joined[row] else own
        return joined

    def _told(self, parameter: str, values: list[Any], keys: list[str], read: _Reader) -> list[Any]:
        """What ``read`` makes of the cells; what it refuses is told with the key of each row."""
        known = {value: read(value) for value in dict.fromkeys(values)}
        odd = {value for value, (_, refused) in known.items() if refused}
        where: dict[str, dict[str, None]] = {}
        for value, key in zip(values, keys) if odd else ():
            for entry in known[value][1] if value in odd else ():
                where.setdefault(entry, {})[key] = None
        for entry, found_in in where.items():
            self._refuse(self._columns[parameter][0], entry, list(found_in))
        return [known[value][0] for value in values]

    def _refuse(self, field: str, entry: str, keys: list[str]) -> None:
        """Tell once of an entry that cannot be read, and of every project that has it."""
        if len(keys) == 1:
            self._warn(_REFUSED.format(field=field, value=entry), keys[0])
        else:
            self._warn(_REFUSED_OFTEN.format(field=field, value=entry, n=len(keys), keys=", ".join(keys)))

    def _days(self, parameter: str) -> NDArray[Any]:
        """The first day that the start allows, the last that the end allows."""
        which = 0 if parameter == "START_FIELD" else 1
        keys = self._of_projects(self._keys)
        if not self._at.get(parameter):
            return np.full(len(keys), np.datetime64("NaT"), "datetime64[D]")
        values = self._of_projects(self._values(parameter))
        days = self._told(parameter, values, keys, _or_refused(parsing.day_range))
        return np.array([None if each is None else each[which] for each in days], dtype="datetime64[D]")

    def _amounts(self, parameter: str) -> list[float]:
        """Numbers, NaN where not known; none at all where the layer has no such column."""
        if not self._at.get(parameter):
            return []
        values, keys = self._of_projects(self._values(parameter)), self._of_projects(self._keys)
        found = self._told(parameter, values, keys, _or_refused(parsing.amount))
        return [float("nan") if each is None else each for each in found]

    def _choices(self, parameter: str, read: Callable[[str], Any]) -> list[Any]:
        """The codes of a list; none at all where the layer has no such column."""
        if not self._at.get(parameter):
            return []
        return _each_once(self._of_projects(self._values(parameter)), lambda value: read(_text(value)))

    def _statuses(self) -> list[Optional[str]]:
        """The status of each project, of several rows the most active one."""
        found = _each_once(self._values("STATUS_FIELD"), lambda value: coded("status", _text(value)) or None)
        if self._first is None:
            return found
        statuses: list[Optional[str]] = self._of_projects(found)
        for row, status in zip(self._project, found):
            if activity(status) < activity(statuses[row]):
                statuses[row] = status
        return statuses

    def _themes(self) -> list[Optional[str]]:
        """A theme field that the user chose is one, whatever it says; one found by its name has to prove it."""
        own = self._choices("theme", lambda written: listed("theme", written))
        chosen = self._choices("THEME_FIELD", lambda written: coded("theme", written) if written else None)
        return [mine or other for mine, other in zip(chosen, own)] if chosen and own else chosen or own

    def _districts(self, value: object) -> tuple[str, ...]:
        return tuple(dict.fromkeys(code for name in parsing.list_values(value) for code in self._district(name)))

    def _district(self, name: str) -> tuple[str, ...]:
        """The P-code of a district written as code or name; nothing for the province as a whole."""
        code = name.upper()
        if code == METROPOLITAN or fold(name).strip("()") in _WHOLE_CITY:
            return ()
        if not self._know_districts:
            return (name,)
        if _P_CODE.fullmatch(code):
            return (code,)
        found = district_by_name(name)
        if found is None and name not in self._unknown_districts:
            self._unknown_districts.add(name)
            self._warn(_UNKNOWN_DISTRICT.format(name=name))
        return (name if found is None else found.code,)


def _plain(value: Any) -> Any:
    """A cell as Python's own value: a number, a day, a tuple for an array, None for nothing."""
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, QVariant):
        return None
    if isinstance(value, (list, tuple)):
        return tuple(_plain(each) for each in value)
    for convert in ("toPyDateTime", "toPyDate"):  # QDateTime and QDate
        if hasattr(value, convert):
            return getattr(value, convert)()
    return str(value)


def _text(value: Any) -> str:
    return "" if value is None else " ".join(str(value).split())


def _each_once(values: list[Any], read: Callable[[Any], Any]) -> list[Any]:
    known = {value: read(value) for value in dict.fromkeys(values)}
    return [known[value] for value in values]


def _or_refused(read: Callable[[Any], Any]) -> _Reader:
    """A reader whose ``ValueError`` means that the whole cell is refused."""

    def found(value: Any) -> tuple[Any, Iterable[str]]:
        try:
            return read(value), ()
        except ValueError:
            return None, (str(value),)

    return found
