"""Which projects the gap dock counts: two choosers, for a period and for statuses."""

from __future__ import annotations

import datetime
from typing import Optional

from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox

from ...analysis.gap.selection import DEFAULT_STATUSES, Period
from ...domain.choices import Status
from ..errors import Messages
from ..language import say


class CountingChoice(QObject):
    """Fills the two choosers; a choice that cannot be counted by is told and taken back."""

    changed = pyqtSignal()

    def __init__(
        self, period: QComboBox, statuses: QgsCheckableComboBox, messages: Messages, parent: Optional[QObject] = None
    ) -> None:
        super().__init__(parent)
        self._messages = messages
        self._box = period
        self._list = statuses
        this_year = datetime.date.today().year
        period.addItem(self.tr("All time"), "")
        for written in (str(this_year), str(this_year - 1), str(this_year - 2), f"{this_year - 2}/{this_year}"):
            period.addItem(written, written)
        period.setToolTip(self.tr("Projects under way in this period count: 2025, 2024/2026 or 2025-03-01/2025-09-30"))
        for status in (each for each in Status if each.may_count):
            statuses.addItemWithCheckState(say(status.label), Qt.CheckState.Unchecked, status.value)
        self.period = ""
        self.statuses = frozenset(each for each in DEFAULT_STATUSES if each.may_count)
        self._show_statuses()
        self._name_statuses()
        period.activated.connect(lambda _index: self._on_period())
        period.lineEdit().editingFinished.connect(self._on_period)
        statuses.checkedItemsChanged.connect(lambda _items: self._on_statuses())

    def _on_period(self) -> None:
        shown = self._box.currentText().strip()
        place = self._box.findText(shown)
        written = self._box.itemData(place) if place >= 0 else shown
        if written == self.period:
            return
        taken = False
        with self._messages.told():
            Period.read(written)
            taken = True
        if taken:
            self.period = written
            self.changed.emit()
        else:
            place = self._box.findData(self.period)
            self._box.setEditText(self._box.itemText(place) if place >= 0 else self.period)

    def _on_statuses(self) -> None:
        chosen = self._checked()
        if chosen == self.statuses:
            return
        if not chosen:
            self._messages.info(self.tr("At least one status has to count."))
            self._show_statuses()
            return
        self.statuses = chosen
        self._name_statuses()
        self.changed.emit()

    def _show_statuses(self) -> None:
        for row in range(self._list.count()):
            counts = Status(self._list.itemData(row)) in self.statuses
            self._list.setItemCheckState(row, Qt.CheckState.Checked if counts else Qt.CheckState.Unchecked)

    def _checked(self) -> frozenset[Status]:
        return frozenset(Status(each) for each in self._list.checkedItemsData())

    def _name_statuses(self) -> None:
        names = ", ".join(say(each.label) for each in Status if each in self.statuses)
        self._list.setToolTip(self.tr("Statuses that count: {names}").format(names=names))
