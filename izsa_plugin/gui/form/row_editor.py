"""One row of a child table: a label and an editor a field, laid out for the width there is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QWidget

from ...domain.record import Row
from ...domain.schema import Field, Table, Widget
from .choices import Choices
from .date_editor import Dated
from .editor import Editor
from .field_widgets import make_editor
from .point_editor import PointEditor

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
    #: The row's own point is asked for: a way of :class:`PointEditor`.
    place_requested = pyqtSignal(str)

    def __init__(
        self,
        fields: Sequence[Field],
        choices: Choices,
        language: str,
        has_point: bool = False,
        parent: Optional[QWidget] = None,
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
            self._put(field.name, field.label.of(language) + (" *" if field.required else ""), editor, wide)
        if has_point:
            point = PointEditor(language)
            point.asked.connect(self.place_requested)
            self._put("geom", self.tr("Place"), point, False)
        # The row takes whatever width there is and lays itself out for it.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._columns = 0
        self._lay_out(_COLUMNS)

    def _put(self, name: str, title: str, editor: Editor, wide: bool) -> None:
        label = QLabel(title)
        label.setBuddy(editor.inputs()[0] if editor.inputs() else editor)
        editor.changed.connect(self.changed)
        editor.left.connect(self.left)
        # Made late, the editor comes after its own widget for the tab key, and would lead back to it.
        editor.setFocusProxy(None)
        self.editors[name] = editor
        self._cells.append((label, editor, wide))

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
            field = self._fields.get(name)
            label = field.label.of(self._language) if field else self.tr("Place")
            editor.describe(f"{title}: {label}", field.help.of(self._language) if field else "")

    def set_read_only(self, read_only: bool) -> None:
        """Let the row be read but not changed."""
        for editor in self.editors.values():
            editor.set_read_only(read_only)

    def inputs(self) -> list[QWidget]:
        """The widgets that take the focus, in order."""
        return [widget for editor in self.editors.values() for widget in editor.inputs()]
