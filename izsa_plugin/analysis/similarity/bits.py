"""Rows of a set each, one bit a member, and how many members two rows share."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from .sparse import Ints, SparseRows

#: Wider sets than this, in bits, waste more than they save.
WIDEST = 16_384
#: Words of 64 bits worked on at a time: 1 MB, so that they stay in the processor's cache.
_WORDS = 131_072
_PAIRS, _FOURS, _BYTES, _ONES = (
    np.uint64(int(pattern * (16 // len(pattern)), 16)) for pattern in ("5", "3", "0f", "01")
)


class BitRows:
    """The columns of each sparse row as bits; the values do not count."""

    def __init__(self, rows: SparseRows) -> None:
        words = max(1, -(-rows.width // 64))
        self._bits: NDArray[np.uint64] = np.zeros((len(rows), words), dtype=np.uint64)
        flat = self._bits.view(np.uint8).reshape(len(rows), words * 8)
        step = max(1, 20_000_000 // (words * 64))
        for first in range(0, len(rows), step):
            last = min(first + step, len(rows))
            entries = slice(rows.start[first], rows.start[last])
            dense = np.zeros((last - first, words * 64), dtype=bool)
            owner = np.repeat(np.arange(last - first), np.diff(rows.start[first : last + 1]))
            dense[owner, rows.columns[entries]] = True
            flat[first:last] = np.packbits(dense, axis=1)

    def shared(self, i: Ints, j: Ints) -> Ints:
        """How many members rows ``i`` and ``j`` have in common, pair by pair."""
        result = np.zeros(len(i), dtype=np.int64)
        step = max(1, _WORDS // self._bits.shape[1])
        for first in range(0, len(i), step):
            part = slice(first, first + step)
            both = self._bits[i[part]]
            both &= self._bits[j[part]]
            result[part] = _ones(both).sum(axis=1, dtype=np.int64)
        return result


def _counted(words: NDArray[np.uint64]) -> NDArray[Any]:
    """The bits of each word, by adding neighbouring groups of bits; for numpy before 2.0. Changes ``words``."""
    half = words >> np.uint64(1)
    half &= _PAIRS
    words -= half
    np.right_shift(words, np.uint64(2), out=half)
    half &= _FOURS
    words &= _FOURS
    words += half
    np.right_shift(words, np.uint64(4), out=half)
    words += half
    words &= _BYTES
    words *= _ONES
    words >>= np.uint64(56)
    return words


_ones = getattr(np, "bitwise_count", _counted)
