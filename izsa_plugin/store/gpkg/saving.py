"""How a project and its children are written: inside the caller's transaction, against the versions that were read."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import Any, Optional

from ...domain.record import Record, Row, new_uid
from ...domain.schema import Schema, Table
from ...domain.validation import require_valid
from ..protocol import StaleRow, User
from . import sql
from .ddl import FLAT_VIEW
from .geometry import point_xy, to_blob

Reader = Callable[[str], Optional[Record]]


def save_project(connection: sqlite3.Connection, schema: Schema, record: Record, user: User, read: Reader) -> None:
    """Write a project; raises :class:`StaleRow` when it or a child changed since it was read.

    What the validation finds is raised as :class:`IzsaError` before anything is written.
    A new project enters as a draft and is raised to its approval once its children are there, and children go last,
    so that at no moment the rules for sending miss what the save as a whole provides.
    """
    require_valid(schema, record)
    project = schema.table("project")
    values = _values(project, record.row)
    current = read(record.uid)
    if record.version == 0:
        if current is not None:
            raise StaleRow(current)
        _insert(connection, project, {**values, "approval": "draft"}, user)
    elif current is None or current.version != record.version:
        raise StaleRow(current)
    stored = current or Record({})
    for table in schema.children():
        _write_children(connection, table, record, stored, user)
    if record.version or values.get("approval") != "draft":
        _update(connection, project, values, user)
    for table in schema.children():
        _delete_children(connection, table, record, stored)
    _note_change(connection, values.get(sql.GEOMETRY_COLUMN))


def delete_project(connection: sqlite3.Connection, uid: str, version: int, user: User, read: Reader) -> None:
    """Delete a project of that version; the triggers keep it and its children as tombstones."""
    # The author of a deletion is who last touched the row, so the row is touched first.
    touched = connection.execute(
        "UPDATE project SET edit_by = ? WHERE uid = ? AND version = ?", (user.name, uid, version)
    )
    if touched.rowcount != 1:
        raise StaleRow(read(uid))
    connection.execute("DELETE FROM project WHERE uid = ?", (uid,))


def _write_children(connection: sqlite3.Connection, table: Table, record: Record, stored: Record, user: User) -> None:
    before = {row["uid"]: row for row in stored.of(table.name)}
    read_versions = record.read_versions.get(table.name, {})
    for row in record.of(table.name):
        key = row.get("uid") or _key(table, record.uid, row)
        values = {**_values(table, row), "uid": key, "project_uid": record.uid}
        old = before.get(key)
        if old is None:
            if key in read_versions:
                raise StaleRow(stored)
            _insert(connection, table, values, user)
        elif any(old.get(column) != value for column, value in values.items() if column != sql.GEOMETRY_COLUMN) or (
            to_blob(old.get(sql.GEOMETRY_COLUMN)) != values.get(sql.GEOMETRY_COLUMN)
        ):
            if old["version"] != read_versions.get(key):
                raise StaleRow(stored)
            _update(connection, table, values, user)


def _delete_children(connection: sqlite3.Connection, table: Table, record: Record, stored: Record) -> None:
    """Remove what was read and is gone now; what somebody added meanwhile was never read and stays."""
    kept = {row.get("uid") or _key(table, record.uid, row) for row in record.of(table.name)}
    versions = {row["uid"]: row["version"] for row in stored.of(table.name)}
    for key, version in record.read_versions.get(table.name, {}).items():
        if key in kept or key not in versions:
            continue
        if versions[key] != version:
            raise StaleRow(stored)
        connection.execute(f"DELETE FROM {sql.name(table.name)} WHERE uid = ?", (key,))  # nosec B608  # names from the schema


def _key(table: Table, project_uid: str, row: Row) -> str:
    return f"{project_uid}:{row[table.choice]}" if table.choice else new_uid()


def _values(table: Table, row: Row) -> dict[str, Any]:
    values = {field.name: row[field.name] for field in table.fields if not field.kept and field.name in row}
    if table.geometry and sql.GEOMETRY_COLUMN in row:
        values[sql.GEOMETRY_COLUMN] = to_blob(row[sql.GEOMETRY_COLUMN])
    return values


def _insert(connection: sqlite3.Connection, table: Table, values: dict[str, Any], user: User) -> None:
    written = {**values, "edit_by": user.name}
    # An unknown value leaves the column's default to the database.
    written = {column: value for column, value in written.items() if value is not None}
    names = ", ".join(sql.name(column) for column in written)
    marks = ", ".join("?" for _ in written)
    connection.execute(f"INSERT INTO {sql.name(table.name)} ({names}) VALUES ({marks})", list(written.values()))  # nosec B608  # names from the schema


def _update(connection: sqlite3.Connection, table: Table, values: dict[str, Any], user: User) -> None:
    written = {column: value for column, value in values.items() if column != "uid"}
    assignments = ", ".join(f"{sql.name(column)} = ?" for column in [*written, "edit_by"])
    connection.execute(
        f"UPDATE {sql.name(table.name)} SET {assignments} WHERE uid = ?",  # nosec B608  # names from the schema
        [*written.values(), user.name, values["uid"]],
    )


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
