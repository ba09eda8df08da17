"""What is drawn about a disc to tell more of a project: how exact its place is, how far it is, whether it is joint.

All outlines of a row are one picture, chosen by one expression: a symbol layer for each, switched on and off by an
expression of its own, took twice the time of the whole map.
"""

from __future__ import annotations

from qgis.core import QgsProperty, QgsSvgMarkerSymbolLayer, QgsSymbolLayer

from . import palette
from .marks import embedded

APPROXIMATE, COMPLETED, STOPPED, JOINT = 1, 2, 4, 8
#: How much wider than the disc the picture is.
ROOM = 1.3
_SVG = {
    STOPPED: f'<circle cx="65" cy="65" r="50" fill="{palette.PAPER}" fill-opacity="0.55"/>',
    COMPLETED: f'<circle cx="65" cy="65" r="46" fill="none" stroke="{palette.INK}" stroke-width="10"/>',
    APPROXIMATE: f'<circle cx="65" cy="65" r="59" fill="none" stroke="{palette.INK}" stroke-width="6" '
                 'stroke-dasharray="14 9.2"/>',
    JOINT: f'<rect x="5" y="5" width="120" height="120" fill="none" stroke="{palette.INK}" stroke-width="8"/>',
}  # fmt: skip


def outline_svg(which: int) -> str:
    """The picture of a sum of outlines, such as ``APPROXIMATE + JOINT``; empty for 0."""
    parts = "".join(svg for flag, svg in _SVG.items() if which & flag)
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="130" height="130" viewBox="0 0 130 130">{parts}</svg>'


def outline(which: int, size: float) -> QgsSvgMarkerSymbolLayer:
    """The outlines about a disc of ``size`` mm."""
    return QgsSvgMarkerSymbolLayer(embedded(outline_svg(which)), size * ROOM)


def outline_of_row(size: float, may_be_joint: bool) -> QgsSvgMarkerSymbolLayer:
    """The outlines that a row calls for; a legend, which asks no row, shows none.

    Rows of places beside a project's main point come without the column «joint».
    """
    layer = outline(0, size)
    expression = _by_status(0)
    if may_be_joint:
        expression = f'CASE WHEN "joint" THEN {_by_status(JOINT)} ELSE {expression} END'
    layer.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyName, QgsProperty.fromExpression(expression))
    return layer


def _by_status(which: int) -> str:
    """The expression for the picture of ``which`` and of what status and exactness of the place add to it.

    Nested, as QGIS then evaluates the fewest nodes for a row: a sum of flags, looked up in a list, took half again as
    long.
    """
    return f"""CASE WHEN "status" = 'completed' THEN {_by_precision(which + COMPLETED)}
WHEN "status" IN ('cancelled', 'suspended') THEN {_by_precision(which + STOPPED)} ELSE {_by_precision(which)} END"""


def _by_precision(which: int) -> str:
    exact, other = (embedded(outline_svg(each)) for each in (which, which + APPROXIMATE))
    return f"""CASE WHEN "location_precision" = 'exact' THEN '{exact}' ELSE '{other}' END"""
