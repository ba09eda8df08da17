"""The dock lists, searches, follows the map, and says what to do when it is empty."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from izsa_plugin.gui.dock.list_model import PAGE
from izsa_plugin.settings import Settings
from izsa_plugin.store.protocol import ListQuery, User
from tests.gui.desk import settle
from tests.projects import AYSE, BORNOVA, complete, opened


def layer(name: str = "project") -> Any:
    return QgsProject.instance().mapLayersByName(name)[0]


def click(desk: Any, title: str) -> Any:
    """Click the row with this title and return what it shows."""
    index = desk.row(title)
    view = desk.panel.list
    view.scrollTo(index)
    centre = view.visualRect(index).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre)
    settle()
    return desk.listed(index)


def test_without_a_map_the_dock_offers_the_ways_into_one(desk: Any, settings: Settings, tmp_path: Path) -> None:
    start = desk.panel._start
    assert start.isVisible() and not desk.panel.list.isVisible()
    assert start.open_button.isVisible() and start.new_button.isVisible() and start.demo_button.isVisible()
    assert not start.recent.isVisible()
    settings.remember_map(str(tmp_path / "Karşıyaka.gpkg"))
    desk.panel.refresh()
    assert [start.recent.item(row).text() for row in range(start.recent.count())] == ["Karşıyaka"]


def test_a_map_that_is_opened_fills_the_list_and_is_remembered(desk: Any, demo_map: Path, settings: Settings) -> None:
    desk.open(demo_map)
    assert desk.panel.list.isVisible() and not desk.panel._start.isVisible()
    assert len(desk.titles()) == 154
    assert settings.recent_maps == [str(demo_map)]


def test_closing_the_project_closes_the_map(desk: Any, demo_map: Path) -> None:
    desk.open(demo_map)
    QgsProject.instance().clear()
    settle()
    assert desk.current.store is None
    assert desk.panel._start.isVisible()


@pytest.mark.parametrize("written", ["İZMİR", "izmir", "Izmir", "ızmır"])
def test_search_knows_turkish_letters(desk: Any, empty_map: Path, written: str) -> None:
    store = opened(empty_map)
    for title in ("İZMİR yeşil koridor", "Tire pazarı"):
        store.save(complete(title=title))
    store.close()
    desk.open(empty_map)
    desk.search(written + " yesil")
    assert desk.titles() == ["İZMİR yeşil koridor"]


def test_typing_asks_the_store_only_once_it_rests(desk: Any, demo_map: Path) -> None:
    desk.open(demo_map)
    QTest.keyClicks(desk.panel.search, "bisiklet")
    assert len(desk.titles()) == 154
    QTest.qWait(400)
    assert 0 < len(desk.titles()) < 154


def test_mine_shows_my_municipality_and_is_remembered(desk: Any, demo_map: Path, settings: Settings) -> None:
    settings.municipality = BORNOVA
    desk.open(demo_map)
    desk.panel.mine.click()
    settle()
    store = opened(demo_map)
    assert len(desk.titles()) == store.count(ListQuery(municipality=BORNOVA)) > 0
    store.close()
    assert settings.only_mine
    desk.panel.all.click()
    assert len(desk.titles()) == 154


def test_mine_without_a_municipality_asks_for_it(desk: Any, demo_map: Path) -> None:
    desk.open(demo_map)
    desk.panel.mine.click()
    assert desk.window.options_shown == ["IzsaOptions"]


def test_a_search_without_result_offers_to_clear_it(desk: Any, demo_map: Path) -> None:
    desk.open(demo_map)
    desk.search("zürafa")
    empty = desk.panel._empty
    assert empty.isVisible() and "zürafa" in empty.sentence.text()
    empty.button.click()
    desk.panel._typing.timeout.emit()
    assert len(desk.titles()) == 154


def test_an_empty_map_offers_to_enter_the_first_project(desk: Any, empty_map: Path) -> None:
    asked = []
    desk.open(empty_map)
    desk.panel.new_requested.connect(lambda: asked.append(True))
    assert desk.panel._empty.isVisible()
    desk.panel._empty.button.click()
    assert asked == [True]


def test_a_click_selects_the_project_on_the_map_and_zooms_to_it(desk: Any, empty_map: Path) -> None:
    store = opened(empty_map)
    saved = store.save(complete())
    store.close()
    desk.open(empty_map)
    row = click(desk, "Işıklı bisiklet yolu")
    assert [feature["uid"] for feature in layer().selectedFeatures()] == [saved.uid]
    extent = desk.window.canvas.extent()
    assert extent.contains(row.x, row.y)
    assert extent.width() < 5_000


def test_a_project_without_a_point_zooms_to_its_district(desk: Any, demo_map: Path) -> None:
    desk.open(demo_map)
    row = click(desk, "Aliağa İtfaiyesi çatı güneş santrali")
    assert row.x is None
    (shape,) = [one.geometry() for one in layer("district").getFeatures() if one["code"] == row.districts[0]]
    extent = desk.window.canvas.extent()
    assert extent.contains(shape.boundingBox())
    assert extent.width() < 3 * max(shape.boundingBox().width(), shape.boundingBox().height())


def test_a_selection_on_the_map_is_followed_in_the_list(desk: Any, demo_map: Path) -> None:
    desk.open(demo_map)
    wanted = desk.listed(desk.row(desk.titles()[100]))
    feature = next(one for one in layer().getFeatures() if one["uid"] == wanted.uid)
    layer().selectByIds([feature.id()])
    assert desk.listed(desk.panel.list.currentIndex()).uid == wanted.uid


def test_a_project_picked_on_the_map_but_filtered_out_stands_on_top(desk: Any, demo_map: Path) -> None:
    desk.open(demo_map)
    wanted = desk.listed(desk.row(desk.titles()[100]))
    desk.search("bisiklet")
    found = desk.titles()
    assert wanted.title not in found
    feature = next(one for one in layer().getFeatures() if one["uid"] == wanted.uid)
    layer().selectByIds([feature.id()])
    assert desk.titles() == [wanted.title, *found]
    assert desk.listed(desk.panel.list.currentIndex()) == wanted


def test_enter_and_double_click_open_the_project(desk: Any, demo_map: Path) -> None:
    opened_uids: list[str] = []
    desk.open(demo_map)
    desk.panel.edit_requested.disconnect()
    desk.panel.edit_requested.connect(opened_uids.append)
    row = click(desk, desk.titles()[1])
    QTest.keyClick(desk.panel.list, Qt.Key.Key_Return)
    view = desk.panel.list
    QTest.mouseDClick(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        view.visualRect(view.currentIndex()).center(),
    )  # fmt: skip
    assert opened_uids == [row.uid, row.uid]


def test_somebody_elses_project_says_who_may_change_it(desk: Any, demo_map: Path, settings: Settings) -> None:
    settings.municipality = BORNOVA
    desk.open(demo_map)
    owners = {desk.listed(desk.row(title)).municipality: title for title in desk.titles()}
    click(desk, owners[BORNOVA])
    assert not desk.panel.reason.isVisible()
    click(desk, next(title for owner, title in owners.items() if owner != BORNOVA))
    assert desk.panel.reason.isVisible()


def test_without_a_municipality_the_dock_asks_for_it_with_a_link(desk: Any, demo_map: Path) -> None:
    desk.open(demo_map)
    assert desk.panel.reason.isVisible()
    desk.panel.reason.linkActivated.emit("settings")
    assert desk.window.options_shown == ["IzsaOptions"]


def test_the_list_reads_a_page_at_a_time(desk: Any, empty_map: Path) -> None:
    store = opened(empty_map, AYSE)
    for number in range(PAGE + 5):
        store.save(complete(title=f"Proje {number:04}"))
    store.close()
    desk.open(empty_map)
    model = desk.panel.list.model()
    assert model.rowCount() == PAGE and model.total == PAGE + 5
    desk.panel.list.verticalScrollBar().setValue(desk.panel.list.verticalScrollBar().maximum())
    settle()
    assert desk.titles() == [f"Proje {number:04}" for number in range(PAGE + 5)]
    assert not model.canFetchMore()


def test_a_saved_project_appears_and_stays_chosen(desk: Any, empty_map: Path) -> None:
    desk.open(empty_map)
    assert layer().featureCount() == 0
    store = opened(empty_map)
    saved = store.save(complete())
    store.close()
    desk.current.saved.emit(saved.uid)
    assert desk.titles() == ["Işıklı bisiklet yolu"]
    assert desk.listed(desk.panel.list.currentIndex()).uid == saved.uid
    assert layer().featureCount() == 1


def test_a_file_that_is_no_map_is_told_in_the_message_bar(desk: Any, demo_map: Path) -> None:
    def refuse(path: Path, user: User) -> Any:
        return opened(path.with_name("yok.gpkg"))

    desk.current._open_store = refuse
    desk.open(demo_map)
    assert desk.current.store is None
    assert len(desk.window.messages()) == 1


def test_expressions_answer_from_the_open_map(desk: Any, empty_map: Path) -> None:
    from qgis.core import QgsExpression

    store = opened(empty_map)
    saved = store.save(complete(approval="sent"))
    desk.open(empty_map)
    assert QgsExpression(f"project_goals('{saved.uid}')").evaluate() == [11, 13]
    assert QgsExpression(f"district_total('{BORNOVA}', 13)").evaluate() == 1
    assert QgsExpression(f"district_total('{BORNOVA}', 1)").evaluate() == 0
    another = store.save(complete(title="İkincisi", approval="sent"))
    store.close()
    desk.current.saved.emit(another.uid)
    assert QgsExpression(f"district_total('{BORNOVA}', 13)").evaluate() == 2
    QgsProject.instance().clear()
    assert QgsExpression(f"project_goals('{saved.uid}')").evaluate() is None


def test_a_wrong_goal_is_an_error_of_the_expression_that_says_why(desk: Any) -> None:
    from qgis.core import QgsExpression

    expression = QgsExpression("sdg_name(18)")
    assert expression.evaluate() is None
    assert "18" in expression.evalErrorString()


def test_a_picked_project_looks_as_the_list_would_show_it(desk: Any, demo_map: Path) -> None:
    from izsa_plugin.gui.dock.picked_row import row_of

    store = opened(demo_map)
    for row in store.projects(ListQuery(), limit=-1):
        assert row_of(store.read(row.uid)) == row
    store.close()


def test_what_is_folded_beneath_the_list_leaves_it_the_room(desk: Any, demo_map: Path) -> None:
    desk.open(demo_map)
    halves = desk.panel.similar.parentWidget()
    whole, folded = halves.height(), halves.sizes()[1]
    assert folded < 3 * desk.panel.fontMetrics().height()
    desk.panel.similar.setCollapsed(False)
    settle()
    assert halves.sizes()[1] > 2 * folded
    desk.panel.similar.setCollapsed(True)
    settle()
    assert (halves.height(), halves.sizes()[1]) == (whole, folded)
