"""The place: drawn, named or wide; its scope, its point and the districts it serves follow."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsGeometry
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QMessageBox

from izsa_plugin.domain.districts import METROPOLITAN, district
from izsa_plugin.gui.form.coordinates_dialog import CoordinatesDialog
from izsa_plugin.gui.form.details_dialog import DetailsDialog
from izsa_plugin.store.gpkg import create_map
from izsa_plugin.store.protocol import User
from tests.gui.form_desk import BORNOVA, BUCA, FormDesk


@pytest.fixture
def desk(qgis_app: Any, tmp_path: Path) -> Iterator[FormDesk]:
    create_map(tmp_path / "map.gpkg")
    made = FormDesk(tmp_path / "map.gpkg")
    yield made
    made.close()


def inside(code: str) -> QgsGeometry:
    x, y = district(code).label_point
    return QgsGeometry.fromWkt(f"POINT({x} {y})")


def button(desk: FormDesk, name: str) -> Any:
    return desk.editor("scope").findChild(object, name)


def chip(desk: FormDesk, key: str) -> Any:
    return desk.editor("scope")._chips.get(key)


def choose(desk: FormDesk, menu_button: Any, at: int) -> None:
    """Choose an entry of a button's menu."""
    menu_button.menu().actions()[at].trigger()


def take_away(desk: FormDesk, key: str) -> None:
    choose(desk, chip(desk, key), -1)


def others(desk: FormDesk, at: int) -> None:
    choose(desk, button(desk, "place_others"), at)


def saved(desk: FormDesk) -> Any:
    assert desk.form.save()
    return desk.stored()


def geometry(wkb: bytes) -> QgsGeometry:
    shape = QgsGeometry()
    shape.fromWkb(wkb)
    return shape


def test_the_buttons_ask_the_host_for_a_place_on_the_map(desk: FormDesk) -> None:
    asked: list[str] = []
    desk.form.pick_place_requested.connect(asked.append)
    for kind in ("point", "line", "area"):
        desk.click(button(desk, f"place_{kind}"))
    assert asked == ["point", "line", "area"]


def test_a_point_says_where_it_is_and_in_which_district(desk: FormDesk) -> None:
    desk.form.set_place("point", inside(BORNOVA))
    assert "27.2" in chip(desk, "point").text()
    record = saved(desk)
    assert record.row["scope"] == "site"
    assert geometry(record.row["geom"]).equals(inside(BORNOVA))
    assert record.choices("project_district", "district") == (BORNOVA,)


def test_an_area_is_stored_and_given_a_point_inside_it(desk: FormDesk) -> None:
    area = inside(BUCA).buffer(100, 8)
    desk.form.set_place("area", area.asWkb())
    record = saved(desk)
    stored = geometry(record.of("project_area")[0]["geom"])
    assert stored.isMultipart() and abs(stored.area() - area.area()) < 1
    assert stored.contains(geometry(record.row["geom"]))
    desk.form.open(record.uid)
    assert chip(desk, "point") is None
    take_away(desk, "area:0")
    record = saved(desk)
    assert (record.row["geom"], record.of("project_area")) == (None, [])


def test_a_line_over_a_border_serves_both_districts(desk: FormDesk) -> None:
    start, end = inside(BUCA).asPoint(), inside(BORNOVA).asPoint()
    desk.form.set_place("line", QgsGeometry.fromPolylineXY([start, end]))
    assert set(saved(desk).choices("project_district", "district")) >= {BUCA, BORNOVA}


def test_a_whole_city_keeps_no_point_and_names_no_district(desk: FormDesk) -> None:
    desk.form.set_place("point", inside(BUCA))
    desk.click(button(desk, "place_city"))
    record = saved(desk)
    assert (record.row["scope"], record.row["geom"]) == ("city", None)
    assert record.choices("project_district", "district") == ()


def test_a_whole_district_taken_back_brings_the_point_back(desk: FormDesk) -> None:
    desk.form.set_place("point", inside(BUCA))
    for _ in range(2):
        desk.click(button(desk, "place_district"))
    record = saved(desk)
    assert record.row["scope"] == "site" and record.row["geom"] is not None


def test_a_neighbourhood_alone_is_a_place(desk: FormDesk) -> None:
    desk.editor("scope")._neighbourhood.setText("Kuruçeşme")
    record = saved(desk)
    assert (record.row["scope"], record.row["neighbourhood"]) == ("neighbourhood", "Kuruçeşme")
    assert "Place" not in desk.form.missing.text()


