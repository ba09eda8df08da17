"""The dock's content: the matrix, what stands behind the chosen cell, and what can be done with both."""

from __future__ import annotations

import datetime
from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QDate, QModelIndex, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QHeaderView, QListWidgetItem, QMenu, QVBoxLayout, QWidget

from ... import paths
from ...analysis.gap.classes import GapClass
from ...analysis.gap.columns import Dimension
from ...domain.numbers import number
from ...processing.gap_outputs import bound_sentence
from ...settings import Settings
from ...symbology.gap_matrix_text import MatrixText
from ..current_map import CurrentMap
from ..errors import Messages
from ..exchange.background import Background
from ..language import current_language, say
from .cell_delegate import CellDelegate, sample
from .counting_choice import CountingChoice
from .legend import Legend
from .matrix_filter import BY_NAME, MatrixFilter
from .matrix_model import Figure, MatrixModel
from .words import cell_detail, cell_sentence, district_profile, step_words
from .work import Answer, Question, answer

_UID = Qt.ItemDataRole.UserRole
#: Width of a column in pixels: all 17 goals fit, an audience's name is cut and told by the tool tip.
_LEAST_CELL, _MOST_CELL = 34, 110


class GapPanel(QWidget):
    """Shows the gaps of the open map; it asks for windows, maps and files through its signals."""

    district_chosen = pyqtSignal(str)
    project_chosen = pyqtSignal(str)
    project_opened = pyqtSignal(str)
    map_requested = pyqtSignal(object)
    picture_requested = pyqtSignal(object)
    workbook_requested = pyqtSignal(object)
    method_requested = pyqtSignal()
    #: An analysis is shown.
    shown = pyqtSignal()

    def __init__(
        self, current: CurrentMap, settings: Settings, messages: Messages, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self._current = current
        self._settings = settings
        self._messages = messages
        self._waiting: Optional[Background] = None
        self._is_stale = False
        self._by, self._descending = BY_NAME, False
        self.form = uic.loadUi(str(paths.form("gap_panel.ui")))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)
        self.model = MatrixModel(self)
        self.filter = MatrixFilter(self.model, self)
        self.counting = CountingChoice(self.form.period, self.form.statuses, messages, self)
        self._fill()
        self._connect()
        self.refresh()

    @property
    def answer(self) -> Optional[Answer]:
        """The analysis that is shown."""
        return self.model.answer

    def refresh(self) -> None:
        """Judge the map again, beside the window."""
        self._is_stale = False
        if self._current.store is None:
            self._show(None)
            return
        question = self._question()
        open_store = self._current.open_another
        work = Background(self.tr("Looking for gaps"), lambda _cancelled: answer(open_store, question), self)
        work.done.connect(lambda found: self._arrived(work, found))
        work.failed.connect(self._failed)
        self._waiting = work
        self.form.counted.setText(self.tr("Looking for gaps…"))
        work.start()

    def choose(self, row: int, column: int) -> None:
        """Make a cell current, by the rows and columns of the analysis."""
        source = self.model.index(row, column + MatrixModel.TOTALS)
        self.form.matrix.setCurrentIndex(self.filter.mapFromSource(source))

    def _fill(self) -> None:
        form = self.form
        for dimension in Dimension:
            form.dimension.addItem(say(dimension.label), dimension.value)
        names = {
            Figure.COUNT: self.tr("Number"),
            Figure.RATE: self.tr("Per 10,000 residents"),
            Figure.EXPECTED: self.tr("Expected"),
            Figure.NEED: self.tr("Need (0 to 1)"),
            Figure.CHANGE: self.tr("Change since"),
        }
        for figure, name in names.items():
            form.figure.addItem(name, figure)
        today = QDate.currentDate()
        form.since.setDate(QDate(today.year() - 1, 12, 31))
        form.since.setMaximumDate(today.addDays(-1))
        form.since.setVisible(False)
        form.kinds.addItem(self.tr("All districts"), None)
        form.kinds.addItem(self.tr("With a gap"), frozenset((GapClass.NONE, GapClass.WEAK)))
        for kind in GapClass:
            form.kinds.addItem(sample(kind), say(kind.label), frozenset((kind,)))
        form.kinds.setIconSize(QSize(26, 16))
        for button, icon in (
            (form.refresh, "/mActionRefresh.svg"),
            (form.to_map, "/mActionAddOgrLayer.svg"),
            (form.export_button, "/mActionFileSave.svg"),
            (form.method, "/mActionHelpContents.svg"),
        ):
            button.setIcon(QgsApplication.getThemeIcon(icon))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        menu = QMenu(form.export_button)
        menu.addAction(self.tr("Picture…"), lambda: self.picture_requested.emit(self.answer))
        menu.addAction(self.tr("Workbook (XLSX)…"), lambda: self.workbook_requested.emit(self.answer))
        form.export_button.setMenu(menu)
        matrix = form.matrix
        matrix.setModel(self.filter)
        matrix.setItemDelegate(CellDelegate(matrix))
        matrix.setSortingEnabled(False)
        matrix.horizontalHeader().setSectionsClickable(True)
        matrix.horizontalHeader().setMinimumSectionSize(_LEAST_CELL)
        matrix.horizontalHeader().setMaximumSectionSize(_MOST_CELL)
        matrix.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        matrix.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        matrix.verticalHeader().setSectionsClickable(True)
        matrix.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        matrix.verticalHeader().setDefaultSectionSize(matrix.fontMetrics().height() + 8)
        matrix.setCornerButtonEnabled(False)
        for items in (form.projects, form.transfers, form.steps):
            items.setAlternatingRowColors(True)
            items.setSpacing(2)
        form.table_layout.addWidget(Legend(form.table))
        form.halves.setStretchFactor(0, 3)
        form.halves.setStretchFactor(1, 1)
        form.halves.setSizes([880, 470])

    def _connect(self) -> None:
        form = self.form
        form.dimension.currentIndexChanged.connect(lambda _index: self.refresh())
        form.figure.currentIndexChanged.connect(lambda _index: self._on_figure())
        form.since.dateChanged.connect(lambda _day: self.refresh())
        form.kinds.currentIndexChanged.connect(lambda _index: self.filter.only(form.kinds.currentData()))
        form.search.textChanged.connect(self.filter.look_for)
        self.counting.changed.connect(self.refresh)
        form.refresh.clicked.connect(lambda _checked: self.refresh())
        form.to_map.clicked.connect(lambda _checked: self.map_requested.emit(self.answer))
        form.method.clicked.connect(lambda _checked: self.method_requested.emit())
        form.matrix.selectionModel().currentChanged.connect(lambda index, _old: self._on_cell(index))
        form.matrix.clicked.connect(self._on_click)
        form.matrix.activated.connect(self._on_click)
        form.matrix.horizontalHeader().sectionClicked.connect(self.order_by)
        form.matrix.verticalHeader().sectionClicked.connect(self._on_district)
        for items in (form.projects, form.transfers, form.steps):
            items.itemClicked.connect(lambda item: _tell(item, self.project_chosen))
            items.itemActivated.connect(lambda item: _tell(item, self.project_opened))
        self._current.changed.connect(self._on_changed)
        self._current.saved.connect(self._on_saved)

    def order_by(self, section: int) -> None:
        """Order the districts by a column, which ranks them: only where the settings allow it."""
        if not self._settings.gap_ranking:
            self._messages.info(
                self.tr("Districts are not ranked. A ranking can be allowed in the settings of the plugin.")
            )
            return
        if (self._by, self._descending) == (section, True):
            self._by, self._descending = BY_NAME, False
        elif self._by == section:
            self._descending = True
        else:
            self._by, self._descending = section, False
        self.filter.order_by(self._by, self._descending)
        header = self.form.matrix.horizontalHeader()
        header.setSortIndicatorShown(self._by != BY_NAME)
        order = Qt.SortOrder.DescendingOrder if self._descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(max(self._by, 0), order)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while nobody looked."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def _on_saved(self, _uid: str) -> None:
        self._on_changed()

    def _on_changed(self) -> None:
        """Judge anew at once where somebody looks, else when they do; a closed map is emptied at once."""
        if self.isVisible() or self._current.store is None:
            self.refresh()
        else:
            self._is_stale = True

    def _question(self) -> Question:
        dimension, statuses = self.form.dimension.currentData(), self.counting.statuses
        if self.form.figure.currentData() is not Figure.CHANGE:
            return Question(dimension, None, statuses, self.counting.period)
        # A change is told between two days, whatever the period.
        day = self.form.since.date()
        return Question(dimension, datetime.date(day.year(), day.month(), day.day()), statuses)

    def _arrived(self, work: Background, found: Answer) -> None:
        """Show the answer to the last question; one that came late is no longer asked for."""
        if work is self._waiting:
            self._waiting = None
            self._show(found)

    def _failed(self, error: Exception) -> None:
        self.form.counted.setText("")
        self._messages.failed(error)

    def _show(self, found: Optional[Answer]) -> None:
        form = self.form
        self.model.show(found, form.figure.currentData())
        self._by, self._descending = BY_NAME, False
        self.filter.order_by(BY_NAME, False)
        form.matrix.horizontalHeader().setSortIndicatorShown(False)
        for part in (form.halves, form.to_map, form.export_button):
            part.setEnabled(found is not None)
        form.to_map.setEnabled(found is not None and found.question.dimension == Dimension.GOAL.value)
        self._clear()
        form.steps.clear()
        if found is None:
            form.counted.setText(self.tr("Open a sustainability map to see its gaps."))
            return
        text = MatrixText(found.gaps, current_language())
        form.counted.setText("  ".join(text.lines[:1] + text.lines[2:3]))
        form.counted.setToolTip("\n".join([*text.lines, *text.method]))
        self._list_steps(found)
        self.shown.emit()

    def _list_steps(self, found: Answer) -> None:
        """The next steps do not hang on a cell: they stay until another analysis is shown."""
        language = current_language()
        for row, step in enumerate(found.steps):
            self._list(self.form.steps, found.gaps.projects.key[step.project], step_words(found, row, language))
        if found.steps:
            part = found.cover.covered / found.cover.total
            bound = QListWidgetItem(say(bound_sentence(len(found.steps), part, found.cover.quality)))
            bound.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.form.steps.addItem(bound)

    def _on_figure(self) -> None:
        figure = self.form.figure.currentData()
        changes = figure is Figure.CHANGE
        self.form.since.setVisible(changes)
        self.form.period.setEnabled(not changes)
        if self.answer is None or self.answer.question != self._question():
            self.refresh()
            return
        self.model.show_figure(figure)

    def _on_click(self, index: QModelIndex) -> None:
        source = self.filter.mapToSource(index)
        if self.answer is not None and source.isValid():
            self.district_chosen.emit(self.answer.gaps.places.code[source.row()])

    def _on_cell(self, index: QModelIndex) -> None:
        source = self.filter.mapToSource(index)
        found = self.answer
        if found is None or not source.isValid():
            return
        if source.column() < MatrixModel.TOTALS:
            self._show_profile(source.row())
            return
        row, column = source.row(), source.column() - MatrixModel.TOTALS
        language = current_language()
        self._clear()
        self.form.sentence.setText(cell_sentence(found.gaps, row, column, language))
        self.form.detail.setHtml(cell_detail(found, row, column, language))
        projects = found.gaps.projects
        for project in found.gaps.behind(row, column):
            self._list(self.form.projects, projects.key[project], projects.title[project])
        for each in found.transfers.best(row, column):
            score = say(number(each.score, 2))
            there = ", ".join(found.gaps.districts_of(each.project))
            words = f"{projects.title[each.project]} ({there or '–'}; {score})\n{say(each.why)}"
            self._list(self.form.transfers, projects.key[each.project], words)
        self._name_pages()

    def _on_district(self, section: int) -> None:
        source = self.filter.mapToSource(self.filter.index(section, 0))
        self._show_profile(source.row())
        self._on_click(self.filter.index(section, 0))

    def _show_profile(self, row: int) -> None:
        found = self.answer
        if found is None:
            return
        self._clear()
        gaps = found.gaps
        self.form.sentence.setText(f"<b>{gaps.places.name[row]}</b>")
        self.form.detail.setHtml(district_profile(gaps, row, current_language()))
        there = dict.fromkeys(gaps.allocation.project[gaps.allocation.district == row].tolist())
        for project in there:
            self._list(self.form.projects, gaps.projects.key[project], gaps.projects.title[project])
        self._name_pages()
        self.form.pages.setCurrentWidget(self.form.detail)

    def _clear(self) -> None:
        for part in (self.form.projects, self.form.transfers, self.form.detail):
            part.clear()
        self._name_pages()

    def _name_pages(self) -> None:
        pages = self.form.pages
        projects, transfers = self.form.projects, self.form.transfers
        pages.setTabText(pages.indexOf(projects), self.tr("Projects ({n})").format(n=projects.count()))
        pages.setTabText(pages.indexOf(transfers), self.tr("To take over ({n})").format(n=transfers.count()))

    def _list(self, items: QWidget, uid: str, title: str) -> None:
        item = QListWidgetItem(title)
        item.setData(_UID, uid)
        item.setToolTip(title)
        items.addItem(item)


def _tell(item: QListWidgetItem, signal: Any) -> None:
    """Tell of an item's project; the sentence below the steps has none."""
    if item.data(_UID):
        signal.emit(item.data(_UID))
