"""A map as a stream of rows, by which it passes from one store to the other whole, history included.

Rows hold every declared column as it is stored, kept ones too; ``geom`` is WKB, and so is, in hexadecimal digits,
each geometry that the history tells. Last come the photos and files, whose table a file has not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Optional

from ..domain.record import Row
from ..domain.schema import Schema, Table
from .attached import ATTACHMENT
from .saving import GEOMETRY_COLUMN

WholeMap = Iterable[tuple[Table, Row]]

#: What each store makes anew from the other tables.
_MADE_ANEW = {"project_list", "search_queue"}
#: The geometry of a deleted row; within a text of that row the quotes before the colon would be escaped.
_IN_JSON = re.compile(rf'"{GEOMETRY_COLUMN}": ?"([0-9A-Fa-f]+)"')


def copied_tables(schema: Schema) -> list[Table]:
    """The tables that a copy takes along, each after those that it refers to."""
    return [table for table in schema if table.name not in _MADE_ANEW]


def with_told_geometries(table: Table, row: Row, convert: Callable[[str], str]) -> Row:
    """A row of the map, the geometries in a row of the history being converted from one notation to another."""
    if table.name == "audit" and row["column_name"] == GEOMETRY_COLUMN:
        return {**row, **{side: _converted(row[side], convert) for side in ("old", "new")}}
    if table.name == "tombstone":
        return {**row, "row": _IN_JSON.sub(lambda found: found[0].replace(found[1], convert(found[1])), row["row"])}
    return row


def _converted(value: Optional[str], convert: Callable[[str], str]) -> Optional[str]:
    return convert(value) if value else None


def by_table(rows: WholeMap, size: int) -> Iterator[tuple[Table, list[Row]]]:
    """The rows in batches of one table each, in their order."""
    batch: list[Row] = []
    current: Optional[Table] = None
    for table, row in rows:
        # The content of a file is large enough for a batch of its own.
        if current is not None and (table is not current or len(batch) == size or table is ATTACHMENT):
            yield current, batch
            batch = []
        current = table
        batch.append(row)
    if current is not None:
        yield current, batch
