"""The installation of a map, or its upgrade, as one script, which a database administrator reads and runs."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Optional

from ...domain.schema import MAP_EPSG, Schema, schema
from ..content import DistrictShape, first_rows, packaged_districts
from . import sql
from .access import MapNames
from .install import guards, preparation, references, tables_and_functions
from .upgrade import upgrade, upgrade_checks

_HEAD = """-- {map}: the {what} of a map, schema version {version}.
-- Run it in the map's database, encoded in UTF8, as somebody who {who}:
--     psql --set ON_ERROR_STOP=1 --file THIS_FILE DATABASE
-- All of it is one transaction: whole, or not at all.
BEGIN;
SET LOCAL standard_conforming_strings = on;
SET LOCAL client_encoding = 'UTF8';
"""
_AS_OWNER = """
SET LOCAL ROLE {owner};
-- The map's names first, then PostGIS's, wherever it lies.
SELECT set_config('search_path', concat_ws(', ', quote_ident({map}), quote_ident(n.nspname), 'pg_temp'), true)
FROM pg_extension AS e JOIN pg_namespace AS n ON n.oid = e.extnamespace WHERE e.extname = 'postgis';
"""


def install_script(
    names: MapNames, *, districts: Optional[Iterable[DistrictShape]] = None, declared: Optional[Schema] = None
) -> Iterator[str]:
    """The parts of the script; what it makes is what :func:`.install.create_map` makes."""
    declared = declared or schema()
    yield _HEAD.format(
        map=names.schema, what="installation", version=declared.version, who="may make schemas and roles"
    )
    yield preparation(names)
    yield _as_owner(names)
    for statement in tables_and_functions(declared, names):
        yield _ended(statement)
    for table, row in first_rows(districts if districts is not None else packaged_districts()):
        yield _insert(table, {column: _literal(column, value) for column, value in row.items()})
    about = {"map_id": sql.literal(str(uuid.uuid4())), "schema_version": sql.literal(declared.version)}
    about["created_by"] = "session_user"
    about["created_at"] = "to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')"
    for key, value in about.items():
        yield _insert("map_info", {"key": sql.literal(key), "value": value})
    for statement in (*references(declared), *guards(declared, names)):
        yield _ended(statement)
    yield "COMMIT;\n"


def upgrade_script(
    names: MapNames, *, declared: Optional[Schema] = None, folder: Optional[Path] = None
) -> Iterator[str]:
    """The parts of the script; it does what :func:`.upgrade.upgrade_map` does, to a map of any older version."""
    declared = declared or schema()
    yield _HEAD.format(
        map=names.schema, what="upgrade", version=declared.version, who="installed it, or as a superuser"
    )
    yield upgrade_checks(names)
    yield _as_owner(names)
    for statement in upgrade(declared, names, folder):
        yield _ended(statement)
    yield "COMMIT;\n"


def _as_owner(names: MapNames) -> str:
    return _AS_OWNER.format(owner=sql.name(names.role("owner")), map=sql.literal(names.schema))


def _insert(table: str, values: dict[str, str]) -> str:
    columns = ", ".join(map(sql.name, values))
    return f"INSERT INTO {sql.name(table)} ({columns}) VALUES ({', '.join(values.values())});\n"  # nosec B608  # our own facts, quoted


def _literal(column: str, value: Any) -> str:
    if value is None:
        return "NULL"
    if column == sql.GEOMETRY_COLUMN:
        return f"ST_GeomFromWKB('\\x{value.hex()}'::bytea, {MAP_EPSG})"
    return sql.literal(value) if isinstance(value, str) else str(value).lower()


def _ended(statement: str) -> str:
    statement = statement.strip()
    return f"{statement}\n" if statement.endswith(";") else f"{statement};\n"
