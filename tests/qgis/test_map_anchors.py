"""Where districts' names and badges stand."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsRectangle, QgsVectorLayer
from qgis.PyQt import sip

from izsa_plugin.domain.districts import districts
from izsa_plugin.mapfile.anchors import district_anchors, edge_anchors
from izsa_plugin.mapfile.spreading import spread
from izsa_plugin.paths import resource


def box(x: float, y: float, width: float, height: float) -> QgsGeometry:
    return QgsGeometry.fromRect(QgsRectangle(x, y, x + width, y + height))


def polygons(**shapes: QgsGeometry) -> QgsVectorLayer:
    made = QgsVectorLayer("Polygon?crs=EPSG:5253&field=code:string&field=name:string", "d", "memory")
    for code, shape in shapes.items():
        feature = QgsFeature(made.fields())
        feature.setAttributes([code, code])
        feature.setGeometry(shape)
        assert made.dataProvider().addFeature(feature)
    made.updateExtents()
    return made


@pytest.fixture
def packaged(qgis_app) -> Iterator[tuple[QgsVectorLayer, QgsVectorLayer]]:
    """The borders the plugin brings; deleted before QGIS ends, since a file closed after that is a crash."""
    district, around = (
        QgsVectorLayer(str(resource("data", f"{name}.geojson")), name, "ogr") for name in ("districts", "surroundings")
    )
    yield district, around
    sip.delete(district)
    sip.delete(around)


def test_no_two_districts_stand_on_one_another_where_the_whole_city_is_on_view(packaged):
    anchors = district_anchors(packaged[0])
    assert len(anchors) == 30
    millimetres = 620.0
    for (_, one), (_, other) in itertools.combinations(anchors.items(), 2):
        apart = abs(one[0] - other[0]) / millimetres, abs(one[1] - other[1]) / millimetres
        assert apart[0] > 7 or apart[1] > 5.5


def test_each_anchor_stays_inside_its_district_and_near_the_place_meant_for_it(packaged):
    anchors = district_anchors(packaged[0])
    meant = {district.code: district.label_point for district in districts()}
    for feature in packaged[0].getFeatures():
        point = QgsPointXY(*anchors[feature["code"]])
        assert feature.geometry().contains(QgsGeometry.fromPointXY(point)), feature["name"]
        assert point.distance(*meant[feature["code"]]) < 4_000, feature["name"]


def test_a_district_with_a_border_of_ones_own_gets_the_point_farthest_from_it(qgis_app):
    anchors = district_anchors(polygons(X1=box(0, 0, 40_000, 10_000)))
    assert anchors["X1"][1] == pytest.approx(5_000, abs=300)


def test_anchors_that_are_far_apart_are_left_alone(qgis_app):
    anchors = {"a": (10_000.0, 10_000.0), "b": (90_000.0, 90_000.0)}
    shapes = {"a": box(0, 0, 20_000, 20_000), "b": box(80_000, 80_000, 20_000, 20_000)}
    assert spread(anchors, {"a": "A", "b": "B"}, shapes) == anchors


def test_two_on_the_same_spot_are_parted_and_a_third_without_room_stays_inside(qgis_app):
    anchors = {"a": (10_000.0, 5_000.0), "b": (10_100.0, 5_000.0)}
    shapes = {"a": box(0, 0, 10_050, 10_000), "b": box(10_050, 0, 10_000, 10_000)}
    parted = spread(anchors, {"a": "A", "b": "B"}, shapes)
    assert QgsPointXY(*parted["a"]).distance(*parted["b"]) > 4_000
    tiny = {code: box(*anchors[code], 0.5, 0.5).buffer(1, 4) for code in anchors}
    assert all(
        tiny[code].contains(QgsGeometry.fromPointXY(QgsPointXY(*point)))
        for code, point in spread(anchors, {"a": "A", "b": "B"}, tiny).items()
    )


def test_the_edge_rows_stand_in_the_sea(packaged):
    for x, y in edge_anchors(*packaged).values():
        point = QgsGeometry.fromPointXY(QgsPointXY(x, y))
        land = [feature for each in packaged for feature in each.getFeatures() if feature.geometry().contains(point)]
        assert land == []