def test_districts_chosen_by_hand_outlast_a_new_point(desk: FormDesk) -> None:
    combo = desk.editor("scope")._districts
    combo.toggleItemCheckState(combo.findData(BORNOVA))
    desk.form.set_place("point", inside(BUCA))
    assert set(saved(desk).choices("project_district", "district")) == {BUCA, BORNOVA}


def test_the_metropolitan_municipality_serves_no_district_until_one_is_given(tmp_path: Path, qgis_app: Any) -> None:
    create_map(tmp_path / "metro.gpkg")
    desk = FormDesk(tmp_path / "metro.gpkg", user=User("Ada", METROPOLITAN))
    assert saved(desk).choices("project_district", "district") == ()
    desk.form.set_place("point", inside(BUCA))
    assert saved(desk).choices("project_district", "district") == (BUCA,)
    desk.close()


def test_several_sites_lines_and_areas_are_kept_and_each_is_edited_apart(desk: FormDesk) -> None:
    one, two = inside(BUCA), inside(BORNOVA)
    desk.form.set_place("site", one)  # the first point is the project's own
    desk.form.set_place("site", two)
    for shape in (one.buffer(50, 4), two.buffer(80, 4)):
        desk.form.set_place("area", shape)
    record = saved(desk)
    assert geometry(record.row["geom"]).equals(one)
    assert [geometry(row["geom"]).asPoint() for row in record.of("project_site")] == [two.asPoint()]
    first, second = record.of("project_area")
    desk.form.open(record.uid)
    moved = QgsGeometry(two)
    moved.translate(10, 0)
    desk.form.set_place("site:0", moved)
    take_away(desk, "area:0")
    record = saved(desk)
    assert geometry(record.of("project_site")[0]["geom"]).asPoint() == moved.asPoint()
    (left,) = record.of("project_area")
    assert left["uid"] == second["uid"] != first["uid"]


def test_what_a_further_place_is_called_stays_with_it(desk: FormDesk) -> None:
    desk.form.set_place("point", inside(BUCA))
    desk.form.set_place("site", inside(BORNOVA))
    record = saved(desk)
    record.children["project_site"][0]["name"] = "Depo"
    desk.form.load(desk.store.save(record))
    assert not desk.form.is_dirty
    desk.form.set_place("site:0", inside(BUCA))
    assert saved(desk).of("project_site")[0]["name"] == "Depo"


def test_the_other_ways_ask_for_a_further_point_and_for_the_selected_feature(desk: FormDesk) -> None:
    asked: list[str] = []
    desk.form.pick_place_requested.connect(asked.append)
    others(desk, 0)
    others(desk, 2)
    assert asked == ["site", "selected"]


def test_what_is_drawn_is_edited_or_drawn_anew_from_its_own_button(desk: FormDesk) -> None:
    area = inside(BUCA).buffer(100, 4)
    desk.form.set_place("area", area)
    drawn: list[str] = []
    edited: list[Any] = []
    desk.form.pick_place_requested.connect(drawn.append)
    desk.form.edit_place_requested.connect(lambda key, shape: edited.append((key, shape)))
    choose(desk, chip(desk, "area:0"), 0)
    choose(desk, chip(desk, "area:0"), 1)
    assert drawn == ["area:0"]
    ((key, shape),) = edited
    assert key == "area:0" and abs(shape.area() - area.area()) < 1


