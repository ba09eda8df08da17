"""The ways into a map: a recent one, a file, one on a server, a new one, the demo."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QDir, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox, QWidget

from ..domain.errors import IzsaError
from ..domain.language import Text
from ..mapfile import project_path, server_project_path, write_project, write_server_project
from ..processing.algorithm import require_packages
from ..settings import Settings
from ..store.connections import lend_password, open_server_map
from ..store.gpkg.upgrade import version_to_upgrade
from ..store.location import copy_map, is_on_network
from ..store.place import FilePlace, MapPlace, ServerPlace, place_of
from .errors import Messages
from .language import current_language
from .tasks import AlgorithmRun

#: Loads a QGIS project file into the window.
LoadProject = Callable[[str], Any]


class MapOpener(QObject):
    """Opens maps in QGIS's window; what is unsaved there is asked about first."""

    #: The file at this path was made by an older release and has no project yet.
    outdated = pyqtSignal(object)

    def __init__(
        self,
        window: QWidget,
        settings: Settings,
        messages: Messages,
        load: LoadProject,
        save: Callable[[], Any],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._settings = settings
        self._messages = messages
        self._load = load
        self._save = save
        self._run: Optional[AlgorithmRun] = None

    def ask_and_open(self) -> None:
        """Let the user choose the file of a map."""
        path, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open a map"), self._folder(), self.tr("İZSA map (*.gpkg *.qgz)")
        )
        if path:
            self.open(Path(path))

    def ask_and_open_shared(self) -> None:
        """Let the user choose a map on a server."""
        from .server_dialog import ServerMapDialog

        with self._messages.told():
            require_packages(("psycopg2",))
            dialog = ServerMapDialog(self._window)
            chosen = dialog.place() if dialog.exec() else None
            dialog.deleteLater()
            if chosen is not None:
                self.open_shared(chosen)

    def ask_and_create(self, demo: bool = False) -> None:
        """Let the user choose where a new map goes, make it and open it."""
        name = self.tr("demo map") if demo else self.tr("sustainability map")
        path, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("New demo map") if demo else self.tr("New map"),
            str(Path(self._folder()) / f"{name}.gpkg"),
            self.tr("İZSA map (*.gpkg)"),
        )
        if path:
            self.create(Path(path).with_suffix(".gpkg"), demo)

    def create(self, path: Path, demo: bool) -> None:
        """Make a new map beside the window and open it when it is there."""
        with self._messages.told():
            self._run = AlgorithmRun("izsa:createmap", {"FILE": str(path), "WITH_DEMO": demo})
            self._messages.info(self.tr("Making the map {name}…").format(name=path.name))
            self._run.start(lambda results: self.open(path), self._messages.error)

    def open_place(self, place: MapPlace) -> None:
        """Open a map wherever it lies."""
        if isinstance(place, FilePlace):
            self.open(place.path)
        else:
            self.open_shared(place)

    def open_shared(self, place: ServerPlace) -> None:
        """Open a map on a server; its QGIS project is made where this user has none yet."""
        with self._messages.told():
            require_packages(("psycopg2",))
            try:
                lend_password(place.connection)
            except IzsaError:
                self._settings.forget_map(place.key)
                raise
            if not self._may_leave_project():
                return
            path = server_project_path(place)
            QgsApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
            try:
                self._load(str(path if path.is_file() else _write_shared(place, current_language())))
            finally:
                QgsApplication.restoreOverrideCursor()

    def open(self, path: Path) -> None:
        """Open a map by its data or its project file, after asking about what is unsaved."""
        with self._messages.told():
            data = path.with_suffix(".gpkg")
            if not data.is_file():
                self._settings.forget_map(FilePlace(data).key)
                raise IzsaError(_GONE.format(path=str(data)))
            here = self._off_the_network(data)
            if here is None or not self._may_leave_project():
                return
            project = project_path(here)
            if not project.is_file():
                # Somebody passed on the data alone.
                if version_to_upgrade(here) is not None:
                    self.outdated.emit(here)
                    return
                write_project(here, current_language())
            self._load(str(project))

    def _off_the_network(self, data: Path) -> Optional[Path]:
        """The file to open: itself, or a local copy of one on a network drive; ``None`` when the user gave up."""
        if not is_on_network(data):
            return data
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Map on a network drive"))
        box.setText(self.tr("This map lies on a network drive."))
        box.setInformativeText(
            self.tr(
                "When several people open the same file there, it can be damaged and work be lost. Work on a copy on "
                "your own disk, and bring changes together through İZSA's packages."
            )
        )
        copy = box.addButton(self.tr("Copy to my disk…"), QMessageBox.ButtonRole.AcceptRole)
        anyway = box.addButton(self.tr("Open it there anyway"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(copy)
        box.exec()
        if box.clickedButton() == anyway:
            return data
        return self._copy(data) if box.clickedButton() == copy else None

    def _copy(self, data: Path) -> Optional[Path]:
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Copy the map to"),
            str(Path(QDir.homePath()) / data.name),
            self.tr("İZSA map (*.gpkg)"),
        )
        if not chosen:
            return None
        target = Path(chosen).with_suffix(".gpkg")
        copy_map(data, target)
        return target

    def _may_leave_project(self) -> bool:
        """Whether the project that is open may be replaced, saved if the user wants that."""
        if not QgsProject.instance().isDirty():
            return True
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self._window,
            self.tr("Save the open project?"),
            self.tr("The project that is open in QGIS has unsaved changes."),
            buttons.Save | buttons.Discard | buttons.Cancel,
            buttons.Save,
        )
        if answer == buttons.Save:
            self._save()
            return not QgsProject.instance().isDirty()
        return bool(answer == buttons.Discard)

    def _folder(self) -> str:
        files = (place for place in map(place_of, self._settings.recent_maps) if isinstance(place, FilePlace))
        return next((str(place.path.parent) for place in files), QDir.homePath())


_GONE = Text(
    "«{path}» artık yok: taşınmış, silinmiş ya da diski bağlı değil. «Harita aç» ile yeni yerini gösterin.",
    "“{path}” is not there any more: moved, deleted, or on a disk that is not connected. Show its new place with "
    "“Open a map”.",
)


def _write_shared(place: ServerPlace, language: str) -> Path:
    """The QGIS project of a map on a server; that of another release's map could not be made whole."""
    open_server_map(place.connection, place.schema).close()
    return write_server_project(place, language)
