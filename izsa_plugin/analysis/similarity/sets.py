"""How alike two choices from lists are: goals with the targets inside them, and audiences."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ...domain.parsing import GOALS, goal_of_target
from ...domain.text import fold
from .sparse import Floats, Ints, SparseRows, flat, rarity

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
        owned = [(*own, *(goal_of_target(code) for code in codes)) for own, codes in zip(goals, targets)]
        weights = np.zeros((len(owned), len(GOALS) + 1))
        weights[flat(owned)] = 1.0
        weights *= rarity(np.count_nonzero(weights, axis=0), len(owned))
        weights[flat([own[:1] for own in goals])] *= PRIMARY
        self._weights = weights
        self._has = weights.any(axis=1)
        self._set_targets(targets)

    def _set_targets(self, targets: list[tuple[str, ...]]) -> None:
        codes = sorted({code for own in targets for code in own})
        column = {code: number for number, code in enumerate(codes)}
        has: NDArray[np.bool_] = np.zeros((len(targets), len(codes)), dtype=bool)
        has[flat([[column[code] for code in own] for own in targets])] = True
        worth = np.zeros((len(codes), len(GOALS) + 1))
        if codes:
            worth[np.arange(len(codes)), [goal_of_target(code) for code in codes]] = rarity(has.sum(axis=0), len(has))
        self._targets, self._worth, self._target_sums = has, worth, has @ worth

    def score(self, i: Ints, j: Ints) -> Floats:
        """Similarity per pair, 0 to 1; NaN where one has neither goal nor target."""
        a, b = self._weights[i], self._weights[j]
        shared = np.minimum(a, b)
        if self._targets.shape[1]:
            shared *= self._inside(i, j)
        judged = self._has[i] & self._has[j]
        union = np.maximum(a, b).sum(axis=1)
        return np.where(judged, shared.sum(axis=1) / np.where(judged, union, 1), np.nan)

    def _inside(self, i: Ints, j: Ints) -> Floats:
        """How far the targets agree inside each goal, per pair and goal."""
        a, b = self._target_sums[i], self._target_sums[j]
        common = (self._targets[i] & self._targets[j]) @ self._worth
        both = (a > 0) & (b > 0)
        agreement = common / np.where(both, a + b - common, 1)
        return np.where(both, GOAL_ALONE + (1 - GOAL_ALONE) * agreement, 1.0)


class AudienceComponent:
    """Jaccard of audiences; «not stated» is no audience."""

    def __init__(self, audiences: list[tuple[str, ...]]) -> None:
        folded = {name: fold(name) for own in audiences for name in own}
        chosen = [{folded[name] for name in own} - {"unknown"} for own in audiences]
        self._rows = SparseRows(dict.fromkeys(sorted(own), 1.0) for own in chosen)
        self._sizes: Floats = np.diff(self._rows.start).astype(float)

    def score(self, i: Ints, j: Ints) -> Floats:
        """Similarity per pair, 0 to 1; NaN where one has no audience."""
        shared = self._rows.dot(i, j)
        judged = (self._sizes[i] > 0) & (self._sizes[j] > 0)
        return np.where(judged, shared / np.maximum(self._sizes[i] + self._sizes[j] - shared, 1), np.nan)
