"""The dock shows the most similar projects elsewhere, links both on the map, keeps decisions, founds joint projects."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialog

from izsa_plugin.domain.choices import SimilarityDecision
from izsa_plugin.gui.similar.joint_dialog import JointProjectDialog
from izsa_plugin.gui.similar.panel import SimilarElsewhere
from izsa_plugin.settings import Settings
from izsa_plugin.store.gpkg.geometry import point_wkb
from izsa_plugin.store.protocol import ListQuery, User
from tests.gui.desk import settle
from tests.projects import BORNOVA, complete, opened

BUCA, KONAK = "TUR035008", "TUR035019"


@pytest.fixture
def gardens(empty_map: Path) -> Path:
    """A map with a garden in three districts, one of them twice, and something else."""
    store = opened(empty_map)
    for municipality, title, x, contact, visibility in (
        (BORNOVA, "Kent bostanı kuruyoruz", 515000.0, "", "network"),
        (BORNOVA, "Kent bostanı büyüyor", 515100.0, "", "network"),
        (BUCA, "Mahalle için kent bostanı", 516400.0, "Ayşe Işık", "network"),
        (KONAK, "Kent bostanı kuruyor", 512000.0, "Gizli Kişi", "district"),
        (KONAK, "Güneş enerjisi santrali", 512000.0, "", "network"),
    ):
        record = complete(
            title=title, municipality=municipality, purpose="Sebze.", geom=point_wkb(x, 4256000.0),
            contact_name=contact, visibility=visibility,
        )  # fmt: skip
        record.choose("project_district", "district", (municipality,))
        if "Güneş" in title:
            record.row.update(purpose="Elektrik üretmek.", primary_goal=7)
            record.choose("project_goal", "goal", ())
            record.choose("project_audience", "audience", ("everyone",))
        store.save(record)
    store.close()
    return empty_map


def wait(panel: SimilarElsewhere) -> None:
    """Let the tasks of the index end."""
    for _ in range(100):
        QTest.qWait(30)
        if not QgsApplication.taskManager().activeTasks() and not panel._search._timer.isActive():
            break
    settle()


def choose(desk: Any, title: str) -> SimilarElsewhere:
    panel: SimilarElsewhere = desk.panel.similar
    panel.setCollapsed(False)
    desk.panel.list.setCurrentIndex(desk.row(title))
    wait(panel)
    return panel


def titles(panel: SimilarElsewhere) -> list[str]:
    return [each.row.title for each in panel.shown()]


def pick(panel: SimilarElsewhere, title: str) -> None:
    panel.list.clearSelection()
    item = panel.list.item(titles(panel).index(title))
    panel.list.scrollToItem(item)
    where = panel.list.visualItemRect(item).center()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    settle()


def test_the_most_similar_of_other_municipalities_are_shown_with_score_reason_and_distance(
    desk: Any, gardens: Path
) -> None:
    desk.open(gardens)
    panel = choose(desk, "Kent bostanı kuruyoruz")
    assert titles(panel)[:2] == ["Kent bostanı kuruyor", "Mahalle için kent bostanı"]
    assert "Kent bostanı büyüyor" not in titles(panel), "its own municipality's are not elsewhere"
    text = panel.list.item(1).text()
    assert "%" in text and "Buca" in text and ("1,4 km" in text or "1.4 km" in text)
    assert panel.shown()[1].reason.tr in text or panel.shown()[1].reason.en in text


def test_a_click_shows_both_with_a_line_and_choosing_another_project_takes_it_away(desk: Any, gardens: Path) -> None:
    desk.open(gardens)
    panel = choose(desk, "Kent bostanı kuruyoruz")
    pick(panel, "Mahalle için kent bostanı")
    extent = desk.window.canvas.extent()
    assert desk.panel._view.link.is_shown
    assert extent.xMinimum() < 515000 and extent.xMaximum() > 516400
    choose(desk, "Güneş enerjisi santrali")
    assert not desk.panel._view.link.is_shown


def test_contacts_are_shown_only_where_the_record_may_be_seen_beyond_its_district(desk: Any, gardens: Path) -> None:
    desk.open(gardens)
    panel = choose(desk, "Kent bostanı kuruyoruz")
    pick(panel, "Mahalle için kent bostanı")
    assert "Ayşe Işık" in panel._contact.text() and panel._contact.isVisible()
    pick(panel, "Kent bostanı kuruyor")
    assert not panel._contact.isVisible() and "Gizli" not in panel._contact.text()


def test_what_was_called_different_is_not_shown_again_until_that_is_undone(desk: Any, gardens: Path) -> None:
    desk.open(gardens)
    panel = choose(desk, "Kent bostanı kuruyoruz")
    pick(panel, "Mahalle için kent bostanı")
    panel.decide(SimilarityDecision.DIFFERENT)
    wait(panel)
    assert "Mahalle için kent bostanı" not in titles(panel)
    panel = choose(desk, "Mahalle için kent bostanı")
    assert "Kent bostanı kuruyoruz" not in titles(panel), "the same from the other side"
    panel.undo_different()
    wait(panel)
    assert "Kent bostanı kuruyoruz" in titles(panel)


def test_a_candidate_says_so_with_who_decided_and_can_be_taken_back(
    desk: Any, settings: Settings, gardens: Path
) -> None:
    desk.open(gardens)
    panel = choose(desk, "Kent bostanı kuruyoruz")
    pick(panel, "Mahalle için kent bostanı")
    panel.decide(SimilarityDecision.JOINT_CANDIDATE)
    wait(panel)
    (each,) = [each for each in panel.shown() if each.decision is not None]
    assert each.decision is SimilarityDecision.JOINT_CANDIDATE and each.decided_by == desk.current.user.name
    pick(panel, "Mahalle için kent bostanı")
    panel.decide(None)
    wait(panel)
    assert all(each.decision is None for each in panel.shown())


def test_a_saved_project_is_found_at_once(desk: Any, gardens: Path) -> None:
    desk.open(gardens)
    panel = choose(desk, "Kent bostanı kuruyoruz")
    record = complete(title="Kent bostanı kuruyoruz artık", municipality=BUCA, purpose="Sebze.")
    store = opened(gardens, User("buca", BUCA))
    saved = store.save(record)
    store.close()
    desk.current.saved.emit(saved.uid)
    wait(panel)
    choose(desk, "Kent bostanı büyüyor")
    assert "Kent bostanı kuruyoruz artık" in titles(choose(desk, "Kent bostanı kuruyoruz"))


@pytest.mark.parametrize("told", ["exchange", "bulk"])
def test_the_open_form_finds_what_a_package_or_a_change_of_many_brings(told: str, desk: Any, gardens: Path) -> None:
    desk.open(gardens)
    store = opened(gardens, User("buca", BUCA))
    rows = list(store.projects(ListQuery(), limit=-1))
    desk.panel.edit_requested.emit(next(row.uid for row in rows if row.title == "Kent bostanı kuruyoruz"))
    search = desk.plugin._workbench._window.form.similar.search
    saved = store.save(complete(title="Kent bostanı kuruyoruz artık", municipality=BUCA, purpose="Sebze."))
    store.close()
    found: list[str] = []
    search.found.connect(lambda hits: found.extend(hit.uid for hit in hits))
    if told == "exchange":
        desk.current.saved.emit("")
    else:
        desk.plugin._workbench._on_many_saved([rows[0].uid, saved.uid])
    for _ in range(100):
        QTest.qWait(30)
        if saved.uid in found:
            break
    assert saved.uid in found


@pytest.mark.parametrize("told", ["one by one", "too many"])
def test_what_others_save_or_a_package_brings_is_found_and_what_they_delete_is_not(
    told: str, desk: Any, gardens: Path
) -> None:
    desk.open(gardens)
    panel = choose(desk, "Kent bostanı kuruyoruz")
    store = opened(gardens, User("buca", BUCA))
    saved = store.save(complete(title="Kent bostanı kuruyoruz artık", municipality=BUCA, purpose="Sebze."))
    gone = next(each.row.uid for each in panel.shown() if each.row.municipality == BUCA)
    store.delete(gone, store.read(gone).version)
    store.close()
    if told == "one by one":
        desk.current.live.read.emit({saved.uid: saved, gone: None})
    else:
        desk.current.saved.emit("")
    wait(panel)
    assert "Kent bostanı kuruyoruz artık" in titles(panel)
    assert "Mahalle için kent bostanı" not in titles(panel)


def test_the_whole_cluster_is_picked_at_once_and_nothing_else(desk: Any, gardens: Path) -> None:
    desk.open(gardens)
    panel = choose(desk, "Kent bostanı kuruyoruz")
    assert panel.group_button.isEnabled() and not panel.joint_button.isEnabled()
    panel.group_button.click()
    picked = [each.row.title for each in panel.picked()]
    assert sorted(picked) == ["Kent bostanı kuruyor", "Mahalle için kent bostanı"] and panel.joint_button.isEnabled()


def test_a_joint_project_is_founded_from_the_picked_ones_and_shown_as_one(
    desk: Any, settings: Settings, gardens: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.municipality = BORNOVA
    desk.open(gardens)
    made: list[JointProjectDialog] = []

    def press_found(dialog: JointProjectDialog) -> int:
        made.append(dialog)
        dialog.title.setText("Ortak kent bostanları")
        dialog.write_invitations(tmp_path / "davet.csv")
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(JointProjectDialog, "exec", press_found)
    panel = choose(desk, "Kent bostanı kuruyoruz")
    pick(panel, "Mahalle için kent bostanı")
    panel.joint_button.click()
    settle()
    (listed,) = [desk.listed(desk.row("Ortak kent bostanları"))]
    assert listed.joint and listed.municipality == BORNOVA
    record = desk.current.store.read(listed.uid)
    assert len(record.of("project_partner")) == 2 and set(listed.districts) == {BORNOVA, BUCA}
    with (tmp_path / "davet.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert len(rows) == 2 and "Buca" in rows[1][0] and rows[1][3] == "Ayşe Işık"
    panel = choose(desk, "Kent bostanı kuruyoruz")
    assert "Ortak kent bostanları" not in titles(panel)
    assert made[0].chosen()[0].row["title"] == "Kent bostanı kuruyoruz"
