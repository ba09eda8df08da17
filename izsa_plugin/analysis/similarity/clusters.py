"""Groups of similar projects that do not chain."""

from __future__ import annotations

import heapq
from collections.abc import Callable

import numpy as np

from .sparse import Floats, Ints

#: Groups are held to more than pairs, however low the least score asked for is.
CLUSTER_SCORE = 0.35
#: Links taken before the caller is asked whether to go on.
_PORTION = 20_000


def average_linkage(
    i: Ints, j: Ints, score: Floats, least: float, tick: Callable[[], None] = lambda: None
) -> list[list[int]]:
    """The groups of two or more rows, largest first, by average linkage over a sparse graph of scored pairs.

    The most alike groups are joined first, for as long as the mean over all pairs between two groups is at least
    ``least``; a pair that is not in the graph counts as 0, so that a chain of neighbours does not become one group.
    Equal means are joined in the order of their lowest rows, which makes the result independent of pair order.
    ``tick`` is called now and then and may raise to stop.
    """
    rows, place = np.unique(np.concatenate([i, j]), return_inverse=True)
    links: list[dict[int, float]] = [{} for _ in rows]
    for first in range(0, len(i), _PORTION):
        tick()
        ours, theirs = (side[first : first + _PORTION].tolist() for side in (place[: len(i)], place[len(i) :]))
        for a, b, value in zip(ours, theirs, score[first : first + _PORTION].tolist()):
            links[a][b] = links[b][a] = value
    members = [[row] for row in range(len(rows))]
    heap: list[tuple[float, int, int, int, int]] = []
    for a, own in enumerate(links):
        if a % _PORTION == 0:
            tick()
        heap += [(-value, a, b, 1, 1) for b, value in own.items() if a < b and value >= least]
    heapq.heapify(heap)
    while heap:
        tick()
        _, a, b, size_a, size_b = heapq.heappop(heap)
        if len(members[a]) != size_a or len(members[b]) != size_b:
            continue  # one of them has grown or gone since
        _join(a, b, links, members)
        for other, total in links[a].items():
            mean = round(total / (len(members[a]) * len(members[other])), 9)
            if mean >= least:
                low, high = min(a, other), max(a, other)
                heapq.heappush(heap, (-mean, low, high, len(members[low]), len(members[high])))
    groups = (rows[sorted(group)].tolist() for group in members if len(group) > 1)
    return sorted(groups, key=lambda group: (-len(group), group))


def _join(a: int, b: int, links: list[dict[int, float]], members: list[list[int]]) -> None:
    """Move group ``b`` into group ``a``; links hold the sums of scores between groups."""
    members[a] += members[b]
    members[b] = []
    for other, total in links[b].items():
        del links[other][b]
        if other != a:
            links[a][other] = links[other][a] = links[a].get(other, 0.0) + total
    links[b] = {}
