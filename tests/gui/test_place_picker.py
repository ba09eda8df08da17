"""Places drawn on the map come back in the map's own coordinates, and a point outside the district is asked about."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMessageBox

from izsa_plugin.gui.maptools.outside import district_at
from izsa_plugin.gui.maptools.place_picker import PlacePicker
from tests.gui.desk import settle
from tests.projects import BORNOVA

#: A part of Bornova, in EPSG:5253.
METRES = QgsRectangle(520_000, 4_261_000, 524_000, 4_265_000)
MIDDLE = METRES.center()


class Answers:
    """Stands in for the person who is asked, and notes the question."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, answer: QMessageBox.StandardButton) -> None:
        self.asked: list[str] = []

        def question(_parent: Any, _title: str, text: str, *_buttons: Any) -> QMessageBox.StandardButton:
            self.asked.append(text)
            return answer

        monkeypatch.setattr(QMessageBox, "question", question)


@pytest.fixture
def picker(desk: Any, demo_map: Path) -> Any:
    desk.open(demo_map)
    canvas = desk.window.canvas
    canvas.setExtent(METRES)
    made = PlacePicker(desk.window.main, canvas, desk.window.cad, desk.window.bar, desk.plugin._workbench)
    made.results = []
    made.picked.connect(lambda kind, geometry: made.results.append((kind, geometry)))
    made.gone_back = []
    made.cancelled.connect(lambda: made.gone_back.append(True))
    yield made
    made.stop()


def click(desk: Any, where: QgsPointXY, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    """Click on the canvas at a place in the canvas's own CRS."""
    canvas = desk.window.canvas
    pixel = canvas.getCoordinateTransform().transform(where)
    at = QPoint(round(pixel.x()), round(pixel.y()))
    QTest.mouseMove(canvas.viewport(), at)
    QTest.mouseClick(canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, at)
    settle()


def test_a_click_makes_a_point_in_metres(desk: Any, picker: Any) -> None:
    picker.start("point", BORNOVA)
    click(desk, MIDDLE)
    ((kind, geometry),) = picker.results
    assert kind == "point"
    assert geometry.asPoint().distance(MIDDLE) < 15


def test_a_canvas_in_degrees_gives_metres_all_the_same(desk: Any, picker: Any) -> None:
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    metres = QgsCoordinateReferenceSystem("EPSG:5253")
    to_degrees = QgsCoordinateTransform(metres, degrees, QgsProject.instance())
    desk.window.canvas.setDestinationCrs(degrees)
    desk.window.canvas.setExtent(to_degrees.transformBoundingBox(METRES))
    picker.start("point", BORNOVA)
    click(desk, to_degrees.transform(MIDDLE))
    ((_, geometry),) = picker.results
    assert geometry.asPoint().distance(MIDDLE) < 15


@pytest.mark.parametrize(("kind", "wkt"), [("line", "MultiLineString"), ("area", "MultiPolygon")])
def test_clicks_and_a_right_click_make_a_line_or_an_area(desk: Any, picker: Any, kind: str, wkt: str) -> None:
    picker.start(kind, BORNOVA)
    for x, y in ((521_000, 4_262_000), (522_000, 4_262_000), (522_000, 4_263_000)):
        click(desk, QgsPointXY(x, y))
    click(desk, MIDDLE, Qt.MouseButton.RightButton)
    ((drawn, geometry),) = picker.results
    assert drawn == kind
    assert geometry.asWkt().startswith(wkt)
    assert METRES.contains(geometry.boundingBox())


def test_the_map_tool_of_before_comes_back(desk: Any, picker: Any) -> None:
    pan = QgsMapToolPan(desk.window.canvas)
    desk.window.canvas.setMapTool(pan)
    picker.start("point", BORNOVA)
    assert desk.window.canvas.mapTool() is not pan
    click(desk, MIDDLE)
    assert desk.window.canvas.mapTool() is pan
    assert desk.window.messages() == []


def test_escape_brings_the_user_back_without_a_place(desk: Any, picker: Any) -> None:
    picker.start("line", BORNOVA)
    QTest.keyClick(desk.window.canvas, Qt.Key.Key_Escape)
    settle()
    assert (picker.results, picker.gone_back) == ([], [True])


def test_another_map_tool_ends_the_picking_and_stays(desk: Any, picker: Any) -> None:
    picker.start("area", BORNOVA)
    pan = QgsMapToolPan(desk.window.canvas)
    desk.window.canvas.setMapTool(pan)
    settle()
    assert picker.gone_back == [True]
    assert desk.window.canvas.mapTool() is pan


@pytest.mark.parametrize("sure", [True, False])
def test_a_point_in_another_district_is_asked_about(
    desk: Any, picker: Any, sure: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    button = QMessageBox.StandardButton.Yes if sure else QMessageBox.StandardButton.No
    answers = Answers(monkeypatch, button)
    picker.start("point", "TUR035012")
    click(desk, MIDDLE)
    (question,) = answers.asked
    assert "Bornova" in question
    assert len(picker.results) == sure
    tool_stays = desk.window.canvas.mapTool() is not None
    assert tool_stays is not sure


def test_a_point_at_home_or_of_the_metropolitan_municipality_is_not_asked_about(
    desk: Any, picker: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = Answers(monkeypatch, QMessageBox.StandardButton.No)
    for owner in (BORNOVA, "TUR035", None):
        picker.start("point", owner)
        click(desk, MIDDLE)
    assert answers.asked == []
    assert len(picker.results) == 3


def test_the_district_of_a_point_is_read_from_the_map(desk: Any, demo_map: Path) -> None:
    desk.open(demo_map)
    assert district_at(QgsGeometry.fromPointXY(MIDDLE)) == BORNOVA
    assert district_at(QgsGeometry.fromPointXY(QgsPointXY(0, 0))) is None
    QgsProject.instance().clear()
    # Without the map's own layer the borders that come with the plugin serve.
    assert district_at(QgsGeometry.fromPointXY(MIDDLE)) == BORNOVA
