"""Between the rows of a map and a snapshot: reading all that travels, and writing changes so that triggers agree."""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from collections.abc import Iterable
from typing import Any, Optional

from ....domain.language import Text
from ....domain.schema import Kind, Schema, Table, Type
from ....sync.changes import Action, Change
from ....sync.snapshot import GEOMETRY, Snapshot, shared_columns, shared_tables
from ....sync.values import canonical_wkb
from .. import search, sql
from ..connection import StoreError
from ..geometry import point_wkb, to_blob, to_wkb
from ..install import set_extent

_PLAIN_POINT = (to_blob(point_wkb(0.0, 0.0)) or b"")[:-16]
_HEADER = 8
#: Letters below these are composed already, as are dashes and quotes; the full check takes many times longer.
_MAY_BE_COMPOSED = re.compile("[^\x00-\u02ff\u2010-\u2027]")
#: The version of each row that was read, by table and key.
Versions = dict[str, dict[str, int]]

_MOVED_ON = Text(
    "Harita, değişiklikler yazılırken başka bir program tarafından değiştirildi; hiçbir şey alınmadı. Öbür programı "
    "kapatıp yeniden deneyin.",
    "The map was changed by another program while the changes were being written; nothing was taken in. Close the "
    "other program and try again.",
)


def read_snapshot(connection: sqlite3.Connection, schema: Schema) -> tuple[Snapshot, Versions]:
    """All rows that travel, and their versions; of boundaries, which do not, the keys to which others refer."""
    snapshot: Snapshot = {}
    versions: Versions = {}
    travelling = {table.name for table in shared_tables(schema)}
    for table in schema:
        if table.name in travelling:
            snapshot[table.name] = _rows(connection, table, versions)
        elif table.kind is Kind.LIST:
            keys = connection.execute(f"SELECT {sql.name(table.key)} FROM {sql.name(table.name)}")  # nosec B608  # names from the schema
            snapshot[table.name] = {str(key): {table.key: key} for (key,) in keys}
    return snapshot, versions


def write_changes(
    connection: sqlite3.Connection, schema: Schema, changes: Iterable[Change], versions: Versions, by: str
) -> None:
    """Make changes within the caller's transaction; raises :class:`StoreError` when a row moved on.

    A new project enters as a draft without a parent and is raised once its children are there; deletions come last.
    So at no moment do the map's rules miss what the changes as a whole provide.
    """
    changes = list(changes)
    order = {table.name: position for position, table in enumerate(schema)}
    writer = _Writer(connection, schema, versions, by)
    deletes = [change for change in changes if change.action is Action.DELETE]
    gone = {change.key for change in deletes if change.table == "project"}
    kept = sorted((c for c in changes if c.action is not Action.DELETE), key=lambda c: order[c.table])
    for change in sorted(deletes, key=lambda c: order[c.table]):
        if schema.table(change.table).kind is Kind.NETWORK:
            writer.delete(change)
    for change in kept:
        if change.action is Action.INSERT:
            writer.insert(change)
        elif change.table != "project":
            writer.update(change)
    for change in kept:
        if change.table == "project":
            writer.update(change)
    for change in sorted(deletes, key=lambda c: -order[c.table]):
        table = schema.table(change.table)
        if table.kind is not Kind.NETWORK and not (table.parent and writer.parent_of(change) in gone):
            writer.delete(change)
    for name in {change.table for change in changes}:
        if schema.table(name).geometry:
            set_extent(connection, name)
    if search.has_index(connection):
        search.update(connection)


