"""Amounts of money and people in a text: the whole budget, a funder's share, how many the project reaches for."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Optional

from ...domain.code_lists import code_list
from ...domain.parsing import amount as read_number
from .passage import Passage, Span, Word
from .phrases import Hit, Phrases, cues

#: A smaller sum without a word for the budget is a price, such as the meal for 50 lira.
_LEAST_BUDGET = 10_000
_SURE, _LIKELY, _UNSURE = 0.85, 0.6, 0.4
#: «450,000»: three digits after the comma are thousands here, as no sum is told to the thousandth.
_ENGLISH = re.compile(r"\d{1,3}(?:,\d{3})+")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


@dataclass(frozen=True)
class Amount:
    """A number for ``budget``, ``currency``, ``people_target``, or a row of ``project_finance``."""

    field: str
    value: Any
    spans: tuple[Span, ...]
    confidence: float


@dataclass(frozen=True)
class _Sum:
    span: Span
    value: float
    currency: Optional[str]
    following: Optional[Word]


def amounts(passage: Passage) -> list[Amount]:
    """The budget with its currency, shares of it with their source, and the people aimed at."""
    sums = list(_sums(passage))
    telling = list(cues("amount").find(passage))
    sources = list(_sources().find(passage)) if telling else []
    money = [(one, _role(passage, one, telling)) for one in sums if one.currency]
    found: list[Amount] = []
    budgets = sorted(
        ((confidence, one.value, one) for one, (role, confidence) in money if role == "budget"), reverse=True,
        key=lambda each: each[:2],
    )  # fmt: skip
    for confidence, value, one in budgets[:1]:
        found.append(Amount("budget", value, (one.span,), confidence))
        if one.currency != "TRY":
            found.append(Amount("currency", one.currency, (one.span,), confidence))
    for one, (role, confidence) in money:
        if role == "part":
            source = _source(passage, one, sources)
            row = {"source": source.meaning if source else "unknown", "amount": one.value, "currency": one.currency}
            spans = (one.span, *(source.spans if source else ()))
            found.append(Amount("project_finance", row, spans, confidence))
    people = [one for one in sums if one.currency is None and one.following and _counts_people(one.following)]
    for one in sorted(people, key=lambda each: -each.value)[:1]:
        end = one.following.span.end if one.following else one.span.end
        found.append(Amount("people_target", int(one.value), (Span(one.span.start, end),), _UNSURE))
    return found


def _role(passage: Passage, one: _Sum, telling: list[Hit[str]]) -> tuple[str, float]:
    """Budget, part or price, by the nearest word that tells; a large sum without one may be the budget."""
    sentence = passage.sentence_of(one.span.start)
    near = sorted(
        (min(abs(hit.spans[0].start - one.span.end), abs(one.span.start - hit.spans[0].end)), hit.meaning)
        for hit in telling
        if sentence.start <= hit.spans[0].start < sentence.end
    )
    if near:
        return near[0][1], _SURE if near[0][1] == "budget" else _LIKELY
    return ("budget", _UNSURE) if one.value >= _LEAST_BUDGET else ("price", 0.0)


def _source(passage: Passage, one: _Sum, sources: list[Hit[str]]) -> Optional[Hit[str]]:
    sentence = passage.sentence_of(one.span.start)
    hits = [hit for hit in sources if sentence.start <= hit.spans[0].start < sentence.end]
    return min(hits, key=lambda hit: abs(hit.spans[0].start - one.span.start), default=None)


@cache
def _sources() -> Phrases[str]:
    """The funding sources by their own aliases in the code list; two letters have to stand alone."""
    return Phrases(
        [
            (alias + "=" * (len(alias) <= 3), code.code)
            for code in code_list("funding_source").codes
            for alias in code.aliases
            if alias not in ("kredi", "vakıf", "dernek", "ayni")
        ]
    )


def _counts_people(word: Word) -> bool:
    passage = Passage(word.folded, word.folded, (Word(word.folded, Span(0, len(word.folded))),), ())
    return any(True for _ in cues("people").find(passage))


def _sums(passage: Passage) -> Iterator[_Sum]:
    """Every number with its multiplier and currency: «1 milyon 250 bin TL», «₺1.500.000», «12,5 milyon avro»."""
    currencies = {hit.spans[0]: hit.meaning for hit in cues("currency").find(passage)}
    multipliers = {hit.spans[0]: float(hit.meaning) for hit in cues("multiplier").find(passage)}
    used = -1
    for match in _NUMBER.finditer(passage.text):
        if match.start() < used:
            continue
        value, end = 0.0, match.end()
        number: Optional[re.Match[str]] = match
        while number is not None:
            read = _read(number.group())
            if read is None:
                break
            end = number.end()
            multiplier = _next(passage, end)
            if multiplier is None or multiplier.span not in multipliers:
                value += read
                break
            value, end = value + read * multipliers[multiplier.span], multiplier.span.end
            number = _NUMBER.match(passage.text, end + 1)
        used = end
        following = _next(passage, end)
        start, currency = match.start(), None
        if following is not None and following.span in currencies:
            currency, end = currencies[following.span], following.span.end
        elif match.start() and passage.text[match.start() - 1] in "₺$€":
            start -= 1
            currency = currencies.get(Span(start, start + 1))
        yield _Sum(Span(start, end), value, currency, following)


def _read(written: str) -> Optional[float]:
    try:
        return read_number(written.replace(",", "") if _ENGLISH.fullmatch(written) else written)
    except ValueError:
        return None


def _next(passage: Passage, end: int) -> Optional[Word]:
    """The word right after a position, with nothing but a blank between."""
    at = bisect_left(passage.starts, end)
    if at == len(passage.words) or passage.text[end : passage.words[at].span.start].strip():
        return None
    return passage.words[at]
