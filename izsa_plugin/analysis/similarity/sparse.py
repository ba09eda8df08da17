"""Rows of few non-zero values over a large vocabulary, and their products for many pairs at once."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

#: Largest dense block, in values; 8 million float32 are 32 MB.
_BLOCK = 8_000_000
#: Up to this size the whole matrix may be kept dense, to be multiplied by BLAS.
_DENSE = 40_000_000
#: BLAS is worth while when at least this part of all pairs of a block is asked for.
_SHARE = 0.2
#: Entries of the second rows unfolded at a time.
_ENTRIES = 4_000_000


class SparseRows:
    """n rows in compressed form: the values of row r are ``values[start[r]:start[r + 1]]``, in ``columns``."""

    def __init__(self, rows: Iterable[Mapping[str, float]]) -> None:
        self.column_of: dict[str, int] = {}
        columns, values, start = array("i"), array("f"), array("q", [0])
        for row in rows:
            for name, value in row.items():
                columns.append(self.column_of.setdefault(name, len(self.column_of)))
                values.append(value)
            start.append(len(columns))
        self.start: Ints = np.array(start, dtype=np.int64)
        self.columns: NDArray[np.int32] = np.array(columns, dtype=np.int32)
        self.values: NDArray[np.float32] = np.array(values, dtype=np.float32)
        self._whole: Any = None

    def __len__(self) -> int:
        return len(self.start) - 1

    @property
    def width(self) -> int:
        """The size of the vocabulary."""
        return len(self.column_of)

    def row_numbers(self) -> Ints:
        """The row of each entry."""
        return np.repeat(np.arange(len(self)), np.diff(self.start))

    def column_counts(self) -> Ints:
        """In how many rows each column occurs."""
        return np.bincount(self.columns, minlength=self.width).astype(np.int64)

    def scale(self, by_column: Floats) -> None:
        """Multiply each column by a factor, then each row to length 1."""
        scaled = self.values * by_column[self.columns]
        rows = self.row_numbers()
        length = np.sqrt(np.bincount(rows, weights=scaled * scaled, minlength=len(self)))
        self.values = (scaled / length[rows]).astype(np.float32)
        self._whole = None

    def dot(self, i: Ints, j: Ints) -> Floats:
        """The inner products of rows ``i`` and ``j``, pair by pair; fastest when ``i`` is sorted."""
        result = np.zeros(len(i))
        if not self.width or not len(i):
            return result
        rows, local = np.unique(i, return_inverse=True)
        step = max(1, _BLOCK // max(self.width, 1))
        whole = len(self) * self.width <= _DENSE and len(i) >= _SHARE * len(rows) * len(self)
        for first in range(0, len(rows), step):
            chosen = np.flatnonzero((local >= first) & (local < first + step))
            block = self._dense(rows[first : first + step])
            if whole:
                result[chosen] = (block @ self._all().T)[local[chosen] - first, j[chosen]]
            else:
                result[chosen] = self._gather(block, local[chosen] - first, j[chosen])
        return result

    def _all(self) -> Any:
        if self._whole is None:
            self._whole = self._dense(np.arange(len(self)))
        return self._whole

    def _dense(self, rows: Ints) -> NDArray[np.float32]:
        entries, owner = _unfold(self.start, rows)
        block = np.zeros((len(rows), self.width), dtype=np.float32)
        block[owner, self.columns[entries]] = self.values[entries]
        return block

    def _gather(self, block: NDArray[np.float32], local: Ints, j: Ints) -> Floats:
        result = np.zeros(len(j))
        ends = np.cumsum(np.diff(self.start)[j])
        total = int(ends[-1]) if len(ends) else 0
        cuts = np.searchsorted(ends, np.arange(_ENTRIES, total, _ENTRIES))
        for first, last in zip([0, *cuts], [*cuts, len(j)]):
            entries, owner = _unfold(self.start, j[first:last])
            products = block[local[first:last][owner], self.columns[entries]] * self.values[entries]
            result[first:last] = np.bincount(owner, weights=products, minlength=last - first)
        return result


def _unfold(start: Ints, rows: Ints) -> tuple[Ints, Ints]:
    """The entry numbers of all ``rows``, and for each entry the position in ``rows`` that it belongs to."""
    lengths = start[rows + 1] - start[rows]
    owner = np.repeat(np.arange(len(rows)), lengths)
    ends = np.cumsum(lengths)
    offset = np.arange(int(ends[-1]) if len(ends) else 0) - np.repeat(ends - lengths, lengths)
    return start[rows][owner] + offset, owner


def rarity(counts: NDArray[Any], total: int) -> Floats:
    """Inverse document frequency, always above zero: what is in every row still counts a little."""
    return np.log((total + 1.0) / (np.asarray(counts, dtype=float) + 0.5))