class _Writer:
    def __init__(self, connection: sqlite3.Connection, schema: Schema, versions: Versions, by: str) -> None:
        self._connection = connection
        self._schema = schema
        self._versions = versions
        #: Rows that were written already, whose versions are no longer those that were read.
        self._written: set[tuple[str, str]] = set()
        self._by = by

    def insert(self, change: Change) -> None:
        values = _stored({**change.values, "edit_by": self._by})
        if change.table == "project":
            values.update(approval="draft", parent_uid=None)
        names = ", ".join(map(sql.name, values))
        marks = ", ".join("?" for _ in values)
        self._connection.execute(
            f"INSERT INTO {sql.name(change.table)} ({names}) VALUES ({marks})",  # nosec B608  # names from the schema
            list(values.values()),  # nosec B608  # names from the schema
        )
        self._written.add((change.table, change.key))

    def update(self, change: Change) -> None:
        table = self._schema.table(change.table)
        values = {k: v for k, v in _stored(change.values).items() if k != table.key}
        if change.action is Action.INSERT and change.table == "project":
            values = {name: values.get(name) for name in ("approval", "parent_uid")}
        assignments = ", ".join(f"{sql.name(column)} = ?" for column in [*values, "edit_by"])
        self._once(change, f"UPDATE {sql.name(table.name)} SET {assignments}", [*values.values(), self._by])  # nosec B608  # names from the schema

    def delete(self, change: Change) -> None:
        # The author of a deletion is who last touched the row.
        if not self._touch(change):
            return
        table = self._schema.table(change.table)
        self._connection.execute(f"DELETE FROM {sql.name(table.name)} WHERE {sql.name(table.key)} = ?", (change.key,))  # nosec B608  # names from the schema

    def parent_of(self, change: Change) -> Optional[str]:
        row = self._connection.execute(
            f"SELECT project_uid FROM {sql.name(change.table)} WHERE uid = ?",  # nosec B608  # names from the schema
            (change.key,),  # nosec B608  # names from the schema
        ).fetchone()
        return None if row is None else str(row[0])

    def _touch(self, change: Change) -> bool:
        """Leave the author's name; a row that went with another one has none left to leave it on."""
        table = self._schema.table(change.table)
        found = self._connection.execute(
            f"SELECT 1 FROM {sql.name(table.name)} WHERE {sql.name(table.key)} = ?",  # nosec B608  # names from the schema
            (change.key,),  # nosec B608  # names from the schema
        ).fetchone()
        if found is not None:
            self._once(change, f"UPDATE {sql.name(table.name)} SET edit_by = ?", [self._by])  # nosec B608  # names from the schema
        return found is not None

    def _once(self, change: Change, statement: str, values: list[Any]) -> None:
        """Run an update that has to hit the one row at the version that was read, or has not been read at all."""
        table = self._schema.table(change.table)
        place = (change.table, change.key)
        version = None if place in self._written else self._versions.get(change.table, {}).get(change.key)
        self._written.add(place)
        guard = " AND version = ?" if version is not None else ""
        hit = self._connection.execute(
            f"{statement} WHERE {sql.name(table.key)} = ?{guard}",
            [*values, change.key, *([version] if version is not None else [])],
        )
        if hit.rowcount != 1:
            raise StoreError(_MOVED_ON)


def _rows(connection: sqlite3.Connection, table: Table, versions: Versions) -> dict[str, dict[str, Any]]:
    columns = shared_columns(table)
    cursor = connection.cursor()
    cursor.row_factory = None
    named = ", ".join(map(sql.name, columns))
    found = cursor.execute(f"SELECT version, {named} FROM {sql.name(table.name)}").fetchall()  # nosec B608  # names from the schema
    if not found:
        return {}
    version, *values = zip(*found)
    for position, column in enumerate(columns):
        if column == GEOMETRY:
            values[position] = tuple(
                blob if blob is None else blob[_HEADER:] if blob.startswith(_PLAIN_POINT) else _geometry(blob)
                for blob in values[position]
            )
        elif table.field(column).type is Type.TEXT:
            values[position] = _texts(values[position])
    key = columns.index(table.key)
    rows = {str(row[key]): dict(zip(columns, row)) for row in zip(*values)}
    versions[table.name] = dict(zip(rows, version))
    return rows


def _texts(values: tuple[Any, ...]) -> tuple[Any, ...]:
    """A column of texts; looked at one by one only when it is not all right as it stands."""
    written = [value for value in values if value is not None]
    try:
        right = all(map(str.strip, written)) and (
            _MAY_BE_COMPOSED.search("\n".join(written)) is None
            or all(unicodedata.is_normalized("NFC", value) for value in filter(_MAY_BE_COMPOSED.search, written))
        )
    except TypeError:  # a number where a text is declared, as SQLite allows
        right = False
    return values if right else tuple(map(_text, values))


def _text(value: Any) -> Any:
    if value is None or value == "" or (isinstance(value, str) and value.isspace()):
        return None
    if not isinstance(value, str):
        return str(value)
    return value if value.isascii() or unicodedata.is_normalized("NFC", value) else unicodedata.normalize("NFC", value)


def _geometry(blob: bytes) -> Optional[bytes]:
    return canonical_wkb(to_wkb(blob))


def _stored(values: dict[str, Any]) -> dict[str, Any]:
    return {column: to_blob(value) if column == GEOMETRY else value for column, value in values.items()}
