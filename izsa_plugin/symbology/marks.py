"""The marks of the map as small SVG pictures: a numbered disc for a place, a numbered badge for a wider scope."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from ..domain import catalogue
from . import palette
from .digits import number_svg

_SIDE = 100
_HEAD = f'<svg xmlns="http://www.w3.org/2000/svg" width="{_SIDE}" height="{_SIDE}" viewBox="0 0 {_SIDE} {_SIDE}">'
_CENTRE = (_SIDE / 2, _SIDE / 2)
#: How high the digits of a badge are, by how many there are to fit in.
_HEIGHTS = {1: 46, 2: 42, 3: 34}
#: Where no folder of icons is named: elements of SVG by goal that stand in place of our own marks.
NO_ICONS: Mapping[int, str] = MappingProxyType({})


@cache
def disc_svg(goal: int) -> str:
    """A round mark in a goal's colour with its number: a project that has a place of its own."""
    found = catalogue.goal(goal)
    return framed(
        f'<circle cx="50" cy="50" r="46" fill="{found.colour}" stroke="{palette.PAPER}" stroke-width="7"/>'
        f"{number_svg(str(goal), _CENTRE, 42 if goal < 10 else 38, found.label_colour)}"
    )


@cache
def badge_svg(goal: int) -> str:
    """A square mark with round corners in a goal's colour with its number: projects for a whole district or city."""
    found = catalogue.goal(goal)
    return _badge(found.colour, str(goal), found.label_colour)


@cache
def more_svg(count: int) -> str:
    """A grey badge «+3» for the badges of a place that found no room."""
    return _badge(palette.NEUTRAL, f"+{count}", palette.PAPER)


@cache
def blank_badge_svg() -> str:
    """A badge without a number, for projects whose goal is not chosen yet."""
    return framed(
        f'<rect x="10" y="10" width="80" height="80" rx="18" fill="{palette.PAPER}" stroke="{palette.NEUTRAL}" '
        f'stroke-width="10"/>'
    )


@cache
def blank_disc_svg() -> str:
    """The mark of a project whose goal is not chosen yet: no number, because there is none."""
    return framed(
        f'<circle cx="50" cy="50" r="44" fill="{palette.PAPER}" stroke="{palette.NEUTRAL}" stroke-width="10"/>'
    )


@cache
def plain_disc_svg() -> str:
    """A grey disc for a legend that explains what stands about discs of any colour."""
    return framed(
        f'<circle cx="50" cy="50" r="46" fill="{palette.NEUTRAL}" stroke="{palette.PAPER}" stroke-width="7"/>'
    )


@cache
def counted_svg(count: int) -> str:
    """A dark disc with a number: so many projects that lie too close to be drawn one by one."""
    return framed(
        f'<circle cx="50" cy="50" r="46" fill="{palette.CLUSTER}" stroke="{palette.PAPER}" stroke-width="7"/>'
        f"{number_svg(str(count), _CENTRE, 42, palette.PAPER)}"
    )


@cache
def ringed_disc_svg(goal: int) -> str:
    """A white disc with a number in a ring of the goal's colour: a goal that a project serves besides another."""
    colour = catalogue.goal(goal).colour
    return framed(
        f'<circle cx="50" cy="50" r="42" fill="{palette.PAPER}" stroke="{colour}" stroke-width="14"/>'
        f"{number_svg(str(goal), _CENTRE, 40 if goal < 10 else 34, palette.INK)}"
    )


@cache
def ringed_badge_svg(goal: int) -> str:
    """The same as a badge."""
    colour = catalogue.goal(goal).colour
    return framed(
        f'<rect x="10" y="10" width="80" height="80" rx="16" fill="{palette.PAPER}" stroke="{colour}" '
        f'stroke-width="14"/>{number_svg(str(goal), _CENTRE, 36, palette.INK)}'
    )


def icon_disc_svg(icon: str) -> str:
    """An icon, whole and square, on a white disc about which the rest can be told as about ours."""
    return framed(
        f'<circle cx="50" cy="50" r="47" fill="{palette.PAPER}" stroke="{palette.NEUTRAL}" stroke-width="3"/>'
        f'<g transform="translate(19,19) scale(0.62)">{icon}</g>'
    )


@cache
def quiet_disc_svg() -> str:
    """A small grey dot: a project that is not in focus."""
    return framed(f'<circle cx="50" cy="50" r="20" fill="{palette.QUIET}" stroke="{palette.PAPER}" stroke-width="6"/>')


@cache
def quiet_badge_svg() -> str:
    """A small grey square: projects that are not in focus."""
    return framed(
        f'<rect x="24" y="24" width="52" height="52" rx="10" fill="{palette.QUIET}" stroke="{palette.PAPER}" '
        f'stroke-width="6"/>'
    )


def framed(elements: str) -> str:
    """The SVG picture of a mark, from elements in a box of 100 by 100."""
    return f"{_HEAD}{elements}</svg>"


def embedded(svg: str) -> str:
    """An SVG as QGIS takes it in place of a path, so that a style needs no file beside it."""
    return "base64:" + base64.b64encode(svg.encode()).decode()


def _badge(fill: str, text: str, ink: str) -> str:
    return framed(
        f'<rect x="4" y="4" width="92" height="92" rx="20" fill="{fill}" stroke="{palette.PAPER}" stroke-width="6"/>'
        f"{number_svg(text, _CENTRE, _HEIGHTS[len(text)], ink)}"
    )
