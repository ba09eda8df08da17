"""Taking in packages: what one would do, and doing it, whole or not at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Optional

from ....domain.districts import municipality as municipality_of
from ....domain.schema import Schema, schema
from ....sync.changes import Action, Change, applied, diff
from ....sync.conflict import Conflict, Refusal, as_it_stands
from ....sync.exchange import Taken, receive_answer, receive_from_district
from ....sync.merge import merge
from ....sync.snapshot import Snapshot
from ...protocol import User
from ..connection import connect, writing
from . import memory, photos, rows
from .gate import Standing, judge
from .manifest import EXCHANGE, Manifest
from .memory import Tie
from .unpack import Package


class Decision(Enum):
    """What becomes of a conflict: it is kept for later, or one side is taken."""

    REPORT = "report"
    PACKAGE = "package"
    MAP = "map"


#: Decisions by where the conflict is: table, key, column or "".
Decisions = Mapping[tuple[str, str, str], Decision]


@dataclass(frozen=True)
class Preview:
    """What a package would do, or did, to the map; ``open`` are the conflicts left to decide."""

    manifest: Manifest
    standing: Standing
    new: int = 0
    changed: int = 0
    deleted: int = 0
    conflicts: tuple[Conflict, ...] = ()
    open: tuple[Conflict, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    here: Optional[Snapshot] = None
    photos: tuple[str, ...] = ()

    @property
    def received(self) -> int:
        """How many changes the package carries of its sender's own."""
        return self.manifest.counts.get("own", 0)


@dataclass(frozen=True)
class Kept:
    """Conflicts kept for later by municipality, the map's side as it stands now, and the map they are read from."""

    conflicts: dict[str, list[Conflict]]
    here: Snapshot


@contextmanager
def previewing(map_path: Path, user: User, declared: Optional[Schema] = None) -> Iterator[Callable[[Package], Preview]]:
    """What packages would do, each by itself, told by a function; the map is read once for all of them.

    The function raises :class:`IzsaError` for a package that may not be taken in here.
    """
    declared = declared or schema()
    with closing(connect(map_path, read_only=True)) as connection:
        here, _ = rows.read_snapshot(connection, declared)
        yield lambda package: _plan(connection, declared, user, package, here, accept_map=True)[0]


def take_in(
    map_path: Path, user: User, package: Package, on_conflict: Decision = Decision.REPORT,
    decisions: Optional[Decisions] = None, *, seen: Optional[Sequence[Conflict]] = None, accept_map: bool = False,
    declared: Optional[Schema] = None,
) -> Preview:  # fmt: skip
    """Merge a package in one transaction; raises :class:`IzsaError` and changes nothing when it cannot.

    ``decisions`` go before ``on_conflict``; where ``seen``, the conflicts they were made on, are no longer what the
    map holds, the question stays open. With ``accept_map`` a municipality's packages may come from another map
    than before.
    """
    declared = declared or schema()
    with closing(connect(map_path)) as connection, writing(connection):
        here, versions = rows.read_snapshot(connection, declared)
        planned, tie, taken = _plan(connection, declared, user, package, here, accept_map)
        if taken is None or planned.here is None:
            return planned
        shown = None if seen is None else {conflict.place: conflict for conflict in seen}
        chosen = {
            c.place: (decisions or {}).get(c.place, on_conflict)
            if shown is None or shown.get(c.place) == c
            else Decision.REPORT
            for c in taken.merged.conflicts
        }
        changes, still_open = _decided(declared, planned.here, taken, chosen)
        manifest = package.manifest
        author = manifest.made_by or municipality_of(manifest.municipality).name.tr
        rows.write_changes(connection, declared, changes, versions, author)
        _remember(connection, user, package, tie, taken, chosen, still_open)
        done = replace(_counted(planned, changes), open=tuple(still_open))
    return replace(done, photos=photos.copy_out(package, map_path.parent))


def kept_conflicts(map_path: Path, declared: Optional[Schema] = None) -> Kept:
    """What is still to be decided."""
    with closing(connect(map_path, read_only=True)) as connection:
        waiting = memory.read_all_conflicts(connection)
        here = rows.read_snapshot(connection, declared or schema())[0] if waiting else {}
    return Kept({code: [as_it_stands(c, here) for c in conflicts] for code, conflicts in waiting.items()}, here)


