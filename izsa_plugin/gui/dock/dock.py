"""The dock itself: a shell that is cheap to make and gets its content when it is first seen."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QMainWindow, QWidget

from ...settings import Settings

#: In pixels; most titles fit, and on the smallest screens we serve, 1366 wide, the map keeps half.
_FIRST_WIDTH = 360


class IzsaDock(QgsDockWidget):
    """QGIS restores its place by the object name, so the shell has to exist from the start; its content has not."""

    NAME = "IzsaDock"

    def __init__(
        self, title: str, make_content: Callable[[], QWidget], settings: Settings, window: QMainWindow
    ) -> None:
        super().__init__(title, window)
        self.setObjectName(self.NAME)
        self._make_content: Optional[Callable[[], QWidget]] = make_content
        self._settings = settings
        self._window = window

    def showEvent(self, event: QShowEvent) -> None:
        """Make the content at the first sight."""
        if self._make_content is not None:
            make, self._make_content = self._make_content, None
            self.setWidget(make())
            if not self._settings.dock_was_seen:
                self._settings.dock_was_seen = True
                QTimer.singleShot(0, self._take_room)
        super().showEvent(event)

    def _take_room(self) -> None:
        """The very first time there is no width of the user's own to restore, and QGIS gives too little."""
        self._window.resizeDocks([self], [_FIRST_WIDTH], Qt.Orientation.Horizontal)
