"""A pasted text, cut into words and sentences that still know where they stand in it."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from ...domain.text import fold

_WORD = re.compile(r"[^\W_]+|[₺$€]")
_APOSTROPHES = "'’‘`´"
_LAST_WORD = re.compile(r"[^\W_]+$")
_LONGEST_SHORTENED = 12
_GOES_ON = re.compile(r" +[^ \n]")
_END = re.compile(r"[.!?…]+(?=[\s»”\"]|$)|\n+")
#: A full stop after these, or after a number («75. Yıl»), ends no sentence.
_SHORTENED = frozenset(
    ["mah", "cad", "sok", "no", "vb", "vs", "dr", "av", "prof", "sn", "tel", "apt", "blv", "st", "art"]
)


class Span(NamedTuple):
    """A stretch of a text, from ``start`` up to ``end``."""

    start: int
    end: int


class Word(NamedTuple):
    """A word as search compares it, and where it stands; a case ending after an apostrophe is no word of its own."""

    folded: str
    span: Span


@dataclass(frozen=True)
class Passage:
    """A text with composed letters, whose folded form is exactly as long, so that spans fit both."""

    text: str
    folded: str
    words: tuple[Word, ...]
    sentences: tuple[Span, ...]

    @cached_property
    def starts(self) -> list[int]:
        """Where each word begins."""
        return [word.span.start for word in self.words]

    @classmethod
    def of(cls, raw: str) -> Passage:
        """Read a text as it was pasted; line ends become ``\\n``, letters are composed."""
        text = unicodedata.normalize("NFC", raw.replace("\r\n", "\n").replace("\r", "\n")).replace("\u0307", "")
        folded = fold(text)
        words = tuple(
            Word(folded[match.start() : match.end()], Span(match.start(), match.end()))
            for match in _WORD.finditer(text)
            if not (match.start() and text[match.start() - 1] in _APOSTROPHES and _is_ending(text, match.start()))
        )
        return cls(text, folded, words, tuple(_sentences(text, folded)))

    def sentence_of(self, position: int) -> Span:
        """The sentence in which a position lies."""
        at = bisect_right(self.sentences, (position, len(self.text) + 1)) - 1
        return self.sentences[max(at, 0)] if self.sentences else Span(0, len(self.text))

    def quote(self, span: Span) -> str:
        """The words of a span."""
        return self.text[span.start : span.end]

    def words_in(self, span: Span) -> list[Word]:
        """The words that lie in a span."""
        first, last = bisect_left(self.starts, span.start), bisect_left(self.starts, span.end)
        return [word for word in self.words[first:last] if word.span.end <= span.end]


def _is_ending(text: str, start: int) -> bool:
    """Whether the apostrophe before ``start`` follows a letter or digit, as in «Bergama'da»; else it opens a quote."""
    return start >= 2 and text[start - 2].isalnum()


def _sentences(text: str, folded: str) -> list[Span]:
    found, start = [], 0
    for match in _END.finditer(text):
        before = _LAST_WORD.search(folded, max(start, match.start() - _LONGEST_SHORTENED), match.start())
        shortened = match.group() == "." and before and (before.group().isdigit() or before.group() in _SHORTENED)
        if shortened and _GOES_ON.match(text, match.end()):
            continue
        found.append(_trimmed(text, start, match.end()))
        start = match.end()
    found.append(_trimmed(text, start, len(text)))
    return [span for span in found if span.end > span.start]


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
