"""The numbered badge of a global goal: its colour, and the number, without which colours cannot be told apart."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPainter, QPen

from ..domain import catalogue


def paint_badge(painter: QPainter, box: QRectF, goal: Optional[int]) -> None:
    """Paint the badge into ``box``; an empty outline where no goal was chosen yet."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = box.height() / 6
    if goal is None:
        painter.setPen(QPen(painter.pen().color(), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.restore()
        return
    known = catalogue.goal(goal)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(known.colour))
    painter.drawRoundedRect(box, radius, radius)
    font = QFont(painter.font())
    font.setBold(True)
    font.setPixelSize(max(8, round(box.height() * 0.58)))
    painter.setFont(font)
    painter.setPen(QColor(known.label_colour))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(goal))
    painter.restore()
