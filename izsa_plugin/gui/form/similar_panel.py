"""The projects that are like what is being entered, with the reason, beside the form."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.PyQt.QtCore import QModelIndex, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ...domain.errors import IzsaError
from ...domain.record import Record
from .similar_index import Query
from .similar_search import Found, Index, SimilarSearch

_UID = Qt.ItemDataRole.UserRole


class _Airy(QStyledItemDelegate):
    """Leaves some air between one sentence and the next."""

    _AIR = 8

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return super().sizeHint(option, index) + QSize(0, self._AIR)


class SimilarPanel(QWidget):
    """Says which projects resemble the one being entered; it never holds up typing."""

    #: A similar project was clicked or chosen by the Enter key, by its uid.
    project_clicked = pyqtSignal(str)

    def __init__(self, language: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._language = language
        self._title = QLabel(self.tr("Similar projects"))
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setAlternatingRowColors(True)
        self.list.setItemDelegate(_Airy(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setAccessibleName(self.tr("Similar projects"))
        self.list.itemClicked.connect(self._clicked)
        self.list.itemActivated.connect(self._clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._said)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        self.search = SimilarSearch(self)
        self.search.found.connect(self._show)
        self.search.failed.connect(self._failed)
        self._say(self.tr("Similar projects of all municipalities will appear here while you type."))

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 38, 200)

    def build(self, make: Callable[[], Index]) -> None:
        """Make the index of the map's projects in a task, now and again whenever projects have changed."""
        self.search.build(make)

    def compare(self, record: Record) -> None:
        """Look for projects like this one, once typing pauses."""
        self.search.ask(
            Query(
                record.row.get("title") or "",
                record.row.get("purpose") or "",
                record.goals,
                record.choices("project_audience", "audience"),
                record.uid,
            )
        )

    def hits(self) -> list[str]:
        """The uids shown."""
        return [self.list.item(row).data(_UID) for row in range(self.list.count())]

    def _show(self, hits: list[Found]) -> None:
        self.list.clear()
        for hit in hits:
            said = hit.reason.of(self._language)
            item = QListWidgetItem(said if said.endswith((".", "!", "?", "…")) else f"{said}.")
            item.setData(_UID, hit.uid)
            item.setToolTip(self.tr("Open this project"))
            self.list.addItem(item)
        if hits:
            self._say("")
        elif self.search.has_answered:
            self._say(self.tr("No similar project was found."))
        else:
            self._say(self.tr("Similar projects of all municipalities will appear here while you type."))

    def _failed(self, error: object) -> None:
        reason = error.text.of(self._language) if isinstance(error, IzsaError) else str(error)
        self._say(self.tr("Similar projects cannot be searched: {reason}").format(reason=reason))

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))
        self.list.setVisible(not text)

    def _clicked(self, item: QListWidgetItem) -> None:
        self.project_clicked.emit(str(item.data(_UID)))
