"""The state of reporting: a district closes its period, the coordinator sees thirty, reminds and locks."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Optional

from qgis.PyQt import uic
from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtGui import QBrush
from qgis.PyQt.QtWidgets import QApplication, QDialog, QTreeWidgetItem, QVBoxLayout, QWidget

from ... import paths
from ...domain.choices import ReportingState
from ...domain.reminder import reminder
from ...store.gpkg import reporting
from ...store.protocol import User
from ..errors import Messages
from ..language import current_language, say

DISTRICT, STATE, LOCKED, PROJECTS, SINCE = range(5)


class ReportingDialog(QDialog):
    """One period at a time; a district's own row is bold."""

    changed = pyqtSignal()

    def __init__(self, path: Path, user: User, messages: Messages, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("State of reporting"))
        self._path, self._user, self._messages = path, user, messages
        self.form = uic.loadUi(str(paths.form("reporting.ui")))
        layout = QVBoxLayout(self)
        layout.addWidget(self.form)
        form = self.form
        form.tree.setHeaderLabels(
            [self.tr("District"), self.tr("State"), self.tr("Locked"), self.tr("Projects"), self.tr("Since")]
        )
        form.period.setValue(date.today().year)
        form.reminder_box.setVisible(user.coordinator)
        form.lock.setVisible(user.coordinator)
        form.close_period.setVisible(not user.coordinator)
        form.reopen.setVisible(not user.coordinator)
        form.period.valueChanged.connect(lambda _year: self.refresh())
        form.close_period.clicked.connect(lambda: self._set(ReportingState.CLOSED))
        form.reopen.clicked.connect(lambda: self._set(ReportingState.IN_PROGRESS))
        form.lock.clicked.connect(self._lock)
        form.copy.clicked.connect(lambda: QApplication.clipboard().setText(form.reminder.toPlainText()))
        form.buttons.rejected.connect(self.reject)
        self.resize(760, 640 if user.coordinator else 460)
        self.refresh()

    @property
    def period(self) -> str:
        """The period shown."""
        return str(self.form.period.value())

    def refresh(self) -> None:
        """Read the states of the period again."""
        states: list[reporting.DistrictReporting] = []
        with self._messages.told():
            states = reporting.reporting_states(self._path, self.period)
        form = self.form
        form.tree.clear()
        for each in states:
            item = QTreeWidgetItem(form.tree)
            item.setText(DISTRICT, each.name)
            item.setText(STATE, say(each.state.label))
            item.setText(LOCKED, self.tr("locked") if each.locked else "")
            item.setText(PROJECTS, str(each.projects))
            item.setTextAlignment(PROJECTS, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setText(SINCE, (each.updated_at or "")[:10])
            font = item.font(DISTRICT)
            font.setBold(each.code == self._user.municipality)
            for column in range(SINCE + 1):
                item.setFont(column, font)
            if each.state is ReportingState.NOT_REPORTED:
                item.setForeground(STATE, QBrush(self.palette().placeholderText().color()))
        form.tree.setColumnWidth(DISTRICT, 180)
        form.tree.setColumnWidth(STATE, 200)
        closed = sum(each.state is ReportingState.CLOSED for each in states)
        form.summary.setText(self.tr("{closed} of {all} closed").format(closed=closed, all=len(states)))
        own = next((each for each in states if each.code == self._user.municipality), None)
        is_closed = own is not None and own.state is ReportingState.CLOSED
        form.close_period.setEnabled(own is not None and not own.locked and not is_closed)
        form.reopen.setEnabled(own is not None and not own.locked and is_closed)
        with QSignalBlocker(form.lock):
            form.lock.setChecked(bool(states) and all(each.locked for each in states))
        form.lock.setText(self.tr("Un&lock the period") if form.lock.isChecked() else self.tr("&Lock the period"))
        missing = [(each.name, each.state.label) for each in states if each.state is not ReportingState.CLOSED]
        form.reminder.setPlainText(reminder(self.period, missing, current_language()))

    def _set(self, state: ReportingState) -> None:
        with self._messages.told():
            reporting.set_state(self._path, self._user, self.period, state)
            self.changed.emit()
        self.refresh()

    def _lock(self, locked: bool) -> None:
        with self._messages.told():
            reporting.lock(self._path, self._user, self.period, locked)
            self.changed.emit()
        self.refresh()
