"""What rows choose from a list."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ...domain.text import fold
from .bits import BitRows
from .sparse import Floats, Ints, Lists, distinct


class Choices:
    """Sets of names, whatever their case, without the name ``but``; the same set in many rows is kept once."""

    def __init__(self, own: Sequence[tuple[str, ...]], but: str = "") -> None:
        sets, self._which = distinct(own)
        names = [{fold(name) for name in each} - {but} for each in sets]
        known, numbers = distinct(name for each in names for name in each)
        lists = Lists.of(np.array([len(each) for each in names], dtype=np.int64), numbers)
        self._bits = BitRows(np.arange(len(sets)), len(known), lambda rows, labels: [lists.of_rows(rows, labels)])
        #: Which rows choose anything.
        self.known: NDArray[np.bool_] = self._bits.sizes[self._which] > 0

    def shared(self, i: Ints, j: Ints) -> Ints:
        """How many names rows ``i`` and ``j`` have in common, pair by pair."""
        return self._bits.shared(self._which[i], self._which[j])

    def jaccard(self, i: Ints, j: Ints) -> Floats:
        """Names in common among the names of either, pair by pair; NaN where one has none."""
        return self._bits.jaccard(self._which[i], self._which[j])
