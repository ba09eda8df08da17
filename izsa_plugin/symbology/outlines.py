"""What is drawn about a disc to tell more of a project: how far it is, how exact its place is, whether it is joint.

All outlines of a row are one picture, chosen by one expression: a symbol layer for each, switched on and off by an
expression of its own, took twice the time of the whole map.
"""

from __future__ import annotations

from qgis.core import QgsProperty, QgsSvgMarkerSymbolLayer, QgsSymbolLayer

from ..domain.choices import Status
from . import palette
from .marks import embedded

APPROXIMATE, JOINT = 1, 2
#: How much wider than the disc the picture is.
ROOM = 1.5
_EDGE = f'fill="none" stroke="{palette.INK}" stroke-width="10"'
_VEIL = f'<circle cx="75" cy="75" r="50" fill="{palette.PAPER}" fill-opacity="0.55"/>'
#: The edge of each status; a running project and one of unknown status keep the white edge of their disc.
_EDGES = {
    Status.IDEA: f'<circle cx="75" cy="75" r="46" {_EDGE} stroke-dasharray="8 11.27"/>',
    Status.CLOSING: f'<path d="M75,29 A46,46 0 0 1 75,121" {_EDGE}/>',
    Status.COMPLETED: f'<circle cx="75" cy="75" r="46" {_EDGE}/>',
    Status.SUSPENDED: _VEIL,
    Status.CANCELLED: f'{_VEIL}<path d="M42,108 L108,42" {_EDGE}/>',
}
_AROUND = {
    APPROXIMATE: f'<circle cx="75" cy="75" r="68" fill="none" stroke="{palette.INK}" stroke-width="6" '
                 'stroke-dasharray="14 9.73"/>',
    JOINT: f'<rect x="4" y="4" width="142" height="142" fill="none" stroke="{palette.INK}" stroke-width="8"/>',
}  # fmt: skip


def outline_svg(status: str = Status.RUNNING, around: int = 0) -> str:
    """The picture of a status and a sum of outlines, such as ``APPROXIMATE + JOINT``."""
    parts = "".join(svg for flag, svg in _AROUND.items() if around & flag)
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="150" height="150" viewBox="0 0 150 150">'
        f"{_EDGES.get(Status(status), '')}{parts}</svg>"
    )


def outline(size: float, status: str = Status.RUNNING, around: int = 0) -> QgsSvgMarkerSymbolLayer:
    """The outlines about a disc of ``size`` mm."""
    return QgsSvgMarkerSymbolLayer(embedded(outline_svg(status, around)), size * ROOM)


def outline_of_row(size: float, may_be_joint: bool) -> QgsSvgMarkerSymbolLayer:
    """The outlines that a row calls for; a legend, which asks no row, shows none.

    Rows of places beside a project's main point come without the column «joint».
    """
    layer = outline(size)
    expression = _by_precision(0)
    if may_be_joint:
        expression = f'CASE WHEN "joint" THEN {_by_precision(JOINT)} ELSE {expression} END'
    layer.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyName, QgsProperty.fromExpression(expression))
    return layer


def _by_precision(around: int) -> str:
    """The expression for the picture of ``around`` and of what exactness of the place and status add to it.

    Nested, as QGIS then evaluates the fewest nodes for a row: a sum of flags, looked up in a list, took half again as
    long.
    """
    exact, other = (_by_status(each) for each in (around, around + APPROXIMATE))
    return f"CASE WHEN \"location_precision\" = 'exact' THEN {exact} ELSE {other} END"


def _by_status(around: int) -> str:
    cases = " ".join(f"WHEN \"status\" = '{status}' THEN '{_path(status, around)}'" for status in _EDGES)
    return f"CASE WHEN \"status\" = 'running' THEN '{_path(Status.RUNNING, around)}' {cases} " \
           f"ELSE '{_path(Status.UNKNOWN, around)}' END"  # fmt: skip


def _path(status: str, around: int) -> str:
    return embedded(outline_svg(status, around))
