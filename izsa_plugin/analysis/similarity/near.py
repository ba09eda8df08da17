"""All pairs of places within a distance of each other, exactly, and without measuring most of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np
import shapely
from numpy.typing import NDArray

from .sparse import Floats, Ints

#: Candidates looked at a time.
_PORTION = 65_536
#: What is nearer to the limit than this part of it is left to GEOS, whose rounding decides.
_HAIR = 1e-9
#: Directions in which a shape's farthest vertex is known: east, north-east, north, and so on.
_TURNS = 8
_AT = np.arange(_TURNS) * (2 * np.pi / _TURNS)
_EAST, _NORTH = np.cos(_AT), np.sin(_AT)


def near_pairs(geometry: NDArray[Any], max_distance: float) -> Iterator[tuple[Ints, Ints, float]]:
    """All pairs at most ``max_distance`` metres apart, each once with ``i < j``, in portions, with the part done.

    A grid proposes; two bounds made of the shapes' outermost vertices settle most pairs; GEOS measures the others, so
    the result is exactly that of measuring every pair. Only candidates near each other are ever held in memory.
    """
    placed = np.flatnonzero(~(shapely.is_missing(geometry) | shapely.is_empty(geometry)))
    if not len(placed):
        return
    shapes = geometry[placed]
    outline = _Outline.of(shapes)
    nothing: Ints = np.zeros(0, dtype=np.int64)
    yield nothing, nothing, 0.0
    joins = []
    for join in _joins(outline, max_distance):
        joins.append(join)
        yield nothing, nothing, 0.0
    total, seen = max(1, sum(join.total for join in joins)), 0
    for join in joins:
        for a, b in join.candidates():
            seen += len(a)
            certain, undecided = _settle(outline, a, b, max_distance)
            rest = np.flatnonzero(undecided)
            certain[rest] = shapely.distance(shapes[a[rest]], shapes[b[rest]]) <= max_distance
            a, b = placed[a[certain]], placed[b[certain]]
            yield np.minimum(a, b), np.maximum(a, b), seen / total


class _Outline(NamedTuple):
    """Per shape: its box, and in each direction how far it reaches and the vertex that reaches so far."""

    box: Floats
    reach: Floats
    x: Floats
    y: Floats

    @classmethod
    def of(cls, shapes: NDArray[Any]) -> _Outline:
        """The outlines of shapes that are not empty."""
        points, owner = shapely.get_coordinates(shapes, return_index=True)
        start = np.searchsorted(owner, np.arange(len(shapes)))
        reach, x, y = (np.empty((len(shapes), _TURNS)) for _ in range(3))
        number = np.arange(len(points))
        for turn in range(_TURNS):
            along = points[:, 0] * _EAST[turn] + points[:, 1] * _NORTH[turn]
            reach[:, turn] = np.maximum.reduceat(along, start)
            first = np.minimum.reduceat(np.where(along == reach[owner, turn], number, len(points)), start)
            x[:, turn], y[:, turn] = points[first].T
        return cls(shapely.bounds(shapes), reach, x, y)


class _Join(NamedTuple):
    """Runs of shapes in the order ``order`` that may be near shape ``a[r]``: from ``low[r]`` to ``high[r]``."""

    a: Ints
    low: Ints
    high: Ints
    order: Ints
    total: int

    def candidates(self) -> Iterator[tuple[Ints, Ints]]:
        """The candidate pairs, some at a time."""
        lengths = self.high - self.low
        ends = np.cumsum(lengths)
        cuts = np.searchsorted(ends, np.arange(_PORTION, self.total, _PORTION))
        for first, last in zip([0, *cuts], [*cuts, len(ends)]):
            runs = lengths[first:last]
            owner = np.repeat(np.arange(first, last), runs)
            place = np.arange(len(owner)) - np.repeat(np.cumsum(runs) - runs, runs)
            yield self.a[owner], self.order[self.low[owner] + place]


def _joins(outline: _Outline, limit: float) -> Iterator[_Join]:
    """Shapes of like size against each other: a grid for all would have cells as large as the largest shape."""
    box = outline.box
    size = np.maximum(box[:, 2] - box[:, 0], box[:, 3] - box[:, 1])
    unit = max(limit / 4, 1.0)
    level = np.where(size > 0, 1 + np.ceil(np.log2(np.maximum(size / unit, 1.0))), 0).astype(np.int64)
    levels = np.unique(level)
    largest = {each: float(size[level == each].max()) for each in levels.tolist()}
    centre = np.stack([box[:, 0] + box[:, 2], box[:, 1] + box[:, 3]], axis=1) / 2
    centre -= centre.min(axis=0)
    for number, one in enumerate(levels.tolist()):
        for other in levels[number:].tolist():
            # A hair more than needed: rounding must not lose a pair that lies exactly at the limit.
            cell = (limit + (largest[one] + largest[other]) / 2) * (1 + 1e-6) + 1e-3
            a, b = np.flatnonzero(level == one), np.flatnonzero(level == other)
            yield _join(centre[a] / cell, centre[b] / cell, a, b, one == other)


def _join(at_a: Floats, at_b: Floats, a: Ints, b: Ints, same: bool) -> _Join:
    """Each shape of ``a`` with those of ``b`` in the three by three cells around it; every pair once."""
    width = int(max(at_a[:, 0].max(), at_b[:, 0].max())) + 3
    keys_a, keys_b = (at[:, 1].astype(np.int64) * width + at[:, 0].astype(np.int64) + 1 for at in (at_a, at_b))
    order = np.argsort(keys_b, kind="stable")
    keys = keys_b[order]
    if same:
        # Sorted likewise, a shape looks ahead only: in its own row past itself, and in the row above.
        a, keys_a = a[order], keys
        runs = [(np.arange(len(a)) + 1, np.searchsorted(keys, keys_a + 1, "right"))]
        rows: tuple[int, ...] = (width,)
    else:
        runs, rows = [], (-width, 0, width)
    runs += [
        (np.searchsorted(keys, keys_a + row - 1, "left"), np.searchsorted(keys, keys_a + row + 1, "right"))
        for row in rows
    ]
    # The runs of one shape stand together, so that what is looked up for it stays in the cache.
    low, high = (np.stack([run[side] for run in runs], axis=1).ravel() for side in (0, 1))
    return _Join(np.repeat(a, len(runs)), low, high, b[order], int((high - low).sum()))


def _settle(outline: _Outline, a: Ints, b: Ints, limit: float) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Which pairs are certainly near, and which neither that nor certainly apart."""
    box_a, box_b = outline.box[a], outline.box[b]
    dx = np.maximum(box_a[:, 0] - box_b[:, 2], box_b[:, 0] - box_a[:, 2])
    dy = np.maximum(box_a[:, 1] - box_b[:, 3], box_b[:, 1] - box_a[:, 3])
    np.maximum(dx, 0, out=dx)
    np.maximum(dy, 0, out=dy)
    beyond, within = limit * (1 + _HAIR) + 1e-9, limit * (1 - _HAIR) - 1e-9
    maybe = np.flatnonzero(dx * dx + dy * dy <= beyond * beyond)
    certain: NDArray[np.bool_] = np.zeros(len(a), dtype=bool)
    undecided: NDArray[np.bool_] = np.zeros(len(a), dtype=bool)
    if not len(maybe):
        return certain, undecided
    a, b, box_a, box_b = a[maybe], b[maybe], box_a[maybe], box_b[maybe]
    east = box_b[:, 0] + box_b[:, 2] - box_a[:, 0] - box_a[:, 2]
    north = box_b[:, 1] + box_b[:, 3] - box_a[:, 1] - box_a[:, 3]
    turn = np.rint(np.arctan2(north, east) * (_TURNS / (2 * np.pi))).astype(np.int64) % _TURNS
    back = (turn + _TURNS // 2) % _TURNS
    gap = -outline.reach[b, back] - outline.reach[a, turn]
    apart = gap > beyond + 1e-6
    x = outline.x[b, back] - outline.x[a, turn]
    y = outline.y[b, back] - outline.y[a, turn]
    near = x * x + y * y <= within * within if within > 0 else np.zeros(len(a), dtype=bool)
    certain[maybe], undecided[maybe] = near, ~near & ~apart
    return certain, undecided
