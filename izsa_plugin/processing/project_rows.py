"""From the features of a layer to :class:`~izsa_plugin.analysis.projects.Projects`, with a warning for what is odd."""

from __future__ import annotations

import re
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
from ..domain.districts import METROPOLITAN, district_by_name
from ..domain.errors import IzsaError
from ..domain.language import Text
from ..domain.text import fold
from .coded_values import YES, activity, audience_codes, coded, listed

#: TUREF / TM27, metres: what all distances and areas are reckoned in.
CRS = "EPSG:5253"

#: Columns of :class:`Projects` that stay empty where the layer has none.
_OPTIONAL = ("approval", "scope", "theme", "type", "people", "good_practice")

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
        self._is_here = self._transform.isShortCircuited()
        self._columns = columns
        self._warn = warn
        self._row_of: dict[str, int] = {}
        self._shared: dict[str, None] = {}
        self._unknown_districts: set[str] = set()
        self._wkb: list[tuple[int, bytes]] = []
        self._values: dict[str, list[Any]] = {}
        self._readers: Optional[list[tuple[list[Any], Callable[[str], Any]]]] = None
        self._features: list[tuple[int, ...]] = []
        # A feature's values are fetched once and found by place: by name it would take longer than all the rest.
        self._attributes: list[Any] = []
        self._at: dict[str, tuple[int, ...]] = {}
        # What was written alike in another row is not read again.
        self._known: dict[tuple[str, str], Any] = {}

    def add(self, feature: QgsFeature) -> None:
        """Read one feature; raises :class:`IzsaError` for coordinates that contradict the layer's CRS."""
        self._attributes = feature.attributes()
        if self._readers is None:
            self._plan(feature)
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
        geometry = feature.geometry()
        if not geometry.isNull():
            wkb = self._place(geometry, key)
            if wkb is not None:
                self._wkb.append((row, wkb))

    def projects(self) -> Projects:
        """All that was read; the places as valid shapely geometries in the target's metres."""
        if self._shared:
            keys = ", ".join(list(self._shared)[:_NAMED]) + (" …" if len(self._shared) > _NAMED else "")
            self._warn(_SAME_KEY.format(n=len(self._shared), keys=keys))
        return Projects(
            key=list(self._row_of),
            title=self._column("title", ""),
            text=self._column("text", ""),
            goals=self._column("goals", ()),
            targets=self._column("targets", ()),
            audiences=self._column("audiences", ()),
            start=np.array(self._column("start", None), dtype="datetime64[D]"),
            end=np.array(self._column("end", None), dtype="datetime64[D]"),
            districts=self._column("districts", ()),
            status=self._column("status", None),
            budget=np.array(self._column("budget", float("nan")), dtype=float),
            geometry=self._geometries(),
            features=self._features,
            **{name: self._values[name] for name in _OPTIONAL if name in self._values},
        )

    def _column(self, name: str, missing: Any) -> list[Any]:
        """What was read of a column, or ``missing`` for every project where the layer has none."""
        return self._values.get(name) or [missing] * len(self._row_of)

    def _key(self, feature: QgsFeature) -> str:
        if "KEY_FIELD" not in self._at:
            return str(feature.id())
        value = self._value("KEY_FIELD")
        key = value.strip() if isinstance(value, str) else " ".join(parsing.list_values([value]))
        if not key:
            self._warn(_NO_KEY.format(row=feature.id()))
            return f"#{feature.id()}"
        return key

    def _plan(self, feature: QgsFeature) -> None:
        """Find out what the layer has at all; nothing else is looked for in its rows."""
        names = feature.fields().names()
        self._at = {parameter: tuple(map(names.index, own)) for parameter, own in self._columns.items() if own}
        readers: tuple[tuple[str, tuple[str, ...], Callable[[str], Any]], ...] = (
            ("title", ("TITLE_FIELD",), lambda key: self._text("TITLE_FIELD")),
            ("text", ("TEXT_FIELDS",), lambda key: self._text("TEXT_FIELDS")),
            ("goals", ("GOALS_FIELD",), lambda key: self._codes("GOALS_FIELD", key, parsing.goal_numbers)),
            ("targets", ("TARGETS_FIELD",), lambda key: self._codes("TARGETS_FIELD", key, parsing.target_codes)),
            ("audiences", ("AUDIENCES_FIELD",), lambda key: self._audiences()),
            ("districts", ("DISTRICT_FIELD",), lambda key: self._districts()),
            ("start", ("START_FIELD",), lambda key: self._days("START_FIELD", 0, key)),
            ("end", ("END_FIELD",), self._end),
            ("status", ("STATUS_FIELD",), lambda key: coded("status", self._text("STATUS_FIELD")) or None),
            ("budget", ("BUDGET_FIELD",), self._amount),
            ("approval", ("approval",), lambda key: coded("approval", self._text("approval")) or None),
            ("scope", ("scope",), lambda key: coded("scope", self._text("scope")) or None),
            ("theme", ("theme", "THEME_FIELD"), lambda key: self._theme()),
            ("type", ("type",), lambda key: listed("project_type", self._text("type"))),
            ("people", ("people_reached",), lambda key: self._people()),
            ("good_practice", ("good_practice",), lambda key: fold(self._text("good_practice")) in YES),
        )
        self._readers = [
            (self._values.setdefault(name, []), read)
            for name, parameters, read in readers
            if any(parameter in self._at for parameter in parameters)
        ]

    def _read(self, key: str) -> None:
        for column, read in self._readers or ():
            column.append(read(key))

    def _end(self, key: str) -> Any:
        """The last day; one before the start, which is read before it, is not known."""
        end = self._days("END_FIELD", 1, key)
        start = self._values["start"][-1] if "START_FIELD" in self._at else None
        if start is not None and end is not None and end < start:
            self._warn(_REVERSED, key)
            return None
        return end

    def _theme(self) -> Optional[str]:
        # A theme field that the user chose is one, whatever it says; one found by its name has to prove it.
        chosen = self._text("THEME_FIELD")
        return coded("theme", chosen) if chosen else listed("theme", self._text("theme"))

    def _join(self, row: int, key: str) -> None:
        """Take from a further row of a project what a project may have several of; its first goal stays primary."""
        values = self._values
        for name, more in (
            ("districts", self._districts()),
            ("goals", self._codes("GOALS_FIELD", key, parsing.goal_numbers)),
            ("targets", self._codes("TARGETS_FIELD", key, parsing.target_codes)),
            ("audiences", self._audiences()),
        ):
            if name in values:
                values[name][row] = tuple(dict.fromkeys((*values[name][row], *more)))
        if "status" not in values:
            return
        status = coded("status", self._text("STATUS_FIELD")) or None
        if activity(status) < activity(values["status"][row]):
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
        if len(places) == 1:
            value = self._value(parameter)
            return "" if value is None else " ".join(str(value).split())
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
        return tuple(self._once("AUDIENCES_FIELD", audience_codes)) if self._at.get("AUDIENCES_FIELD") else ()

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
        point = geometry.asPoint()
        if not self._is_here:
            try:
                point = self._transform.transform(point)
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
