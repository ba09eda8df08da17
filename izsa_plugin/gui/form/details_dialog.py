"""What is to be told of a further point, a line or an area beside its geometry."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from ...domain.record import Row
from ...domain.schema import Table
from .choices import Choices
from .row_editor import RowEditor, shown_fields


class DetailsDialog(QDialog):
    """The fields of one row, to be taken over or not."""

    def __init__(
        self, table: Table, choices: Choices, language: str, title: str, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Name and precision"))
        self.editor = RowEditor(shown_fields(table), choices, language)
        self.editor.name(title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (QLabel(title), self.editor, buttons):
            column.addWidget(widget)
        self.resize(self.fontMetrics().averageCharWidth() * 70, self.sizeHint().height())


def ask_details(table: Table, choices: Choices, language: str, parent: QWidget, title: str, row: Row) -> Optional[Row]:
    """Ask for the details of a row; ``None`` when the user gave up."""
    dialog = DetailsDialog(table, choices, language, title, parent)
    dialog.editor.set_value(row)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    entered = dialog.editor.value()
    dialog.deleteLater()
    return entered if accepted else None
