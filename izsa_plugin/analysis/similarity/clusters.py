"""Groups of similar projects that do not chain."""

from __future__ import annotations

import heapq
from collections.abc import Callable

from .sparse import Floats, Ints

#: Groups are held to more than pairs, however low the least score asked for is.
CLUSTER_SCORE = 0.35


def average_linkage(
    n: int, i: Ints, j: Ints, score: Floats, least: float, tick: Callable[[], None] = lambda: None
) -> list[list[int]]:
    """The groups of two or more rows, largest first, by average linkage over a sparse graph of scored pairs.

    The most alike groups are joined first, for as long as the mean over all pairs between two groups is at least
    ``least``; a pair that is not in the graph counts as 0, so that a chain of neighbours does not become one group.
    Equal means are joined in the order of their lowest rows, which makes the result independent of pair order.
    ``tick`` is called now and then and may raise to stop.
    """
    links: list[dict[int, float]] = [{} for _ in range(n)]
    for a, b, value in zip(i.tolist(), j.tolist(), score.tolist()):
        links[a][b] = links[b][a] = value
    members = [[row] for row in range(n)]
    heap = [(-value, a, b, 1, 1) for a in range(n) for b, value in links[a].items() if a < b and value >= least]
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
    return sorted((sorted(group) for group in members if len(group) > 1), key=lambda group: (-len(group), group))


def _join(a: int, b: int, links: list[dict[int, float]], members: list[list[int]]) -> None:
    """Move group ``b`` into group ``a``; links hold the sums of scores between groups."""
    members[a] += members[b]
    members[b] = []
    for other, total in links[b].items():
        del links[other][b]
        if other != a:
            links[a][other] = links[other][a] = links[a].get(other, 0.0) + total
    links[b] = {}
