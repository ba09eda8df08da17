"""Two who changed the same project at once: each difference is told with who made it, and any choice can be made."""

from __future__ import annotations

import copy
from typing import Callable

import pytest

from izsa_plugin.domain.record import Record
from izsa_plugin.domain.schema import schema
from izsa_plugin.store.gpkg.geometry import point_wkb
from izsa_plugin.sync.two_saves import Side, differences, settled, with_keys
from tests.projects import complete

MINE, THEIRS = Side.MINE, Side.THEIRS


def stored() -> Record:
    """A project as a store gives it."""
    record = with_keys(schema(), complete(people_target=10))
    record.row["version"] = 3
    return record


def changed(change: Callable[[Record], object]) -> Record:
    record = stored_copy()
    change(record)
    return with_keys(schema(), record)


_STORED = stored()


def stored_copy() -> Record:
    return copy.deepcopy(_STORED)


def told(mine: Record, theirs: Record) -> dict[tuple[str, str], object]:
    found = differences(schema(), _STORED, mine, theirs)
    return {(each.conflict.table, each.conflict.column or each.conflict.key.partition(":")[2]): each.follows
            for each in found}  # fmt: skip


def resolved(mine: Record, theirs: Record, side: Side) -> Record:
    found = differences(schema(), _STORED, mine, theirs)
    return settled(schema(), mine, theirs, [(each, each.follows or side) for each in found])


def test_what_one_alone_changed_follows_and_what_both_changed_is_asked() -> None:
    mine = changed(lambda r: r.row.update(title="Benim adım", unit="Ulaşım"))
    theirs = changed(lambda r: r.row.update(title="Onun adı", progress=40))
    assert told(mine, theirs) == {
        ("project", "title"): None, ("project", "unit"): MINE, ("project", "progress"): THEIRS,
    }  # fmt: skip
    for side, title in ((MINE, "Benim adım"), (THEIRS, "Onun adı")):
        result = resolved(mine, theirs, side)
        assert (result.row["title"], result.row["unit"], result.row["progress"]) == (title, "Ulaşım", 40)


def test_the_same_change_by_both_is_no_difference() -> None:
    both = changed(lambda r: r.row.update(title="Aynı ad", unit=" "))
    assert told(both, changed(lambda r: r.row.update(title="Aynı ad", unit=None))) == {}


def test_a_place_that_both_moved_is_asked() -> None:
    mine = changed(lambda r: r.row.update(geom=point_wkb(514_000.0, 4_256_000.0)))
    theirs = changed(lambda r: r.row.update(geom=point_wkb(516_000.0, 4_256_000.0)))
    assert told(mine, theirs) == {("project", "geom"): None}
    assert resolved(mine, theirs, MINE).row["geom"] == mine.row["geom"]


def test_children_are_compared_one_by_one() -> None:
    mine = changed(lambda r: r.children.update(project_audience=[
        {"audience": "youth", "people_target": 20}, {"audience": "women"}]))  # fmt: skip
    theirs = changed(lambda r: r.of("project_audience")[1].update(people_target=30))
    assert theirs.of("project_audience")[1]["audience"] == "youth"
    assert told(mine, theirs) == {
        ("project_audience", "students"): MINE, ("project_audience", "people_target"): None,
        ("project_audience", "women"): MINE,
    }  # fmt: skip
    result = {row["audience"]: row.get("people_target") for row in resolved(mine, theirs, MINE).of("project_audience")}
    assert result == {"youth": 20, "women": None}
    kept = {row["audience"]: row.get("people_target") for row in resolved(mine, theirs, THEIRS).of("project_audience")}
    assert kept == {"youth": 30, "women": None}


@pytest.mark.parametrize("side, there", [(MINE, False), (THEIRS, True)])
def test_a_row_that_one_deleted_and_the_other_changed_is_asked(side: Side, there: bool) -> None:
    mine = changed(lambda r: r.children.update(project_audience=[r.of("project_audience")[0]]))
    theirs = changed(lambda r: r.of("project_audience")[1].update(people_target=30))
    assert told(mine, theirs) == {("project_audience", "youth"): None}
    assert ("youth" in resolved(mine, theirs, side).choices("project_audience", "audience")) is there


def test_rows_added_by_either_come_together() -> None:
    mine = changed(lambda r: r.children.update(project_partner=[{"organisation": "Ege Üniversitesi"}]))
    theirs = changed(lambda r: r.children.update(project_partner=[{"organisation": "İZKA"}]))
    both = resolved(mine, theirs, THEIRS)
    assert {row["organisation"] for row in both.of("project_partner")} == {"Ege Üniversitesi", "İZKA"}


def test_what_the_coordinators_said_is_theirs_and_no_question() -> None:
    mine = changed(lambda r: r.row.update(title="Benim adım"))
    theirs = changed(lambda r: r.row.update(approval="changes_asked", approval_note="Amacı açıklayın."))
    assert told(mine, theirs) == {("project", "title"): MINE}
    result = resolved(mine, theirs, MINE)
    assert (result.row["approval"], result.row["approval_note"]) == ("changes_asked", "Amacı açıklayın.")


def test_the_result_is_saved_over_their_version() -> None:
    theirs = changed(lambda r: r.row.update(progress=40, version=4))
    theirs.read_versions = {"project_audience": {"x": 2}}
    result = resolved(changed(lambda r: r.row.update(unit="Ulaşım")), theirs, MINE)
    assert (result.version, result.read_versions) == (4, theirs.read_versions)
