"""The north arrow."""

from __future__ import annotations

from ..domain.language import Text
from . import look
from .sheet import Align, Sheet

_ARROW = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="0 0 100 100">'
    f'<path d="M50,4 L78,96 L50,76 Z" fill="{look.QUIET}"/>'
    f'<path d="M50,4 L22,96 L50,76 Z" fill="#ffffff" stroke="{look.QUIET}" stroke-width="4"/></svg>'
)
_NORTH = Text("K", "N")


def draw_north(sheet: Sheet, x: float, y: float, language: str) -> None:
    """An arrow of 5 mm with the letter of north below it, upper left corner at ``x, y``; up is grid north."""
    sheet.mark(x, y, 5, _ARROW)
    sheet.text(x - 1, y + 4.8, 7, _NORTH.of(language), look.CAPTION, Align.CENTRE)
