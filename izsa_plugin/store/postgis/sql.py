"""From the schema's declarations to PostgreSQL: types, defaults, names, folding and rules.

Everything composed here comes from the schema, never from a user; values go in as bound parameters elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Optional

from ...domain import text
from ...domain.language import Text
from ...domain.schema import AnyOf, Computed, Field, Ordered, Rule, Table, Type

GEOMETRY_COLUMN = "geom"

_TYPES = {
    Type.TEXT: "text",
    Type.INTEGER: "bigint",
    Type.REAL: "double precision",
    Type.BOOLEAN: "boolean",
    Type.DATE: "date",
    Type.TIMESTAMP: "timestamptz(3)",
    Type.BINARY: "bytea",
}
_COMPUTED = {
    Computed.UID: "gen_random_uuid()::text",
    Computed.NOW: "now()",
    Computed.TODAY: "current_date",
}
#: Columns that a list sorts by their bytes, whatever the database's own language.
_SORTED = {"sort_title", "start", "end"}


def name(identifier: str) -> str:
    """An identifier, quoted."""
    return '"' + identifier.replace('"', '""') + '"'


def literal(value: str) -> str:
    """A text literal; backslashes mean themselves."""
    return "'" + value.replace("'", "''") + "'"


def type_of(table: Table, field: Field) -> str:
    """The column's type."""
    collation = ' COLLATE "C"' if table.name == "project_list" and field.name in _SORTED else ""
    return _TYPES[field.type] + collation


def default_of(field: Field) -> Optional[str]:
    """The column's default as SQL, ``None`` where there is none."""
    default = field.default
    if isinstance(default, Computed):
        return _COMPUTED.get(default)
    if default is None:
        return None
    return literal(default) if isinstance(default, str) else str(default).lower()


def fold(expression: str) -> str:
    """What :func:`izsa_plugin.domain.text.fold` makes of a text, computed by PostgreSQL."""
    return _replaced(expression, text.FOLDED_LETTERS)


def sort_key(expression: str) -> str:
    """What :func:`izsa_plugin.domain.text.sort_key` makes of a text, computed by PostgreSQL."""
    return _replaced(expression, text.SORTED_LETTERS)


def both(message: Text) -> str:
    """A message for a trigger, which cannot know the reader's language."""
    return literal(f"{message.tr} / {message.en}")


def blank(row: str, table: Table, column: str) -> str:
    """Whether nothing was entered."""
    reference = f"{row}.{name(column)}"
    is_text = column != GEOMETRY_COLUMN and table.field(column).type is Type.TEXT
    return f"({reference} IS NULL OR btrim({reference}) = '')" if is_text else f"({reference} IS NULL)"


def rule(declared: Rule, row: str, table: Table) -> str:
    """Whether a project obeys a rule, ``row`` being the alias of its row."""
    if isinstance(declared, Ordered):
        earlier, later = f"{row}.{name(declared.earlier)}", f"{row}.{name(declared.later)}"
        return f"({earlier} IS NULL OR {later} IS NULL OR {earlier} <= {later})"
    return _any_of(declared, row, table)


def _any_of(declared: AnyOf, row: str, table: Table) -> str:
    filled = [f"NOT {blank(row, table, field)}" for field in declared.fields]
    child = "EXISTS (SELECT FROM {} AS c WHERE c.project_uid = {}.uid)"
    children = [child.format(name(each), row) for each in declared.children]
    values = [
        f"coalesce({row}.{name(field)} IN ({', '.join(literal(value) for value in allowed)}), false)"
        for field, allowed in declared.values
    ]
    return f"({' OR '.join([*filled, *children, *values])})"


def _replaced(expression: str, letters: Mapping[str, str]) -> str:
    for letter, plain in letters.items():
        expression = f"replace({expression}, {_char(letter)}, {literal(plain)})"
    return f"lower({expression})"


def _char(letter: str) -> str:
    return literal(letter) if letter.isprintable() and letter != "\u0307" else f"chr({ord(letter)})"
