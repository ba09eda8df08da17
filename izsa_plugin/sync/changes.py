"""The difference between two snapshots as changes, one a row, and how to make them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum
from typing import Optional

from .snapshot import Row, Snapshot, copied, differing, rows_of


class Action(Enum):
    """What happens to a row."""

    INSERT = "insert"
    UPDATE = "update"
    DELETE = "delete"


@dataclass(frozen=True)
class Change:
    """One row's change: all columns of a new row, the changed ones of an old row, none of a deleted one."""

    table: str
    key: str
    action: Action
    values: Row = field(default_factory=dict, hash=False)


def diff(old: Snapshot, new: Snapshot) -> list[Change]:
    """What has to be done to the old snapshot to get the new one, sorted by table and key."""
    changes = []
    for table in sorted({*old, *new}):
        before, after = rows_of(old, table), rows_of(new, table)
        for key in differing(before, after):
            change = row_change(table, key, before.get(key), after.get(key))
            if change:
                changes.append(change)
    return changes


def row_change(table: str, key: str, old: Optional[Row], new: Optional[Row]) -> Optional[Change]:
    """What makes one row of another; ``None`` when nothing has to be done."""
    if old == new:
        return None
    if old is None:
        return Change(table, key, Action.INSERT, dict(new or {}))
    if new is None:
        return Change(table, key, Action.DELETE)
    values = {column: value for column, value in new.items() if column not in old or old[column] != value}
    return Change(table, key, Action.UPDATE, values) if values else None


def applied(snapshot: Snapshot, changes: Iterable[Change]) -> Snapshot:
    """A copy with the changes made; an update of a row that is gone is left out."""
    result = copied(snapshot)
    for change in changes:
        rows = result.setdefault(change.table, {})
        if change.action is Action.DELETE:
            rows.pop(change.key, None)
        elif change.action is Action.INSERT:
            rows[change.key] = {**rows.get(change.key, {}), **change.values}
        elif change.key in rows:
            rows[change.key] = {**rows[change.key], **change.values}
    return result
