"""What a merge that is clean row by row may still break: keys that repeat, references to nothing, rules over rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Optional

from ..domain.language import Text
from ..domain.record import Record
from ..domain.schema import Field, Schema, Table
from ..domain.validation import problems
from .changes import Action, Change
from .conflict import Conflict, ConflictKind
from .snapshot import Row, Snapshot, rows_of

PROJECT = "project"
Place = tuple[str, str]
RootOf = Callable[[Place], Optional[str]]
_Columns = tuple[str, tuple[str, ...]]
_Index = dict[tuple[Any, ...], list[str]]


class Constraints:
    """Looks at the map as it would be and takes back what cannot stand, until all that is left can."""

    def __init__(
        self, schema: Schema, sides: tuple[Snapshot, Snapshot, Snapshot], taken: dict[Place, Change], root_of: RootOf
    ) -> None:
        self._schema = schema
        self._sides = sides
        self._here = sides[2]
        self._taken = taken
        self._root_of = root_of
        self._found: list[Conflict] = []
        self._old: dict[_Columns, _Index] = {}
        self._new: dict[_Columns, _Index] = {}
        self._ruled = _ruled_columns(schema)
        self._referring: dict[str, list[tuple[str, Field, str]]] = {}
        for table in schema:
            for field in table.fields:
                if field.target:
                    self._referring.setdefault(field.target.table, []).append((table.name, field, field.target.column))

    def withhold(self) -> list[Conflict]:
        """Remove from ``taken`` what would break the map, and return it as conflicts."""
        before = -1
        while before != len(self._found):
            before = len(self._found)
            for place in sorted(self._taken):
                if place in self._taken:
                    self._check_row(place, self._taken[place])
            ruled = filter(self._may_break_a_rule, self._taken)
            for uid in sorted({root for root in map(self._root_of, ruled) if root}):
                self._check_rules(uid)
        return self._found

    def _check_row(self, place: Place, change: Change) -> None:
        table = self._schema.table(change.table)
        if self._is_needed(table, change):
            self._take_back(ConflictKind.REFERENCE, place)
            return
        if change.action is Action.DELETE:
            return
        row = self._row(place) or {}
        missing = self._missing_reference(table, row, change)
        if missing:
            self._take_back(ConflictKind.REFERENCE, place, missing.label)
            return
        holder = self._holder(table, row, change)
        if holder:
            self._take_back(ConflictKind.UNIQUE, place, also=(Change(table.name, holder, Action.DELETE),))

    def _take_back(
        self, kind: ConflictKind, place: Place, detail: Optional[Text] = None, also: tuple[Change, ...] = ()
    ) -> None:
        root = self._root_of(place)
        places = [place]
        if root and (kind is ConflictKind.RULE or place[0] == PROJECT or self._parent_changes(root)):
            places = [other for other in sorted(self._taken) if self._root_of(other) == root]
            place = (PROJECT, root)
        changes = (*also, *(self._taken.pop(other) for other in places))
        self._new.clear()
        base, package, here = (rows_of(side, place[0]).get(place[1]) for side in self._sides)
        self._found.append(Conflict(kind, *place, None, base, package, here, changes, detail))

    def _parent_changes(self, uid: str) -> bool:
        """Whether the project itself comes or goes with this merge; its rows then go one way together."""
        change = self._taken.get((PROJECT, uid))
        return change is not None and change.action is not Action.UPDATE

    def _missing_reference(self, table: Table, row: Row, change: Change) -> Optional[Field]:
        for field in table.fields:
            target, value = field.target, row.get(field.name)
            if target and value is not None and field.name in change.values and not any(
                self._holders(target.table, (target.column,), (value,))
            ):  # fmt: skip
                return field
        return None

    def _is_needed(self, table: Table, change: Change) -> bool:
        """Whether a row that stays refers to one that goes, or by a code that changes."""
        gone = rows_of(self._here, table.name).get(change.key)
        return gone is not None and any(
            any(self._holders(referring, (field.name,), (gone[column],)))
            for referring, field, column in self._referring.get(table.name, ())
            if change.action is Action.DELETE or change.values.get(column, gone[column]) != gone[column]
        )

    def _holder(self, table: Table, row: Row, change: Change) -> Optional[str]:
        """Another row with the same value where values may not repeat; what is unknown repeats nothing."""
        single = ((field.name,) for field in table.fields if field.unique and field.name != table.key)
        for columns in (*table.unique, *single):
            values = tuple(row.get(column) for column in columns)
            if None not in values and any(column in change.values for column in columns):
                others = sorted(key for key in self._holders(table.name, columns, values) if key != change.key)
                if others:
                    return others[0]
        return None

    def _may_break_a_rule(self, place: Place) -> bool:
        """Whether a change touches what rules over several fields or rows look at; each value is right by itself."""
        change = self._taken[place]
        return change.action is not Action.UPDATE or not self._ruled.isdisjoint(change.values)

    def _check_rules(self, uid: str) -> None:
        row = self._row((PROJECT, uid))
        if row is None:
            return
        record = Record(row)
        for table in self._schema.children():
            places = ((table.name, key) for key in self._holders(table.name, ("project_uid",), (uid,)))
            record.children[table.name] = [child for child in map(self._row, places) if child]
        may_lack = row.get("approval", "draft") == "draft" or bool(row.get("demo"))
        for problem in problems(self._schema, record):
            if problem.blocks_draft or not may_lack:
                place = next(place for place in sorted(self._taken) if self._root_of(place) == uid)
                self._take_back(ConflictKind.RULE, place, problem.text)
                return

    def _row(self, place: Place) -> Optional[Row]:
        """A row as it would be."""
        old, change = rows_of(self._here, place[0]).get(place[1]), self._taken.get(place)
        if change is None:
            return old
        return None if change.action is Action.DELETE else {**(old or {}), **change.values}

    def _holders(self, table: str, columns: tuple[str, ...], values: tuple[Any, ...]) -> Iterator[str]:
        """The keys of the rows that would have these values."""
        where = table, columns
        if where not in self._old:
            self._old[where] = _index(rows_of(self._here, table).items(), columns)
        if where not in self._new:
            changed = ((key, self._row((name, key))) for name, key in self._taken if name == table)
            self._new[where] = _index(((key, row) for key, row in changed if row is not None), columns)
        yield from (key for key in self._old[where].get(values, ()) if (table, key) not in self._taken)
        yield from self._new[where].get(values, ())


def _ruled_columns(schema: Schema) -> set[str]:
    """The columns on which it depends whether a project obeys its rules and may be sent."""
    project = schema.table(PROJECT)
    columns = {field.name for field in project.fields if field.to_send or field.required}
    return columns.union({"approval", "demo", "project_uid", "geom"}, *(rule.columns for rule in project.rules))


def _index(rows: Any, columns: tuple[str, ...]) -> _Index:
    index: _Index = {}
    for key, row in rows:
        index.setdefault(tuple(row.get(column) for column in columns), []).append(key)
    return index
