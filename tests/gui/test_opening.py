"""Maps are opened only after what could be lost was asked about."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox

from izsa_plugin.gui import opening
from izsa_plugin.gui.errors import Messages
from izsa_plugin.gui.opening import MapOpener
from izsa_plugin.settings import Settings
from izsa_plugin.store.protocol import ListQuery
from tests.projects import opened


class Opened:
    """An opener whose window loads nothing but notes what it would have loaded."""

    def __init__(self, desk: Any, settings: Settings) -> None:
        self.loaded: list[str] = []
        self.saves = 0
        messages = Messages(desk.window.bar, desk.window.main)
        window = desk.window.main
        self.opener = MapOpener(window, settings, messages, self.loaded.append, self._save, desk.plugin._workbench)

    def _save(self) -> None:
        self.saves += 1
        QgsProject.instance().setDirty(False)


@pytest.fixture
def opener(desk: Any, settings: Settings) -> Opened:
    return Opened(desk, settings)


@pytest.fixture
def with_project(demo_map: Path) -> Path:
    """A map with its project file beside it."""
    demo_map.with_suffix(".qgz").write_bytes(b"")
    return demo_map


def press(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    """Let the user press the button that was added to the box as this one."""
    pressed: list[Any] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: pressed.append(box.buttons()))
    added: list[Any] = []
    add = QMessageBox.addButton

    def note(box: QMessageBox, *what: Any) -> Any:
        button = add(box, *what)
        added.append(button)
        return button

    monkeypatch.setattr(QMessageBox, "addButton", note)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda _box: added[number])


def test_the_project_beside_the_data_is_loaded(opener: Opened, with_project: Path) -> None:
    for chosen in (with_project, with_project.with_suffix(".qgz")):
        opener.opener.open(chosen)
    assert opener.loaded == [str(with_project.with_suffix(".qgz"))] * 2


def test_a_map_that_is_gone_is_told_and_forgotten(
    opener: Opened, desk: Any, settings: Settings, tmp_path: Path
) -> None:
    gone = tmp_path / "eski.gpkg"
    settings.remember_map(str(gone))
    opener.opener.open(gone)
    assert opener.loaded == [] and settings.recent_maps == []
    assert len(desk.window.messages()) == 1


@pytest.mark.parametrize(("button", "loads", "saves"), [("Save", 1, 1), ("Discard", 1, 0), ("Cancel", 0, 0)])
def test_an_unsaved_project_is_asked_about(
    opener: Opened, with_project: Path, monkeypatch: pytest.MonkeyPatch, button: str, loads: int, saves: int
) -> None:
    QgsProject.instance().setDirty(True)
    monkeypatch.setattr(QMessageBox, "question", lambda *_: getattr(QMessageBox.StandardButton, button))
    opener.opener.open(with_project)
    assert (len(opener.loaded), opener.saves) == (loads, saves)
    QgsProject.instance().setDirty(False)


def test_a_map_on_a_network_drive_can_be_copied_and_the_copy_opened(
    opener: Opened, with_project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "yerel" / "kopya.gpkg"
    target.parent.mkdir()
    target.with_suffix(".qgz").write_bytes(b"")
    monkeypatch.setattr(opening, "is_on_network", lambda _path: True)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    press(monkeypatch, 0)
    opener.opener.open(with_project)
    assert opener.loaded == [str(target.with_suffix(".qgz"))]
    store = opened(target)
    assert store.count(ListQuery()) == 154
    store.close()


@pytest.mark.parametrize(("button", "loads"), [(1, 1), (2, 0)])
def test_a_map_on_a_network_drive_can_be_opened_there_or_left(
    opener: Opened, with_project: Path, monkeypatch: pytest.MonkeyPatch, button: int, loads: int
) -> None:
    monkeypatch.setattr(opening, "is_on_network", lambda _path: True)
    press(monkeypatch, button)
    opener.opener.open(with_project)
    assert len(opener.loaded) == loads
