"""All that a pasted text proposes for a project's fields, each with the words that led to it."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Optional

from .amounts import amounts
from .dates import dated
from .passage import Passage, Span
from .places import neighbourhoods
from .suggest import suggest
from .vocabulary import Found, found
from .wording import purpose_of, title_of

#: Fewer points than this from one or more words are not worth a proposal.
_LEAST = 2.5
_HALF = 1.5


@dataclass(frozen=True)
class Proposal:
    """A value for a field of the project, or for a choice table such as ``project_audience``.

    ``value`` is what the record holds there; for a date a pair of ISO day and precision, for ``project_finance`` a
    row. ``spans`` are the words in :attr:`Proposals.text`; ``confidence`` runs from 0 to 1.
    """

    field: str
    value: Any
    spans: tuple[Span, ...]
    confidence: float


@dataclass(frozen=True)
class Proposals:
    """The text as it was read, and what it proposes, in the order of the form."""

    text: str
    proposals: tuple[Proposal, ...]

    def of(self, field: str) -> list[Proposal]:
        """The proposals for one field."""
        return [each for each in self.proposals if each.field == field]


def propose(text: str, today: datetime.date, known_places: Iterable[str] = ()) -> Proposals:
    """Read a council decision, a news text or an e-mail, Turkish or English.

    ``today`` tells past from future starts; ``known_places`` are neighbourhoods the map already knows, recognised
    without the word «mahalle».
    """
    passage = Passage.of(text)
    return Proposals(passage.text, tuple(_all(passage, today, tuple(known_places))))


def _all(passage: Passage, today: datetime.date, known_places: tuple[str, ...]) -> Iterator[Proposal]:
    title = title_of(passage)
    purpose = purpose_of(passage, title)
    for field, wording in (("title", title), ("purpose", purpose)):
        if wording is not None:
            yield Proposal(field, wording.text, (wording.span,), wording.confidence)
    for date in dated(passage, today):
        yield Proposal(date.field, (date.day.isoformat(), date.precision.value), date.spans, date.confidence)
    meanings = found(passage)
    yield from _status(meanings.get("status", []))
    for place in neighbourhoods(passage, known_places)[:1]:
        yield Proposal("neighbourhood", place.name, place.spans, place.confidence)
    goals = suggest(passage, meanings.get("goal", []))
    for at, goal in enumerate(goals.goals):
        yield Proposal("project_goal" if at else "primary_goal", goal.goal, goal.spans, goal.confidence)
    for goal in goals.goals:
        for target in goal.targets:
            yield Proposal("project_target", target, goal.spans, goal.confidence / 2)
    for audience in meanings.get("audience", []):
        if audience.score >= _LEAST or audience.code == "everyone":
            yield Proposal("project_audience", audience.code, audience.spans, _sure(audience))
    for amount in amounts(passage):
        yield Proposal(amount.field, amount.value, amount.spans, amount.confidence)


def _status(found_states: list[Found]) -> Iterator[Proposal]:
    best: Optional[Found] = next(iter(found_states), None)
    if best is not None:
        rivals = len(found_states) - 1
        yield Proposal("status", best.code, best.spans, round(_sure(best) / (1 + rivals), 2))


def _sure(one: Found) -> float:
    return round(one.score / (one.score + _HALF), 2)
