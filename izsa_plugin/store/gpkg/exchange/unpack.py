"""Reading a package as data: plain SELECTs over known tables, each value checked, nothing in the file executed."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from ....domain.errors import IzsaError
from ....domain.language import Text
from ....domain.schema import Field, Kind, Schema, Table, schema
from ....domain.validation import field_problem
from ....sync.changes import Action, Change
from ....sync.conflict import Refusal, RefusalKind
from ....sync.exchange import Broadcast
from ....sync.link import Message
from ....sync.snapshot import Row, Snapshot, shared_columns, shared_tables
from ....sync.values import canonical, canonical_wkb
from .. import sql
from ..geometry import to_wkb
from . import archive, container
from .manifest import DAMAGED, NEWER, Manifest

#: More rows than any real package has; a damaged index may make SQLite go on for ever.
MAX_ROWS = 2_000_000
_MAX_VALUE = 20_000_000
_SQLITE_LIMIT_LENGTH = 0
_ALLOWED = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ}


@dataclass(frozen=True)
class Package:
    """What a package holds, ready to be merged; ``refusals`` are the values that could not be read."""

    path: Path
    manifest: Manifest
    message: Message
    told: Broadcast
    refusals: tuple[Refusal, ...]
    photos: tuple[str, ...]


def read_manifest(path: Path) -> Manifest:
    """What a package says of itself; raises :class:`IzsaError` for what is none or is damaged."""
    with archive.opened(path) as (_, manifest):
        return manifest


def read_package(path: Path, declared: Optional[Schema] = None) -> Package:
    """Read and check a whole package, which stays as it is; raises :class:`IzsaError` with what to do instead."""
    declared = declared or schema()
    with archive.opened(path) as (zipped, manifest), tempfile.TemporaryDirectory(prefix="izsa-") as folder:
        if int(manifest.schema_version) > int(declared.version):
            raise IzsaError(NEWER.format(name=path.name))
        database = Path(folder) / archive.CHANGES
        with database.open("wb") as target:
            archive.copy_out(zipped, manifest, archive.CHANGES, target, path.name)
        photos = tuple(archive.photo_names(zipped))
        try:
            with closing(_connect(database)) as connection:
                own, told, refusals = _Reader(connection, declared).read()
        except (sqlite3.Error, UnicodeError, OverflowError, MemoryError) as error:
            raise IzsaError(DAMAGED.format(name=path.name, why=f"{archive.CHANGES}: {error}")) from error
    message = Message(manifest.number, manifest.base, tuple(own))
    return Package(path, manifest, message, told, tuple(refusals), photos)


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)
    if hasattr(connection, "setlimit"):
        connection.setlimit(_SQLITE_LIMIT_LENGTH, _MAX_VALUE)
    for pragma in ("trusted_schema = OFF", "query_only = ON", "cell_size_check = ON", "mmap_size = 0"):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    # From here on: reading tables and nothing else; no function, no view's or trigger's inside, no attaching.
    connection.set_authorizer(
        lambda action, _one, _two, _database, inside: (
            sqlite3.SQLITE_OK if action in _ALLOWED and inside is None else sqlite3.SQLITE_DENY
        )
    )
    return connection


class _Reader:
    def __init__(self, connection: sqlite3.Connection, declared: Schema) -> None:
        self._connection = connection
        self._tables = {table.name: table for table in shared_tables(declared)}
        self._refusals: list[Refusal] = []
        self._left = MAX_ROWS

    def read(self) -> tuple[list[Change], Broadcast, list[Refusal]]:
        """The sender's own changes, what it tells beside them, and what could not be read."""
        plain = {
            name
            for kind, name, text in self._select("SELECT type, name, sql FROM sqlite_master")
            if kind == "table" and isinstance(text, str) and text.lstrip().upper().startswith("CREATE TABLE")
        }
        if container.CHANGES_TABLE not in plain:
            raise sqlite3.DatabaseError(container.CHANGES_TABLE)
        rows = {name: dict(self._rows(table)) for name, table in self._tables.items() if name in plain}
        own: list[Change] = []
        told: dict[str, Snapshot] = {container.OTHERS: {}, container.LISTS: {}}
        listed = self._select(f"SELECT part, table_name, row_uid, action FROM {container.CHANGES_TABLE} ORDER BY fid")  # nosec B608  # names from the schema
        for part, table, key, action in listed:
            if table not in self._tables or not isinstance(key, str):
                self._refuse(str(table)[:80], str(key)[:100])
                continue
            row = rows.get(table, {}).get(key)
            if part == container.OWN and action == Action.DELETE.value:
                own.append(Change(table, key, Action.DELETE))
            elif row is None:
                continue  # what could not be read was told already
            elif part == container.OWN:
                own.append(Change(table, key, Action.INSERT, row))
            elif part in told and self._may_be_told(part, table):
                told[part].setdefault(table, {})[key] = row
            else:
                self._refuse(table, key)
        return own, Broadcast(told[container.OTHERS], told[container.LISTS]), self._refusals

    def _may_be_told(self, part: str, table: str) -> bool:
        is_project = table == "project" or self._tables[table].parent is not None
        is_list = self._tables[table].kind in (Kind.LIST, Kind.NETWORK)
        return is_project if part == container.OTHERS else is_list

    def _rows(self, table: Table) -> Iterator[tuple[str, Row]]:
        """The rows that can be read; what an older sender did not have yet is left out of its rows."""
        cursor = self._connection.execute(f"SELECT * FROM {sql.name(table.name)} LIMIT 0")  # nosec B608  # names from the schema
        there = {column[0] for column in cursor.description}
        columns = [column for column in shared_columns(table) if column in there]
        if table.key not in columns:
            return
        fields = {field.name: field for field in table.fields}
        for values in self._select(f"SELECT {', '.join(map(sql.name, columns))} FROM {sql.name(table.name)}"):  # nosec B608  # names from the schema
            row = dict(zip(columns, values))
            key = str(row[table.key])[:100]
            try:
                checked = {column: _checked(fields.get(column), column, value) for column, value in row.items()}
                self._check_key(table, key, checked)
            except ValueError as error:
                self._refuse(table.name, key, Text(str(error), str(error)))
            except IzsaError as error:
                self._refuse(table.name, key, error.text)
            else:
                yield key, checked

    def _check_key(self, table: Table, key: str, row: Row) -> None:
        expected = f"{row['project_uid']}:{row[table.choice]}" if table.choice else str(row[table.key])
        if key != expected:
            raise ValueError(f"{table.key} ≠ {expected[:100]}")

    def _refuse(self, table: str, key: str, why: Optional[Text] = None) -> None:
        self._refusals.append(Refusal(RefusalKind.UNREADABLE, table, key, detail=why))

    def _select(self, statement: str) -> Iterator[tuple[Any, ...]]:
        for row in self._connection.execute(statement):
            self._left -= 1
            if self._left < 0:
                raise sqlite3.DatabaseError("too many rows")
            yield row


def _checked(field: Optional[Field], column: str, value: Any) -> Any:
    """A value as a map may hold it; raises :class:`ValueError` or :class:`IzsaError` with what is wrong.

    ``field`` is ``None`` for the geometry.
    """
    if field is None:
        if value is None:
            return None
        if not (isinstance(value, bytes) and len(value) > 8 and value[:2] == b"GP"):
            raise ValueError(f"{column}: not a geometry")
        try:
            return canonical_wkb(to_wkb(value))
        except (ValueError, KeyError, IndexError) as error:
            raise ValueError(f"{column}: {error}") from error
    if value is None and not field.required:
        return None
    try:
        checked = canonical(field, value)
    except (ValueError, OverflowError) as error:
        raise ValueError(f"{column}: {error}") from error
    problem = field_problem(field, checked)
    if problem and problem[1] and (checked is not None or field.required):
        raise IzsaError(problem[0])
    return checked
