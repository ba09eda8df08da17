"""Editors of what is typed: a line, a paragraph, a number, a file's path."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QLineEdit, QPlainTextEdit, QToolButton, QWidget

from ...domain.parsing import amount
from ...domain.schema import Field, Type
from ...domain.validation import NOT_A_NUMBER
from .editor import Editor


class LineEditor(Editor):
    """A line of text."""

    typed = True

    def __init__(self, field: Field, language: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._line = QLineEdit()
        self._line.setPlaceholderText(field.help.of(language))
        self._line.textChanged.connect(lambda _: self.changed.emit())
        self._take(self._line)

    def set_read_only(self, read_only: bool) -> None:
        self._line.setReadOnly(read_only)

    def value(self) -> Optional[str]:
        return self._line.text().strip() or None

    def set_value(self, value: Any) -> None:
        self._line.setText("" if value is None else str(value))
        self._line.setCursorPosition(0)


class _Paragraph(QPlainTextEdit):
    """A text edit that asks for a few lines only and grows where there is room."""

    _LINES = 4

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.fontMetrics().lineSpacing() * self._LINES + 12)

    def minimumSizeHint(self) -> QSize:
        holder = self.parentWidget()
        limit = holder.maximumHeight() if holder is not None else self.maximumHeight()
        return QSize(super().minimumSizeHint().width(), min(self.sizeHint().height(), limit))


class ParagraphEditor(Editor):
    """A text of several lines; Tab goes on to the next field."""

    typed = True

    def __init__(self, field: Field, language: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._text = _Paragraph()
        self._text.setTabChangesFocus(True)
        self._text.setPlaceholderText(field.help.of(language))
        self._text.textChanged.connect(self.changed.emit)
        self._take(self._text)

    def set_read_only(self, read_only: bool) -> None:
        self._text.setReadOnly(read_only)

    def value(self) -> Optional[str]:
        return self._text.toPlainText().strip() or None

    def set_value(self, value: Any) -> None:
        self._text.setPlainText("" if value is None else str(value))


class NumberEditor(Editor):
    """A number, typed the Turkish or the English way; the field shows on leaving how it was understood."""

    typed = True

    def __init__(self, field: Field, language: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._field = field
        self._language = language
        self._line = QLineEdit()
        self._line.setPlaceholderText(field.help.of(language))
        self._line.textChanged.connect(lambda _: self.changed.emit())
        self._line.editingFinished.connect(self._show_as_understood)
        self._take(self._line)

    def set_read_only(self, read_only: bool) -> None:
        self._line.setReadOnly(read_only)

    def value(self) -> Any:
        try:
            number = amount(self._line.text())
        except ValueError:
            return self._line.text()
        if number is None:
            return None
        return int(number) if self._field.type is Type.INTEGER and number.is_integer() else number

    def set_value(self, value: Any) -> None:
        self._line.setText("" if value is None else self._write(value))

    def input_problem(self) -> Optional[str]:
        value = self.value()
        if isinstance(value, str):
            return NOT_A_NUMBER.format(field=self._field.label).of(self._language)
        if isinstance(value, float) and self._field.type is Type.INTEGER:
            return self.tr("“{field}” must be a whole number.").format(field=self._field.label.of(self._language))
        return None

    def _show_as_understood(self) -> None:
        value = self.value()
        if isinstance(value, (int, float)):
            self.set_value(value)

    def _write(self, value: Any) -> str:
        """The number so that reading it again gives the same: 1.125 must not come back as 1125."""
        if not isinstance(value, (int, float)):
            return str(value)
        whole, _, decimals = f"{value:.6f}".rstrip("0").partition(".")
        if self._language == "tr":
            if self._field.maximum is None:
                whole = f"{int(whole):,}".replace(",", ".")
            return f"{whole},{decimals}" if decimals else whole
        return f"{whole}.{decimals}{'0' if len(decimals) == 3 else ''}" if decimals else whole


class FileEditor(Editor):
    """The path of a file, and a button that shows the file."""

    def __init__(self, show_file: Optional[Callable[[str], None]] = None, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._file = QgsFileWidget()
        self._file.fileChanged.connect(lambda _: self.changed.emit())
        self._take(self._file)
        self.show_button = QToolButton()
        self.show_button.setIcon(QgsApplication.getThemeIcon("/mActionShowAllLayers.svg"))
        self._file.fileChanged.connect(lambda path: self.show_button.setEnabled(bool(path)))
        self.show_button.setEnabled(False)
        self._take(self.show_button, 0)
        if show_file is None:
            self.show_button.hide()
        else:
            self.show_button.clicked.connect(lambda: show_file(self._file.filePath()))

    def describe(self, name: str, help_text: str) -> None:
        super().describe(name, help_text)
        told = self.tr("Show the file")
        self.show_button.setAccessibleName(f"{told}: {name}")
        self.show_button.setToolTip(told)

    def set_read_only(self, read_only: bool) -> None:
        self._file.setReadOnly(read_only)

    def inputs(self) -> list[QWidget]:
        return [
            self._file.lineEdit(),
            *self._file.findChildren(QToolButton, options=Qt.FindChildOption.FindDirectChildrenOnly),
            self.show_button,
        ]

    def value(self) -> Optional[str]:
        return self._file.filePath() or None

    def set_value(self, value: Any) -> None:
        self._file.setFilePath("" if value is None else str(value))
