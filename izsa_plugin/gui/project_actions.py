"""What the list's context menu does with a project: duplicate it, show its history, print its district's report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Callable, Optional

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ..domain.errors import IzsaError
from ..domain.record import Record
from ..domain.roles import CHOOSE_MUNICIPALITY
from ..store.protocol import Store
from .current_map import CurrentMap
from .errors import NOT_ON_MAP, Messages
from .exchange.background import Background, IsCancelled
from .language import current_language
from .progress_window import ProgressWindow

if TYPE_CHECKING:
    from ..report.job import Ready
    from .project_window import ProjectWindow


class ProjectActions(QObject):
    """Uses the one project window there is, and the algorithm that prints."""

    def __init__(
        self,
        current: CurrentMap,
        messages: Messages,
        project_window: Callable[[Store], ProjectWindow],
        window: QWidget,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._current = current
        self._messages = messages
        self._project_window = project_window
        self._window = window

    def duplicate(self, uid: str) -> None:
        """Put a copy into the form as a new project of the user's municipality; nothing is saved."""
        from ..domain.duplicate import duplicate

        with self._messages.told():
            store, record = self._read(uid)
            if store.user.municipality is None:
                raise IzsaError(store.why_read_only(None) or CHOOSE_MUNICIPALITY)
            copied = duplicate(store.schema, record, store.user.municipality, current_language())
            self._project_window(store).open_unsaved(copied)

    def show_history(self, uid: str) -> None:
        """Show who changed what of a project, over its form, where an earlier state can be taken back."""
        with self._messages.told():
            store, record = self._read(uid)
            window = self._project_window(store)
            if window.open_record(record):
                window.form.actions_of_record.show_history()

    def ask_report(self, codes: list[str]) -> None:
        """Ask where the report of these districts is to lie, and print it."""
        place = self._current.place
        if place is None:
            return
        name = self.tr("{map} - report").format(map=place.name)
        folder = self._current.path.parent if self._current.path else Path.home()
        wanted = str(folder / f"{name.replace('/', '-')}.pdf")
        written, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save the report"), wanted, "PDF (*.pdf)")
        if written:
            self.report(codes, Path(written).with_suffix(".pdf"))

    def report(self, codes: list[str], output: Path) -> None:
        """Print the report of these districts: read beside the window, printed in it, page by page."""
        place = self._current.place
        if place is None:
            return
        from ..report.job import Cancelled, Job, prepared
        from ..report.make import Kind

        job = Job(place, Kind.DISTRICT, codes, Kind.DISTRICT.paper, output, current_language())

        def read(cancelled: IsCancelled) -> Optional[Ready]:
            def progress(_part: float) -> None:
                if cancelled():
                    raise Cancelled

            try:
                return prepared(job, progress)
            except Cancelled:
                return None

        run = Background(self.tr("Reading the map for the report"), read, self)
        run.done.connect(self._print)
        run.failed.connect(self._messages.failed)
        run.start()

    def _print(self, ready: Optional[Ready]) -> None:
        if ready is None:
            return
        from ..report.job import Cancelled

        with self._messages.told(), ProgressWindow(self.tr("Printing the report…"), self._window) as shown:

            def done(page: int, pages: int) -> None:
                if not shown.step(100 * page / pages) and page < pages:
                    raise Cancelled

            try:
                made = ready.print(done)
            except Cancelled:
                return
            self._messages.success(self.tr("The report was written: {path}").format(path=str(made[0])))

    def _read(self, uid: str) -> tuple[Store, Record]:
        store = self._current.store
        record = store.read(uid) if store is not None else None
        if store is None or record is None:
            raise IzsaError(NOT_ON_MAP)
        return store, record
