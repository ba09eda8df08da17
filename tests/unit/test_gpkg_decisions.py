"""Decisions about similar pairs in the GeoPackage."""

from __future__ import annotations

from pathlib import Path

import pytest

from izsa_plugin.domain.choices import SimilarityDecision
from izsa_plugin.domain.errors import IzsaError
from izsa_plugin.store.protocol import User
from tests.projects import draft, opened

SAME, DIFFERENT = SimilarityDecision.SAME, SimilarityDecision.DIFFERENT


def test_a_decision_is_kept_with_who_and_when_and_found_from_both_projects(empty_map: Path) -> None:
    store = opened(empty_map)
    one, other = store.save(draft(title="Bir")), store.save(draft(title="İki"))
    store.decide(other.uid, one.uid, DIFFERENT, "Yerleri ayrı.")
    for here, there in ((one, other), (other, one)):
        (found,) = store.decisions(here.uid)
        assert (found["other"], found["decision"], found["note"], found["by"]) == (
            there.uid, "different", "Yerleri ayrı.", "ayşe",
        )  # fmt: skip
        assert found["at"].startswith("20")


def test_deciding_again_in_either_order_replaces_the_decision_and_the_history_keeps_both(empty_map: Path) -> None:
    store = opened(empty_map)
    one, other = store.save(draft(title="Bir")), store.save(draft(title="İki"))
    store.decide(one.uid, other.uid, DIFFERENT)
    opened(empty_map, User("mehmet")).decide(other.uid, one.uid, SAME)
    (found,) = store.decisions(one.uid)
    assert (found["decision"], found["by"]) == ("same", "mehmet")
    changes = [row for row in store.rows("audit") if row["table_name"] == "similarity_decision"]
    assert ("different", "same") in {(row["old"], row["new"]) for row in changes}


def test_a_decision_is_undone_at_will_and_its_tombstone_says_by_whom(empty_map: Path) -> None:
    store = opened(empty_map)
    one, other = store.save(draft(title="Bir")), store.save(draft(title="İki"))
    store.decide(one.uid, other.uid, SAME)
    opened(empty_map, User("mehmet")).undo_decision(other.uid, one.uid)
    assert store.decisions(one.uid) == []
    (stone,) = [row for row in store.rows("tombstone") if row["table_name"] == "similarity_decision"]
    assert stone["by"] == "mehmet"
    store.undo_decision(one.uid, other.uid)


def test_a_decision_about_a_project_and_itself_or_one_that_is_not_there_is_refused(empty_map: Path) -> None:
    store = opened(empty_map)
    one = store.save(draft(title="Bir"))
    for other in (one.uid, "yok"):
        with pytest.raises(IzsaError):
            store.decide(one.uid, other, SAME)
    assert store.decisions(one.uid) == []


def test_a_deleted_project_takes_its_decisions_along(empty_map: Path) -> None:
    store = opened(empty_map)
    one, other = store.save(draft(title="Bir")), store.save(draft(title="İki"))
    store.decide(one.uid, other.uid, SAME)
    store.delete(other.uid, other.version)
    assert store.decisions(one.uid) == []
