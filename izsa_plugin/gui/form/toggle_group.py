"""A group of buttons that is one stop for the Tab key and is walked with the arrow keys."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QAbstractButton, QWidget

from ...domain.text import fold
from .flow_layout import FlowLayout

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ToggleGroup(QWidget):
    """Checkable buttons in a flow: arrows, Home and End move, a letter jumps to the next name that begins with it."""

    def __init__(self, parent: Optional[QWidget] = None, gap: int = 4) -> None:
        super().__init__(parent)
        self._buttons: list[QAbstractButton] = []
        self._flow = FlowLayout(self, gap)

    def add(self, button: QAbstractButton) -> None:
        """Take one more button at the end."""
        button.setFocusPolicy(Qt.FocusPolicy.ClickFocus if self._buttons else Qt.FocusPolicy.StrongFocus)
        button.installEventFilter(self)
        self._buttons.append(button)
        self._flow.addWidget(button)
        self.setFocusProxy(self._buttons[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QAbstractButton) and watched in self._buttons:
            if event.type() == QEvent.Type.FocusIn:
                self._make_current(watched)
            elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._key(self._buttons.index(watched), event)
        return super().eventFilter(watched, event)

    def _make_current(self, current: QAbstractButton) -> None:
        for button in self._buttons:
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button is current else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(current)

    def _key(self, at: int, event: QKeyEvent) -> bool:
        key = event.key()
        if key in _STEPS:
            target: Optional[int] = at + _STEPS[key]
        elif key in _ROWS:
            target = self._beside(at, _ROWS[key])
        elif key == Qt.Key.Key_Home:
            target = 0
        elif key == Qt.Key.Key_End:
            target = len(self._buttons) - 1
        elif event.text().strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            target = self._named(at, event.text())
        else:
            return False
        if target is not None and 0 <= target < len(self._buttons):
            self._buttons[target].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _beside(self, at: int, direction: int) -> Optional[int]:
        """The nearest button of the next row up or down."""
        here = self._buttons[at].geometry().center()
        rows = [
            (abs(centre.y() - here.y()), abs(centre.x() - here.x()), index)
            for index, button in enumerate(self._buttons)
            for centre in (button.geometry().center(),)
            if (centre.y() - here.y()) * direction > 0
        ]
        return min(rows)[2] if rows else None

    def _named(self, at: int, letters: str) -> Optional[int]:
        order = [*range(at + 1, len(self._buttons)), *range(at)]
        return next((i for i in order if fold(self._buttons[i].text()).startswith(fold(letters))), None)
