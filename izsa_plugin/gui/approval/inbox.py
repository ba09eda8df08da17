"""The inbox: the projects whose next step is the user's, with the steps beneath; a page of the dock."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSignalBlocker, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...domain.approval import Step
from ...domain.choices import Approval
from ...store.protocol import ListQuery, ListRow, Order, Store
from ..current_map import CurrentMap
from ..dock.list_model import ProjectListModel
from ..dock.list_view import ProjectListView
from ..dock.live_list import LiveList
from ..errors import Messages
from ..language import say
from ..map_view import MapView
from .step import take_step

#: Lines of the note that are seen at once.
_NOTE_LINES = 3


class InboxPage(QWidget):
    """Coordinators find here what was sent and what is in review; a municipality what it is asked to change."""

    edit_requested = pyqtSignal(str)
    back_requested = pyqtSignal()
    #: How many projects wait, after each look.
    counted = pyqtSignal(int)

    def __init__(
        self, current: CurrentMap, view: MapView, messages: Messages, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self._current, self._view, self._messages = current, view, messages
        self.folders: dict[Approval, QRadioButton] = {}
        self._model = ProjectListModel(self)
        self.list = ProjectListView(self._model)
        self.list.setAccessibleName(self.tr("Projects that wait"))
        self.empty = QLabel()
        self.empty.setWordWrap(True)
        self.asked = QLabel()
        self.asked.setWordWrap(True)
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(self.fontMetrics().lineSpacing() * _NOTE_LINES + 12)
        self.steps: dict[Step, QPushButton] = {step: QPushButton(say(step.label)) for step in Step}
        self.next = QPushButton(self.tr("&Next"))
        self._arrange()
        self._connect()

    def refresh(self) -> None:
        """Count, and read the chosen folder again; what was chosen stays, or what followed it comes."""
        store = self._current.store
        with self._messages.told():
            self._count(store)
            chosen = self.current_row()
            at = self.list.currentIndex().row()
            with QSignalBlocker(self.list.selectionModel()):
                self._model.show(store, self._query(self.folder))
            index = self._model.index_of(chosen.uid) if chosen else self._model.index(0)
            if not index.isValid():
                index = self._model.index(max(0, min(at, self._model.rowCount() - 1)))
            self.list.setCurrentIndex(index)
        self._show()

    @property
    def folder(self) -> Optional[Approval]:
        """The state whose projects are shown."""
        return next((state for state, button in self.folders.items() if button.isChecked()), None)

    def open_folder(self, state: Approval) -> None:
        """Show the projects in a state."""
        self.folders[state].setChecked(True)
        self.refresh()

    def current_row(self) -> Optional[ListRow]:
        """The project that the steps concern."""
        row: Optional[ListRow] = self.list.currentIndex().data(ProjectListModel.ROW)
        return row

    def take(self, step: Step) -> None:
        """Take a step with the current project, then go on to the one that follows it."""
        row, store = self.current_row(), self._current.store
        if row is None or store is None:
            return
        with self._messages.told():
            take_step(store, row.uid, step, self.note.toPlainText())
            self.note.clear()
            self._messages.success(
                self.tr("{title}: {state}.").format(title=row.title, state=say(step.leads_to.label))
            )  # fmt: skip
            self._current.saved.emit(row.uid)

    def go_on(self) -> None:
        """Turn to the next project, after the last to the first, and show it on the map."""
        count = self._model.rowCount()
        if count:
            self.list.setCurrentIndex(self._model.index((self.list.currentIndex().row() + 1) % count))
            self._show_on_map()

    def _arrange(self) -> None:
        self.back = QToolButton()
        self.back.setIcon(QgsApplication.getThemeIcon("/mActionArrowLeft.svg"))
        self.back.setToolTip(self.tr("Back to the list of all projects"))
        self.back.setAccessibleName(self.back.toolTip())
        self.back.setAutoRaise(True)
        self._folder_row = QHBoxLayout()
        self._folder_row.addWidget(self.back)
        self._folder_row.addStretch()
        buttons = QHBoxLayout()
        for button in (*self.steps.values(), self.next):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addLayout(self._folder_row)
        page.addWidget(self.empty)
        page.addWidget(self.list, 1)
        page.addWidget(self.asked)
        page.addWidget(self.note)
        page.addLayout(buttons)

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_requested)
        self.next.clicked.connect(self.go_on)
        for step, button in self.steps.items():
            button.clicked.connect(lambda _checked=False, step=step: self.take(step))
        self.list.current_changed.connect(lambda _row: self._show())
        self.list.clicked.connect(lambda _index: self._show_on_map())
        self.list.open_requested.connect(self.edit_requested)
        self._live = LiveList(
            self._current, self.list, lambda: self._query(self.folder), lambda _chosen: self._show(), self
        )
        self._current.live.changed.connect(lambda _uids: self._current.live.ask(self._counts, self._show_counts))

    def _count(self, store: Optional[Store]) -> None:
        """The folders of whoever is at work, each with its number."""
        wanted = _folders(store)
        if list(self.folders) != wanted:
            for button in self.folders.values():
                self._folder_row.removeWidget(button)
                button.deleteLater()
            self.folders = {state: QRadioButton() for state in wanted}
            for at, (state, button) in enumerate(self.folders.items()):
                self._folder_row.insertWidget(1 + at, button)
                button.setChecked(at == 0)
                button.clicked.connect(lambda _checked=False, state=state: self.open_folder(state))
        self._show_counts(self._counts(store) if store is not None else {})

    def _counts(self, store: Store) -> dict[Approval, int]:
        return {state: store.count(self._query(state)) for state in list(self.folders)}

    def _show_counts(self, counts: dict[Approval, int]) -> None:
        for state, button in self.folders.items():
            count = counts.get(state, 0)
            button.setText(self.tr("{state} ({count})").format(state=say(state.label), count=count))
        self.counted.emit(sum(counts.values()))

    def _query(self, state: Optional[Approval]) -> ListQuery:
        if state is None:
            return ListQuery(uids=())
        own = state is Approval.CHANGES_ASKED
        return ListQuery(
            approval=state.value,
            municipality=self._current.user.municipality if own else None,
            order=Order.UPDATED,
        )

    def _show(self) -> None:
        """What is asked of the current project, and the steps that are the user's."""
        row, store = self.current_row(), self._current.store
        state = self.folder
        self.list.setVisible(self._model.rowCount() > 0)
        self.empty.setVisible(self._model.rowCount() == 0)
        self.empty.setText(self.tr("Nothing waits here."))
        said = [] if row is None else [
            sentence.format(text=text)
            for sentence, text in (
                (self.tr("Note of İZSA: {text}"), row.approval_note), (self.tr("Answer: {text}"), row.approval_answer),
            )
            if text
        ]  # fmt: skip
        self.asked.setText("\n".join(said))
        self.asked.setVisible(bool(said))
        judges = store is not None and store.approves and state is not Approval.CHANGES_ASKED
        self.note.setVisible(row is not None)
        label = self.tr("Note to the municipality") if judges else self.tr("Your answer to İZSA")
        self.note.setAccessibleName(label)
        needed = self.tr("Note to the municipality, needed to ask for changes")
        self.note.setPlaceholderText(needed if judges else self.tr("Your answer to İZSA, if you like"))
        for step, button in self.steps.items():
            button.setVisible(
                row is not None and state is not None and step.can_follow(state) and step.is_of_coordinator == judges
            )
        self.next.setVisible(self._model.rowCount() > 1)

    def _show_on_map(self) -> None:
        row = self.current_row()
        if row is not None:
            self._view.show(row)


def _folders(store: Optional[Store]) -> list[Approval]:
    if store is None:
        return []
    judged = [Approval.SENT, Approval.IN_REVIEW] if store.approves else []
    own = [Approval.CHANGES_ASKED] if store.user.municipality is not None else []
    return judged + own
