"""The dialog in which many projects are changed together: what to change above, what it does to each below."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Optional

from qgis.core import QgsApplication
from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...domain.bulk import BulkEdit, Planned, plan
from ...domain.record import Record
from ...domain.schema import Schema
from ..form.choices import Choice, Choices
from ..language import say


class BulkDialog(QDialog):
    """Shows the plan as the choices change; what is accepted is :attr:`planned`, to be saved by the caller."""

    def __init__(
        self, schema: Schema, records: Sequence[Record], choices: Choices, editor: Optional[str],
        parent: Optional[QWidget] = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setWindowTitle(self.tr("Change {count} projects together").format(count=len(records)))
        self._schema, self._records, self._editor = schema, list(records), editor
        self.planned: list[Planned] = []
        project = schema.table("project")
        self.confirm = QCheckBox(self.tr("No change, &confirmed today"))
        self.status = QComboBox()
        self.status.addItem(self.tr("(leave as it is)"), None)
        for code, label in choices.of(project.field("status")):
            self.status.addItem(label, code)
        self.set_unit = QCheckBox(self.tr("Set to"))
        self.unit = QLineEdit()
        self.unit.setMaxLength(project.field("unit").max_length or 200)
        self.unit.setEnabled(False)
        goals = [(number, f"{number} – {label}") for number, label in choices.of(project.field("primary_goal"))]
        audiences = choices.of(schema.table("project_audience").field("audience"))
        self.add_goals, self.remove_goals = self._checkable(goals), self._checkable(goals)
        self.add_audiences, self.remove_audiences = self._checkable(audiences), self._checkable(audiences)
        self.preview = QTreeWidget()
        self.preview.setHeaderLabels([self.tr("Project"), self.tr("Field"), self.tr("Now"), self.tr("Then")])
        self.preview.setAccessibleName(self.tr("What changes"))
        self.preview.setUniformRowHeights(True)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.apply = self.buttons.addButton(self.tr("&Change"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._arrange()
        self._connect()
        self._show_plan()

    def edit(self) -> BulkEdit:
        """What the user wants changed."""
        return BulkEdit(
            status=self.status.currentData(),
            unit=self.unit.text().strip() if self.set_unit.isChecked() else None,
            confirm=self.confirm.isChecked(),
            add_goals=tuple(int(goal) for goal in self.add_goals.checkedItemsData()),
            remove_goals=tuple(int(goal) for goal in self.remove_goals.checkedItemsData()),
            add_audiences=tuple(self.add_audiences.checkedItemsData()),
            remove_audiences=tuple(self.remove_audiences.checkedItemsData()),
        )

    def _checkable(self, choices: Sequence[Choice]) -> QgsCheckableComboBox:
        box = QgsCheckableComboBox()
        box.setDefaultText(self.tr("(none)"))
        for value, label in choices:
            box.addItemWithCheckState(label, Qt.CheckState.Unchecked, value)
        return box

    def _arrange(self) -> None:
        rows = QFormLayout()
        rows.addRow(self.tr("Confirmation"), self.confirm)
        rows.addRow(self.tr("&Status"), self.status)
        unit = QHBoxLayout()
        unit.addWidget(self.set_unit)
        unit.addWidget(self.unit, 1)
        rows.addRow(self.tr("Responsible unit"), unit)
        for title, add, remove in (
            (self.tr("Goals"), self.add_goals, self.remove_goals),
            (self.tr("Audiences"), self.add_audiences, self.remove_audiences),
        ):
            pair = QHBoxLayout()
            for name, box in ((self.tr("add"), add), (self.tr("remove"), remove)):
                pair.addWidget(QLabel(name))
                pair.addWidget(box, 1)
                box.setAccessibleName(f"{title}: {name}")
            rows.addRow(title, pair)
        self.unit.setAccessibleName(self.tr("Responsible unit"))
        column = QVBoxLayout(self)
        column.addLayout(rows)
        column.addWidget(self.said)
        column.addWidget(self.preview, 1)
        column.addWidget(self.buttons)
        unit_width, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        self.resize(unit_width * 120, line * 36)
        for at, width in enumerate((44, 22, 24)):
            self.preview.header().resizeSection(at, unit_width * width)

    def _connect(self) -> None:
        self.confirm.toggled.connect(lambda _on: self._show_plan())
        self.status.currentIndexChanged.connect(lambda _index: self._show_plan())
        self.set_unit.toggled.connect(self.unit.setEnabled)
        self.set_unit.toggled.connect(lambda _on: self._show_plan())
        self.unit.textChanged.connect(lambda _text: self._show_plan())
        for box in (self.add_goals, self.remove_goals, self.add_audiences, self.remove_audiences):
            box.checkedItemsChanged.connect(lambda _items: self._show_plan())

    def _show_plan(self) -> None:
        edit = self.edit()
        self.planned = []
        if not edit.is_empty:
            self.planned = plan(self._schema, self._records, edit, self._editor, datetime.date.today())
        self.preview.clear()
        self.preview.addTopLevelItems([self._item(each) for each in self.planned if each.changes or each.refusal])
        self.preview.expandAll()
        changing = sum(each.after is not None for each in self.planned)
        refused = sum(each.refusal is not None for each in self.planned)
        self.apply.setEnabled(changing > 0)
        self.apply.setText(self.tr("&Change {count}").format(count=changing))
        if edit.is_empty:
            self.said.setText(self.tr("Choose what is to change; nothing is saved before you press the button."))
            return
        said = self.tr("To be changed: {changing}. As they are: {same}. Cannot be changed: {refused}.").format(
            changing=changing, same=len(self.planned) - changing - refused, refused=refused
        )
        self.said.setText(said)

    def _item(self, planned: Planned) -> QTreeWidgetItem:
        title = str(planned.before.row.get("title") or self.tr("(untitled draft)"))
        if planned.refusal is not None:
            item = QTreeWidgetItem([title, self.tr("Cannot be changed"), "", ""])
            item.setIcon(0, QgsApplication.getThemeIcon("/mIconWarning.svg"))
            reason = QTreeWidgetItem([say(planned.refusal)])
            item.addChild(reason)
            reason.setFirstColumnSpanned(True)
            return item
        first, *more = planned.changes
        item = QTreeWidgetItem([title, say(first.field), say(first.before), say(first.after)])
        for change in more:
            item.addChild(QTreeWidgetItem(["", say(change.field), say(change.before), say(change.after)]))
        for row in (item, *(item.child(at) for at in range(item.childCount()))):
            for column in range(4):
                row.setToolTip(column, row.text(column))
        return item
