"""The places of a layer's features, brought together to metres as valid, flat shapely geometries."""

from __future__ import annotations

from struct import pack
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsWkbTypes,
)

from ..domain.errors import IzsaError
from ..domain.language import Text

if TYPE_CHECKING:
    from .project_rows import Warn

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

#: What needs no preparation before it is read as WKB: no curves, no heights, no measures.
_PLAIN = (
    QgsWkbTypes.Type.LineString, QgsWkbTypes.Type.MultiLineString, QgsWkbTypes.Type.Polygon,
    QgsWkbTypes.Type.MultiPolygon, QgsWkbTypes.Type.MultiPoint,
)  # fmt: skip
_LINE_HEADER = 9


class ShapeColumn:
    """Collects geometries by row number; they are measured and transformed together, never one by one."""

    def __init__(
        self,
        crs: QgsCoordinateReferenceSystem,
        target: QgsCoordinateReferenceSystem,
        transforms: QgsCoordinateTransformContext,
        warn: Warn,
    ) -> None:
        self._crs = crs
        self._target = target
        self._transform = QgsCoordinateTransform(crs, target, transforms)
        self._warn = warn
        self._x: list[float] = []
        self._y: list[float] = []
        self._point_rows: list[int] = []
        self._wkb: list[bytes] = []
        self._wkb_rows: list[int] = []

    def add(self, row: int, geometry: QgsGeometry) -> None:
        """Take a geometry of any kind; an empty one is no place."""
        try:
            point = geometry.asPoint()
        except (TypeError, ValueError):  # not a single point, or nothing
            self._add_other(row, geometry)
        else:
            self._point_rows.append(row)
            self._x.append(point.x())
            self._y.append(point.y())

    def _add_other(self, row: int, geometry: QgsGeometry) -> None:
        if geometry.isEmpty():
            return
        if geometry.wkbType() not in _PLAIN:
            geometry = QgsGeometry(geometry.constGet().segmentize())
            geometry.get().dropZValue()
            geometry.get().dropMValue()
        self._wkb_rows.append(row)
        self._wkb.append(geometry.asWkb().data())

    def by_project(self, project: NDArray[Any], keys: list[str]) -> NDArray[Any]:
        """A shape or None for each of ``keys``; ``project`` is the project of each row, several may share one.

        Raises :class:`IzsaError` for coordinates that contradict the layer's system.
        """
        import shapely

        result = np.full(len(keys), None, dtype=object)
        xy = np.array([self._x, self._y], float).T
        here = ~np.isnan(xy).any(axis=1)  # an empty point has no coordinates
        shapes = np.concatenate([shapely.points(xy[here]), shapely.from_wkb(np.array(self._wkb, dtype=object))])
        own = project[np.concatenate([np.array(self._point_rows, int)[here], np.array(self._wkb_rows, int)])]
        if not len(shapes):
            return result
        self._check(shapes)
        shapes, own = self._placed(shapes, own, keys)
        self._repair(shapes, own, keys)
        order = np.argsort(own, kind="stable")
        shapes, own = shapes[order], own[order]
        projects, first, times = np.unique(own, return_index=True, return_counts=True)
        result[projects] = shapes[first]
        for row, start, count in zip(projects[times > 1], first[times > 1], times[times > 1]):
            result[row] = shapely.union_all(shapes[start : start + count])
        return result

    def _check(self, shapes: NDArray[Any]) -> None:
        import shapely

        if not self._crs.isValid():
            raise IzsaError(_NO_CRS)
        if not self._crs.isGeographic():
            return
        _, _, x, y = np.abs(shapely.bounds(shapes)).T
        wrong = np.flatnonzero((x > 360) | (y > 90))
        if len(wrong):
            x, y = shapely.bounds(shapes[wrong[0]])[2:]
            raise IzsaError(_WRONG_CRS.format(x=x, y=y, crs=self._crs.authid()))

    def _placed(self, shapes: NDArray[Any], own: NDArray[Any], keys: list[str]) -> tuple[NDArray[Any], NDArray[Any]]:
        """What could be brought to metres; the rest is told and left out."""
        import shapely

        moved = shapes if self._transform.isShortCircuited() else self._moved(shapes)
        coordinates, index = shapely.get_coordinates(moved, return_index=True)
        lost = shapely.is_missing(moved)
        lost[index[~np.isfinite(coordinates).all(axis=1)]] = True
        for row in own[lost].tolist():
            self._warn(_NOT_TRANSFORMED.format(target=self._target.authid() or self._target.toProj()), keys[row])
        return moved[~lost], own[~lost]

    def _moved(self, shapes: NDArray[Any]) -> NDArray[Any]:
        """The shapes in the target's system, None where one cannot be transformed: that one is found by halving."""
        import shapely

        try:
            moved: NDArray[Any] = shapely.transform(shapes, self._transformed)
            return moved
        except QgsCsException:
            if len(shapes) == 1:
                return np.array([None], dtype=object)
        middle = len(shapes) // 2
        return np.concatenate([self._moved(shapes[:middle]), self._moved(shapes[middle:])])

    def _transformed(self, coordinates: NDArray[Any]) -> NDArray[Any]:
        """All coordinates in one call, as the vertices of a line."""
        line = QgsGeometry()
        line.fromWkb(pack("<BII", 1, 2, len(coordinates)) + coordinates.astype("<f8").tobytes())
        line.transform(self._transform)
        return np.frombuffer(line.asWkb().data(), "<f8", offset=_LINE_HEADER).reshape(-1, 2)

    def _repair(self, shapes: NDArray[Any], own: NDArray[Any], keys: list[str]) -> None:
        import shapely

        broken = np.flatnonzero(~shapely.is_valid(shapes))
        for row in own[broken].tolist():
            self._warn(_REPAIRED, keys[row])
        shapes[broken] = shapely.make_valid(shapes[broken])
