"""The targets of several goals at once: a branch a ticked goal, a tick a target."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QCheckBox, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ...domain.catalogue import UNOFFICIAL, Target, goals, target_sort_key, targets
from ...domain.choices import Relevance
from .editor import Editor
from .toggles import goal_icon

_CODE = Qt.ItemDataRole.UserRole
_LINES = 9


class TargetsEditor(Editor):
    """Branches follow the goals that are ticked on the first page; ticked targets of others stay and are shown."""

    def __init__(self, language: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._language = language
        self._goals: tuple[int, ...] = ()
        self._ticked: set[str] = set()
        self._filling = False
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setWordWrap(True)
        self.tree.setMinimumHeight(self.fontMetrics().lineSpacing() * _LINES)
        self.tree.itemChanged.connect(self._changed)
        self.all = QCheckBox(self.tr("Also targets that are no municipal task"))
        self.all.toggled.connect(lambda _: self._fill())
        self._empty = QLabel(self.tr("Tick goals on the first page; their targets appear here."))
        self._empty.setWordWrap(True)
        note = QLabel(UNOFFICIAL.of(language))
        note.setWordWrap(True)
        for widget in (self._empty, self.tree, self.all, note):
            column.addWidget(widget)
        self._take(holder)
        self.setFocusProxy(self.tree)
        self._fill()

    def value(self) -> tuple[str, ...]:
        return tuple(sorted(self._ticked, key=target_sort_key))

    def set_value(self, value: Any) -> None:
        self._ticked = set(value or ())
        self._fill()

    def follow(self, ticked_goals: Sequence[int]) -> None:
        """Show the targets of these goals, the primary one first."""
        if tuple(ticked_goals) != self._goals:
            self._goals = tuple(ticked_goals)
            self._fill()

    def inputs(self) -> list[QWidget]:
        return [self.tree, self.all]

    def describe(self, name: str, help_text: str) -> None:
        self.tree.setAccessibleName(name)
        self.tree.setAccessibleDescription(self.tr("The space bar ticks a target, the arrow keys open a goal."))

    def item(self, code: str) -> Optional[QTreeWidgetItem]:
        """The line of a target, if it is shown."""
        for branch in self._branches():
            for at in range(branch.childCount()):
                if branch.child(at).data(0, _CODE) == code:
                    return branch.child(at)
        return None

    def _branches(self) -> list[QTreeWidgetItem]:
        return [self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount())]

    def _fill(self) -> None:
        self._filling = True
        closed = {branch.data(0, _CODE) for branch in self._branches() if not branch.isExpanded()}
        self.tree.clear()
        orphans = sorted({target_sort_key(code)[0] for code in self._ticked} - set(self._goals))
        by_number = {goal.number: goal for goal in goals()}
        for number in (*self._goals, *orphans):
            goal = by_number[number]
            title = f"{number} · {goal.name.of(self._language)}"
            if number in orphans:
                title = self.tr("{goal} (this goal is not ticked)").format(goal=title)
            branch = QTreeWidgetItem([title])
            branch.setData(0, _CODE, number)
            branch.setIcon(0, goal_icon(goal, self.fontMetrics().height()))
            for target in targets(number):
                if self._shows(target):
                    branch.addChild(self._line(target))
            self.tree.addTopLevelItem(branch)
            branch.setExpanded(number not in closed)
        self._filling = False
        self.tree.setVisible(self.tree.topLevelItemCount() > 0)
        self.all.setVisible(self.tree.topLevelItemCount() > 0)
        self._empty.setVisible(self.tree.topLevelItemCount() == 0)

    def _shows(self, target: Target) -> bool:
        return self.all.isChecked() or target.code in self._ticked or target.relevance is not Relevance.NONE

    def _line(self, target: Target) -> QTreeWidgetItem:
        line = QTreeWidgetItem([f"{target.code}  {target.label.of(self._language)}"])
        line.setData(0, _CODE, target.code)
        line.setToolTip(0, line.text(0))
        ticked = target.code in self._ticked
        line.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        return line

    def _changed(self, item: QTreeWidgetItem) -> None:
        code = item.data(0, _CODE)
        if self._filling or not isinstance(code, str):
            return
        if item.checkState(0) == Qt.CheckState.Checked:
            self._ticked.add(code)
        else:
            self._ticked.discard(code)
        self.changed.emit()
