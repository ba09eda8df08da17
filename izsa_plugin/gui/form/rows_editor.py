"""The rows of a child table: partners, finance lines, indicators, updates, files; each row with an editor a field."""

from __future__ import annotations

import datetime
from typing import Any, Optional

from qgis.core import QgsApplication, QgsGeometry
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QToolButton, QVBoxLayout, QWidget

from ...domain.record import Row, defaults
from ...domain.schema import Computed, Geometry, Table
from .choices import Choices
from .editor import Editor
from .row_editor import RowEditor, shown_fields, tab_after


class RowsEditor(Editor):
    """As many rows as the user adds; a button takes one away, another adds one."""

    typed = True
    #: A row's own point is asked for: the way to it (see :class:`PointEditor`), the table and the row's number.
    place_requested = pyqtSignal(str)

    def __init__(self, table: Table, choices: Choices, language: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._table = table
        self._choices = choices
        self._language = language
        self._fields = shown_fields(table)
        self._read_only = False
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

    def set_read_only(self, read_only: bool) -> None:
        """What only shows, such as a file's button, stays alive in the rows."""
        self._read_only = read_only
        self.add.setEnabled(not read_only)
        for _, editor, remove in self._rows:
            editor.set_read_only(read_only)
            remove.setEnabled(not read_only)

    def enter(self) -> None:
        self.inputs()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def row(self, at: int) -> RowEditor:
        """The editor of one row."""
        return self._rows[at][1]

    def remove_button(self, at: int) -> QToolButton:
        """The button that takes a row away."""
        return self._rows[at][2]

    def set_place(self, at: int, point: QgsGeometry) -> None:
        """Give a row its own point, in EPSG:5253."""
        self.row(at).editors["geom"].set_value(bytes(point.asWkb()))
        self.changed.emit()

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
        editor = RowEditor(
            self._fields, self._choices, self._language, has_point=self._table.geometry is Geometry.POINT
        )
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
        editor.place_requested.connect(
            lambda way: self.place_requested.emit(f"{way}:{self._table.name}:{self._rows.index(entry)}")
        )
        remove.clicked.connect(lambda: self._remove(entry))
        self._rows.append(entry)
        editor.set_read_only(self._read_only)
        remove.setEnabled(not self._read_only)
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
