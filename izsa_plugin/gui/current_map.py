"""The map that is open in this window: its store, where it lies, and the news about it."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..domain.errors import IzsaError
from ..mapfile import place_of_project
from ..settings import Settings
from ..store.place import FilePlace, MapPlace
from ..store.protocol import Store, User
from ..store.versions import OlderMap
from .errors import Messages
from .live import LiveMap

#: Opens the store of a map for a user.
OpenStore = Callable[[MapPlace, User], Store]


class CurrentMap(QObject):
    """Follows QGIS's project: when it is an İZSA map, its store is open; when it is none, nothing is."""

    #: A map was opened or closed, or its user has changed; ``store`` says which.
    changed = pyqtSignal()
    #: The map is about to be closed; its store still works while this is told.
    closing = pyqtSignal()
    #: The project with this uid was written or deleted.
    saved = pyqtSignal(str)
    #: The file at this path was made by an older release and was not opened.
    outdated = pyqtSignal(object)

    def __init__(
        self, settings: Settings, messages: Messages, open_store: OpenStore, parent: Optional[QObject] = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._messages = messages
        self._open_store = open_store
        self.store: Optional[Store] = None
        self.place: Optional[MapPlace] = None
        #: What others save, on a map that lies on a server.
        self.live = LiveMap(self)
        self.live.connected.connect(self._on_connected)

    @property
    def path(self) -> Optional[Path]:
        """The file of the map that is open; ``None`` for a map on a server too."""
        return self.place.path if isinstance(self.place, FilePlace) else None

    @property
    def is_shared(self) -> bool:
        """Whether the map that is open lies on a server, which knows who is at work."""
        return self.place is not None and self.path is None

    @property
    def user(self) -> User:
        """Who is at work: whoever logged in to the server, or whom the settings name."""
        return self.store.user if self.store is not None and self.is_shared else self._declared_user

    @property
    def _declared_user(self) -> User:
        settings = self._settings
        return User(settings.user_name, settings.municipality, settings.coordinator)

    def follow(self) -> None:
        """Take over whatever project QGIS has open now."""
        try:
            place = place_of_project(QgsProject.instance())
        except IzsaError as error:
            self._messages.error(error)
            place = None
        if place is None:
            self.close()
        elif place != self.place:
            self._open(place)

    def reopen(self) -> None:
        """Open the same map again, for another user."""
        if self.place is not None:
            self._open(self.place)
        else:
            self.changed.emit()

    def close(self) -> None:
        """Give the store back."""
        if self.store is None and self.place is None:
            return
        self._release()
        self.changed.emit()

    def open_another(self) -> Store:
        """A further store of the same map, for another thread; the caller closes it."""
        if self.place is None:
            raise RuntimeError("no map is open")
        return self._open_store(self.place, self._declared_user)

    def _open(self, place: MapPlace) -> None:
        self._release()
        with self._messages.told():
            try:
                self.store = self._open_store(place, self._declared_user)
                self.place = place
                self._settings.remember_map(place.key)
                if self.is_shared:
                    self.live.start(self.open_another, self._number)
            except OlderMap:
                # A map on a server is upgraded by whoever installed it; the error says so.
                if not isinstance(place, FilePlace):
                    raise
                self.outdated.emit(place.path)
        self.changed.emit()

    def _number(self) -> int:
        """By which the server tells this window's own saves; asked from the listening thread."""
        return int(getattr(self.store, "number", 0))

    def _on_connected(self, connected: bool) -> None:
        """A connection into a dead network would keep the window waiting: it is made anew when it is needed next."""
        renew = getattr(self.store, "renew", None)
        if renew is not None and not connected:
            renew()

    def _release(self) -> None:
        self.live.stop()
        if self.store is not None:
            self.closing.emit()
            self.store.close()
        self.store = self.place = None
