"""Many projects are changed together with a preview and one undo; the records' health is checked, explained, fixed."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton

from izsa_plugin.domain.freshness import sentence, written_day
from izsa_plugin.domain.health import Check
from izsa_plugin.gui.bulk.dialog import BulkDialog
from izsa_plugin.gui.language import say
from izsa_plugin.settings import Settings
from tests.gui.desk import settle
from tests.gui.test_dock import click
from tests.gui.test_dock_filters import choose, entry
from tests.projects import BORNOVA, complete, opened

TODAY = datetime.date.today().isoformat()
BUCA = "TUR035008"


def wait(until: Callable[[], bool]) -> None:
    """Let tasks run until something is so."""
    for _ in range(200):
        settle()
        if until():
            return
        QTest.qWait(25)
    raise AssertionError("it did not happen")


@pytest.fixture
def three(desk: Any, empty_map: Path, settings: Settings) -> Path:
    """Two approved projects of Bornova's, whose user is at work, and one of Buca's."""
    settings.municipality = BORNOVA
    store = opened(empty_map)
    for title, owner in (("Bir", BORNOVA), ("İki", BORNOVA), ("Üç", BUCA)):
        store.save(complete(title=title, municipality=owner, approval="approved"))
    store.close()
    desk.open(empty_map)
    return empty_map


def rows(path: Path) -> dict[str, dict[str, Any]]:
    """What stands in the map, by title."""
    store = opened(path)
    found = {row["title"]: row for row in store.rows("project")}
    store.close()
    return found


def answered(monkeypatch: pytest.MonkeyPatch, act: Callable[[BulkDialog], None]) -> list[BulkDialog]:
    """Let the dialog be used by ``act`` and accepted with its button."""
    seen: list[BulkDialog] = []

    def use(dialog: BulkDialog) -> int:
        dialog.show()
        settle()
        act(dialog)
        settle()
        seen.append(dialog)
        if dialog.apply.isEnabled():
            QTest.mouseClick(dialog.apply, Qt.MouseButton.LeftButton)
        else:
            dialog.reject()
        return dialog.result()

    monkeypatch.setattr(BulkDialog, "exec", use)
    return seen


def undo_button(desk: Any) -> QPushButton:
    return desk.window.bar.currentItem().findChild(QPushButton)


def test_a_selection_is_previewed_changed_and_undone_at_once(
    desk: Any, three: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    previews: list[list[str]] = []

    def act(dialog: BulkDialog) -> None:
        assert not dialog.apply.isEnabled()
        choose(dialog.status, "completed")
        dialog.set_unit.click()
        QTest.keyClicks(dialog.unit, "Ulasim")
        dialog.add_goals.toggleItemCheckState(dialog.add_goals.findData(5))
        dialog.add_audiences.toggleItemCheckState(dialog.add_audiences.findData("women"))
        for at in range(dialog.preview.topLevelItemCount()):
            item = dialog.preview.topLevelItem(at)
            previews.append([item.text(0), *(item.child(row).text(1) for row in range(item.childCount()))])

    answered(monkeypatch, act)
    click(desk, "Bir")
    desk.panel.list.selectAll()
    entry(desk.panel.menu_of(desk.listed(desk.row("Bir")), desk.panel.list.chosen()), "Change 3").trigger()
    wait(lambda: rows(three)["Bir"]["status"] == "completed")
    wait(lambda: undo_button(desk) is not None)
    assert [one[0] for one in previews] == ["Bir", "İki", "Üç"] and [len(one) for one in previews] == [5, 5, 2]
    now = rows(three)
    assert {title: (row["status"], row["unit"], row["approval"]) for title, row in now.items()} == {
        "Bir": ("completed", "Ulasim", "sent"), "İki": ("completed", "Ulasim", "sent"),
        "Üç": ("running", None, "approved"),
    }  # fmt: skip
    assert 5 in desk.listed(desk.row("Bir")).goals
    QTest.mouseClick(undo_button(desk), Qt.MouseButton.LeftButton)
    wait(lambda: rows(three)["Bir"]["status"] == "running")
    assert {(row["status"], row["unit"], row["approval"]) for row in rows(three).values()} == {
        ("running", None, "approved")
    }
    wait(lambda: 5 not in desk.listed(desk.row("Bir")).goals)


def test_all_listed_are_confirmed_without_going_for_approval_again(
    desk: Any, three: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered(monkeypatch, lambda dialog: dialog.confirm.click())
    desk.panel.mine.click()
    entry(desk.panel.more.menu(), "Change all").trigger()
    wait(lambda: rows(three)["İki"]["confirmed_on"] == TODAY)
    assert {title: (row["confirmed_on"], row["approval"]) for title, row in rows(three).items()} == {
        "Bir": (TODAY, "approved"), "İki": (TODAY, "approved"), "Üç": (None, "approved"),
    }  # fmt: skip
    wait(lambda: undo_button(desk) is not None)
    entry(desk.panel.more.menu(), "Undo").trigger()
    wait(lambda: rows(three)["İki"]["confirmed_on"] is None)


def test_the_form_says_how_fresh_the_record_is_and_confirms_it(desk: Any, three: Path) -> None:
    uid = desk.listed(desk.row("Bir")).uid
    desk.panel.edit_requested.emit(uid)
    window = desk.plugin._workbench._window
    never = say(sentence(None, "running", datetime.date.today()))
    assert window.freshness.isVisible() and window.freshness.said.text() == never
    QTest.mouseClick(window.freshness.confirm, Qt.MouseButton.LeftButton)
    settle()
    row = rows(three)["Bir"]
    assert (row["confirmed_on"], row["approval"]) == (TODAY, "approved")
    assert say(written_day(datetime.date.today())) in window.freshness.said.text()
    assert not window.freshness.confirm.isEnabled()
    assert not window.form.is_dirty
    desk.panel.edit_requested.emit(desk.listed(desk.row("Üç")).uid)
    assert window.freshness.isVisible() and not window.freshness.confirm.isVisible()


def health(desk: Any) -> Any:
    """The dialog of the health check, once it has looked."""
    from izsa_plugin.gui.health.dialog import HealthDialog

    entry(desk.panel.more.menu(), "Check").trigger()
    wait(lambda: any(each.isVisible() for each in desk.window.main.findChildren(HealthDialog)))
    return next(each for each in desk.window.main.findChildren(HealthDialog) if each.isVisible())


def kinds(dialog: Any) -> dict[Check, Any]:
    tops = [dialog.tree.topLevelItem(at) for at in range(dialog.tree.topLevelItemCount())]
    return {top.data(0, Qt.ItemDataRole.UserRole): top for top in tops}


def test_a_check_explains_jumps_and_fixes_what_is_safe_with_an_undo(
    desk: Any, empty_map: Path, settings: Settings
) -> None:
    settings.municipality = BORNOVA
    store = opened(empty_map)
    ended = {"start_planned": "2020-01-01", "end_actual": "2021-01-01", "confirmed_on": TODAY}
    for title, owner in (("Biten", BORNOVA), ("Onların biteni", BUCA)):
        store.save(complete(title=title, municipality=owner, **ended))
    store.close()
    (empty_map.parent / "files").mkdir()
    (empty_map.parent / "files" / "sahipsiz.jpg").write_bytes(b"x")
    desk.open(empty_map)
    dialog = health(desk)
    found = kinds(dialog)
    assert {Check.ENDED, Check.NO_TARGET, Check.FILES} <= set(found)
    top = found[Check.ENDED]
    assert top.childCount() == 2
    dialog.tree.setCurrentItem(top)
    assert dialog.explained.text() == say(Check.ENDED.explained)
    assert [issue.title for issue in dialog.fixable()] == ["Biten"]
    QTest.mouseClick(dialog.fix, Qt.MouseButton.LeftButton)
    wait(lambda: rows(empty_map)["Biten"]["status"] == "completed")
    assert rows(empty_map)["Onların biteni"]["status"] == "running"
    wait(lambda: kinds(dialog)[Check.ENDED].childCount() == 1)
    dialog.tree.setCurrentItem(kinds(dialog)[Check.ENDED].child(0))
    assert not dialog.fix.isEnabled()
    QTest.mouseClick(dialog.jump, Qt.MouseButton.LeftButton)
    settle()
    assert desk.plugin._workbench._window.form.record().row["title"] == "Onların biteni"
    dialog.tree.setCurrentItem(kinds(dialog)[Check.FILES].child(0))
    QTest.mouseClick(dialog.fix, Qt.MouseButton.LeftButton)
    wait(lambda: Check.FILES not in kinds(dialog))
    assert (empty_map.parent / "files" / "kullanilmayan" / "sahipsiz.jpg").is_file()
    entry(desk.panel.more.menu(), "Undo").trigger()
    wait(lambda: rows(empty_map)["Biten"]["status"] == "running")
    dialog.close()


def test_a_point_outside_the_district_is_found_by_the_maps_own_borders(desk: Any, empty_map: Path) -> None:
    from izsa_plugin.gui.health.read import read_records
    from izsa_plugin.store.gpkg.geometry import point_wkb

    store = opened(empty_map)
    inside = read_records(lambda: opened(empty_map))
    label = (515_000.0, 4_256_000.0)
    (code,) = inside.districts_at(*label)
    assert inside.districts_at(0.0, 0.0) == []
    record = complete(title="Dışarıda", geom=point_wkb(*label))
    record.choose("project_district", "district", (BUCA if code != BUCA else BORNOVA,))
    store.save(record)
    store.close()
    desk.open(empty_map)
    dialog = health(desk)
    assert kinds(dialog)[Check.OUTSIDE].childCount() == 1
    dialog.close()
