"""The line above the form that says how fresh the record is, with a button to confirm it as it stands."""

from __future__ import annotations

import datetime
from typing import Optional

from qgis.PyQt.QtCore import QSize, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ..domain.freshness import light, sentence
from ..domain.record import Record
from .language import say
from .light import light_icon


class FreshnessBar(QWidget):
    """Shows the light of a stored project; a new one has none yet."""

    confirm_requested = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.sign = QLabel()
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.confirm = QPushButton(self.tr("&No change, confirmed"))
        self.confirm.setAutoDefault(False)
        self.confirm.clicked.connect(lambda _checked: self.confirm_requested.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 6, 9, 0)
        row.addWidget(self.sign)
        row.addWidget(self.said, 1)
        row.addWidget(self.confirm)

    def show_for(self, record: Record, editable: bool, dirty: bool) -> None:
        """Say how fresh the record is; only its own municipality confirms it, and only as it is saved."""
        self.setVisible(record.version > 0)
        confirmed_on, status = record.row.get("confirmed_on"), str(record.row.get("status") or "")
        today = datetime.date.today()
        found = light(confirmed_on, status, today)
        side = self.fontMetrics().height()
        self.sign.setVisible(found is not None)
        self.sign.setPixmap(light_icon(found, side).pixmap(QSize(side, side)))
        self.said.setText(say(sentence(confirmed_on, status, today)))
        self.confirm.setVisible(editable and found is not None)
        self.confirm.setEnabled(not dirty and confirmed_on != today.isoformat())
        self.confirm.setToolTip(
            self.tr("Save the project first.") if dirty else self.tr("Record today as the day it was last confirmed.")
        )
