"""What sending and taking in a package means, for a district and for the hub; the stores only read and write.

What is still to be decided travels as its sender wants it: a district's word stays in its own map until the
coordinator has decided, and is merged anew with each later package.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Optional

from ..domain.schema import Kind, Schema
from .admission import admit, others_rows, own_rows, visible_projects, with_known_parents, without_private
from .changes import Action, applied
from .conflict import Conflict, ConflictKind, Refusal, RefusalKind
from .link import Link, Message
from .merge import Merged, merge
from .pairing import ask_about_duplicates
from .snapshot import Snapshot, copied, rows_of, shared_tables


@dataclass(frozen=True)
class Taken:
    """A package that was merged: the new memory of its sender, the changes, what to decide, what was refused."""

    link: Link
    merged: Merged
    refusals: tuple[Refusal, ...] = ()


@dataclass(frozen=True)
class Broadcast:
    """What an answer carries beside the district's own rows: others' rows and lists, to be read only."""

    others: Snapshot
    lists: Snapshot

    def everything(self) -> Snapshot:
        """Both, as one snapshot; they share no table."""
        return {**self.others, **self.lists}


def outgoing_to_hub(schema: Schema, here: Snapshot, municipality: str, pending: Iterable[Conflict]) -> Snapshot:
    """What a municipality tells İZSA of its rows; what it keeps to itself never leaves its map."""
    own = without_private(schema, outgoing_to_district(schema, here, municipality, pending))
    others = {k for k, row in rows_of(here, "project").items() if row["municipality"] != municipality}
    return with_known_parents(own, others | rows_of(own, "project").keys())


def outgoing_to_district(schema: Schema, here: Snapshot, municipality: str, pending: Iterable[Conflict]) -> Snapshot:
    """The state of a municipality's rows, each open conflict as the other side wants it."""
    state = applied(here, (change for conflict in pending for change in conflict.changes))
    return with_known_parents(own_rows(schema, state, municipality), visible_projects(state, municipality))


def broadcast(schema: Schema, here: Snapshot, municipality: str) -> Broadcast:
    """What the hub tells a municipality beside its own rows."""
    lists = {table: dict(rows_of(here, table)) for table in _hub_tables(schema)}
    return Broadcast(others_rows(schema, here, municipality), lists)


def receive_from_district(
    schema: Schema, link: Link, message: Message, here: Snapshot, sender: str, pending: Iterable[Conflict] = ()
) -> Taken:
    """The hub's side of a merge. ``pending`` is what is still to be decided with this sender; it is merged anew."""
    pending = tuple(pending)
    base = reopened(link.base(message), pending)
    package, refusals = admit(schema, base, link.package_side(message), here, sender)
    merged = merge(schema, base, package, here, owner_binds=True)
    asked = None if not link.received else {c.key for c in pending if c.kind is ConflictKind.DUPLICATE}
    ask_about_duplicates(merged, here, sender, asked)
    return Taken(link.receive(message), merged, tuple(refusals))


def receive_answer(
    schema: Schema, link: Link, message: Message, told: Broadcast, here: Snapshot, municipality: str,
    pending: Iterable[Conflict] = (), last_told: Optional[Snapshot] = None,
) -> Taken:  # fmt: skip
    """A district's side: its own rows merge, what the hub tells replaces what was there.

    ``last_told`` is what the hub told before; what differs from it was changed here although it is read-only.
    """
    mine = own_rows(schema, here, municipality)
    base = reopened(link.base(message), tuple(pending))
    package = copied(link.package_side(message))
    everything = told.everything()
    children = {table.name for table in schema.children()}
    refusals: list[Refusal] = []
    for table in [t.name for t in shared_tables(schema)]:
        here_rows, base_rows, told_rows = rows_of(here, table), base.setdefault(table, {}), rows_of(everything, table)
        package_rows = package.setdefault(table, {})
        is_told = table == "project" or table in children or table in told.lists
        for key, row in here_rows.items():
            if key not in rows_of(mine, table) and (is_told or key in package_rows) and key not in base_rows:
                base_rows[key] = row
        for key, row in told_rows.items():
            package_rows.setdefault(key, row)
        if table in told.lists and schema.table(table).kind is Kind.LIST:
            # A code is switched off, never deleted: rows of the map may still use it.
            for key, row in base_rows.items():
                package_rows.setdefault(key, row)
        before = rows_of(last_told or {}, table)
        refusals += [
            Refusal(RefusalKind.READ_ONLY, table, key, None, package_rows.get(key), row)
            for key, row in sorted(here_rows.items())
            if key in before and row != before[key] and row != package_rows.get(key) and key in told_rows
        ]
    return Taken(link.receive(message), merge(schema, base, package, here), tuple(refusals))


def reopened(base: Snapshot, pending: Iterable[Conflict]) -> Snapshot:
    """The base as it was before the conflicts that are still open, so that they are found again as they now stand."""
    result = copied(base)
    for conflict in pending:
        for change, before in zip(conflict.changes, conflict.before):
            rows = result.setdefault(change.table, {})
            if before is None:
                rows.pop(change.key, None)
            elif change.action is Action.UPDATE and change.key in rows:
                rows[change.key] = {**rows[change.key], **{column: before.get(column) for column in change.values}}
            else:
                rows[change.key] = before
    return result


def _hub_tables(schema: Schema) -> list[str]:
    """What İZSA alone writes: lists and the network's common tables."""
    own = {"reporting", "coaching_entry", "similarity_decision"}
    return [t.name for t in shared_tables(schema) if t.kind in (Kind.LIST, Kind.NETWORK) and t.name not in own]
