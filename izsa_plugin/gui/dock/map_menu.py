"""The menu of maps: recent ones, open, new, demo."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtWidgets import QMenu, QWidget

from ...settings import Settings
from ...store.place import place_of
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
        self.addAction(self.tr("Open shared map…"), self._opener.ask_and_open_shared)
        self.addAction(self.tr("New map…"), lambda: self._opener.ask_and_create(demo=False))
        self.addAction(self.tr("New demo map…"), lambda: self._opener.ask_and_create(demo=True))
        recent = self._settings.recent_maps
        if recent:
            self.addSection(self.tr("Recent maps"))
        for place in map(place_of, recent):
            action = self.addAction(place.name)
            action.setToolTip(place.told)
            action.triggered.connect(lambda _checked=False, place=place: self._opener.open_place(place))
