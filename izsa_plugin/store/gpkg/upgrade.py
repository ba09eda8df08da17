"""Bringing a map of an older release to today's schema, in one transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Optional

from ...domain.schema import Schema, schema
from ..versions import older_than, steps
from . import ddl, search
from .connection import connect, writing
from .install import drop_triggers, list_anew
from .store import version_of
from .triggers import triggers


def version_to_upgrade(path: Path, declared: Optional[Schema] = None) -> Optional[str]:
    """The version of a map that needs an upgrade, ``None`` for one that needs none; raises as :func:`upgrade_map`."""
    with closing(connect(path, read_only=True)) as connection:
        return older_than(version_of(connection, path), declared or schema())


def upgrade_map(path: Path, *, declared: Optional[Schema] = None, folder: Optional[Path] = None) -> bool:
    """Upgrade a map whole or not at all; whether it needed to be.

    ``folder`` holds the numbered steps, by default this release's. Raises :class:`IzsaError` for what is no map, or
    one of a newer release.
    """
    declared = declared or schema()
    with closing(connect(path)) as connection, writing(connection):
        since = older_than(version_of(connection, path), declared)
        if since is None:
            return False
        connection.execute("PRAGMA defer_foreign_keys = ON")
        drop_triggers(connection)
        connection.execute(f"DROP VIEW {ddl.FLAT_VIEW}")
        for _, step in steps("gpkg", since, declared, folder):
            for statement in _statements(step):
                connection.execute(statement)
        connection.execute("UPDATE map_info SET value = ? WHERE key = 'schema_version'", [declared.version])
        _name_anew(connection, declared)
        connection.execute(ddl.create_flat_view(declared))
        search.create(connection)
        list_anew(connection)
        for statement in triggers(declared):
            connection.execute(statement)
    return True


def _statements(script: str) -> Iterator[str]:
    """The statements of a script; ``executescript`` would commit what came before."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
    if statement.strip():
        yield statement


def _name_anew(connection: sqlite3.Connection, declared: Schema) -> None:
    """Tell the GeoPackage's own tables of new tables, and what the others are called now."""
    known = {row[0] for row in connection.execute("SELECT table_name FROM gpkg_contents")}
    for table in declared:
        if table.name in known:
            connection.execute(
                "UPDATE gpkg_contents SET identifier = ?, description = ? WHERE table_name = ?",
                (*ddl.names_of(table), table.name),
            )
        else:
            for statement, values in ddl.register(table):
                connection.execute(statement, values)
