"""What stands in place of an empty list: why it is empty, and the next step."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class EmptyPage(QWidget):
    """A sentence and one button."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton()
        self.button.clicked.connect(self._on_clicked)
        self._next_step: Callable[[], object] = lambda: None
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(self.sentence)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)

    def _on_clicked(self) -> None:
        self._next_step()

    def explain(self, sentence: str, step: str, next_step: Callable[[], object]) -> None:
        """Say why there is nothing, and what the button ``step`` does about it."""
        self.sentence.setText(sentence)
        self.button.setText(step)
        self._next_step = next_step
