"""The projects of the list, a page at a time from the store."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import Any, Optional

from qgis.PyQt.QtCore import QModelIndex, QObject, QStringListModel, Qt

from ...store.protocol import ListQuery, ListRow, Store
from .row_text import row_summary, row_title

#: Rows a page has: more than fit on a screen, few enough to be read within a frame.
PAGE = 200


class ProjectListModel(QStringListModel):
    """Shows what a query finds; filtering and sorting are the store's work.

    Qt's own list of as many empty strings counts the rows: after each page the view asks for their number once a row,
    and with a hundred thousand of them an answer from Python would be felt as a pause.
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
        self._store, self._query = store, query
        self._rows, self._pinned, self.total = [], 0, 0
        try:
            if store is not None:
                self._rows = store.projects(query, PAGE)
                self.total = len(self._rows) if len(self._rows) < PAGE else store.count(query)
        finally:
            self.setStringList([""] * len(self._rows))

    @property
    def read(self) -> int:
        """How many rows of the query were read, or fit on the first page."""
        return max(PAGE, len(self._rows) - self._pinned)

    def take(self, rows: list[ListRow], total: int) -> None:
        """Show what was read anew in place of what was read before; rows that stay are not moved."""
        first = self._pinned
        before = [row.uid for row in self._rows[first:]]
        steps = SequenceMatcher(None, before, [row.uid for row in rows], autojunk=False).get_opcodes()
        for kind, start, end, begin, stop in reversed(steps):
            if kind in ("replace", "delete"):
                del self._rows[first + start : first + end]
                self.removeRows(first + start, end - start)
            if kind in ("replace", "insert"):
                self._rows[first + start : first + start] = rows[begin:stop]
                self.insertRows(first + start, stop - begin)
        self.total = total
        fresh = {row.uid: row for row in rows}
        for number, row in enumerate(self._rows):
            if fresh.get(row.uid, row) != row:
                self._rows[number] = fresh[row.uid]
                self.dataChanged.emit(self.index(number), self.index(number))

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
        self._rows[:0] = rows
        self._pinned = len(rows)
        self.insertRows(0, len(rows))
        return self.index(0)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Rows are chosen and opened, not edited."""
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled

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
        before = len(self._rows)
        self._rows.extend(page)
        self.insertRows(before, len(page))

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
            pinned, self._pinned = self._pinned, 0
            del self._rows[:pinned]
            self.removeRows(0, pinned)
