"""How alike two choices from lists are: goals with the targets inside them, and audiences."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import numpy as np
from numpy.typing import NDArray

from ...domain.parsing import GOALS, goal_of_target
from .choices import Choices
from .sparse import Floats, Ints, distinct, flat, rarity

#: The primary goal weighs twice a secondary one, as IATI's principal (2) and significant (1) alignment.
PRIMARY = 2.0
#: What a shared goal is worth when both name targets in it and share none.
GOAL_ALONE = 0.5
#: A column for each goal by its number.
_COLUMNS = len(GOALS) + 1
#: Rows counted at a time.
_ROWS = 100_000


class GoalComponent:
    """Weighted Jaccard of goals, with the targets judged inside the goals they share.

    A goal weighs by its rarity in the layer, the primary one twice. A goal that both have counts in full while one
    of them names no target in it (nothing is known against it); when both do, half of it is earned by the targets,
    again by weighted Jaccard, so that a shared rare target counts more than a common one. A target implies its goal.
    """

    def __init__(self, goals: list[tuple[int, ...]], targets: list[tuple[str, ...]]) -> None:
        # What is written alike in many rows is kept once: the goals, and the targets with the goals they imply.
        own, self._goals = distinct(goals)
        codes, self._targets = distinct(targets)
        self._named = _ticked(own)
        self._primary = _ticked([each[:1] for each in own])
        self._implied = _ticked([[goal_of_target(code) for code in each] for each in codes])
        self._named_bits, self._implied_bits = (
            ticks @ (1 << np.arange(_COLUMNS)) for ticks in (self._named, self._implied)
        )
        counts = np.zeros(_COLUMNS, dtype=np.int64)
        for first in range(0, len(goals), _ROWS):
            part = slice(first, first + _ROWS)
            counts += np.count_nonzero(self._named[self._goals[part]] | self._implied[self._targets[part]], axis=0)
        self._rarity = rarity(counts, len(goals))
        self._set_worth(codes)

    def _set_worth(self, targets: list[tuple[str, ...]]) -> None:
        codes = sorted({code for own in targets for code in own})
        column = {code: number for number, code in enumerate(codes)}
        has: NDArray[np.bool_] = np.zeros((len(targets), len(codes)), dtype=bool)
        has[flat([[column[code] for code in own] for own in targets])] = True
        worth = np.zeros((len(codes), _COLUMNS))
        if codes:
            times = np.bincount(self._targets, minlength=len(targets))
            goal = [goal_of_target(code) for code in codes]
            worth[np.arange(len(codes)), goal] = rarity(times @ has, len(self._targets))
        self._has, self._worth, self._sums = has, worth, has @ worth

    def score(self, i: Ints, j: Ints) -> Floats:
        """Similarity per pair, 0 to 1; NaN where one has neither goal nor target."""
        ours, theirs = (self._named_bits[self._goals[row]] | self._implied_bits[self._targets[row]] for row in (i, j))
        result = np.where((ours > 0) & (theirs > 0), 0.0, np.nan)
        some = np.flatnonzero(ours & theirs)
        i, j = i[some], j[some]
        a, b = self._weights(i), self._weights(j)
        shared = np.minimum(a, b)
        if self._has.shape[1]:
            shared *= self._inside(self._targets[i], self._targets[j])
        result[some] = shared.sum(axis=1) / np.maximum(a, b).sum(axis=1)
        return result

    def _weights(self, rows: Ints) -> Floats:
        goals, targets = self._goals[rows], self._targets[rows]
        has = self._named[goals] | self._implied[targets]
        return np.asarray((has + (PRIMARY - 1) * self._primary[goals]) * self._rarity)

    def _inside(self, i: Ints, j: Ints) -> Floats:
        """How far the targets agree inside each goal, per pair and goal."""
        a, b = self._sums[i], self._sums[j]
        common = np.zeros_like(a)
        shared = self._has[i] & self._has[j]
        some = np.flatnonzero(shared.any(axis=1))
        common[some] = shared[some] @ self._worth
        both = (a > 0) & (b > 0)
        agreement = common / np.where(both, a + b - common, 1)
        return np.where(both, GOAL_ALONE + (1 - GOAL_ALONE) * agreement, 1.0)


def _ticked(own: Sequence[Collection[int]]) -> NDArray[np.bool_]:
    """A row each, with the goals it has."""
    ticks: NDArray[np.bool_] = np.zeros((len(own), _COLUMNS), dtype=bool)
    ticks[flat(own)] = True
    return ticks


class AudienceComponent:
    """Jaccard of audiences; «not stated» is no audience."""

    def __init__(self, audiences: list[tuple[str, ...]]) -> None:
        self._chosen = Choices(audiences, "unknown")

    def score(self, i: Ints, j: Ints) -> Floats:
        """Similarity per pair, 0 to 1; NaN where one has no audience."""
        return self._chosen.jaccard(i, j)
