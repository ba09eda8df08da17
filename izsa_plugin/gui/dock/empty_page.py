"""What stands in place of an empty list: why it is empty, and the next step."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QRadioButton, QVBoxLayout, QWidget

from .filter_bar import FilterBar


class EmptyPage(QWidget):
    """A sentence and one button."""

    def __init__(self, enter: Callable[[], object], parent: Optional[QWidget] = None) -> None:
        """``enter`` begins a new project."""
        super().__init__(parent)
        self._enter = enter
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

    def explain(
        self, search: QgsFilterLineEdit, filters: FilterBar, everybody: QRadioButton, municipality: Optional[str]
    ) -> None:
        """Say why a list narrowed by these has nothing, and offer to widen it."""
        text = search.value().strip()
        sentence = self.tr("Nothing found for “{text}”.").format(text=text)
        if filters.values():
            self._say(
                sentence if text else self.tr("No project matches the filters."),
                self.tr("Clear filters"),
                lambda: filters.set_values({}),
            )
        elif text and municipality:
            self._say(sentence, self.tr("Search all municipalities"), lambda: everybody.setChecked(True))
        elif text:
            self._say(sentence, self.tr("Clear the search"), search.clear)
        elif municipality:
            none_of_ours = self.tr("Your municipality has no project on this map yet.")
            self._say(none_of_ours, self.tr("Enter the first project"), self._enter)
        else:
            self._say(self.tr("There is no project on this map yet."), self.tr("Enter the first project"), self._enter)

    def _say(self, sentence: str, step: str, next_step: Callable[[], object]) -> None:
        """Say why there is nothing, and what the button ``step`` does about it."""
        self.sentence.setText(sentence)
        self.button.setText(step)
        self._next_step = next_step
