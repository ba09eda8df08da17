"""How a cell of the matrix is drawn: as in the printed figure, so that the eye learns one language only."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QModelIndex, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from qgis.PyQt.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ...analysis.gap.classes import GapClass
from ...symbology import palette
from ...symbology.gap_matrix_drawing import CENTRE, FILLS, corner, hatch
from .matrix_model import MatrixModel

_CHOSEN = 2.5


class CellDelegate(QStyledItemDelegate):
    """Draws classes by lightness, hatching and sign; the chosen cell has a thick frame."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        metrics = option.fontMetrics
        widest = "00 / 00" if index.data(MatrixModel.CLASS) is None else "00,0"
        return QSize(metrics.horizontalAdvance(widest) + 8, metrics.height() + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        kind = index.data(MatrixModel.CLASS)
        if kind is None:
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        cell = QRectF(option.rect).adjusted(0, 0, -1, -1)
        painter.fillRect(cell, QColor(FILLS[kind]))
        marks(painter, cell, kind, bool(index.data(MatrixModel.NEED_IS_HIGH)))
        text = str(index.data() or "")
        painter.setPen(QColor("white" if kind is GapClass.DENSE else palette.INK))
        if kind is GapClass.NOT_REPORTED and text:
            width = option.fontMetrics.horizontalAdvance(text) + 4
            painter.fillRect(
                QRectF(cell.center().x() - width / 2, cell.top() + 2, width, cell.height() - 4), QColor("white")
            )
        font = option.font
        font.setBold(kind is GapClass.DENSE)
        painter.setFont(font)
        painter.drawText(cell, CENTRE, text)
        if _is_chosen(option):
            painter.setPen(QPen(option.palette.highlight().color(), _CHOSEN))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(cell.adjusted(1, 1, -1, -1))
        painter.restore()


def marks(painter: QPainter, cell: QRectF, kind: GapClass, need: bool = False) -> None:
    """What tells the classes apart without colour, and the corner of high need."""
    if kind is GapClass.NOT_REPORTED:
        hatch(painter, cell)
    if kind is GapClass.NONE:
        painter.setPen(QPen(QColor(palette.NEUTRAL), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(cell.adjusted(3, 3, -3, -3))
    if kind is GapClass.WEAK:
        corner(painter, cell.bottomLeft(), 6, -6, palette.NEUTRAL)
    if need:
        corner(painter, cell.topRight(), -8, 8, palette.INK)


def sample(kind: GapClass, width: int = 26, height: int = 16) -> QIcon:
    """A class as it is drawn, for a list that serves as legend."""
    picture = QPixmap(width, height)
    picture.fill(QColor(FILLS[kind]))
    painter = QPainter(picture)
    cell = QRectF(0, 0, width - 1, height - 1)
    marks(painter, cell, kind)
    painter.setPen(QColor(palette.INK if kind is not GapClass.DENSE else "white"))
    painter.drawText(cell, CENTRE, "–" if kind is GapClass.NOT_APPLICABLE else "")
    painter.setPen(QPen(QColor(palette.NEUTRAL), 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(cell)
    painter.end()
    return QIcon(picture)


def _is_chosen(option: Any) -> bool:
    return bool(option.state & QStyle.StateFlag.State_Selected)
