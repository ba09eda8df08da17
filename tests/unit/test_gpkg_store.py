"""The GeoPackage store: saving, reading, listing, history, and nobody overwritten."""

from __future__ import annotations

import sqlite3

import pytest

from izsa_plugin.domain import text
from izsa_plugin.domain.errors import IzsaError
from izsa_plugin.store.gpkg import create_map, sql
from izsa_plugin.store.gpkg.connection import connect
from izsa_plugin.store.gpkg.geometry import point_wkb
from izsa_plugin.store.protocol import ListQuery, Order, StaleRow, User
from tests.projects import AYSE, BORNOVA, complete, draft, opened

LETTERS = "İIıi Şş Çç Ğğ Öö Üü Ââ Îî Ûû aZ 'q' i\u0307"


def titles(store, **query):
    return [row.title for row in store.projects(ListQuery(**query))]


def test_a_project_comes_back_as_it_was_saved(empty_map):
    store = opened(empty_map)
    record = complete(budget=12500.5, continuous=True, contact_name="Şule Öğüt")
    saved = store.save(record)
    for name, value in record.row.items():
        if name != "version":
            assert saved.row[name] == value, name
    assert saved.choices("project_audience", "audience") == ("students", "youth")
    assert saved.goals == (11, 13)
    assert (saved.row["created_by"], saved.row["updated_by"]) == ("ayşe", "ayşe")
    assert store.read(saved.uid) == saved


def test_a_draft_needs_only_a_municipality(empty_map):
    store = opened(empty_map)
    assert store.save(draft(title=None)).row["approval"] == "draft"
    with pytest.raises(IzsaError):
        store.save(draft(municipality=None))
    assert store.count(ListQuery()) == 1


@pytest.mark.parametrize(
    ("missing", "told"),
    [
        ({"title": None}, "«Proje adı»"),
        ({"purpose": " "}, "«Projenin amacı»"),
        ({"primary_goal": None}, "«Birincil amaç»"),
        ({"start_planned": None}, "başlangıç tarihi"),
        ({"geom": None}, "yerini gösterin"),
    ],
)
def test_sending_is_refused_with_the_reason_and_nothing_is_written(empty_map, missing, told):
    store = opened(empty_map)
    with pytest.raises(IzsaError) as refused:
        store.save(complete(approval="sent", **missing))
    assert told in refused.value.text.tr
    assert store.count(ListQuery()) == 0


def test_sending_without_an_audience_is_refused_and_so_is_taking_the_last_one_away(empty_map):
    store = opened(empty_map)
    record = complete(approval="sent")
    record.choose("project_audience", "audience", ())
    with pytest.raises(IzsaError, match="at least one audience"):
        store.save(record)
    sent = store.save(complete(approval="sent"))
    sent.choose("project_audience", "audience", ())
    with pytest.raises(IzsaError, match="at least one audience"):
        store.save(sent)
    assert len(store.read(sent.uid).of("project_audience")) == 2


def test_a_wide_scope_needs_no_place(empty_map):
    record = complete(approval="sent", geom=None, scope="district")
    assert opened(empty_map).save(record).row["approval"] == "sent"


def test_an_end_before_its_start_is_refused_even_in_a_draft(empty_map):
    with pytest.raises(IzsaError, match="cannot be before"):
        opened(empty_map).save(draft(start_actual="2026-05-01", end_actual="2026-04-01"))


def test_the_second_of_two_who_opened_the_same_project_is_told_and_nothing_is_lost(empty_map):
    ours, theirs = opened(empty_map), opened(empty_map, User("barış", BORNOVA))
    uid = ours.save(complete()).uid
    first, second = ours.read(uid), theirs.read(uid)
    first.row["title"] = "Ayşe'nin adı"
    ours.save(first)
    second.row["title"] = "Barış'ın adı"
    with pytest.raises(StaleRow) as stale:
        theirs.save(second)
    assert stale.value.current.row["title"] == "Ayşe'nin adı"
    assert ours.read(uid).row["title"] == "Ayşe'nin adı"


def test_what_another_added_to_a_project_meanwhile_stays(empty_map):
    store = opened(empty_map)
    record = store.save(complete())
    outside = connect(empty_map)
    outside.execute("INSERT INTO project_audience (project_uid, audience) VALUES (?, 'women')", (record.uid,))
    record.choose("project_audience", "audience", ("youth",))
    saved = store.save(record)
    assert set(saved.choices("project_audience", "audience")) == {"youth", "women"}


