"""Reading any vector layer as projects."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np
import pytest
import shapely
from qgis.core import (
    QgsApplication,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsVectorLayer,
)

from izsa_plugin.analysis.projects import Projects
from izsa_plugin.domain.language import Text
from izsa_plugin.processing.project_input import ProjectInput
from tests.qgis.layers import Log, memory_layer


class _Reader(ProjectInput):
    ID = "reader"
    TITLE = Text("Oku", "Read")
    HELP = Text("", "")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add_project_parameters()


FIELDS = (
    "field=uid:string&field=title:string&field=purpose:string&field=goals:string&field=targets:string"
    "&field=audiences:string&field=start:date&field=end:string&field=districts:string&field=budget:double"
)


def _layer(rows: list[dict[str, Any]], kind: str = "Point?crs=EPSG:4326", fields: str = FIELDS) -> QgsVectorLayer:
    return memory_layer(kind, fields, *rows)


def _read(layer: QgsVectorLayer, **parameters: Any) -> tuple[Projects, list[str]]:
    reader, feedback, context = _Reader(), Log(), QgsProcessingContext()
    reader.initAlgorithm()
    projects = reader.read_projects({"INPUT": layer, **parameters}, context, feedback)
    return projects, feedback.warnings


@pytest.fixture(autouse=True)
def _qgis(qgis_app: QgsApplication, qgis_new_project: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test here needs QGIS's providers, and its messages in one language."""
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: "en"))


def test_the_maps_own_columns_are_read_without_any_parameter() -> None:
    row = {
        "uid": "a", "title": "Güneş", "purpose": "Elektrik\n üretmek", "goals": "7;13", "targets": "7.2;13.2",
        "audiences": "women;youth", "start": "2024-05-01", "end": "2025-06", "budget": 10.5,
        "districts": "TUR035007;TUR035008", "wkt": "Point (27.2 38.45)",
    }  # fmt: skip
    projects, warnings = _read(_layer([row]))
    assert warnings == []
    assert (projects.key, projects.title, projects.text) == (["a"], ["Güneş"], ["Elektrik üretmek"])
    assert projects.goals == [(7, 13)] and projects.targets == [("7.2", "13.2")]
    assert projects.audiences == [("women", "youth")] and projects.districts == [("TUR035007", "TUR035008")]
    assert projects.start[0] == np.datetime64("2024-05-01") and projects.end[0] == np.datetime64("2025-06-30")
    assert projects.budget[0] == 10.5 and projects.approval == []
    x, y = shapely.get_x(projects.geometry[0]), shapely.get_y(projects.geometry[0])
    assert (round(x), round(y)) == (517459, 4257467)


def test_what_is_missing_is_missing_and_never_zero() -> None:
    projects, warnings = _read(_layer([{"uid": "a"}]))
    assert warnings == []
    assert projects.goals == [()] and projects.status == [None] and projects.geometry[0] is None
    assert np.isnat(projects.start[0]) and np.isnan(projects.budget[0])


def test_own_field_names_can_be_chosen_and_a_wrong_one_is_told() -> None:
    layer = _layer(
        [{"no": 5, "ad": "Kompost", "sdg": "12"}], "None", "field=no:integer&field=ad:string&field=sdg:string"
    )
    projects, _ = _read(layer, KEY_FIELD="no", TITLE_FIELD="ad", GOALS_FIELD="sdg")
    assert (projects.key, projects.title, projects.goals) == (["5"], ["Kompost"], [(12,)])
    with pytest.raises(QgsProcessingException, match="yok_boyle"):
        _read(layer, TITLE_FIELD="yok_boyle")


def test_an_impossible_goal_and_an_unreadable_date_are_warnings_that_name_the_row() -> None:
    projects, warnings = _read(_layer([{"uid": "a", "goals": "18;7", "end": "yakında"}]))
    assert projects.goals == [(7,)] and np.isnat(projects.end[0])
    assert len(warnings) == 2 and all(warning.startswith("a: ") for warning in warnings)


def test_what_cannot_be_read_in_many_rows_is_told_once_with_every_key() -> None:
    rows = [{"uid": key, "goals": "7;99" if key != "c" else "7", "end": "yakında"} for key in ("a", "b", "c", "a")]
    projects, warnings = _read(_layer(rows))
    assert projects.goals == [(7,)] * 3
    assert any("“99” in “goals” cannot be read in 2 projects and is skipped: a, b." in each for each in warnings)
    assert any("“yakında” in “end” cannot be read in 3 projects and is skipped: a, b, c." in each for each in warnings)


def test_reversed_dates_leave_the_end_unknown_and_are_told() -> None:
    projects, warnings = _read(_layer([{"uid": "a", "start": "2025-01-01", "end": "2024"}]))
    assert np.isnat(projects.end[0]) and len(warnings) == 1


@pytest.mark.parametrize(
    ("kind", "wkt", "area"),
    [
        ("PolygonZM?crs=EPSG:5253", "PolygonZM ((0 0 1 1, 10 0 1 1, 10 10 1 1, 0 0 1 1))", 50),
        ("CurvePolygon?crs=EPSG:5253", "CurvePolygon (CircularString (0 0, 10 10, 20 0, 10 -10, 0 0))", 314),
        ("MultiPolygon?crs=EPSG:5253", "Polygon ((0 0, 10 10, 10 0, 0 10, 0 0))", 50),
    ],
)
def test_every_kind_of_area_becomes_a_valid_flat_one(kind: str, wkt: str, area: float) -> None:
    projects, _ = _read(_layer([{"uid": "a", "wkt": wkt}], kind))
    shape = projects.geometry[0]
    assert shapely.is_valid(shape) and not shapely.has_z(shape)
    assert round(shape.area) == area


