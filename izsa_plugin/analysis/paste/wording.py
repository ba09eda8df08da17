"""The title and the purpose, in the text's own words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Optional

from .passage import Passage, Span
from .phrases import cues

_LONGEST_TITLE = 120
_LONGEST_PURPOSE = 600
_QUOTED = re.compile(r"[«“\"']([^«»“”\"'\n]{4,100})[»”\"'](?=\S*\s+(?:\S+\s+){0,2}?[Pp]roje|\S*\s+program)")
_NAMED = re.compile(
    r"((?:(?:[A-ZÇĞİÖŞÜ0-9][^\s,.;:]*|ve|ile|için|Ve)\s+){1,9}?)(?:Projesi|PROJESİ|Project|Programı)(?![a-zçğıöşü])"
)
#: How a Turkish sentence with a verb ends, folded; a headline has none.
_VERB = re.compile(r"(?:yor|acak|ecek|[dt][iu](?:ler|lar)?|[dt][iu]r)$")
_LONGEST_HEADLINE = 80
_SURE, _LIKELY, _UNSURE = 0.85, 0.6, 0.35


@dataclass(frozen=True)
class Wording:
    """A stretch of the text for a field of text."""

    text: str
    span: Span
    confidence: float


def title_of(passage: Passage) -> Optional[Wording]:
    """A labelled title, else a heading, a quoted or capitalised name of a project, else the first sentence."""
    for find in (_labelled_title, _heading, _quoted, _headline, _named, _first_sentence):
        found = find(passage)
        if found is not None:
            return found
    return None


def purpose_of(passage: Passage, title: Optional[Wording]) -> Optional[Wording]:
    """A labelled purpose, else the sentence with most words of purpose, else the first one after the title."""
    labelled = _labelled(passage, "purpose")
    if labelled is not None and len(labelled.text) <= _LONGEST_PURPOSE:
        return labelled
    candidates = [span for span in passage.sentences if not _is_title(span, title) and not _is_formal(passage, span)]
    if not candidates:
        return None
    counts = dict.fromkeys(candidates, 0)
    for hit in cues("purpose").find(passage):
        sentence = passage.sentence_of(hit.spans[0].start)
        if sentence in counts:
            counts[sentence] += int(hit.meaning)
    best = max(candidates, key=lambda span: (counts[span], -span.start))
    said = passage.quote(best)[:_LONGEST_PURPOSE]
    sure = _LIKELY if counts[best] else _UNSURE
    return Wording(said, Span(best.start, best.start + len(said)), sure + 0.1 * min(counts[best], 2))


def _is_title(span: Span, title: Optional[Wording]) -> bool:
    """Whether a sentence is the title and nothing else; a whole sentence that had to serve as one may be both."""
    if title is None or title.confidence <= _UNSURE:
        return False
    return title.span.start <= span.start + 2 and span.end <= title.span.end + 2


def _is_formal(passage: Passage, span: Span) -> bool:
    """Whether a line only addresses somebody or carries a letter's or decision's particulars."""
    said = passage.quote(span)
    if any(_starts(span, hit.spans[0]) for hit in cues("greeting").find(passage)):
        return True
    labels = [hit for hit in cues("label").find(passage) if hit.meaning == "skip" and _starts(span, hit.spans[0])]
    return any(":" in said[: hit.spans[0].end - span.start + 3] for hit in labels)


def _starts(span: Span, cue: Span) -> bool:
    return span.start <= cue.start <= span.start + 2


def _labelled(passage: Passage, what: str) -> Optional[Wording]:
    """What follows «Proje adı:» or «Amaç:» up to the end of its line."""
    for hit in cues("label").find(passage):
        end = hit.spans[0].end
        after = re.match(r"\s*:\s*", passage.text[end:])
        if hit.meaning != what or after is None:
            continue
        start = end + after.end()
        line = passage.text[start:].split("\n", 1)[0].rstrip()
        if len(line) > _LONGEST_TITLE and what == "title":
            line = passage.text[start : passage.sentence_of(start).end]
        if line:
            return Wording(line.rstrip("."), Span(start, start + len(line)), _SURE)
    return None


def _labelled_title(passage: Passage) -> Optional[Wording]:
    found = _labelled(passage, "title")
    return found if found is not None and len(found.text) <= _LONGEST_TITLE else None


def _heading(passage: Passage) -> Optional[Wording]:
    """A short first line without a full stop, over more text."""
    for span in passage.sentences[:1]:
        said = passage.quote(span)
        ends_line = passage.text[span.end : span.end + 1] == "\n"
        if ends_line and len(said) <= _LONGEST_TITLE and said[-1] not in ".,;:!?" and not _is_formal(passage, span):
            return Wording(said, span, _SURE)
    return None


def _quoted(passage: Passage) -> Optional[Wording]:
    match = _QUOTED.search(passage.text)
    return None if match is None else Wording(match.group(1).strip(), Span(*match.span(1)), _SURE)


def _headline(passage: Passage) -> Optional[Wording]:
    """A short first sentence without a verb, over more text."""
    for span in passage.sentences[:1]:
        said = passage.quote(span).rstrip(".")
        words = passage.words_in(span)
        short = len(passage.sentences) > 1 and len(words) > 1 and len(said) <= _LONGEST_HEADLINE
        if short and not _VERB.search(words[-1].folded) and not _is_formal(passage, span):
            return Wording(said, Span(span.start, span.start + len(said)), _LIKELY)
    return None


def _named(passage: Passage) -> Optional[Wording]:
    match = _NAMED.search(passage.text)
    if match is None:
        return None
    words = match.group().split()
    while words and _no_beginning(words[0]):
        words = words[1:]
    if len(words) < 2:
        return None
    start = passage.text.index(words[0], match.start())
    return Wording(" ".join(words), Span(start, match.end()), _LIKELY)


def _no_beginning(word: str) -> bool:
    """Whether a name begins after this word: «Bornova Belediyesi Güneş Projesi», «İzmir'in Güneş Projesi»."""
    return word[0].islower() or word.endswith("Belediyesi") or "'" in word or "’" in word


def _first_sentence(passage: Passage) -> Optional[Wording]:
    for span in passage.sentences:
        if _is_formal(passage, span):
            continue
        said = passage.quote(span).rstrip(".")
        if len(said) > _LONGEST_TITLE:
            return None
        return Wording(said, Span(span.start, span.start + len(said)), _UNSURE)
    return None
