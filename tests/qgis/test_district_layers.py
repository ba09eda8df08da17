"""The packaged boundaries as QGIS reads them."""

from __future__ import annotations

import csv
from itertools import combinations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsPointXY, QgsVectorLayer

from izsa_plugin.paths import resource

#: The source draws the border between these two some 18 km² off the official areas; their sum agrees.
SHIFTED_BORDER = {"Urla", "Seferihisar"}


pytestmark = pytest.mark.usefixtures("qgis_app")


def load(name: str) -> QgsVectorLayer:
    # not a fixture: pytest lets go of the last test's fixtures only after QGIS has been shut down, which crashes
    layer = QgsVectorLayer(str(resource("data", f"{name}.geojson")), name, "ogr")
    assert layer.isValid()
    return layer


def shapes(*layers: QgsVectorLayer) -> dict[str, QgsGeometry]:
    return {feature["name"]: feature.geometry() for layer in layers for feature in layer.getFeatures()}


def test_there_are_thirty_valid_districts_in_the_maps_crs():
    districts = load("districts")
    assert districts.featureCount() == 30
    assert districts.crs().authid() == "EPSG:5253"
    assert all(shape.isGeosValid() for shape in shapes(districts).values())


def test_coordinates_are_easting_then_northing():
    districts = load("districts")
    extent = districts.extent()
    assert 430_000 < extent.xMinimum() < extent.xMaximum() < 632_000
    assert 4_188_000 < extent.yMinimum() < extent.yMaximum() < 4_363_000


def test_columns_have_types_that_need_no_casting():
    districts = load("districts")
    bornova = next(feature for feature in districts.getFeatures() if feature["name"] == "Bornova")
    assert bornova["code"] == "TUR035007"
    assert bornova["population"] == 452_479
    assert bornova["coastal"] is False


def test_nothing_overlaps_not_even_a_neighbouring_province():
    districts, surroundings = load("districts"), load("surroundings")
    land = shapes(districts, surroundings)
    overlaps = [
        (a, b)
        for a, b in combinations(sorted(land), 2)
        if land[a].boundingBox().intersects(land[b].boundingBox()) and land[a].intersection(land[b]).area() > 0
    ]
    assert overlaps == []


def test_the_land_has_no_gap():
    districts, surroundings = load("districts"), load("surroundings")
    land = shapes(districts, surroundings)
    whole = QgsGeometry.unaryUnion(list(land.values()))
    holes = [polygon[1:] for polygon in whole.asMultiPolygon() if len(polygon) > 1]
    assert holes == []
    assert whole.area() == pytest.approx(sum(shape.area() for shape in land.values()), abs=1)


def test_areas_agree_with_the_official_ones():
    districts = load("districts")
    for feature in districts.getFeatures():
        drawn, official = feature.geometry().area() / 1e6, feature["area_km2"]
        tolerance = 20 if feature["name"] in SHIFTED_BORDER else max(1, official / 100)
        assert drawn == pytest.approx(official, abs=tolerance), feature["name"]


def test_the_shifted_border_moves_land_only_between_its_two_districts():
    districts = load("districts")
    pair = [feature for feature in districts.getFeatures() if feature["name"] in SHIFTED_BORDER]
    drawn = sum(feature.geometry().area() for feature in pair) / 1e6
    assert drawn == pytest.approx(sum(feature["area_km2"] for feature in pair), abs=2)


def test_each_label_point_lies_in_its_district():
    districts = load("districts")
    for feature in districts.getFeatures():
        point = QgsGeometry.fromPointXY(QgsPointXY(feature["label_x"], feature["label_y"]))
        assert feature.geometry().contains(point), feature["name"]


def test_the_surroundings_reach_thirty_kilometres_beyond_the_province():
    districts, surroundings = load("districts"), load("surroundings")
    inner, outer = districts.extent(), surroundings.extent()
    assert outer.xMaximum() - inner.xMaximum() == pytest.approx(30_000, abs=1)
    assert inner.yMinimum() - outer.yMinimum() == pytest.approx(30_000, abs=1)
    assert {"Manisa", "Aydın", "Balıkesir"} <= set(shapes(surroundings))
    assert "İzmir" not in shapes(surroundings)


def test_demo_points_fall_in_the_district_they_serve():
    districts = load("districts")
    by_code = {feature["code"]: feature.geometry() for feature in districts.getFeatures()}
    to_map = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), districts.crs(), districts.transformContext()
    )
    with resource("data", "demo_projects.csv").open(encoding="utf-8", newline="") as file:
        placed = [row for row in csv.DictReader(file) if row["lon"]]
    assert len(placed) == 6
    for row in placed:
        point = QgsGeometry.fromPointXY(to_map.transform(float(row["lon"]), float(row["lat"])))
        assert by_code[row["districts"]].contains(point), row["key"]
