"""The ticks of a choice table, such as the audiences, as chips."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtWidgets import QWidget

from .choices import Choice
from .editor import Editor
from .toggle_group import ToggleGroup
from .toggles import Chip


class ChipsEditor(Editor):
    """Several of a list; a stored code that the list no longer offers gets a chip of its own."""

    def __init__(self, choices: list[Choice], parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._chips: dict[Any, Chip] = {}
        self._group = ToggleGroup(gap=3)
        self._take(self._group)
        for value, label in choices:
            self._add(value, label)

    def value(self) -> tuple[Any, ...]:
        return tuple(value for value, chip in self._chips.items() if chip.isChecked())

    def set_value(self, value: Any) -> None:
        wanted = tuple(value or ())
        for code in wanted:
            if code not in self._chips:
                self._add(code, str(code))
        for code, chip in self._chips.items():
            chip.setChecked(code in wanted)

    def inputs(self) -> list[QWidget]:
        return list(self._chips.values())

    def describe(self, name: str, help_text: str) -> None:
        self._group.setAccessibleName(name)
        self._group.setAccessibleDescription(help_text)

    def _add(self, value: Any, label: str) -> None:
        chip = Chip(label)
        chip.toggled.connect(lambda _: self.changed.emit())
        chip.installEventFilter(self)
        self._chips[value] = chip
        self._group.add(chip)
