"""Projects by how far they are: darker the further, each with a sign that tells it without colour."""

from __future__ import annotations

from ...domain.choices import Status
from .. import palette
from ..signs import sign_badge, sign_disc
from .theme import Mark, Theme

NAME = "status"
#: Fill and ink of each status; light to dark from idea to completed, so that grey keeps their order.
COLOURS = {
    Status.UNKNOWN: (palette.PAPER, palette.INK),
    Status.IDEA: ("#bcd9ee", palette.INK),
    Status.RUNNING: ("#2e7aae", palette.PAPER),
    Status.CLOSING: ("#1c527d", palette.PAPER),
    Status.COMPLETED: ("#10263b", palette.PAPER),
    Status.CANCELLED: ("#9a9a9a", palette.INK),
    Status.SUSPENDED: ("#e3b23c", palette.INK),
}


def by_status() -> Theme:
    """One mark a status."""
    statuses = list(COLOURS)
    cases = " ".join(f"WHEN status = '{status}' THEN {place}" for place, status in enumerate(statuses))
    return Theme(NAME, f"CASE {cases} ELSE 0 END", tuple(map(_mark, statuses)))


def _mark(status: Status) -> Mark:
    fill, ink = COLOURS[status]
    return Mark(status.label, fill, sign_disc(status.value, fill, ink), sign_badge(status.value, fill, ink))
