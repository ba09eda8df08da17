"""What every editor of a field has in common, so that the form treats them alike."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QWidget


class Editor(QWidget):
    """Edits one value; ``changed`` follows every keystroke, ``left`` tells that the user has moved on."""

    #: Whether it is filled letter by letter, so that what is still missing is told only once the user moves on.
    typed = False
    changed = pyqtSignal()
    left = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._first: Optional[QWidget] = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)

    def value(self) -> Any:
        """What is entered, as a record holds it; ``None`` for nothing."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a value; does not emit ``changed`` for the user's sake but may for the widgets' own."""
        raise NotImplementedError

    def input_problem(self) -> Optional[str]:
        """Why what was typed cannot be read as a value, if it cannot."""
        return None

    def missing_text(self) -> str:
        """What to do where too little is entered, if the editor can say it better than its field's declaration."""
        return ""

    def describe(self, name: str, help_text: str) -> None:
        """Give the widgets that take the focus their name for screen readers, and their help."""
        for widget in self.inputs():
            widget.setAccessibleName(name)
            widget.setAccessibleDescription(help_text)
            widget.setToolTip(help_text)
            widget.setWhatsThis(help_text)

    def set_read_only(self, read_only: bool) -> None:
        """Let the value be read but not changed; a text can still be selected and scrolled."""
        self.setEnabled(not read_only)

    def inputs(self) -> list[QWidget]:
        """The widgets that take the focus, the first one first."""
        return [widget for widget in (self._first,) if widget is not None]

    def enter(self) -> None:
        """Put the focus where the user begins to mend the value."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, widget: QWidget, stretch: int = 1) -> None:
        """Put a widget into the row; the first one gets the editor's focus."""
        self._row.addWidget(widget, stretch)
        widget.installEventFilter(self)
        if self._first is None:
            self._first = widget
            self.setFocusProxy(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)
