"""The page of the plugin in QGIS's options: who I am, what new projects begin with, how prints and maps look."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt import uic
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from .. import paths
from ..domain.districts import METROPOLITAN, municipalities
from ..settings import Settings
from .language import say
from .options_more import MoreOptions

#: The object name by which QGIS is told to open its options at this page.
PAGE_NAME = "IzsaOptions"


class OptionsPage(QgsOptionsPageWidget):
    """Reads the settings when it opens and writes them when the user accepts."""

    def __init__(self, settings: Settings, on_change: Callable[[], None], parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName(PAGE_NAME)
        self._settings = settings
        self._on_change = on_change
        self.form = uic.loadUi(str(paths.form("options.ui")))
        self.more = MoreOptions(settings)
        within = QWidget()
        column = QVBoxLayout(within)
        self.form.layout().setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        column.addWidget(self.more)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(within)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        self.form.municipality.addItem(self.tr("(choose)"), None)
        for one in municipalities():
            self.form.municipality.addItem(say(one.name), one.code)
        self.form.user_name.setText(settings.user_name)
        self.form.municipality.setCurrentIndex(max(0, self.form.municipality.findData(settings.municipality)))
        self.form.coordinator.setChecked(settings.coordinator)
        self.form.gap_ranking.setChecked(settings.gap_ranking)
        self.form.municipality.currentIndexChanged.connect(lambda _index: self._offer_coordinator())
        self._offer_coordinator()

    def apply(self) -> None:
        """Keep what was entered; QGIS calls it when the options are accepted."""
        form = self.form
        self._settings.user_name = form.user_name.text()
        self._settings.municipality = form.municipality.currentData()
        self._settings.coordinator = form.coordinator.isEnabled() and form.coordinator.isChecked()
        self._settings.gap_ranking = form.gap_ranking.isChecked()
        self.more.apply(self._settings)
        self._on_change()

    def _offer_coordinator(self) -> None:
        """Only the metropolitan municipality coordinates the network."""
        self.form.coordinator.setEnabled(self.form.municipality.currentData() == METROPOLITAN)


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page each time QGIS opens its options."""

    def __init__(self, settings: Settings, on_change: Callable[[], None]) -> None:
        super().__init__("İZSA", QIcon(str(paths.resource("icons", "izsa.svg"))))
        self._settings = settings
        self._on_change = on_change

    def createWidget(self, parent: Optional[QWidget] = None) -> OptionsPage:
        """A fresh page."""
        return OptionsPage(self._settings, self._on_change, parent)
