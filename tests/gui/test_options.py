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


def test_defaults_icons_print_and_weights_are_kept_only_when_accepted(desk: Any, settings: Settings) -> None:
    page = desk.window.option_pages[0].createWidget()
    more = page.more
    more.default_unit.setText(" Park ve Bahçeler ")
    more.default_visibility.setCurrentIndex(more.default_visibility.findData("public"))
    more.icon_folder.setFilePath("/simgeler")
    more.crest.setFilePath("/arma.png")
    more.print_unit.setText("Ar-Ge Birimi")
    more.signatures.setPlainText("Ayşe Işık, Müdür\n\n  Barış Öz ")
    more.weights["text"].setValue(0.3)
    assert settings.default_unit == "" and settings.crest is None and settings.similarity_weights == {}
    page.apply()
    assert (settings.default_unit, settings.default_visibility) == ("Park ve Bahçeler", "public")
    assert (settings.icon_folder, settings.crest) == (Path("/simgeler"), Path("/arma.png"))
    assert (settings.print_unit, settings.signatures) == ("Ar-Ge Birimi", ("Ayşe Işık, Müdür", "Barış Öz"))
    assert settings.similarity_weights["text"] == 0.3 and settings.similarity_weights["goals"] == 0.22
    again = desk.window.option_pages[0].createWidget().more
    assert again.signatures.toPlainText() == "Ayşe Işık, Müdür\nBarış Öz"
    assert again.weights["text"].value() == 0.3
    again.reset_weights.click()
    again.apply(settings)
    assert settings.similarity_weights == {}


def test_weights_of_ones_own_are_where_the_similarity_tool_begins(desk: Any, settings: Settings) -> None:
    from qgis.core import QgsApplication

    def begins() -> float:
        made = QgsApplication.processingRegistry().createAlgorithmById("izsa:overlap")
        return float(made.parameterDefinition("WEIGHT_TEXT").defaultValue())

    assert begins() == 0.55
    settings.similarity_weights = {"text": 0.3}
    assert begins() == 0.3


def test_a_new_project_begins_with_the_defaults_and_is_not_unsaved_yet(
    desk: Any, empty_map: Path, settings: Settings
) -> None:
    settings.municipality = BORNOVA
    settings.default_unit, settings.default_visibility = "Zabıta", "public"
    desk.open(empty_map)
    desk.panel.new_requested.emit()
    form = desk.plugin._workbench._window.form
    assert (form.record().row["unit"], form.record().row["visibility"]) == ("Zabıta", "public")
    assert not form.is_dirty


def test_recent_maps_are_newest_first_without_repeats_and_few(settings: Settings) -> None:
    for number in range(RECENT_MAPS + 3):
        settings.remember_map(f"/haritalar/{number}.gpkg")
    settings.remember_map("/haritalar/5.gpkg")
    assert settings.recent_maps[:2] == ["/haritalar/5.gpkg", f"/haritalar/{RECENT_MAPS + 2}.gpkg"]
    assert len(settings.recent_maps) == len(set(settings.recent_maps)) == RECENT_MAPS
    settings.forget_map("/haritalar/5.gpkg")
    assert "/haritalar/5.gpkg" not in settings.recent_maps


def test_crest_unit_and_signatures_are_printed_on_a_report(
    desk: Any, demo_map: Path, settings: Settings, tmp_path: Path
) -> None:
    from qgis.PyQt.QtGui import QColor, QImage

    from izsa_plugin.gui.tasks import run_here

    crest = QImage(60, 60, QImage.Format.Format_RGB32)
    crest.fill(QColor("#ff00ff"))
    crest.save(str(tmp_path / "arma.png"))

    def magenta(name: str) -> int:
        run_here("izsa:report", {"MAP": str(demo_map), "KIND": "district", "DISTRICTS": BORNOVA,
                                 "OUTPUT": str(tmp_path / name)})  # fmt: skip
        picture = QImage(str(next(tmp_path.glob(f"{Path(name).stem}*.png"))))
        found = (picture.pixelColor(x, y) for x in range(0, picture.width(), 8) for y in range(0, picture.height(), 8))
        return sum(one == QColor("#ff00ff") for one in found)

    assert magenta("bos.pdf") == 0
    settings.crest, settings.print_unit = tmp_path / "arma.png", "Ar-Ge Birimi"
    settings.signatures = ("Ayşe Işık, Müdür", "Barış Öz, Başkan Yardımcısı")
    assert magenta("dolu.pdf") > 20
