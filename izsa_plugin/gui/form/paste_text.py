"""The pasted text, with the words underlined that led to proposals."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtGui import QColor, QPalette, QTextCharFormat, QTextCursor
from qgis.PyQt.QtWidgets import QPlainTextEdit, QTextEdit

from ...analysis.paste import Span

_WASH = 70


class PastedText(QPlainTextEdit):
    """A plain text whose marked words are told by an underline as well as by colour."""

    def mark(self, all_spans: Iterable[Span], chosen: Iterable[Span]) -> None:
        """Underline all words that led to something, and set off those of the proposal that is looked at."""
        chosen = list(chosen)
        selections = [self._selection(span, False) for span in all_spans if span not in chosen]
        selections += [self._selection(span, True) for span in chosen]
        self.setExtraSelections(selections)
        if chosen:
            cursor = self._cursor(chosen[0])
            cursor.setPosition(cursor.selectionStart())
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def marked(self) -> list[str]:
        """The words that are set off."""
        return [each.cursor.selectedText() for each in self.extraSelections() if each.format.fontUnderline() is False]

    def _selection(self, span: Span, strong: bool) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self._cursor(span)
        palette = self.palette()
        look = QTextCharFormat()
        if strong:
            look.setBackground(palette.color(QPalette.ColorRole.Highlight))
            look.setForeground(palette.color(QPalette.ColorRole.HighlightedText))
        else:
            wash = QColor(palette.color(QPalette.ColorRole.Highlight))
            wash.setAlpha(_WASH)
            look.setBackground(wash)
            look.setFontUnderline(True)
        selection.format = look
        return selection

    def _cursor(self, span: Span) -> QTextCursor:
        """Qt counts in UTF-16 units, of which a picture letter takes two."""
        text = self.toPlainText()
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(text[: span.start]))
        cursor.setPosition(_units(text[: span.end]), QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
