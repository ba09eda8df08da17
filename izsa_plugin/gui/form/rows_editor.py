"""The rows of a child table: partners, finance lines, indicators, updates, files; each row with an editor a field."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ...domain.record import Row, defaults
from ...domain.schema import Computed, Field, Table, Widget
from .choices import Choices
from .date_editor import Dated
from .editor import Editor
from .field_widgets import make_editor

#: How many editors stand side by side.
_COLUMNS = 3
#: A column narrower than this many letters makes the row go to fewer of them.
_NARROWEST = 24
#: A paragraph in a row is lower than one on its own.
_LINES = 3


def shown_fields(table: Table) -> list[Field]:
    """The fields of a child table that a person edits."""
    return [
        field
        for field in table.fields
        if not field.kept
        and field.widget is not Widget.HIDDEN
        and field.name not in ("uid", table.choice)
        and not (field.reference and field.reference.cascades)
    ]


def tab_after(anchor: QWidget, widgets: Sequence[QWidget]) -> None:
    """Have the tab key come through new widgets behind ``anchor``, or behind what takes the focus before it."""
    last = anchor
    while last.focusPolicy() == Qt.FocusPolicy.NoFocus:
        last = last.previousInFocusChain()
        if last is anchor:
            return
    for widget in widgets:
        QWidget.setTabOrder(last, widget)
        last = widget


class RowEditor(QFrame):
    """One row: a label and an editor a field; what is not shown of the row stays as it was."""

    changed = pyqtSignal()
    left = pyqtSignal()

    def __init__(
        self, fields: Sequence[Field], choices: Choices, language: str, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self._row: Row = {}
        self.editors: dict[str, Editor] = {}
        self._language = language
        self._fields = {field.name: field for field in fields}
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 4)
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(2)
        self._cells: list[tuple[QLabel, Editor, bool]] = []
        for field in fields:
            editor = make_editor(field, choices, language)
            if editor is None:
                continue
            wide = field.widget is Widget.PARAGRAPH
            if wide:
                editor.setMaximumHeight(self.fontMetrics().lineSpacing() * _LINES + 12)
            label = QLabel(field.label.of(language) + (" *" if field.required else ""))
            label.setBuddy(editor.inputs()[0] if editor.inputs() else editor)
            editor.changed.connect(self.changed)
            editor.left.connect(self.left)
            # Made late, the editor comes after its own widget for the tab key, and would lead back to it.
            editor.setFocusProxy(None)
            self.editors[field.name] = editor
            self._cells.append((label, editor, wide))
        # The row takes whatever width there is and lays itself out for it.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._columns = 0
        self._lay_out(_COLUMNS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out(max(1, min(_COLUMNS, self.width() // (self.fontMetrics().averageCharWidth() * _NARROWEST))))

    def _lay_out(self, columns: int) -> None:
        """Put the editors side by side, each beneath its label; a paragraph takes two columns where there are two."""
        if columns == self._columns:
            return
        self._columns = columns
        line, column = 0, 0
        for label, editor, wide in self._cells:
            span = min(_COLUMNS - 1, columns) if wide else 1
            if column + span > columns:
                line, column = line + 2, 0
            self.grid.addWidget(label, line, column, 1, span)
            self.grid.addWidget(editor, line + 1, column, 1, span, Qt.AlignmentFlag.AlignTop)
            column += span
        for at in range(_COLUMNS):
            self.grid.setColumnStretch(at, 1 if at < columns else 0)

    def value(self) -> Row:
        """The row as it is entered."""
        row = dict(self._row)
        for name, editor in self.editors.items():
            value = editor.value()
            row[name] = value.day if isinstance(value, Dated) else value
        return row

    def set_value(self, row: Row) -> None:
        """Show a row."""
        self._row = dict(row)
        for name, editor in self.editors.items():
            editor.set_value(row.get(name))

    def problem(self) -> Optional[str]:
        """Why something of the row cannot be read."""
        problems = (editor.input_problem() for editor in self.editors.values())
        return next((problem for problem in problems if problem), None)

    def name(self, title: str) -> None:
        """Name the editors for screen readers by the row they belong to."""
        for name, editor in self.editors.items():
            field = self._fields[name]
            editor.describe(f"{title}: {field.label.of(self._language)}", field.help.of(self._language))

    def inputs(self) -> list[QWidget]:
        """The widgets that take the focus, in order."""
        return [widget for editor in self.editors.values() for widget in editor.inputs()]


class RowsEditor(Editor):
    """As many rows as the user adds; a button takes one away, another adds one."""

    typed = True

    def __init__(self, table: Table, choices: Choices, language: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._table = table
        self._choices = choices
        self._language = language
        self._fields = shown_fields(table)
        self._rows: list[tuple[QWidget, RowEditor, QToolButton]] = []
        self._title = table.label.of(language)
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.add = QToolButton()
        self.add.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.add.setIcon(QgsApplication.getThemeIcon("/symbologyAdd.svg"))
        self.add.setText(self.tr("Add a row"))
        self.add.setAccessibleName(f"{self._title}: {self.tr('Add a row')}")
        self.add.clicked.connect(self.add_row)
        self._column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self._take(holder)
        # The tab key is to come through the rows before it comes to the button.
        self.setFocusProxy(None)

    def value(self) -> tuple[Row, ...]:
        return tuple(editor.value() for _, editor, _ in self._rows)

    def set_value(self, value: Any) -> None:
        while self._rows:
            self._drop(0)
        for row in value or ():
            self._append(row)

    def input_problem(self) -> Optional[str]:
        return next((problem for _, editor, _ in self._rows for problem in (editor.problem(),) if problem), None)

    def inputs(self) -> list[QWidget]:
        return [*(widget for _, editor, remove in self._rows for widget in (*editor.inputs(), remove)), self.add]

    def describe(self, name: str, help_text: str) -> None:
        self.setAccessibleName(name)
        self.setAccessibleDescription(help_text)

    def enter(self) -> None:
        self.inputs()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def row(self, at: int) -> RowEditor:
        """The editor of one row."""
        return self._rows[at][1]

    def remove_button(self, at: int) -> QToolButton:
        """The button that takes a row away."""
        return self._rows[at][2]

    def add_row(self) -> None:
        """Add an empty row and go into it."""
        today = datetime.date.today().isoformat()
        dated = {field.name: today for field in self._fields if field.default is Computed.TODAY}
        self._append({**defaults(self._table), **dated})
        inputs = self._rows[-1][1].inputs()
        if inputs:
            inputs[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _append(self, row: Row) -> None:
        line = QWidget()
        grid = QGridLayout(line)
        grid.setContentsMargins(0, 0, 0, 0)
        editor = RowEditor(self._fields, self._choices, self._language)
        editor.set_value(row)
        editor.changed.connect(self.changed)
        editor.left.connect(self.left)
        remove = QToolButton()
        remove.setAutoRaise(True)
        remove.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        remove.setIcon(QgsApplication.getThemeIcon("/symbologyRemove.svg"))
        remove.setToolTip(self.tr("Take this row away"))
        grid.addWidget(editor, 0, 0)
        grid.addWidget(remove, 0, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        self._column.insertWidget(len(self._rows), line)
        # Qt would show it only with the next event, and until then the tab key passes it over.
        line.show()
        tab_after(self.add.previousInFocusChain(), [*editor.inputs(), remove])
        entry = (line, editor, remove)
        remove.clicked.connect(lambda: self._remove(entry))
        self._rows.append(entry)
        self._number()

    def _remove(self, entry: tuple[QWidget, RowEditor, QToolButton]) -> None:
        self._drop(self._rows.index(entry))
        self._number()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _drop(self, at: int) -> None:
        line, _, _ = self._rows.pop(at)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _number(self) -> None:
        """Give each row its place in the names that screen readers read."""
        for number, (_, editor, remove) in enumerate(self._rows, start=1):
            editor.name(f"{self._title} {number}")
            remove.setAccessibleName(f"{self._title} {number}: {self.tr('Take this row away')}")
