"""What holds for a merge of any two histories."""

from __future__ import annotations

from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from izsa_plugin.domain.schema import schema
from izsa_plugin.sync.changes import Action, applied, diff
from izsa_plugin.sync.conflict import Conflict
from izsa_plugin.sync.merge import Merged, merge
from izsa_plugin.sync.snapshot import Snapshot, rows_of, same
from tests.histories import World, beginning, is_whole

HISTORIES = settings(max_examples=80, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
RANDOM = st.integers(0, 2**32).map(Random)


def apart(random: Random) -> tuple[Snapshot, Snapshot, Snapshot]:
    """A base and two maps that went on from it."""
    base = beginning(random)
    sides = [World(random, base, random.choice((None, "TUR035007")), name) for name in ("package", "map")]
    for side in sides:
        side.live(random.randint(0, 25))
    return base, sides[0].snapshot, sides[1].snapshot


def covered(conflicts: list[Conflict]) -> set[tuple[str, str, str]]:
    """The cells that conflicts speak of; "" stands for the whole row."""
    cells = {conflict.place for conflict in conflicts}
    for conflict in conflicts:
        for change in conflict.changes:
            cells |= {(change.table, change.key, column) for column in change.values} or {
                (change.table, change.key, "")
            }
    return cells


def lost(base: Snapshot, side: Snapshot, result: Snapshot, conflicts: list[Conflict]) -> list[tuple[str, str, str]]:
    """The changes of a side that are neither in the result nor told."""
    told = covered(conflicts)
    found = []
    for change in diff(base, side):
        after = rows_of(result, change.table).get(change.key)
        if (change.table, change.key, "") in told:
            continue
        if not change.values:
            found += [(change.table, change.key, "")] if after is not None else []
        else:
            found += [
                (change.table, change.key, column)
                for column, value in change.values.items()
                # What a new row leaves empty says nothing against a value that the other side gave it.
                if not (value is None and change.action is Action.INSERT)
                and (after is None or after.get(column) != value)
                and (change.table, change.key, column) not in told
            ]
    return found


def result_of(here: Snapshot, merged: Merged) -> Snapshot:
    return applied(here, merged.changes)


@given(RANDOM)
@HISTORIES
def test_no_change_is_lost_without_a_conflict_row(random: Random) -> None:
    base, package, here = apart(random)
    merged = merge(schema(), base, package, here)
    result = result_of(here, merged)
    assert lost(base, package, result, merged.conflicts) == []
    assert lost(base, here, result, merged.conflicts) == []


@given(RANDOM)
@HISTORIES
def test_a_merge_never_breaks_the_map(random: Random) -> None:
    base, package, here = apart(random)
    assert is_whole(result_of(here, merge(schema(), base, package, here)))


@given(RANDOM)
@HISTORIES
def test_the_same_package_again_changes_nothing(random: Random) -> None:
    base, package, here = apart(random)
    merged = merge(schema(), base, package, here)
    again = merge(schema(), base, package, result_of(here, merged))
    assert again.changes == []
    assert [c.place for c in again.conflicts] == [c.place for c in merged.conflicts]


@given(RANDOM)
@HISTORIES
def test_without_conflicts_either_map_may_take_the_other(random: Random) -> None:
    base, package, here = apart(random)
    one, other = merge(schema(), base, package, here), merge(schema(), base, here, package)
    if not one.conflicts and not other.conflicts:
        assert same(result_of(here, one), result_of(package, other))


@given(RANDOM)
@HISTORIES
def test_what_only_one_side_changed_is_taken_whole(random: Random) -> None:
    base, package, _ = apart(random)
    taken = merge(schema(), base, package, base)
    assert taken.conflicts == []
    assert same(result_of(base, taken), package)
    assert merge(schema(), base, base, package).changes == []


@given(RANDOM)
@HISTORIES
def test_both_sides_have_the_same_conflicts(random: Random) -> None:
    base, package, here = apart(random)
    one, other = merge(schema(), base, package, here), merge(schema(), base, here, package)
    assert bool(one.conflicts) == bool(other.conflicts)
