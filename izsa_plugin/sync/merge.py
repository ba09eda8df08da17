"""The three-way merge of two maps: a base both had, a package's side, and the map's side, which stands in conflicts.

Different columns go together, the same value twice is no conflict, children merge one by one. A project and what
belongs to it are looked at together where that matters: deletion, approval, a new owner, and rules over several rows.
The result depends on nothing but the three snapshots.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Optional

from ..domain.schema import Schema
from .cells import merge_row
from .changes import Action, Change
from .conflict import Conflict, ConflictKind
from .constraints import Constraints
from .snapshot import Row, Snapshot, by_parent, differing, rows_of

PROJECT = "project"
APPROVED = "approved"
Place = tuple[str, str]


@dataclass
class Merged:
    """What goes into the map, and what has to be decided; the map's side stands wherever there is a conflict."""

    changes: list[Change] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)


def merge(schema: Schema, base: Snapshot, package: Snapshot, here: Snapshot, *, owner_binds: bool = False) -> Merged:
    """Merge the package's side into the map's.

    ``here`` is the whole map, since keys and references are checked against all of it; ``base`` and ``package`` may
    leave out what neither side changed. With ``owner_binds`` a change of owner that comes in is always to be decided.
    """
    return _Merge(schema, base, package, here, owner_binds).run()


