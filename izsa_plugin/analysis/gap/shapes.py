"""The share of a shape in each district: points by number, lines by length, areas by area."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray


def shares_by_shape(
    shapes: NDArray[Any], areas: NDArray[Any], each_place: bool, snap: float
) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
    """Entries (shape row, area row, share) of every shape that lies in an area, ordered by shape and area.

    A shape of several places (points, lines or areas apart) is one project at several places. With ``each_place``
    an area's entry is the largest share that any one place has in it (1 for a place wholly inside); else the shares
    of a shape add up to 1: by measure where its places are alike, each place alike where they are not.
    A point on a border is split evenly between the areas it touches. All shapes in one metric CRS.
    """
    parts, owner = _flat(_valid(shapes), np.arange(len(shapes)))
    part, area, measure = _measured(parts, _valid(areas))
    part, area, measure = _with_nearest(parts, areas, snap, part, area, measure)
    total = np.bincount(part, measure, minlength=len(parts))
    share = measure / total[part]
    if each_place:
        return _combined(owner[part], area, share, len(areas), np.maximum)
    importance = _importance(parts, owner, total, len(shapes))
    weighted = share * importance[part]
    whole = np.bincount(owner[part], weighted, minlength=len(shapes))
    return _combined(owner[part], area, weighted / whole[owner[part]], len(areas), np.add)


def _valid(shapes: NDArray[Any]) -> NDArray[Any]:
    present = shapely.is_geometry(shapes) & ~shapely.is_empty(shapes)
    shapes = np.array(shapes, dtype=object)
    shapes[~present] = None
    broken = present & (shapely.get_dimensions(shapes) > 0) & ~shapely.is_valid(shapes)
    shapes[broken] = shapely.make_valid(shapes[broken])
    return shapes


def _flat(parts: NDArray[Any], owner: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
    """Every part a single shape: multi-shapes are opened, and collections, which may hold multi-shapes, again."""
    while (shapely.get_type_id(parts) > 3).any():
        parts, inner = shapely.get_parts(parts, return_index=True)
        owner = owner[inner]
    return parts, owner


def _measured(parts: NDArray[Any], areas: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
    """Each part with each area it meets, and how much of it lies there; what only touches from outside is left out."""
    if not len(parts):
        nothing = np.empty(0, np.int64)
        return nothing, nothing, np.empty(0)
    present = np.flatnonzero(shapely.is_geometry(areas))
    shapely.prepare(areas[present])
    area, part = shapely.STRtree(parts).query(areas[present], predicate="intersects")
    area = present[area]
    measure = _size(parts)[part]
    crossing = (np.bincount(part, minlength=len(parts)) > 1)[part] & (shapely.get_dimensions(parts) > 0)[part]
    inside = shapely.intersection(parts[part[crossing]], areas[area[crossing]])
    measure[crossing] = np.where(
        shapely.get_dimensions(parts[part[crossing]]) == 2, shapely.area(inside), shapely.length(inside)
    )
    kept = measure > 0
    return part[kept], area[kept], measure[kept]


def _size(parts: NDArray[Any]) -> NDArray[Any]:
    """Area, length, or 1 for a point; a line without length counts like a point."""
    size = np.where(shapely.get_dimensions(parts) == 2, shapely.area(parts), shapely.length(parts))
    return np.where(size > 0, size, 1.0)


def _with_nearest(
    parts: NDArray[Any], areas: NDArray[Any], snap: float, part: NDArray[Any], area: NDArray[Any], measure: NDArray[Any]
) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
    lost = np.setdiff1d(np.arange(len(parts)), part)
    present = np.flatnonzero(shapely.is_geometry(areas))
    if not len(lost) or not len(present) or snap <= 0:
        return part, area, measure
    # The districts ask for the few shapes near them: a search from each shape would measure whole coasts.
    near, found = shapely.STRtree(parts[lost]).query(areas[present], predicate="dwithin", distance=snap)
    distance = np.zeros(len(found))
    several = (np.bincount(found, minlength=len(lost)) > 1)[found]
    distance[several] = shapely.distance(parts[lost[found[several]]], areas[present[near[several]]])
    order = np.lexsort((present[near], distance, found))
    _, first = np.unique(found[order], return_index=True)
    chosen = order[first]
    return (
        np.concatenate([part, lost[found[chosen]]]),
        np.concatenate([area, present[near[chosen]]]),
        np.concatenate([measure, _size(parts)[lost[found[chosen]]]]),
    )


def _importance(parts: NDArray[Any], owner: NDArray[Any], total: NDArray[Any], count: int) -> NDArray[Any]:
    """What each part weighs in its shape: its measure inside the districts where all parts are alike, else 1."""
    dimension = shapely.get_dimensions(parts)
    lowest = np.full(count, 9)
    highest = np.full(count, -1)
    np.minimum.at(lowest, owner, dimension)
    np.maximum.at(highest, owner, dimension)
    alike = (lowest == highest)[owner]
    return np.where(alike, total, np.where(total > 0, 1.0, 0.0))


def _combined(
    owner: NDArray[Any], area: NDArray[Any], value: NDArray[Any], areas: int, how: np.ufunc
) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
    pair, place = np.unique(owner * max(areas, 1) + area, return_inverse=True)
    combined = np.zeros(len(pair))
    how.at(combined, place, value)
    return pair // max(areas, 1), pair % max(areas, 1), combined
