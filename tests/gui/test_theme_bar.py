"""The row of the dock that chooses how the map is drawn, by its own boxes and keys."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsHeatmapRenderer, QgsMapLayerLegendUtils, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox

from izsa_plugin.gui.dock.theme_bar import ThemeBar
from izsa_plugin.mapfile import layer_of
from izsa_plugin.mapfile.find import BADGES, FAR, NEAR
from izsa_plugin.mapfile.theming import theme_of
from izsa_plugin.settings import Settings
from tests.gui.desk import settle
from tests.projects import BORNOVA, complete, opened


@pytest.fixture
def bar(desk: Any, settings: Settings, demo_map: Path) -> ThemeBar:
    """The bar of the dock with the demo map open, as an office has it."""
    settings.municipality = BORNOVA
    desk.panel._start._opener.open(demo_map)
    settle()
    return desk.panel.findChild(ThemeBar)


def choose(box: QComboBox, data: str) -> None:
    """Walk to a choice with the arrow keys."""
    steps = box.findData(data) - box.currentIndex()
    for _ in range(abs(steps)):
        QTest.keyClick(box, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
    settle()


def labels(role: str) -> list[str]:
    """What the classes of a layer of points are called."""
    renderer = layer_of(QgsProject.instance(), "project", role).renderer()
    return [category.label() for category in renderer.embeddedRenderer().categories()]


def marks() -> set[int]:
    """The marks that the badges stand for."""
    return {row["mark"] for row in layer_of(QgsProject.instance(), "project", BADGES).getFeatures() if row["projects"]}


def test_without_a_map_there_is_no_row(desk: Any) -> None:
    assert desk.panel.findChild(ThemeBar).isHidden()


def test_a_map_opens_by_goal_and_the_row_shows_only_what_the_theme_asks_for(bar: ThemeBar) -> None:
    assert not bar.isHidden()
    assert bar.theme == "goal"
    assert [box.isHidden() for box in (bar.goal, bar.audience, bar.years, bar.note)] == [True] * 4
    choose(bar.kind, "focus")
    assert [box.isHidden() for box in (bar.goal, bar.audience, bar.years, bar.note)] == [False, True, True, True]
    choose(bar.kind, "audience")
    assert [box.isHidden() for box in (bar.goal, bar.audience, bar.years, bar.note)] == [True, False, True, True]


def test_points_and_badges_follow_the_chosen_theme_and_nothing_counts_as_unsaved(bar: ThemeBar) -> None:
    choose(bar.kind, "status")
    assert len(labels(NEAR)) == 8
    assert marks() <= set(range(7))
    choose(bar.kind, "focus")
    choose(bar.goal, "11")
    assert [label.split(" – ")[0] for label in labels(FAR)] == ["11", "11"]
    assert marks() == {0, 1, 2}
    choose(bar.kind, "freshness")
    assert marks() <= set(range(5))
    choose(bar.kind, "density")
    assert isinstance(layer_of(QgsProject.instance(), "project", FAR).renderer(), QgsHeatmapRenderer)
    choose(bar.kind, "goal")
    assert len(marks()) > 5
    assert not QgsProject.instance().isDirty()


def test_a_saved_map_opens_with_its_theme(bar: ThemeBar, desk: Any, demo_map: Path) -> None:
    choose(bar.kind, "audience")
    choose(bar.audience, "women")
    assert QgsProject.instance().write()
    QgsProject.instance().clear()
    desk.panel._start._opener.open(demo_map)
    settle()
    assert theme_of(QgsProject.instance()) == "audience:women"
    assert bar.theme == "audience:women"


def test_a_year_filters_the_canvas_and_leaving_the_theme_shows_all_times(bar: ThemeBar, desk: Any) -> None:
    choose(bar.kind, "time")
    assert not bar.years.isHidden()
    QTest.keyClick(bar.years.slider, Qt.Key.Key_Home)
    shown = desk.window.canvas.temporalRange()
    assert shown.begin().date().year() == bar.years.slider.minimum() == int(bar.years.year.text())
    assert shown.end().date().year() == bar.years.slider.minimum() + 1
    choose(bar.kind, "goal")
    assert not desk.window.canvas.mapSettings().isTemporal()


def test_the_years_are_played_to_the_last_and_then_stop(bar: ThemeBar) -> None:
    choose(bar.kind, "time")
    slider = bar.years.slider
    slider.setValue(slider.maximum() - 1)
    QTest.mouseClick(bar.years.play, Qt.MouseButton.LeftButton)
    assert bar.years._timer.isActive()
    bar.years._timer.timeout.emit()
    assert slider.value() == slider.maximum()
    bar.years._timer.timeout.emit()
    assert not bar.years.play.isChecked()
    assert not bar.years._timer.isActive()


def test_the_legend_names_a_goal_once_a_project_has_it(desk: Any, settings: Settings, empty_map: Path) -> None:
    settings.municipality = BORNOVA
    desk.panel._start._opener.open(empty_map)
    settle()
    assert legend() == []
    store = opened(empty_map)
    saved = store.save(complete(primary_goal=6))
    store.close()
    desk.current.saved.emit(saved.uid)
    first, *others = legend()
    assert first.startswith("6 – ")
    assert not any(other.startswith(("1", "7", "13 –")) for other in others[:-1])
    assert any("halka" in other or "ring" in other for other in others)


def legend() -> list[str]:
    """The texts that the legend of the points shows."""
    near = layer_of(QgsProject.instance(), "project", NEAR)
    node = QgsProject.instance().layerTreeRoot().findLayer(near.id())
    return [labels(NEAR)[row] for row in QgsMapLayerLegendUtils.legendNodeOrder(node)]


def test_icons_of_the_users_folder_are_drawn_once_it_is_named(
    bar: ThemeBar, desk: Any, settings: Settings, tmp_path: Path
) -> None:
    folder = tmp_path / "BM simgeleri ığüşöç"
    folder.mkdir()
    picture = QImage(60, 60, QImage.Format.Format_RGB32)
    picture.fill(0x123456)
    assert picture.save(str(folder / "E-WEB-Goal-11.png"))
    before = disc_of(11)
    settings.icon_folder = folder
    desk.plugin._workbench.on_settings_changed()
    assert disc_of(11) != before
    assert disc_of(6).startswith("base64:")
    settings.icon_folder = None
    desk.plugin._workbench.on_settings_changed()
    assert disc_of(11) == before


def disc_of(goal: int) -> str:
    """The picture of a goal's disc."""
    renderer = layer_of(QgsProject.instance(), "project", NEAR).renderer()
    category = renderer.embeddedRenderer().categories()[goal]
    return str(category.symbol().symbolLayer(1).path())
