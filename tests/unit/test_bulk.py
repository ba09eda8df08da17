"""The same change over many projects: planned, refused where it must be, and taken back."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from izsa_plugin.domain.bulk import BulkEdit, Done, plan
from izsa_plugin.domain.duplicate import duplicate
from izsa_plugin.domain.schema import schema
from izsa_plugin.domain.validation import problems
from izsa_plugin.store.protocol import StaleRow
from tests.projects import BORNOVA, complete, draft, opened

TODAY = datetime.date(2026, 11, 24)


def one(record, **edit):  # type: ignore[no-untyped-def] # a record and the fields of an edit
    (planned,) = plan(schema(), [record], BulkEdit(**edit), BORNOVA, TODAY)
    return planned


def test_a_plan_says_what_stands_there_and_what_would() -> None:
    planned = one(complete(), status="completed", unit="Ulaşım", add_audiences=("women",), add_goals=(5,))
    said = [(each.field.en, each.before.en, each.after.en) for each in planned.changes]
    assert said == [
        ("Status", "Running", "Completed"), ("Responsible unit", "–", "Ulaşım"), ("Goals", "11, 13", "11, 13, 5"),
        ("Audiences", planned.changes[3].before.en, planned.changes[3].after.en),
    ]  # fmt: skip
    assert planned.changes[3].after.en.startswith(planned.changes[3].before.en + ", ")
    assert planned.before.row["status"] == "running" and planned.before.goals == (11, 13)


def test_an_edit_that_changes_nothing_saves_nothing() -> None:
    planned = one(complete(), status="running", add_goals=(11, 13), remove_audiences=("women",))
    assert planned.after is None and planned.refusal is None and planned.changes == ()


def test_somebody_elses_project_is_refused_with_the_owners_name() -> None:
    planned = one(complete(municipality="TUR035008"), status="completed")
    assert planned.after is None and planned.refusal and "Buca" in planned.refusal.en


def test_what_would_no_longer_be_complete_is_refused_but_a_draft_may_lack_it() -> None:
    gone = ("students", "youth")
    assert one(complete(approval="sent"), remove_audiences=gone).refusal
    assert one(complete(), remove_audiences=gone).after.choices("project_audience", "audience") == ()


def test_the_primary_goal_is_not_removed_and_a_first_goal_becomes_primary() -> None:
    assert "11" in one(complete(), remove_goals=(11,)).refusal.tr
    assert one(complete(), remove_goals=(13,)).after.goals == (11,)
    assert one(draft(), add_goals=(4, 5)).after.goals == (4, 5)
    assert one(draft(), add_goals=(4, 5)).after.row["primary_goal"] == 4


def test_a_change_of_what_was_approved_goes_for_approval_again_but_a_confirmation_does_not() -> None:
    approved = complete(approval="approved")
    changed = one(approved, status="completed", confirm=True)
    assert changed.after.row["approval"] == "sent" and changed.changes[1].after.tr == "Gönderildi"
    confirmed = one(approved, confirm=True)
    assert (confirmed.after.row["approval"], confirmed.after.row["confirmed_on"]) == ("approved", "2026-11-24")


def test_a_whole_edit_is_undone_at_once(empty_map: Path) -> None:
    store = opened(empty_map)
    before = [store.save(complete(title=title)) for title in ("Bir", "İki")]
    edit = BulkEdit(status="completed", add_goals=(5,), remove_goals=(13,), add_audiences=("women",), unit="Fen İşleri")
    planned = plan(store.schema, before, edit, BORNOVA, TODAY)
    done = Done(before, store.save_all([each.after for each in planned if each.after]))
    assert [store.read(each.uid).goals for each in before] == [(11, 5)] * 2
    store.save_all(done.undone())
    for each in before:
        now = store.read(each.uid)
        assert (now.row["status"], now.row["unit"], now.goals) == ("running", None, (11, 13))
        assert now.choices("project_audience", "audience") == each.choices("project_audience", "audience")


def test_an_undo_over_somebody_elses_later_save_changes_nothing(empty_map: Path) -> None:
    store = opened(empty_map)
    before = [store.save(complete(title=title)) for title in ("Bir", "İki")]
    planned = plan(store.schema, before, BulkEdit(status="completed"), BORNOVA, TODAY)
    done = Done(before, store.save_all([each.after for each in planned if each.after]))
    later = store.read(before[1].uid)
    later.row["unit"] = "Zabıta"
    store.save(later)
    with pytest.raises(StaleRow):
        store.save_all(done.undone())
    assert [store.read(each.uid).row["status"] for each in before] == ["completed"] * 2


def test_a_duplicate_is_a_draft_of_ones_own_without_what_belongs_to_the_other_alone(empty_map: Path) -> None:
    store = opened(empty_map)
    original = complete(
        approval="approved", municipality="TUR035008", code="B-7", progress=60, start_actual="2026-04-01",
        confirmed_on="2026-05-01", contact_name="Şule",
    )  # fmt: skip
    original.children["project_file"] = [{"path": "plan.pdf"}]
    original.children["project_indicator"] = [{"name": "Yol", "aimed": 4.0, "reached": 2.5}]
    stored = store.save(original)
    copy = store.save(duplicate(store.schema, stored, BORNOVA, "tr"))
    assert copy.uid != stored.uid and copy.row["title"] == "Işıklı bisiklet yolu (kopya)"
    assert (copy.row["municipality"], copy.row["approval"], copy.goals) == (BORNOVA, "draft", stored.goals)
    gone = ("code", "progress", "start_actual", "confirmed_on", "contact_name")
    assert [copy.row[name] for name in gone] == [None] * len(gone)
    assert copy.of("project_file") == [] and copy.of("project_indicator")[0]["reached"] is None
    assert copy.of("project_indicator")[0]["aimed"] == 4.0
    assert problems(store.schema, copy) == []
    assert store.read(stored.uid) == stored
