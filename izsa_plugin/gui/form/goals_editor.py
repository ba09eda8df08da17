"""The goals of a project: 17 badges to tick, and of the ticked ones exactly one chosen as the primary goal."""

from __future__ import annotations

from typing import Any, NamedTuple, Optional

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

from ...domain.catalogue import goals
from .editor import Editor
from .flow_layout import FlowLayout
from .toggle_group import ToggleGroup
from .toggles import GoalBadge, goal_icon

_ENOUGH_SECONDARY = 2
#: The badges stand in two rows of nearly the same length.
_A_ROW = 9
_GAP = 2


class Goals(NamedTuple):
    """The primary goal, if chosen, and the secondary ones."""

    primary: Optional[int] = None
    secondary: tuple[int, ...] = ()


class GoalsEditor(Editor):
    """Ticking a badge puts its goal in the row beneath, where one is chosen as primary; none becomes so by itself."""

    def __init__(self, language: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._language = language
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        self._badges: dict[int, GoalBadge] = {}
        self._radios: dict[int, QRadioButton] = {}
        group = ToggleGroup(gap=_GAP)
        self._hint = QLabel()
        self._hint.setWordWrap(True)
        rows = QWidget()
        flow = FlowLayout(rows, gap=6)
        self._choice = QButtonGroup(self)
        for goal in goals():
            badge = GoalBadge(goal, goal.name.of(language))
            badge.toggled.connect(lambda _: self._ticked())
            badge.installEventFilter(self)
            group.add(badge)
            self._badges[goal.number] = badge
            radio = QRadioButton()
            side = radio.fontMetrics().height() + 2
            radio.setIcon(goal_icon(goal, side))
            radio.setIconSize(QSize(side, side))
            radio.setToolTip(goal.name.of(language))
            radio.setVisible(False)
            radio.toggled.connect(lambda _: self._show())
            radio.clicked.connect(lambda _: self.changed.emit())
            self._choice.addButton(radio, goal.number)
            flow.addWidget(radio)
            self._radios[goal.number] = radio
        side = next(iter(self._badges.values())).sizeHint().width()
        group.setMaximumWidth(_A_ROW * side + (_A_ROW - 1) * _GAP)
        for widget in (group, self._hint, rows):
            column.addWidget(widget)
        self._take(holder)
        self.setFocusProxy(group)
        self._show()

    def value(self) -> Goals:
        primary = self._choice.checkedId()
        ticked = self._ticks()
        return Goals(primary if primary in ticked else None, tuple(number for number in ticked if number != primary))

    def set_value(self, value: Any) -> None:
        chosen = value if isinstance(value, Goals) else Goals()
        self._choose(None)
        for number, badge in self._badges.items():
            badge.setChecked(number == chosen.primary or number in chosen.secondary)
        self._choose(chosen.primary)

    def missing_text(self) -> str:
        if self._ticks():
            return self.tr("Choose which of the ticked goals is the primary one.")
        return self.tr("Tick at least one goal.")

    def inputs(self) -> list[QWidget]:
        return [*self._badges.values(), *self._radios.values()]

    def describe(self, name: str, help_text: str) -> None:
        self.setAccessibleName(name)
        self.setAccessibleDescription(help_text)

    def _ticks(self) -> list[int]:
        return [number for number, badge in self._badges.items() if badge.isChecked()]

    def _choose(self, number: Optional[int]) -> None:
        # An exclusive group refuses to have none chosen, so it is lifted for the moment.
        self._choice.setExclusive(False)
        for each, radio in self._radios.items():
            radio.setChecked(each == number)
        self._choice.setExclusive(True)
        self._show()

    def _ticked(self) -> None:
        primary = self._choice.checkedId()
        if primary >= 0 and not self._badges[primary].isChecked():
            self._choose(None)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        chosen = self.value()
        ticked = self._ticks()
        for number, radio in self._radios.items():
            radio.setVisible(number in ticked)
            primary = number == chosen.primary
            short = self._badges[number].goal.short.of(self._language)
            radio.setText(self.tr("★ Primary: {goal}").format(goal=short) if primary else short)
            radio.setAccessibleName(f"{number} {radio.text()}")
            self._badges[number].set_primary(primary)
        self._hint.setText(self._hint_for(chosen))

    def _hint_for(self, chosen: Goals) -> str:
        if chosen.primary is None and not chosen.secondary:
            return self.tr("Tick the goals the project serves, then choose one of them as the primary goal.")
        if chosen.primary is None:
            return self.tr("Which one is primary? Choose the one goal that the project serves most:")
        if len(chosen.secondary) > _ENOUGH_SECONDARY:
            sentence = self.tr("There are {count} secondary goals; the two closest will do.")
            return sentence.format(count=len(chosen.secondary))
        goal = self._badges[chosen.primary].goal
        return self.tr("Primary goal: {goal}").format(goal=f"{goal.number} {goal.name.of(self._language)}")
