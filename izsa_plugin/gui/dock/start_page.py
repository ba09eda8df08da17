"""What the dock shows while no map is open: what the map is, and the ways into one."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QCommandLinkButton, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ...settings import Settings
from ...store.place import place_of
from ..opening import MapOpener


class StartPage(QWidget):
    """Four buttons and the maps that were open last."""

    def __init__(self, opener: MapOpener, settings: Settings, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._opener = opener
        self._settings = settings
        layout = QVBoxLayout(self)
        intro = QLabel(self.tr("Open the sustainability map to see and enter projects."))
        intro.setWordWrap(True)
        layout.addWidget(intro)
        self.open_button = self._button(self.tr("Open a map"), self.tr("A file from İZSA or from your office"))
        self.open_button.clicked.connect(self._on_open)
        self.shared_button = self._button(
            self.tr("Open a shared map"), self.tr("One for everybody, on a PostgreSQL server")
        )
        self.shared_button.clicked.connect(opener.ask_and_open_shared)
        self.new_button = self._button(self.tr("New map"), self.tr("Empty, with the 30 districts of İzmir"))
        self.new_button.clicked.connect(lambda: opener.ask_and_create(demo=False))
        self.demo_button = self._button(self.tr("Demo map"), self.tr("With published projects, to try things out"))
        self.demo_button.clicked.connect(lambda: opener.ask_and_create(demo=True))
        self._heading = QLabel(self.tr("Recent maps"))
        self.recent = QListWidget()
        self.recent.setAccessibleName(self.tr("Recent maps"))
        self.recent.itemClicked.connect(self._open_recent)
        self.recent.itemActivated.connect(self._open_recent)
        self._heading.setBuddy(self.recent)
        layout.addWidget(self._heading)
        layout.addWidget(self.recent, 1)
        layout.addStretch()

    def refresh(self) -> None:
        """Show the maps opened last."""
        self.recent.clear()
        for place in map(place_of, self._settings.recent_maps):
            item = QListWidgetItem(place.name, self.recent)
            item.setToolTip(place.told)
            item.setData(Qt.ItemDataRole.UserRole, place.key)
        for widget in (self._heading, self.recent):
            widget.setVisible(self.recent.count() > 0)

    def _on_open(self) -> None:
        self._opener.ask_and_open()

    def _open_recent(self, item: QListWidgetItem) -> None:
        self._opener.open_place(place_of(item.data(Qt.ItemDataRole.UserRole)))

    def _button(self, title: str, note: str) -> QCommandLinkButton:
        button = QCommandLinkButton(title, note, self)
        self.layout().addWidget(button)
        return button
