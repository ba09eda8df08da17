"""From the features of a layer of districts to the places of an analysis, with a warning for what is odd."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Optional

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsWkbTypes,
)

from ..analysis.gap.places import Places
from ..domain.districts import District, district_by_name, districts
from ..domain.language import Text
from ..domain.parsing import amount
from ..domain.text import fold

_NAMELESS = Text("{row} numaralı ilçe satırının adı boş; atlandı.", "district row {row} has no name and is skipped.")
_NOT_PLACED = Text(
    "«{name}» ilçesinin sınırı dönüştürülemedi; yalnızca adıyla bulunur.",
    "the boundary of “{name}” could not be transformed; the district is found by its name only.",
)
_BAD_NUMBER = {
    "population": Text(
        "«{name}» ilçesinin nüfusu okunamadı («{value}»); bilinmiyor sayıldı.",
        "the population of “{name}” cannot be read (“{value}”) and counts as unknown.",
    ),
    "rural": Text(
        "«{name}» ilçesinin kırsal payı okunamadı («{value}»); bilinmiyor sayıldı.",
        "the rural share of “{name}” cannot be read (“{value}”) and counts as unknown.",
    ),
    "area_km2": Text(
        "«{name}» ilçesinin yüzölçümü okunamadı («{value}»); sınırından ölçüldü.",
        "the area of “{name}” cannot be read (“{value}”) and is measured from its boundary.",
    ),
    "group": Text(
        "«{name}» ilçesinde grubun nüfusu okunamadı («{value}»); bilinmiyor sayıldı.",
        "the group's number in “{name}” cannot be read (“{value}”) and counts as unknown.",
    ),
}
_YES, _NO = ("true", "1", "yes", "evet", "t"), ("false", "0", "no", "hayir", "f")


@dataclass
class DistrictLayer:
    """The districts for the analysis, and their boundaries as they came, for the outputs."""

    places: Places
    boundaries: list[QgsGeometry]
    crs: QgsCoordinateReferenceSystem
    has_shapes: bool
    #: The system of the places' shapes, to which projects are to be brought too.
    metric: QgsCoordinateReferenceSystem


class DistrictRows:
    """Collects district rows; ``columns`` gives the layer's field for each kind, None where it has none."""

    def __init__(self, columns: dict[str, Optional[str]], warn: Callable[[Text], None]) -> None:
        self._columns = columns
        self._warn = warn
        self._row_of: dict[str, int] = {}
        self.names: list[str] = []
        self._codes: list[str] = []
        self._numbers: dict[str, list[float]] = {kind: [] for kind in _BAD_NUMBER}
        self._coastal: list[float] = []
        self._parts: list[list[QgsGeometry]] = []

    def add(self, feature: QgsFeature) -> None:
        """Read one feature; a further one of the same code (or name, without codes) is a part of its district."""
        name = self._written(feature, "name")
        if not name:
            self._warn(_NAMELESS.format(row=feature.id()))
            return
        code = self._written(feature, "code")
        row = self._row_of.get(code or name)
        if row is None:
            row = self._row_of[code or name] = len(self.names)
            self.names.append(name)
            self._codes.append(code or name)
            for kind, numbers in self._numbers.items():
                numbers.append(self._number(feature, kind, name))
            coast = fold(self._written(feature, "coastal"))
            self._coastal.append(1.0 if coast in _YES else 0.0 if coast in _NO else float("nan"))
            self._parts.append([])
        if feature.hasGeometry() and not feature.geometry().isEmpty():
            self._parts[row].append(feature.geometry())

    def layer(
        self,
        crs: QgsCoordinateReferenceSystem,
        metric: QgsCoordinateReferenceSystem,
        transform: QgsCoordinateTransform,
        shaped: bool,
    ) -> DistrictLayer:
        """All that was read, the shapes brought to ``metric``."""
        boundaries = [_joined(parts) for parts in self._parts]
        shapes = np.full(len(boundaries), None, dtype=object)
        for row, boundary in enumerate(boundaries):
            if boundary.isEmpty() or boundary.type() != QgsWkbTypes.GeometryType.PolygonGeometry:
                continue
            shape = QgsGeometry(boundary)
            try:
                shape.transform(transform)
            except QgsCsException:
                self._warn(_NOT_PLACED.format(name=self.names[row]))
                continue
            shapes[row] = _as_shapely(shape)
        number = {kind: np.array(numbers, float) for kind, numbers in self._numbers.items()}
        people = np.where(number["population"] > 0, number["population"], np.nan)
        places = Places(
            self._codes, self.names, people, shapes,
            self._coast(), number["rural"], number["area_km2"], number["group"],
        )  # fmt: skip
        return DistrictLayer(places, boundaries, crs, shaped, metric)

    def _coast(self) -> NDArray[Any]:
        """1 with a coast, 0 without; where the layer does not say, the facts of İzmir's own districts do."""
        facts = _facts(self._codes, self.names)
        known = [float("nan") if fact is None else float(fact.coastal) for fact in facts]
        return np.array([own if own == own else fact for own, fact in zip(self._coastal, known)], float)

    def _number(self, feature: QgsFeature, kind: str, name: str) -> float:
        value = self._written(feature, kind)
        try:
            found = amount(value)
        except ValueError:
            self._warn(_BAD_NUMBER[kind].format(name=name, value=value))
            return float("nan")
        return float("nan") if found is None else found

    def _written(self, feature: QgsFeature, kind: str) -> str:
        """A cell as text; a whole number stored as a real one without its «.0»."""
        column = self._columns.get(kind)
        value = feature[column] if column else None
        if value is None or (hasattr(value, "isNull") and value.isNull()):
            return ""
        if isinstance(value, float) and value.is_integer():
            return str(int(value))
        return str(value).strip()


def _facts(codes: list[str], names: list[str]) -> list[Optional[District]]:
    """What is known of each district: by P-code, or by name where all names are İzmir's."""
    by_code = {each.code: each for each in districts()}
    by_name = [district_by_name(name) for name in names]
    all_known = all(by_name)
    return [by_code.get(code) or (found if all_known else None) for code, found in zip(codes, by_name)]


def _joined(parts: list[QgsGeometry]) -> QgsGeometry:
    """One multi-part boundary, without curves, Z and M; empty when there is none."""
    if not parts:
        return QgsGeometry()
    joined = QgsGeometry(parts[0]) if len(parts) == 1 else QgsGeometry.unaryUnion(parts)
    joined = QgsGeometry(joined.constGet().segmentize())
    joined.get().dropZValue()
    joined.get().dropMValue()
    joined.convertToMultiType()
    return joined


def _as_shapely(geometry: QgsGeometry) -> Any:
    import shapely

    return shapely.make_valid(shapely.from_wkb(bytes(geometry.asWkb())))
