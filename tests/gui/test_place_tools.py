"""Taking a place from another layer, and moving the vertices of one that is drawn."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMessageBox

from izsa_plugin.domain.errors import IzsaError
from izsa_plugin.gui.maptools.place_picker import PlacePicker
from izsa_plugin.gui.maptools.selection import selected_shape
from tests.gui.desk import settle
from tests.projects import BORNOVA

METRES = QgsRectangle(520_000, 4_261_000, 524_000, 4_265_000)
SQUARE = "MultiPolygon (((521000 4262000, 522000 4262000, 522000 4263000, 521000 4263000, 521000 4262000)))"


@pytest.fixture
def picker(desk: Any, demo_map: Path) -> Any:
    desk.open(demo_map)
    desk.window.canvas.setExtent(METRES)
    window = desk.window
    made = PlacePicker(window.main, window.canvas, window.cad, window.bar, desk.plugin._workbench)
    made.results = []
    made.picked.connect(lambda key, geometry: made.results.append((key, geometry)))
    made.gone_back = []
    made.cancelled.connect(lambda: made.gone_back.append(True))
    yield made
    made.stop()


def pixel(desk: Any, x: float, y: float) -> QPoint:
    at = desk.window.canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
    return QPoint(round(at.x()), round(at.y()))


def drag(desk: Any, start: tuple[float, float], end: tuple[float, float]) -> None:
    view = desk.window.canvas.viewport()
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(view, left, Qt.KeyboardModifier.NoModifier, pixel(desk, *start))
    QTest.mouseMove(view, pixel(desk, *end))
    QTest.mouseRelease(view, left, Qt.KeyboardModifier.NoModifier, pixel(desk, *end))
    settle()


def key(desk: Any, which: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(desk.window.canvas, which, modifier)
    settle()


def layer_with(wkts: list[str], kind: str, crs: str = "EPSG:5253") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{kind}?crs={crs}", "başka", "memory")
    for wkt in wkts:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        assert layer.dataProvider().addFeatures([feature])[0]
    layer.selectAll()
    QgsProject.instance().addMapLayer(layer)
    return layer


def near(geometry: QgsGeometry, x: float, y: float) -> bool:
    """Whether a vertex lies there, as exactly as a pixel is."""
    vertex = geometry.closestVertex(QgsPointXY(x, y))[0]
    return bool(vertex.distance(QgsPointXY(x, y)) < 20)


def test_a_vertex_is_dragged_and_the_shape_comes_back(desk: Any, picker: Any) -> None:
    picker.edit("area:0", QgsGeometry.fromWkt(SQUARE), BORNOVA)
    drag(desk, (522_000, 4_263_000), (523_000, 4_264_000))
    key(desk, Qt.Key.Key_Return)
    ((which, geometry),) = picker.results
    assert which == "area:0"
    assert near(geometry, 523_000, 4_264_000) and near(geometry, 521_000, 4_262_000)
    assert not near(geometry, 522_000, 4_263_000)


def test_a_vertex_is_added_on_an_edge_and_taken_away_again(desk: Any, picker: Any) -> None:
    picker.edit("area:0", QgsGeometry.fromWkt(SQUARE), BORNOVA)
    QTest.mouseDClick(
        desk.window.canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        pixel(desk, 521_500, 4_262_000),
    )  # fmt: skip
    settle()
    drag(desk, (521_500, 4_262_000), (521_500, 4_261_400))
    assert near(picker._tool.geometry, 521_500, 4_261_400)
    key(desk, Qt.Key.Key_Delete)
    assert abs(picker._tool.geometry.area() - 1_000_000) < 1
    key(desk, Qt.Key.Key_Return)
    assert len(picker.results) == 1


def test_changes_of_vertices_are_undone_one_by_one(desk: Any, picker: Any) -> None:
    picker.edit("area:0", QgsGeometry.fromWkt(SQUARE), BORNOVA)
    drag(desk, (522_000, 4_263_000), (523_000, 4_264_000))
    drag(desk, (521_000, 4_263_000), (521_000, 4_264_500))
    key(desk, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert near(picker._tool.geometry, 523_000, 4_264_000) and near(picker._tool.geometry, 521_000, 4_263_000)
    key(desk, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert picker._tool.geometry.equals(QgsGeometry.fromWkt(SQUARE))


def test_escape_leaves_the_shape_as_it_was(desk: Any, picker: Any) -> None:
    picker.edit("area:0", QgsGeometry.fromWkt(SQUARE), BORNOVA)
    drag(desk, (522_000, 4_263_000), (523_000, 4_264_000))
    key(desk, Qt.Key.Key_Escape)
    assert (picker.results, picker.gone_back) == ([], [True])


def test_a_triangle_keeps_its_three_corners(desk: Any, picker: Any) -> None:
    triangle = "MultiPolygon (((521000 4262000, 522000 4262000, 522000 4263000, 521000 4262000)))"
    picker.edit("area:0", QgsGeometry.fromWkt(triangle), BORNOVA)
    drag(desk, (522_000, 4_263_000), (522_000, 4_263_000))
    key(desk, Qt.Key.Key_Delete)
    assert picker._tool.geometry.area() > 0


def test_a_vertex_snaps_to_what_is_there(desk: Any, picker: Any) -> None:
    from qgis.core import QgsSnappingConfig, QgsTolerance

    other = layer_with(["Point (523111 4263777)"], "Point")
    config = QgsSnappingConfig(QgsProject.instance())
    config.setEnabled(True)
    config.setMode(QgsSnappingConfig.SnappingMode.AllLayers)
    config.setTypeFlag(QgsSnappingConfig.SnappingTypes.VertexFlag)
    config.setUnits(QgsTolerance.UnitType.Pixels)
    config.setTolerance(20)
    desk.window.canvas.setLayers([other])
    desk.window.canvas.snappingUtils().setConfig(config)
    picker.edit("area:0", QgsGeometry.fromWkt(SQUARE), BORNOVA)
    drag(desk, (522_000, 4_263_000), (523_130, 4_263_790))
    assert picker._tool.geometry.closestVertex(QgsPointXY(523_111, 4_263_777))[4] < 1e-6


def test_a_further_point_is_drawn_under_its_own_key(desk: Any, picker: Any) -> None:
    picker.start("site", BORNOVA)
    QTest.mouseClick(
        desk.window.canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        pixel(desk, 522_000, 4_263_000),
    )  # fmt: skip
    settle()
    ((which, geometry),) = picker.results
    assert which == "site" and near(geometry, 522_000, 4_263_000)


@pytest.mark.parametrize(
    ("wkts", "layer_kind", "kind"),
    [
        (["Point (522000 4263000)"], "Point", "point"),
        (["MultiPoint ((522000 4263000))"], "MultiPoint", "point"),
        (["LineString (522000 4263000, 523000 4263000)"], "LineString", "line"),
        ([SQUARE, "MultiPolygon (((1 1, 2 1, 2 2, 1 1)))"], "MultiPolygon", "area"),
        (["PolygonZ ((521000 4262000 7, 522000 4262000 7, 522000 4263000 7, 521000 4262000 7))"], "PolygonZ", "area"),
    ],
)
def test_the_selected_feature_of_another_layer_is_taken(
    desk: Any, picker: Any, wkts: list[str], layer_kind: str, kind: str
) -> None:
    desk.window.canvas.setCurrentLayer(layer_with(wkts, layer_kind))
    picker.start("selected", BORNOVA)
    ((taken, geometry),) = picker.results
    assert taken == kind
    assert not geometry.get().is3D()
    assert len(geometry.asGeometryCollection()) == len(wkts)


def test_a_selected_feature_in_degrees_comes_in_metres(desk: Any, picker: Any) -> None:
    desk.window.canvas.setCurrentLayer(layer_with(["Point (27.2562 38.5020)"], "Point", "EPSG:4326"))
    picker.start("selected", BORNOVA)
    ((_, geometry),) = picker.results
    assert METRES.contains(geometry.asPoint())


def test_without_a_selection_it_is_told_what_to_do_and_the_form_comes_back(
    desk: Any, picker: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "information", lambda _parent, _title, text: told.append(text))
    desk.window.canvas.setCurrentLayer(None)
    picker.start("selected", BORNOVA)
    assert len(told) == 1 and picker.gone_back == [True] and picker.results == []


def test_two_selected_points_are_not_chosen_between(desk: Any, demo_map: Path) -> None:
    layer = layer_with(["Point (1 1)", "Point (2 2)"], "Point")
    with pytest.raises(IzsaError, match="2"):
        selected_shape(layer, QgsProject.instance())


def test_a_selected_point_in_another_district_is_asked_about(
    desk: Any, picker: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def question(_parent: Any, _title: str, text: str, *_more: Any) -> QMessageBox.StandardButton:
        asked.append(text)
        return QMessageBox.StandardButton.No

    monkeypatch.setattr(QMessageBox, "question", question)
    desk.window.canvas.setCurrentLayer(layer_with(["Point (0 0)"], "Point"))
    picker.start("selected", BORNOVA)
    assert len(asked) == 1 and picker.results == [] and picker.gone_back == [True]


def test_editing_vertices_hides_the_form_and_brings_it_back_with_the_shape(
    settings: Any, desk: Any, empty_map: Path
) -> None:
    settings.municipality = BORNOVA
    desk.open(empty_map)
    desk.window.canvas.setExtent(METRES)
    desk.panel.new_button.click()
    window = desk.plugin._workbench._window
    window.form.set_place("area", QgsGeometry.fromWkt(SQUARE))
    chip = window.form.binding("scope").editor._chips["area:0"]
    chip.menu().actions()[0].trigger()
    settle()
    assert not window.isVisible()
    drag(desk, (522_000, 4_263_000), (523_000, 4_264_000))
    key(desk, Qt.Key.Key_Return)
    assert window.isVisible()
    stored = QgsGeometry()
    stored.fromWkb(window.form.record().of("project_area")[0]["geom"])
    assert near(stored, 523_000, 4_264_000)
