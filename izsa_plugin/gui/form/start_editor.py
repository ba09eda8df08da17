"""When a project started or is meant to start: one date, or both where both are known."""

from __future__ import annotations

from enum import Enum
from typing import Any, NamedTuple, Optional

from qgis.PyQt.QtWidgets import QWidget

from .choice_editors import CalmComboBox
from .date_editor import Dated, DateEditor
from .editor import Editor


class StartKind(Enum):
    """Which of the two starts is entered."""

    ACTUAL = "actual"
    PLANNED = "planned"
    BOTH = "both"


class Start(NamedTuple):
    """The planned and the actual start."""

    planned: Dated = Dated(None)
    actual: Dated = Dated(None)


class StartEditor(Editor):
    """A date beside the question whether it is the actual or the planned start.

    Changing the answer takes the one date along, so that a wrong answer is mended without typing again. Of two
    dates the one that is no longer asked for stays typed, in case the user comes back, but is not saved.
    """

    typed = True

    def __init__(self, language: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._kind = CalmComboBox()
        self._kind.addItem(self.tr("Started"), StartKind.ACTUAL.value)
        self._kind.addItem(self.tr("Planned"), StartKind.PLANNED.value)
        self._kind.addItem(self.tr("Both"), StartKind.BOTH.value)
        self._kind.setAccessibleName(self.tr("Has it started or is it planned?"))
        self._kind.setToolTip(self.tr("Has it started or is it planned?"))
        self._kind.currentIndexChanged.connect(lambda _: self._kind_changed())
        self._planned = DateEditor(language)
        self._actual = DateEditor(language)
        self._take(self._kind, 0)
        for editor in (self._planned, self._actual):
            self._take(editor)
            editor.changed.connect(self.changed)
            editor.left.connect(self.left)
        self._shown = StartKind.ACTUAL
        self._show()

    def value(self) -> Start:
        planned, actual = self._planned.value(), self._actual.value()
        return Start(
            planned if self._shown is not StartKind.ACTUAL else Dated(None),
            actual if self._shown is not StartKind.PLANNED else Dated(None),
        )

    def set_value(self, value: Any) -> None:
        start = value if isinstance(value, Start) else Start()
        if start.planned.day and start.actual.day:
            kind = StartKind.BOTH
        else:
            kind = StartKind.PLANNED if start.planned.day else StartKind.ACTUAL
        self._shown = kind
        self._kind.setCurrentIndex(self._kind.findData(kind.value))
        self._planned.set_value(start.planned)
        self._actual.set_value(start.actual)
        self._show()

    def input_problem(self) -> Optional[str]:
        for editor, hidden_by in ((self._planned, StartKind.ACTUAL), (self._actual, StartKind.PLANNED)):
            problem = editor.input_problem()
            if problem and self._shown is not hidden_by:
                return problem
        return None

    def describe(self, name: str, help_text: str) -> None:
        self._planned.describe(self.tr("Planned start"), help_text)
        self._actual.describe(self.tr("Actual start"), help_text)

    def inputs(self) -> list[QWidget]:
        return [self._kind, *self._planned.inputs(), *self._actual.inputs()]

    def _kind_changed(self) -> None:
        before, self._shown = self._shown, StartKind(self._kind.currentData())
        if {before, self._shown} == {StartKind.ACTUAL, StartKind.PLANNED}:
            planned, actual = self._planned.text(), self._actual.text()
            self._planned.set_text(actual)
            self._actual.set_text(planned)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self._planned.setVisible(self._shown is not StartKind.ACTUAL)
        self._actual.setVisible(self._shown is not StartKind.PLANNED)
        both = self._shown is StartKind.BOTH
        self._planned.set_hint(self.tr("Planned start") if both else "")
        self._actual.set_hint(self.tr("Actual start") if both else "")
