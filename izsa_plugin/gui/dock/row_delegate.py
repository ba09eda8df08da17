"""How a project looks in the list: the primary goal's badge, the title, who and how far, the other goals, the light."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QFont, QPainter, QPalette
from qgis.PyQt.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ...store.protocol import ListRow
from ..badge import paint_badge
from ..light import paint_light
from .list_model import ProjectListModel
from .row_text import row_light, row_place, row_state, row_title

_GAP = 6
#: Further goals that are shown as small badges; the tool tip names them all.
_SMALL_BADGES = 3


class ProjectRowDelegate(QStyledItemDelegate):
    """Paints a row in three lines of the view's own font and colours."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """The same height for each row, so that the view needs to ask only once."""
        return QSize(120, option.fontMetrics.height() * 3 + 2 * _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint one row."""
        self.initStyleOption(option, index)
        option.text = ""
        widget = option.widget
        style = widget.style() if widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        row = index.data(ProjectListModel.ROW)
        if row is None:
            return
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        painter.setPen(option.palette.color(role))
        self._paint_row(painter, option, row)
        painter.restore()

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: ListRow) -> None:
        line = option.fontMetrics.height()
        inside = option.rect.adjusted(_GAP, _GAP, -_GAP, -_GAP)
        side = line * 2
        paint_badge(painter, QRectF(inside.left(), inside.top(), side, side), row.goals[0] if row.goals else None)
        left = inside.left() + side + 2 * _GAP
        top = QRect(left, inside.top(), inside.right() - left, line)
        title = QFont(option.font)
        title.setBold(True)
        _write(painter, top, row_title(row), title)
        light = row_light(row)
        second = top.translated(0, line)
        if light is not None:
            side = line * 0.75
            paint_light(painter, QRectF(second.right() - side, second.top() + (line - side) / 2, side, side), light)
            second.setRight(second.right() - line)
        _write(painter, second, row_place(row), option.font)
        others = row.goals[1 : 1 + _SMALL_BADGES]
        third = top.translated(0, 2 * line)
        for place, goal in enumerate(reversed(others), start=1):
            paint_badge(painter, QRectF(third.right() - place * (line + 2), third.top() + 1, line - 2, line - 2), goal)
        third.setRight(third.right() - len(others) * (line + 2))
        _write(painter, third, row_state(row), option.font)


def _write(painter: QPainter, box: QRect, text: str, font: QFont) -> None:
    """Write one line, cut with an ellipsis where it is too long."""
    painter.setFont(font)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
