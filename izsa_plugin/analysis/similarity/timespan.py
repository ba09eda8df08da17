"""How far the durations of two projects overlap."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from .sparse import Floats, Ints


class TimeComponent:
    """Days in common among the days of either, both ends included."""

    def __init__(self, start: NDArray[Any], end: NDArray[Any]) -> None:
        self._known = ~(np.isnat(start) | np.isnat(end))
        self._start = start.astype("datetime64[D]").astype(np.int64)
        self._end = end.astype("datetime64[D]").astype(np.int64) + 1

    def score(self, i: Ints, j: Ints) -> Floats:
        """Overlap per pair, 0 to 1; NaN where a start or an end is not known."""
        judged = self._known[i] & self._known[j]
        i, j = np.where(judged, i, 0), np.where(judged, j, 0)
        common = np.minimum(self._end[i], self._end[j]) - np.maximum(self._start[i], self._start[j])
        days = (self._end[i] - self._start[i]) + (self._end[j] - self._start[j])
        common = np.where(judged, np.maximum(common, 0), 0)
        return np.where(judged, common / np.where(judged, days - common, 1), np.nan)
