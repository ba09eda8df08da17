"""The few choices that would close most of a weighted gap: greedy maximum coverage, with how good it is proved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

#: A greedy choice of k sets covers at least this part of what the best k could (Nemhauser, Wolsey, Fisher 1978).
GREEDY_BOUND = 1.0 - 1.0 / np.e


@dataclass
class Cover:
    """``chosen`` sets in order and the weight that each added; ``total`` is the weight of all elements.

    ``at_most`` bounds what any choice of as many sets could cover, from this very data; ``quality`` is what was
    reached of that bound, so never less than :data:`GREEDY_BOUND`.
    """

    chosen: list[int]
    gains: list[float]
    total: float
    at_most: float

    @property
    def covered(self) -> float:
        """The weight that is covered."""
        return sum(self.gains)

    @property
    def quality(self) -> float:
        """What was reached of what could be reached at most, from 0 to 1."""
        return self.covered / self.at_most if self.at_most > 0 else 1.0


def greedy_cover(sets: Sequence[NDArray[Any]], weights: NDArray[Any], most: int) -> Cover:
    """Choose up to ``most`` of ``sets`` (rows of ``weights``), each time the one that adds the greatest weight.

    The bound is the least, over all steps, of what was covered by then plus the ``most`` greatest gains still open:
    coverage is submodular, so that no choice adds more than its sets add alone.
    """
    left = np.array(weights, float)
    lengths = np.fromiter(map(len, sets), np.int64, len(sets))
    element = np.concatenate(sets).astype(np.int64) if len(sets) and lengths.sum() else np.empty(0, np.int64)
    owner = np.repeat(np.arange(len(sets)), lengths)
    chosen: list[int] = []
    gains: list[float] = []
    bound = float(left.sum())
    for _ in range(most + 1):
        gain = np.bincount(owner, left[element], minlength=len(sets))
        best = np.partition(gain, -most)[-most:].sum() if most < len(gain) else gain.sum()
        bound = min(bound, sum(gains) + float(best))
        pick = int(np.argmax(gain)) if len(gain) else -1
        if len(chosen) == most or pick < 0 or gain[pick] <= 0:
            break
        chosen.append(pick)
        gains.append(float(gain[pick]))
        left[sets[pick]] = 0.0
    return Cover(chosen, gains, float(np.sum(weights)), bound)