def test_a_child_changed_meanwhile_is_not_overwritten(empty_map):
    store = opened(empty_map)
    record = store.save(complete())
    connect(empty_map).execute("UPDATE project_audience SET people_target = 50 WHERE audience = 'youth'")
    record.of("project_audience")[1]["people_target"] = 70
    with pytest.raises(StaleRow):
        store.save(record)


def test_the_version_rises_with_every_save_and_a_tick_made_again_is_the_same_row(empty_map):
    store = opened(empty_map)
    record = store.save(complete())
    again = store.save(record)
    assert again.version == record.version + 1
    assert [row["version"] for row in again.of("project_audience")] == [1, 1]
    assert again.of("project_audience")[0]["uid"] == f"{record.uid}:students"


def test_history_tells_who_changed_which_field_from_what_to_what(empty_map):
    store = opened(empty_map)
    record = store.save(complete())
    record.row["title"] = "Yeni ad"
    store.save(record)
    changes = [row for row in store.history(record.uid) if row["action"] == "update"]
    assert [(row["by"], row["column_name"], row["old"], row["new"]) for row in changes] == [
        ("ayşe", "title", "Işıklı bisiklet yolu", "Yeni ad")
    ]


def test_a_deleted_project_and_its_children_stay_as_tombstones(empty_map):
    store = opened(empty_map)
    record = store.save(complete())
    with pytest.raises(StaleRow):
        store.delete(record.uid, record.version - 1)
    store.delete(record.uid, record.version)
    assert store.read(record.uid) is None
    assert store.count(ListQuery()) == 0
    graves = {row["table_name"]: row for row in store.rows("tombstone")}
    assert set(graves) == {"project", "project_audience", "project_goal", "project_district"}
    assert "Işıklı bisiklet yolu" in graves["project"]["row"] and graves["project"]["by"] == "ayşe"


def test_plain_sqlite3_without_foreign_keys_leaves_no_orphans(empty_map):
    record = opened(empty_map).save(complete())
    bare = sqlite3.connect(empty_map)
    bare.execute("DELETE FROM project WHERE uid = ?", (record.uid,))
    bare.commit()
    left = [bare.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in ("project_audience", "project_goal")]
    assert left == [0, 0]


@pytest.mark.parametrize("written", ["izmir", "İZMİR", "Izmir", "ızmır", "IZMIR ışık"])
def test_search_finds_turkish_words_however_they_are_written(empty_map, written):
    store = opened(empty_map)
    store.save(draft(title="İZMİR ışıkları"))
    store.save(draft(title="Başka bir proje"))
    assert titles(store, text=written) == ["İZMİR ışıkları"]


def test_search_looks_into_purpose_audience_district_and_short_words_too(empty_map):
    store = opened(empty_map)
    store.save(complete())
    for words in ("okullara", "öğrenci", "students", "BORNOVA", "is", "bisiklet güvenle"):
        assert store.count(ListQuery(text=words)) == 1, words
    assert store.count(ListQuery(text="bisiklet metro")) == 0
    assert store.count(ListQuery(text='"*%_')) == 0


def test_search_finds_what_other_programs_wrote_and_forgets_what_they_deleted(empty_map):
    store = opened(empty_map)
    uid = store.save(draft(title="Kompost")).uid
    outside = connect(empty_map)
    outside.execute("UPDATE project SET title = 'Güneş tarlası' WHERE uid = ?", (uid,))
    assert (titles(store, text="kompost"), titles(store, text="GÜNEŞ")) == ([], ["Güneş tarlası"])
    outside.execute("DELETE FROM project WHERE uid = ?", (uid,))
    assert titles(store, text="güneş") == []


def test_lists_sort_by_the_turkish_alphabet_and_page_without_gaps(empty_map):
    store = opened(empty_map)
    names = ["Zeytin", "Çocuk", "Cadde", "Irmak", "İklim", "Hava", "Şehir", "Su", "Dere", "ılıca"]
    for name in names:
        store.save(draft(title=name))
    expected = ["Cadde", "Çocuk", "Dere", "Hava", "ılıca", "Irmak", "İklim", "Su", "Şehir", "Zeytin"]
    assert titles(store) == expected
    assert titles(store, descending=True) == expected[::-1]
    pages = [row.title for page in range(4) for row in store.projects(ListQuery(), limit=3, offset=3 * page)]
    assert pages == expected


