"""Making a map on a server: roles, schema, tables, lists, triggers, rights, in one transaction."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator
from typing import Any, Optional

from psycopg2 import extensions, sql

from ...domain.record import Record
from ...domain.schema import Schema, schema
from ...paths import resource
from ..content import DistrictShape, first_rows, packaged_districts
from ..demo import demo_records
from ..saving import save_project
from ..whole import WholeMap
from . import ddl
from .access import MapNames, tables
from .connection import connect, set_search_path, writing
from .rights import security
from .triggers import functions, triggers
from .whole import pour
from .writer import CursorWriter

_SEARCH_INDEX = """
DO $$
DECLARE
    lies_in text := (SELECT n.nspname FROM pg_extension AS e JOIN pg_namespace AS n ON n.oid = e.extnamespace
        WHERE e.extname = 'pg_trgm');
BEGIN
    IF lies_in IS NOT NULL THEN
        EXECUTE format(
            'CREATE INDEX project_list_search ON project_list USING gin (search_text %I.gin_trgm_ops)', lies_in);
    END IF;
END
$$
"""


def create_map(
    parameters: str,
    names: MapNames,
    *,
    demo: bool = False,
    districts: Optional[Iterable[DistrictShape]] = None,
    declared: Optional[Schema] = None,
    content: Optional[WholeMap] = None,
) -> None:
    """Make a map in a new schema, filled as a file is, and with the demo projects if asked for.

    ``parameters`` are libpq's; ``content`` is a whole map, taken as it is instead. Raises :class:`IzsaError` and
    leaves nothing when the schema is there already, or rights, PostGIS or the encoding are lacking.
    """
    declared = declared or schema()
    connection = connect(parameters)
    try:
        with writing(connection, declared) as cursor:
            cursor.execute(preparation(names))
            cursor.execute(sql.SQL("SET LOCAL ROLE {}").format(sql.Identifier(names.role("owner"))))
            set_search_path(cursor, names)
            for statement in tables_and_functions(declared, names):
                cursor.execute(statement)
            if content is None:
                _fill(cursor, declared, districts if districts is not None else packaged_districts())
            else:
                pour(cursor, content)
                cursor.execute("SELECT refresh_list(NULL)")
            for statement in (*references(declared), *guards(declared, names)):
                cursor.execute(statement)
            if demo:
                _fill_demo(cursor, declared)
    finally:
        connection.close()


def preparation(names: MapNames) -> str:
    """What comes before a schema: checks of the server, roles, the schema itself."""
    return body("preparation", names)


def tables_and_functions(declared: Schema, names: MapNames) -> Iterator[str]:
    """All that has to be there before rows come."""
    for table in tables(declared):
        yield from ddl.create_table(table)
    yield _SEARCH_INDEX
    yield from code(declared, names)


def code(declared: Schema, names: MapNames) -> Iterator[str]:
    """What follows from the declaration and may be called before rows come: comments, the view, functions."""
    for table in tables(declared):
        yield from ddl.create_comments(table)
    yield ddl.create_flat_view(declared)
    for statement in functions(declared):
        yield names.fill(statement)
    yield body("rights", names)
    yield body("keeping", names)


def references(declared: Schema) -> Iterator[str]:
    """What ties the tables together, once they hold the first rows."""
    for table in tables(declared):
        yield from ddl.create_foreign_keys(table)


def guards(declared: Schema, names: MapNames) -> Iterator[str]:
    """What comes last, since it would stop a load of many rows: triggers, policies, grants."""
    yield from triggers(declared)
    for statement in security(declared):
        yield names.fill(statement)


def insert(cursor: extensions.cursor, table: str, row: dict[str, Any]) -> None:
    """Insert one row; ``geom`` is WKB in the map's CRS."""
    CursorWriter(cursor).insert_into(table, row)


def _fill(cursor: extensions.cursor, declared: Schema, districts: Iterable[DistrictShape]) -> None:
    for table, row in first_rows(districts):
        insert(cursor, table, row)
    cursor.execute("SELECT session_user, to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')")
    user, now = cursor.fetchone()  # type: ignore[misc]  # it always answers with one row
    about = {"map_id": str(uuid.uuid4()), "schema_version": declared.version, "created_by": user, "created_at": now}
    for key, value in about.items():
        insert(cursor, "map_info", {"key": key, "value": value})


def _fill_demo(cursor: extensions.cursor, declared: Schema) -> None:
    writer = CursorWriter(cursor)
    nobody: Optional[Record] = None
    for record in demo_records(declared):
        save_project(writer, declared, record, nobody)
    cursor.execute("SELECT code, to_char(now(), 'YYYY') FROM district")
    for district, period in cursor.fetchall():
        insert(cursor, "reporting", {
            "uid": f"{district}:{period}", "district": district, "period": period, "state": "closed"})  # fmt: skip
    insert(cursor, "map_info", {"key": "demo", "value": "1"})


def body(name: str, names: MapNames) -> str:
    """A file of SQL with this map's names in it."""
    return names.fill(resource("sql", "postgis", f"{name}.sql").read_text(encoding="utf-8"))
