"""The 17 global goals and their 169 targets, with short labels of our own that are no official texts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Optional

from . import facts
from .choices import Relevance
from .code_lists import Code, code_list
from .language import Text

GOAL_COUNT = 17
TARGET_COUNT = 169

#: Stands wherever target labels are shown or exported.
UNOFFICIAL = Text(
    "Hedef metinleri bu harita için kısaltılmıştır; resmî metin değildir.",
    "Target labels were shortened for this map; they are not the official texts.",
)

_TARGET_CODE = re.compile(r"(1[0-7]|[1-9])\.(1[0-9]|[1-9]|[a-d])")


@dataclass(frozen=True)
class Goal:
    """A goal: its names, its colour as ``#RRGGBB`` and the colour in which a number is legible on it.

    ``short`` fits a badge's tool tip or a legend (at most 24 characters).
    """

    number: int
    name: Text
    short: Text
    colour: str
    label_colour: str


@dataclass(frozen=True)
class Target:
    """A target of a goal; ``label`` is ours and unofficial, ``order`` sorts 8.2 before 8.10 before 8.a."""

    code: str
    goal: int
    order: int
    label: Text
    relevance: Relevance
    relevance_reason: Code


@cache
def goals() -> tuple[Goal, ...]:
    """The goals, 1 to 17."""
    return tuple(
        Goal(int(row["number"]), facts.text(row, "name"), facts.text(row, "short"), row["colour"], row["label_colour"])
        for row in facts.rows("goals.csv")
    )


def goal(number: int) -> Goal:
    """The goal of this number; :class:`~.facts.UnknownFactError` outside 1 to 17."""
    for each in goals():
        if each.number == number:
            return each
    raise facts.UnknownFactError(
        Text(
            "{number} numaralı bir küresel amaç yok; amaçlar 1 ile 17 arasındadır.",
            "There is no global goal {number}; the goals run from 1 to 17.",
        ).format(number=number)
    )


@cache
def targets(goal: Optional[int] = None) -> tuple[Target, ...]:
    """The targets of one goal, or all, in the order of the UN's list."""
    if goal is not None:
        return tuple(each for each in targets() if each.goal == goal)
    reasons = code_list("relevance_reason")
    return tuple(
        Target(
            code=row["code"],
            goal=int(row["goal"]),
            order=int(row["order"]),
            label=facts.text(row, "label"),
            relevance=Relevance(row["relevance"]),
            relevance_reason=reasons.code(row["relevance_reason"]),
        )
        for row in facts.rows("targets.csv")
    )


def target(code: str) -> Target:
    """The target of this code, such as ``8.10`` or ``11.a``; :class:`~.facts.UnknownFactError` if there is none."""
    found = _targets_by_code().get(code)
    if found is None:
        raise _no_target(code)
    return found


def target_sort_key(code: str) -> tuple[int, int]:
    """Goal and place within the goal, from the code alone: numbers by value, then letters."""
    match = _TARGET_CODE.fullmatch(code)
    if match is None:
        raise _no_target(code)
    number, place = match.groups()
    return int(number), int(place) if place.isdigit() else 100 + ord(place) - ord("a")


@cache
def _targets_by_code() -> dict[str, Target]:
    return {each.code: each for each in targets()}


def _no_target(code: str) -> facts.UnknownFactError:
    return facts.UnknownFactError(
        Text(
            "«{code}» kodlu bir hedef yok. Kodu «11.6» ya da «11.a» biçiminde yazın.",
            "There is no target “{code}”. Write the code like “11.6” or “11.a”.",
        ).format(code=code)
    )
