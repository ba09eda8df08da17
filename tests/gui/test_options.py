"""Settings are kept, and the options page reads and writes them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from izsa_plugin.gui.options_page import PAGE_NAME
from izsa_plugin.settings import RECENT_MAPS, Settings
from izsa_plugin.store.protocol import User
from tests.projects import BORNOVA


def test_what_is_entered_is_kept_only_when_accepted(desk: Any, settings: Settings) -> None:
    (factory,) = desk.window.option_pages
    page = factory.createWidget()
    assert page.objectName() == PAGE_NAME
    page.form.user_name.setText("  Ayşe Işık ")
    page.form.municipality.setCurrentIndex(page.form.municipality.findData(BORNOVA))
    assert settings.user_name == "" and settings.municipality is None
    page.apply()
    assert settings.user_name == "Ayşe Işık"
    assert settings.municipality == BORNOVA
    again = factory.createWidget()
    assert again.form.user_name.text() == "Ayşe Işık"
    assert again.form.municipality.currentData() == BORNOVA


def test_only_the_metropolitan_municipality_coordinates(desk: Any, settings: Settings) -> None:
    page = desk.window.option_pages[0].createWidget()
    page.form.municipality.setCurrentIndex(page.form.municipality.findData("TUR035"))
    page.form.coordinator.setChecked(True)
    page.apply()
    assert settings.coordinator
    page.form.municipality.setCurrentIndex(page.form.municipality.findData(BORNOVA))
    assert not page.form.coordinator.isEnabled()
    page.apply()
    assert not settings.coordinator


def test_accepting_the_options_makes_the_open_map_know_the_user(desk: Any, demo_map: Path) -> None:
    desk.open(demo_map)
    assert desk.current.store.user == User("")
    page = desk.window.option_pages[0].createWidget()
    page.form.user_name.setText("Ayşe")
    page.form.municipality.setCurrentIndex(page.form.municipality.findData(BORNOVA))
    page.apply()
    assert desk.current.store.user == User("Ayşe", BORNOVA)
    assert not desk.panel.reason.isVisible()


def test_recent_maps_are_newest_first_without_repeats_and_few(settings: Settings) -> None:
    for number in range(RECENT_MAPS + 3):
        settings.remember_map(f"/haritalar/{number}.gpkg")
    settings.remember_map("/haritalar/5.gpkg")
    assert settings.recent_maps[:2] == ["/haritalar/5.gpkg", f"/haritalar/{RECENT_MAPS + 2}.gpkg"]
    assert len(settings.recent_maps) == len(set(settings.recent_maps)) == RECENT_MAPS
    settings.forget_map("/haritalar/5.gpkg")
    assert "/haritalar/5.gpkg" not in settings.recent_maps
