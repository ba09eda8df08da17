"""The drawing of the gap matrix on any painter, in units of 1/96 inch.

The six classes differ in lightness, hatching and sign, so that they stay apart in grey print: a gap is a white hole
in the carpet, «not reported» is hatched and «not applicable» is a dash.
"""

from __future__ import annotations

import math
from typing import Any, Optional

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from ..analysis.gap.analyse import Gaps
from ..analysis.gap.classes import GapClass
from ..analysis.gap.columns import Dimension
from ..domain import catalogue
from . import palette
from .gap_matrix_text import MatrixText

_MARGIN = 32.0
_CELL_WIDTH, _CELL_HEIGHT = 44.0, 23.0
_FIGURE_WIDTH = 74.0
_BADGE = 28.0
_TITLE, _BODY, _SMALL = 23, 13, 12

FILLS = {
    GapClass.NOT_REPORTED: "#ffffff",
    GapClass.NOT_APPLICABLE: "#f1f1f1",
    GapClass.NONE: "#ffffff",
    GapClass.WEAK: "#dbe6ee",
    GapClass.PRESENT: "#8fb4cf",
    GapClass.DENSE: "#1d5684",
}
_GRID = "#9a9a9a"
_HATCH = "#8a8a8a"
_HATCH_STEP = 6.0


def _flags(*flags: Any) -> int:
    """Text flags as the whole number that Qt 5 and Qt 6 both take; Qt 6 adds no flags of different kinds."""
    combined = 0
    for flag in flags:
        combined |= int(getattr(flag, "value", flag))
    return combined


_LEFT = _flags(Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignVCenter)
_RIGHT = _flags(Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignVCenter)
CENTRE = _flags(Qt.AlignmentFlag.AlignCenter)
_BOTTOM = _flags(Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignBottom, Qt.TextFlag.TextWordWrap)
_WRAPPED = _flags(Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignTop, Qt.TextFlag.TextWordWrap)


def _font(size: int, bold: bool = False) -> QFont:
    font = QFont()
    font.setPixelSize(size)
    font.setBold(bold)
    return font


