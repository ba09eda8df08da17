"""The list of projects as a view: a click chooses, with Shift or Ctrl several; a double click or Enter opens."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Optional

from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QListView, QWidget

from .list_model import ProjectListModel
from .row_delegate import ProjectRowDelegate


class ProjectListView(QListView):
    """Rows of one height, so that a hundred thousand of them cost no more to lay out than a screenful."""

    #: The current :class:`ListRow`, or ``None``.
    current_changed = pyqtSignal(object)
    #: The uids of the chosen projects, by the user's hand.
    chosen_changed = pyqtSignal(list)
    #: The uid of the project to open.
    open_requested = pyqtSignal(str)

    def __init__(self, model: ProjectListModel, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(ProjectRowDelegate(self))
        self.setUniformItemSizes(True)
        self.setAlternatingRowColors(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit(self.chosen()))
        self.doubleClicked.connect(self._open)

    def chosen(self) -> list[str]:
        """The uids of the chosen projects, from the top down."""
        indexes = sorted(self.selectionModel().selectedIndexes(), key=QModelIndex.row)
        return [index.data(ProjectListModel.ROW).uid for index in indexes]

    def choose(self, indexes: Iterable[QModelIndex]) -> None:
        """Choose these rows and no others, the current one staying as it is."""
        selection = QItemSelection()
        for index in indexes:
            selection.select(index, index)
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    @contextmanager
    def holding_still(self) -> Iterator[None]:
        """Keep the rows where they are on the screen while others come and go above them; at the top, stay there."""
        bar, top = self.verticalScrollBar(), self.indexAt(QPoint(1, 1))
        row, place = top.data(ProjectListModel.ROW), self.visualRect(top).top()
        yield
        index = self.model().index_of(row.uid) if row is not None and bar.value() else QModelIndex()
        if index.isValid():
            self.executeDelayedItemsLayout()
            bar.setValue(bar.value() + self.visualRect(index).top() - place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the current project; Qt's own ``activated`` would also come from one click on some desktops."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.current_changed.emit(current.data(ProjectListModel.ROW))

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ProjectListModel.ROW)
        if row is not None:
            self.open_requested.emit(row.uid)
