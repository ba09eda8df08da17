"""The table in which differences are decided: for each the last common value, both sides, and what will stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ...domain.language import Text
from ...sync.conflict import Conflict
from ...sync.wording import Wording
from ..language import say
from .details import details, geometries
from .place_map import PlaceMap

RECORD, FIELD, BASE, PACKAGE, MAP, DECISION, RESULT = range(7)
_PLACE = Qt.ItemDataRole.UserRole
_WIDTHS = ((RECORD, 210), (FIELD, 150), (BASE, 170), (PACKAGE, 180), (MAP, 180), (DECISION, 110))


@dataclass(frozen=True)
class Option:
    """One way to decide: ``takes`` is the column whose value then stands, ``None`` while nothing is decided."""

    label: str
    value: Any
    takes: Optional[int]
    settles: bool = True


class Comparison(QSplitter):
    """One difference a row, above its reason and a map of its places; ``sides`` names the base and the two sides."""

    #: Something was decided anew.
    decided = pyqtSignal()

    def __init__(
        self, conflicts: Sequence[Conflict], words: Wording, sides: Sequence[str], reason: Callable[[Conflict], Text],
        parent: Optional[QWidget] = None,
    ) -> None:  # fmt: skip
        super().__init__(Qt.Orientation.Vertical, parent)
        self._conflicts, self._words, self._reason = list(conflicts), words, reason
        self._options: dict[Any, Option] = {}
        self.choices: list[QComboBox] = []
        self.tree = QTreeWidget()
        self.tree.setAlternatingRowColors(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setHeaderLabels(
            [self.tr("Record"), self.tr("Field"), *sides, self.tr("Decision"), self.tr("Result")]
        )  # fmt: skip
        self.reason = QLabel()
        self.reason.setWordWrap(True)
        self.reason.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.reason.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.map = PlaceMap(sides)
        below = QWidget()
        row = QHBoxLayout(below)
        row.addWidget(self.reason)
        row.addWidget(self.map, 1)
        self.addWidget(self.tree)
        self.addWidget(below)
        self.setStretchFactor(0, 1)
        self.setSizes([360, 180])
        self.tree.currentItemChanged.connect(lambda item, _before: self._explain(item))

    def offer(self, options: Callable[[int], Sequence[Option]]) -> None:
        """Show the differences; the options of each, by its number, the first being chosen."""
        for number, conflict in enumerate(self._conflicts):
            self._add(number, conflict, options(number))
        self.tree.expandAll()
        for column, width in _WIDTHS:
            self.tree.setColumnWidth(column, width)
        if self._conflicts:
            self.tree.setCurrentItem(self.tree.topLevelItem(0))

    @property
    def values(self) -> list[Any]:
        """What is chosen, in the order of the conflicts."""
        return [combo.currentData() for combo in self.choices]

    def choose(self, number: int, value: Any) -> None:
        """Choose for one difference, where that is offered."""
        combo = self.choices[number]
        at = combo.findData(value)
        if at >= 0:
            combo.setCurrentIndex(at)

    def choose_all(self, value: Any) -> None:
        """Choose the same for every difference."""
        for number in range(len(self.choices)):
            self.choose(number, value)

    def _add(self, number: int, conflict: Conflict, options: Sequence[Option]) -> None:
        words = self._words
        item = QTreeWidgetItem(self.tree)
        item.setData(RECORD, _PLACE, number)
        item.setText(RECORD, say(words.place(conflict)))
        whole = self.tr("(whole record)") if conflict.column is None else ""
        item.setText(FIELD, whole or say(words.field(conflict.table, conflict.column)))
        for column, value in ((BASE, conflict.base), (PACKAGE, conflict.package), (MAP, conflict.map)):
            item.setText(column, say(words.value(conflict.table, conflict.column, value)))
        for detail in details(conflict, words) if conflict.column is None else ():
            child = QTreeWidgetItem(item)
            for column, text in zip((RECORD, FIELD, BASE, PACKAGE, MAP), detail):
                is_repeated = column == RECORD and say(text) == item.text(RECORD)
                child.setText(column, "" if is_repeated else say(text))
                child.setToolTip(column, say(text))
        combo = QComboBox()
        for option in options:
            self._options[option.value] = option
            combo.addItem(option.label, option.value)
        combo.setAccessibleName(self.tr("Decision"))
        combo.currentIndexChanged.connect(lambda _index, item=item: self._show_result(item))
        combo.currentIndexChanged.connect(lambda _index: self.decided.emit())
        self.choices.append(combo)
        self.tree.setItemWidget(item, DECISION, combo)
        for column in range(RESULT):
            item.setToolTip(column, item.text(column))
        self._show_result(item)

    def _show_result(self, item: QTreeWidgetItem) -> None:
        option = self._options[self.choices[item.data(RECORD, _PLACE)].currentData()]
        for row in (item, *(item.child(number) for number in range(item.childCount()))):
            row.setText(RESULT, "?" if option.takes is None else row.text(option.takes))
            row.setToolTip(RESULT, row.text(RESULT))
            font = row.font(RESULT)
            font.setBold(option.settles)
            font.setItalic(not option.settles)
            row.setFont(RESULT, font)

    def _explain(self, item: Optional[QTreeWidgetItem]) -> None:
        while item is not None and item.parent() is not None:
            item = item.parent()
        if item is None:
            return
        conflict = self._conflicts[item.data(RECORD, _PLACE)]
        said = [f"<b>{say(self._words.place(conflict))}</b>", say(self._reason(conflict))]
        if conflict.detail:
            said.append(say(conflict.detail))
        self.reason.setText("<br>".join(said))
        self.map.show_places(geometries(conflict))
