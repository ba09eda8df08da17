"""Which rows hold which tokens, kept up to date row by row."""

from __future__ import annotations

from array import array
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray


class Postings:
    """An inverted index: for each token the rows that hold it. Rows are only ever added; the caller skips dead ones."""

    def __init__(self) -> None:
        self._rows: dict[str, array[int]] = {}

    def add(self, row: int, tokens: Iterable[str]) -> None:
        """Note that ``row`` holds each of the distinct ``tokens``."""
        for token in tokens:
            rows = self._rows.get(token)
            if rows is None:
                rows = self._rows[token] = array("i")
            rows.append(row)

    def shared(self, tokens: Iterable[str], n: int) -> NDArray[np.int64]:
        """How many of the tokens each of ``n`` rows holds."""
        found = [self._view(token) for token in tokens if token in self._rows]
        return np.bincount(np.concatenate(found), minlength=n) if found else np.zeros(n, dtype=np.int64)

    def summed(self, weights: dict[str, float], n: int) -> NDArray[np.float64]:
        """The summed weight of the tokens that each of ``n`` rows holds."""
        found = [token for token in weights if token in self._rows]
        if not found:
            return np.zeros(n)
        rows = [self._view(token) for token in found]
        worth = np.repeat([weights[token] for token in found], [len(one) for one in rows])
        return np.bincount(np.concatenate(rows), weights=worth, minlength=n).astype(float)

    def _view(self, token: str) -> NDArray[np.int32]:
        # Without a copy; an array that is looked at cannot grow, so no view may outlive the method that made it.
        return np.frombuffer(self._rows[token], dtype=np.int32)
