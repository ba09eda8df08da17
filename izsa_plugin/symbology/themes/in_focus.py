"""One goal or one audience in focus: what belongs to it is drawn, all else stands back as grey dots."""

from __future__ import annotations

from collections.abc import Mapping

from ...domain import catalogue
from ...domain.language import Text
from .. import marks, palette
from .by_goal import by_goal, goal_label, goal_mark
from .theme import Mark, Theme

GOAL = "focus"
AUDIENCE = "audience"
_PRIMARY = Text("birincil amaç", "primary goal")
_SECONDARY = Text("ikincil amaç", "secondary goal")
_OTHERS = Text("Diğer projeler", "Other projects")
_NOT_FOR = Text("Başka hedef kitleler için", "For other audiences")


def goal_in_focus(goal: int, icons: Mapping[int, str] = marks.NO_ICONS) -> Theme:
    """Projects that serve a goal: as their primary one, or as a secondary one in a ring of its colour."""
    found = catalogue.goal(goal)
    name = goal_label(found)
    primary = goal_mark(found, icons)
    chosen = (
        _others(_OTHERS),
        Mark(_joined(name, _SECONDARY), found.colour, marks.ringed_disc_svg(goal), marks.ringed_badge_svg(goal),
             detailed=True),
        Mark(_joined(name, _PRIMARY), found.colour, primary.disc, primary.badge, primary.letters, primary.ink,
             detailed=True, scale=primary.scale),
    )  # fmt: skip
    key = f"CASE WHEN primary_goal = {goal} THEN 2 WHEN {_listed('goals', str(goal))} THEN 1 ELSE 0 END"
    return Theme(f"{GOAL}:{goal}", key, chosen)


def audience_in_focus(audience: str, icons: Mapping[int, str] = marks.NO_ICONS) -> Theme:
    """Projects for an audience by their primary goal; ``audience`` is its code."""
    goals = by_goal(icons)
    key = f"CASE WHEN {_listed('audiences', audience)} THEN {goals.key} + 1 ELSE 0 END"
    return Theme(f"{AUDIENCE}:{audience}", key, (_others(_NOT_FOR), *goals.marks))


def _others(label: Text) -> Mark:
    return Mark(label, palette.QUIET, marks.quiet_disc_svg(), marks.quiet_badge_svg(), quiet=True)


def _listed(column: str, code: str) -> str:
    quoted = code.replace("'", "''")
    return f"';' || {column} || ';' LIKE '%;{quoted};%'"


def _joined(name: Text, role: Text) -> Text:
    return Text(f"{name.tr}: {role.tr}", f"{name.en}: {role.en}")
