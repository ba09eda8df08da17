"""The three-way merge of one row, column by column."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Optional

from .changes import Action, Change, row_change
from .conflict import Conflict, ConflictKind
from .snapshot import GEOMETRY, Row


def merge_row(
    table: str, key: str, base: Optional[Row], package: Optional[Row], here: Optional[Row]
) -> tuple[Optional[Change], list[Conflict]]:
    """What the package's side changes of a row, and what it cannot because the map's side changed it too."""
    if package in (base, here):
        return None, []
    if package is None:
        if here is None or here == base:
            return row_change(table, key, here, None), []
        return None, [_row_conflict(ConflictKind.DELETED_IN_PACKAGE, table, key, base, package, here)]
    if here is None:
        if base is None:
            return Change(table, key, Action.INSERT, dict(package)), []
        return None, [_row_conflict(ConflictKind.DELETED_IN_MAP, table, key, base, package, here)]
    taken: Row = {}
    conflicts = []
    for column in _changed(base or {}, package):
        before, theirs, ours = (base or {}).get(column), package[column], here.get(column)
        if theirs == ours:
            continue
        if ours == before:
            taken[column] = theirs
            continue
        kind = ConflictKind.GEOMETRY if column == GEOMETRY else ConflictKind.VALUE
        change = Change(table, key, Action.UPDATE, {column: theirs})
        conflicts.append(Conflict(kind, table, key, column, before, theirs, ours, (change,)))
    return (Change(table, key, Action.UPDATE, taken) if taken else None), conflicts


def _changed(base: Row, package: Row) -> Iterator[str]:
    """A row that both sides added has no base: what one of them left empty is then no disagreement."""
    return (column for column, value in package.items() if base.get(column) != value)


def _row_conflict(
    kind: ConflictKind, table: str, key: str, base: Optional[Row], package: Optional[Row], here: Optional[Row]
) -> Conflict:
    change = row_change(table, key, here, package)
    return Conflict(kind, table, key, None, base, package, here, (change,) if change else ())
