"""Two people who changed the same project at once: where their states differ, and the state that follows from choices.

The same questions as in a merge of maps, for one project: its cells and its children one by one.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, Optional

from ..domain.approval import REVIEW_COLUMNS
from ..domain.language import Text
from ..domain.record import Record, child_key
from ..domain.schema import Schema, Table
from .changes import row_change
from .conflict import Conflict, ConflictKind
from .snapshot import GEOMETRY, Row
from .values import canonical, canonical_wkb

PROJECT = "project"
#: What no form changes: it comes from the coordinators, or says where the record was made.
_OTHERS = (*REVIEW_COLUMNS, "demo")


class Side(Enum):
    """Whose state."""

    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True)
class Difference:
    """A cell or a row in which the two states differ; in ``conflict`` my state is the package's, theirs the map's.

    ``follows`` is the side that alone changed it, ``None`` where both did and somebody has to choose.
    """

    conflict: Conflict
    follows: Optional[Side]

    @property
    def reason(self) -> Text:
        """Who changed it."""
        return _REASONS[self.follows]


_REASONS = {
    Side.MINE: Text("Bunu yalnızca siz değiştirdiniz.", "Only you changed this."),
    Side.THEIRS: Text("Bunu yalnızca öbür kişi değiştirdi.", "Only the other person changed this."),
    None: Text("Bunu ikiniz de değiştirdiniz.", "Both of you changed this."),
}


def differences(schema: Schema, base: Record, mine: Record, theirs: Record) -> list[Difference]:
    """Where my state and theirs differ, both having begun from ``base``, in the order of the schema."""
    found: list[Difference] = []
    for table in (schema.table(PROJECT), *schema.children()):
        sides = [rows_of(table, record) for record in (base, mine, theirs)]
        for key in dict.fromkeys(key for rows in sides for key in rows):
            found.extend(_row(table, key, *(rows.get(key) for rows in sides)))
    return found


def settled(
    schema: Schema, mine: Record, theirs: Record, choices: Sequence[tuple[Difference, Side]]
) -> Record:  # fmt: skip
    """The state that follows from the choices, to be saved over theirs."""
    result = copy.deepcopy(theirs)
    for difference, side in choices:
        conflict = difference.conflict
        if side is Side.THEIRS:
            continue
        table = schema.table(conflict.table)
        if conflict.column is not None:
            _row_to_change(result, table, conflict.key)[conflict.column] = conflict.package
            continue
        others = [row for row in result.of(table.name) if child_key(table, result.uid, row) != conflict.key]
        own = [row for row in mine.of(table.name) if child_key(table, mine.uid, row) == conflict.key]
        result.children[table.name] = [*others, *({**copy.deepcopy(row), "uid": conflict.key} for row in own)]
    return result


def with_keys(schema: Schema, record: Record) -> Record:
    """A copy whose children all have their keys, as stored ones have, so that a row can be found again."""
    result = copy.deepcopy(record)
    for table in schema.children():
        for row in result.of(table.name):
            row.update(uid=child_key(table, record.uid, row), project_uid=record.uid)
    return result


def rows_of(table: Table, record: Record) -> dict[str, Row]:
    """The rows of a record in one table by key, written so that what means the same is equal."""
    rows = [record.row] if table.name == PROJECT else record.of(table.name)
    return {child_key(table, record.uid, row): _comparable(table, row) for row in rows}


def _comparable(table: Table, row: Row) -> Row:
    own: Row = {}
    for field in table.fields:
        if not field.kept and field.name not in _OTHERS:
            own[field.name] = _canonical(field, row.get(field.name))
    if table.geometry:
        own[GEOMETRY] = canonical_wkb(row.get(GEOMETRY))
    return own


def _canonical(field: Any, value: Any) -> Any:
    try:
        return canonical(field, value)
    except ValueError:
        return value  # something unreadable that was typed is compared, and refused, as it is


def _row(
    table: Table, key: str, base: Optional[Row], mine: Optional[Row], theirs: Optional[Row]
) -> Iterator[Difference]:
    if mine == theirs:
        return
    if mine is None or theirs is None:
        kind = ConflictKind.DELETED_IN_PACKAGE if mine is None else ConflictKind.DELETED_IN_MAP
        change = row_change(table.name, key, theirs, mine)
        changes = (change,) if change else ()
        conflict = Conflict(kind, table.name, key, None, base, mine, theirs, changes, before=(base,))
        yield Difference(conflict, _follows(base, mine, theirs))
        return
    for column, here in theirs.items():
        if mine[column] == here:
            continue
        kind = ConflictKind.GEOMETRY if column == GEOMETRY else ConflictKind.VALUE
        # A row that both added has no base; what one of them left empty is then no disagreement.
        before = base[column] if base else None
        conflict = Conflict(kind, table.name, key, column, before, mine[column], here, ())
        yield Difference(conflict, _follows(before, mine[column], here))


def _follows(base: Any, mine: Any, theirs: Any) -> Optional[Side]:
    if theirs == base:
        return Side.MINE
    return Side.THEIRS if mine == base else None


def _row_to_change(record: Record, table: Table, key: str) -> Row:
    if table.name == PROJECT:
        return record.row
    return next(row for row in record.of(table.name) if child_key(table, record.uid, row) == key)
