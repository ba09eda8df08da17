"""The place: drawn, named or wide; its scope, its point and the districts it serves follow."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsGeometry

from izsa_plugin.domain.districts import METROPOLITAN, district
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
    assert "27.2" in button(desk, "remove_point").text()
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
    assert not button(desk, "remove_point").isVisible()
    desk.click(button(desk, "remove_area"))
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
