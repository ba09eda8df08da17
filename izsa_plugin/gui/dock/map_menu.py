"""The menu of maps: recent ones, open, new, demo."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.PyQt.QtWidgets import QMenu, QWidget

from ...settings import Settings
from ..opening import MapOpener


class MapMenu(QMenu):
    """Filled anew each time it opens, so that it shows what was open last."""

    def __init__(self, opener: MapOpener, settings: Settings, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._opener = opener
        self._settings = settings
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        self.addAction(self.tr("Open map…"), self._opener.ask_and_open)
        self.addAction(self.tr("New map…"), lambda: self._opener.ask_and_create(demo=False))
        self.addAction(self.tr("New demo map…"), lambda: self._opener.ask_and_create(demo=True))
        recent = self._settings.recent_maps
        if recent:
            self.addSection(self.tr("Recent maps"))
        for path in map(Path, recent):
            action = self.addAction(path.stem)
            action.setToolTip(str(path))
            action.triggered.connect(lambda _checked=False, path=path: self._opener.open(path))
