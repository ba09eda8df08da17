"""The dock with a map as it is made for an office: data and QGIS project, all layers and styles."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication

from izsa_plugin.gui.map_layers import layer_of
from izsa_plugin.mapfile.find import BADGES
from izsa_plugin.settings import Settings
from tests.gui.desk import settle
from tests.projects import BORNOVA, complete, opened


def wait_for_map(desk: Any, seconds: float = 60) -> None:
    """Let tasks run until a map is open."""
    end = time.monotonic() + seconds
    while desk.current.store is None and not desk.window.messages() and time.monotonic() < end:
        QCoreApplication.processEvents()
    settle()


def badges() -> int:
    """How many projects the badges of Bornova stand for."""
    layer = layer_of(QgsProject.instance(), "project", BADGES)
    here = [row for row in layer.getFeatures() if row["place"] == BORNOVA and row["projects"]]
    # In a map that was empty when it was opened, GDAL had no value to tell the column's type from.
    return sum(int(row["projects"]) for row in here if int(row["part"]) == 1)


def test_a_demo_map_is_made_beside_the_window_and_opened(desk: Any, settings: Settings, tmp_path: Path) -> None:
    settings.municipality = BORNOVA
    data = tmp_path / "Tanıtım ığüşöç.gpkg"
    desk.panel._start._opener.create(data, demo=True)
    desk.window.bar.clearWidgets()
    wait_for_map(desk)
    assert desk.current.path == data
    assert len(desk.titles()) == 154
    assert settings.recent_maps == [str(data)]


def test_what_is_saved_is_on_the_map_and_in_the_list_at_once(desk: Any, settings: Settings, empty_map: Path) -> None:
    settings.municipality = BORNOVA
    desk.panel._start._opener.open(empty_map)
    settle()
    assert badges() == 0
    store = opened(empty_map)
    with_point = store.save(complete())
    without = store.save(complete(title="Bütün ilçede", geom=None, scope="district"))
    store.close()
    desk.current.saved.emit(with_point.uid)
    desk.current.saved.emit(without.uid)
    points = layer_of(QgsProject.instance(), "project")
    assert {one["uid"] for one in points.getFeatures()} == {with_point.uid, without.uid}
    assert points.featureCount() == 2
    assert badges() == 1
    assert sorted(desk.titles()) == ["Bütün ilçede", "Işıklı bisiklet yolu"]


def test_a_map_that_cannot_be_made_is_told(desk: Any, empty_map: Path) -> None:
    desk.panel._start._opener.create(empty_map, demo=False)
    desk.window.bar.clearWidgets()
    wait_for_map(desk)
    (told,) = desk.window.messages()
    assert empty_map.name in told
    assert desk.current.store is None
