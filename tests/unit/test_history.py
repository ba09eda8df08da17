"""The history tells which changes belong together, and leads back to what a project was."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from izsa_plugin.domain.history import before, saves, value_of
from izsa_plugin.domain.record import Record
from izsa_plugin.domain.schema import schema
from izsa_plugin.store.gpkg import GeoPackageStore, create_map
from izsa_plugin.store.gpkg.geometry import point_wkb
from izsa_plugin.store.protocol import User
from tests.projects import BORNOVA, complete


@pytest.fixture
def store(tmp_path: Path) -> Iterator[GeoPackageStore]:
    create_map(tmp_path / "map.gpkg")
    opened = GeoPackageStore.open(tmp_path / "map.gpkg", User("Ayşe", BORNOVA))
    yield opened
    opened.close()


def pause() -> None:
    """As long as it takes for a save to be another one."""
    time.sleep(0.6)


def changed(store: GeoPackageStore, record: Record) -> Record:
    """The project saved again with other words, another place, a tick gone and a partner added."""
    pause()
    record.row.update(title="Yeni ad", progress=40, geom=point_wkb(515_000.0, 4_256_000.0))
    record.children["project_audience"] = [{"audience": "children"}]
    record.children["project_partner"] = [{"organisation": "Ege Üniversitesi"}]
    return store.save(record)


def test_one_save_is_one_entry_and_the_first_created_the_project(store: GeoPackageStore) -> None:
    history = saves(store.history(changed(store, store.save(complete())).uid))
    assert [each.creates for each in history] == [False, True]
    assert {each.by for each in history} == {"Ayşe"}
    assert ("project", "update", "title") in {(c.table, c.action, c.column) for c in history[0].changes}


def test_the_state_before_a_save_is_what_was_stored_then(store: GeoPackageStore) -> None:
    first = store.save(complete())
    second = changed(store, store.read(first.uid) or first)
    history = saves(store.history(first.uid))
    earlier = before(schema(), second, history, 0)
    for column in ("title", "progress", "geom", "status", "start_actual", "primary_goal"):
        assert earlier.row[column] == first.row[column], column
    assert set(earlier.choices("project_audience", "audience")) == {"students", "youth"}
    assert earlier.of("project_partner") == []


def test_the_earlier_state_can_be_saved_again_rows_that_were_deleted_included(store: GeoPackageStore) -> None:
    first = store.save(complete())
    second = changed(store, store.read(first.uid) or first)
    again = store.save(before(schema(), second, saves(store.history(first.uid)), 0))
    assert again.row["title"] == first.row["title"]
    assert again.row["geom"] == first.row["geom"]
    assert set(again.choices("project_audience", "audience")) == {"students", "youth"}
    assert again.version > second.version


def test_a_tick_taken_away_twice_comes_back_with_what_was_beside_it_last(store: GeoPackageStore) -> None:
    record = complete()
    record.children["project_audience"] = [{"audience": "women", "people_target": 10}, {"audience": "youth"}]
    record = store.save(record)
    for people in (None, 20):
        pause()
        if people:
            record.children["project_audience"].append({"audience": "women", "people_target": people})
            record = store.save(record)
            pause()
        record.children["project_audience"] = [r for r in record.of("project_audience") if r["audience"] != "women"]
        record = store.save(record)
    earlier = before(schema(), record, saves(store.history(record.uid)), 0)
    women = next(row for row in earlier.of("project_audience") if row["audience"] == "women")
    assert women["people_target"] == 20


@pytest.mark.parametrize(
    ("column", "audited", "value"),
    [
        ("open_to_joint", "1", True), ("open_to_joint", "true", True), ("open_to_joint", "f", False),
        ("progress", "40", 40), ("budget", "1250.5", 1250.5), ("title", "Kent bostanı", "Kent bostanı"),
        ("geom", "0101", b"\x01\x01"), ("unit", None, None),
    ],
)  # fmt: skip
def test_an_audited_text_becomes_the_value_a_record_holds(column: str, audited: str, value: object) -> None:
    assert value_of(schema(), "project", column, audited) == value
