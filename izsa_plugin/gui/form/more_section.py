"""What is not needed to send a project, folded away behind the first page."""

from __future__ import annotations

from typing import Optional

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtWidgets import QGridLayout, QGroupBox, QToolButton, QVBoxLayout, QWidget

from ...domain.language import Text
from .bindings import Binding

_COLUMNS = 2


class MoreSection(QgsCollapsibleGroupBox):
    """A folded box with the rows of each group in two columns."""

    def __init__(self, title: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(title, parent)
        self.setSaveCollapsedState(False)
        self.setCollapsed(True)
        self.setAccessibleName(title)
        for button in self.findChildren(QToolButton):
            # QGIS's fold button has a picture only.
            button.setAccessibleName(title)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(6, 6, 6, 6)

    def add_group(self, title: Text, language: str, rows: list[tuple[Binding, bool]]) -> None:
        """Take the rows of one group, each with whether it gets the whole width."""
        box = QGroupBox(title.of(language))
        grid = QGridLayout(box)
        grid.setHorizontalSpacing(12)
        line, column = 0, 0
        for binding, wide in rows:
            span = _COLUMNS if wide else 1
            if column + span > _COLUMNS:
                line, column = line + 1, 0
            grid.addWidget(binding.row, line, column, 1, span)
            column += span
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        self._column.addWidget(box)
