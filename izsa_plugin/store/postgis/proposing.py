"""Projects that may lie near each other, proposed by the server's spatial index."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import NamedTuple

from psycopg2 import extensions, sql

from .access import MapNames
from .connection import connect, explained

#: Projects whose neighbours are asked for at a time.
_ROWS = 5_000

_COUNT = "SELECT count(*), count(nullif(btrim({key}::text), '')), count(DISTINCT btrim({key}::text)) FROM {table}"
#: Boxes that may touch; the caller measures. The parts are even, whatever the keys look like.
_NEAR = """
WITH part AS MATERIALIZED (
    SELECT btrim({key}::text) AS key, ST_Expand({geometry}, %s) AS box FROM {table}
    WHERE {geometry} IS NOT NULL AND (hashtext({key}::text) & 2147483647) %% %s = %s)
SELECT part.key, btrim(other.{key}::text) FROM part
JOIN {table} AS other ON other.{geometry} && part.box AND part.key < btrim(other.{key}::text)
"""


class ServerLayer(NamedTuple):
    """Where a layer's projects lie on a server."""

    parameters: str
    schema: str
    table: str
    key: str
    geometry: str


def has_one_key_each(layer: ServerLayer) -> bool:
    """Whether every row has a key, and none has another's."""
    with _cursor(layer) as cursor:
        cursor.execute(_composed(_COUNT, layer))
        ((rows, keys, distinct),) = cursor.fetchall()
    return bool(rows == keys == distinct)


def propose(layer: ServerLayer, distance: float, rows: int) -> Iterator[tuple[list[tuple[str, str]], float]]:
    """The keys of any two whose boxes are at most ``distance`` apart, in portions, with the part done; each pair once.

    ``rows`` is about how many projects there are.
    """
    parts = max(1, -(-rows // _ROWS))
    with _cursor(layer) as cursor:
        for part in range(parts):
            cursor.execute(_composed(_NEAR, layer), [distance, parts, part])
            yield cursor.fetchall(), (part + 1) / parts


@contextmanager
def _cursor(layer: ServerLayer) -> Iterator[extensions.cursor]:
    connection = connect(layer.parameters, MapNames(layer.schema))
    with closing(connection), explained(), connection.cursor() as cursor:
        yield cursor


def _composed(statement: str, layer: ServerLayer) -> sql.Composed:
    return sql.SQL(statement).format(
        key=sql.Identifier(layer.key),
        geometry=sql.Identifier(layer.geometry),
        table=sql.Identifier(layer.schema, layer.table),
    )
