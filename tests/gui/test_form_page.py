"""The page as it is seen: it fits, it grows with the schema, it speaks both languages, it can be walked by keys."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont, QPalette
from qgis.PyQt.QtWidgets import QApplication

from izsa_plugin.domain.language import Text
from izsa_plugin.domain.schema import Field, Type, schema
from izsa_plugin.gui.form.field_row import warning_colour
from izsa_plugin.gui.form.goals_editor import Goals
from izsa_plugin.store.gpkg import create_map
from tests.gui.form_desk import FormDesk, focused, press


@pytest.fixture
def map_file(qgis_app: Any, tmp_path: Path) -> Path:
    create_map(tmp_path / "map.gpkg")
    return tmp_path / "map.gpkg"


def scrolls(desk: FormDesk) -> bool:
    QApplication.processEvents()
    return desk.form.scroll.verticalScrollBar().maximum() > 0


def with_everything_wrong(desk: FormDesk) -> None:
    desk.editor("title").set_value("x" * 230)
    desk.editor("primary_goal").set_value(Goals(None, (7, 11, 13)))
    desk.form.save(send=True)


def test_the_first_page_fits_in_english_with_all_reasons_shown(map_file: Path) -> None:
    desk = FormDesk(map_file, "en")
    assert not scrolls(desk)
    with_everything_wrong(desk)
    assert desk.reason("title") and desk.reason("purpose") and desk.reason("scope")
    assert not scrolls(desk)
    desk.close()


def test_the_first_page_fits_in_turkish_with_all_reasons_shown(map_file: Path, turkish: None) -> None:
    desk = FormDesk(map_file, "tr")
    assert not scrolls(desk)
    with_everything_wrong(desk)
    assert not scrolls(desk)
    desk.close()


def test_the_page_is_all_in_turkish(map_file: Path, turkish: None) -> None:
    desk = FormDesk(map_file, "tr")
    assert desk.form.save_draft.text() == "&Taslak kaydet"
    assert desk.form.send.text() == "&Onaya gönder"
    assert "Göndermek için eksik" in desk.form.missing.text()
    assert desk.badge(13).toolTip() == "13 · İklim Eylemi"
    desk.click(desk.badge(13))
    assert desk.reason("primary_goal") == "İşaretlediğiniz amaçlardan birincil olanı seçin."
    desk.close()


def test_a_new_field_appears_behind_the_first_page_and_one_needed_to_send_on_it(tmp_path: Path, qgis_app: Any) -> None:
    optional = Field("noise", Type.INTEGER, Text("Gürültü", "Noise"), minimum=0)
    needed = Field("motto", Type.TEXT, Text("Slogan", "Motto"), to_send=True)
    declared = schema().with_field("project", optional).with_field("project", needed)
    create_map(tmp_path / "new.gpkg", declared=declared)
    desk = FormDesk(tmp_path / "new.gpkg", schema=declared)
    assert desk.form._more.isAncestorOf(desk.editor("noise"))
    assert desk.editor("motto").isVisible()
    assert "Motto" in desk.form.missing.text()
    desk.editor("noise").set_value(3)
    desk.type_into("motto", "Birlikte")
    assert desk.form.save()
    assert (desk.stored().row["noise"], desk.stored().row["motto"]) == (3, "Birlikte")
    desk.close()


def test_what_is_missing_is_reached_and_followed_by_keys_alone(map_file: Path) -> None:
    desk = FormDesk(map_file)
    desk.form.similar.list.setFocus()
    desk.form.missing.setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_Tab)  # from the first link to the second
    press(Qt.Key.Key_Return)
    assert focused() in desk.editor("purpose").inputs()
    desk.close()


def test_the_tab_key_passes_the_line_over_where_nothing_is_missing(map_file: Path) -> None:
    desk = FormDesk(map_file)
    desk.fill()
    desk.form.show_entry(desk.form.record())
    assert desk.form.missing.focusPolicy() == Qt.FocusPolicy.NoFocus
    desk.close()


def test_what_is_missing_leads_to_its_field(map_file: Path) -> None:
    desk = FormDesk(map_file)
    desk.form.missing.linkActivated.emit("purpose")
    assert desk.editor("purpose").isAncestorOf(focused())
    desk.close()


def test_a_reason_in_a_folded_field_unfolds_it(map_file: Path) -> None:
    desk = FormDesk(map_file)
    desk.editor("report_year").set_value(1700)
    assert desk.form._more.isCollapsed()
    assert not desk.form.save()
    assert not desk.form._more.isCollapsed()
    assert "1990" in desk.reason("report_year")
    desk.close()


def test_the_tab_key_walks_the_page_from_the_title_to_the_send_button(map_file: Path) -> None:
    desk = FormDesk(map_file)
    desk.focus("title")
    passed = []
    for _ in range(60):
        passed.append(next((b.fields[0] for b in desk.form._bindings if b.row.isAncestorOf(focused())), ""))
        if focused() is desk.form.send:
            break
        press(Qt.Key.Key_Tab)
    rows = [name for name in dict.fromkeys(passed) if name]
    first = ["title", "purpose", "start_planned", "status", "visibility"]
    assert rows == [*first, "scope", "primary_goal", "project_audience"]
    assert focused() is desk.form.send
    desk.close()


def test_everything_that_takes_the_focus_has_a_name_for_screen_readers(map_file: Path) -> None:
    desk = FormDesk(map_file)
    for binding in desk.form._bindings:
        for widget in binding.editor.inputs():
            text = getattr(widget, "text", lambda: "")()
            assert widget.accessibleName() or text, (binding.fields, widget)
    desk.close()


def test_a_narrow_form_puts_its_columns_beneath_each_other(map_file: Path) -> None:
    desk = FormDesk(map_file)
    desk.form.resize(460, 680)
    QApplication.processEvents()
    goals, title = desk.form.binding("primary_goal").row, desk.form.binding("title").row
    assert goals.mapTo(desk.form.body, goals.rect().topLeft()).y() > title.y()
    assert desk.form.body.width() <= 460
    assert desk.form.splitter.orientation() == Qt.Orientation.Vertical
    desk.close()


@pytest.mark.parametrize("ground", ["#ffffff", "#efefef", "#2b2b2b", "#000000"])
def test_a_reason_can_be_read_on_light_and_dark_grounds(ground: str) -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(ground))
    assert contrast(warning_colour(palette), QColor(ground)) >= 4.5


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of WCAG 2."""

    def luminance(colour: QColor) -> float:
        parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_letters_of_twice_the_size_cut_nothing_off(map_file: Path) -> None:
    desk = FormDesk(map_file)
    desk.form.setFont(QFont("DejaVu Sans", 18))
    desk.form._more.setCollapsed(False)
    desk.form.resize(1300, 660)
    QApplication.processEvents()
    assert desk.form.width() == 1300
    assert desk.form.body.width() <= desk.form.scroll.viewport().width()
    for button in (desk.form.paste, desk.form.save_draft, desk.form.send):
        assert desk.form.rect().contains(button.geometry())
        assert button.width() >= button.sizeHint().width()
    for field in ("title", "scope", "primary_goal", "project_audience", "project_partner", "project_target"):
        row = desk.form.binding(field).row
        desk.form._go_to(field)
        QApplication.processEvents()
        seen = row.visibleRegion().boundingRect()
        assert seen.width() >= row.minimumSizeHint().width() > 0, field
    desk.close()
