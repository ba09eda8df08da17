"""The state of some rows of a map at one moment, by table and key."""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Iterable, Sequence
from typing import Any

from ..domain.errors import IzsaError
from ..domain.language import Text
from ..domain.schema import Kind, Schema, Table

GEOMETRY = "geom"

_DAMAGED = Text(
    "Haritadaki değişim kaydı bozulmuş. Haritanın yedeğini açın.",
    "The map's record of the exchange is damaged. Open the map's backup.",
)

#: Only the columns that a person fills: no version, no time of change, nothing personal.
Row = dict[str, Any]
#: Rows by table and key; a table without rows may be missing.
Snapshot = dict[str, dict[str, Row]]

#: Stands in a base where both sides changed a cell before they heard of each other: equal to nothing else.
UNSETTLED = object()

#: Kept by the network's tables but never exchanged: each map has its own.
_OWN = ("exchange_log",)


def shared_columns(table: Table) -> tuple[str, ...]:
    """The columns of a table that travel: what triggers keep and personal data stay where they are."""
    named = tuple(field.name for field in table.fields if not field.kept and not field.personal)
    return (*named, GEOMETRY) if table.geometry else named


def shared_tables(schema: Schema) -> tuple[Table, ...]:
    """The tables whose rows travel between maps, in the order of the schema; boundaries come with the plugin."""
    return tuple(
        table
        for table in schema
        if table.kind is not Kind.SYSTEM and table.name not in _OWN and not (table.kind is Kind.LIST and table.geometry)
    )


def rows_of(snapshot: Snapshot, table: str) -> dict[str, Row]:
    """The rows of a table; none for a table without rows."""
    return snapshot.get(table, {})


def copied(snapshot: Snapshot) -> Snapshot:
    """A copy whose tables may change; its rows are shared and are replaced, never changed."""
    return {table: dict(rows) for table, rows in snapshot.items()}


def differing(old: dict[str, Row], new: dict[str, Row]) -> list[str]:
    """The keys of what is in one table only or not the same in both, sorted."""
    if old == new:
        return []
    # Most rows are one object on both sides (see unpacked), which Python would compare cell by cell all the same.
    found = [key for key, row in new.items() if (other := old.get(key)) is not row and other != row]
    return sorted([*found, *(old.keys() - new.keys())])


def same(one: Snapshot, other: Snapshot) -> bool:
    """Whether two snapshots hold the same rows."""
    return not any(differing(rows_of(one, table), rows_of(other, table)) for table in {*one, *other})


def by_parent(rows: Iterable[tuple[str, Row]]) -> dict[str, list[str]]:
    """The keys of child rows by the project they belong to."""
    found: dict[str, list[str]] = {}
    for key, row in rows:
        found.setdefault(str(row["project_uid"]), []).append(key)
    return found


def packed(rows: dict[str, Row], gone: Sequence[str] = ()) -> str:
    """Rows of a table, and keys that it lost, as one line of text to be kept in a map: JSON by columns."""
    groups = [*_by_columns(rows), *([[None, list(gone), None]] if gone else [])]
    return json.dumps(groups, separators=(",", ":"), ensure_ascii=False)


def unpacked(texts: Iterable[str], like: dict[str, Row]) -> tuple[dict[str, Row], int]:
    """The rows that :func:`packed` was given in turn, each text changing what came before, and how many it was given.

    A row that is the same in ``like``, whose rows all have the same columns, is taken from there: it need not be made
    again, and later comparisons see at once that nothing changed. Raises :class:`IzsaError` for a damaged text.
    """
    rows: dict[str, Row] = {}
    given = 0
    try:
        for text in texts:
            for columns, keys, values in json.loads(text):
                given += len(keys)
                if columns is None:
                    for key in keys:
                        rows.pop(key, None)
                else:
                    _add(rows, columns, keys, values, like)
    except ValueError as error:
        raise IzsaError(_DAMAGED) from error
    return rows, given


def squeezed(value: Any) -> str:
    """A value of JSON as compressed text."""
    return base64.b64encode(zlib.compress(json.dumps(value, separators=(",", ":")).encode(), 1)).decode()


def unsqueezed(text: str) -> Any:
    """What :func:`squeezed` was given; raises :class:`IzsaError` when the text was damaged."""
    try:
        return json.loads(zlib.decompress(base64.b64decode(text, validate=True)))
    except (ValueError, zlib.error) as error:
        raise IzsaError(_DAMAGED) from error


def _by_columns(rows: dict[str, Row]) -> list[list[Any]]:
    """Rows grouped by the columns they have, which is one group unless the schema has grown: keys, then each column.

    A column without values is kept as nothing, one that repeats the keys as true.
    """
    groups: dict[tuple[str, ...], tuple[list[str], list[Row]]] = {}
    for key, row in rows.items():
        keys, same_columns = groups.setdefault(tuple(row), ([], []))
        keys.append(key)
        same_columns.append(row)
    packed_groups = []
    for columns, (keys, members) in groups.items():
        values: list[Any] = []
        for column, cells in zip(columns, zip(*(row.values() for row in members))):
            if cells.count(None) == len(cells):
                values.append(None)
            elif cells == tuple(keys):
                values.append(True)
            elif column == GEOMETRY:
                values.append([None if cell is None else cell.hex() for cell in cells])
            else:
                values.append(cells)
        packed_groups.append([columns, keys, values])
    return packed_groups


def _add(rows: dict[str, Row], columns: list[str], keys: list[str], values: list[Any], like: dict[str, Row]) -> None:
    """Add one group of rows, each from ``like`` where it is the same there."""
    nothing = [None] * len(keys)
    filled = [
        nothing if cells is None
        else keys if cells is True
        else [None if cell is None else bytes.fromhex(cell) for cell in cells] if column == GEOMETRY
        else cells
        for column, cells in zip(columns, values)
    ]  # fmt: skip
    others = like if columns == next((list(row) for row in like.values()), None) else {}
    for key, row, other in zip(keys, zip(*filled), map(others.get, keys)):
        rows[key] = other if other and tuple(other.values()) == row else dict(zip(columns, row))


def plain(value: Any) -> Any:
    """Rows as JSON can hold them: bytes become ``{"hex": …}``, and what has no agreed base is marked."""
    if value is UNSETTLED:
        return {"unsettled": True}
    if isinstance(value, bytes):
        return {"hex": value.hex()}
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    return value


def restored(value: Any) -> Any:
    """What :func:`plain` was given."""
    if isinstance(value, dict):
        if value.keys() == {"hex"}:
            return bytes.fromhex(value["hex"])
        if value.keys() == {"unsettled"}:
            return UNSETTLED
        return {key: restored(inner) for key, inner in value.items()}
    return value