def test_lists_filter_by_goal_audience_district_status_municipality_and_approval(demo_map):
    store = opened(demo_map)
    for query in (
        {"goal": 7}, {"audience": "women"}, {"district": BORNOVA}, {"status": "running"}, {"municipality": BORNOVA},
        {"approval": "approved"},
    ):  # fmt: skip
        assert 0 < store.count(ListQuery(**query)) <= 154
    assert store.count(ListQuery(goal=7)) == sum(7 in row.goals for row in store.projects(ListQuery(), limit=500))
    assert store.count(ListQuery(municipality="TUR035999")) == 0
    newest = store.projects(ListQuery(order=Order.START, descending=True), limit=1)[0]
    assert store.read(newest.uid).row["start_planned"] or store.read(newest.uid).row["start_actual"]


def test_the_file_folds_and_sorts_exactly_as_python_does(empty_map):
    connection = connect(empty_map)
    for letters in (LETTERS, *LETTERS, "ÇEŞME ılıca Âşık", "2.500 panelli İŞ"):
        assert connection.execute(f"SELECT {sql.fold('?')}", (letters,)).fetchone()[0] == text.fold(letters)
        assert connection.execute(f"SELECT {sql.sort_key('?')}", (letters,)).fetchone()[0] == text.sort_key(letters)


def test_the_demo_map_has_every_project_marked_and_reported_with_no_point_invented(demo_map):
    store = opened(demo_map)
    rows = store.projects(ListQuery(), limit=500)
    assert len(rows) == 154 and store.info()["demo"] == "1"
    assert all(store.read(row.uid).row["demo"] == 1 and row.approval == "approved" for row in rows)
    assert sum(row.x is not None for row in rows) == 6
    assert len(store.rows("reporting")) == 30
    assert {row["state"] for row in store.rows("reporting")} == {"closed"}


def test_lists_and_facts_are_in_the_map(empty_map):
    store = opened(empty_map)
    counted = {
        table: len(store.rows(table)) for table in ("goal", "target", "district", "municipality", "surroundings")
    }
    assert counted["goal"] == 17 and counted["target"] == 169 and counted["district"] == 30
    assert counted["municipality"] == 31 and counted["surroundings"] > 2
    targets = [row["code"] for row in store.rows("target")]
    assert targets.index("8.2") < targets.index("8.10") < targets.index("8.a")
    assert [row["name"] for row in store.rows("district")][8:10] == ["Çeşme", "Çiğli"]


def test_a_moved_point_widens_the_announced_extent(empty_map):
    store = opened(empty_map)
    record = store.save(complete())
    record.row["geom"] = point_wkb(600000.0, 4300000.0)
    store.save(record)
    extent = connect(empty_map).execute(
        "SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = 'project_flat'"
    )
    assert tuple(extent.fetchone()) == (515000.0, 4256000.0, 600000.0, 4300000.0)


def test_the_flat_view_leaves_personal_data_out(empty_map):
    opened(empty_map).save(complete(contact_name="Şule", contact_email="sule@example.org"))
    row = dict(connect(empty_map).execute("SELECT * FROM project_flat").fetchone())
    assert not {"contact_name", "contact_email"} & set(row)
    assert (row["goals"], row["audiences"], row["start"]) == ("11;13", "youth;students", "2026-03")


def test_a_map_is_never_made_over_another_file(empty_map):
    before = empty_map.read_bytes()
    with pytest.raises(IzsaError, match="exists already"):
        create_map(empty_map)
    assert empty_map.read_bytes() == before
    assert list(empty_map.parent.iterdir()) == [empty_map]


def test_rows_written_by_nobody_bear_nobodys_name(empty_map):
    record = opened(empty_map, AYSE).save(complete())
    connect(empty_map).execute("UPDATE project SET title = 'x' WHERE uid = ?", (record.uid,))
    changed = opened(empty_map).read(record.uid)
    assert changed.row["updated_by"] is None and changed.row["created_by"] == "ayşe"
