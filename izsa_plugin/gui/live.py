"""What others save on a shared map, told in the window's thread as it happens."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Optional

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..domain.record import Record
from ..store.protocol import Store

if TYPE_CHECKING:
    from ..store.postgis.listening import Listening

#: How long news is gathered before it is passed on, in milliseconds.
_GATHER = 150
#: The most projects that are read one by one when they have changed.
MOST_READ = 100


class LiveMap(QObject):
    """Passes on what the listening thread hears; silent for a map in a file."""

    #: Projects were changed elsewhere, by uid; the empty one stands for what belongs to no project.
    changed = pyqtSignal(object)
    #: The same projects as they are now, ``None`` for one that is gone; an empty mapping when there were too many.
    read = pyqtSignal(object)
    #: Whether the server answers; told when it changes.
    connected = pyqtSignal(bool)
    # From the thread to the window.
    _heard = pyqtSignal(object)
    _told = pyqtSignal(bool)
    _answered = pyqtSignal(object, object)

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._listening: Optional[Listening] = None
        self._news: set[str] = set()
        self.is_connected = True
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(_GATHER)
        self._gather.timeout.connect(self._pass_on)
        self._heard.connect(self._on_heard)
        self._told.connect(self._on_told)
        self._answered.connect(lambda answered, answer: answered(answer))

    def start(self, open_another: Callable[[], Store], ours: Callable[[], int]) -> None:
        """Listen by a store of the thread's own; what the connection with the number ``ours`` saves is known here."""
        from ..store.postgis.listening import Listening

        self.stop()
        # A signal of an object that is gone cannot be sent: the window was closed meanwhile.
        self._listening = Listening(
            open_another,  # type: ignore[arg-type]  # of a map on a server it is always that kind of store
            _forgiving(self._heard.emit),
            _forgiving(self._told.emit),
            ours,
        )
        self._listening.start()

    def stop(self) -> None:
        """Listen no more."""
        listening, self._listening = self._listening, None
        self._gather.stop()
        self._news.clear()
        if listening is not None:
            listening.stop()
        self._on_told(True)

    def ask(self, question: Callable[[Store], Any], answered: Callable[[Any], None]) -> None:
        """Ask the map beside the window; the answer comes in the window's thread, or never when the line is cut."""
        listening = self._listening
        if listening is not None:
            tell = _forgiving(self._answered.emit)
            listening.ask(question, lambda answer: tell(lambda it: self._pass_answer(listening, answered, it), answer))

    def _pass_answer(self, listening: Listening, answered: Callable[[Any], None], answer: Any) -> None:
        """Answers of a map that was closed meanwhile are of no use."""
        if listening is self._listening:
            answered(answer)

    def _on_heard(self, uids: frozenset[str]) -> None:
        if self._listening is not None:
            self._news |= uids
            if not self._gather.isActive():
                self._gather.start()

    def _on_told(self, connected: bool) -> None:
        if connected != self.is_connected:
            self.is_connected = connected
            self.connected.emit(connected)

    def _pass_on(self) -> None:
        uids, self._news = frozenset(self._news), set()
        self.changed.emit(uids)
        projects = uids - {""}
        if len(projects) > MOST_READ:
            self.read.emit({})
        elif projects:
            self.ask(lambda store: _read(store, projects), self.read.emit)


def _read(store: Store, uids: frozenset[str]) -> dict[str, Optional[Record]]:
    return {uid: store.read(uid) for uid in uids}


def _forgiving(emit: Callable[..., None]) -> Callable[..., None]:
    def tell(*values: object) -> None:
        with suppress(RuntimeError):
            emit(*values)

    return tell
