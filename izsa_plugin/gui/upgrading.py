"""What happens when the map that QGIS has open was made by an older release: the user is offered its upgrade."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..mapfile import place_of_project
from ..store.place import FilePlace
from .errors import Messages
from .tasks import AlgorithmRun


class MapUpgrader(QObject):
    """Upgrades the map beside the window once the user wants it, then shows it."""

    #: The map at this path, which the open project does not show, can be opened now.
    ready = pyqtSignal(object)

    def __init__(self, messages: Messages, load: Callable[[str], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._messages = messages
        self._load = load
        self._run: Optional[AlgorithmRun] = None

    def offer(self, path: Path) -> None:
        """Say why the map cannot be used as it is, with a button that upgrades it."""
        text = self.tr(
            "{name} was made with an older release. Upgrade it to work on it; a copy of the old file is kept."
        ).format(name=path.name)
        self._messages.offer(text, self.tr("Upgrade"), lambda: self.upgrade(path), Qgis.MessageLevel.Warning)

    def upgrade(self, path: Path) -> None:
        """Upgrade a map and show it."""
        with self._messages.told():
            self._run = AlgorithmRun("izsa:upgrademap", {"FILE": str(path)})
            self._messages.info(self.tr("Upgrading the map {name}…").format(name=path.name))
            self._run.start(lambda results: self._show(path, results), self._messages.error)

    def _show(self, path: Path, results: dict[str, Any]) -> None:
        if "BACKUP" in results:
            said = self.tr("The map was upgraded; the old file is kept as {name}.")
            self._messages.success(said.format(name=Path(results["BACKUP"]).name))
        project = QgsProject.instance()
        with self._messages.told():
            if place_of_project(project) == FilePlace(path):
                # Layers know only the fields that their tables had when they were read.
                self._load(project.fileName())
            else:
                self.ready.emit(path)
