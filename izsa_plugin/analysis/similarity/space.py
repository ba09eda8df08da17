"""How near two projects are to each other, and which pairs are near."""

from __future__ import annotations

from typing import Any, Union

import numpy as np
import shapely
from numpy.typing import NDArray

from ..packed import PackedShapes
from .choices import Choices
from .sparse import Floats, Ints

#: What lying in the same district adds, as a part of what is missing to 1.
DISTRICT_BONUS = 0.1
_AREAS = (shapely.GeometryType.POLYGON, shapely.GeometryType.MULTIPOLYGON)


class SpaceComponent:
    """Intersection over union of two areas that overlap, else the distance, falling from 1 at 0 m to 0 at the limit.

    Where the places are known, a shared district adds a small bonus; where they are not, nothing is judged.
    """

    def __init__(
        self, geometry: Union[NDArray[Any], PackedShapes], districts: list[tuple[str, ...]], max_distance: float
    ) -> None:
        # What is no district of ours stands as it was written, in any case.
        self.districts = Choices(districts)
        self._geometry = geometry
        self._limit = max_distance
        if isinstance(geometry, PackedShapes):
            self._box, kind = geometry.box, geometry.kind
        else:
            self._box, kind = shapely.bounds(geometry), shapely.get_type_id(geometry)
        self._known = ~np.isnan(self._box[:, 0])
        self._areal = np.isin(kind, _AREAS)
        # Points need no GEOS; everything else has no x.
        point = self._known & (kind == shapely.GeometryType.POINT)
        self._x, self._y = (np.where(point, self._box[:, side], np.nan) for side in (0, 1))

    def distance(self, i: Ints, j: Ints) -> Floats:
        """Metres between the nearest points, 0 where they touch; NaN where a place is not known."""
        result = np.hypot(self._x[i] - self._x[j], self._y[i] - self._y[j])
        others = np.flatnonzero(np.isnan(result))
        result[others] = shapely.distance(self._geometry[i[others]], self._geometry[j[others]])
        return result

    def score(self, i: Ints, j: Ints) -> Floats:
        """Nearness per pair, 0 to 1; NaN where a place is not known."""
        return self.measure(i, j)[0]

    def measure(self, i: Ints, j: Ints) -> tuple[Floats, Floats]:
        """The score per pair and, of those that may lie within the limit, the distance; NaN for the others."""
        judged = self._known[i] & self._known[j]
        result = np.where(judged, 0.0, np.nan)
        distance = np.full(len(i), np.nan)
        near = np.flatnonzero(judged & (self._box_distance(i, j) < self._limit))
        distance[near] = self.distance(i[near], j[near])
        result[near] = np.maximum(0, 1 - distance[near] / self._limit) if self._limit > 0 else 0.0
        touching = np.flatnonzero(distance == 0)
        areas = touching[self._areal[i[touching]] & self._areal[j[touching]]]
        self._overlaps(i, j, areas, result)
        bonus = judged & (self.districts.shared(i, j) > 0)
        result[bonus] += DISTRICT_BONUS * (1 - result[bonus])
        return result, distance

    def _overlaps(self, i: Ints, j: Ints, areas: Ints, result: Floats) -> None:
        a, b = self._geometry[i[areas]], self._geometry[j[areas]]
        common = shapely.area(shapely.intersection(a, b))
        union = shapely.area(a) + shapely.area(b) - common
        overlap = common > 0  # areas that only touch are judged by their distance
        result[areas[overlap]] = (common / np.where(union > 0, union, 1))[overlap]

    def beyond(self, i: Ints, j: Ints) -> NDArray[np.bool_]:
        """Which pairs are not within the limit, or have no place; most are told apart by their boxes alone."""
        result = ~(self._box_distance(i, j) <= self._limit)
        close = np.flatnonzero(~result)
        result[close] = ~(self.distance(i[close], j[close]) <= self._limit)
        return np.asarray(result)

    def _box_distance(self, i: Ints, j: Ints) -> Floats:
        a, b = self._box[i], self._box[j]
        with np.errstate(invalid="ignore"):
            dx = np.maximum(0, np.maximum(a[:, 0] - b[:, 2], b[:, 0] - a[:, 2]))
            dy = np.maximum(0, np.maximum(a[:, 1] - b[:, 3], b[:, 1] - a[:, 3]))
        return np.nan_to_num(np.hypot(dx, dy), nan=np.inf)
