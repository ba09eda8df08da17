"""How a report looks: its colours and the sizes of its text."""

from __future__ import annotations

from .fonts import Style

INK = "#2b2b2b"
QUIET = "#6b645a"
ACCENT = "#1f4f63"
#: A tint of the accent for what is secondary; apart from it in greyscale too.
TINT = "#a9c3cd"
RULE = "#cfc8bb"
FRAME = "#b4aa9a"

TITLE = Style(25, bold=True, colour=ACCENT, leading=1.15)
OVERLINE = Style(7, bold=True, colour=QUIET)
SUBTITLE = Style(8.5, colour=QUIET)
FIGURE = Style(19, bold=True, colour=ACCENT, leading=1.15)
CAPTION = Style(6.3, colour=QUIET, leading=1.22)
HEADING = Style(8.2, bold=True, colour=ACCENT)
BODY = Style(7.8, colour=INK, leading=1.3)
SMALL = Style(7, colour=INK, leading=1.26)
CELL = Style(7, colour=INK)
STRONG = Style(7, bold=True, colour=INK)
COLUMN = Style(6, colour=QUIET, leading=1.15)
NOTE = Style(5.7, colour=QUIET, leading=1.25)