def test_an_invalid_area_is_repaired_with_a_warning_that_names_it() -> None:
    row = {"uid": "kelebek", "wkt": "Polygon ((0 0, 10 10, 10 0, 0 10, 0 0))"}
    _, warnings = _read(_layer([row], "Polygon?crs=EPSG:5253"))
    assert len(warnings) == 1 and "kelebek" in warnings[0]


def test_metres_in_a_layer_that_claims_degrees_are_an_error() -> None:
    with pytest.raises(QgsProcessingException, match="EPSG:4326"):
        _read(_layer([{"uid": "a", "wkt": "Point (500000 4250000)"}]))


def test_places_without_a_coordinate_system_are_an_error() -> None:
    layer = _layer([{"uid": "a", "wkt": "Point (500000 4250000)"}], "Point")
    layer.setCrs(layer.crs().__class__())
    with pytest.raises(QgsProcessingException):
        _read(layer)


def test_rows_with_one_key_are_one_project_with_all_its_places() -> None:
    rows = [{"uid": "a", "title": "Bir", "wkt": "Point (27 38)"}, {"uid": "a", "title": "İki", "wkt": "Point (28 38)"}]
    projects, warnings = _read(_layer(rows))
    assert len(projects) == 1 and projects.title == ["Bir"] and len(warnings) == 1
    assert shapely.get_num_geometries(projects.geometry[0]) == 2
    assert len(projects.features[0]) == 2


def test_districts_and_audiences_are_known_by_code_label_or_name_in_any_case() -> None:
    rows = [
        {"uid": "a", "districts": "BORNOVA;cigli", "audiences": "KADINLAR"},
        {"uid": "b", "districts": "tur035007", "audiences": "women"},
        {"uid": "c", "districts": "(il geneli)", "audiences": "uzaylılar"},
        {"uid": "d", "districts": "Atlantis"},
    ]
    projects, warnings = _read(_layer(rows))
    assert projects.districts == [("TUR035007", "TUR035010"), ("TUR035007",), (), ("Atlantis",)]
    assert projects.audiences[:3] == [("women",), ("women",), ("uzaylılar",)]
    assert len(warnings) == 1 and "Atlantis" in warnings[0]


def test_an_empty_layer_gives_no_projects() -> None:
    projects, warnings = _read(_layer([]))
    assert len(projects) == 0 and warnings == [] and len(projects.geometry) == 0


def test_rows_of_one_key_join_places_and_districts_and_are_told_in_one_line() -> None:
    layer = _layer(
        [
            {"uid": "a", "districts": "Urla", "wkt": "POINT (26.7 38.3)"},
            {"uid": "a", "districts": "Konak;Urla", "wkt": "POINT (27.1 38.4)"},
            {"uid": "b", "districts": "Urla"},
            {"uid": "b", "districts": "Urla"},
        ]
    )
    projects, warnings = _read(layer)
    assert projects.districts == [("TUR035030", "TUR035021"), ("TUR035030",)]
    assert shapely.get_num_geometries(projects.geometry[0]) == 2
    assert len(warnings) == 1
    assert "a, b" in warnings[0]


def test_of_many_places_those_that_cannot_be_transformed_are_told_and_the_others_kept() -> None:
    points = [(27.0 + number / 100, 38.0) for number in range(20)]
    points[3], points[17] = (-60.0, 0.0), (117.0, 0.0)
    layer = memory_layer("Point?crs=EPSG:4326", FIELDS, *({"uid": f"p{number}"} for number in range(20)))
    shapes = {
        feature.id(): QgsGeometry.fromPointXY(QgsPointXY(*points[int(feature["uid"][1:])]))
        for feature in layer.getFeatures()
    }
    layer.dataProvider().changeGeometryValues(shapes)
    projects, warnings = _read(layer)
    lost = [key for key, shape in zip(projects.key, projects.geometry) if shape is None]
    assert lost == ["p3", "p17"]
    assert [warning.split(":")[0] for warning in warnings] == lost


@pytest.mark.parametrize(
    ("kind", "wkt", "length", "area"),
    [
        ("LineString", "LINESTRING (27 38, 27.01 38)", 878, 0),
        ("MultiPolygon", "MULTIPOLYGON (((27 38, 27.01 38, 27.01 38.01, 27 38)))", 3404, 487_000),
    ],
)
def test_every_kind_of_place_is_measured_in_metres(kind: str, wkt: str, length: float, area: float) -> None:
    projects, warnings = _read(_layer([{"uid": "a", "wkt": wkt}, {"uid": "nowhere"}], f"{kind}?crs=EPSG:4326"))
    shape, nothing = projects.geometry
    assert warnings == [] and nothing is None
    assert shape.length == pytest.approx(length, rel=0.01) and shape.area == pytest.approx(area, rel=0.01)


def test_an_empty_point_is_no_place() -> None:
    projects, warnings = _read(_layer([{"uid": "a", "wkt": "POINT EMPTY"}]))
    assert warnings == [] and projects.geometry[0] is None
