"""The map that is open in this window: its store, where it lies, and the news about it."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..settings import Settings
from ..store.protocol import Store, User
from .errors import Messages
from .map_layers import data_path

#: Opens the store of a GeoPackage for a user.
OpenStore = Callable[[Path, User], Store]


class CurrentMap(QObject):
    """Follows QGIS's project: when it is an İZSA map, its store is open; when it is none, nothing is."""

    #: A map was opened or closed, or its user has changed; ``store`` says which.
    changed = pyqtSignal()
    #: The map is about to be closed; its store still works while this is told.
    closing = pyqtSignal()
    #: The project with this uid was written or deleted.
    saved = pyqtSignal(str)

    def __init__(
        self, settings: Settings, messages: Messages, open_store: OpenStore, parent: Optional[QObject] = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._messages = messages
        self._open_store = open_store
        self.store: Optional[Store] = None
        self.path: Optional[Path] = None

    @property
    def user(self) -> User:
        """Who the settings say is at work."""
        settings = self._settings
        return User(settings.user_name, settings.municipality, settings.coordinator)

    def follow(self) -> None:
        """Take over whatever project QGIS has open now."""
        path = data_path(QgsProject.instance())
        if path is None:
            self.close()
        elif path != self.path:
            self._open(path)

    def reopen(self) -> None:
        """Open the same map again, for another user."""
        if self.path is not None:
            self._open(self.path)
        else:
            self.changed.emit()

    def close(self) -> None:
        """Give the store back."""
        if self.store is None and self.path is None:
            return
        self._release()
        self.changed.emit()

    def open_another(self) -> Store:
        """A further store of the same map, for another thread; the caller closes it."""
        if self.path is None:
            raise RuntimeError("no map is open")
        return self._open_store(self.path, self.user)

    def _open(self, path: Path) -> None:
        self._release()
        with self._messages.told():
            self.store = self._open_store(path, self.user)
            self.path = path
            self._settings.remember_map(str(path))
        self.changed.emit()

    def _release(self) -> None:
        if self.store is not None:
            self.closing.emit()
            self.store.close()
        self.store = self.path = None
