"""What is drawn about a disc to tell more of a project: how far it is, how exact its place is, whether it is joint.

Elements of SVG in the frame of :mod:`.pictures`, in which a disc is 100 wide in the middle of 150.
"""

from __future__ import annotations

from ..domain.choices import Status
from . import palette

APPROXIMATE, JOINT = 1, 2
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


def outline(status: str = Status.RUNNING, around: int = 0) -> str:
    """The outlines of a status and of a sum, such as ``APPROXIMATE + JOINT``."""
    return _EDGES.get(Status(status), "") + "".join(svg for flag, svg in _AROUND.items() if around & flag)


def outline_of_row(may_be_joint: bool) -> str:
    """The expression for the outlines that a row calls for.

    Rows of places beside a project's main point come without the column «joint».
    """
    cases = " ".join(f"WHEN \"status\" = '{status}' THEN '{svg}'" for status, svg in _EDGES.items())
    edge = f"CASE WHEN \"status\" = 'running' THEN '' {cases} ELSE '' END"
    place = f"CASE WHEN \"location_precision\" = 'exact' THEN '' ELSE '{_AROUND[APPROXIMATE]}' END"
    joint = f" || CASE WHEN \"joint\" THEN '{_AROUND[JOINT]}' ELSE '' END" if may_be_joint else ""
    return f"{edge} || {place}{joint}"
