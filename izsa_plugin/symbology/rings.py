"""The ring about a disc that tells a project's secondary goals by their colours.

One of them fills the ring, two share it, right and left; with more, a dark piece below stands for the rest. A title
beside the point, where one is near enough, gives their numbers. Elements of SVG in the frame of :mod:`.pictures`.
"""

from __future__ import annotations

from ..domain import catalogue
from . import palette

_BACKING = f'<circle cx="75" cy="75" r="57" fill="none" stroke="{palette.PAPER}" stroke-width="19"/>'
_REST = ("M115.3,115.3 A57,57 0 0 1 34.7,115.3", palette.INK)
#: The pieces for one, two and more goals; in a piece's colour ``{1}`` and ``{2}`` stand for the first two goals'.
_PIECES = (
    (("M75,18 A57,57 0 0 1 75,132 A57,57 0 0 1 75,18", "{1}"),),
    (("M75,18 A57,57 0 0 1 75,132", "{1}"), ("M75,132 A57,57 0 0 1 75,18", "{2}")),
    (("M75,18 A57,57 0 0 1 115.3,115.3", "{1}"), ("M34.7,115.3 A57,57 0 0 1 75,18", "{2}"), _REST),
)
#: The first goal of the list is the primary one; the others are as many as there are semicolons.
_COUNT = "(length(\"goals\") - length(replace(\"goals\", ';', '')))"


def ring(*goals: int) -> str:
    """The ring of these secondary goals; nothing for none."""
    if not goals:
        return ""
    drawn = _drawn(min(len(goals), 3))
    for place, goal in enumerate(goals[:2], start=1):
        drawn = drawn.replace(f"{{{place}}}", catalogue.goal(goal).colour)
    return drawn


def ring_of_row() -> str:
    """The expression for the ring that a row calls for by its column ``goals``."""
    colours = [f"' || {_colour(place)} || '" for place in (1, 2)]
    one, two, more = (
        _drawn(count).replace("{1}", colours[0]).replace("{2}", colours[1]) for count in (1, 2, 3)
    )  # fmt: skip
    several = f"CASE WHEN {_COUNT} = 1 THEN '{one}' WHEN {_COUNT} = 2 THEN '{two}' ELSE '{more}' END"
    return f"CASE WHEN {_COUNT} > 0 THEN {several} ELSE '' END"


def _drawn(goals: int) -> str:
    pieces = _PIECES[goals - 1]
    return _BACKING + "".join(
        f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="13"/>' for path, colour in pieces
    )


def _colour(place: int) -> str:
    """The colour of the goal at a place of the list, cut out of all colours in a row: an array is made anew a row."""
    colours = "".join(goal.colour for goal in catalogue.goals())
    return f"substr('{colours}', 7 * to_int(array_get(string_to_array(\"goals\", ';'), {place})) - 6, 7)"
