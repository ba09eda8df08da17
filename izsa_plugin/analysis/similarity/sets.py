"""How alike two choices from lists are: goals with the targets inside them, and audiences."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ...domain.parsing import GOALS, goal_of_target
from .choices import Choices
from .sparse import Floats, Ints, distinct, flat, rarity

#: The primary goal weighs twice a secondary one, as IATI's principal (2) and significant (1) alignment.
PRIMARY = 2.0
#: What a shared goal is worth when both name targets in it and share none.
GOAL_ALONE = 0.5


class GoalComponent:
    """Weighted Jaccard of goals, with the targets judged inside the goals they share.

    A goal weighs by its rarity in the layer, the primary one twice. A goal that both have counts in full while one
    of them names no target in it (nothing is known against it); when both do, half of it is earned by the targets,
    again by weighted Jaccard, so that a shared rare target counts more than a common one. A target implies its goal.
    """

    def __init__(self, goals: list[tuple[int, ...]], targets: list[tuple[str, ...]]) -> None:
        chosen, self._which = distinct(zip(goals, targets))
        times = np.bincount(self._which, minlength=len(chosen))
        owned = [(*own, *(goal_of_target(code) for code in codes)) for own, codes in chosen]
        weights = np.zeros((len(owned), len(GOALS) + 1))
        weights[flat(owned)] = 1.0
        weights *= rarity(times @ weights, len(goals))
        weights[flat([own[:1] for own, _ in chosen])] *= PRIMARY
        self._weights = weights
        self._has = weights.any(axis=1)
        self._goals: Ints = (weights > 0) @ (1 << np.arange(weights.shape[1]))
        self._set_targets([codes for _, codes in chosen], times)

    def _set_targets(self, targets: list[tuple[str, ...]], times: Ints) -> None:
        codes = sorted({code for own in targets for code in own})
        column = {code: number for number, code in enumerate(codes)}
        has: NDArray[np.bool_] = np.zeros((len(targets), len(codes)), dtype=bool)
        has[flat([[column[code] for code in own] for own in targets])] = True
        worth = np.zeros((len(codes), len(GOALS) + 1))
        if codes:
            goal = [goal_of_target(code) for code in codes]
            worth[np.arange(len(codes)), goal] = rarity(times @ has, int(times.sum()))
        self._targets, self._worth, self._target_sums = has, worth, has @ worth

    def score(self, i: Ints, j: Ints) -> Floats:
        """Similarity per pair, 0 to 1; NaN where one has neither goal nor target."""
        i, j = self._which[i], self._which[j]
        result = np.where(self._has[i] & self._has[j], 0.0, np.nan)
        some = np.flatnonzero(self._goals[i] & self._goals[j])
        i, j = i[some], j[some]
        a, b = self._weights[i], self._weights[j]
        shared = np.minimum(a, b)
        if self._targets.shape[1]:
            shared *= self._inside(i, j)
        result[some] = shared.sum(axis=1) / np.maximum(a, b).sum(axis=1)
        return result

    def _inside(self, i: Ints, j: Ints) -> Floats:
        """How far the targets agree inside each goal, per pair and goal."""
        a, b = self._target_sums[i], self._target_sums[j]
        common = np.zeros_like(a)
        shared = self._targets[i] & self._targets[j]
        some = np.flatnonzero(shared.any(axis=1))
        common[some] = shared[some] @ self._worth
        both = (a > 0) & (b > 0)
        agreement = common / np.where(both, a + b - common, 1)
        return np.where(both, GOAL_ALONE + (1 - GOAL_ALONE) * agreement, 1.0)


class AudienceComponent:
    """Jaccard of audiences; «not stated» is no audience."""

    def __init__(self, audiences: list[tuple[str, ...]]) -> None:
        self._chosen = Choices(audiences, "unknown")

    def score(self, i: Ints, j: Ints) -> Floats:
        """Similarity per pair, 0 to 1; NaN where one has no audience."""
        return self._chosen.jaccard(i, j)