class MatrixDrawing:
    """Measures the figure, then paints it; both use the same fonts."""

    def __init__(self, gaps: Gaps, text: MatrixText, watermark: Optional[str] = None) -> None:
        self._gaps = gaps
        self.text = text
        self._watermark = watermark
        self._order = text.order()
        body, bold = QFontMetricsF(_font(_BODY)), QFontMetricsF(_font(_BODY, bold=True))
        names = [body.horizontalAdvance(name) for name in gaps.places.name]
        self._names_width = max(*names, bold.horizontalAdvance(text.city), bold.horizontalAdvance(text.wide)) + 14
        self._header = max(body.horizontalAdvance(label) for label in text.columns) + _CELL_WIDTH + 10
        self._columns = len(text.columns)
        self._has_need = bool((gaps.evidence.need >= gaps.options.thresholds.high_need).any())
        self._figures = [text.total, text.rate, text.missing] if gaps.by_population else [text.total, text.missing]
        self._width = (
            2 * _MARGIN + self._names_width + self._columns * _CELL_WIDTH + 10 + len(self._figures) * _FIGURE_WIDTH
        )
        self._lines_height = sum(self._height(line, _BODY) for line in text.lines)
        self._method_height = sum(self._height(line, _SMALL) for line in text.method)

    def size(self) -> QSizeF:
        """The size of the whole figure."""
        table = self._header + (len(self._order) + 2) * _CELL_HEIGHT + 8
        return QSizeF(self._width, 2 * _MARGIN + 36 + self._lines_height + 12 + table + 54 + self._method_height)

    def paint(self, painter: QPainter) -> None:
        """Paint from the painter's origin."""
        painter.setPen(QColor(palette.INK))
        y = _MARGIN
        painter.setFont(_font(_TITLE, bold=True))
        painter.drawText(QRectF(_MARGIN, y, self._width - 2 * _MARGIN, 30), _LEFT, self.text.title)
        y = self._paragraph(painter, y + 36, self.text.lines, _BODY) + 12
        self._paint_header(painter, y)
        y += self._header
        for row in self._order:
            self._paint_district(painter, y, row)
            y += _CELL_HEIGHT
        y = self._paint_totals(painter, y + 8)
        self._paint_legend(painter, y + 18)
        self._paragraph(painter, y + 54, self.text.method, _SMALL)
        if self._watermark:
            self._paint_watermark(painter, self._watermark)

    def _paint_watermark(self, painter: QPainter, text: str) -> None:
        """Across the whole figure, above everything and yet light enough to read through."""
        size = self.size()
        painter.save()
        painter.translate(size.width() / 2, size.height() / 2)
        painter.rotate(-math.degrees(math.atan2(size.height(), size.width())))
        painter.setFont(_font(96, bold=True))
        painter.setPen(palette.colour(palette.NEUTRAL, 55))
        painter.drawText(QRectF(-size.width(), -100, 2 * size.width(), 200), CENTRE, text)
        painter.restore()

    def _height(self, line: str, size: int) -> float:
        room = QRectF(0, 0, self._width - 2 * _MARGIN, 10_000)
        return float(QFontMetricsF(_font(size)).boundingRect(room, _WRAPPED, line).height()) + 3

    def _paragraph(self, painter: QPainter, y: float, lines: list[str], size: int) -> float:
        painter.setFont(_font(size))
        painter.setPen(QColor(palette.INK))
        for line in lines:
            height = self._height(line, size)
            painter.drawText(QRectF(_MARGIN, y, self._width - 2 * _MARGIN, height), _WRAPPED, line)
            y += height
        return y

    def _cell(self, column: int, y: float) -> QRectF:
        return QRectF(_MARGIN + self._names_width + column * _CELL_WIDTH, y, _CELL_WIDTH, _CELL_HEIGHT)

    def _figure_box(self, column: int, y: float, height: float = _CELL_HEIGHT) -> QRectF:
        left = _MARGIN + self._names_width + self._columns * _CELL_WIDTH + 10
        return QRectF(left + column * _FIGURE_WIDTH, y, _FIGURE_WIDTH, height)

    def _paint_header(self, painter: QPainter, y: float) -> None:
        by_goal = self._gaps.columns.dimension is Dimension.GOAL
        badge = _BADGE if by_goal else 0.0
        for column, label in enumerate(self.text.columns):
            cell = self._cell(column, y + self._header - badge - 5)
            box = QRectF(cell.center().x() - badge / 2, cell.top(), badge, badge)
            if by_goal:
                self._paint_badge(painter, box, column + 1)
            painter.save()
            painter.translate(box.center().x(), box.top() - 6)
            painter.rotate(-90)
            painter.setPen(QColor(palette.INK))
            painter.setFont(_font(_BODY))
            painter.drawText(QRectF(0, -10, self._header, 20), _LEFT, label)
            painter.restore()
        painter.setFont(_font(_SMALL, bold=True))
        painter.setPen(QColor(palette.INK))
        for column, label in enumerate(self._figures):
            box = self._figure_box(column, y + self._header - 64, 60)
            painter.drawText(box, _BOTTOM, label)

    def _paint_badge(self, painter: QPainter, box: QRectF, number: int) -> None:
        goal = catalogue.goal(number)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(goal.colour))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(goal.label_colour))
        painter.setFont(_font(15, bold=True))
        painter.drawText(box, CENTRE, str(number))

    def _paint_district(self, painter: QPainter, y: float, row: int) -> None:
        gaps = self._gaps
        self._paint_name(painter, y, gaps.places.name[row], bold=False)
        for column in range(self._columns):
            need = bool(gaps.evidence.need[row, column] >= gaps.options.thresholds.high_need)
            self.paint_cell(
                painter, self._cell(column, y), gaps.classes[row, column], float(gaps.counts.n[row, column]), need
            )
        kinds = list(gaps.classes[row])
        judged = sum(kind.is_judged for kind in kinds)
        figures = [self.text.total_of(row)]
        if gaps.by_population:
            rate = gaps.counts.projects[row] / gaps.places.population[row] * 10_000
            figures.append(self.text.figure(rate, 2) if judged and np.isfinite(rate) else "–")
        figures.append(f"{sum(kind.is_gap for kind in kinds)} / {judged}" if judged else "–")
        painter.setFont(_font(_BODY))
        painter.setPen(QColor(palette.INK))
        for column, figure in enumerate(figures):
            painter.drawText(self._figure_box(column, y), CENTRE, figure)

    def _paint_name(self, painter: QPainter, y: float, name: str, bold: bool) -> None:
        painter.setFont(_font(_BODY, bold))
        painter.setPen(QColor(palette.INK))
        painter.drawText(QRectF(_MARGIN, y, self._names_width - 8, _CELL_HEIGHT), _RIGHT, name)

    def paint_cell(self, painter: QPainter, cell: QRectF, kind: GapClass, n: Optional[float], need: bool) -> None:
        """Paint one cell of a class; ``n`` is its number, None for a sample without one."""
        painter.setPen(QPen(QColor(_GRID), 0.6))
        painter.setBrush(QColor(FILLS[kind]))
        painter.drawRect(cell)
        if kind is GapClass.NOT_REPORTED:
            hatch(painter, cell)
        if kind is GapClass.NONE:
            painter.setPen(QPen(QColor(palette.NEUTRAL), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(cell.adjusted(3, 3, -3, -3))
        if kind is GapClass.WEAK:
            corner(painter, cell.bottomLeft(), 6, -6, palette.NEUTRAL)
        if need:
            corner(painter, cell.topRight(), -9, 9, palette.INK)
        sign = "–" if kind is GapClass.NOT_APPLICABLE else "" if n is None else self.text.figure(n)
        if kind is GapClass.NOT_REPORTED:
            sign = f"({sign})" if n else ""
        painter.setFont(_font(_BODY, bold=kind is GapClass.DENSE))
        painter.setPen(QColor("white" if kind is GapClass.DENSE else palette.INK))
        if kind is GapClass.NOT_REPORTED and sign:
            width = QFontMetricsF(painter.font()).horizontalAdvance(sign) + 6
            back = QRectF(cell.center().x() - width / 2, cell.top() + 3, width, cell.height() - 6)
            painter.fillRect(back, QColor("white"))
        painter.drawText(cell, CENTRE, sign)

    def _paint_totals(self, painter: QPainter, y: float) -> float:
        counts = self._gaps.counts
        rows = (
            (self.text.city, counts.city, counts.city_projects),
            (self.text.wide, counts.wide, counts.wide_projects),
        )
        for name, values, total in rows:
            self._paint_name(painter, y, name, bold=True)
            painter.setFont(_font(_BODY, bold=True))
            for column in range(self._columns):
                painter.drawText(self._cell(column, y), CENTRE, self.text.figure(float(values[column])))
            painter.drawText(self._figure_box(0, y), CENTRE, self.text.figure(total))
            y += _CELL_HEIGHT
        return y

    def _paint_legend(self, painter: QPainter, y: float) -> None:
        x = _MARGIN
        metrics = QFontMetricsF(_font(_SMALL))
        entries: list[tuple[GapClass, str, bool]] = [(kind, label, False) for kind, label in self.text.legend()]
        if self._has_need:
            entries.append((GapClass.PRESENT, self.text.high_need, True))
        for kind, label, need in entries:
            sample = 0.0 if kind is GapClass.NONE else None
            self.paint_cell(painter, QRectF(x, y, 34, _CELL_HEIGHT), kind, sample, need)
            painter.setFont(_font(_SMALL))
            painter.setPen(QColor(palette.INK))
            width = metrics.horizontalAdvance(label) + 4
            painter.drawText(QRectF(x + 40, y, width, _CELL_HEIGHT), _LEFT, label)
            x += 40 + width + 16


def hatch(painter: QPainter, cell: QRectF) -> None:
    """Diagonals cut at the cell by reckoning: Qt's SVG writer knows no clipping, its hatch brush no resolution."""
    painter.setPen(QPen(QColor(_HATCH), 0.9))
    for step in range(1, int((cell.width() + cell.height()) / _HATCH_STEP) + 1):
        x = cell.left() + step * _HATCH_STEP
        past = max(0.0, x - cell.right())
        reach = min(cell.height(), x - cell.left())
        painter.drawLine(QPointF(x - past, cell.top() + past), QPointF(x - reach, cell.top() + reach))


def corner(painter: QPainter, tip: QPointF, right: float, down: float, ink: str) -> None:
    """A filled corner, whose legs run ``right`` and ``down`` from its tip."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(QColor(ink)))
    painter.drawPolygon(QPolygonF([tip, QPointF(tip.x() + right, tip.y()), QPointF(tip.x(), tip.y() + down)]))
