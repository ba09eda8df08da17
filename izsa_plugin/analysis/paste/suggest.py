"""Which goals and targets a text serves, and by which of its words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ...domain.catalogue import target_sort_key
from .passage import Passage, Span
from .vocabulary import Found, found

#: Below this a goal is not worth showing; a secondary one also has to reach a share of the first.
_LEAST = 2.0
_SHARE = 0.28
_MOST_SECONDARY = 2
_MOST_TARGETS = 4
#: The score at which a goal is as likely right as wrong.
_HALF = 2.5


@dataclass(frozen=True)
class GoalSuggestion:
    """A goal with its likely targets, how sure it is (0 to 1), and the words that led to it."""

    goal: int
    confidence: float
    targets: tuple[str, ...]
    spans: tuple[Span, ...]
    words: tuple[str, ...]


@dataclass(frozen=True)
class Suggestions:
    """The goals a text serves, the primary one first; empty when it says nothing about any."""

    text: str
    goals: tuple[GoalSuggestion, ...]

    @property
    def primary(self) -> Optional[GoalSuggestion]:
        """The likeliest goal."""
        return self.goals[0] if self.goals else None

    @property
    def targets(self) -> tuple[str, ...]:
        """The targets of the goals, in the order of the goals."""
        return tuple(target for goal in self.goals for target in goal.targets)[:_MOST_TARGETS]


def suggest_goals(text: str) -> Suggestions:
    """What a title and a description together say; the spans refer to the returned ``text``."""
    passage = Passage.of(text)
    return suggest(passage, found(passage).get("goal", []))


def suggest(passage: Passage, goals: list[Found]) -> Suggestions:
    """The same from what the vocabulary has found already."""
    if not goals or goals[0].score < _LEAST:
        return Suggestions(passage.text, ())
    least = max(_LEAST, goals[0].score * _SHARE)
    kept = [goals[0], *(each for each in goals[1:] if each.score >= least)][: 1 + _MOST_SECONDARY]
    return Suggestions(passage.text, tuple(_suggestion(passage, each, goals) for each in kept))


def _suggestion(passage: Passage, one: Found, others: list[Found]) -> GoalSuggestion:
    rival = max((other.score for other in others if other.code != one.code), default=0.0)
    clear = one.score / (one.score + rival) if one.score >= rival else 0.5 * one.score / rival
    sure = one.score / (one.score + _HALF)
    targets = [target for hit in one.hits if hit.meaning.weight >= _LEAST for target in hit.meaning.targets[:1]]
    words = dict.fromkeys(passage.quote(span) for span in one.spans)
    return GoalSuggestion(
        int(one.code),
        round(min(sure * (0.5 + clear / 2), 0.99), 2),
        tuple(sorted(dict.fromkeys(targets[:2]), key=target_sort_key)),
        one.spans,
        tuple(words),
    )
