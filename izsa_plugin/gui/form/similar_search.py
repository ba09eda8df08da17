"""Searching for similar projects beside the window, so that typing never waits for it."""

from __future__ import annotations

from typing import Any, Callable, NamedTuple, Optional, Protocol

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...domain.language import Text


class Hit(Protocol):
    """A similar project: its uid, how similar it is from 0 to 1, and why."""

    uid: str
    score: float
    reason: Text


class Query(NamedTuple):
    """What is typed, and the project it is typed into, which is not similar to itself."""

    title: str
    purpose: str
    own: Optional[str]

    @property
    def is_worth_it(self) -> bool:
        """Whether there is enough to compare: at least two words."""
        return len(f"{self.title} {self.purpose}".split()) > 1


#: Finds the projects like what is typed, the most similar one first.
Search = Callable[[Query], list[Hit]]

#: How long typing has to pause before it is searched for, in milliseconds.
PAUSE = 250


class SimilarSearch(QObject):
    """Builds the index in one task and searches in others, of which only the last one's answer counts."""

    #: The similar projects of the last query.
    found = pyqtSignal(list)
    #: Searching is not possible, with the reason.
    failed = pyqtSignal(object)
    #: The index is there.
    ready = pyqtSignal()

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._search: Optional[Search] = None
        self._query = Query("", "", None)
        self._answered: Optional[Query] = None
        self._tasks: list[QgsTask] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._start)

    def build(self, make: Callable[[], Search]) -> None:
        """Make the index anew in a task; ``make`` runs there and must open a store of its own."""

        def done(error: Optional[BaseException], search: Optional[Search] = None) -> None:
            if search is None:
                self.failed.emit(error)
                return
            self._search = search
            self._answered = None
            self.ready.emit()
            self._timer.start()

        self._run(self.tr("Reading projects to compare"), lambda task: make(), done)

    @property
    def has_answered(self) -> bool:
        """Whether what is typed was searched for, rather than too short to search."""
        return self._answered == self._query and self._query.is_worth_it

    def ask(self, query: Query) -> None:
        """Search for this once typing pauses."""
        if query != self._query:
            self._query = query
            self._timer.start()

    def _start(self) -> None:
        query, search = self._query, self._search
        if search is None or query == self._answered:
            return
        if not query.is_worth_it:
            self._answer(query, [])
            return

        def done(error: Optional[BaseException], hits: Optional[list[Hit]] = None) -> None:
            if error is not None:
                self.failed.emit(error)
            elif query == self._query:
                self._answer(query, hits or [])

        self._run(self.tr("Comparing projects"), lambda task: search(query), done)

    def _answer(self, query: Query, hits: list[Hit]) -> None:
        self._answered = query
        self.found.emit(hits)

    def _run(self, title: str, work: Callable[[QgsTask], Any], done: Callable[..., None]) -> None:
        def ended(error: Optional[BaseException], result: Any = None) -> None:
            self._tasks.remove(task)
            done(error, result)

        task = QgsTask.fromFunction(title, work, on_finished=ended, flags=_quiet())
        self._tasks.append(task)
        QgsApplication.taskManager().addTask(task)


def _quiet() -> Any:
    """Flags that keep a task of some milliseconds out of the status bar, where QGIS knows them."""
    flags = QgsTask.Flag
    return getattr(flags, "Hidden", None) or flags.CanCancel
