"""The matrix of which districts could work together: a disc as large, and a number as high, as the chances between."""

from __future__ import annotations

from math import sqrt
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QPointF, QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ..analysis.similarity.partners import Partners
from ..domain.language import Text
from ..domain.numbers import number
from . import palette
from .figure import write_figure

_MARGIN, _CELL, _FOOT = 32.0, 26.0, 40.0
_TITLE, _BODY, _SMALL = 21, 13, 11
_DISC, _GRID = "#8fb4cf", "#d5d2cb"

TITLE = Text("Birlikte çalışabilecek ilçeler", "Districts that could work together")
_LINE = Text(
    "{n} ortak proje fırsatı: ayrı ilçelerde, en az {score} puanla benzer proje çiftleri",
    "{n} chances for a joint project: pairs of similar projects in different districts, scoring at least {score}",
)
_NONE = Text("Ayrı ilçelerde benzer proje bulunamadı.", "No similar projects were found in different districts.")
_METHOD = Text(
    "Sayı ve dairenin alanı iki ilçe arasındaki çift sayısıdır; birden çok ilçeye hizmet eden proje her biri için "
    "sayılır. Boş hücre: benzer proje yok.",
    "The number and the area of a disc are the pairs between two districts; a project that serves several counts for "
    "each. Empty cell: no similar projects.",
)


class PartnerMatrix:
    """Measures the figure, then paints it; only the lower half, as the other would repeat it."""

    def __init__(self, partners: Partners, least_score: float, language: str) -> None:
        self._partners = partners
        self.title = TITLE.of(language)
        said = _LINE.format(n=number(partners.pairs), score=number(least_score, 2)) if partners.pairs else _NONE
        self._line, self._method = said.of(language), _METHOD.of(language)
        metrics = QFontMetricsF(_font(_BODY))
        self._names = max((metrics.horizontalAdvance(name) for name in partners.names), default=0) + 12
        table = self._names + _CELL * len(partners.names) + self._names
        self._width = max(table, QFontMetricsF(_font(_BODY)).horizontalAdvance(self._line)) + 2 * _MARGIN

    def size(self) -> QSizeF:
        """The size of the whole figure."""
        return QSizeF(self._width, 2 * _MARGIN + 62 + _CELL * len(self._partners.names) + 10 + _FOOT)

    def paint(self, painter: QPainter) -> None:
        """Paint from the painter's origin."""
        wide = self._width - 2 * _MARGIN
        painter.setPen(QColor(palette.INK))
        painter.setFont(_font(_TITLE, bold=True))
        painter.drawText(QRectF(_MARGIN, _MARGIN, wide, 30), _flags(Qt.AlignmentFlag.AlignLeft), self.title)
        painter.setFont(_font(_BODY))
        painter.drawText(QRectF(_MARGIN, _MARGIN + 34, wide, 20), _flags(Qt.AlignmentFlag.AlignLeft), self._line)
        top = _MARGIN + 62
        most = max(1, int(self._partners.counts.max(initial=0)))
        for row, name in enumerate(self._partners.names):
            self._paint_row(painter, top + row * _CELL, row, name, most)
        painter.setFont(_font(_SMALL))
        painter.setPen(QColor(palette.INK))
        foot = QRectF(_MARGIN, top + _CELL * len(self._partners.names) + 10, wide, _FOOT)
        painter.drawText(foot, _flags(Qt.AlignmentFlag.AlignLeft, Qt.TextFlag.TextWordWrap), self._method)

    def _paint_row(self, painter: QPainter, y: float, row: int, name: str, most: int) -> None:
        left = _MARGIN + self._names
        painter.setFont(_font(_BODY))
        painter.setPen(QColor(palette.INK))
        place = QRectF(_MARGIN, y, self._names - 8, _CELL)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, _flags(Qt.AlignmentFlag.AlignRight, middle), name)
        # The name again where the diagonal is, so that a column can be read from its end.
        again = QRectF(left + row * _CELL + 6, y, self._names + _CELL, _CELL)
        painter.drawText(again, _flags(Qt.AlignmentFlag.AlignLeft, middle), name)
        for column in range(row):
            cell = QRectF(left + column * _CELL, y, _CELL, _CELL)
            painter.setPen(QPen(QColor(_GRID), 0.7))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(cell)
            count = int(self._partners.counts[row, column])
            if count:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(_DISC))
                radius = (_CELL / 2 - 1) * sqrt(count / most)
                painter.drawEllipse(QPointF(cell.center()), radius, radius)
                painter.setPen(QColor(palette.INK))
                painter.setFont(_font(_SMALL))
                painter.drawText(cell, _flags(Qt.AlignmentFlag.AlignCenter), str(count))


def draw_partner_matrix(partners: Partners, least_score: float, path: Path, language: str) -> None:
    """Write the matrix into ``path`` (.svg, .pdf or .png); raises as :func:`.figure.write_figure` does."""
    drawing = PartnerMatrix(partners, least_score, language)
    write_figure(drawing, path, drawing.title)


def _font(size: int, bold: bool = False) -> QFont:
    font = QFont()
    font.setPixelSize(size)
    font.setBold(bold)
    return font


def _flags(*flags: Any) -> int:
    """Text flags as the whole number that Qt 5 and Qt 6 both take."""
    combined = 0
    for flag in flags:
        combined |= int(getattr(flag, "value", flag))
    return combined
