"""What a check of the records found: by kind, with an explanation, a way to each project and any safe fix."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ...domain.districts import municipality
from ...domain.errors import IzsaError
from ...domain.health import Check, Issue
from ..language import say

_FEW = 12
_ISSUE = Qt.ItemDataRole.UserRole


class HealthDialog(QDialog):
    """Stays beside the map; nothing is written unless a fix is pressed."""

    #: Open the project with this uid, and show it on the map.
    jump_requested = pyqtSignal(str)
    #: Fix these issues.
    fix_requested = pyqtSignal(list)
    again_requested = pyqtSignal()

    def __init__(self, editor: Optional[str], parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Health of the records"))
        self._editor = editor
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels([self.tr("Record"), self.tr("What was found"), self.tr("Safe fix")])
        self.tree.setAccessibleName(self.tr("What was found"))
        self.tree.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.tree.setAlternatingRowColors(True)
        self.explained = QLabel()
        self.explained.setWordWrap(True)
        self.explained.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.jump = self.buttons.addButton(self.tr("&Go to the project"), role)
        self.fix = self.buttons.addButton(self.tr("&Fix"), role)
        self.again = self.buttons.addButton(self.tr("Check &again"), role)
        for button in (self.jump, self.fix, self.again):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.addWidget(self.said)
        column.addWidget(self.tree, 1)
        column.addWidget(self.explained)
        column.addWidget(self.buttons)
        unit, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        self.explained.setMinimumHeight(line * 4)
        self.resize(unit * 125, line * 34)
        for at, width in enumerate((48, 50)):
            self.tree.header().resizeSection(at, unit * width)
        self.tree.currentItemChanged.connect(lambda *_: self._show_current())
        self.tree.itemSelectionChanged.connect(self._show_current)
        self.tree.itemDoubleClicked.connect(lambda item, _column: self._jump(item))
        self.jump.clicked.connect(lambda _checked: self._jump(self.tree.currentItem()))
        self.fix.clicked.connect(lambda _checked: self.fix_requested.emit(self.fixable()))
        self.again.clicked.connect(lambda _checked: self.again_requested.emit())
        self.buttons.rejected.connect(self.close)

    def show_issues(self, issues: Sequence[Issue], checked: int) -> None:
        """Show what was found in ``checked`` projects."""
        self.tree.clear()
        for check in Check:
            found = [issue for issue in issues if issue.check is check]
            if found:
                top = QTreeWidgetItem([f"{say(check.label)} ({len(found)})"])
                top.setData(0, _ISSUE, check)
                font = QFont(self.font())
                font.setBold(True)
                top.setFont(0, font)
                top.addChildren([self._item(issue) for issue in found])
                self.tree.addTopLevelItem(top)
                top.setFirstColumnSpanned(True)
        if issues:
            said = self.tr("Projects checked: {checked}. Found: {found}. Choose a line to see why it matters.")
            first = self.tree.topLevelItem(0)
            # A long list would hide the other kinds below it.
            first.setExpanded(first.childCount() <= _FEW)
            self.tree.setCurrentItem(first)
        else:
            said = self.tr("Projects checked: {checked}. All is well: nothing was found.")
        self.said.setText(said.format(checked=checked, found=len(issues)))
        self._show_current()

    def fixable(self) -> list[Issue]:
        """The chosen issues that have a safe fix and may be fixed here; a kind that is chosen stands for all of it."""
        found: list[Issue] = []
        for item in self.tree.selectedItems():
            inside = [item.child(row) for row in range(item.childCount())] or [item]
            found.extend(child.data(0, _ISSUE) for child in inside)
        return [issue for issue in dict.fromkeys(found) if self._may_fix(issue)]

    def _may_fix(self, issue: Issue) -> bool:
        return issue.fix is not None and (issue.uid is None or issue.owner == self._editor)

    def _item(self, issue: Issue) -> QTreeWidgetItem:
        title = issue.title or self.tr("(untitled draft)")
        name = f"{title} – {_owner(issue.owner)}" if issue.owner else title
        fix = say(issue.fix) if issue.fix is not None and self._may_fix(issue) else ""
        item = QTreeWidgetItem([name, say(issue.detail), fix])
        item.setData(0, _ISSUE, issue)
        if fix:
            item.setIcon(2, QgsApplication.getThemeIcon("/mActionToggleEditing.svg"))
        for column in range(3):
            item.setToolTip(column, item.text(column))
        return item

    def _show_current(self) -> None:
        item = self.tree.currentItem()
        held = None if item is None else item.data(0, _ISSUE)
        check = held.check if isinstance(held, Issue) else held
        self.explained.setText("" if check is None else say(check.explained))
        self.jump.setEnabled(isinstance(held, Issue) and held.uid is not None)
        count = len(self.fixable())
        self.fix.setEnabled(count > 0)
        self.fix.setText(self.tr("&Fix {count}").format(count=count) if count else self.tr("&Fix"))

    def _jump(self, item: Optional[QTreeWidgetItem]) -> None:
        held = None if item is None else item.data(0, _ISSUE)
        if isinstance(held, Issue) and held.uid is not None:
            self.jump_requested.emit(held.uid)


def _owner(code: str) -> str:
    try:
        return say(municipality(code).name)
    except IzsaError:
        return code
