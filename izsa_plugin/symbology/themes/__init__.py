"""The themes by which a map may be drawn, found by name."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from .. import marks
from . import by_freshness, by_goal, by_status, in_focus
from .theme import Mark, Theme

GOAL, STATUS, FRESHNESS = by_goal.NAME, by_status.NAME, by_freshness.NAME
#: Followed by a colon and the goal or audience in focus.
FOCUS, AUDIENCE = in_focus.GOAL, in_focus.AUDIENCE
#: Not by marks: where many points lie close together.
DENSITY = "density"

__all__ = ["AUDIENCE", "DENSITY", "FOCUS", "FRESHNESS", "GOAL", "STATUS", "Mark", "Theme", "theme_named"]


def theme_named(name: str, today: datetime.date, icons: Mapping[int, str] = marks.NO_ICONS) -> Theme:
    """The theme of this name, such as ``goal``, ``focus:6`` or ``audience:women``; by goal for any other name."""
    kind, _, chosen = name.partition(":")
    if kind == STATUS:
        return by_status.by_status()
    if kind == FRESHNESS:
        return by_freshness.by_freshness(today)
    if kind == FOCUS and chosen.isdigit():
        return in_focus.goal_in_focus(int(chosen), icons)
    if kind == AUDIENCE and chosen:
        return in_focus.audience_in_focus(chosen, icons)
    return by_goal.by_goal(icons)
