"""How a project and its children are written: inside the caller's transaction, against the versions that were read.

The order and the comparisons are the same in every store; a :class:`Writer` puts them into its database.
"""

from __future__ import annotations

from typing import Optional, Protocol

from ..domain.record import Record, Row, child_key
from ..domain.schema import Schema, Table
from ..domain.validation import require_valid
from .protocol import StaleRow

GEOMETRY_COLUMN = "geom"


class Writer(Protocol):
    """The three ways in which a row is written; ``geom`` comes as WKB."""

    def insert(self, table: Table, row: Row) -> None:
        """Add a row; what is ``None`` is left to the column's default."""

    def update(self, table: Table, row: Row, version: int) -> bool:
        """Change the row of that ``uid`` and version; whether there was one."""

    def delete(self, table: Table, uid: str, version: int) -> bool:
        """Delete the row of that key and version; whether there was one."""


def save_project(writer: Writer, schema: Schema, record: Record, current: Optional[Record]) -> None:
    """Write a project over ``current``; raises :class:`StaleRow` when it or a child changed since it was read.

    What the validation finds is raised as :class:`IzsaError` before anything is written.
    A new project enters as a draft and is raised to its approval once its children are there, and children go last,
    so that at no moment the rules for sending miss what the save as a whole provides.
    """
    require_valid(schema, record)
    project = schema.table("project")
    values = _values(project, record.row)
    version = record.version
    if version == 0:
        if current is not None:
            raise StaleRow(current)
        writer.insert(project, {**values, "approval": "draft"})
        version = 1
    elif current is None or current.version != version:
        raise StaleRow(current)
    stored = current or Record({})
    for table in schema.children():
        _write_children(writer, table, record, stored)
    if (record.version or values.get("approval") != "draft") and not writer.update(project, values, version):
        raise StaleRow(stored)
    for table in schema.children():
        _delete_children(writer, table, record, stored)


def _write_children(writer: Writer, table: Table, record: Record, stored: Record) -> None:
    before = {row["uid"]: row for row in stored.of(table.name)}
    read_versions = record.read_versions.get(table.name, {})
    for row in record.of(table.name):
        key = child_key(table, record.uid, row)
        values = {**_values(table, row), "uid": key, "project_uid": record.uid}
        old = before.get(key)
        if old is None:
            if key in read_versions:
                raise StaleRow(stored)
            writer.insert(table, values)
        elif any(old.get(column) != value for column, value in values.items()) and (
            old["version"] != read_versions.get(key) or not writer.update(table, values, old["version"])
        ):
            raise StaleRow(stored)


def _delete_children(writer: Writer, table: Table, record: Record, stored: Record) -> None:
    """Remove what was read and is gone now; what somebody added meanwhile was never read and stays."""
    kept = {child_key(table, record.uid, row) for row in record.of(table.name)}
    versions = {row["uid"]: row["version"] for row in stored.of(table.name)}
    for key, version in record.read_versions.get(table.name, {}).items():
        if key in kept or key not in versions:
            continue
        if versions[key] != version or not writer.delete(table, key, version):
            raise StaleRow(stored)


def _values(table: Table, row: Row) -> Row:
    values = {field.name: row[field.name] for field in table.fields if not field.kept and field.name in row}
    if table.geometry and GEOMETRY_COLUMN in row:
        values[GEOMETRY_COLUMN] = row[GEOMETRY_COLUMN]
    return values
