"""How alike two texts are."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from .bits import WIDEST, BitRows
from .sparse import Floats, Ints, rarity
from .tokens import tokens


class TextComponent:
    """The mean of two measures that err differently: shared trigrams, and the cosine of rarity-weighted words.

    Trigrams (``pg_trgm``'s similarity of title and text together) forgive suffixes and misspelling but are fooled by
    office phrases; the cosine of words cut to four letters, weighted by how rare they are in the layer and with the
    title counted twice, is not, but misses compounds. On the labelled pairs their mean beats either.
    """

    def __init__(self, titles: list[str], texts: list[str], tick: Callable[[], None] = lambda: None) -> None:
        # Twice the title: a set of trigrams does not mind, and words of the title count double.
        cut = tokens([f"{title} {title} {text}" for title, text in zip(titles, texts)], tick)
        self.words = cut.stems
        self._sizes: Floats = np.diff(cut.trigrams.start).astype(float)
        # Bits for scattered pairs; where every pair may be asked for, a product of matrices is faster still.
        few = cut.trigrams.may_be_dense or cut.trigrams.width > WIDEST
        self._shared = cut.trigrams.dot if few else BitRows(cut.trigrams).shared
        self._has_words = np.diff(self.words.start) > 0
        self.words.scale(rarity(self.words.column_counts(), len(titles)))

    def trigram(self, i: Ints, j: Ints) -> Floats:
        """``pg_trgm``'s similarity per pair; NaN where a text is empty."""
        shared = self._shared(i, j)
        union = self._sizes[i] + self._sizes[j] - shared
        judged = (self._sizes[i] > 0) & (self._sizes[j] > 0)
        return np.where(judged, shared / np.maximum(union, 1), np.nan)

    def score(self, i: Ints, j: Ints) -> Floats:
        """Similarity per pair, 0 to 1; NaN where a text is empty."""
        trigram = self.trigram(i, j)
        cosine = np.clip(self.words.dot(i, j), 0, 1)
        both = self._has_words[i] & self._has_words[j]
        return np.where(both, (trigram + cosine) / 2, trigram)