class _Merge:
    def __init__(self, schema: Schema, base: Snapshot, package: Snapshot, here: Snapshot, owner_binds: bool) -> None:
        self._schema = schema
        self._sides = (base, package, here)
        self._owner_binds = owner_binds
        self._children = [table.name for table in schema.children(PROJECT)]
        self._taken: dict[Place, Change] = {}
        self._conflicts: list[Conflict] = []
        self._settled: set[str] = set()
        self._of_project: dict[tuple[int, str], dict[str, list[str]]] = {}

    def run(self) -> Merged:
        touched = self._touched()
        for uid in sorted({*touched.get(PROJECT, ()), *self._parents(touched)}):
            self._deletion(uid)
        for table in self._schema:
            for key in touched.get(table.name, ()):
                self._row(table.name, key)
        for uid in sorted({root for root in map(self._root, self._taken) if root} - self._settled):
            self._owner(uid)
            self._approval(uid)
        self._conflicts += Constraints(self._schema, self._sides, self._taken, self._root).withhold()
        order = {table.name: position for position, table in enumerate(self._schema)}
        changes = sorted(self._taken.values(), key=lambda change: (order[change.table], change.key))
        conflicts = sorted(self._conflicts, key=lambda c: (order[c.table], c.key, c.column or ""))
        return Merged(changes, [replace(conflict, before=self._before(conflict)) for conflict in conflicts])

    def _before(self, conflict: Conflict) -> tuple[Optional[Row], ...]:
        return tuple(rows_of(self._sides[0], change.table).get(change.key) for change in conflict.changes)

    def _touched(self) -> dict[str, list[str]]:
        """The keys of what the package's side changed, by table."""
        base, package, _ = self._sides
        found = {}
        for table in sorted({*base, *package}):
            keys = differing(rows_of(base, table), rows_of(package, table))
            if keys:
                found[table] = keys
        return found

    def _parents(self, touched: dict[str, list[str]]) -> set[str]:
        places = ((table, key) for table in self._children for key in touched.get(table, ()))
        return {str(row["project_uid"]) for place in places for row in self._rows(place) if row}

    def _deletion(self, uid: str) -> None:
        """A project deleted on one side and worked on at the other is one thing to decide, children and all."""
        base, package, here = self._rows((PROJECT, uid))
        if base is None:
            return
        if package is None and here is not None:
            deletes = [Change(t, k, Action.DELETE) for t, k in [*self._family(2, uid), (PROJECT, uid)]]
            if here != base or self._family_changed(2, uid):
                self._settle(ConflictKind.DELETED_IN_PACKAGE, uid, deletes)
        elif here is None and package is not None and (package != base or self._family_changed(1, uid)):
            rows = self._sides[1]
            places = [(PROJECT, uid), *self._family(1, uid)]
            inserts = [Change(t, k, Action.INSERT, dict(rows[t][k])) for t, k in places]
            self._settle(ConflictKind.DELETED_IN_MAP, uid, inserts)

    def _settle(self, kind: ConflictKind, uid: str, changes: list[Change]) -> None:
        self._settled.add(uid)
        self._conflicts.append(Conflict(kind, PROJECT, uid, None, *self._rows((PROJECT, uid)), tuple(changes)))

    def _row(self, table: str, key: str) -> None:
        rows = self._rows((table, key))
        roots = {self._root_of(table, key, row) for row in rows if row} & self._settled
        if roots:
            covered = {(c.table, c.key) for conflict in self._conflicts if conflict.key in roots
                       for c in conflict.changes}  # fmt: skip
            if (table, key) in covered or rows[1] == rows[2] or (rows[1] is None and table in self._children):
                return
        change, conflicts = merge_row(table, key, *rows)
        if change and table == PROJECT and self._owner_binds and change.action is Action.UPDATE:
            change, owner = self._split(change, "municipality", ConflictKind.OWNER)
            conflicts += owner
        if change:
            self._taken[table, key] = change
        self._conflicts += conflicts

    def _owner(self, uid: str) -> None:
        """Whoever changed a project did so for another owner than the one it has by now."""
        base, package, here = self._rows((PROJECT, uid))
        if base and here and here["municipality"] != base["municipality"]:
            self._withhold(uid, ConflictKind.OWNER)
        elif base and package and package["municipality"] != base["municipality"] and self._here_changed(uid):
            self._withhold_column(uid, "municipality", ConflictKind.OWNER)

    def _approval(self, uid: str) -> None:
        """Approved was what the approver saw; what changed meanwhile has to be looked at again."""
        base, package, here = self._rows((PROJECT, uid))
        if not base:
            return
        if here and here["approval"] == APPROVED != base["approval"]:
            self._withhold(uid, ConflictKind.APPROVAL)
        elif package and package["approval"] == APPROVED != base["approval"] and self._here_changed(uid):
            self._withhold_column(uid, "approval", ConflictKind.APPROVAL)

    def _withhold(self, uid: str, kind: ConflictKind) -> None:
        places = [place for place in self._taken if self._root(place) == uid]
        if places:
            changes = tuple(self._taken.pop(place) for place in places)
            self._conflicts.append(Conflict(kind, PROJECT, uid, None, *self._rows((PROJECT, uid)), changes))

    def _withhold_column(self, uid: str, column: str, kind: ConflictKind) -> None:
        change = self._taken.get((PROJECT, uid))
        if change and column in change.values and change.action is Action.UPDATE:
            rest, conflicts = self._split(change, column, kind)
            self._conflicts += conflicts
            if rest:
                self._taken[PROJECT, uid] = rest
            else:
                del self._taken[PROJECT, uid]

    def _split(self, change: Change, column: str, kind: ConflictKind) -> tuple[Optional[Change], list[Conflict]]:
        """Take one column out of a change and make it something to decide."""
        if column not in change.values:
            return change, []
        values = {name: value for name, value in change.values.items() if name != column}
        base, package, here = ((row or {}).get(column) for row in self._rows((change.table, change.key)))
        only = Change(change.table, change.key, Action.UPDATE, {column: package})
        conflict = Conflict(kind, change.table, change.key, column, base, package, here, (only,))
        return (Change(change.table, change.key, Action.UPDATE, values) if values else None), [conflict]

    def _rows(self, place: Place) -> tuple[Optional[Row], Optional[Row], Optional[Row]]:
        table, key = place
        base, package, here = (rows_of(side, table).get(key) for side in self._sides)
        return base, package, here

    def _root(self, place: Place) -> Optional[str]:
        """The project to which a row belongs; the package's side knows it best, as its change is the one at hand."""
        base, package, here = self._rows(place)
        return self._root_of(*place, package or here or base or {})

    def _root_of(self, table: str, key: str, row: Row) -> Optional[str]:
        if table == PROJECT:
            return key
        return str(row["project_uid"]) if table in self._children and row else None

    def _family(self, side: int, uid: str) -> list[Place]:
        return [(table, key) for table in self._children for key in sorted(self._index(side, table).get(uid, ()))]

    def _index(self, side: int, table: str) -> dict[str, list[str]]:
        """The children of each project on a side, looked through once, when they are first asked for."""
        if (side, table) not in self._of_project:
            self._of_project[side, table] = by_parent(rows_of(self._sides[side], table).items())
        return self._of_project[side, table]

    def _family_changed(self, side: int, uid: str) -> bool:
        """Whether a side has a child that the base has not, or has otherwise."""
        return any(
            rows_of(self._sides[side], table)[key] != rows_of(self._sides[0], table).get(key)
            for table, key in self._family(side, uid)
        )

    def _here_changed(self, uid: str) -> bool:
        base, _, here = self._rows((PROJECT, uid))
        return here != base or self._family_changed(2, uid) or len(self._family(2, uid)) != len(self._family(0, uid))
