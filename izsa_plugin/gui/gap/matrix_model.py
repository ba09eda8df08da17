"""The matrix as a model: a row a district, a column a goal (or target, audience, theme), the totals in front."""

from __future__ import annotations

import enum
from typing import Any, Optional

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from ...analysis.gap.classes import GapClass
from ...domain.numbers import number
from ...symbology.gap_matrix_text import MatrixText
from ..language import current_language, say
from .work import Answer


class Figure(enum.Enum):
    """The number that a cell shows; its colour is always its class."""

    COUNT = "count"
    RATE = "rate"
    EXPECTED = "expected"
    NEED = "need"
    CHANGE = "change"


class MatrixModel(QAbstractTableModel):
    """Two columns of totals, then the cells; empty until :meth:`show` was called."""

    CLASS = Qt.ItemDataRole.UserRole
    SORT = Qt.ItemDataRole.UserRole + 1
    NEED_IS_HIGH = Qt.ItemDataRole.UserRole + 2
    #: The columns before the cells: projects, and gaps of those judged.
    TOTALS = 2

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._answer: Optional[Answer] = None
        self._text: Optional[MatrixText] = None
        self._figure = Figure.COUNT

    @property
    def answer(self) -> Optional[Answer]:
        """What is shown."""
        return self._answer

    def show(self, answer: Optional[Answer], figure: Figure = Figure.COUNT) -> None:
        """Show another analysis."""
        self.beginResetModel()
        self._answer, self._figure = answer, figure
        self._text = None if answer is None else MatrixText(answer.gaps, current_language())
        self.endResetModel()

    def show_figure(self, figure: Figure) -> None:
        """Show another number in the same cells."""
        self._figure = figure
        if self._answer is not None:
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if self._answer is None or parent.isValid() else len(self._answer.gaps.places)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if self._answer is None or parent.isValid() else len(self._answer.gaps.columns) + self.TOTALS

    def kind(self, row: int, column: int) -> Optional[GapClass]:
        """The class of a cell by model column; None for a total."""
        if self._answer is None or column < self.TOTALS:
            return None
        found: GapClass = self._answer.gaps.classes[row, column - self.TOTALS]
        return found

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._answer is None or not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        kind = self.kind(row, column)
        if kind is None:
            return self._total(self._answer, row, column, role)
        if role == self.CLASS:
            return kind
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(self._answer, row, column - self.TOTALS, kind)
        if role == self.SORT:
            return list(GapClass).index(kind) * 1e6 + float(self._answer.gaps.counts.n[row, column - self.TOTALS])
        if role == self.NEED_IS_HIGH:
            gaps = self._answer.gaps
            return bool(gaps.evidence.need[row, column - self.TOTALS] >= gaps.options.thresholds.high_need)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            reason = say(self._answer.gaps.reasons[row][column - self.TOTALS])
            return f"{say(kind.label)}. {reason}."
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._answer is None:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self._answer.gaps.places.name[section] if role == Qt.ItemDataRole.DisplayRole else None
        if section < self.TOTALS:
            short = ("N", self.tr("Gaps"))
            long = (self.tr("Projects counted"), self.tr("Cells lacking or weak, of those judged"))
            return {
                Qt.ItemDataRole.DisplayRole: short[section],
                Qt.ItemDataRole.ToolTipRole: long[section],
                Qt.ItemDataRole.AccessibleTextRole: long[section],
            }.get(role)
        column = self._answer.gaps.columns.columns[section - self.TOTALS]
        if role == Qt.ItemDataRole.DisplayRole:
            by_code = self._answer.question.dimension in ("goal", "target")
            return column.code if by_code else say(column.label)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{column.code} {say(column.label)}"
        return None

    def _total(self, answer: Answer, row: int, column: int, role: int) -> Any:
        gaps = answer.gaps
        kinds = list(gaps.classes[row])
        lacking, judged = sum(kind.is_gap for kind in kinds), sum(kind.is_judged for kind in kinds)
        n = float(gaps.counts.projects[row])
        if role == Qt.ItemDataRole.DisplayRole and self._text is not None:
            return self._text.total_of(row) if column == 0 else f"{lacking} / {judged}" if judged else "–"
        if role == self.SORT:
            return n if column == 0 else lacking / judged if judged else -1.0
        return None

    def _shown(self, answer: Answer, row: int, column: int, kind: GapClass) -> str:
        gaps, cell = answer.gaps, (row, column)
        if self._figure is Figure.CHANGE:
            return _changed(answer, row, column, kind)
        if kind is GapClass.NOT_APPLICABLE:
            return "–"
        n = float(gaps.counts.n[cell])
        if kind is GapClass.NOT_REPORTED:
            return f"({say(number(n, 1))})" if n and self._figure is Figure.COUNT else ""
        if self._figure is Figure.COUNT:
            return say(number(n, 1))
        value, decimals = {
            Figure.RATE: (gaps.rate[cell], 2),
            Figure.EXPECTED: (gaps.expected[cell], 1),
            Figure.NEED: (gaps.evidence.need[cell], 2),
        }[self._figure]
        return say(number(float(value), decimals)) if value == value else "?"


def _changed(answer: Answer, row: int, column: int, kind: GapClass) -> str:
    """More or fewer projects; in brackets where the district has not reported, whose silence is no «unchanged»."""
    if answer.change is None:
        return ""
    more = float(answer.change.after.counts.n[row, column] - answer.change.before.counts.n[row, column])
    if not more:
        return {GapClass.NOT_REPORTED: "", GapClass.NOT_APPLICABLE: "–"}.get(kind, "·")
    text = f"+{say(number(more, 1))}" if more > 0 else say(number(more, 1))
    return f"({text})" if kind is GapClass.NOT_REPORTED else text
