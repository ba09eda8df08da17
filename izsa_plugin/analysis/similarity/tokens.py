"""Trigrams and cut-off words of many texts at once, as numbers; equal to :mod:`.words`.

Texts repeat their words: each text becomes a list of word numbers, and only what is written differently is folded and
cut, all of it at once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import chain, count
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ...domain.text import fold
from .sparse import Ints, Lists
from .words import STEM_LENGTH, STOP_WORDS, WORD

#: Texts split at a time; more need memory, fewer time.
_TEXTS = 5_000
#: Words cut at a time.
_WORDS = 50_000


class Vocabulary(NamedTuple):
    """What the distinct words of some texts are cut into, by the number of the word; lists may hold repeats."""

    trigrams: Lists
    stems: Lists
    trigram_count: int
    #: The stems themselves, by their number.
    stem_names: list[str]


class Words:
    """Numbers for the words of texts, in the order in which they are first met."""

    def __init__(self) -> None:
        self._number: defaultdict[str, int] = defaultdict(count().__next__)

    def read(self, texts: Sequence[str], tick: Callable[[], None] = lambda: None) -> Lists:
        """The words of each text; ``tick`` is called now and then and may raise to stop."""
        lengths, numbers = [], []
        for first in range(0, len(texts), _TEXTS):
            tick()
            split = [text.split() for text in texts[first : first + _TEXTS]]
            lengths.append(np.fromiter(map(len, split), dtype=np.int32, count=len(split)))
            total = int(lengths[-1].sum())
            words = chain.from_iterable(split)
            numbers.append(np.fromiter(map(self._number.__getitem__, words), dtype=np.int32, count=total))
        return Lists.of(_joined(lengths), _joined(numbers))

    def cut(self, tick: Callable[[], None] = lambda: None) -> Vocabulary:
        """What all words met so far are cut into."""
        written = list(self._number)
        number: defaultdict[str, int] = defaultdict(count().__next__)
        codes, gram_owner, stems, stem_owner = [], [], [], []
        for first in range(0, len(written), _WORDS):
            tick()
            part = _Folded.of(written[first : first + _WORDS])
            owner, own_codes = part.trigrams()
            codes.append(own_codes)
            gram_owner.append(owner + first)
            owner, own_stems = part.stems(number)
            stems.append(own_stems)
            stem_owner.append(owner + first)
        known, columns = np.unique(_joined(codes), return_inverse=True)
        return Vocabulary(
            Lists.owned(_joined(gram_owner), columns.astype(np.int32), len(written)),
            Lists.owned(_joined(stem_owner), _joined(stems), len(written)),
            len(known),
            list(number),
        )


def _joined(parts: list[NDArray[Any]]) -> NDArray[Any]:
    return np.concatenate(parts) if parts else np.zeros(0, dtype=np.int32)


class _Folded(NamedTuple):
    """Folded words one after the other, each followed by what is no letter."""

    text: str
    letters: NDArray[np.int64]
    inside: NDArray[np.bool_]
    owner: Ints

    @classmethod
    def of(cls, written: list[str]) -> _Folded:
        text = fold("\n".join([*written, ""]))
        letters = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32).astype(np.int64)
        kinds = [number for number, there in enumerate(np.bincount(letters)) if there and chr(number).isalnum()]
        is_letter = np.zeros(int(letters.max(initial=0)) + 1, dtype=bool)
        is_letter[kinds] = True
        return cls(text, letters, is_letter[letters], np.cumsum(letters == ord("\n")))

    def trigrams(self) -> tuple[Ints, Ints]:
        """The owner and the number of each trigram: two blanks go before a word and one after."""
        here = np.where(self.inside, self.letters, 0)
        before = _before(here)
        before2 = np.where(before > 0, _before(before), 0)
        last = np.flatnonzero(self.inside & (np.append(here[1:], 0) == 0))
        whole = (((before2 << 21) | before) << 21) | here
        ending = ((before[last] << 21) | here[last]) << 21
        return np.concatenate([self.owner[self.inside], self.owner[last]]), np.concatenate([whole[self.inside], ending])

    def stems(self, number: defaultdict[str, int]) -> tuple[Ints, NDArray[np.int32]]:
        """The owner and the number of the first letters of each word that says something."""
        words = WORD.findall(self.text)
        first = np.flatnonzero(self.inside & (_before(self.inside) == 0))
        kept = np.array([len(word) > 1 and word not in STOP_WORDS for word in words], dtype=bool)
        stems = [number[word[:STEM_LENGTH]] for word, keep in zip(words, kept.tolist()) if keep]
        return self.owner[first[kept]], np.array(stems, dtype=np.int32)


def _before(values: NDArray[Any]) -> NDArray[Any]:
    """The value before each, 0 before the first."""
    return np.concatenate([np.zeros(1, dtype=values.dtype), values[:-1]])
