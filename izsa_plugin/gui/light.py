"""The light of a record's freshness: told by its shape as well as by its colour."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from ..domain.freshness import Freshness


def paint_light(painter: QPainter, box: QRectF, light: Optional[Freshness]) -> None:
    """A full circle when fresh, a triangle when ageing, a square when old, an empty circle when never confirmed."""
    if light is None:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = QColor(light.colour)
    inside = box.adjusted(1, 1, -1, -1)
    painter.setBrush(Qt.BrushStyle.NoBrush if light is Freshness.NEVER else colour)
    # A dark edge keeps the yellow visible on white, a light ground keeps all of them visible on a chosen row.
    painter.setPen(QPen(colour.darker(150) if light is not Freshness.NEVER else colour, 1.2))
    if light is Freshness.AGEING:
        top = QPointF(inside.center().x(), inside.top())
        painter.drawPolygon(QPolygonF([top, inside.bottomRight(), inside.bottomLeft()]))
    elif light is Freshness.OLD:
        painter.drawRect(inside)
    else:
        painter.drawEllipse(inside)
    painter.restore()


def light_icon(light: Optional[Freshness], side: int = 16) -> QIcon:
    """The light for a choice or a label, on no ground of its own."""
    pixmap = QPixmap(QSize(side, side))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    margin = side / 8
    paint_light(painter, QRectF(margin, margin, side - 2 * margin, side - 2 * margin), light)
    painter.end()
    return QIcon(pixmap)
