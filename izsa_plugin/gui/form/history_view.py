"""Who changed what of a project and when, and a way back to an earlier state."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ...domain.history import Change, Save
from ..moment import moment_text
from .readable import Readable

_SAVE = Qt.ItemDataRole.UserRole


class HistoryView(QWidget):
    """The saves of a project, newest first, each with its changes; asks to go back before the one that is chosen."""

    #: The state before the save of this index is wanted.
    restore_requested = pyqtSignal(int)

    def __init__(self, readable: Readable, language: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._readable = readable
        self._language = language
        self._history: list[Save] = []
        self._restorable = False
        self.tree = QTreeWidget()
        self.tree.setColumnCount(3)
        self.tree.setHeaderLabels([self.tr("What"), self.tr("Before"), self.tr("After")])
        self.tree.setAccessibleName(self.tr("Changes, newest first"))
        self.tree.setWordWrap(True)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.restore = QPushButton(self.tr("&Go back before this save"))
        self.restore.setAutoDefault(False)
        self.restore.clicked.connect(self._ask)
        below = QHBoxLayout()
        below.addWidget(self.said, 1)
        below.addWidget(self.restore)
        column = QVBoxLayout(self)
        column.addWidget(self.tree, 1)
        column.addLayout(below)
        unit = self.fontMetrics().averageCharWidth()
        for at, width in enumerate((56, 48)):
            self.tree.header().resizeSection(at, unit * width)
        self.tree.currentItemChanged.connect(lambda *_: self._show())

    def show_history(self, history: Sequence[Save], restorable: bool) -> None:
        """Show these saves; whether the user may go back."""
        self._history, self._restorable = list(history), restorable
        self.tree.clear()
        for at, save in enumerate(self._history):
            self.tree.addTopLevelItem(self._item(at, save))
        self.said.setText(
            self.tr("Choose a save to go back to the state before it. The state is put into the form; save it there.")
            if restorable
            else self.tr("This project may only be read, so no earlier state can be restored.")
        )
        self.restore.setVisible(restorable)
        if self._history:
            self.tree.setCurrentItem(self.tree.topLevelItem(0))
            self.tree.topLevelItem(0).setExpanded(True)
        self._show()

    def chosen(self) -> Optional[int]:
        """The index of the save in front of whose state the user wants to go back."""
        item = self.tree.currentItem()
        if item is None:
            return None
        top = item.parent() or item
        at = int(top.data(0, _SAVE))
        return None if self._history[at].creates else at

    def _ask(self) -> None:
        at = self.chosen()
        if at is not None:
            self.restore_requested.emit(at)

    def _show(self) -> None:
        self.restore.setEnabled(self._restorable and self.chosen() is not None)

    def _item(self, at: int, save: Save) -> QTreeWidgetItem:
        item = QTreeWidgetItem([f"{moment_text(save.at, self._language)} · {save.by or self.tr('unknown')}"])
        item.setData(0, _SAVE, at)
        item.setFirstColumnSpanned(True)
        for change in save.changes:
            item.addChild(self._change(change))
        return item

    def _change(self, change: Change) -> QTreeWidgetItem:
        readable = self._readable
        if change.action == "update" and change.column:
            texts = [
                readable.field(change.table, change.column),
                readable.value(change.table, change.column, change.old),
                readable.value(change.table, change.column, change.new),
            ]
        else:
            name = readable.table(change.table)
            sentences = {"insert": self.tr("{table}: added"), "delete": self.tr("{table}: removed")}
            created = change.table == "project" and change.action == "insert"
            said = self.tr("The project was entered") if created else sentences[change.action].format(table=name)
            texts = [said, "", ""]
            texts[1 if change.action == "delete" else 2] = self._entry(change)
        item = QTreeWidgetItem(texts)
        for column, text in enumerate(texts):
            item.setToolTip(column, text)
        return item

    def _entry(self, change: Change) -> str:
        """What was added or removed, as far as its key tells: of a tick the code after the project's key."""
        if change.table == "project":
            return ""
        code = change.row_uid.partition(":")[2]
        column = self._readable.choice_of(change.table)
        return self._readable.value(change.table, column, code) if code and column else ""
