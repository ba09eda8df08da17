"""The classes of the matrix in a line below it, drawn as in its cells."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...analysis.gap.classes import GapClass
from ...domain.language import Text
from ...symbology import palette
from ...symbology.gap_matrix_drawing import CENTRE, FILLS
from ..language import say
from .cell_delegate import marks

_HIGH_NEED = Text("ihtiyaç yüksek", "need is high")
_WIDTH, _GAP = 22, 6


class Legend(QWidget):
    """Samples with their names; the names are those of the printed figure."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._entries = [(kind, say(kind.label), False) for kind in GapClass]
        self._entries.append((GapClass.PRESENT, say(_HIGH_NEED), True))
        self.setAccessibleName(", ".join(label for _, label, _ in self._entries))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = sum(_WIDTH + 3 * _GAP + metrics.horizontalAdvance(label) for _, label, _ in self._entries)
        return QSize(width, metrics.height() + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        x, height = 1.0, self.height() - 6.0
        for kind, label, need in self._entries:
            cell = QRectF(x, 3, _WIDTH, height)
            painter.fillRect(cell, QColor(FILLS[kind]))
            marks(painter, cell, kind, need)
            painter.setPen(QColor(palette.INK))
            painter.drawText(cell, CENTRE, "–" if kind is GapClass.NOT_APPLICABLE else "")
            painter.setPen(QPen(QColor(palette.NEUTRAL), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(cell)
            painter.setPen(self.palette().windowText().color())
            width = self.fontMetrics().horizontalAdvance(label) + 2
            painter.drawText(QRectF(x + _WIDTH + _GAP, 0, width, self.height()), CENTRE, label)
            x += _WIDTH + 3 * _GAP + width
        painter.end()
