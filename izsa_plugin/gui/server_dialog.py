"""Choosing a map on a server: one of QGIS's stored connections, and one of the schemas there that hold a map."""

from __future__ import annotations

from typing import Optional

from qgis.gui import QgsProviderConnectionComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QListWidget, QVBoxLayout, QWidget

from ..domain.errors import IzsaError
from ..store.connections import lend_password, maps_on, stored_names
from ..store.place import ServerPlace
from .exchange.background import Background
from .language import say


class ServerMapDialog(QDialog):
    """Looks for maps beside the window, as a server may take its time to answer."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Open a shared map"))
        self._asked = ""
        self.connection = QgsProviderConnectionComboBox("postgres")
        self.maps = QListWidget()
        self.maps.setAccessibleName(self.tr("Maps on this server"))
        self.state = QLabel()
        self.state.setWordWrap(True)
        buttons = QDialogButtonBox.StandardButton
        self.box = QDialogButtonBox(buttons.Open | buttons.Cancel)
        self.box.accepted.connect(self.accept)
        self.box.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("&Connection:"), self.connection)
        form.addRow(self.tr("&Map:"), self.maps)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.state)
        layout.addWidget(self.box)
        self.maps.itemSelectionChanged.connect(self._allow)
        self.maps.itemDoubleClicked.connect(lambda _item: self.accept())
        self.connection.currentTextChanged.connect(lambda _text: self.look())
        self.resize(440, 320)
        self.look()

    def place(self) -> Optional[ServerPlace]:
        """The map that is chosen."""
        item = self.maps.currentItem()
        return ServerPlace(self._asked, item.text()) if item is not None else None

    def look(self) -> None:
        """Ask the server of the chosen connection for its maps."""
        self._asked = self.connection.currentConnection()
        self.maps.clear()
        self._allow()
        if not self._asked:
            self.state.setText(
                self.tr("QGIS has no PostgreSQL connection yet. Define one in the browser panel under “PostgreSQL”.")
                if not stored_names()
                else self.tr("Choose a connection.")
            )
            return
        self.state.setText(self.tr("Looking for maps…"))
        name = self._asked
        run = Background(self.tr("Looking for maps"), lambda _cancelled: (name, maps_on(name)), self)
        run.done.connect(self._show)
        run.failed.connect(self._fail)
        try:
            lend_password(name)
        except IzsaError as error:
            self.state.setText(say(error.text))
            return
        run.start()

    def _show(self, found: tuple[str, list[str]]) -> None:
        name, schemas = found
        if name != self._asked:
            return
        self.maps.addItems(schemas)
        if schemas:
            self.maps.setCurrentRow(0)
            self.maps.setFocus(Qt.FocusReason.OtherFocusReason)
            self.state.clear()
        else:
            self.state.setText(
                self.tr("You have no map there. Ask the map's administrator to make you a member, or try another one.")
            )

    def _fail(self, error: Exception) -> None:
        self.state.setText(say(error.text) if isinstance(error, IzsaError) else str(error))

    def _allow(self) -> None:
        self.box.button(QDialogButtonBox.StandardButton.Open).setEnabled(self.maps.currentItem() is not None)
