"""Packages between a district's map and İZSA's."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from izsa_plugin.domain.errors import IzsaError
from izsa_plugin.domain.record import Record
from izsa_plugin.domain.schema import schema
from izsa_plugin.store.gpkg.exchange import Decision, Package, Preview, previewing, read_package
from izsa_plugin.store.gpkg.exchange.gate import Standing
from izsa_plugin.store.gpkg.exchange.receive import decide, kept_conflicts
from izsa_plugin.store.protocol import User
from izsa_plugin.sync.conflict import ConflictKind, RefusalKind
from tests.offices import KONAK, Office, agree
from tests.projects import BORNOVA


def exchanged(office: Office, hub: Office, folder: Path) -> None:
    """A package there and an answer back."""
    hub.take(office.send(folder).path)
    assert office.user.municipality
    office.take(hub.answer(office.user.municipality, folder).path)


def preview(hub: Office, package: Package) -> Preview:
    """What taking one package in would do."""
    with previewing(hub.path, hub.user) as tell:
        return tell(package)


def together(bornova: Office, hub: Office, folder: Path) -> str:
    """A project that both have."""
    uid = bornova.add(approval="sent").uid
    exchanged(bornova, hub, folder)
    return uid


def test_packages_are_previewed_each_by_itself_and_nothing_is_written(
    bornova: Office, hub: Office, tmp_path: Path
) -> None:
    bornova.add(title="Bisiklet yolu")
    packages = [read_package(bornova.send(tmp_path).path) for _ in range(2)]
    before = hub.snapshot()
    with previewing(hub.path, hub.user) as tell:
        first, second = map(tell, packages)
        with pytest.raises(IzsaError, match="made from this very map"):
            tell(read_package(hub.answer(BORNOVA, tmp_path).path))
    assert (first.new, first.standing) == (second.new, second.standing) == (first.received, Standing.FIRST)
    assert first.here is second.here, "the map was read once"
    assert hub.snapshot() == before


def test_a_district_sends_its_own_rows_with_their_children_and_no_contacts(bornova: Office, tmp_path: Path) -> None:
    bornova.add(title="Bisiklet yolu", contact_name="Ali Veli", contact_email="ali@example.org")
    bornova.add(title="Başkasının", municipality=KONAK)
    sent = bornova.send(tmp_path)
    package = read_package(sent.path)
    tables = [change.table for change in package.message.changes]
    assert tables.count("project") == 1
    assert tables.count("project_audience") == 2
    content = zipfile.ZipFile(sent.path).read("changes.gpkg")
    assert b"Bisiklet yolu" in content
    assert b"Ali Veli" not in content
    assert b"ali@example.org" not in content
    assert "Başkasının".encode() not in content


def test_a_package_says_who_sent_what_when_on_top_of_what(bornova: Office, tmp_path: Path) -> None:
    bornova.add()
    sent = bornova.send(tmp_path)
    assert sent.size == sent.path.stat().st_size
    assert sent.path.name == "izsa-bornova-0001.zip"
    manifest = json.loads(zipfile.ZipFile(sent.path).read("manifest.json"))
    assert (manifest["map_id"], manifest["municipality"], manifest["made_by"]) == ("map-bornova", BORNOVA, "ayşe")
    assert (manifest["number"], manifest["base"], manifest["schema_version"]) == (1, 0, schema().version)
    assert manifest["made_at"].endswith("Z")
    assert set(manifest["sha256"]) == {"changes.gpkg"}


def test_after_the_answer_only_what_changed_is_sent_and_a_deletion_travels(
    bornova: Office, hub: Office, tmp_path: Path
) -> None:
    uid, gone = bornova.add(approval="sent").uid, bornova.add(title="Gidecek olan proje").uid
    exchanged(bornova, hub, tmp_path)
    bornova.change(uid, title="Işıklı yol")
    bornova.delete(gone)
    sent = bornova.send(tmp_path)
    places = {(change.table, change.key, change.action.value) for change in read_package(sent.path).message.changes}
    assert ("project", uid, "insert") in places
    assert ("project", gone, "delete") in places
    assert not any(table == "project_audience" and action == "insert" for table, _, action in places)
    hub.take(sent.path)
    assert hub.row(gone) is None
    assert hub.sql("SELECT count(*) FROM tombstone WHERE row_uid = ?", gone) == [(1,)]
    assert agree(bornova, hub)


def test_the_base_moves_only_when_the_answer_was_taken_in(bornova: Office, hub: Office, tmp_path: Path) -> None:
    bornova.add()
    hub.take(bornova.send(tmp_path).path)
    assert bornova.send(tmp_path).changes == bornova.send(tmp_path).changes > 0
    bornova.take(hub.answer(BORNOVA, tmp_path).path)
    assert bornova.send(tmp_path).changes == 0


def test_the_same_package_twice_changes_nothing(bornova: Office, hub: Office, tmp_path: Path) -> None:
    bornova.add()
    sent = bornova.send(tmp_path)
    assert hub.take(sent.path).standing is Standing.FIRST
    before = hub.path.read_bytes()
    assert hub.take(sent.path).standing is Standing.ALREADY
    assert hub.path.read_bytes() == before


def test_an_older_package_that_comes_late_changes_nothing(bornova: Office, hub: Office, tmp_path: Path) -> None:
    uid = bornova.add(title="Birinci").uid
    late = bornova.send(tmp_path)
    bornova.change(uid, title="İkinci")
    hub.take(bornova.send(tmp_path).path)
    assert hub.take(late.path).standing is Standing.OLDER
    assert hub.row(uid)["title"] == "İkinci"


def test_work_on_different_columns_goes_together(bornova: Office, hub: Office, tmp_path: Path) -> None:
    uid = together(bornova, hub, tmp_path)
    bornova.change(uid, title="Işıklı yol")
    hub.change(uid, unit="Ulaşım")
    done = hub.take(bornova.send(tmp_path).path)
    assert (done.new, done.changed, done.open) == (0, 1, ())
    bornova.take(hub.answer(BORNOVA, tmp_path).path)
    for office in (bornova, hub):
        assert (office.row(uid)["title"], office.row(uid)["unit"]) == ("Işıklı yol", "Ulaşım")


@pytest.mark.parametrize(
    "decision, at_hub, at_district, left",
    [
        (Decision.REPORT, "Hub", "Bornova", 1),
        (Decision.MAP, "Hub", "Hub", 0),
        (Decision.PACKAGE, "Bornova", "Bornova", 0),
    ],
)
def test_a_conflict_stays_until_it_is_decided_and_no_word_is_lost(
    bornova: Office, hub: Office, tmp_path: Path, decision: Decision, at_hub: str, at_district: str, left: int
) -> None:
    uid = together(bornova, hub, tmp_path)
    bornova.change(uid, title="Bornova")
    hub.change(uid, title="Hub")
    assert len(hub.take(bornova.send(tmp_path).path, decision).open) == left
    bornova.take(hub.answer(BORNOVA, tmp_path).path)
    assert hub.row(uid)["title"] == at_hub
    assert bornova.row(uid)["title"] == at_district


def test_what_was_kept_for_later_can_be_decided_later(bornova: Office, hub: Office, tmp_path: Path) -> None:
    uid = together(bornova, hub, tmp_path)
    bornova.change(uid, title="Bornova")
    hub.change(uid, title="Hub")
    hub.take(bornova.send(tmp_path).path)
    (kept,) = kept_conflicts(hub.path).conflicts[BORNOVA]
    assert (kept.kind, kept.package, kept.map) == (ConflictKind.VALUE, "Bornova", "Hub")
    assert decide(hub.path, hub.user, BORNOVA, [kept], {kept.place: Decision.PACKAGE}) == []
    assert hub.row(uid)["title"] == "Bornova"
    assert kept_conflicts(hub.path).conflicts == {}


def test_a_decision_on_what_the_map_no_longer_holds_stays_open(bornova: Office, hub: Office, tmp_path: Path) -> None:
    uid = together(bornova, hub, tmp_path)
    bornova.change(uid, title="Bornova")
    hub.change(uid, title="Hub")
    hub.take(bornova.send(tmp_path).path)
    (seen,) = kept_conflicts(hub.path).conflicts[BORNOVA]
    hub.change(uid, title="Hub, daha yeni")
    (still_open,) = decide(hub.path, hub.user, BORNOVA, [seen], {seen.place: Decision.PACKAGE})
    assert still_open.map == hub.row(uid)["title"] == "Hub, daha yeni"
    assert decide(hub.path, hub.user, BORNOVA, [still_open], {seen.place: Decision.PACKAGE}) == []
    assert hub.row(uid)["title"] == "Bornova"


def test_a_decision_made_in_the_preview_does_not_hold_for_what_came_after_it(
    bornova: Office, hub: Office, tmp_path: Path
) -> None:
    uid = together(bornova, hub, tmp_path)
    bornova.change(uid, title="Bornova")
    hub.change(uid, title="Hub")
    package = bornova.send(tmp_path).path
    seen = preview(hub, read_package(package)).conflicts
    hub.change(uid, title="Hub, daha yeni")
    decisions = {conflict.place: Decision.PACKAGE for conflict in seen}
    (still_open,) = hub.take(package, decisions=decisions, seen=seen).open
    assert still_open.map == hub.row(uid)["title"] == "Hub, daha yeni"


def test_a_choice_that_would_break_a_rule_stays_open(bornova: Office, hub: Office, tmp_path: Path) -> None:
    uid = together(bornova, hub, tmp_path)
    bornova.change(uid, start_actual="2026-06-01")
    hub.change(uid, end_actual="2026-05-01")
    done = hub.take(bornova.send(tmp_path).path, Decision.PACKAGE)
    assert [conflict.kind for conflict in done.open] == [ConflictKind.RULE]
    assert hub.row(uid)["start_actual"] is None


def test_rows_of_others_approvals_and_lists_of_a_district_are_refused_and_told(
    bornova: Office, konak: Office, hub: Office, tmp_path: Path
) -> None:
    uid = together(bornova, hub, tmp_path)
    konak.add(uid="konak-1", approval="sent")
    exchanged(konak, hub, tmp_path)
    bornova.change(uid, approval="approved")
    package = read_package(bornova.send(tmp_path).path)
    smuggled = [
        change.__class__("project", "konak-1", change.action, {**change.values, "uid": "konak-1", "title": "Çalınmış"})
        for change in package.message.changes
        if change.key == uid
    ]
    smuggled.append(smuggled[0].__class__("list_status", "idea", smuggled[0].action, {"code": "idea", "label_tr": "x"}))
    message = package.message.__class__(
        package.message.number, package.message.ack, (*package.message.changes, *smuggled))  # fmt: skip
    from dataclasses import replace

    from izsa_plugin.store.gpkg.exchange import take_in

    done = take_in(hub.path, hub.user, replace(package, message=message))
    assert {(refusal.kind, refusal.key) for refusal in done.refusals} == {
        (RefusalKind.APPROVAL, uid), (RefusalKind.OTHERS_ROW, "konak-1"), (RefusalKind.LIST, "idea")}  # fmt: skip
    assert hub.row(uid)["approval"] == "sent"
    assert hub.row("konak-1")["title"] != "Çalınmış"


def test_an_answer_brings_approvals_lists_and_others_rows_by_visibility(
    bornova: Office, konak: Office, hub: Office, tmp_path: Path
) -> None:
    uid = together(bornova, hub, tmp_path)
    konak.add(uid="seen", title="Görünen", visibility="network", contact_name="Ali")
    konak.add(uid="hidden", title="Gizli kalan", visibility="district")
    exchanged(konak, hub, tmp_path)
    hub.change(uid, approval="approved", approval_note="Güzel.")
    hub.sql("UPDATE list_status SET label_tr = 'Sürüyor' WHERE code = 'running'")
    sent = hub.answer(BORNOVA, tmp_path)
    assert b"Gizli kalan" not in zipfile.ZipFile(sent.path).read("changes.gpkg")
    bornova.take(sent.path)
    assert bornova.row(uid)["approval"] == "approved"
    assert bornova.row("seen")["title"] == "Görünen"
    assert bornova.row("seen")["contact_name"] is None
    assert bornova.row("hidden") is None
    assert bornova.sql("SELECT label_tr FROM list_status WHERE code = 'running'") == [("Sürüyor",)]


def test_what_a_municipality_keeps_to_itself_never_leaves_its_map(bornova: Office, hub: Office, tmp_path: Path) -> None:
    bornova.add(uid="own", title="Yalnız bizim", visibility="district", approval="sent")
    bornova.add(uid="shown", title="Herkese açık", parent_uid="own")
    sent = bornova.send(tmp_path)
    assert "Yalnız bizim".encode() not in zipfile.ZipFile(sent.path).read("changes.gpkg")
    hub.take(sent.path)
    assert hub.row("own") is None
    bornova.take(hub.answer(BORNOVA, tmp_path).path)
    assert bornova.row("own")["title"] == "Yalnız bizim"
    assert bornova.row("shown")["parent_uid"] == "own"
    bornova.change("shown", visibility="district")
    hub.take(bornova.send(tmp_path).path)
    assert hub.row("shown") is None


def test_a_change_to_a_read_only_row_is_undone_and_told(
    bornova: Office, konak: Office, hub: Office, tmp_path: Path
) -> None:
    konak.add(uid="seen", title="Görünen")
    exchanged(konak, hub, tmp_path)
    together(bornova, hub, tmp_path)
    bornova.sql("UPDATE project SET title = 'Benim' WHERE uid = 'seen'")
    done = bornova.take(hub.answer(BORNOVA, tmp_path).path)
    assert [(refusal.kind, refusal.key) for refusal in done.refusals] == [(RefusalKind.READ_ONLY, "seen")]
    assert bornova.row("seen")["title"] == "Görünen"


def test_an_approval_that_happened_meanwhile_is_asked_about(bornova: Office, hub: Office, tmp_path: Path) -> None:
    uid = together(bornova, hub, tmp_path)
    bornova.change(uid, title="Işıklı yol")
    hub.change(uid, approval="approved")
    done = hub.take(bornova.send(tmp_path).path)
    assert [conflict.kind for conflict in done.open] == [ConflictKind.APPROVAL]
    assert hub.row(uid)["title"] != "Işıklı yol"


def test_a_district_that_began_alone_is_paired_and_probable_duplicates_are_asked_about(
    bornova: Office, hub: Office, tmp_path: Path
) -> None:
    hub.add(uid="hubs", municipality=BORNOVA, title="Okul bahçelerinde güneş enerjisi")
    bornova.add(uid="theirs", title="Okul bahçelerinde güneş enerjisi")
    bornova.add(uid="new", title="Yağmur suyu hasadı")
    package = read_package(bornova.send(tmp_path).path)
    shown = preview(hub, package)
    assert shown.standing is Standing.FIRST
    assert [(c.kind, c.key, c.map["uid"]) for c in shown.conflicts] == [(ConflictKind.DUPLICATE, "theirs", "hubs")]
    hub.take(package.path)
    assert hub.row("new") is not None
    assert hub.row("theirs") is None
    (kept,) = kept_conflicts(hub.path).conflicts[BORNOVA]
    decide(hub.path, hub.user, BORNOVA, [kept], {kept.place: Decision.PACKAGE})
    assert hub.row("theirs") is not None


def test_a_preview_changes_nothing(bornova: Office, hub: Office, tmp_path: Path) -> None:
    bornova.add()
    package = read_package(bornova.send(tmp_path).path)
    before = hub.path.read_bytes()
    shown = preview(hub, package)
    assert (shown.new, shown.changed, shown.deleted, shown.received) == (5, 0, 0, 5)
    assert hub.path.read_bytes() == before


def said(error: pytest.ExceptionInfo[IzsaError]) -> str:
    return error.value.text.en


def test_a_package_of_another_map_of_the_municipality_waits_for_acceptance(
    bornova: Office, konak: Office, hub: Office, tmp_path: Path
) -> None:
    together(bornova, hub, tmp_path)
    other = Office(konak.path, User("ali", BORNOVA))
    other.add(uid="other", title="Öbür haritadaki proje")
    sent = other.send(tmp_path)
    with pytest.raises(IzsaError) as error:
        hub.take(sent.path)
    assert "came from another map so far" in said(error)
    assert hub.take(sent.path, accept_map=True).standing is Standing.OTHER_MAP
    assert hub.row("other") is not None


def test_two_copies_of_a_map_that_both_send_are_found_out(bornova: Office, hub: Office, tmp_path: Path) -> None:
    together(bornova, hub, tmp_path)
    copy = Office(tmp_path / "kopya.gpkg", bornova.user)
    copy.path.write_bytes(bornova.path.read_bytes())
    hub.take(bornova.send(tmp_path).path)
    copy.add()
    with pytest.raises(IzsaError) as error:
        hub.take(copy.send(tmp_path).path)
    assert "two copies of the map" in said(error)


@pytest.mark.parametrize(
    "user, words",
    [(User("x", BORNOVA), "taken in by İZSA's coordinator alone"), (User("x", KONAK), "coordinator alone")],
)
def test_a_districts_package_is_taken_in_by_the_coordinator_alone(
    bornova: Office, hub: Office, tmp_path: Path, user: User, words: str
) -> None:
    sent = bornova.send(tmp_path)
    with pytest.raises(IzsaError) as error:
        Office(hub.path, user).take(sent.path)
    assert words in said(error)


def test_an_answer_is_taken_in_by_its_district_alone(
    bornova: Office, konak: Office, hub: Office, tmp_path: Path
) -> None:
    together(bornova, hub, tmp_path)
    answer = hub.answer(BORNOVA, tmp_path)
    with pytest.raises(IzsaError) as error:
        konak.take(answer.path)
    assert "Bornova" in said(error)


def test_photos_travel_when_asked_for(bornova: Office, hub: Office, tmp_path: Path) -> None:
    near, far = tmp_path / "ilce", tmp_path / "merkez"
    for folder, office in ((near, bornova), (far, hub)):
        folder.mkdir()
        office.path = office.path.rename(folder / office.path.name)
    (near / "foto").mkdir()
    (near / "foto" / "açılış.jpg").write_bytes(b"JPEG")
    with bornova.store() as store:
        record: Record = bornova_record(bornova)
        record.children["project_update"] = [
            {"happened_on": "2026-05-01", "note": "Açılış", "photo": "foto/açılış.jpg"}]  # fmt: skip
        store.save(record)
    plain, pictured = bornova.send(tmp_path), bornova.send(tmp_path, photos=True)
    assert pictured.photos == 1
    assert read_package(plain.path).photos == ()
    done = hub.take(pictured.path)
    assert done.photos == ("foto/açılış.jpg",)
    assert (far / "foto" / "açılış.jpg").read_bytes() == b"JPEG"


def bornova_record(office: Office) -> Record:
    from tests.projects import complete

    return complete(municipality=office.user.municipality)
