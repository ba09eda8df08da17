"""Finding the phrases of the vocabulary in a text: each word of a phrase is the beginning of a word of the text.

That is how Turkish inflects: «güneş panel» finds «güneş panelleriyle». A word that ends in ``=`` has to stand as it
is, and parts joined by `` + `` only have to stand in the same sentence.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Generic, Optional, TypeVar

from ...domain import facts
from ...domain.text import fold
from .passage import Passage, Span, Word

Meaning = TypeVar("Meaning")
#: Per word of a phrase the beginnings that count as it.
Part = tuple[tuple[str, ...], ...]

_WHOLE = "="
#: The last letter of a word softens before a vowel: çocuk, çocuğu; kitap, kitabı; kanat, kanadı (ç folds to c anyway).
_SOFTENED = {"k": "g", "p": "b", "t": "d"}
_SHORTEST_SOFTENED = 4


@dataclass(frozen=True)
class Hit(Generic[Meaning]):
    """A phrase that was found: what it means and the words that say it."""

    meaning: Meaning
    phrase: str
    spans: tuple[Span, ...]


class Phrases(Generic[Meaning]):
    """Phrases with their meaning, looked up by the words of a text."""

    def __init__(self, entries: list[tuple[str, Meaning]]) -> None:
        self._by_beginning: dict[str, list[tuple[tuple[Part, ...], str, Meaning]]] = defaultdict(list)
        for phrase, meaning in entries:
            parts = tuple(
                tuple(_beginnings(word) for word in fold(part).replace("-", " ").split())
                for part in phrase.split(" + ")
            )
            for beginning in parts[0][0]:
                self._by_beginning[beginning.rstrip(_WHOLE)].append((parts, phrase.replace(_WHOLE, ""), meaning))

    def find(self, passage: Passage) -> Iterator[Hit[Meaning]]:
        """Every phrase at every place where it stands."""
        words = passage.words
        for at, word in enumerate(words):
            for length in range(1, len(word.folded) + 1):
                for parts, phrase, meaning in self._by_beginning.get(word.folded[:length], ()):
                    first = _match(words, at, parts[0])
                    others = first and [_in_sentence(passage, first, part) for part in parts[1:]]
                    if first is not None and others is not None and all(others):
                        yield Hit(meaning, phrase, (first, *(other for other in others if other is not None)))


def _in_sentence(passage: Passage, first: Span, part: Part) -> Optional[Span]:
    sentence = passage.sentence_of(first.start)
    words = passage.words_in(sentence)
    return next((span for at in range(len(words)) for span in (_match(tuple(words), at, part),) if span), None)


def _beginnings(word: str) -> tuple[str, ...]:
    """The word itself and, where its last letter may soften, its softened form."""
    soft = _SOFTENED.get(word[-1])
    return (word, word[:-1] + soft) if soft and len(word) >= _SHORTEST_SOFTENED else (word,)


def _match(words: tuple[Word, ...], at: int, part: Part) -> Optional[Span]:
    if at + len(part) > len(words):
        return None
    for word, wanted in zip(words[at : at + len(part)], part):
        if wanted[0].endswith(_WHOLE):
            if word.folded != wanted[0][:-1]:
                return None
        elif not word.folded.startswith(wanted):
            return None
    return Span(words[at].span.start, words[at + len(part) - 1].span.end)


@cache
def cues(kind: str) -> Phrases[str]:
    """The cues of one kind, such as ``date`` or ``month``, whose meaning is their value."""
    return Phrases(
        [
            (phrase, row["value"])
            for row in facts.rows("paste_cues.csv")
            if row["kind"] == kind
            for phrase in row["phrases"].split("|")
        ]
    )
