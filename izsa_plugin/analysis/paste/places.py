"""Neighbourhoods named in a text."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

from ...domain.districts import district_by_name
from ...domain.text import fold
from .passage import Passage, Span
from .phrases import cues

_NAME = re.compile(r"(?:\d{1,3}\.\s)?[A-ZÇĞİÖŞÜÂ][\wçğıöşüâ]*(?:\s[A-ZÇĞİÖŞÜÂ][\wçğıöşüâ]*){0,2}$")
_POSSESSIVE = re.compile(r"\S+['’]\S+\s+")
#: Words with a capital that stand before a neighbourhood's name without being part of it.
_NOT_PART = frozenset(
    ["ilcesi", "ilcemiz", "belediyesi", "belediyemiz", "buyuksehir", "izmir", "bu", "ve", "ile", "ilk", "her", "bir",
     "mahalle", "merkez", "proje", "tesis"]
)  # fmt: skip
_SURE, _LIKELY = 0.85, 0.6


@dataclass(frozen=True)
class Neighbourhood:
    """A neighbourhood by its name without «Mahallesi»."""

    name: str
    spans: tuple[Span, ...]
    confidence: float


def neighbourhoods(passage: Passage, known: tuple[str, ...]) -> list[Neighbourhood]:
    """Names before the word «mahallesi», then names that the map knows already, in the order of the text."""
    found: dict[str, Neighbourhood] = {}
    for hit in cues("place").find(passage):
        cue = hit.spans[0]
        sentence = passage.sentence_of(cue.start)
        name = _name_before(passage.text[sentence.start : cue.start])
        if name:
            start = passage.text.rindex(name, sentence.start, cue.start)
            found.setdefault(fold(name), Neighbourhood(name, (Span(start, cue.end),), _SURE))
    by_first: dict[str, list[tuple[list[str], str]]] = defaultdict(list)
    for name in known:
        wanted = fold(name).split()
        if wanted:
            by_first[wanted[0]].append((wanted, name))
    for at, word in enumerate(passage.words):
        for wanted, name in by_first.get(word.folded, ()) if passage.text[word.span.start].isupper() else ():
            words = passage.words[at : at + len(wanted)]
            if [each.folded for each in words] == wanted:
                span = Span(word.span.start, words[-1].span.end)
                found.setdefault(fold(name), Neighbourhood(name, (span,), _LIKELY))
    return list(found.values())


def _name_before(text: str) -> str:
    """The capitalised words at the end of a text: «Bornova'nın Doğanlar» gives «Doğanlar»."""
    match = _NAME.search(text.rstrip())
    if match is None:
        return ""
    words = _POSSESSIVE.sub("", match.group()).split()
    for at in reversed(range(len(words))):
        if fold(words[at].strip(".")) in _NOT_PART:
            return " ".join(words[at + 1 :])
    if len(words) > 1 and district_by_name(words[0]):
        words = words[1:]
    return " ".join(words)
