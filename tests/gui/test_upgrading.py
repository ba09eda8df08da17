"""A map of an older release says so when it is opened, and a button upgrades it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QPushButton

from izsa_plugin.domain.schema import schema
from izsa_plugin.gui.opening import MapOpener
from izsa_plugin.mapfile import write_project
from tests.gui.desk import settle
from tests.released import VERSIONS, make_file


@pytest.fixture(scope="module")
def _old_map(qgis_app: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_file(tmp_path_factory.mktemp("eski") / "harita.gpkg", VERSIONS[0])


@pytest.fixture
def old_map(_old_map: Path, tmp_path: Path) -> Path:
    """A map of the first version, passed on without its project."""
    return Path(shutil.copyfile(_old_map, tmp_path / "eski harita.gpkg"))


def upgrade(desk: Any) -> None:
    """Press the button in the message bar and wait for the work beside the window."""
    (button,) = (item for item in desk.window.bar.findChildren(QPushButton) if item.text() in ("Upgrade", "Yükselt"))
    button.click()
    tasks = QgsApplication.taskManager()
    while tasks.countActiveTasks():
        QCoreApplication.processEvents()
    settle()


def test_an_older_map_is_not_used_before_its_upgrade(desk: Any, old_map: Path) -> None:
    desk.open(old_map)
    assert desk.current.store is None
    (said,) = desk.window.messages()
    assert old_map.name in said and "older release" in said


def test_the_button_upgrades_the_map_and_shows_it(
    desk: Any, old_map: Path, empty_map: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = write_project(empty_map, "tr")
    # The old data below the project that was made for them.
    old_map.replace(empty_map)
    assert QgsProject.instance().read(str(project))
    settle()
    assert desk.current.store is None
    # The bar takes its messages away after some seconds.
    said: list[str] = []
    monkeypatch.setattr(desk.plugin._workbench.messages, "success", said.append)
    upgrade(desk)
    assert desk.current.store.info()["schema_version"] == schema().version
    assert desk.titles() == ['Işıklı yol\'un "ağacı"', "Parçası"]
    assert any("harita.v1.gpkg" in text for text in said)


def test_a_map_without_its_project_is_upgraded_before_one_is_made(desk: Any, old_map: Path) -> None:
    desk.plugin._workbench.findChild(MapOpener).open(old_map)
    settle()
    assert not old_map.with_suffix(".qgz").exists()
    upgrade(desk)
    assert old_map.with_suffix(".qgz").is_file()
    assert desk.current.path == old_map
    assert len(desk.titles()) == 2
