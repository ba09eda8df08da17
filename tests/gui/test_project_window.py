"""The window around the form: entering, saving, reading another's project, going to the map and coming back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsGeometry, QgsProject, QgsSettings
from qgis.PyQt.QtWidgets import QMessageBox

from izsa_plugin.settings import Settings
from tests.gui.desk import settle
from tests.projects import BORNOVA, complete, opened


@pytest.fixture
def saved(settings: Settings, desk: Any, empty_map: Path) -> Any:
    """A project of Bornova on the open map, seen by Bornova."""
    settings.municipality = BORNOVA
    settings.user_name = "Ayşe"
    store = opened(empty_map)
    record = store.save(complete())
    store.close()
    desk.open(empty_map)
    return record


def window(desk: Any) -> Any:
    return desk.plugin._workbench._window


def title_box(desk: Any) -> Any:
    return window(desk).form.binding("title").editor


def answer(monkeypatch: pytest.MonkeyPatch, button: QMessageBox.StandardButton) -> list[str]:
    asked: list[str] = []

    def question(_parent: Any, title: str, *_more: Any) -> QMessageBox.StandardButton:
        asked.append(title)
        return button

    monkeypatch.setattr(QMessageBox, "question", question)
    return asked


def test_a_project_opens_from_the_list_and_what_is_saved_shows_there(desk: Any, saved: Any) -> None:
    desk.panel.edit_requested.emit(saved.uid)
    assert window(desk).isVisible()
    title_box(desk).set_value("Işıksız bisiklet yolu")
    assert window(desk).form.save()
    settle()
    assert desk.titles() == ["Işıksız bisiklet yolu"]
    assert desk.listed(desk.panel.list.currentIndex()).uid == saved.uid


def test_new_opens_an_empty_project_of_my_municipality(desk: Any, saved: Any) -> None:
    desk.panel.new_button.click()
    record = window(desk).form.record()
    assert record.version == 0
    assert record.row["municipality"] == BORNOVA


def test_new_without_a_municipality_asks_for_it_instead(desk: Any, empty_map: Path) -> None:
    desk.open(empty_map)
    desk.panel.new_button.click()
    assert window(desk) is None
    assert desk.window.options_shown == ["IzsaOptions"]
    assert len(desk.window.messages()) == 1


def test_a_project_deleted_meanwhile_is_told(desk: Any, saved: Any, empty_map: Path) -> None:
    store = opened(empty_map)
    store.delete(saved.uid, saved.version)
    store.close()
    desk.panel.edit_requested.emit(saved.uid)
    assert window(desk) is None
    assert len(desk.window.messages()) == 1


@pytest.mark.parametrize(("button", "closes"), [("Cancel", False), ("Discard", True)])
def test_closing_asks_about_what_is_unsaved(
    desk: Any, saved: Any, monkeypatch: pytest.MonkeyPatch, button: str, closes: bool
) -> None:
    asked = answer(monkeypatch, getattr(QMessageBox.StandardButton, button))
    desk.panel.edit_requested.emit(saved.uid)
    title_box(desk).set_value("Başka bir ad")
    assert window(desk).close() is closes
    assert len(asked) == 1
    assert window(desk).isVisible() is not closes


def test_qgis_may_not_be_closed_over_an_unsaved_project(desk: Any, saved: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    (guard,) = desk.window.exit_blockers
    assert guard.allowExit()
    desk.panel.edit_requested.emit(saved.uid)
    assert guard.allowExit()
    title_box(desk).set_value("Başka bir ad")
    asked = answer(monkeypatch, QMessageBox.StandardButton.Cancel)
    assert not guard.allowExit()
    assert len(asked) == 1


def test_another_map_offers_to_save_into_the_one_that_closes(
    desk: Any, saved: Any, empty_map: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.panel.edit_requested.emit(saved.uid)
    title_box(desk).set_value("Son anda değişen ad")
    answer(monkeypatch, QMessageBox.StandardButton.Save)
    QgsProject.instance().clear()
    settle()
    assert window(desk) is None
    store = opened(empty_map)
    assert store.read(saved.uid).row["title"] == "Son anda değişen ad"
    store.close()


def test_drawing_hides_the_window_and_brings_it_back_with_the_place(desk: Any, saved: Any) -> None:
    desk.panel.new_button.click()
    window(desk).form.pick_place_requested.emit("point")
    assert not window(desk).isVisible()
    tool = desk.window.canvas.mapTool()
    point = QgsGeometry.fromWkt("POINT(522000 4263000)")
    tool.drawn.emit(point)
    settle()
    assert window(desk).isVisible()
    kept = QgsGeometry()
    kept.fromWkb(window(desk).form.record().row["geom"])
    assert kept.equals(point)


def test_giving_up_on_the_map_brings_the_window_back_unchanged(desk: Any, saved: Any) -> None:
    desk.panel.new_button.click()
    window(desk).form.pick_place_requested.emit("line")
    desk.window.canvas.mapTool().given_up.emit()
    settle()
    assert window(desk).isVisible()
    assert not window(desk).form.is_dirty


def test_its_place_on_the_screen_is_remembered(desk: Any, saved: Any) -> None:
    desk.panel.edit_requested.emit(saved.uid)
    window(desk).resize(1000, 600)
    window(desk).close()
    assert QgsSettings().value("izsa/project_window")
