"""The plugin registers what it brings and takes all of it away again."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsExpression, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QMainWindow, QWidget

from izsa_plugin.gui.dock.dock import IzsaDock
from izsa_plugin.plugin import IzsaPlugin
from izsa_plugin.settings import Settings
from tests.gui.desk import settle
from tests.gui.window import Window


def traces(window: Window) -> dict[str, list[str]]:
    """All that is of the plugin in QGIS and the window."""
    return {
        "providers": [one.id() for one in QgsApplication.processingRegistry().providers() if one.id() == "izsa"],
        "functions": sorted(one.name() for one in QgsExpression.Functions() if one.group() == "İZSA"),
        "toolbar": [action.text() for action in window.toolbar],
        "menu": [action.text() for _, action in window.menu],
        "docks": [dock.objectName() for dock in window.main.findChildren(QDockWidget) if dock is not window.cad],
        "actions": [one.objectName() for one in window.main.findChildren(QAction) if one.objectName()[:4] == "Izsa"],
        "options": [factory.title() for factory in window.option_pages],
        "exit": ["guard" for _ in window.exit_blockers],
        "children": sorted(type(child).__name__ for child in window.main.children()),
    }


def test_what_is_loaded_is_registered_once_and_unloading_leaves_nothing_twice_over(settings: Settings) -> None:
    window = Window()
    window.main.show()
    settle()
    before = traces(window)
    loaded = []
    for _ in range(2):
        plugin = IzsaPlugin(window)
        plugin.initGui()
        settle()
        loaded.append(traces(window))
        plugin.unload()
        settle()
        assert traces(window) == before
    assert loaded[0] == loaded[1]
    assert loaded[0]["providers"] == ["izsa"]
    assert loaded[0]["functions"] == ["district_total", "project_goals", "sdg_color", "sdg_name"]
    assert loaded[0]["docks"] == [IzsaDock.NAME]
    assert loaded[0]["toolbar"] == loaded[0]["menu"]
    assert len(loaded[0]["options"]) == len(loaded[0]["exit"]) == len(loaded[0]["toolbar"]) == 1
    window.close()
    settle()


def test_unloading_with_a_map_open_lets_go_of_its_file(desk: Any, demo_map: Any) -> None:
    desk.open(demo_map)
    store = desk.current.store
    desk.plugin.unload()
    assert desk.current.store is None
    QgsProject.instance().clear()
    desk.plugin.initGui()
    settle()
    assert desk.current.store is not store


def test_without_a_window_there_are_algorithms_and_functions(qgis_app: Any) -> None:
    plugin = IzsaPlugin(None)
    plugin.initProcessing()
    assert QgsApplication.processingRegistry().providerById("izsa") is not None
    assert QgsExpression("sdg_color(11)").evaluate() == "#FD9D24"
    plugin.unload()
    assert QgsApplication.processingRegistry().providerById("izsa") is None
    assert not QgsExpression.isFunctionName("sdg_color")


def test_the_toggle_action_shows_and_hides_the_dock(desk: Any) -> None:
    (action,) = desk.window.toolbar
    (dock,) = desk.window.docks
    assert dock.isVisible() and action.isChecked()
    action.trigger()
    assert not dock.isVisible() and not action.isChecked()
    action.trigger()
    assert dock.isVisible()


def test_a_dock_that_is_not_seen_costs_no_content(settings: Settings) -> None:
    made = []
    window = QMainWindow()
    dock = IzsaDock("x", lambda: made.append(QWidget()) or made[0], settings, window)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    dock.hide()
    window.show()
    settle()
    assert made == []
    dock.show()
    settle()
    assert dock.widget() is made[0]
    window.close()
