"""How changes reach a map: guarded by versions, whole, with their author."""

from __future__ import annotations

from contextlib import closing

import pytest

from izsa_plugin.domain.schema import schema
from izsa_plugin.store.gpkg.connection import StoreError, connect, writing
from izsa_plugin.store.gpkg.exchange.rows import read_snapshot, write_changes
from izsa_plugin.sync.changes import Action, Change
from tests.offices import Office


def test_a_row_that_moved_on_since_it_was_read_stops_the_whole_merge(bornova: Office) -> None:
    one, other = bornova.add(title="Bir").uid, bornova.add(title="İki").uid
    with closing(connect(bornova.path)) as connection:
        _, versions = read_snapshot(connection, schema())
        bornova.change(other, title="Bu arada değişti")
        changes = [Change("project", uid, Action.UPDATE, {"unit": "Parklar"}) for uid in (one, other)]
        with pytest.raises(StoreError) as error, writing(connection):
            write_changes(connection, schema(), changes, versions, "derya")
    assert "changed by another program" in error.value.text.en
    assert bornova.row(one)["unit"] is None


def test_a_merged_change_bears_its_author_in_the_history(bornova: Office) -> None:
    uid = bornova.add(title="Bir").uid
    with closing(connect(bornova.path)) as connection, writing(connection):
        _, versions = read_snapshot(connection, schema())
        changes = [Change("project", uid, Action.UPDATE, {"unit": "Parklar"})]
        write_changes(connection, schema(), changes, versions, "kemal")
    assert bornova.row(uid)["updated_by"] == "kemal"
    with bornova.store() as store:
        (entry,) = [row for row in store.history(uid) if row["column_name"] == "unit"]
    assert (entry["new"], entry["by"]) == ("Parklar", "kemal")


def test_a_new_project_that_was_sent_comes_in_with_its_parent_and_children(bornova: Office) -> None:
    parent = bornova.add(title="Üst proje").uid
    uid = bornova.add(title="Alt proje", approval="sent", parent_uid=parent).uid
    with closing(connect(bornova.path)) as connection:
        snapshot, _ = read_snapshot(connection, schema())
    bornova.delete(uid)
    bornova.delete(parent)
    rows = [("project", key) for key in (uid, parent)]
    rows += [("project_audience", key) for key in snapshot["project_audience"]]
    changes = [Change(table, key, Action.INSERT, snapshot[table][key]) for table, key in rows]
    with closing(connect(bornova.path)) as connection, writing(connection):
        write_changes(connection, schema(), changes, {}, "ayşe")
    assert (bornova.row(uid)["approval"], bornova.row(uid)["parent_uid"]) == ("sent", parent)
    with bornova.store() as store:
        assert len(store.read(uid).of("project_audience")) == 2


def test_what_was_read_back_is_what_was_written(bornova: Office) -> None:
    bornova.add(title="Çğıİöşü âîû", budget=12.5, start_actual="2026-02-01")
    before = bornova.snapshot()
    with closing(connect(bornova.path)) as connection:
        connection.execute("UPDATE project SET unit = '   '")
    assert bornova.snapshot() == before
