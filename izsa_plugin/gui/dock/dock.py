"""The dock itself: a shell that is cheap to make and gets its content when it is first seen."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QWidget

#: In pixels; on the smallest screens we serve, 1366 wide, the map keeps more than half.
_PREFERRED_WIDTH = 360


class IzsaDock(QgsDockWidget):
    """QGIS restores its place by the object name, so the shell has to exist from the start; its content has not."""

    NAME = "IzsaDock"

    def __init__(self, title: str, make_content: Callable[[], QWidget], parent: Optional[QWidget] = None) -> None:
        super().__init__(title, parent)
        self.setObjectName(self.NAME)
        self._make_content: Optional[Callable[[], QWidget]] = make_content

    def sizeHint(self) -> QSize:
        """Wide enough for most titles, where QGIS has no width of the user's own to restore."""
        return QSize(_PREFERRED_WIDTH, super().sizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        """Make the content at the first sight."""
        if self._make_content is not None:
            make, self._make_content = self._make_content, None
            self.setWidget(make())
        super().showEvent(event)
