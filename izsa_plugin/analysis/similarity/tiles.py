"""Near pairs of more places than should be open at once, tile by tile."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..packed import PackedShapes
from .near import near_pairs
from .sparse import Floats, Ints

#: Places in the middle of one tile; those around it come on top.
_PLACES = 40_000


def near_pairs_by_tile(places: PackedShapes, max_distance: float) -> Iterator[tuple[Ints, Ints, float]]:
    """The pairs of :func:`~.near.near_pairs`: each is told by the tile in whose middle its first place lies."""
    box = places.box
    known = np.flatnonzero(~np.isnan(box[:, 0]))
    tiles = list(_tiles((box[known, :2] + box[known, 2:]) / 2, known))
    inside = np.zeros(len(places), dtype=bool)
    for number, tile in enumerate(tiles):
        low, high = box[tile, :2].min(axis=0) - max_distance, box[tile, 2:].max(axis=0) + max_distance
        around = np.flatnonzero((box[:, 2:] >= low).all(axis=1) & (box[:, :2] <= high).all(axis=1))
        inside[tile] = True
        for a, b, done in near_pairs(places[around], max_distance):
            i, j = around[a], around[b]
            ours = inside[i]
            yield i[ours], j[ours], (number + done) / len(tiles)
        inside[tile] = False


def _tiles(at: Floats, rows: Ints) -> Iterator[Ints]:
    """Halve along the longer side until a tile is small enough."""
    if len(rows) <= _PLACES:
        if len(rows):
            yield rows
        return
    axis = int(np.argmax(np.ptp(at, axis=0)))
    order = np.argsort(at[:, axis], kind="stable")
    for half in (order[: len(order) // 2], order[len(order) // 2 :]):
        yield from _tiles(at[half], rows[half])
