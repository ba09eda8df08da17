"""Reading a map whole from a server, and pouring one into a new schema."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

from psycopg2 import extensions, extras, sql

from ...domain.errors import IzsaError
from ...domain.language import Text
from ...domain.record import Row
from ...domain.schema import Schema, Table
from ..attached import ATTACHMENT
from ..whole import WholeMap, by_table, copied_tables, with_told_geometries
from .access import MapNames
from .connection import connect, explained
from .reading import ewkb_hex, wkb_hex
from .sql import GEOMETRY_COLUMN
from .writer import placeholder, typed

_NOT_ALL = Text(
    "Bütün haritayı yalnızca yöneticisi kopyalayabilir, çünkü öbürleri her projeyi görmez. Kopyayı ondan isteyin.",
    "Only the map's administrator can copy the whole map, since others do not see every project. Ask for the copy.",
)
_BATCH = 500
#: Whose the history is: what is left of a project decides where the project itself is gone.
_OWNERS = """
UPDATE tombstone SET municipality = row::jsonb ->> 'municipality' WHERE table_name = 'project';
CREATE TEMP TABLE owner_of ON COMMIT DROP AS
    SELECT DISTINCT ON (uid) uid, municipality FROM (
        SELECT uid, municipality, 0 AS gone, fid FROM project
        UNION ALL SELECT row_uid, municipality, 1, -fid FROM tombstone WHERE table_name = 'project'
    ) AS known ORDER BY uid, gone, fid;
UPDATE tombstone SET municipality = o.municipality FROM owner_of AS o
    WHERE table_name <> 'project' AND o.uid = row::jsonb ->> 'project_uid';
UPDATE audit SET municipality = o.municipality FROM owner_of AS o WHERE o.uid = project_uid;
"""


def read_whole(parameters: str, names: MapNames, schema: Schema) -> Iterator[tuple[Table, Row]]:
    """All rows of a map as they are at one moment; raises :class:`IzsaError` for whom some are hidden from."""
    with closing(connect(parameters, names)) as connection, explained(schema):
        connection.set_session(isolation_level="REPEATABLE READ", readonly=True)
        with connection.cursor() as cursor:
            cursor.execute("SELECT is_admin()")
            if cursor.fetchone() != (True,):
                raise IzsaError(_NOT_ALL)
        for table in copied_tables(schema):
            # Named, so that the rows come a batch at a time.
            with connection.cursor("whole", cursor_factory=extras.RealDictCursor) as cursor:
                cursor.itersize = _BATCH
                cursor.execute(_all_of(table))
                for found in cursor:
                    row = dict(found)
                    if table.geometry:
                        place = row[GEOMETRY_COLUMN]
                        row[GEOMETRY_COLUMN] = None if place is None else bytes(place)
                    yield table, with_told_geometries(table, row, _as_wkb)
        with connection.cursor("files", cursor_factory=extras.RealDictCursor) as cursor:
            cursor.itersize = 1
            cursor.execute("SELECT project_uid, path, content FROM attachment ORDER BY fid")
            for found in cursor:
                yield ATTACHMENT, {**found, "content": bytes(found["content"])}


def pour(cursor: extensions.cursor, rows: WholeMap) -> None:
    """Write a whole map into empty tables, inside the caller's transaction and before there are triggers."""
    for table, batch in by_table(rows, _BATCH):
        columns = list(batch[0])
        statement = sql.SQL("INSERT INTO {} ({}) VALUES %s").format(
            sql.Identifier(table.name), sql.SQL(", ").join(map(sql.Identifier, columns))
        )
        template = sql.SQL("({})").format(sql.SQL(", ").join(map(placeholder, columns)))
        told = (typed(table, with_told_geometries(table, row, ewkb_hex)) for row in batch)
        extras.execute_values(
            cursor, statement, [list(row.values()) for row in told], template.as_string(cursor), page_size=_BATCH
        )
    cursor.execute(_OWNERS)


def _all_of(table: Table) -> sql.Composable:
    chosen: list[sql.Composable] = [sql.Identifier(field.name) for field in table.fields]
    if table.geometry:
        chosen.append(sql.SQL("ST_AsBinary({0}) AS {0}").format(sql.Identifier(GEOMETRY_COLUMN)))
    return sql.SQL("SELECT {} FROM {} ORDER BY fid").format(sql.SQL(", ").join(chosen), sql.Identifier(table.name))


def _as_wkb(ewkb: str) -> str:
    return wkb_hex(ewkb) or ""
