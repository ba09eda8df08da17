"""The ring about a disc that tells a project's secondary goals by their colours.

One of them fills the ring, two share it, right and left; with more, a dark piece below stands for the rest. A title
beside the point, where one is near enough, gives their numbers.
"""

from __future__ import annotations

from qgis.core import QgsProperty, QgsSvgMarkerSymbolLayer, QgsSymbolLayer

from ..domain import catalogue
from . import palette
from .marks import embedded
from .outlines import ROOM

#: The first goal of the list is the primary one.
_LIST = "string_to_array(\"goals\", ';')"
_WHOLE = "M75,18 A57,57 0 0 1 75,132 A57,57 0 0 1 75,18 M75,25"
_RIGHT, _LEFT = "M75,18 A57,57 0 0 1 75,132", "M75,132 A57,57 0 0 1 75,18"
_SHORT_RIGHT, _SHORT_LEFT = "M75,18 A57,57 0 0 1 115.3,115.3", "M34.7,115.3 A57,57 0 0 1 75,18"
_REST = "M115.3,115.3 A57,57 0 0 1 34.7,115.3"


def ring_svg(goals: int) -> str:
    """The ring of so many secondary goals; the first takes the colour that QGIS calls fill, the second the outline."""
    pieces = {
        0: (),
        1: ((_WHOLE, "param(fill)"),),
        2: ((_RIGHT, "param(fill)"), (_LEFT, "param(outline)")),
        3: ((_SHORT_RIGHT, "param(fill)"), (_SHORT_LEFT, "param(outline)"), (_REST, palette.INK)),
    }[min(goals, 3)]
    backing = f'<circle cx="75" cy="75" r="57" fill="none" stroke="{palette.PAPER}" stroke-width="19"/>'
    drawn = "".join(f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="13"/>' for path, colour in pieces)
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="150" height="150" viewBox="0 0 150 150">'
        f"{backing if pieces else ''}{drawn}</svg>"
    )


def ring(size: float, *goals: int) -> QgsSvgMarkerSymbolLayer:
    """The ring of these secondary goals about a disc of ``size`` mm."""
    layer = QgsSvgMarkerSymbolLayer(embedded(ring_svg(len(goals))), size * ROOM)
    for goal, colour in zip(goals, (layer.setFillColor, layer.setStrokeColor)):
        colour(palette.colour(catalogue.goal(goal).colour))
    return layer


def ring_of_row(size: float) -> QgsSvgMarkerSymbolLayer:
    """The ring that a row calls for by its column ``goals``; a legend, which asks no row, shows none."""
    layer = ring(size)
    pictures = ", ".join(f"'{embedded(ring_svg(count))}'" for count in range(4))
    colours = ", ".join(f"'{goal.colour}'" for goal in catalogue.goals())
    several = "\"goals\" LIKE '%;%'"
    expressions = {
        QgsSymbolLayer.Property.PropertyName: f"CASE WHEN {several} THEN "
        f"array_get(array({pictures}), min(3, array_length({_LIST}) - 1)) ELSE '{embedded(ring_svg(0))}' END",
        QgsSymbolLayer.Property.PropertyFillColor: _colour(colours, 1),
        QgsSymbolLayer.Property.PropertyStrokeColor: _colour(colours, 2),
    }
    for what, expression in expressions.items():
        layer.setDataDefinedProperty(what, QgsProperty.fromExpression(expression))
    return layer


def _colour(colours: str, place: int) -> str:
    """The colour of the goal at a place of the list; that of the last where the list is shorter."""
    return (
        f"CASE WHEN \"goals\" LIKE '%;%' THEN array_get(array({colours}), "
        f"to_int(array_get({_LIST}, min({place}, array_length({_LIST}) - 1))) - 1) END"
    )
