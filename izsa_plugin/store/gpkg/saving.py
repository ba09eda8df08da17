"""How a project and its children are written into a GeoPackage, inside the caller's transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import Any, Optional

from ...domain.record import Record, Row
from ...domain.schema import Schema, Table
from ..protocol import StaleRow, User
from ..saving import save_project as save_over
from . import sql
from .ddl import FLAT_VIEW
from .geometry import point_xy, to_blob

Reader = Callable[[str], Optional[Record]]


def save_project(connection: sqlite3.Connection, schema: Schema, record: Record, user: User, read: Reader) -> None:
    """Write a project as :func:`izsa_plugin.store.saving.save_project` does, and announce it in the file's contents."""
    save_over(_Writer(connection, user), schema, record, read(record.uid))
    _note_change(connection, to_blob(record.row.get(sql.GEOMETRY_COLUMN)))


def delete_project(
    connection: sqlite3.Connection, schema: Schema, uid: str, version: int, user: User, read: Reader
) -> None:
    """Delete a project of that version; the triggers keep it and its children as tombstones."""
    for table in schema.children():
        connection.execute(
            f"UPDATE {sql.name(table.name)} SET edit_by = ? WHERE project_uid = ?",  # nosec B608  # names from the schema
            (user.name, uid),
        )
    if not _Writer(connection, user).delete(schema.table("project"), uid, version):
        raise StaleRow(read(uid))


class _Writer:
    """Writes rows with bound parameters and the user's name; nobody else can write meanwhile."""

    def __init__(self, connection: sqlite3.Connection, user: User) -> None:
        self._connection = connection
        self._user = user

    def insert(self, table: Table, row: Row) -> None:
        written = {**_stored(row), "edit_by": self._user.name}
        # An unknown value leaves the column's default to the database.
        written = {column: value for column, value in written.items() if value is not None}
        names = ", ".join(sql.name(column) for column in written)
        marks = ", ".join("?" for _ in written)
        self._connection.execute(
            f"INSERT INTO {sql.name(table.name)} ({names}) VALUES ({marks})",  # nosec B608  # names from the schema
            list(written.values()),
        )

    def update(self, table: Table, row: Row, version: int) -> bool:
        written = {column: value for column, value in _stored(row).items() if column != "uid"}
        assignments = ", ".join(f"{sql.name(column)} = ?" for column in [*written, "edit_by"])
        done = self._connection.execute(
            f"UPDATE {sql.name(table.name)} SET {assignments} WHERE uid = ? AND version = ?",  # nosec B608  # names from the schema
            [*written.values(), self._user.name, row["uid"], version],
        )
        return done.rowcount == 1

    def delete(self, table: Table, uid: str, version: int) -> bool:
        # The author of a deletion is who last touched the row, so the row is touched first.
        touched = self._connection.execute(
            f"UPDATE {sql.name(table.name)} SET edit_by = ? WHERE uid = ? AND version = ?",  # nosec B608  # names from the schema
            (self._user.name, uid, version),
        )
        if touched.rowcount == 1:
            self._connection.execute(f"DELETE FROM {sql.name(table.name)} WHERE uid = ?", (uid,))  # nosec B608  # names from the schema
        return touched.rowcount == 1


def _stored(row: Row) -> Row:
    return {column: to_blob(value) if column == sql.GEOMETRY_COLUMN else value for column, value in row.items()}


def _note_change(connection: sqlite3.Connection, blob: Optional[bytes]) -> None:
    """Keep the time of change and the extent that the GeoPackage announces; QGIS reads them on reload."""
    xy = point_xy(blob)
    grown = ""
    values: list[Any] = []
    if xy:
        grown = (
            ", min_x = min(coalesce(min_x, ?1), ?1), max_x = max(coalesce(max_x, ?1), ?1)"
            ", min_y = min(coalesce(min_y, ?2), ?2), max_y = max(coalesce(max_y, ?2), ?2)"
        )
        values = [*xy]
    connection.execute(
        f"UPDATE gpkg_contents SET last_change = {sql.NOW}{grown} WHERE table_name IN ('project', '{FLAT_VIEW}')",  # nosec B608  # names from the schema
        values,
    )
