"""Conflicts and refusals in words that a municipal officer reads: which record, which field, which values."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from typing import Any, Optional

from ..domain.code_lists import code_list
from ..domain.districts import municipalities
from ..domain.errors import IzsaError
from ..domain.language import Text
from ..domain.schema import Schema, Type
from .conflict import Conflict
from .snapshot import GEOMETRY, UNSETTLED, Row, Snapshot, rows_of

_NOTHING = Text("(boş)", "(empty)")
_ABSENT = Text("(kayıt yok)", "(no such record)")
_UNSETTLED = Text("(ortak değer yok)", "(nothing in common)")
_YES, _NO = Text("evet", "yes"), Text("hayır", "no")
_PLACE = Text("Konum", "Place")
_PROJECT = Text("Proje", "Project")
_SHAPE = Text("{size} baytlık çizim", "a shape of {size} bytes")
_UNREADABLE = Text("okunamayan çizim", "a shape that cannot be read")
_POINT = 1
#: Which columns name a row for a person, the first that is filled.
_NAMING = ("title", "organisation", "name", "note", "label_tr", "period", "caption", "path")
_TITLE_LENGTH = 80


class Wording:
    """Words for what a merge says, with the titles of the rows of some snapshots."""

    def __init__(self, schema: Schema, *snapshots: Optional[Snapshot]) -> None:
        self._schema = schema
        self._snapshots = [snapshot for snapshot in snapshots if snapshot]
        self._owners = {one.code: one.name for one in municipalities()}

    def place(self, conflict: Conflict) -> Text:
        """The project that a conflict is about, and the row of it."""
        return self.row(conflict.table, conflict.key, conflict.package, conflict.map, conflict.base)

    def row(self, table: str, key: str, *rows: Any) -> Text:
        """A row by its title, a child by its project's title and its own."""
        found = self._found(table, key, rows)
        if table == "project":
            return _plain(_title(found) or key)
        if not self._schema.table(table).parent:
            return _joined(self._schema.table(table).label, _plain(_title(found) or key))
        uid = str(found.get("project_uid") or key.partition(":")[0])
        project = _title(self._find("project", uid) or {}) or uid
        return _joined(_plain(project), self.part(table, key, *rows))

    def part(self, table: str, key: str, *rows: Any) -> Text:
        """What a row is within its project: a child by its table and its own name."""
        declared = self._schema.table(table)
        if table == "project":
            return _PROJECT
        found = self._found(table, key, rows)
        return _joined(declared.label, self._own_name(table, found))

    def field(self, table: str, column: Optional[str]) -> Text:
        """A field's label; the table's for a whole row."""
        declared = self._schema.table(table)
        if column is None:
            return declared.label
        return _PLACE if column == GEOMETRY else declared.field(column).label

    def value(self, table: str, column: Optional[str], value: Any) -> Text:
        """A value as a person reads it: codes by their labels, a row by its title."""
        if value is UNSETTLED:
            return _UNSETTLED
        if column is None:
            return _ABSENT if value is None else self._whole(table, value)
        if value is None or value == "":
            return _NOTHING
        if column == GEOMETRY:
            return _shape(value)
        field = self._schema.table(table).field(column)
        if field.code_list:
            return _label(field.code_list, str(value))
        if field.type is Type.BOOLEAN:
            return _YES if value else _NO
        if field.target and field.target.table == "municipality":
            return self._owners.get(str(value), _plain(value))
        if field.target:
            row = self._find(field.target.table, str(value)) or {}
            name = row.get("label_tr") or row.get("name") or _title(row)
            if not name:
                return _plain(value)
            if field.target.table in ("project", "district"):
                return _plain(name)
            return Text(f"{value} {name}", f"{value} {row.get('label_en') or name}")
        return _plain(value)

    def _whole(self, table: str, value: Any) -> Text:
        named = self._own_name(table, value) if isinstance(value, dict) else _plain(value)
        return named if named.tr else _plain("…")

    def _own_name(self, table: str, row: Row) -> Text:
        """A tick by what is ticked, another row by its title."""
        choice = self._schema.table(table).choice
        return self.value(table, choice, row[choice]) if choice and row.get(choice) else _plain(_title(row))

    def _found(self, table: str, key: str, rows: tuple[Any, ...]) -> Row:
        return next((row for row in (*rows, self._find(table, key)) if isinstance(row, dict)), {})

    def _find(self, table: str, key: str) -> Optional[Row]:
        return next((rows_of(s, table)[key] for s in self._snapshots if key in rows_of(s, table)), None)


def _joined(*parts: Text) -> Text:
    """Parts that say something, one behind the other."""
    return Text(*(" – ".join(filter(None, (part.of(language) for part in parts))) for language in ("tr", "en")))


def _title(row: Mapping[str, Any]) -> str:
    named = (str(row[column]) for column in _NAMING if row.get(column))
    return next(named, "")[:_TITLE_LENGTH]


def _plain(value: Any) -> Text:
    return Text(str(value), str(value))


def _label(name: str, code: str) -> Text:
    try:
        return code_list(name).code(code).label
    except IzsaError:
        return _plain(code)  # a code that İZSA added to its list after this release


def _shape(wkb: bytes) -> Text:
    """A point by its coordinates in metres, another shape by its size."""
    try:
        (kind,) = struct.unpack_from("<I", wkb, 1)
        if kind % 1000 != _POINT:
            return _SHAPE.format(size=len(wkb))
        x, y = struct.unpack_from("<2d", wkb, 5)
    except (struct.error, TypeError):
        return _UNREADABLE
    return Text(f"{x:.0f}, {y:.0f}", f"{x:.0f}, {y:.0f}")
