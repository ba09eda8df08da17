"""How alike two texts are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from .bits import BitRows
from .sparse import Floats, Ints, Lists, SparseRows, rarity
from .tokens import Words

#: More texts than this are made ready to be compared anew for each portion of pairs, to save memory.
KEPT = 200_000
#: Rows whose stems are counted at a time.
_ROWS = 20_000
_NONE: NDArray[np.int32] = np.zeros(0, dtype=np.int32)


class TextComponent:
    """The mean of two measures that err differently: shared trigrams, and the cosine of rarity-weighted words.

    Trigrams (``pg_trgm``'s similarity of title and text together) forgive suffixes and misspelling but are fooled by
    office phrases; the cosine of words cut to four letters, weighted by how rare they are in the layer and with the
    title counted twice, is not, but misses compounds. On the labelled pairs their mean beats either.
    """

    def __init__(self, titles: Sequence[str], texts: Sequence[str], tick: Callable[[], None] = lambda: None) -> None:
        numbers = Words()
        self._title, self._text = numbers.read(titles, tick), numbers.read(texts, tick)
        self._cut = numbers.cut(tick)
        self._n = len(titles)
        self._every: Optional[_Compared] = None
        #: In how many texts each cut-off word occurs.
        self.word_counts = np.zeros(len(self._cut.stem_names), dtype=np.int64)
        if len(titles) > KEPT:
            for rows in self._portions():
                tick()
                self.word_counts += self._words(rows).column_counts()
            return
        with ThreadPoolExecutor(1) as pool:
            trigrams = pool.submit(self._trigrams, np.arange(len(titles)), self._title, self._text)
            words = self._words(np.arange(len(titles)), tick)
            self.word_counts = words.column_counts()
            words.scale(self._rarity)
            self._every = _Compared(trigrams.result(), words)

    def __len__(self) -> int:
        return self._n

    @property
    def _rarity(self) -> Floats:
        return rarity(self.word_counts, len(self))

    def trigram(self, i: Ints, j: Ints) -> Floats:
        """``pg_trgm``'s similarity per pair; NaN where a text is empty."""
        return self._compared(i, j, _Compared.trigram)

    def cosine(self, i: Ints, j: Ints) -> Floats:
        """The cosine of the weighted words per pair, 0 where a text has none."""
        return self._compared(i, j, _Compared.cosine)

    def score(self, i: Ints, j: Ints) -> Floats:
        """Similarity per pair, 0 to 1; NaN where a text is empty."""
        return self._compared(i, j, _Compared.score)

    def title_trigram(self, i: Ints, j: Ints) -> Floats:
        """As :meth:`trigram`, of the titles alone."""
        rows, place = np.unique(np.concatenate([i, j]), return_inverse=True)
        return self._trigrams(rows, self._title).jaccard(place[: len(i)], place[len(i) :])

    def title_counts(self) -> dict[str, int]:
        """In how many titles each cut-off word occurs."""
        counts = np.zeros(len(self._cut.stem_names), dtype=np.int64)
        for rows in self._portions():
            counts += self._stems(rows, self._title).column_counts()
        return dict(zip(self._cut.stem_names, counts.tolist()))

    def rare_words(self, most: int) -> Iterator[tuple[Ints, Ints]]:
        """Row and number of each cut-off word that at most so many texts, but not one alone, have; in portions."""
        rare = (self.word_counts <= most) & (self.word_counts > 1)
        for rows in self._portions():
            words = self._words(rows)
            kept = rare[words.columns]
            yield words.row_numbers()[kept] + rows[0], words.columns[kept].astype(np.int64)

    def _portions(self) -> Iterator[Ints]:
        return (np.arange(first, min(first + _ROWS, len(self))) for first in range(0, len(self), _ROWS))

    def _compared(self, i: Ints, j: Ints, measure: Callable[[_Compared, Ints, Ints], Floats]) -> Floats:
        """What ``measure`` makes of the pairs, from what is kept of all texts or made for these alone."""
        if self._every is not None:
            return measure(self._every, i, j)
        rows, place = np.unique(np.concatenate([i, j]), return_inverse=True)
        words = self._words(rows)
        words.scale(self._rarity)
        some = _Compared(self._trigrams(rows, self._title, self._text), words)
        return measure(some, place[: len(i)], place[len(i) :])

    def _words(self, rows: Ints, tick: Callable[[], None] = lambda: None) -> SparseRows:
        # Twice the title, so that its words count double.
        return self._stems(rows, self._title, self._title, self._text, tick=tick)

    def _trigrams(self, rows: Ints, *parts: Lists, tick: Callable[[], None] = lambda: None) -> BitRows:
        """The trigrams of these parts of the texts."""

        def members(some: Ints, labels: Ints) -> Iterator[tuple[NDArray[Any], Ints]]:
            for part in parts:
                yield self._cut.trigrams.of_rows(*part.of_rows(some, labels))

        return BitRows(rows, self._cut.trigram_count, members, tick)

    def _stems(self, rows: Ints, *parts: Lists, tick: Callable[[], None] = lambda: None) -> SparseRows:
        """The stems in these parts of ``rows`` with 1 + log of how often they occur there."""
        width = len(self._cut.stem_names)
        lengths, columns, values = [_NONE], [_NONE], [_NONE.astype(float)]
        for first in range(0, len(rows), _ROWS):
            tick()
            some = rows[first : first + _ROWS]
            labels = np.arange(len(some)) * width
            every = np.concatenate([np.add(*self._cut.stems.of_rows(*part.of_rows(some, labels))) for part in parts])
            every.sort()
            at = np.flatnonzero(np.diff(every, prepend=-1))
            owner, stems = np.divmod(every[at], max(width, 1))
            lengths.append(np.bincount(owner, minlength=len(some)).astype(np.int32))
            columns.append(stems.astype(np.int32))
            values.append(1 + np.log(np.diff(at, append=len(every))))
        return SparseRows.of_columns(np.concatenate(lengths), np.concatenate(columns), np.concatenate(values), width)


class _Compared:
    """Some texts, ready to be compared."""

    def __init__(self, trigrams: BitRows, words: SparseRows) -> None:
        self._trigrams, self._words = trigrams, words
        self._has_words = np.diff(words.start) > 0

    def trigram(self, i: Ints, j: Ints) -> Floats:
        return self._trigrams.jaccard(i, j)

    def cosine(self, i: Ints, j: Ints) -> Floats:
        return np.clip(self._words.dot(i, j), 0, 1)

    def score(self, i: Ints, j: Ints) -> Floats:
        both = self._has_words[i] & self._has_words[j]
        trigram = self.trigram(i, j)
        return np.where(both, (trigram + self.cosine(i, j)) / 2, trigram)
