"""What is recorded beside a tick: a goal's contribution and reason, how many people of an audience."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from ...domain.record import Row
from ...domain.schema import Table
from .choices import Choice, Choices
from .editor import Editor
from .row_editor import RowEditor, shown_fields, tab_after


class TicksEditor(Editor):
    """A row a tick, made elsewhere on the form: which rows there are follows the ticks, only the details are edited."""

    def __init__(
        self, table: Table, names: Sequence[Choice], choices: Choices, language: str, parent: Optional[QWidget] = None
    ) -> None:
        """``names`` are the codes that can be ticked with their labels."""
        super().__init__(parent)
        if table.choice is None:
            raise ValueError(f"{table.name} holds no ticks")
        self._choice = table.choice
        self._fields = shown_fields(table)
        self._names = dict(names)
        self._choices = choices
        self._language = language
        self._rows: dict[Any, tuple[QWidget, RowEditor]] = {}
        self._kept: dict[Any, Row] = {}
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._empty = QLabel(self.tr("Nothing is ticked yet."))
        self._column.addWidget(self._empty)
        self._take(holder)

    def value(self) -> tuple[Row, ...]:
        return tuple(editor.value() for _, editor in self._rows.values())

    def set_value(self, value: Any) -> None:
        self._kept.clear()
        for code in list(self._rows):
            self._drop(code)
        self.follow([row[self._choice] for row in value or ()], {row[self._choice]: row for row in value or ()})

    def follow(self, codes: Sequence[Any], rows: Optional[dict[Any, Row]] = None) -> None:
        """Have a row for each of the ticked codes; details of a tick that is taken away come back with it."""
        for code in [code for code in self._rows if code not in codes]:
            self._kept[code] = self._rows[code][1].value()
            self._drop(code)
        for code in codes:
            if code not in self._rows:
                self._append(code, (rows or {}).get(code) or self._kept.get(code) or self._fresh(code))
        self._empty.setVisible(not self._rows)

    def input_problem(self) -> Optional[str]:
        return next((problem for _, editor in self._rows.values() for problem in (editor.problem(),) if problem), None)

    def inputs(self) -> list[QWidget]:
        found = [widget for _, editor in self._rows.values() for widget in editor.inputs()]
        return found or [self]

    def describe(self, name: str, help_text: str) -> None:
        self.setAccessibleName(name)
        self.setAccessibleDescription(help_text)

    def enter(self) -> None:
        self.inputs()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def row(self, code: Any) -> RowEditor:
        """The editor of one tick."""
        return self._rows[code][1]

    def _fresh(self, code: Any) -> Row:
        return {self._choice: code, **{f.name: f.default for f in self._fields if f.default is not None}}

    def _append(self, code: Any, row: Row) -> None:
        label = str(self._names.get(code, code))
        line = QWidget()
        grid = QGridLayout(line)
        grid.setContentsMargins(0, 0, 0, 0)
        name = QLabel(label)
        font = name.font()
        font.setBold(True)
        name.setFont(font)
        editor = RowEditor(self._fields, self._choices, self._language)
        editor.set_value(row)
        editor.name(label)
        editor.changed.connect(self.changed)
        editor.left.connect(self.left)
        grid.addWidget(name, 0, 0)
        grid.addWidget(editor, 1, 0)
        self._column.addWidget(line)
        line.show()
        # The label is made before the rows, so it marks where the tab key comes to them; each new row goes behind.
        follow = self._last_input()
        tab_after(follow if follow is not None else self._empty, editor.inputs())
        self._rows[code] = (line, editor)

    def _last_input(self) -> Optional[QWidget]:
        inputs = [widget for _, editor in self._rows.values() for widget in editor.inputs()]
        return inputs[-1] if inputs else None

    def _drop(self, code: Any) -> None:
        line, _ = self._rows.pop(code)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()
