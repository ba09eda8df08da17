"""Searching for similar projects beside the window, so that typing never waits for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Callable, Optional, Protocol

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...domain.language import Text
from ...domain.record import Record
from .similar_index import Query

#: How long typing has to pause before it is searched for, in milliseconds.
PAUSE = 250


class Found(Protocol):
    """A similar project and why it is one."""

    uid: str
    reason: Text


class Index(Protocol):
    """What is searched; its methods run in tasks, several perhaps at once."""

    def find(self, query: Query) -> list[Any]:
        """The similar projects, the most similar one first."""

    def put(self, record: Record) -> None:
        """Take a project as it was saved."""

    def remove(self, uid: str) -> None:
        """Forget a project that was deleted."""


class SimilarSearch(QObject):
    """Builds the index in one task and searches in others, of which only the last one's answer counts."""

    #: The similar projects of the last query.
    found = pyqtSignal(list)
    #: Searching is not possible; the exception.
    failed = pyqtSignal(object)

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._index: Optional[Index] = None
        self._make: Optional[Callable[[], Index]] = None
        self._query = Query()
        self._answered: Optional[Query] = None
        self._tasks: list[QgsTask] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._start)

    @property
    def neighbourhoods(self) -> tuple[str, ...]:
        """The neighbourhoods that the map's projects name; none before the index is made."""
        return getattr(self._index, "neighbourhoods", ())

    def build(self, make: Callable[[], Index]) -> None:
        """Make the index anew in a task; ``make`` runs there and must open a store of its own."""

        self._make = make

        def done(index: Index) -> None:
            self._index = index
            self._answered = None
            self._timer.start()

        self._run(self.tr("Reading projects to compare"), make, done)

    def ask(self, query: Query) -> None:
        """Search for this once typing pauses."""
        if query != self._query:
            self._query = query
            self._timer.start()

    def put(self, record: Record) -> None:
        """Take a project as it was saved into the index."""
        index = self._index
        if index is not None:
            self._run(self.tr("Comparing projects"), lambda: index.put(record), lambda _: None)

    def remove(self, uid: str) -> None:
        """Take a project out of the index that was deleted."""
        index = self._index
        if index is not None:
            self._run(self.tr("Comparing projects"), lambda: index.remove(uid), lambda _: None)

    def take(self, records: Mapping[str, Optional[Record]]) -> None:
        """Take projects as others saved them, and forget those that are gone; the shown answer stays until asked.

        None at all means that very many have changed: the index is made anew.
        """
        index = self._index
        if not records and self._make is not None:
            self.build(self._make)
        elif index is not None:
            self._run(self.tr("Comparing projects"), lambda: _renew(index, records), lambda _: None)

    def repeat(self) -> None:
        """Give the answer anew even if the question is the same: the map has changed."""
        self._answered = None
        self._timer.start()

    @property
    def has_answered(self) -> bool:
        """Whether what is typed was searched for, rather than too short to search."""
        return self._answered == self._query and self._query.is_worth_it

    def _start(self) -> None:
        query, index = self._query, self._index
        if index is None or query == self._answered:
            return
        if not query.is_worth_it:
            self._answer(query, [])
            return
        self._run(self.tr("Comparing projects"), lambda: index.find(query), lambda hits: self._answer(query, hits))

    def _answer(self, query: Query, hits: list[Any]) -> None:
        if query == self._query:
            self._answered = query
            self.found.emit(hits)

    def _run(self, title: str, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        def ended(error: Optional[BaseException], result: Any = None) -> None:
            if sip.isdeleted(self):
                # The form was closed before its answer came.
                return
            self._tasks.remove(task)
            if error is None:
                done(result)
            else:
                self.failed.emit(error)

        task = QgsTask.fromFunction(title, lambda _: work(), on_finished=ended)
        self._tasks.append(task)
        QgsApplication.taskManager().addTask(task)


def _renew(index: Index, records: Mapping[str, Optional[Record]]) -> None:
    for uid, record in records.items():
        if record is None:
            index.remove(uid)
        else:
            index.put(record)