class Pasting:
    """Answers the coordinates dialog, and the question about a point elsewhere."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, text: str, answer: Any = None) -> None:
        self.asked: list[str] = []
        self.said = ""

        def fill(dialog: CoordinatesDialog) -> int:
            dialog.line.setText(text)
            self.said = dialog.said.text()
            button = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
            return int(QDialog.DialogCode.Accepted if button.isEnabled() else QDialog.DialogCode.Rejected)

        def question(_parent: Any, _title: str, said: str, *_more: Any) -> Any:
            self.asked.append(said)
            return answer

        monkeypatch.setattr(CoordinatesDialog, "exec", fill)
        monkeypatch.setattr(QMessageBox, "question", question)


def test_pasted_coordinates_become_the_point_and_say_where_they_lie(
    desk: FormDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    x, y = district(BUCA).label_point
    pasting = Pasting(monkeypatch, f"{x} {y}")
    others(desk, 1)
    assert "Buca" in pasting.said and pasting.asked == []
    assert geometry(saved(desk).row["geom"]).asPoint() == inside(BUCA).asPoint()


def test_degrees_are_brought_into_the_maps_metres(desk: FormDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    Pasting(monkeypatch, "38.3886, 27.1742")  # Buca
    others(desk, 1)
    point = geometry(saved(desk).row["geom"]).asPoint()
    assert (point.x(), point.y()) == pytest.approx((515_222, 4_250_656), abs=300)


def test_coordinates_in_another_district_are_asked_about(desk: FormDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    x, y = district(BORNOVA).label_point
    no = Pasting(monkeypatch, f"{x} {y}", QMessageBox.StandardButton.No)
    others(desk, 1)
    assert "Bornova" in no.asked[0]
    assert desk.form.record().row["geom"] is None
    Pasting(monkeypatch, f"{x} {y}", QMessageBox.StandardButton.Yes)
    others(desk, 1)
    assert desk.form.record().row["geom"] is not None


def test_what_are_no_coordinates_cannot_be_taken(desk: FormDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    pasting = Pasting(monkeypatch, "the square by the mosque")
    others(desk, 1)
    assert pasting.said
    assert desk.form.record().row["geom"] is None


def test_known_neighbourhoods_are_offered_while_one_is_typed(desk: FormDesk) -> None:
    editor = desk.editor("scope")
    editor.know_neighbourhoods(("Adatepe", "Kuruçeşme"))
    completer = editor._neighbourhood.completer()
    completer.setCompletionPrefix("çeş")
    assert completer.currentCompletion() == "Kuruçeşme"


def test_a_further_point_is_named_and_its_precision_chosen(desk: FormDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.form.set_place("point", inside(BUCA))
    desk.form.set_place("site", inside(BORNOVA))
    titles: list[str] = []

    def fill(dialog: DetailsDialog) -> int:
        titles.append(dialog.editor.editors["name"].inputs()[0].accessibleName())
        dialog.editor.editors["name"].set_value("Depo")
        dialog.editor.editors["location_precision"].set_value("approximate")
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(DetailsDialog, "exec", fill)
    choose(desk, chip(desk, "site:0"), 2)
    assert titles[0].startswith("Further point: ") and titles[0].endswith("Name of the place")
    assert chip(desk, "site:0").text().startswith("Depo: ")
    assert desk.form.is_dirty
    (row,) = saved(desk).of("project_site")
    assert (row["name"], row["location_precision"]) == ("Depo", "approximate")
    monkeypatch.setattr(DetailsDialog, "exec", lambda _dialog: int(QDialog.DialogCode.Rejected))
    choose(desk, chip(desk, "site:0"), 2)
    assert not desk.form.is_dirty


def test_an_update_gets_a_point_from_the_map_and_keeps_it(desk: FormDesk) -> None:
    updates = desk.editor("project_update")
    for _ in range(2):
        updates.add_row()
        updates.row(len(updates.value()) - 1).editors["note"].set_value("Fidanlar dikildi")
    asked: list[str] = []
    desk.form.pick_place_requested.connect(asked.append)
    (button,) = updates.row(1).editors["geom"].inputs()
    choose(desk, button, 0)
    desk.form.set_place(asked[0], inside(BUCA))
    assert "27.2" in button.text()
    first, second = saved(desk).of("project_update")
    assert first["geom"] is None and geometry(second["geom"]).equals(inside(BUCA))
    (button,) = desk.editor("project_update").row(1).editors["geom"].inputs()
    choose(desk, button, 2)
    assert [row["geom"] for row in saved(desk).of("project_update")] == [None, None]


def test_an_updates_point_is_pasted_too_and_asked_about_outside_the_district(
    desk: FormDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    updates = desk.editor("project_update")
    updates.add_row()
    (button,) = updates.row(0).editors["geom"].inputs()
    x, y = district(BORNOVA).label_point
    no = Pasting(monkeypatch, f"{x} {y}", QMessageBox.StandardButton.No)
    choose(desk, button, 1)
    assert "Bornova" in no.asked[0] and updates.value()[0]["geom"] is None
    Pasting(monkeypatch, f"{x} {y}", QMessageBox.StandardButton.Yes)
    choose(desk, button, 1)
    assert geometry(updates.value()[0]["geom"]).equals(inside(BORNOVA))
