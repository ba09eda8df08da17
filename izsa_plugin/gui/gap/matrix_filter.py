"""Which rows of the matrix are shown and in what order: by name, by a column's class, by totals only when allowed."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QModelIndex, QObject, QSortFilterProxyModel, Qt

from ...analysis.gap.classes import GapClass
from ...domain.text import fold, sort_key
from .matrix_model import MatrixModel

#: Sorting by this column means by the districts' names.
BY_NAME = -1


class MatrixFilter(QSortFilterProxyModel):
    """Thirty rows or a thousand: few enough to be filtered here."""

    def __init__(self, model: MatrixModel, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.setSourceModel(model)
        self._model = model
        self._words = ""
        self._kinds: Optional[frozenset[GapClass]] = None
        self._by: int = BY_NAME
        self.setDynamicSortFilter(True)

    def look_for(self, words: str) -> None:
        """Show the districts whose name has these letters."""
        self._words = fold(words).strip()
        self.invalidateFilter()

    def only(self, kinds: Optional[frozenset[GapClass]]) -> None:
        """Show the districts that have a cell of one of these classes; None shows all."""
        self._kinds = kinds
        self.invalidateFilter()

    def order_by(self, column: int, descending: bool) -> None:
        """Order by a model column, or by name."""
        self._by = column
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.sort(-1)
        self.sort(max(column, 0), order)

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        name = str(self._model.headerData(row, Qt.Orientation.Vertical) or "")
        if self._words and self._words not in fold(name):
            return False
        if self._kinds is None:
            return True
        columns = range(MatrixModel.TOTALS, self._model.columnCount())
        return any(self._model.kind(row, column) in self._kinds for column in columns)

    def lessThan(self, left: QModelIndex, right: QModelIndex) -> bool:
        return bool(self._key(left) < self._key(right))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            source = self.mapToSource(self.index(section, 0))
            return self._model.headerData(source.row(), orientation, role)
        return self._model.headerData(section, orientation, role)

    def _key(self, index: QModelIndex) -> Any:
        name = sort_key(str(self._model.headerData(index.row(), Qt.Orientation.Vertical)))
        if self._by == BY_NAME:
            return (0.0, name)
        return (self._model.data(self._model.index(index.row(), self._by), MatrixModel.SORT), name)
