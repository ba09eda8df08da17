"""A field as it stands in the form: its name, what is wrong with it beside the name, the editor beneath."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from .editor import Editor

_REQUIRED_MARK = " *"
_DARK_GROUND = 128


class FieldRow(QWidget):
    """Shows a reason with a sign and words, so that it does not depend on seeing red."""

    def __init__(
        self, label: str, help_text: str, required: bool, editor: Editor, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self.label = label
        self._name = QLabel(label + (_REQUIRED_MARK if required else ""))
        self._name.setBuddy(editor.inputs()[0])
        self._name.setToolTip(help_text)
        self._sign = QLabel()
        side = self._name.fontMetrics().height()
        self._sign.setPixmap(QgsApplication.getThemeIcon("/mIconWarning.svg").pixmap(QSize(side, side)))
        self._reason = QLabel()
        self._reason.setWordWrap(True)
        self._reason.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._reason.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._name, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._reason, 1)
        head.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(editor, 1)
        editor.describe(label, help_text)
        self._help = self._help_now = help_text
        self.show_reason("")

    def lock(self, why: str) -> None:
        """Let the field only be read and say why; an empty reason unlocks it."""
        self.editor.set_read_only(bool(why))
        self.setToolTip(why)
        self._name.setToolTip(why or self._help)
        self._help_now = why or self._help
        self.editor.setAccessibleDescription(self._help_now)

    @property
    def reason(self) -> str:
        """What the row says is wrong; empty when nothing."""
        return self._reason.text()

    def show_reason(self, reason: str) -> None:
        """Say what is wrong with the field, or nothing."""
        self._reason.setText(reason)
        self._sign.setVisible(bool(reason))
        palette = self._reason.palette()
        palette.setColor(QPalette.ColorRole.WindowText, warning_colour(self.palette()))
        self._reason.setPalette(palette)
        self.editor.setAccessibleDescription(reason or self._help_now)


def warning_colour(palette: QPalette) -> QColor:
    """A red that can be read on the palette's ground, light or dark."""
    dark = palette.color(QPalette.ColorRole.Window).lightness() < _DARK_GROUND
    return QColor("#ff9e8f" if dark else "#a3200d")
