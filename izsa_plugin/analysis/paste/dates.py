"""Dates in a text and what each is: a start or an end, planned or actual, by the words beside it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Optional

from ...domain import facts
from ...domain.choices import DatePrecision
from ...domain.text import fold
from .passage import Passage, Span
from .phrases import Hit, cues

#: The kinds of cues, and whether they usually follow their date.
_CUES = (("date", True), ("date_before", False))
_FIRST_YEAR, _LAST_YEAR = 1990, 2060
_FIELDS = ("start_planned", "start_actual", "end_planned", "end_actual")
#: How many characters away a cue may stand. On the side where its kind is not usual (a Turkish verb follows its date,
#: a label or an English verb stands before it) it counts as further off, and so does one that tells no tense.
_REACH = 90
_WRONG_SIDE = 25
_VAGUE = 30
_SURE, _RANGE, _UNSURE = 0.8, 0.7, 0.35
_YEAR = r"((?:19|20)\d\d)"
#: What follows a number that looks like a year but counts something.
_COUNTED = "panel|adet|kisi|m2|metre|kwp|kw|ton|tl|dekar|donum"
_BETWEEN = re.compile(r"[\s'’]*(?:-|–|—|ile|and|to|ila|(?:ten|tan|den|dan)\b)[\s]*")


@dataclass(frozen=True)
class Dated:
    """A date for one of the project's four date fields; ``day`` is the first of the month or year meant."""

    field: str
    day: datetime.date
    precision: DatePrecision
    spans: tuple[Span, ...]
    confidence: float


@dataclass(frozen=True)
class _Date:
    span: Span
    day: datetime.date
    precision: DatePrecision


def dated(passage: Passage, today: datetime.date) -> list[Dated]:
    """At most one date a field, the surest one, in the order of the form."""
    dates = list(_dates(passage))
    best: dict[str, Dated] = {}
    ranged: set[int] = set()
    for at, (first, second) in enumerate(zip(dates, dates[1:])):
        if _BETWEEN.fullmatch(passage.folded[first.span.end : second.span.start]) and first.day <= second.day:
            spans = (Span(first.span.start, second.span.end),)
            for role, one in (("start", first), ("end", second)):
                _keep(best, Dated(_tense(role, one.day, today), one.day, one.precision, spans, _RANGE))
            ranged |= {at, at + 1}
    telling = [(hit, follows) for kind, follows in _CUES for hit in cues(kind).find(passage)] if dates else []
    for at, one in enumerate(dates):
        if at not in ranged:
            for found in _by_cue(passage, one, telling, today):
                _keep(best, found)
    return [best[field] for field in _FIELDS if field in best]


def _keep(best: dict[str, Dated], one: Dated) -> None:
    if one.field not in best or best[one.field].confidence < one.confidence:
        best[one.field] = one


def _by_cue(
    passage: Passage, one: _Date, telling: list[tuple[Hit[str], bool]], today: datetime.date
) -> Iterator[Dated]:
    sentence = passage.sentence_of(one.span.start)
    near = sorted(
        (_distance(one.span, hit, follows), hit.meaning, hit.spans[0])
        for hit, follows in telling
        if sentence.start <= hit.spans[0].start < sentence.end
    )
    if near and near[0][0] <= _REACH:
        _, role, cue = near[0]
        if role != "other":
            confidence = _SURE if role in _FIELDS else _RANGE
            yield Dated(_tense(role, one.day, today), one.day, one.precision, (one.span, cue), confidence)
    else:
        yield Dated(_tense("start", one.day, today), one.day, one.precision, (one.span,), _UNSURE)


def _distance(date: Span, hit: Hit[str], follows: bool) -> int:
    cue = hit.spans[0]
    after = cue.start >= date.end
    gap = cue.start - date.end if after else date.start - cue.end
    return gap + _WRONG_SIDE * (after != follows) + _VAGUE * (follows and hit.meaning in ("start", "end"))


def _tense(role: str, day: datetime.date, today: datetime.date) -> str:
    """The field of a role; a bare start or end is planned while it lies ahead."""
    if role in _FIELDS:
        return role
    return f"{role}_planned" if day > today else f"{role}_actual"


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], DatePrecision], ...]:
    months = "|".join(sorted(_month_names(), key=len, reverse=True))
    return tuple(
        (re.compile(pattern), precision)
        for pattern, precision in (
            (rf"\b(?P<d>\d{{1,2}})[./-](?P<m>\d{{1,2}})[./-](?P<y>{_YEAR})\b", DatePrecision.DAY),
            (rf"\b(?P<y>{_YEAR})-(?P<m>\d{{2}})-(?P<d>\d{{2}})\b", DatePrecision.DAY),
            (rf"\b(?P<d>\d{{1,2}})\s+(?P<n>{months})\w*\s+(?P<y>{_YEAR})\b", DatePrecision.DAY),
            (rf"\b(?P<n>{months})\s+(?P<d>\d{{1,2}}),?\s+(?P<y>{_YEAR})\b", DatePrecision.DAY),
            (rf"\b(?P<n>{months})\w*\s+(?P<y>{_YEAR})\b", DatePrecision.MONTH),
            (rf"\b(?P<y>{_YEAR})(?:\s+yili?(?:nin)?)?\s+(?P<n>{months})\b", DatePrecision.MONTH),
            (rf"(?<![\d./])(?P<m>0?[1-9]|1[0-2])[./](?P<y>{_YEAR})\b", DatePrecision.MONTH),
            (rf"(?<![\d.,/])(?P<y>{_YEAR})(?![\d.,]*\d|\s*(?:{_COUNTED})\b)", DatePrecision.YEAR),
        )
    )


@cache
def _month_names() -> dict[str, int]:
    return {
        fold(name.rstrip("=")): int(row["value"])
        for row in facts.rows("paste_cues.csv")
        if row["kind"] == "month"
        for name in row["phrases"].split("|")
    }


def _dates(passage: Passage) -> Iterator[_Date]:
    """The dates in the order of the text, the more precise reading first where several fit."""
    found: list[_Date] = []
    for pattern, precision in _patterns():
        for match in pattern.finditer(passage.folded):
            span = Span(match.start(), match.end())
            day = _day(match.groupdict())
            if day and all(span.end <= other.span.start or other.span.end <= span.start for other in found):
                found.append(_Date(span, day, precision))
    yield from sorted(found, key=lambda each: each.span)


def _day(parts: dict[str, Optional[str]]) -> Optional[datetime.date]:
    name = parts.get("n")
    month = _month_names()[name] if name else int(parts.get("m") or 1)
    try:
        day = datetime.date(int(parts["y"] or 0), month, int(parts.get("d") or 1))
    except ValueError:
        return None
    return day if _FIRST_YEAR <= day.year <= _LAST_YEAR else None
