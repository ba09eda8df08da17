"""The font of a report, how wide its text runs, and how it is broken into lines.

Lines are broken here rather than by QGIS, whose releases break them differently, so that no text can leave its place.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from qgis.PyQt.QtGui import QFont, QFontMetricsF, QRawFont

from ..compat import font_families

MM_PER_POINT = 25.4 / 72
#: Quiet sans-serifs, the first that is installed is taken: those of Windows, macOS, then what Linux has.
_PREFERRED = (
    "Segoe UI", "Helvetica Neue", "Open Sans", "Noto Sans", "Liberation Sans", "Nimbus Sans", "Arial", "DejaVu Sans",
)  # fmt: skip
_NEEDED = "çğıöşüÇĞİÖŞÜâîûÂ«»“”–…×"
_MEASURED_AT = 1000
#: QGIS draws labels with a letter height rounded to a tenth of a millimetre.
_ROUNDING = 0.05
_ELLIPSIS = "…"


@dataclass(frozen=True)
class Style:
    """How a text is set; ``size`` in points, ``leading`` is the distance of lines as a multiple of it."""

    size: float
    bold: bool = False
    colour: str = "#2b2b2b"
    leading: float = 1.32

    @property
    def line_height(self) -> float:
        """The distance between two lines in millimetres."""
        return self.size * self.leading * MM_PER_POINT

    def font(self) -> QFont:
        """The font to draw with."""
        font = QFont(family())
        font.setPointSizeF(self.size)
        font.setBold(self.bold)
        return font

    def width(self, text: str) -> float:
        """How wide a line of text is drawn at most, in millimetres."""
        height = self.size * MM_PER_POINT + _ROUNDING
        return _measured(text, self.bold) * height / _MEASURED_AT

    def fitted(self, text: str, width: float) -> str:
        """The text, cut with «…» where it is wider than ``width`` millimetres."""
        if self.width(text) <= width:
            return text
        fits, too_long = 0, len(text)
        while too_long - fits > 1:
            middle = (fits + too_long) // 2
            if self.width(_cut(text, middle)) <= width:
                fits = middle
            else:
                too_long = middle
        return _cut(text, fits)

    def lines(self, text: str, width: float, most: int | None = None) -> list[str]:
        """The text in lines no wider than ``width`` millimetres; what exceeds ``most`` lines ends in «…»."""
        lines: list[str] = []
        line = ""
        for word in text.split():
            longer = f"{line} {word}" if line else word
            if line and self.width(longer) > width:
                lines.append(line)
                line = word
            else:
                line = longer
        if line:
            lines.append(line)
        if most is not None and len(lines) > most:
            lines = [*lines[: most - 1], self.fitted(" ".join(lines[most - 1 :]), width)] if most else []
        return [self.fitted(each, width) for each in lines]


@cache
def family() -> str:
    """The first preferred family that is installed and has all letters that the report needs, else Qt's default."""
    installed = font_families()
    for name in _PREFERRED:
        # where several foundries have a family, Qt lists it as «Name [foundry]»
        if any(each == name or each.startswith(f"{name} [") for each in installed) and _has_letters(name):
            return name
    return str(QFont().family())


def _has_letters(name: str) -> bool:
    raw = QRawFont.fromFont(QFont(name))
    return all(raw.supportsCharacter(letter) for letter in _NEEDED)


def _cut(text: str, length: int) -> str:
    return text[:length].rstrip(" ,;.") + _ELLIPSIS


@lru_cache(maxsize=20_000)
def _measured(text: str, bold: bool) -> float:
    return float(_metrics(bold).horizontalAdvance(text))


@cache
def _metrics(bold: bool) -> QFontMetricsF:
    font = QFont(family())
    font.setPixelSize(_MEASURED_AT)
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return QFontMetricsF(font)
