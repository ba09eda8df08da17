"""Values of any field as a person reads them: names instead of codes, yes and no, dates the local way."""

from __future__ import annotations

from typing import Any, Optional

from ...domain.language import Text
from ...domain.numbers import number
from ...domain.schema import Schema, Type
from . import place as places
from .choices import Choices
from .shape_text import shape_text

_NOTHING = Text("(boş)", "(empty)")
_SHAPES = {"project_line": places.LINE, "project_area": places.AREA}
_WHERE = Text("Yeri", "Place")
_YES, _NO = Text("evet", "yes"), Text("hayır", "no")


class Readable:
    """Names tables, fields and values of a map in one language."""

    def __init__(self, schema: Schema, choices: Choices, language: str) -> None:
        self._schema = schema
        self._choices = choices
        self._language = language

    def table(self, name: str) -> str:
        """The name of a table."""
        return self._schema.table(name).label.of(self._language)

    def field(self, table: str, column: str) -> str:
        """The name of a field; of a drawing that of its table."""
        declared = self._schema.table(table)
        if declared.has(column):
            return declared.field(column).label.of(self._language)
        return _WHERE.of(self._language) if table == "project" else self.table(table)

    def choice_of(self, table: str) -> Optional[str]:
        """The field whose ticks a table holds, if it is one of ticks."""
        return self._schema.table(table).choice

    def _shape(self, table: str, value: Any) -> str:
        wkb = value if isinstance(value, bytes) else bytes.fromhex(str(value))
        return shape_text(_SHAPES.get(table, places.POINT), wkb).of(self._language)

    def value(self, table: str, column: str, value: Any) -> str:
        """A value as it is stored or audited."""
        if value is None or value == "":
            return _NOTHING.of(self._language)
        declared = self._schema.table(table)
        if not declared.has(column):
            return self._shape(table, value)
        field = declared.field(column)
        if field.type is Type.BOOLEAN:
            return (_YES if str(value).lower() not in ("0", "f", "false") else _NO).of(self._language)
        if field.type is Type.DATE:
            return ".".join(reversed(str(value)[:10].split("-")))
        if field.target is not None and field.target.table != "project":
            return next((label for code, label in self._choices.of(field) if str(code) == str(value)), str(value))
        if field.type in (Type.INTEGER, Type.REAL):
            return number(float(value), 2).of(self._language)
        return str(value)
