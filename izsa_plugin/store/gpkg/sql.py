"""From the schema's declarations to SQLite: types, defaults, names, folding and rules.

Everything composed here comes from the schema, never from a user; values go in as bound parameters elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Optional

from ...domain import text
from ...domain.language import Text
from ...domain.schema import AnyOf, Computed, Field, Ordered, Rule, Table, Type

NOW = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"
GEOMETRY_COLUMN = "geom"

_TYPES = {
    Type.INTEGER: "INTEGER",
    Type.REAL: "REAL",
    Type.BOOLEAN: "BOOLEAN",
    Type.DATE: "DATE",
    Type.TIMESTAMP: "DATETIME",
    Type.BINARY: "BLOB",
}
#: A random UUID of version 4 (RFC 9562), since SQLite has no function for one.
UUID = (
    "(lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || "
    "substr('89ab', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))"
)
_COMPUTED = {Computed.NOW: f"({NOW})", Computed.TODAY: "(date('now'))"}


def name(identifier: str) -> str:
    """An identifier, quoted."""
    return '"' + identifier.replace('"', '""') + '"'


def literal(value: str) -> str:
    """A text literal."""
    return "'" + value.replace("'", "''") + "'"


def type_of(field: Field) -> str:
    """The column type, in the words of the GeoPackage standard."""
    if field.type is Type.TEXT:
        return f"TEXT({field.max_length})" if field.max_length else "TEXT"
    return _TYPES[field.type]


def default_of(field: Field) -> Optional[str]:
    """The column's default as SQL, ``None`` where triggers fill it in instead.

    A key made by an expression cannot be a default: OGR writes the expression's text.
    """
    default = field.default
    if isinstance(default, Computed):
        return _COMPUTED.get(default)
    if default is None:
        return None
    return literal(default) if isinstance(default, str) else str(int(default) if isinstance(default, bool) else default)


def fold(expression: str) -> str:
    """What :func:`izsa_plugin.domain.text.fold` makes of a text, computed by SQLite."""
    return _replaced(expression, text.FOLDED_LETTERS)


def sort_key(expression: str) -> str:
    """What :func:`izsa_plugin.domain.text.sort_key` makes of a text, computed by SQLite."""
    return _replaced(expression, text.SORTED_LETTERS)


def both(message: Text) -> str:
    """A message for a trigger, which cannot know the reader's language."""
    return literal(f"{message.tr} / {message.en}")


def blank(column: str) -> str:
    """Whether nothing was entered."""
    return f"({column} IS NULL OR trim({column}) = '')"


def rule(declared: Rule, row: str) -> str:
    """Whether a project obeys a rule, ``row`` being the alias of its row."""
    if isinstance(declared, Ordered):
        earlier, later = f"{row}.{name(declared.earlier)}", f"{row}.{name(declared.later)}"
        return f"({earlier} IS NULL OR {later} IS NULL OR {earlier} <= {later})"
    return _any_of(declared, row)


def _any_of(declared: AnyOf, row: str) -> str:
    filled = [f"NOT {blank(f'{row}.{name(field)}')}" for field in declared.fields]
    children = [
        f"EXISTS (SELECT 1 FROM {name(child)} AS c WHERE c.project_uid = {row}.uid)"  # nosec B608  # schema's names
        for child in declared.children
    ]
    values = [
        f"{row}.{name(field)} IN ({', '.join(literal(value) for value in allowed)})"
        for field, allowed in declared.values
    ]
    return f"({' OR '.join([*filled, *children, *values])})"


def columns(table: Table) -> list[str]:
    """The columns whose content is a person's: all but the geometry and what triggers keep."""
    return [field.name for field in table.fields if not field.kept]


def _replaced(expression: str, letters: Mapping[str, str]) -> str:
    for letter, plain in letters.items():
        expression = f"replace({expression}, {_char(letter)}, {literal(plain)})"
    return f"lower({expression})"


def _char(letter: str) -> str:
    return literal(letter) if letter.isprintable() and letter != "\u0307" else f"char({ord(letter)})"
