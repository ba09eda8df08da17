"""Editors of what is chosen: one of a list, yes or no, another project."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QStringListModel, Qt
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QCompleter, QWidget

from ...domain.schema import Field
from .choices import Choices
from .editor import Editor


class CalmComboBox(QComboBox):
    """A combo box that the mouse wheel does not change in passing."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceEditor(Editor):
    """One of a list; a stored code that the list no longer offers stays and is shown."""

    def __init__(self, field: Field, choices: Choices, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._combo = CalmComboBox()
        if not field.required or field.default is None:
            self._combo.addItem(self.tr("(not chosen)"), None)
        for value, label in choices.of(field):
            self._combo.addItem(label, value)
        self._combo.currentIndexChanged.connect(lambda _: self.changed.emit())
        self._take(self._combo)

    def value(self) -> Any:
        return self._combo.currentData()

    def set_value(self, value: Any) -> None:
        at = self._combo.findData(value)
        if at < 0 and value is not None:
            self._combo.addItem(str(value), value)
            at = self._combo.count() - 1
        self._combo.setCurrentIndex(at)


class SwitchEditor(Editor):
    """Yes or no."""

    def __init__(self, field: Field, language: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._box = QCheckBox(field.label.of(language))
        self._box.toggled.connect(lambda _: self.changed.emit())
        self._take(self._box)

    def value(self) -> bool:
        return self._box.isChecked()

    def set_value(self, value: Any) -> None:
        self._box.setChecked(bool(value))


class ProjectEditor(Editor):
    """Another project, found by typing a few letters of its title."""

    typed = True

    def __init__(self, field: Field, choices: Choices, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self._found: dict[str, str] = {}
        self._combo = CalmComboBox()
        self._combo.setEditable(True)
        self._combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._combo.setCompleter(completer)
        line = self._combo.lineEdit()
        line.setPlaceholderText(self.tr("Type a few letters of the project's title"))
        line.textEdited.connect(self._search)
        line.textChanged.connect(lambda _: self.changed.emit())
        self._take(self._combo)

    def value(self) -> Optional[str]:
        return self._found.get(self._combo.currentText().strip())

    def set_value(self, value: Any) -> None:
        title = self._choices.project_title(str(value)) if value else None
        if value:
            self._found[title or str(value)] = str(value)
        self._combo.setEditText((title or str(value)) if value else "")

    def input_problem(self) -> Optional[str]:
        if self._combo.currentText().strip() and self.value() is None:
            return self.tr("There is no project of this name; choose one from the list or empty the field.")
        return None

    def _search(self, text: str) -> None:
        found = self._choices.find_projects(text)
        self._found.update({title: uid for uid, title in found})
        self._names.setStringList([title for _, title in found])
