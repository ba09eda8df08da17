"""Rows of a set each, one bit a member, and how many members two rows share."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .sparse import Floats, Ints

#: Bits set at a time.
_CELLS = 20_000_000
#: Words of 64 bits worked on at a time: 1 MB, so that they stay in the processor's cache.
_WORDS = 131_072
_PAIRS, _FOURS, _BYTES, _ONES = (
    np.uint64(int(pattern * (16 // len(pattern)), 16)) for pattern in ("5", "3", "0f", "01")
)


class BitRows:
    """A set for each of ``rows``; ``members`` gives the members of some of them, and of each the label of its row.

    Members are numbers below ``width``, labels are handed to it with the rows. ``tick`` is called now and then and
    may raise to stop.
    """

    def __init__(
        self,
        rows: Ints,
        width: int,
        members: Callable[[Ints, Ints], Iterable[tuple[NDArray[Any], Ints]]],
        tick: Callable[[], None] = lambda: None,
    ) -> None:
        words = max(1, -(-width // 64))
        self._bits: NDArray[np.uint64] = np.zeros((len(rows), words), dtype=np.uint64)
        #: How many members each row has.
        self.sizes: Ints = np.zeros(len(rows), dtype=np.int64)
        flat = self._bits.view(np.uint8).reshape(len(rows), words * 8)
        step = max(1, _CELLS // (words * 64))
        for first in range(0, len(rows), step):
            tick()
            part = slice(first, first + step)
            some = rows[part]
            dense = np.zeros(len(some) * words * 64, dtype=bool)
            for columns, label in members(some, np.arange(len(some)) * (words * 64)):
                dense[label + columns] = True
            packed = np.packbits(dense).reshape(len(some), -1)
            flat[part] = packed
            self.sizes[part] = np.count_nonzero(dense.reshape(len(some), -1), axis=1)

    def jaccard(self, i: Ints, j: Ints) -> Floats:
        """Members in common among members of either, pair by pair; NaN where a row has none."""
        shared = self.shared(i, j)
        ours, theirs = self.sizes[i], self.sizes[j]
        return np.where((ours > 0) & (theirs > 0), shared / np.maximum(ours + theirs - shared, 1), np.nan)

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
