"""How the map writes names."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsTextBufferSettings, QgsTextFormat
from qgis.PyQt.QtGui import QFont

from . import palette

#: A marker's letters need a family, and without one take a serif; no machine has this one, so each takes its own plain
#: one for it.
FAMILY = "Sans Serif"


def text_format(
    points: float, ink: str, halo: Optional[str] = None, bold: bool = False, italic: bool = False, spacing: float = 0
) -> QgsTextFormat:
    """A text format of the user's own font; ``spacing`` between letters in points."""
    font = QFont()
    font.setBold(bold)
    font.setItalic(italic)
    if spacing:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
    made = QgsTextFormat()
    made.setFont(font)
    made.setSize(points)
    made.setColor(palette.colour(ink))
    if halo:
        buffer = QgsTextBufferSettings()
        buffer.setEnabled(True)
        buffer.setSize(0.7)
        buffer.setColor(palette.colour(halo, 200))
        made.setBuffer(buffer)
    return made
