"""Projects by how long ago somebody confirmed their record: the lights of list and form, told by shape as well."""

from __future__ import annotations

import datetime

from ...domain.freshness import OVER, Freshness
from ...domain.language import Text
from .. import marks, palette
from ..signs import light_badge, light_disc
from .theme import Mark, Theme

NAME = "freshness"
_LIGHTS = (Freshness.FRESH, Freshness.AGEING, Freshness.OLD, Freshness.NEVER)
_OVER = Text("Sona erdi; teyit gerekmiyor", "Over; needs no confirming")


def by_freshness(today: datetime.date) -> Theme:
    """The lights as they are on a day: the theme has to be applied again on another."""
    over = Mark(_OVER, palette.QUIET, marks.quiet_disc_svg(), marks.quiet_badge_svg(), quiet=True)
    lights = tuple(Mark(light.label, light.colour, light_disc(light), light_badge(light)) for light in _LIGHTS)
    return Theme(NAME, _key(today), (over, *lights))


def _key(today: datetime.date) -> str:
    ended = ", ".join(f"'{status}'" for status in OVER)
    cases = [f"WHEN status IN ({ended}) THEN 0", f"WHEN confirmed_on IS NULL THEN {_place(Freshness.NEVER)}"]
    for light in (Freshness.FRESH, Freshness.AGEING):
        days = light.days(today)
        if days is not None:
            cases.append(f"WHEN confirmed_on >= '{days.first}' THEN {_place(light)}")
    return f"CASE {' '.join(cases)} ELSE {_place(Freshness.OLD)} END"


def _place(light: Freshness) -> int:
    return 1 + _LIGHTS.index(light)
