"""The one place where a declared field becomes a widget."""

from __future__ import annotations

from typing import Callable, Optional

from ...domain.schema import Field, Widget
from .choice_editors import ChoiceEditor, ProjectEditor, SwitchEditor
from .choices import Choices
from .date_editor import DateEditor
from .editor import Editor
from .text_editors import FileEditor, LineEditor, NumberEditor, ParagraphEditor

Maker = Callable[[Field, Choices, str], Editor]


def _choice(field: Field, choices: Choices, language: str) -> Editor:
    if field.target is not None and field.target.table == "project":
        return ProjectEditor(field, choices)
    return ChoiceEditor(field, choices)


_MAKERS: dict[Widget, Maker] = {
    Widget.LINE: lambda field, choices, language: LineEditor(field, language),
    Widget.PARAGRAPH: lambda field, choices, language: ParagraphEditor(field, language),
    Widget.CHOICE: _choice,
    Widget.DATE: lambda field, choices, language: DateEditor(language, with_precision=False),
    Widget.NUMBER: lambda field, choices, language: NumberEditor(field, language),
    Widget.SWITCH: lambda field, choices, language: SwitchEditor(field, language),
    Widget.FILE: lambda field, choices, language: FileEditor(choices.show_file),
}


def make_editor(field: Field, choices: Choices, language: str) -> Optional[Editor]:
    """The editor of a field by the widget it declares; ``None`` for a field that is not shown."""
    maker = _MAKERS.get(field.widget)
    return None if maker is None or field.kept else maker(field, choices, language)
