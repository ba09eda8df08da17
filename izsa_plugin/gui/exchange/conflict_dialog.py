"""The dialog in which conflicts are decided: for each the last common value, both sides, and what will stand."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Optional

from qgis.PyQt import uic
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QFileDialog, QTreeWidgetItem, QVBoxLayout, QWidget

from ... import paths
from ...domain.language import Text
from ...store.gpkg.exchange import Decision
from ...sync import table
from ...sync.conflict import Conflict
from ...sync.wording import Wording
from ..errors import Messages
from ..language import current_language, say
from .conflict_map import ConflictMap
from .conflict_rows import details, geometries

RECORD, FIELD, BASE, PACKAGE, MAP, DECISION, RESULT = range(7)
_PLACE = Qt.ItemDataRole.UserRole


class ConflictDialog(QDialog):
    """Shows conflicts one a row; ``decisions`` are what was chosen, all kept for later at first."""

    def __init__(
        self, name: str, owner: Text, conflicts: Sequence[Conflict], words: Wording, messages: Messages,
        parent: Optional[QWidget] = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setWindowTitle(self.tr("Conflicts – {owner}").format(owner=say(owner)))
        self._name, self._owner, self._words, self._messages = name, owner, words, messages
        self._conflicts = list(conflicts)
        self.choices: list[QComboBox] = []
        self.form = uic.loadUi(str(paths.form("exchange_conflicts.ui")))
        layout = QVBoxLayout(self)
        layout.addWidget(self.form)
        self.map = ConflictMap(self.form.below)
        self.form.below.layout().addWidget(self.map, 1)
        self.form.about.setText(
            self.tr("Open questions: {count}. Until you decide, the map stays as it is.").format(
                count=len(self._conflicts))
        )  # fmt: skip
        self._fill()
        self._connect()
        self.resize(1180, 620)

    @property
    def decisions(self) -> dict[tuple[str, str, str], Decision]:
        """What was chosen for each conflict, by its place."""
        return {conflict.place: combo.currentData() for conflict, combo in zip(self._conflicts, self.choices)}

    def decide(self, decisions: dict[tuple[str, str, str], Decision]) -> None:
        """Choose what was chosen before."""
        for conflict, combo in zip(self._conflicts, self.choices):
            combo.setCurrentIndex(combo.findData(decisions.get(conflict.place, Decision.REPORT)))

    def decide_all(self, decision: Decision) -> None:
        """Choose the same for every conflict."""
        for combo in self.choices:
            combo.setCurrentIndex(combo.findData(decision))

    def save(self, path: Path) -> None:
        """Write the conflicts as a table."""
        with self._messages.told():
            rows = [
                table.conflict_row(
                    self._name, self._owner, table.OPEN if combo.currentData() is Decision.REPORT else table.DECIDED,
                    conflict, self._words,
                )
                for conflict, combo in zip(self._conflicts, self.choices)
            ]  # fmt: skip
            table.write_table(path, rows, current_language())
            self._messages.success(self.tr("The table lies at {path}.").format(path=path))

    def _fill(self) -> None:
        tree = self.form.tree
        tree.setHeaderLabels(
            [self.tr("Record"), self.tr("Field"), self.tr("Last in common"), self.tr("In the package"),
             self.tr("In the map"), self.tr("Decision"), self.tr("Result")]
        )  # fmt: skip
        for number, conflict in enumerate(self._conflicts):
            item = QTreeWidgetItem(tree)
            item.setData(RECORD, _PLACE, number)
            item.setText(RECORD, say(self._words.place(conflict)))
            whole = self.tr("(whole record)") if conflict.column is None else ""
            item.setText(FIELD, whole or say(self._words.field(conflict.table, conflict.column)))
            for column, value in ((BASE, conflict.base), (PACKAGE, conflict.package), (MAP, conflict.map)):
                item.setText(column, say(self._words.value(conflict.table, conflict.column, value)))
            for detail in details(conflict, self._words) if conflict.column is None else ():
                child = QTreeWidgetItem(item)
                for column, text in zip((RECORD, FIELD, BASE, PACKAGE, MAP), detail):
                    is_repeated = column == RECORD and say(text) == item.text(RECORD)
                    child.setText(column, "" if is_repeated else say(text))
                    child.setToolTip(column, say(text))
            combo = QComboBox()
            for label, decision in (
                (self.tr("Later"), Decision.REPORT), (self.tr("Map"), Decision.MAP),
                (self.tr("Package"), Decision.PACKAGE),
            ):  # fmt: skip
                combo.addItem(label, decision)
            combo.setAccessibleName(self.tr("Decision"))
            combo.currentIndexChanged.connect(lambda _index, item=item: self._show_result(item))
            self.choices.append(combo)
            tree.setItemWidget(item, DECISION, combo)
            for column in range(RESULT):
                item.setToolTip(column, item.text(column))
            self._show_result(item)
        tree.expandAll()
        for column, width in ((RECORD, 210), (FIELD, 150), (BASE, 170), (PACKAGE, 180), (MAP, 180), (DECISION, 100)):
            tree.setColumnWidth(column, width)

    def _connect(self) -> None:
        form = self.form
        form.keep_map.clicked.connect(lambda: self.decide_all(Decision.MAP))
        form.take_package.clicked.connect(lambda: self.decide_all(Decision.PACKAGE))
        form.later.clicked.connect(lambda: self.decide_all(Decision.REPORT))
        form.save_table.clicked.connect(self._ask_and_save)
        form.tree.currentItemChanged.connect(lambda item, _before: self._explain(item))
        form.buttons.accepted.connect(self.accept)
        form.buttons.rejected.connect(self.reject)
        if self._conflicts:
            form.tree.setCurrentItem(form.tree.topLevelItem(0))

    def _show_result(self, item: QTreeWidgetItem) -> None:
        decision = self.choices[item.data(RECORD, _PLACE)].currentData()
        for row in (item, *(item.child(number) for number in range(item.childCount()))):
            row.setText(RESULT, row.text(PACKAGE if decision is Decision.PACKAGE else MAP))
            font = row.font(RESULT)
            font.setBold(decision is not Decision.REPORT)
            font.setItalic(decision is Decision.REPORT)
            row.setFont(RESULT, font)

    def _explain(self, item: Optional[QTreeWidgetItem]) -> None:
        while item is not None and item.parent() is not None:
            item = item.parent()
        if item is None:
            return
        conflict = self._conflicts[item.data(RECORD, _PLACE)]
        said = [f"<b>{say(self._words.place(conflict))}</b>", say(conflict.kind.text)]
        if conflict.detail:
            said.append(say(conflict.detail))
        self.form.reason.setText("<br>".join(said))
        self.map.show_places(geometries(conflict))

    def _ask_and_save(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save as table"), "", "CSV (*.csv)")
        if path:
            self.save(Path(path).with_suffix(".csv"))
