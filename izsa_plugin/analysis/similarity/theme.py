"""Whether two projects are of one theme and one type."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

import numpy as np

from .sparse import Floats, Ints

#: Codes that say nothing about what a project is like.
SAYS_NOTHING = ("unknown", "other")


class ThemeComponent:
    """The mean of «same theme» and «same type» over those of the two that both projects state."""

    def __init__(self, theme: Sequence[Optional[str]], kind: Sequence[Optional[str]], n: int) -> None:
        self._codes = np.stack([_numbers(theme, n), _numbers(kind, n)])

    def score(self, i: Ints, j: Ints) -> Floats:
        """Similarity per pair: 0, ½ or 1; NaN where neither theme nor type is stated by both."""
        a, b = self._codes[:, i], self._codes[:, j]
        stated = (a >= 0) & (b >= 0)
        judged = stated.sum(axis=0)
        same = (stated & (a == b)).sum(axis=0)
        return np.where(judged > 0, same / np.maximum(judged, 1), np.nan)


def _numbers(codes: Sequence[Optional[str]], n: int) -> Ints:
    """A number for each code, -1 for what is not stated; a layer without the column states nothing."""
    number: dict[str, int] = {}
    if not codes:
        return np.full(n, -1, dtype=np.int64)
    known = [None if code is None or code in SAYS_NOTHING else code for code in codes]
    return np.array([-1 if code is None else number.setdefault(code, len(number)) for code in known], dtype=np.int64)
