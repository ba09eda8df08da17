"""Projects by their primary goal: the number and colour of the goal, or the UN's own icon where a folder has it."""

from __future__ import annotations

from collections.abc import Mapping

from ...domain import catalogue
from ...domain.language import Text
from .. import marks, palette
from .theme import Mark, Theme

NAME = "goal"
_KEY = "coalesce(primary_goal, 0)"
NO_GOAL = Text("Amaç henüz seçilmemiş", "Goal not chosen yet")


def by_goal(icons: Mapping[int, str] = marks.NO_ICONS) -> Theme:
    """The theme with which a map opens; ``icons`` are those of :mod:`..icons`."""
    none = Mark(NO_GOAL, palette.NEUTRAL, marks.blank_disc_svg(), marks.blank_badge_svg(), detailed=True)
    return Theme(NAME, _KEY, (none, *(goal_mark(goal, icons) for goal in catalogue.goals())))


def goal_mark(goal: catalogue.Goal, icons: Mapping[int, str] = marks.NO_ICONS) -> Mark:
    """The mark of a project whose primary goal this is."""
    icon = icons.get(goal.number)
    number = str(goal.number)
    return Mark(
        goal_label(goal),
        goal.colour,
        marks.icon_disc_svg(icon) if icon else marks.disc_svg(goal.number),
        marks.framed(icon) if icon else marks.badge_svg(goal.number),
        letters="" if icon else number,
        ink=goal.label_colour,
        detailed=True,
        scale=1.5 if icon else 1.0,
    )


def goal_label(goal: catalogue.Goal) -> Text:
    """How a legend names a goal: the number first, since the colour alone must not carry it."""
    return Text(f"{goal.number} – {goal.name.tr}", f"{goal.number} – {goal.name.en}")
