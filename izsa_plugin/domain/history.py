"""The history of a project: which changes were saved together, and what the project was before them."""

from __future__ import annotations

import copy
import itertools
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Optional

from .approval import REVIEW_COLUMNS, begun_again
from .record import Record, Row
from .schema import Schema, Type

#: A save writes all its rows at once; what one person changes later than this after the row before is another save.
_TOGETHER_SECONDS = 0.4
_GEOMETRY = "geom"
#: How the two databases write yes.
_TRUE = ("1", "1.0", "t", "true")


@dataclass(frozen=True)
class Change:
    """One audited change; ``row`` is what a deleted row held, where the store still has it."""

    table: str
    row_uid: str
    action: str
    column: Optional[str]
    old: Any
    new: Any
    row: Optional[Row]


@dataclass(frozen=True)
class Save:
    """What one person changed at one moment; ``at`` is UTC."""

    at: datetime
    by: Optional[str]
    changes: tuple[Change, ...]

    @property
    def creates(self) -> bool:
        """Whether the project itself began with it."""
        return any(change.table == "project" and change.action == "insert" for change in self.changes)


def saves(audit: Iterable[Row]) -> list[Save]:
    """The saves in a project's audit rows, both newest first."""
    found: list[Save] = []
    for row in audit:
        at = row["at"]
        if not isinstance(at, datetime):
            at = datetime.fromisoformat(str(at).replace("Z", "+00:00"))
        held = row.get("row")
        change = Change(
            str(row["table_name"]), str(row["row_uid"]), str(row["action"]), row["column_name"], row["old"], row["new"],
            json.loads(held) if isinstance(held, str) else held,
        )  # fmt: skip
        last = found[-1] if found else None
        if last and last.by == row["by"] and abs((last.at - at).total_seconds()) <= _TOGETHER_SECONDS:
            found[-1] = Save(at, last.by, (*last.changes, change))
        else:
            found.append(Save(at, row["by"], (change,)))
    return found


def before(schema: Schema, record: Record, history: Sequence[Save], save: int) -> Record:
    """The record as it was before the save of this index, the versions being those that are stored now.

    Rows that were deleted come back where the store kept what they held; the result is to be saved over ``record``.
    What the coordinators said stays as it is now: it is no content that its municipality could bring back.
    """
    result = copy.deepcopy(record)
    for one in history[: save + 1]:
        for change in one.changes:
            _take_back(schema, result, change)
    return result


def deleted(schema: Schema, audit: Iterable[Row], coordinator: bool = False) -> Optional[Record]:
    """The project whose deletion is the last thing its audit rows tell, to be saved as a new one under its old key.

    The children that went with it come back too. What was approved goes before the coordinators again, unless one of
    them brings it back. ``None`` when the store has not kept what it held.
    """
    found: Optional[Record] = None
    children: dict[str, list[Row]] = {}
    # The children bear the names of who changed them last, so that several saves tell of one deletion.
    history = saves(audit)
    last = [(save, change) for save in history for change in save.changes]
    for save, change in itertools.takewhile(lambda each: each[1].action == "delete", last):
        if (history[0].at - save.at).total_seconds() > _TOGETHER_SECONDS or change.row is None:
            break
        if change.table == "project":
            found = Record(_row(schema, change.table, change.row))
        else:
            # The newest stands first, and rows went in the order in which they had come.
            children.setdefault(change.table, []).insert(0, _row(schema, change.table, change.row))
    if found is None:
        return None
    found.children = children
    return begun_again(found, coordinator)


def _row(schema: Schema, table: str, held: Row) -> Row:
    return {name: value_of(schema, table, name, value) for name, value in held.items()}


def _take_back(schema: Schema, record: Record, change: Change) -> None:
    if change.table == "project":
        if change.action == "update" and change.column and change.column not in REVIEW_COLUMNS:
            record.row[change.column] = value_of(schema, change.table, change.column, change.old)
        return
    rows = record.children.setdefault(change.table, [])
    if change.action == "insert":
        rows[:] = [row for row in rows if row.get("uid") != change.row_uid]
    elif change.action == "delete" and change.row is not None:
        if all(row.get("uid") != change.row_uid for row in rows):
            rows.append(_row(schema, change.table, change.row))
    elif change.action == "update" and change.column:
        for row in rows:
            if row.get("uid") == change.row_uid:
                row[change.column] = value_of(schema, change.table, change.column, change.old)


def value_of(schema: Schema, table: str, column: str, audited: Any) -> Any:
    """An audited value, which is text, as a record holds it; geometries are hexadecimal WKB."""
    if audited is None:
        return None
    if column == _GEOMETRY:
        return bytes.fromhex(str(audited))
    declared = schema.table(table)
    kind = declared.field(column).type if declared.has(column) else Type.TEXT
    if kind is Type.BOOLEAN:
        return str(audited).lower() in _TRUE
    if kind is Type.INTEGER:
        return int(float(audited))
    return float(audited) if kind is Type.REAL else audited
