"""Groups that do not chain."""

from __future__ import annotations

import numpy as np

from izsa_plugin.analysis.similarity.clusters import average_linkage


def _groups(pairs: dict[tuple[int, int], float], least: float = 0.5) -> list[list[int]]:
    i, j = np.array(list(pairs)).T
    return average_linkage(i, j, np.array(list(pairs.values())), least)


def test_a_chain_of_neighbours_does_not_become_one_group() -> None:
    chain = {(n, n + 1): 0.9 for n in range(9)}
    assert max(len(group) for group in _groups(chain)) == 2


def test_what_is_all_alike_is_one_group() -> None:
    assert _groups({(a, b): 0.6 for a in range(4) for b in range(a + 1, 4)}) == [[0, 1, 2, 3]]


def test_two_groups_joined_by_one_strong_pair_stay_two() -> None:
    inside = {(a, b): 0.8 for trio in ((0, 1, 2), (3, 4, 5)) for a in trio for b in trio if a < b}
    assert _groups({**inside, (2, 3): 0.8}) == [[0, 1, 2], [3, 4, 5]]


def test_the_groups_do_not_depend_on_the_order_of_the_pairs() -> None:
    random = np.random.default_rng(5)
    pairs = {(a, b): round(float(random.random()), 1) for a in range(25) for b in range(a + 1, 25)}
    shuffled = dict(random.permutation(np.array(list(pairs.items()), dtype=object)).tolist())
    assert _groups(pairs) == _groups(shuffled)


def test_the_average_between_any_two_groups_is_below_the_limit() -> None:
    random = np.random.default_rng(6)
    score = {(a, b): float(random.random()) for a in range(30) for b in range(a + 1, 30)}
    groups = _groups(score, 0.6)
    alone = [[row] for row in range(30) if not any(row in group for group in groups)]
    everything = [*groups, *alone]
    for n, one in enumerate(everything):
        for other in everything[n + 1 :]:
            mean = np.mean([score[min(a, b), max(a, b)] for a in one for b in other])
            assert mean < 0.6
