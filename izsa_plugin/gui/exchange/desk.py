"""What the exchange menu does: each entry asks, works beside the window, and tells how it went."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProcessingFeedback
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QMenu, QToolButton, QWidget

from ...domain.districts import municipality
from ...domain.errors import IzsaError
from ...domain.language import Text
from ...domain.roles import CHOOSE_MUNICIPALITY
from ...domain.schema import schema
from ...store.gpkg.connection import connect
from ...store.gpkg.exchange import Decision, Preview, Sent, previewing, read_package, send_to_hub, take_in
from ...store.gpkg.exchange.memory import tied_municipalities
from ...store.gpkg.exchange.receive import Kept, decide, kept_conflicts
from ...store.protocol import User
from ...sync.conflict import Conflict
from ...sync.wording import Wording
from ..current_map import CurrentMap
from ..errors import Messages
from ..progress_window import ProgressWindow
from ..tasks import run_here
from .background import Background, IsCancelled
from .conflict_dialog import ConflictDialog
from .preview_dialog import Incoming, PreviewDialog
from .reporting_dialog import ReportingDialog
from .send_dialog import SendDialog


class ExchangeDesk(QObject):
    """Holds the menu's actions for the map that is open."""

    def __init__(self, current: CurrentMap, messages: Messages, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._current = current
        self._messages = messages
        self._window = window
        self._running: set[Background] = set()

    def button(self, parent: QWidget) -> QToolButton:
        """The menu button for the dock."""
        button = QToolButton(parent)
        button.setObjectName("IzsaExchange")
        button.setIcon(QgsApplication.getThemeIcon("/mActionRefresh.svg"))
        button.setText(self.tr("Exchange"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setAutoRaise(True)
        menu = QMenu(button)
        menu.aboutToShow.connect(lambda: self.fill(menu))
        button.setMenu(menu)
        self.fill(menu)
        return button

    def fill(self, menu: QMenu) -> None:
        """What the user may do with the map that is open."""
        menu.clear()
        if self._current.user.coordinator:
            menu.addAction(self.tr("Take in packages…"), self.ask_and_take_in)
            menu.addAction(self.tr("Take in a folder of packages…"), self.ask_and_take_in_folder)
            menu.addAction(self.tr("Answer districts…"), self.ask_and_answer)
        else:
            menu.addAction(self.tr("Send to İZSA…"), self.ask_and_send)
            menu.addAction(self.tr("Take in İZSA's answer…"), self.ask_and_take_in)
        menu.addAction(self.tr("Conflicts kept for later…"), self.ask_and_decide)
        menu.addSeparator()
        menu.addAction(self.tr("State of reporting…"), self.show_reporting)
        for action in menu.actions():
            action.setEnabled(self._current.path is not None)
        if self._current.is_shared:
            why = menu.addAction(self.tr("On a shared map everybody's changes arrive by themselves."))
            why.setEnabled(False)

    def ask_and_send(self) -> None:
        """A district's package."""
        path, user = self._map()
        if user.municipality is None:
            self._messages.error(IzsaError(CHOOSE_MUNICIPALITY))
            return
        dialog = SendDialog(path.parent, None, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.send(dialog.folder, dialog.photos)
        dialog.deleteLater()

    def send(self, folder: Path, photos: bool) -> None:
        """Make a district's package."""
        path, user = self._map()
        self._run(
            self.tr("Making a package for İZSA"),
            lambda _cancelled: send_to_hub(path, user, user.municipality or "", folder, photos=photos),
            self._tell_sent,
        )

    def ask_and_answer(self) -> None:
        """The hub's answers."""
        path, _user = self._map()
        tied: list[str] = []
        with self._messages.told(), closing(connect(path, read_only=True)) as connection:
            tied = tied_municipalities(connection)
        dialog = SendDialog(path.parent, tied, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.answer(dialog.chosen, dialog.folder, dialog.photos)
        dialog.deleteLater()

    def answer(self, codes: Sequence[str], folder: Path, photos: bool) -> None:
        """Make answers with their letters; in the window's thread, where alone QGIS lays out pages."""
        path, _user = self._map()
        if not codes:
            return
        feedback = QgsProcessingFeedback(False)
        with self._messages.told(), ProgressWindow(self.tr("Making answers…"), self._window) as shown:
            feedback.progressChanged.connect(lambda percent: shown.step(percent) or feedback.cancel())
            made = run_here(
                "izsa:checkout",
                {"MAP": str(path), "KIND": "answer", "DISTRICTS": ";".join(codes), "FOLDER": str(folder),
                 "PHOTOS": photos},
                feedback,
            )  # fmt: skip
            self._messages.success(
                self.tr("Answers made: {count}. They lie in {folder}.").format(
                    count=len(list(filter(None, made["PACKAGES"].split(";")))), folder=folder
                )
            )

    def ask_and_take_in(self) -> None:
        """Packages, or the hub's answer."""
        files, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Packages"), str(self._map()[0].parent), self.tr("Packages (*.zip)")
        )
        if files:
            self.look_at([Path(file) for file in files])

    def ask_and_take_in_folder(self) -> None:
        """All packages of a folder."""
        folder = QFileDialog.getExistingDirectory(
            self._window, self.tr("Folder of packages"), str(self._map()[0].parent)
        )
        files = sorted(Path(folder).glob("*.zip")) if folder else []
        if files:
            self.look_at(files)
        elif folder:
            self._messages.info(self.tr("There is no package (.zip) in {folder}.").format(folder=folder))

    def look_at(self, files: Sequence[Path]) -> None:
        """Read packages beside the window, then show what they would do."""
        path, user = self._map()
        self._run(
            self.tr("Reading packages"),
            lambda cancelled: incoming(path, user, files, cancelled),
            self._show_preview,
        )

    def take(self, chosen: Sequence[Incoming]) -> None:
        """Take packages in, one after the other; one that fails does not stop the others."""
        path, user = self._map()
        self._run(
            self.tr("Taking in packages"), lambda cancelled: taken(path, user, chosen, cancelled), self._tell_taken
        )

    def ask_and_decide(self) -> None:
        """What was kept for later, one municipality after the other."""
        path, _user = self._map()
        self._run(self.tr("Reading conflicts"), lambda _cancelled: kept_conflicts(path), self._show_kept)

    def show_reporting(self) -> None:
        """Who has closed the period."""
        path, user = self._map()
        dialog = ReportingDialog(path, user, self._messages, self._window)
        dialog.changed.connect(lambda: self._current.saved.emit(""))
        dialog.exec()
        dialog.deleteLater()

    def _show_kept(self, kept: Kept) -> None:
        path, user = self._map()
        if not kept.conflicts:
            self._messages.info(self.tr("There is no conflict that waits for a decision."))
        words = Wording(schema(), kept.here)
        decided = []
        for code, conflicts in kept.conflicts.items():
            dialog = ConflictDialog("", municipality(code).name, conflicts, words, self._messages, self._window)
            accepted = dialog.exec() == QDialog.DialogCode.Accepted
            dialog.deleteLater()
            if not accepted:
                break
            decided.append((code, conflicts, dialog.decisions))
        if decided:
            self._run(
                self.tr("Deciding conflicts"),
                lambda _cancelled: [(each[1], decide(path, user, *each)) for each in decided],
                self._tell_decided,
            )

    def _tell_decided(self, outcome: list[tuple[list[Conflict], list[Conflict]]]) -> None:
        left = sum(len(still_open) for _asked, still_open in outcome)
        asked = sum(len(conflicts) for conflicts, _open in outcome)
        self._messages.success(
            self.tr("{decided} decided, {left} left open.").format(decided=asked - left, left=left)
        )  # fmt: skip
        self._current.saved.emit("")

    def _show_preview(self, packages: list[Incoming]) -> None:
        store = self._current.store
        if store is None or not packages:
            return
        dialog = PreviewDialog(packages, store.schema, self._messages, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.take(dialog.chosen)
        dialog.deleteLater()

    def _tell_sent(self, sent: Sent) -> None:
        self._messages.success(
            self.tr("{name} is ready: {changes} changes, {size} kB. Send it to İZSA. It lies in {folder}.").format(
                name=sent.path.name, changes=sent.changes, size=max(1, round(sent.size / 1000)),
                folder=sent.path.parent)
        )  # fmt: skip

    def _tell_taken(self, outcome: tuple[list[Preview], list[IzsaError]]) -> None:
        done, failed = outcome
        for error in failed:
            self._messages.error(error)
        if done:
            self._messages.success(
                self.tr("Taken in: {new} new, {changed} changed, {deleted} deleted, {left} kept for later.").format(
                    new=sum(each.new for each in done),
                    changed=sum(each.changed for each in done),
                    deleted=sum(each.deleted for each in done),
                    left=sum(len(each.open) for each in done),
                )
            )
            self._current.saved.emit("")

    def _run(self, title: str, work: Any, done: Any) -> None:
        run = Background(title, work, self)
        self._running.add(run)
        run.done.connect(done)
        run.failed.connect(self._messages.failed)
        for signal in (run.done, run.failed):
            signal.connect(lambda _result, run=run: self._running.discard(run))
        run.start()

    def _map(self) -> tuple[Path, User]:
        if self._current.path is None:
            raise IzsaError(Text("Önce bir harita açın.", "Open a map first."))
        return self._current.path, self._current.user


def incoming(path: Path, user: User, files: Sequence[Path], cancelled: IsCancelled) -> list[Incoming]:
    """What each package would do to a map, or why it cannot be taken in."""
    found: list[Incoming] = []
    with previewing(path, user) as tell:
        for file in files:
            if cancelled():
                break
            package = None
            try:
                package = read_package(file)
                found.append(Incoming(file, package, tell(package)))
            except IzsaError as error:
                found.append(Incoming(file, package, error))
    return found


def taken(
    path: Path, user: User, chosen: Sequence[Incoming], cancelled: IsCancelled
) -> tuple[list[Preview], list[IzsaError]]:
    """Take packages in by sender and number; what was done, and what failed."""
    done: list[Preview] = []
    failed: list[IzsaError] = []
    packages = [(one.package, one) for one in chosen if one.package is not None]
    for package, one in sorted(packages, key=lambda pair: (pair[0].manifest.municipality, pair[0].manifest.number)):
        if cancelled():
            break
        try:
            done.append(
                take_in(path, user, package, Decision.REPORT, one.decisions, seen=one.conflicts, accept_map=True)
            )
        except IzsaError as error:
            failed.append(error)
    return done, failed
