"""The projects of the list, a page at a time from the store."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from ...store.protocol import ListQuery, ListRow, Store
from .row_text import row_summary, row_title

#: Rows a page has: more than fit on a screen, few enough to be read within a frame.
PAGE = 200


class ProjectListModel(QAbstractListModel):
    """Shows what a query finds; filtering and sorting are the store's work.

    Projects that were picked on the map but lie outside the rows read so far stand on top until the next query.
    """

    #: The :class:`ListRow` of an index.
    ROW = Qt.ItemDataRole.UserRole

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._store: Optional[Store] = None
        self._query = ListQuery()
        self._rows: list[ListRow] = []
        self._pinned = 0
        self.total = 0

    def show(self, store: Optional[Store], query: ListQuery) -> None:
        """Read the first page of what the query finds; nothing without a store."""
        self.beginResetModel()
        try:
            self._store, self._query = store, query
            self._rows, self._pinned, self.total = [], 0, 0
            if store is not None:
                self._rows = store.projects(query, PAGE)
                self.total = len(self._rows) if len(self._rows) < PAGE else store.count(query)
        finally:
            self.endResetModel()

    def index_of(self, uid: str) -> QModelIndex:
        """Where a project stands; invalid when it is not among the rows read so far."""
        for number, row in enumerate(self._rows):
            if row.uid == uid:
                return self.index(number)
        return QModelIndex()

    @property
    def query(self) -> ListQuery:
        """What was asked last."""
        return self._query

    def pin(self, *rows: ListRow) -> QModelIndex:
        """Put projects on top, in place of those that were put there before; gives the first of them."""
        self._unpin()
        self.beginInsertRows(QModelIndex(), 0, len(rows) - 1)
        self._rows[:0] = rows
        self._pinned = len(rows)
        self.endInsertRows()
        return self.index(0)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """The rows read so far."""
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: QModelIndex = QModelIndex()) -> bool:  # noqa: B008 - Qt's signature
        """Whether the query finds more than was read."""
        return not parent.isValid() and self._store is not None and len(self._rows) - self._pinned < self.total

    def fetchMore(self, parent: QModelIndex) -> None:
        """Read the next page."""
        if self._store is None or parent.isValid():
            return
        page = self._store.projects(self._query, PAGE, len(self._rows) - self._pinned)
        if not page:
            self.total = len(self._rows) - self._pinned
            return
        self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(page) - 1)
        self._rows.extend(page)
        self.endInsertRows()

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row itself under :attr:`ROW`; its title, and a sentence for tool tips and screen readers."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == self.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row_title(row)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return row_summary(row)
        return None

    def _unpin(self) -> None:
        if self._pinned:
            self.beginRemoveRows(QModelIndex(), 0, self._pinned - 1)
            del self._rows[: self._pinned]
            self._pinned = 0
            self.endRemoveRows()
