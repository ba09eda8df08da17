"""From the features of a layer to :class:`~izsa_plugin.analysis.projects.Projects`, with a warning for what is odd."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, Callable, Optional

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
)
from qgis.PyQt.QtCore import QVariant

from ..analysis.projects import Projects
from ..domain import parsing
from ..domain.choices import Status
from ..domain.code_lists import code_list
from ..domain.districts import METROPOLITAN, district_by_name
from ..domain.errors import IzsaError
from ..domain.language import Text
from ..domain.text import fold

#: TUREF / TM27, metres: what all distances and areas are reckoned in.
CRS = "EPSG:5253"

Warn = Callable[..., None]

_NO_CRS = Text(
    "Katmanın koordinat sistemi belli değil; uzaklıklar ölçülemez. Katman özelliklerinden doğru sistemi seçin.",
    "The layer's coordinate system is not known, so no distance can be measured. Choose it in the layer properties.",
)
_WRONG_CRS = Text(
    "Koordinatlar ({x:.0f}, {y:.0f}) katmanın koordinat sistemine ({crs}) uymuyor. "
    "Katman özelliklerinden doğru sistemi seçin.",
    "The coordinates ({x:.0f}, {y:.0f}) do not fit the layer's coordinate system ({crs}). "
    "Choose the right one in the layer properties.",
)
_NOT_TRANSFORMED = Text(
    "konumu {target} sistemine dönüştürülemedi; konumsuz sayıldı.",
    "its place could not be transformed to {target} and is left out.",
)
_REPAIRED = Text("geometrisi geçersizdi; onarıldı.", "its geometry was invalid and was repaired.")
_REFUSED = Text("«{field}» alanındaki «{value}» okunamadı; atlandı.", "“{value}” in “{field}” cannot be read; skipped.")
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


class Rows:
    """Collects features one by one; :meth:`projects` gives the columns.

    ``target`` is the system that places are brought to, in metres (:data:`CRS` unless another country is analysed);
    without ``know_districts`` the names of districts stay as written, for an analysis with districts of its own.
    """

    def __init__(
        self,
        crs: QgsCoordinateReferenceSystem,
        transforms: QgsCoordinateTransformContext,
        columns: dict[str, tuple[str, ...]],
        warn: Warn,
        target: Optional[QgsCoordinateReferenceSystem] = None,
        know_districts: bool = True,
    ) -> None:
        self._crs = crs
        self._target = target or QgsCoordinateReferenceSystem(CRS)
        self._know_districts = know_districts
        self._transform = QgsCoordinateTransform(crs, self._target, transforms)
        self._columns = columns
        self._warn = warn
        self._row_of: dict[str, int] = {}
        self._shared: dict[str, None] = {}
        self._unknown_districts: set[str] = set()
        self._wkb: list[tuple[int, bytes]] = []
        self._values: dict[str, list[Any]] = {name: [] for name in _COLUMNS}
        self._features: list[tuple[int, ...]] = []

    def add(self, feature: QgsFeature) -> None:
        """Read one feature; raises :class:`IzsaError` for coordinates that contradict the layer's CRS."""
        key = self._key(feature)
        row = self._row_of.get(key)
        if row is None:
            row = self._row_of[key] = len(self._row_of)
            self._features.append((feature.id(),))
            self._read(feature, key)
        else:
            self._features[row] += (feature.id(),)
            self._join(row, feature, key)
            self._shared[key] = None
        if feature.hasGeometry():
            wkb = self._place(feature.geometry(), key)
            if wkb is not None:
                self._wkb.append((row, wkb))

    def projects(self) -> Projects:
        """All that was read; the places as valid shapely geometries in the target's metres."""
        values = self._values
        if self._shared:
            keys = ", ".join(list(self._shared)[:_NAMED]) + (" …" if len(self._shared) > _NAMED else "")
            self._warn(_SAME_KEY.format(n=len(self._shared), keys=keys))
        return Projects(
            key=list(self._row_of),
            title=values["title"],
            text=values["text"],
            goals=values["goals"],
            targets=values["targets"],
            audiences=values["audiences"],
            start=np.array(values["start"], dtype="datetime64[D]"),
            end=np.array(values["end"], dtype="datetime64[D]"),
            districts=values["districts"],
            status=values["status"],
            budget=np.array(values["budget"], dtype=float),
            geometry=self._geometries(),
            approval=values["approval"] if self._columns["approval"] else [],
            scope=values["scope"] if self._columns["scope"] else [],
            theme=values["theme"] if self._columns["theme"] or self._columns.get("THEME_FIELD") else [],
            type=values["type"] if self._columns["type"] else [],
            people=values["people"] if self._columns["people_reached"] else [],
            good_practice=values["good_practice"] if self._columns["good_practice"] else [],
            features=self._features,
        )

    def _key(self, feature: QgsFeature) -> str:
        if not self._columns["KEY_FIELD"]:
            return str(feature.id())
        key = " ".join(parsing.list_values([self._value(feature, "KEY_FIELD")]))
        if not key:
            self._warn(_NO_KEY.format(row=feature.id()))
            return f"#{feature.id()}"
        return key

    def _read(self, feature: QgsFeature, key: str) -> None:
        values = self._values
        values["title"].append(self._text(feature, "TITLE_FIELD"))
        values["text"].append(self._text(feature, "TEXT_FIELDS"))
        values["goals"].append(self._codes(feature, "GOALS_FIELD", key, parsing.goal_numbers))
        values["targets"].append(self._codes(feature, "TARGETS_FIELD", key, parsing.target_codes))
        audiences = parsing.list_values(self._value(feature, "AUDIENCES_FIELD"))
        values["audiences"].append(tuple(dict.fromkeys(_coded("audience", written) for written in audiences)))
        values["districts"].append(self._districts(feature))
        start, end = self._days(feature, "START_FIELD", 0, key), self._days(feature, "END_FIELD", 1, key)
        if start is not None and end is not None and end < start:
            self._warn(_REVERSED, key)
            end = None
        values["start"].append(start)
        values["end"].append(end)
        values["status"].append(_coded("status", self._text(feature, "STATUS_FIELD")) or None)
        values["budget"].append(self._amount(feature, key))
        values["approval"].append(_coded("approval", self._text(feature, "approval")) or None)
        values["scope"].append(_coded("scope", self._text(feature, "scope")) or None)
        # A theme field that the user chose is one, whatever it says; one found by its name has to prove it.
        theme = self._text(feature, "THEME_FIELD") if "THEME_FIELD" in self._columns else ""
        values["theme"].append(_coded("theme", theme) if theme else _listed("theme", self._text(feature, "theme")))
        values["type"].append(_listed("project_type", self._text(feature, "type")))

        values["people"].append(self._people(feature))
        values["good_practice"].append(fold(self._text(feature, "good_practice")) in _YES)

    def _join(self, row: int, feature: QgsFeature, key: str) -> None:
        """Take from a further row of a project what a project may have several of; its first goal stays primary."""
        values = self._values
        audiences = parsing.list_values(self._value(feature, "AUDIENCES_FIELD"))
        for name, more in (
            ("districts", self._districts(feature)),
            ("goals", self._codes(feature, "GOALS_FIELD", key, parsing.goal_numbers)),
            ("targets", self._codes(feature, "TARGETS_FIELD", key, parsing.target_codes)),
            ("audiences", tuple(_coded("audience", written) for written in audiences)),
        ):
            values[name][row] = tuple(dict.fromkeys((*values[name][row], *more)))
        status = _coded("status", self._text(feature, "STATUS_FIELD")) or None
        if _activity(status) < _activity(values["status"][row]):
            values["status"][row] = status

    def _people(self, feature: QgsFeature) -> float:
        """The people reached; what is no number is not known."""
        try:
            people = parsing.amount(self._value(feature, "people_reached"))
        except ValueError:
            return float("nan")
        return float("nan") if people is None else people

    def _value(self, feature: QgsFeature, parameter: str, column: int = 0) -> Any:
        names = self._columns[parameter]
        if column >= len(names):
            return None
        value = feature[names[column]]
        if value is None or isinstance(value, QVariant):
            return None
        for convert in ("toPyDateTime", "toPyDate"):  # QDateTime and QDate
            if hasattr(value, convert):
                return getattr(value, convert)()
        return value

    def _text(self, feature: QgsFeature, parameter: str) -> str:
        values = [self._value(feature, parameter, column) for column in range(len(self._columns[parameter]))]
        return re.sub(r"\s+", " ", " ".join(str(value) for value in values if value is not None)).strip()

    def _codes(self, feature: QgsFeature, parameter: str, key: str, read: Callable[[object], Any]) -> Any:
        codes, refused = read(self._value(feature, parameter))
        for entry in refused:
            self._refuse(parameter, entry, key)
        return codes

    def _days(self, feature: QgsFeature, parameter: str, which: int, key: str) -> Any:
        try:
            days = parsing.day_range(self._value(feature, parameter))
        except ValueError:
            self._refuse(parameter, str(self._value(feature, parameter)), key)
            return None
        return None if days is None else days[which]

    def _amount(self, feature: QgsFeature, key: str) -> float:
        try:
            money = parsing.amount(self._value(feature, "BUDGET_FIELD"))
        except ValueError:
            self._refuse("BUDGET_FIELD", str(self._value(feature, "BUDGET_FIELD")), key)
            return float("nan")
        return float("nan") if money is None else money

    def _districts(self, feature: QgsFeature) -> tuple[str, ...]:
        written = parsing.list_values(self._value(feature, "DISTRICT_FIELD"))
        return tuple(dict.fromkeys(code for name in written for code in self._district(name)))

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

    def _refuse(self, parameter: str, value: str, key: str) -> None:
        self._warn(_REFUSED.format(field=self._columns[parameter][0], value=value), key)

    def _place(self, geometry: QgsGeometry, key: str) -> Optional[bytes]:
        """The geometry in metres, without curves, Z and M, as WKB; None when it is empty or cannot be transformed."""
        if geometry.isEmpty():
            return None
        if not self._crs.isValid():
            raise IzsaError(_NO_CRS)
        self._check_degrees(geometry)
        shape = QgsGeometry(geometry.constGet().segmentize())
        shape.get().dropZValue()
        shape.get().dropMValue()
        try:
            shape.transform(self._transform)
        except QgsCsException:
            self._warn(_NOT_TRANSFORMED.format(target=self._target.authid() or self._target.toProj()), key)
            return None
        if not shape.boundingBox().isFinite():
            self._warn(_NOT_TRANSFORMED.format(target=self._target.authid() or self._target.toProj()), key)
            return None
        return bytes(shape.asWkb())

    def _check_degrees(self, geometry: QgsGeometry) -> None:
        box = geometry.boundingBox()
        if self._crs.isGeographic() and (abs(box.xMaximum()) > 360 or abs(box.yMaximum()) > 90):
            raise IzsaError(_WRONG_CRS.format(x=box.xMaximum(), y=box.yMaximum(), crs=self._crs.authid()))

    def _geometries(self) -> NDArray[Any]:
        import shapely

        geometry = np.full(len(self._row_of), None, dtype=object)
        if not self._wkb:
            return geometry
        rows = np.array([row for row, _ in self._wkb])
        shapes = shapely.from_wkb([wkb for _, wkb in self._wkb])
        keys = list(self._row_of)
        broken = np.flatnonzero(~shapely.is_valid(shapes))
        for index in broken:
            self._warn(_REPAIRED, keys[rows[index]])
        shapes[broken] = shapely.make_valid(shapes[broken])
        for row, shape in zip(rows, shapes):
            geometry[row] = shape if geometry[row] is None else shapely.union(geometry[row], shape)
        return geometry


@cache
def _coded(list_name: str, written: str) -> str:
    """The code of what was written as a code, label or alias of the list; what it does not know stays as written."""
    choice = code_list(list_name).match(written)
    return written if choice is None else choice.code


@cache
def _listed(list_name: str, written: str) -> Optional[str]:
    """As :func:`_coded`, but None for what the list does not know: any layer may have a column of such a name."""
    choice = code_list(list_name).match(written)
    return None if choice is None else choice.code


_COLUMNS = (
    "title", "text", "goals", "targets", "audiences", "start", "end", "districts", "status", "budget",
    "approval", "scope", "theme", "type", "people", "good_practice",
)  # fmt: skip
_YES = ("true", "1", "yes", "evet", "t")
#: Statuses from the most active on; what is not known comes last.
_ACTIVITY = (
    Status.RUNNING, Status.CLOSING, Status.COMPLETED, Status.SUSPENDED, Status.IDEA, Status.CANCELLED, Status.UNKNOWN,
)  # fmt: skip


def _activity(status: Optional[str]) -> int:
    """The place of a status among the active ones."""
    return next((place for place, each in enumerate(_ACTIVITY) if each.value == status), len(_ACTIVITY))
