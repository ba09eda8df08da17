"""The painted toggles of the form: a chip with a text, and a numbered badge for a goal.

They paint themselves from the palette, so they follow dark themes and high contrast, and no state is told by
colour alone: a chip has a box that is ticked, a badge a tick or a star in its corner.
"""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPalette, QPen, QPixmap, QPolygonF
from qgis.PyQt.QtWidgets import QAbstractButton, QWidget

from ...domain.catalogue import Goal
from ..badge import paint_badge

_STAR = [(0.0, -1.0), (0.26, -0.32), (0.98, -0.3), (0.41, 0.14), (0.6, 0.82), (0.0, 0.43), (-0.6, 0.82), (-0.41, 0.14),
         (-0.98, -0.3), (-0.26, -0.32)]  # fmt: skip


def draw_tick(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """A tick that fills ``box``."""
    pen = QPen(colour, max(1.6, box.width() / 6))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    steps = ((0.18, 0.55), (0.42, 0.78), (0.84, 0.24))
    painter.drawPolyline(QPolygonF([QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in steps]))


def draw_star(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """A five-pointed star that fills ``box``."""
    centre, radius = box.center(), box.width() / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([QPointF(centre.x() + x * radius, centre.y() + y * radius) for x, y in _STAR]))


class Chip(QAbstractButton):
    """A choice among many: a rounded box with a tick box and its name."""

    def __init__(self, text: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(text)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + metrics.height() + 12, metrics.height() + 7)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        checked = self.isChecked()
        if checked:
            # What is ticked stays legible where it may only be read.
            palette.setCurrentColorGroup(QPalette.ColorGroup.Active)
        body = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(palette.color(QPalette.ColorRole.Highlight if checked else QPalette.ColorRole.Base))
        if self.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.WindowText), 1.6))
        else:
            painter.setPen(QPen(_edge(palette, checked or self.underMouse()), 1))
        painter.drawRoundedRect(body, 4, 4)
        role = QPalette.ColorRole.HighlightedText if checked else QPalette.ColorRole.Text
        ink = palette.color(role)
        side = self.fontMetrics().height() - 5
        box = QRectF(body.x() + 5, body.center().y() - side / 2, side, side)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if checked:
            draw_tick(painter, box, ink)
        else:
            painter.setPen(QPen(_edge(palette, True), 1))
            painter.drawRoundedRect(box, 2, 2)
        painter.setPen(ink)
        painter.drawText(body.adjusted(side + 10, 0, -3, 0), Qt.AlignmentFlag.AlignVCenter, self.text())


class GoalBadge(QAbstractButton):
    """A goal as a numbered square in its colour; ticked it has a frame and a tick, as the primary goal a star."""

    def __init__(self, goal: Goal, name: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.goal = goal
        self.primary = False
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(str(goal.number))
        self.setToolTip(f"{goal.number} · {name}")
        self.setAccessibleName(f"{goal.number} {name}")

    def set_primary(self, primary: bool) -> None:
        """Show or hide the star."""
        if primary != self.primary:
            self.primary = primary
            self.update()

    def sizeHint(self) -> QSize:
        side = round(self.fontMetrics().height() * 2.3)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled() and not self.isChecked():
            painter.setOpacity(0.35)
        palette = self.palette()
        palette.setCurrentColorGroup(QPalette.ColorGroup.Active)
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked() or self.underMouse() or self.hasFocus():
            pen = QPen(palette.color(QPalette.ColorRole.WindowText), 2 if self.isChecked() or self.hasFocus() else 1)
            if self.hasFocus() and not self.isChecked():
                pen.setStyle(Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole, 4, 4)
        paint_badge(painter, whole.adjusted(3, 3, -3, -3), self.goal.number)
        if self.isChecked() and self.hasFocus():
            painter.setPen(QPen(QColor(self.goal.label_colour), 1, Qt.PenStyle.DotLine))
            painter.drawRect(whole.adjusted(5, 5, -5, -5))
        if self.isChecked():
            self._paint_mark(painter, whole)

    def _paint_mark(self, painter: QPainter, whole: QRectF) -> None:
        side = whole.width() * 0.42
        disc = QRectF(whole.right() - side, whole.y(), side, side)
        palette = self.palette()
        palette.setCurrentColorGroup(QPalette.ColorGroup.Active)
        painter.setPen(QPen(palette.color(QPalette.ColorRole.WindowText), 1))
        painter.setBrush(palette.color(QPalette.ColorRole.Window))
        painter.drawEllipse(disc)
        draw = draw_star if self.primary else draw_tick
        draw(painter, disc.adjusted(2.5, 2.5, -2.5, -2.5), palette.color(QPalette.ColorRole.WindowText))


def goal_icon(goal: Goal, size: int) -> QIcon:
    """The plain badge as an icon, drawn at twice its size so that it stays sharp on dense screens."""
    pixmap = QPixmap(size * 2, size * 2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_badge(painter, QRectF(0, 0, size * 2, size * 2), goal.number)
    painter.end()
    return QIcon(pixmap)


def _edge(palette: QPalette, strong: bool) -> QColor:
    """A border between the text's and the base's colour, so that it shows in light and in dark themes."""
    ink, ground = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base)
    share = 0.55 if strong else 0.3
    return QColor(*(round(i * share + g * (1 - share)) for i, g in zip(ink.getRgb()[:3], ground.getRgb()[:3])))
