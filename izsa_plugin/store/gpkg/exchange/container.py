"""A small GeoPackage that carries rows and nothing that runs: no trigger, no view, no style, no project."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from ....domain.schema import MAP_EPSG, Schema
from ....sync.changes import Action, Change
from ....sync.snapshot import GEOMETRY, Row, shared_columns
from .. import ddl, sql
from ..geometry import to_blob

OWN, OTHERS, LISTS = "own", "others", "lists"
CHANGES_TABLE = "izsa_change"
_APPLICATION_ID = 0x47504B47
_VERSION = 10200

_STANDARD = """
CREATE TABLE gpkg_spatial_ref_sys (
  srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (
  table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '',
  last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
CREATE TABLE gpkg_geometry_columns (
  table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL,
  z TINYINT NOT NULL, m TINYINT NOT NULL, CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents (table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
"""


def write_container(
    path: Path, map_connection: sqlite3.Connection, schema: Schema, parts: dict[str, Iterable[Change]]
) -> dict[str, int]:
    """Write changes into a new file at ``path``, by the part they belong to; counts of each part."""
    counts: dict[str, int] = {}
    with closing(sqlite3.connect(path, isolation_level=None)) as made:
        made.executescript(f"PRAGMA application_id = {_APPLICATION_ID}; PRAGMA user_version = {_VERSION};")
        made.execute("BEGIN")
        for statement in _STANDARD.split(";"):
            made.execute(statement)
        systems = map_connection.execute(
            "SELECT srs_name, srs_id, organization, organization_coordsys_id, definition, description "
            "FROM gpkg_spatial_ref_sys"
        )
        made.executemany("INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)", map(tuple, systems))
        made.execute(
            f"CREATE TABLE {CHANGES_TABLE} (fid INTEGER PRIMARY KEY, part TEXT NOT NULL, table_name TEXT NOT NULL, "
            "row_uid TEXT NOT NULL, action TEXT NOT NULL)"
        )
        made.execute(
            f"INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('{CHANGES_TABLE}', 'attributes', "  # nosec B608  # names from the schema
            f"'{CHANGES_TABLE}')"
        )
        by_table: dict[str, list[Row]] = {}
        for part, changes in parts.items():
            listed = list(changes)
            counts[part] = len(listed)
            made.executemany(
                f"INSERT INTO {CHANGES_TABLE} (part, table_name, row_uid, action) VALUES (?, ?, ?, ?)",  # nosec B608  # names from the schema
                ((part, change.table, change.key, change.action.value) for change in listed),
            )
            for change in listed:
                if change.action is not Action.DELETE:
                    by_table.setdefault(change.table, []).append(change.values)
        for table, rows in by_table.items():
            _write_table(made, schema, table, rows)
        made.execute("COMMIT")
    return counts


def whole(changes: Iterable[Change], state: dict[str, dict[str, Row]]) -> Iterable[Change]:
    """The changes with every row whole, so that the receiver need not have what it was before."""
    for change in changes:
        if change.action is Action.DELETE:
            yield change
        else:
            yield Change(change.table, change.key, Action.INSERT, state[change.table][change.key])


def _write_table(made: sqlite3.Connection, schema: Schema, name: str, rows: list[Row]) -> None:
    table = schema.table(name)
    columns = shared_columns(table)
    declared = [
        f"{sql.name(column)} "
        + ((table.geometry.value if table.geometry else "") if column == GEOMETRY else sql.type_of(table.field(column)))
        for column in columns
    ]
    made.execute(
        f"CREATE TABLE {sql.name(name)} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, {', '.join(declared)})"
    )
    for statement, values in ddl.register(table):
        made.execute(statement, values)
    marks = ", ".join("?" for _ in columns)
    named = ", ".join(map(sql.name, columns))
    made.executemany(
        f"INSERT INTO {sql.name(name)} ({named}) VALUES ({marks})",  # nosec B608  # names from the schema
        ([to_blob(row[c]) if c == GEOMETRY else row.get(c) for c in columns] for row in rows),
    )
    if table.geometry:
        made.execute("UPDATE gpkg_geometry_columns SET z = 2 WHERE table_name = ? AND srs_id = ?", (name, MAP_EPSG))
