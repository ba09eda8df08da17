"""Changing many projects: they are read and saved beside the window, and the last change can be taken back once."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QWidget

from ...domain.bulk import Done
from ...domain.errors import IzsaError
from ...domain.language import Text
from ...domain.record import Record
from ..current_map import CurrentMap
from ..errors import Messages
from ..exchange.background import Background, IsCancelled
from ..language import current_language

_NOTHING_CHOSEN = Text("Önce listeden proje seçin.", "First choose projects in the list.")


class BulkDesk(QObject):
    """Keeps what the last change of the open map was; another map, or the undo itself, forgets it."""

    #: The projects with these uids were saved together.
    saved = pyqtSignal(list)

    def __init__(self, current: CurrentMap, messages: Messages, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._current = current
        self._messages = messages
        self._window = window
        self._last: Optional[Done] = None
        self._running: set[Background] = set()
        current.changed.connect(self._forget)

    @property
    def can_undo(self) -> bool:
        """Whether there is a change of many to take back."""
        return self._last is not None

    def start(self, uids: Sequence[str]) -> None:
        """Read these projects, ask what to change, and change it."""
        if self._current.store is None:
            return
        if not uids:
            self._messages.error(IzsaError(_NOTHING_CHOSEN))
            return
        self._run(self.tr("Reading projects"), lambda cancelled: self._read(uids, cancelled), self._ask)

    def save(self, before: Sequence[Record], after: Sequence[Record]) -> None:
        """Save projects in one transaction, to be undone at once."""
        self._run(
            self.tr("Changing projects"),
            lambda _cancelled: self._write(after),
            lambda stored: self._tell(Done(list(before), stored)),
        )

    def undo(self) -> None:
        """Take the last change of many back, whole or not at all."""
        done, self._last = self._last, None
        if done is not None:
            self._run(self.tr("Undoing the change"), lambda _cancelled: self._write(done.undone()), self._tell_undone)

    def _read(self, uids: Sequence[str], cancelled: IsCancelled) -> list[Record]:
        found: list[Record] = []
        with closing(self._current.open_another()) as store:
            for uid in uids:
                if cancelled():
                    return []
                record = store.read(uid)
                if record is not None:
                    found.append(record)
        return found

    def _write(self, records: Sequence[Record]) -> list[Record]:
        with closing(self._current.open_another()) as store:
            return store.save_all(records)

    def _ask(self, records: list[Record]) -> None:
        store = self._current.store
        if store is None or not records:
            return
        from ..form.choices import Choices
        from .dialog import BulkDialog

        choices = Choices(store, current_language())
        dialog = BulkDialog(store.schema, records, choices, store.user.municipality, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            planned = [each for each in dialog.planned if each.after is not None]
            self.save([each.before for each in planned], [each.after for each in planned if each.after is not None])
        dialog.deleteLater()

    def _tell(self, done: Done) -> None:
        self._last = done
        said = self.tr("Changed projects: {count}.").format(count=len(done.after))
        self._messages.offer(said, self.tr("Undo"), self.undo)
        self.saved.emit([record.uid for record in done.after])

    def _tell_undone(self, stored: list[Record]) -> None:
        self._messages.success(self.tr("The change is undone: {count}.").format(count=len(stored)))
        self.saved.emit([record.uid for record in stored])

    def _forget(self) -> None:
        self._last = None

    def _run(self, title: str, work: Callable[[IsCancelled], Any], done: Callable[[Any], None]) -> None:
        run = Background(title, work, self)
        self._running.add(run)

        def ended(then: Callable[[Any], None], what: Any) -> None:
            self._running.discard(run)
            with self._messages.told():
                then(what)

        run.done.connect(lambda result: ended(done, result))
        run.failed.connect(lambda error: ended(self._messages.failed, error))
        run.start()
