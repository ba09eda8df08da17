"""What every store of a map does, whichever database lies behind it."""

from __future__ import annotations

import time
from datetime import date, timedelta

import pytest

from izsa_plugin.domain.approval import Step, taken
from izsa_plugin.domain.choices import SimilarityDecision
from izsa_plugin.domain.districts import METROPOLITAN
from izsa_plugin.domain.errors import IzsaError
from izsa_plugin.domain.freshness import Freshness
from izsa_plugin.domain.history import before, deleted, saves
from izsa_plugin.store.gpkg.geometry import point_wkb
from izsa_plugin.store.protocol import ListQuery, Order, StaleRow, User
from tests.projects import BORNOVA, complete, draft

BARIS = User("barış", BORNOVA)
DERYA = User("derya", METROPOLITAN, coordinator=True)
SAME, DIFFERENT = SimilarityDecision.SAME, SimilarityDecision.DIFFERENT


def titles(store, **query):
    return [row.title for row in store.projects(ListQuery(**query))]


class StoreBehaviour:
    """Tests that a store passes by inheriting them; ``shared_map`` opens it and edits it from outside."""

    def test_a_project_comes_back_as_it_was_saved(self, shared_map):
        store = shared_map.open()
        record = complete(budget=12500.5, continuous=True, contact_name="Şule Öğüt")
        saved = store.save(record)
        for name, value in record.row.items():
            if name != "version":
                assert saved.row[name] == value, name
        assert saved.choices("project_audience", "audience") == ("students", "youth")
        assert saved.goals == (11, 13)
        assert (saved.row["created_by"], saved.row["updated_by"]) == ("ayşe", "ayşe")
        assert store.read(saved.uid) == saved

    def test_a_draft_needs_only_a_municipality(self, shared_map):
        store = shared_map.open()
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
    def test_sending_is_refused_with_the_reason_and_nothing_is_written(self, shared_map, missing, told):
        store = shared_map.open()
        with pytest.raises(IzsaError) as refused:
            store.save(complete(approval="sent", **missing))
        assert told in refused.value.text.tr
        assert store.count(ListQuery()) == 0

    def test_sending_without_an_audience_is_refused_and_so_is_taking_the_last_one_away(self, shared_map):
        store = shared_map.open()
        record = complete(approval="sent")
        record.choose("project_audience", "audience", ())
        with pytest.raises(IzsaError, match="at least one audience"):
            store.save(record)
        sent = store.save(complete(approval="sent"))
        sent.choose("project_audience", "audience", ())
        with pytest.raises(IzsaError, match="at least one audience"):
            store.save(sent)
        assert len(store.read(sent.uid).of("project_audience")) == 2

    def test_a_wide_scope_needs_no_place(self, shared_map):
        record = complete(approval="sent", geom=None, scope="district")
        assert shared_map.open().save(record).row["approval"] == "sent"

    def test_an_end_before_its_start_is_refused_even_in_a_draft(self, shared_map):
        with pytest.raises(IzsaError, match="cannot be before"):
            shared_map.open().save(draft(start_actual="2026-05-01", end_actual="2026-04-01"))

    def test_the_second_of_two_who_opened_the_same_project_is_told_and_nothing_is_lost(self, shared_map):
        ours, theirs = shared_map.open(), shared_map.open(BARIS)
        uid = ours.save(complete()).uid
        first, second = ours.read(uid), theirs.read(uid)
        first.row["title"] = "Ayşe'nin adı"
        ours.save(first)
        second.row["title"] = "Barış'ın adı"
        with pytest.raises(StaleRow) as stale:
            theirs.save(second)
        assert stale.value.current.row["title"] == "Ayşe'nin adı"
        assert ours.read(uid).row["title"] == "Ayşe'nin adı"

    def test_what_another_added_to_a_project_meanwhile_stays(self, shared_map):
        store = shared_map.open()
        record = store.save(complete())
        shared_map.outside("INSERT INTO project_audience (project_uid, audience) VALUES (?, 'women')", (record.uid,))
        record.choose("project_audience", "audience", ("youth",))
        saved = store.save(record)
        assert set(saved.choices("project_audience", "audience")) == {"youth", "women"}

    def test_a_child_changed_meanwhile_is_not_overwritten(self, shared_map):
        store = shared_map.open()
        record = store.save(complete())
        shared_map.outside("UPDATE project_audience SET people_target = 50 WHERE audience = 'youth'")
        record.of("project_audience")[1]["people_target"] = 70
        with pytest.raises(StaleRow):
            store.save(record)

    def test_the_version_rises_with_every_save_and_a_tick_made_again_is_the_same_row(self, shared_map):
        store = shared_map.open()
        record = store.save(complete())
        again = store.save(record)
        assert again.version == record.version + 1
        assert [row["version"] for row in again.of("project_audience")] == [1, 1]
        assert again.of("project_audience")[0]["uid"] == f"{record.uid}:students"

    def test_history_tells_who_changed_which_field_from_what_to_what(self, shared_map):
        store = shared_map.open()
        record = store.save(complete())
        record.row["title"] = "Yeni ad"
        store.save(record)
        changes = [row for row in store.history(record.uid) if row["action"] == "update"]
        assert [(row["by"], row["column_name"], row["old"], row["new"]) for row in changes] == [
            ("ayşe", "title", "Işıklı bisiklet yolu", "Yeni ad")
        ]

    def test_history_keeps_what_a_deleted_row_held_and_where_a_place_was(self, shared_map):
        store = shared_map.open()
        record = store.save(complete())
        moved = store.read(record.uid)
        moved.row["geom"] = point_wkb(515500.0, 4256500.0)
        moved.choose("project_audience", "audience", ("youth",))
        store.save(moved)
        history = store.history(record.uid)
        (place,) = [row for row in history if row["column_name"] == "geom"]
        assert (place["old"], place["new"]) == (record.row["geom"].hex(), moved.row["geom"].hex())
        (gone,) = [row for row in history if row["action"] == "delete"]
        assert (gone["table_name"], gone["row"]["audience"]) == ("project_audience", "students")

    def test_a_deleted_project_and_its_children_stay_as_tombstones(self, shared_map):
        store = shared_map.open()
        record = store.save(complete())
        with pytest.raises(StaleRow):
            store.delete(record.uid, record.version - 1)
        store.delete(record.uid, record.version)
        assert store.read(record.uid) is None
        assert store.count(ListQuery()) == 0
        graves = {row["table_name"]: row for row in store.rows("tombstone")}
        assert set(graves) == {"project", "project_audience", "project_goal", "project_district"}
        assert "Işıklı bisiklet yolu" in graves["project"]["row"] and graves["project"]["by"] == "ayşe"

    def test_a_deleted_project_comes_back_whole_and_its_history_goes_on(self, shared_map):
        store = shared_map.open()
        record = complete(approval="sent", contact_name="Şule Öğüt", budget=12500.5)
        record.children["project_partner"] = [{"organisation": "Ege Üniversitesi"}]
        record = store.save(record)
        shared_map.open(BARIS).save(record)
        record = store.read(record.uid)
        store.delete(record.uid, record.version)
        (gone,) = store.deleted_projects()
        assert (gone["uid"], gone["title"], gone["municipality"], gone["by"]) == (
            record.uid, "Işıklı bisiklet yolu", BORNOVA, "ayşe",
        )  # fmt: skip
        back = store.save(deleted(store.schema, store.history(record.uid)))
        kept = {"version", "created_at", "created_by", "updated_at", "updated_by", "edit_by"}
        assert all(back.row[name] == value for name, value in record.row.items() if name not in kept)
        for table, rows in record.children.items():
            content = [{name: value for name, value in row.items() if name not in kept} for row in rows]
            assert [{name: value for name, value in row.items() if name not in kept} for row in back.of(table)] == (
                content
            ), table
        assert store.deleted_projects() == []
        assert [save.creates for save in saves(store.history(record.uid))][-1]
        assert deleted(store.schema, store.history(record.uid)) is None

    def test_a_whole_project_goes_back_to_what_it_was_but_not_its_approval(self, shared_map):
        store = shared_map.open()
        first = store.save(complete())
        time.sleep(0.5)  # what comes sooner counts as the same save
        changed = store.read(first.uid)
        changed.row.update(title="Yeni ad", geom=point_wkb(515500.0, 4256500.0), approval="sent")
        changed.choose("project_audience", "audience", ("women",))
        changed = store.save(changed)
        back = store.save(before(store.schema, changed, saves(store.history(first.uid)), 0))
        assert (back.row["title"], back.row["geom"]) == (first.row["title"], first.row["geom"])
        assert set(back.choices("project_audience", "audience")) == {"students", "youth"}
        assert back.row["approval"] == "sent"

    def test_a_project_goes_from_draft_through_review_back_and_is_approved(self, shared_map):
        district, hub = shared_map.open(), shared_map.open(DERYA)
        record = district.save(complete())
        record = district.save(taken(district.schema, record, Step.SEND))
        record = hub.save(taken(hub.schema, hub.read(record.uid), Step.REVIEW))
        hub.save(taken(hub.schema, record, Step.ASK, "Amacı açıklayın."))
        (row,) = district.projects(ListQuery(approval="changes_asked"))
        assert row.approval_note == "Amacı açıklayın."
        record = district.save(taken(district.schema, district.read(record.uid), Step.SEND, "Açıkladık."))
        (row,) = hub.projects(ListQuery(approval="sent"))
        assert (row.approval_note, row.approval_answer) == ("Amacı açıklayın.", "Açıkladık.")
        hub.save(taken(hub.schema, hub.read(record.uid), Step.APPROVE))
        assert hub.count(ListQuery(approval="approved")) == 1
        stations = [row["new"] for row in district.history(record.uid) if row["column_name"] == "approval"]
        assert stations == ["approved", "sent", "changes_asked", "in_review", "sent"]

    def test_history_names_who_took_a_row_away_and_not_who_had_written_it(self, shared_map):
        record = shared_map.open().save(complete())
        theirs = shared_map.open(BARIS)
        record = theirs.read(record.uid)
        record.choose("project_audience", "audience", ("youth",))
        record = theirs.save(record)
        theirs.delete(record.uid, record.version)
        gone = [row for row in theirs.history(record.uid) if row["action"] == "delete"]
        assert len(gone) == 5 and {row["by"] for row in gone} == {"barış"}

    @pytest.mark.parametrize("written", ["izmir", "İZMİR", "Izmir", "ızmır", "IZMIR ışık"])
    def test_search_finds_turkish_words_however_they_are_written(self, shared_map, written):
        store = shared_map.open()
        store.save(draft(title="İZMİR ışıkları"))
        store.save(draft(title="Başka bir proje"))
        assert titles(store, text=written) == ["İZMİR ışıkları"]

    def test_search_looks_into_purpose_audience_district_and_short_words_too(self, shared_map):
        store = shared_map.open()
        store.save(complete())
        for words in ("okullara", "öğrenci", "students", "BORNOVA", "is", "bisiklet güvenle"):
            assert store.count(ListQuery(text=words)) == 1, words
        assert store.count(ListQuery(text="bisiklet metro")) == 0
        assert store.count(ListQuery(text='"*%_')) == 0

    def test_search_finds_what_other_programs_wrote_and_forgets_what_they_deleted(self, shared_map):
        store = shared_map.open()
        uid = store.save(draft(title="Kompost")).uid
        shared_map.outside("UPDATE project SET title = 'Güneş tarlası' WHERE uid = ?", (uid,))
        assert (titles(store, text="kompost"), titles(store, text="GÜNEŞ")) == ([], ["Güneş tarlası"])
        shared_map.outside("DELETE FROM project WHERE uid = ?", (uid,))
        assert titles(store, text="güneş") == []

    def test_lists_sort_by_the_turkish_alphabet_and_page_without_gaps(self, shared_map):
        store = shared_map.open()
        names = ["Zeytin", "Çocuk", "Cadde", "Irmak", "İklim", "Hava", "Şehir", "Su", "Dere", "ılıca"]
        for name in names:
            store.save(draft(title=name))
        expected = ["Cadde", "Çocuk", "Dere", "Hava", "ılıca", "Irmak", "İklim", "Su", "Şehir", "Zeytin"]
        assert titles(store) == expected
        assert titles(store, descending=True) == expected[::-1]
        pages = [row.title for page in range(4) for row in store.projects(ListQuery(), limit=3, offset=3 * page)]
        assert pages == expected

    def test_lists_filter_by_goal_audience_district_status_municipality_and_approval(self, shared_demo_map):
        store = shared_demo_map.open()
        for query in (
            {"goal": 7}, {"audience": "women"}, {"district": BORNOVA}, {"status": "running"}, {"municipality": BORNOVA},
            {"approval": "approved"},
        ):  # fmt: skip
            assert 0 < store.count(ListQuery(**query)) <= 154
        assert store.count(ListQuery(goal=7)) == sum(7 in row.goals for row in store.projects(ListQuery(), limit=500))
        assert store.count(ListQuery(municipality="TUR035999")) == 0
        newest = store.projects(ListQuery(order=Order.START, descending=True), limit=1)[0]
        assert store.read(newest.uid).row["start_planned"] or store.read(newest.uid).row["start_actual"]

    def test_a_list_is_filtered_by_how_fresh_the_records_are(self, shared_map):
        store = shared_map.open()
        for title, days, status in (
            ("taze", 10, "running"), ("eskiyen", 400, "idea"), ("eski", 900, "running"), ("hiç", None, "running"),
            ("biten", 900, "completed"),
        ):  # fmt: skip
            confirmed = days and (date.today() - timedelta(days=days)).isoformat()
            store.save(draft(title=title, confirmed_on=confirmed, status=status))
        assert {each: titles(store, freshness=each) for each in Freshness} == {
            Freshness.FRESH: ["taze"], Freshness.AGEING: ["eskiyen"], Freshness.OLD: ["eski"], Freshness.NEVER: ["hiç"],
        }  # fmt: skip
        assert store.count(ListQuery(freshness=Freshness.OLD, text="eski")) == 1

    def test_a_list_of_named_projects_has_them_alone(self, shared_map):
        store = shared_map.open()
        uids = [store.save(draft(title=title)).uid for title in ("Bir", "İki", "Üç")]
        assert titles(store, uids=(uids[2], uids[0])) == ["Bir", "Üç"]
        assert store.count(ListQuery(uids=())) == 0

    def test_several_projects_are_saved_all_or_none(self, shared_map):
        store = shared_map.open()
        one, other = store.save(draft(title="Bir")), store.save(draft(title="İki"))
        for record in (one, other):
            record.row["unit"] = "Park ve Bahçeler"
        saved = store.save_all([one, other])
        assert [(each.row["unit"], each.version) for each in saved] == [("Park ve Bahçeler", 2)] * 2
        first, stale = saved[0], other
        first.row["unit"] = stale.row["unit"] = "Zabıta"
        with pytest.raises(StaleRow):
            store.save_all([first, stale])
        assert [store.read(each.uid).row["unit"] for each in (one, other)] == ["Park ve Bahçeler"] * 2

    def test_the_demo_map_has_every_project_marked_and_reported_with_no_point_invented(self, shared_demo_map):
        store = shared_demo_map.open()
        rows = store.projects(ListQuery(), limit=500)
        assert len(rows) == 154 and store.info()["demo"] == "1"
        assert all(store.read(row.uid).row["demo"] == 1 and row.approval == "approved" for row in rows)
        assert sum(row.x is not None for row in rows) == 6
        assert len(store.rows("reporting")) == 30
        assert {row["state"] for row in store.rows("reporting")} == {"closed"}

    def test_lists_and_facts_are_in_the_map(self, shared_map):
        store = shared_map.open()
        counted = {
            table: len(store.rows(table)) for table in ("goal", "target", "district", "municipality", "surroundings")
        }
        assert counted["goal"] == 17 and counted["target"] == 169 and counted["district"] == 30
        assert counted["municipality"] == 31 and counted["surroundings"] > 2
        targets = [row["code"] for row in store.rows("target")]
        assert targets.index("8.2") < targets.index("8.10") < targets.index("8.a")
        assert [row["name"] for row in store.rows("district")][8:10] == ["Çeşme", "Çiğli"]

    def test_a_decision_is_kept_with_who_and_when_and_found_from_both_projects(self, shared_map):
        store = shared_map.open()
        one, other = store.save(draft(title="Bir")), store.save(draft(title="İki"))
        store.decide(other.uid, one.uid, DIFFERENT, "Yerleri ayrı.")
        for here, there in ((one, other), (other, one)):
            (found,) = store.decisions(here.uid)
            assert (found["other"], found["decision"], found["note"], found["by"]) == (
                there.uid, "different", "Yerleri ayrı.", "ayşe",
            )  # fmt: skip
            assert found["at"].startswith("20")

    def test_deciding_again_in_either_order_replaces_the_decision_and_the_history_keeps_both(self, shared_map):
        store = shared_map.open()
        one, other = store.save(draft(title="Bir")), store.save(draft(title="İki"))
        store.decide(one.uid, other.uid, DIFFERENT)
        shared_map.open(BARIS).decide(other.uid, one.uid, SAME)
        (found,) = store.decisions(one.uid)
        assert (found["decision"], found["by"]) == ("same", "barış")
        changes = [row for row in store.rows("audit") if row["table_name"] == "similarity_decision"]
        assert ("different", "same") in {(row["old"], row["new"]) for row in changes}

    def test_a_decision_is_undone_at_will_and_its_tombstone_says_by_whom(self, shared_map):
        store = shared_map.open()
        one, other = store.save(draft(title="Bir")), store.save(draft(title="İki"))
        store.decide(one.uid, other.uid, SAME)
        shared_map.open(BARIS).undo_decision(other.uid, one.uid)
        assert store.decisions(one.uid) == []
        (stone,) = [row for row in store.rows("tombstone") if row["table_name"] == "similarity_decision"]
        assert stone["by"] == "barış"
        store.undo_decision(one.uid, other.uid)

    def test_a_decision_about_a_project_and_itself_or_one_that_is_not_there_is_refused(self, shared_map):
        store = shared_map.open()
        one = store.save(draft(title="Bir"))
        for other in (one.uid, "yok"):
            with pytest.raises(IzsaError):
                store.decide(one.uid, other, SAME)
        assert store.decisions(one.uid) == []

    def test_a_deleted_project_takes_its_decisions_along(self, shared_map):
        store = shared_map.open()
        one, other = store.save(draft(title="Bir")), store.save(draft(title="İki"))
        store.decide(one.uid, other.uid, SAME)
        store.delete(other.uid, other.version)
        assert store.decisions(one.uid) == []
