"""Reading a map whole from a GeoPackage, and pouring one into a new file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Optional

from ...domain.record import Row
from ...domain.schema import Schema, Table
from ..attached import ATTACHMENT, COLUMNS, Unpacking, within
from ..whole import WholeMap, copied_tables, with_told_geometries
from . import sql
from .connection import connect, explained
from .geometry import to_blob, to_wkb


def read_whole(path: Path, schema: Schema) -> Iterator[tuple[Table, Row]]:
    """All rows of a map as they are at one moment, table by table, each in the order in which they were made."""
    with closing(connect(path, read_only=True)) as connection, explained():
        connection.execute("BEGIN")
        for table in copied_tables(schema):
            for found in connection.execute(f"SELECT * FROM {sql.name(table.name)} ORDER BY fid"):  # nosec B608  # names from the schema
                row = dict(found)
                del row["fid"]
                if table.geometry:
                    row[sql.GEOMETRY_COLUMN] = to_wkb(row[sql.GEOMETRY_COLUMN])
                yield table, with_told_geometries(table, row, _as_wkb)
        for project, name, file in _attached(connection, path.parent):
            if file is not None:
                yield ATTACHMENT, {"project_uid": project, "path": name, "content": file.read_bytes()}


def absent_files(path: Path) -> list[str]:
    """The photos and files that projects name, but that are not in the map's folder; a copy lacks them too."""
    with closing(connect(path, read_only=True)) as connection, explained():
        return [name for _, name, file in _attached(connection, path.parent) if file is None]


def _attached(connection: sqlite3.Connection, folder: Path) -> Iterator[tuple[str, str, Optional[Path]]]:
    """Each project with the paths that it names, once, and the file that is there."""
    named = dict.fromkeys(
        (str(project), str(name))
        for table, column in COLUMNS
        for project, name in connection.execute(
            f"SELECT project_uid, {column} FROM {table} WHERE {column} <> '' ORDER BY fid"  # nosec B608  # names from the schema
        )
    )
    for project, name in named:
        file = within(folder, name)
        yield project, name, file if file is not None and file.is_file() else None


def pour(connection: sqlite3.Connection, rows: WholeMap, files: Unpacking) -> None:
    """Write a whole map into empty tables, inside the caller's transaction and before there are triggers."""
    # A project may come before the larger one that it is part of.
    connection.execute("PRAGMA defer_foreign_keys = ON")
    for table, row in rows:
        if table is ATTACHMENT:
            files.put(row)
            continue
        values = with_told_geometries(table, row, _as_blob)
        if table.geometry:
            values = {**values, sql.GEOMETRY_COLUMN: to_blob(values[sql.GEOMETRY_COLUMN])}
        names = ", ".join(sql.name(column) for column in values)
        marks = ", ".join("?" for _ in values)
        connection.execute(
            f"INSERT INTO {sql.name(table.name)} ({names}) VALUES ({marks})",  # nosec B608  # names from the schema
            list(values.values()),
        )


def _as_wkb(blob: str) -> str:
    return (to_wkb(bytes.fromhex(blob)) or b"").hex()


def _as_blob(wkb: str) -> str:
    return (to_blob(bytes.fromhex(wkb)) or b"").hex().upper()
