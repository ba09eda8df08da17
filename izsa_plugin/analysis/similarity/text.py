"""How alike two texts are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .bits import BitRows
from .sparse import Floats, Ints, Lists, SparseRows, rarity
from .tokens import Words

#: Rows whose stems are counted at a time.
_ROWS = 20_000
_NONE: NDArray[np.int32] = np.zeros(0, dtype=np.int32)


class TextComponent:
    """The mean of two measures that err differently: shared trigrams, and the cosine of rarity-weighted words.

    Trigrams (``pg_trgm``'s similarity of title and text together) forgive suffixes and misspelling but are fooled by
    office phrases; the cosine of words cut to four letters, weighted by how rare they are in the layer and with the
    title counted twice, is not, but misses compounds. On the labelled pairs their mean beats either.
    """

    def __init__(self, titles: list[str], texts: list[str], tick: Callable[[], None] = lambda: None) -> None:
        numbers = Words()
        title, text = numbers.read(titles, tick), numbers.read(texts, tick)
        self._titles, self._cut = title, numbers.cut(tick)
        with ThreadPoolExecutor(1) as pool:
            trigrams = pool.submit(self._trigrams, np.arange(len(titles)), title, text)
            # Twice the title, so that its words count double.
            self.words = self._stems(title, title, text, tick=tick)
            self._has_words = np.diff(self.words.start) > 0
            self.words.scale(rarity(self.words.column_counts(), len(titles)))
            self._bits = trigrams.result()

    def trigram(self, i: Ints, j: Ints) -> Floats:
        """``pg_trgm``'s similarity per pair; NaN where a text is empty."""
        return self._bits.jaccard(i, j)

    def title_trigram(self, i: Ints, j: Ints) -> Floats:
        """As :meth:`trigram`, of the titles alone."""
        rows, place = np.unique(np.concatenate([i, j]), return_inverse=True)
        return self._trigrams(rows, self._titles).jaccard(place[: len(i)], place[len(i) :])

    def title_counts(self) -> dict[str, int]:
        """In how many titles each cut-off word occurs."""
        return dict(zip(self._cut.stem_names, self._stems(self._titles).column_counts().tolist()))

    def score(self, i: Ints, j: Ints) -> Floats:
        """Similarity per pair, 0 to 1; NaN where a text is empty."""
        trigram = self.trigram(i, j)
        cosine = np.clip(self.words.dot(i, j), 0, 1)
        both = self._has_words[i] & self._has_words[j]
        return np.where(both, (trigram + cosine) / 2, trigram)

    def _trigrams(self, rows: Ints, *parts: Lists, tick: Callable[[], None] = lambda: None) -> BitRows:
        """The trigrams of these parts of the texts."""

        def members(some: Ints, labels: Ints) -> Iterator[tuple[NDArray[Any], Ints]]:
            for part in parts:
                yield self._cut.trigrams.of_rows(*part.of_rows(some, labels))

        return BitRows(rows, self._cut.trigram_count, members, tick)

    def _stems(self, *parts: Lists, tick: Callable[[], None] = lambda: None) -> SparseRows:
        """The stems in these parts with 1 + log of how often they occur there."""
        n, width = len(parts[0].start) - 1, len(self._cut.stem_names)
        lengths, columns, values = [_NONE], [_NONE], [_NONE.astype(float)]
        for first in range(0, n, _ROWS):
            tick()
            keys = []
            for part in parts:
                rows = np.arange(first, min(first + _ROWS, n))
                stems, row = self._cut.stems.of_rows(*part.of_rows(rows, (rows - first) * width))
                keys.append(row + stems)
            every = np.sort(np.concatenate(keys))
            at = np.flatnonzero(np.diff(every, prepend=-1))
            owner, stems = np.divmod(every[at], max(width, 1))
            lengths.append(np.bincount(owner, minlength=min(_ROWS, n - first)).astype(np.int32))
            columns.append(stems.astype(np.int32))
            values.append(1 + np.log(np.diff(at, append=len(every))))
        return SparseRows.of_columns(np.concatenate(lengths), np.concatenate(columns), np.concatenate(values), width)