def decide(
    map_path: Path, user: User, municipality: str, seen: Sequence[Conflict], decisions: Decisions,
    declared: Optional[Schema] = None,
) -> list[Conflict]:  # fmt: skip
    """Decide conflicts that were kept for later, in one transaction; what is left open comes back.

    ``seen`` is what the decisions were made on: where the map has changed since, the question stays open.
    """
    declared = declared or schema()
    shown = {conflict.place: conflict for conflict in seen}
    with closing(connect(map_path)) as connection, writing(connection):
        here, versions = rows.read_snapshot(connection, declared)
        kept = [as_it_stands(conflict, here) for conflict in memory.read_conflicts(connection, municipality)]
        chosen = {
            c.place: decisions.get(c.place, Decision.REPORT) if shown.get(c.place) == c else Decision.REPORT
            for c in kept
        }
        changes, still_open = _with_sides(declared, here, here, kept, chosen)
        rows.write_changes(connection, declared, changes, versions, user.name)
        left = {conflict.place for conflict in still_open}
        for conflict in kept:
            if conflict.place not in left:
                memory.write_decision(connection, municipality, 0, conflict, chosen[conflict.place].value, user.name)
    return still_open


def _plan(
    connection: sqlite3.Connection, declared: Schema, user: User, package: Package, here: Snapshot, accept_map: bool
) -> tuple[Preview, Tie, Optional[Taken]]:
    manifest = package.manifest
    tie = memory.read_tie(connection, manifest.municipality, here)
    standing = judge(connection, user, manifest, tie, accept_map)
    if standing is Standing.OTHER_MAP:
        tie = Tie(kept=tie.kept, written=tie.written)
    if not standing.is_to_be_merged:
        return Preview(manifest, standing, refusals=package.refusals), tie, None
    pending = memory.read_conflicts(connection, manifest.municipality)
    if manifest.kind == EXCHANGE:
        taken = receive_from_district(declared, tie.link, package.message, here, manifest.municipality, pending)
    else:
        taken = receive_answer(
            declared, tie.link, package.message, package.told, here, manifest.municipality, pending, tie.told
        )
    planned = Preview(
        manifest, standing, conflicts=tuple(taken.merged.conflicts), open=tuple(taken.merged.conflicts),
        refusals=(*package.refusals, *taken.refusals), here=here,
    )  # fmt: skip
    return _counted(planned, taken.merged.changes), tie, taken


def _decided(declared: Schema, here: Snapshot, taken: Taken, chosen: Decisions) -> tuple[list[Change], list[Conflict]]:
    conflicts = taken.merged.conflicts
    if Decision.PACKAGE not in chosen.values():
        return taken.merged.changes, [c for c in conflicts if chosen[c.place] is Decision.REPORT]
    return _with_sides(declared, here, applied(here, taken.merged.changes), conflicts, chosen)


def _with_sides(
    declared: Schema, here: Snapshot, merged: Snapshot, conflicts: list[Conflict], chosen: Decisions
) -> tuple[list[Change], list[Conflict]]:
    """The changes with the package's side where it was chosen; a choice that would break the map stays open."""
    package_side = [c for c in conflicts if chosen[c.place] is Decision.PACKAGE]
    while True:
        result = applied(merged, (change for c in package_side for change in c.changes))
        checked = merge(declared, here, result, here)
        broken = {(change.table, change.key) for c in checked.conflicts for change in c.changes}
        bad = [c for c in package_side if broken & {(change.table, change.key) for change in c.changes}]
        if not bad:
            break
        refused = {c.place for c in bad}
        package_side = [c for c in package_side if c.place not in refused]
    taken = {c.place for c in package_side}
    still_open = [
        c for c in conflicts
        if chosen[c.place] is Decision.REPORT or (chosen[c.place] is Decision.PACKAGE and c.place not in taken)
    ]  # fmt: skip
    return diff(here, applied(here, checked.changes)), still_open


def _remember(
    connection: sqlite3.Connection, user: User, package: Package, tie: Tie, taken: Taken, chosen: Decisions,
    still_open: list[Conflict],
) -> None:  # fmt: skip
    manifest = package.manifest
    told = package.told.everything()
    kept = replace(tie, link=taken.link, map_id=manifest.map_id)
    if told:
        kept = replace(kept, told=told, told_text=None)
    memory.write_tie(connection, manifest.municipality, kept)
    memory.write_conflicts(connection, manifest.municipality, manifest.number, still_open, user.name)
    left = {conflict.place for conflict in still_open}
    for conflict in taken.merged.conflicts:
        if conflict.place not in left:
            decision = chosen[conflict.place].value
            memory.write_decision(
                connection, manifest.municipality, manifest.number, conflict, decision, user.name)  # fmt: skip
    note = f"{len(taken.merged.changes)} / {len(still_open)} / {len(taken.refusals) + len(package.refusals)}"
    memory.log(connection, manifest.municipality, f"received_{manifest.kind}", manifest.number, manifest.package_id,
               manifest.map_id, note, user.name)  # fmt: skip


def _counted(planned: Preview, changes: list[Change]) -> Preview:
    """Count projects, children and lists alike, by what happens to them."""
    counts = {action: sum(change.action is action for change in changes) for action in Action}
    return replace(
        planned, new=counts[Action.INSERT], changed=counts[Action.UPDATE], deleted=counts[Action.DELETE]
    )  # fmt: skip
