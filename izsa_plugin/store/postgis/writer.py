"""How rows of a project are written on a server, inside the caller's transaction."""

from __future__ import annotations

from typing import Any

from psycopg2 import extensions, sql

from ...domain.record import Row
from ...domain.schema import MAP_EPSG, Table, Type
from .sql import GEOMETRY_COLUMN


class CursorWriter:
    """Implements :class:`izsa_plugin.store.saving.Writer`; the server itself knows who is writing."""

    def __init__(self, cursor: extensions.cursor) -> None:
        self._cursor = cursor

    def insert(self, table: Table, row: Row) -> None:
        """Add a row; an unknown value leaves the column's default to the database."""
        self.insert_into(table.name, typed(table, {name: value for name, value in row.items() if value is not None}))

    def insert_into(self, table: str, row: Row) -> None:
        """Add a row to a table of that name, with values as the database takes them; ``geom`` is WKB."""
        self._cursor.execute(
            sql.SQL("INSERT INTO {} ({}) VALUES ({})").format(
                sql.Identifier(table),
                sql.SQL(", ").join(map(sql.Identifier, row)),
                sql.SQL(", ").join(placeholder(column) for column in row),
            ),
            list(row.values()),
        )

    def update(self, table: Table, row: Row, version: int) -> bool:
        """Change the row of that ``uid`` and version; whether there was one."""
        written = typed(table, {column: value for column, value in row.items() if column != "uid"})
        self._cursor.execute(
            sql.SQL("UPDATE {} SET {} WHERE uid = %s AND version = %s").format(
                sql.Identifier(table.name),
                sql.SQL(", ").join(
                    sql.SQL("{} = {}").format(sql.Identifier(column), placeholder(column)) for column in written
                ),
            ),
            [*written.values(), row["uid"], version],
        )
        return self._cursor.rowcount == 1

    def delete(self, table: Table, uid: str, version: int) -> bool:
        """Delete the row of that key and version; whether there was one."""
        self._cursor.execute(
            sql.SQL("DELETE FROM {} WHERE uid = %s AND version = %s").format(sql.Identifier(table.name)),
            (uid, version),
        )
        return self._cursor.rowcount == 1


def placeholder(column: str) -> sql.Composable:
    """Where a value of a column goes; a geometry goes in as WKB."""
    if column == GEOMETRY_COLUMN:
        return sql.SQL("ST_GeomFromWKB(%s, {})").format(sql.Literal(MAP_EPSG))
    return sql.Placeholder()


def typed(table: Table, row: Row) -> dict[str, Any]:
    """Yes and no as booleans: a file keeps them as 1 and 0."""
    switches = {field.name for field in table.fields if field.type is Type.BOOLEAN}
    return {column: bool(value) if column in switches and value is not None else value for column, value in row.items()}
