"""From the features of a layer to :class:`~izsa_plugin.analysis.projects.Projects`, with a warning for what is odd."""

from __future__ import annotations

import re
from functools import cache
from math import isfinite
from struct import pack
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
    QgsWkbTypes,
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
        self._is_geographic = crs.isGeographic()
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
        # A feature's values are fetched once and found by place: by name it would take longer than all the rest.
        self._attributes: list[Any] = []
        self._at: dict[str, tuple[int, ...]] = {}
        # What was written alike in another row is not read again.
        self._known: dict[tuple[str, str], Any] = {}

    def add(self, feature: QgsFeature) -> None:
        """Read one feature; raises :class:`IzsaError` for coordinates that contradict the layer's CRS."""
        self._attributes = feature.attributes()
        if not self._at:
            names = feature.fields().names()
            self._at = {parameter: tuple(map(names.index, own)) for parameter, own in self._columns.items()}
        key = self._key(feature)
        row = self._row_of.get(key)
        if row is None:
            row = self._row_of[key] = len(self._row_of)
            self._features.append((feature.id(),))
            self._read(key)
        else:
            self._features[row] += (feature.id(),)
            self._join(row, key)
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
        key = " ".join(parsing.list_values([self._value("KEY_FIELD")]))
        if not key:
            self._warn(_NO_KEY.format(row=feature.id()))
            return f"#{feature.id()}"
        return key

    def _read(self, key: str) -> None:
        values = self._values
        values["title"].append(self._text("TITLE_FIELD"))
        values["text"].append(self._text("TEXT_FIELDS"))
        values["goals"].append(self._codes("GOALS_FIELD", key, parsing.goal_numbers))
        values["targets"].append(self._codes("TARGETS_FIELD", key, parsing.target_codes))
        values["audiences"].append(self._audiences())
        values["districts"].append(self._districts())
        start, end = self._days("START_FIELD", 0, key), self._days("END_FIELD", 1, key)
        if start is not None and end is not None and end < start:
            self._warn(_REVERSED, key)
            end = None
        values["start"].append(start)
        values["end"].append(end)
        values["status"].append(_coded("status", self._text("STATUS_FIELD")) or None)
        values["budget"].append(self._amount(key))
        values["approval"].append(_coded("approval", self._text("approval")) or None)
        values["scope"].append(_coded("scope", self._text("scope")) or None)
        # A theme field that the user chose is one, whatever it says; one found by its name has to prove it.
        theme = self._text("THEME_FIELD") if "THEME_FIELD" in self._columns else ""
        values["theme"].append(_coded("theme", theme) if theme else _listed("theme", self._text("theme")))
        values["type"].append(_listed("project_type", self._text("type")))

        values["people"].append(self._people())
        values["good_practice"].append(
            bool(self._at.get("good_practice")) and fold(self._text("good_practice")) in _YES
        )

    def _join(self, row: int, key: str) -> None:
        """Take from a further row of a project what a project may have several of; its first goal stays primary."""
        values = self._values
        for name, more in (
            ("districts", self._districts()),
            ("goals", self._codes("GOALS_FIELD", key, parsing.goal_numbers)),
            ("targets", self._codes("TARGETS_FIELD", key, parsing.target_codes)),
            ("audiences", self._audiences()),
        ):
            values[name][row] = tuple(dict.fromkeys((*values[name][row], *more)))
        status = _coded("status", self._text("STATUS_FIELD")) or None
        if _activity(status) < _activity(values["status"][row]):
            values["status"][row] = status

    def _people(self) -> float:
        """The people reached; what is no number is not known."""
        try:
            people = self._once("people_reached", parsing.amount)
        except ValueError:
            return float("nan")
        return float("nan") if people is None else people

    def _value(self, parameter: str, column: int = 0) -> Any:
        places = self._at.get(parameter, ())
        if column >= len(places):
            return None
        value = self._attributes[places[column]]
        if value is None or isinstance(value, (str, int, float)):
            return value
        if isinstance(value, QVariant):
            return None
        for convert in ("toPyDateTime", "toPyDate"):  # QDateTime and QDate
            if hasattr(value, convert):
                return getattr(value, convert)()
        return value

    def _text(self, parameter: str) -> str:
        places = self._at.get(parameter)
        if not places:
            return ""
        values = (self._value(parameter, column) for column in range(len(places)))
        return " ".join(" ".join(str(value) for value in values if value is not None).split())

    def _once(self, parameter: str, read: Callable[[object], Any]) -> Any:
        """What ``read`` makes of the value, or made of it in an earlier row; a ``ValueError`` is told anew."""
        value = self._value(parameter)
        if not isinstance(value, str):
            return read(value)
        found = self._known.get((parameter, value))
        if found is None:
            found = self._known[parameter, value] = read(value)
        return found

    def _codes(self, parameter: str, key: str, read: Callable[[object], Any]) -> Any:
        if not self._at.get(parameter):
            return ()
        codes, refused = self._once(parameter, read)
        for entry in refused:
            self._refuse(parameter, entry, key)
        return codes

    def _days(self, parameter: str, which: int, key: str) -> Any:
        try:
            days = self._once(parameter, parsing.day_range)
        except ValueError:
            self._refuse(parameter, str(self._value(parameter)), key)
            return None
        return None if days is None else days[which]

    def _amount(self, key: str) -> float:
        try:
            money = self._once("BUDGET_FIELD", parsing.amount)
        except ValueError:
            self._refuse("BUDGET_FIELD", str(self._value("BUDGET_FIELD")), key)
            return float("nan")
        return float("nan") if money is None else money

    def _audiences(self) -> tuple[str, ...]:
        return tuple(self._once("AUDIENCES_FIELD", _audience_codes)) if self._at.get("AUDIENCES_FIELD") else ()

    def _districts(self) -> tuple[str, ...]:
        return tuple(self._once("DISTRICT_FIELD", self._district_codes)) if self._at.get("DISTRICT_FIELD") else ()

    def _district_codes(self, value: object) -> tuple[str, ...]:
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

    def _refuse(self, parameter: str, value: str, key: str) -> None:
        self._warn(_REFUSED.format(field=self._columns[parameter][0], value=value), key)

    def _place(self, geometry: QgsGeometry, key: str) -> Optional[bytes]:
        """The geometry in metres, without curves, Z and M, as WKB; None when it is empty or cannot be transformed."""
        if geometry.isEmpty():
            return None
        if not self._crs.isValid():
            raise IzsaError(_NO_CRS)
        self._check_degrees(geometry)
        if geometry.wkbType() == QgsWkbTypes.Type.Point:
            return self._point(geometry, key)
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

    def _point(self, geometry: QgsGeometry, key: str) -> Optional[bytes]:
        """As :meth:`_place`, without the detours that only other shapes need."""
        try:
            point = self._transform.transform(geometry.asPoint())
        except QgsCsException:
            point = None
        if point is None or not (isfinite(point.x()) and isfinite(point.y())):
            self._warn(_NOT_TRANSFORMED.format(target=self._target.authid() or self._target.toProj()), key)
            return None
        return pack("<BIdd", 1, 1, point.x(), point.y())

    def _check_degrees(self, geometry: QgsGeometry) -> None:
        if not self._is_geographic:
            return
        box = geometry.boundingBox()
        if abs(box.xMaximum()) > 360 or abs(box.yMaximum()) > 90:
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


def _audience_codes(value: object) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_coded("audience", written) for written in parsing.list_values(value)))


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
