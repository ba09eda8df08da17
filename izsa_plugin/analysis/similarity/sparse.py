"""Rows of few non-zero values over a large vocabulary, and their products for many pairs at once."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import count
from typing import Any, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

T = TypeVar("T", bound=Hashable)
Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

#: Largest dense block, in values; 2 million double ones are 16 MB.
_BLOCK = 2_000_000
#: Cells of the second rows looked at a time: 2 MB, so that they stay in the processor's cache.
_CELLS = 262_144
#: Rows worked on at a time where not all of them need be.
_ROWS = 20_000
#: The part of the rows that are of usual length; longer ones would make the table wide for all.
_USUAL = 0.98


class Lists(NamedTuple):
    """Lists of numbers one after the other: list r is ``items[start[r]:start[r + 1]]``."""

    start: Ints
    items: NDArray[Any]

    @classmethod
    def of(cls, lengths: NDArray[Any], items: NDArray[Any]) -> Lists:
        """Lists of these lengths."""
        return cls(np.concatenate([[0], np.cumsum(lengths, dtype=np.int64)]), items)

    @classmethod
    def owned(cls, owner: NDArray[Any], items: NDArray[Any], n: int) -> Lists:
        """n lists, given the list that each item belongs to, in any order."""
        return cls.of(np.bincount(owner, minlength=n), items[np.argsort(owner, kind="stable")])

    def of_rows(self, rows: NDArray[Any], labels: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
        """The items of the lists ``rows``, and for each the label of its list."""
        entries, lengths = _entries(self.start, rows)
        return self.items[entries], np.repeat(labels, lengths)


class SparseRows:
    """n rows in compressed form: the values of row r are ``values[start[r]:start[r + 1]]``, in ``columns``."""

    def __init__(self, rows: Iterable[Mapping[str, float]]) -> None:
        column_of: dict[str, int] = {}
        columns, values, start = array("i"), array("d"), array("q", [0])
        for row in rows:
            for name, value in row.items():
                columns.append(column_of.setdefault(name, len(column_of)))
                values.append(value)
            start.append(len(columns))
        self._set(np.array(start), np.array(columns), np.array(values), len(column_of))

    @classmethod
    def of_columns(cls, lengths: NDArray[Any], columns: NDArray[Any], values: NDArray[Any], width: int) -> SparseRows:
        """Rows of so many entries each, given their columns below ``width`` and values."""
        made = cls(())
        made._set(Lists.of(lengths, columns).start, columns, values, width)
        return made

    def _set(self, start: NDArray[Any], columns: NDArray[Any], values: NDArray[Any], width: int) -> None:
        self.start: Ints = start.astype(np.int64)
        self.columns: NDArray[np.int32] = columns.astype(np.int32, copy=False)
        # Kept in single precision, summed up in double: else the order of summing would show.
        self.values: NDArray[Any] = values
        #: The size of the vocabulary.
        self.width = width
        self._forget()

    def _forget(self) -> None:
        self._padded: Any = None
        self._posted: Any = None
        self._named: Any = None

    def __len__(self) -> int:
        return len(self.start) - 1

    def row_numbers(self) -> Ints:
        """The row of each entry."""
        return np.repeat(np.arange(len(self)), np.diff(self.start))

    def column_counts(self) -> Ints:
        """In how many rows each column occurs."""
        return np.bincount(self.columns, minlength=self.width).astype(np.int64)

    def scale(self, by_column: Floats) -> None:
        """Multiply each column by a factor, then each row to length 1."""
        made = np.empty(len(self.values), dtype=np.float32)
        for entries, owner, rows in self._portions():
            scaled = self.values[entries] * by_column[self.columns[entries]]
            length = np.sqrt(np.bincount(owner, weights=scaled * scaled, minlength=rows))
            made[entries] = scaled / length[owner]
        self.values = made
        self._forget()

    def _portions(self) -> Iterator[tuple[slice, Ints, int]]:
        """The entries of some rows after the other, the row of each from the first of them, and how many rows."""
        for first in range(0, len(self), _ROWS):
            bounds = self.start[first : first + _ROWS + 1]
            lengths = np.diff(bounds)
            yield slice(bounds[0], bounds[-1]), np.repeat(np.arange(len(lengths)), lengths), len(lengths)

    def _names(self) -> Floats:
        """How many entries each row's columns have together."""
        counts = self.column_counts()
        parts = [
            np.bincount(owner, weights=counts[self.columns[entries]], minlength=rows)
            for entries, owner, rows in self._portions()
        ]
        return np.concatenate(parts)

    def dot(self, i: Ints, j: Ints) -> Floats:
        """The inner products of rows ``i`` and ``j``, pair by pair; fastest when ``i`` is sorted."""
        result = np.zeros(len(i))
        if not self.width or not len(i):
            return result
        rows, local, asked = np.unique(i, return_inverse=True, return_counts=True)
        if self._named is None:
            self._named = self._names()
        # With most of the others asked for, those that share a column are found sooner than those asked for are read.
        many = asked * len(self.columns) > (self._named[rows] + len(self)) * len(self)
        for chosen, block, product in (
            (many, max(1, _CELLS // len(self)), self._through_postings),
            (~many, max(1, _BLOCK // self.width), self._through_block),
        ):
            place = np.cumsum(chosen) - 1
            pairs = np.flatnonzero(chosen[local])
            own, at = rows[chosen], place[local[pairs]]
            for first in range(0, len(own), block):
                part = np.flatnonzero((at >= first) & (at < first + block))
                result[pairs[part]] = product(own[first : first + block], at[part] - first, j[pairs[part]])
        return result

    def _dense(self, rows: Ints) -> NDArray[Any]:
        entries, owner = _unfold(self.start, rows)
        block = np.zeros((len(rows), self.width))
        block[owner, self.columns[entries]] = self.values[entries]
        return block

    def _postings(self) -> Any:
        """Rows and values by column, and where those of each column begin."""
        if self._posted is None:
            order = np.argsort(self.columns, kind="stable")
            start = np.concatenate([[0], np.cumsum(self.column_counts())])
            self._posted = self.row_numbers()[order].astype(np.int32), self.values[order], start
        return self._posted

    def _through_postings(self, rows: Ints, local: Ints, j: Ints) -> Floats:
        """The products of ``rows[local]`` and ``j``, by way of all that share a column with them."""
        others, values, start = self._postings()
        entries, owner = _unfold(self.start, rows)
        posted, lengths = _entries(start, self.columns[entries])
        cells = np.repeat(owner * len(self), lengths) + others[posted]
        products = np.repeat(self.values[entries].astype(float), lengths) * values[posted]
        return np.bincount(cells, weights=products, minlength=len(rows) * len(self))[local * len(self) + j]

    def _through_block(self, rows: Ints, local: Ints, j: Ints) -> Floats:
        """The same by a dense block of ``rows``: what is of usual length by a table as wide as that."""
        block = self._dense(rows)
        if self._padded is None:
            self._padded = self._table()
        columns, values, row_of = self._padded
        result = np.zeros(len(j))
        place = row_of[j]
        usual, long = np.flatnonzero(place >= 0), np.flatnonzero(place < 0)
        flat = block.ravel()
        offset = local * self.width
        step = max(1, _CELLS // columns.shape[1])
        for first in range(0, len(usual), step):
            part = usual[first : first + step]
            cells = columns[place[part]] + offset[part][:, None]
            result[part] = np.einsum("ij,ij->i", flat[cells], values[place[part]])
        for first in range(0, len(long), step):
            part = long[first : first + step]
            entries, owner = _unfold(self.start, j[part])
            products = block[local[part][owner], self.columns[entries]] * self.values[entries]
            result[part] = np.bincount(owner, weights=products, minlength=len(part))
        return result

    def _table(self) -> tuple[NDArray[Any], NDArray[Any], Ints]:
        """Columns and values of the rows of usual length, filled up with zeros, and where each row stands (or -1)."""
        lengths = np.diff(self.start)
        widest = max(1, int(np.quantile(lengths, _USUAL))) if len(lengths) else 1
        usual = np.flatnonzero(lengths <= widest)
        columns = np.zeros((len(usual), widest), dtype=np.int32)
        values = np.zeros((len(usual), widest), dtype=self.values.dtype)
        for first in range(0, len(usual), _ROWS):
            some = usual[first : first + _ROWS]
            entries, own = _entries(self.start, some)
            filled = np.arange(widest) < own[:, None]
            columns[first : first + _ROWS][filled] = self.columns[entries]
            values[first : first + _ROWS][filled] = self.values[entries]
        row_of = np.full(len(self), -1, dtype=np.int64)
        row_of[usual] = np.arange(len(usual))
        return columns, values, row_of


def distinct(values: Iterable[T]) -> tuple[list[T], Ints]:
    """The values that occur, in the order of their first place, and for each value its number among them."""
    number: defaultdict[T, int] = defaultdict(count().__next__)
    numbers = np.fromiter(map(number.__getitem__, values), dtype=np.int64)
    return list(number), numbers


def flat(columns: Sequence[Collection[int]]) -> tuple[Ints, Ints]:
    """Row and column of each entry of rows that are given by their columns, to index a matrix with."""
    rows = np.repeat(np.arange(len(columns)), [len(own) for own in columns])
    return rows, np.fromiter((column for own in columns for column in own), dtype=np.int64, count=len(rows))


def _entries(start: Ints, rows: NDArray[Any]) -> tuple[Ints, Ints]:
    """The entry numbers of all ``rows``, and how many each row has."""
    first = start[rows]
    lengths = start[rows + 1] - first
    some = np.flatnonzero(lengths)
    ends = np.cumsum(lengths[some])
    # Each entry is the one after the last, but for the first of each row.
    entries = np.ones(int(ends[-1]) if len(ends) else 0, dtype=np.int64)
    entries[:1] = first[some[:1]]
    entries[ends[:-1]] = first[some[1:]] - first[some[:-1]] - lengths[some[:-1]] + 1
    return np.cumsum(entries, out=entries), lengths


def _unfold(start: Ints, rows: NDArray[Any]) -> tuple[Ints, Ints]:
    """The entry numbers of all ``rows``, and for each entry the position in ``rows`` that it belongs to."""
    entries, lengths = _entries(start, rows)
    return entries, np.repeat(np.arange(len(rows)), lengths)


def rarity(counts: NDArray[Any], total: int) -> Floats:
    """Inverse document frequency, always above zero: what is in every row still counts a little."""
    return np.log((total + 1.0) / (np.asarray(counts, dtype=float) + 0.5))
