"""The list is narrowed by filters that can be kept, follows many on the map, and offers what can be done with a row."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QInputDialog, QMenu

from izsa_plugin.domain.freshness import Freshness
from izsa_plugin.gui.light import light_icon
from izsa_plugin.settings import Settings
from izsa_plugin.store.protocol import ListQuery
from tests.gui.desk import settle
from tests.gui.test_dock import click, layer
from tests.projects import BORNOVA, complete, opened


@pytest.fixture
def filters(desk: Any, demo_map: Path) -> Any:
    """The filter bar of the dock on the demo map, unfolded by a click."""
    desk.open(demo_map)
    desk.panel.filter_button.click()
    assert desk.panel.filters.isVisible()
    return desk.panel.filters


def choose(box: Any, value: str) -> None:
    """Choose a value as the keyboard does."""
    box.setCurrentIndex(box.findData(value))
    settle()


@pytest.mark.parametrize(
    ("name", "value", "query"),
    [("district", BORNOVA, {"district": BORNOVA}), ("goal", "7", {"goal": 7}),
     ("audience", "women", {"audience": "women"}), ("status", "running", {"status": "running"}),
     ("approval", "approved", {"approval": "approved"})],
)  # fmt: skip
def test_each_filter_narrows_the_list(
    desk: Any, demo_map: Path, filters: Any, name: str, value: str, query: dict[str, Any]
) -> None:
    choose(filters.boxes[name], value)
    store = opened(demo_map)
    wanted = [row.title for row in store.projects(ListQuery(**query), limit=500)]
    store.close()
    assert desk.titles() == wanted != []
    assert "1" in desk.panel.filter_button.text()


def test_filters_and_search_narrow_together_and_are_cleared_at_once(desk: Any, filters: Any) -> None:
    choose(filters.boxes["goal"], "11")
    by_goal = len(desk.titles())
    desk.search("bisiklet")
    assert 0 < len(desk.titles()) < by_goal
    desk.search("")
    QTest.mouseClick(filters.clear_button, Qt.MouseButton.LeftButton)
    settle()
    assert len(desk.titles()) == 154 and filters.values() == {}


def test_the_light_is_a_filter_with_its_sign(desk: Any, empty_map: Path) -> None:
    store = opened(empty_map)
    for title, day in (("yeni", "2199-01-01"), ("eski", "2020-01-01"), ("hiç", None)):
        store.save(complete(title=title, confirmed_on=day))
    store.close()
    desk.open(empty_map)
    desk.panel.filter_button.click()
    box = desk.panel.filters.boxes["freshness"]
    choose(box, Freshness.OLD.value)
    assert desk.titles() == ["eski"]
    assert not box.itemIcon(box.currentIndex()).isNull()
    summary = desk.row("eski").data(Qt.ItemDataRole.ToolTipRole)
    assert "2020" in summary


def test_the_lights_differ_by_shape_as_well_as_by_colour(qgis_app: Any) -> None:
    from qgis.PyQt.QtGui import QImage

    def shape(light: Freshness) -> bytes:
        image: QImage = light_icon(light, 32).pixmap(32, 32).toImage()
        ground = image.pixelColor(0, 0)
        return bytes(image.pixelColor(x, y) != ground for y in range(32) for x in range(32))

    assert len({shape(light) for light in Freshness}) == len(Freshness)


def test_filters_are_saved_under_a_name_taken_again_and_forgotten(
    desk: Any, filters: Any, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(filters.boxes["district"], BORNOVA)
    choose(filters.boxes["status"], "running")
    narrowed = desk.titles()
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: (" Bornova sürenler ", True))
    filters.fill_menu()
    next(action for action in filters.menu.actions() if action.text().endswith("…")).trigger()
    assert settings.saved_filters == {"Bornova sürenler": {"district": BORNOVA, "status": "running"}}
    filters.clear_button.click()
    assert len(desk.titles()) == 154
    filters.fill_menu()
    filters.menu.actions()[0].trigger()
    assert desk.titles() == narrowed
    forget = next(action.menu() for action in filters.menu.actions() if action.menu())
    forget.actions()[0].trigger()
    assert settings.saved_filters == {}


def test_a_filter_that_finds_nothing_offers_to_clear_it(desk: Any, filters: Any) -> None:
    choose(filters.boxes["approval"], "sent")
    assert desk.titles() == [] and desk.panel._empty.isVisible()
    desk.panel._empty.button.click()
    settle()
    assert len(desk.titles()) == 154


def test_several_chosen_in_the_list_are_selected_on_the_map(desk: Any, demo_map: Path) -> None:
    desk.open(demo_map)
    first, second, third = desk.titles()[:3]
    click(desk, first)
    view = desk.panel.list
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier,
        view.visualRect(desk.row(third)).center(),
    )  # fmt: skip
    settle()
    assert sorted(feature["title"] for feature in layer().selectedFeatures()) == sorted([first, second, third])


def test_several_selected_on_the_map_are_chosen_in_a_narrowed_list_too(desk: Any, demo_map: Path) -> None:
    desk.open(demo_map)
    wanted = [desk.listed(desk.row(title)) for title in (desk.titles()[3], desk.titles()[90])]
    desk.search("zürafa")
    uids = {row.uid for row in wanted}
    layer().selectByIds([feature.id() for feature in layer().getFeatures() if feature["uid"] in uids])
    settle()
    assert desk.panel.list.chosen() == [row.uid for row in wanted]
    assert desk.panel.list.isVisible()
    assert layer().selectedFeatureCount() == 2


def entry(menu: QMenu, start: str) -> Any:
    """The entry of a menu that begins with a word."""
    return next(action for action in menu.actions() if action.text().replace("&", "").startswith(start))


def menu_at(desk: Any, title: str) -> QMenu:
    """The context menu as the right button brings it up at a row."""
    row = click(desk, title)
    return desk.panel.menu_of(row, desk.panel.list.chosen())


def test_the_right_button_brings_the_menu_of_the_row(desk: Any, demo_map: Path) -> None:
    desk.open(demo_map)
    click(desk, desk.titles()[1])
    view = desk.panel.list
    view.customContextMenuRequested.emit(view.visualRect(view.currentIndex()).center())
    settle()
    (menu,) = [each for each in view.findChildren(QMenu) if each.isVisible()]
    assert len([action for action in menu.actions() if not action.isSeparator()]) == 6
    menu.close()


def test_the_menu_zooms_duplicates_and_shows_the_history(desk: Any, empty_map: Path, settings: Settings) -> None:
    settings.municipality = BORNOVA
    store = opened(empty_map)
    store.save(complete(title="Asıl", approval="sent"))
    store.close()
    desk.open(empty_map)
    desk.window.canvas.zoomToFullExtent()
    menu = menu_at(desk, "Asıl")
    desk.window.canvas.zoomByFactor(50)
    entry(menu, "Zoom").trigger()
    assert desk.window.canvas.extent().width() < 5_000
    entry(menu, "Duplicate").trigger()
    form = desk.plugin._workbench._window.form
    assert form.isVisible() and form.record().row["title"].startswith("Asıl (") and form.is_dirty
    assert form.save()
    settle()
    assert len(desk.titles()) == 2
    entry(menu_at(desk, "Asıl"), "History").trigger()
    form = desk.plugin._workbench._window.form
    history = form.actions_of_record.view
    assert form.pages.currentWidget() is history and history.tree.topLevelItemCount() == 1


def test_the_menu_prints_the_report_of_the_projects_district(
    desk: Any, demo_map: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from qgis.PyQt.QtWidgets import QFileDialog

    desk.open(demo_map)
    target = tmp_path / "rapor.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    title = next(title for title in desk.titles() if len(desk.listed(desk.row(title)).districts) == 1)
    entry(menu_at(desk, title), "Report").trigger()
    for _ in range(1200):
        if desk.window.messages():
            break
        QTest.qWait(25)
    assert target.read_bytes().startswith(b"%PDF")
