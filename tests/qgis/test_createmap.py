"""``izsa:createmap`` run as Processing runs it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from izsa_plugin.domain.districts import districts
from izsa_plugin.mapfile import layer_of
from izsa_plugin.paths import resource
from izsa_plugin.processing.createmap import CreateMapAlgorithm

BOUNDARIES = str(resource("data", "districts.geojson"))


class Told(QgsProcessingFeedback):
    """Keeps what is said, and cancels once told to."""

    def __init__(self) -> None:
        super().__init__(False)
        self.said: list[str] = []

    def reportError(self, error, _fatal=False):
        self.said.append(error)

    def pushWarning(self, warning):
        self.said.append(warning)

    def pushInfo(self, info):
        self.said.append(info)


def create(parameters: dict[str, object]) -> tuple[dict[str, object], bool, str]:
    feedback = Told()
    algorithm: QgsProcessingAlgorithm = CreateMapAlgorithm().create()
    results, ok = algorithm.run(parameters, QgsProcessingContext(), feedback)
    return results, ok, " ".join(feedback.said)


@pytest.fixture
def opened(qgis_app) -> Iterator[Callable[[object], QgsProject]]:
    """Opens projects and closes them all after the test, while QGIS still runs."""
    projects = []

    def read(path: object) -> QgsProject:
        project = QgsProject()
        projects.append(project)
        assert project.read(str(path))
        return project

    yield read
    for project in projects:
        project.clear()


@pytest.fixture
def boundaries(qgis_app) -> QgsVectorLayer:
    """The packaged boundaries as a layer of somebody's own, with other field names."""
    source = QgsVectorLayer(BOUNDARIES, "sınırlar", "ogr")
    own = QgsVectorLayer("MultiPolygon?crs=EPSG:5253&field=kod:string&field=ilce:string", "sınırlar", "memory")
    features = []
    for feature in source.getFeatures():
        copy = QgsFeature(own.fields())
        copy.setGeometry(feature.geometry())
        copy.setAttributes([feature["code"], feature["name"]])
        features.append(copy)
    assert own.dataProvider().addFeatures(features)
    return own


def test_a_map_is_made_with_its_project_beside_it(opened, tmp_path):
    results, ok, said = create({"FILE": str(tmp_path / "harita.gpkg")})
    assert ok, said
    assert results == {"FILE": str(tmp_path / "harita.gpkg"), "PROJECT": str(tmp_path / "harita.qgz")}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["harita.gpkg", "harita.qgz"]
    project = opened(results["PROJECT"])
    assert layer_of(project, "district").featureCount() == 30
    assert layer_of(project, "project").featureCount() == 0
    assert layer_of(project, "list_status").featureCount() > 3


def test_the_demo_projects_come_when_asked_for(opened, tmp_path):
    results, ok, said = create({"FILE": str(tmp_path / "tanıtım.gpkg"), "WITH_DEMO": True})
    assert ok, said
    project = opened(results["PROJECT"])
    points = layer_of(project, "project")
    assert points.featureCount() > 100
    assert {feature["demo"] for feature in points.getFeatures()} == {True}


@pytest.mark.parametrize("there", ["harita.gpkg", "harita.qgz"])
def test_nothing_that_exists_is_overwritten(qgis_app, tmp_path, there):
    (tmp_path / there).write_text("mine")
    _results, ok, said = create({"FILE": str(tmp_path / "harita.gpkg")})
    assert not ok
    assert there in said
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [(there, "mine")]


def test_a_folder_that_does_not_exist_is_named(qgis_app, tmp_path):
    _results, ok, said = create({"FILE": str(tmp_path / "yok" / "harita.gpkg")})
    assert not ok
    assert "yok" in said


def test_a_name_without_ending_gets_that_of_a_geopackage(qgis_app, tmp_path):
    results, ok, said = create({"FILE": str(tmp_path / "İzmir 1.5")})
    assert ok, said
    assert Path(str(results["FILE"])).name == "İzmir 1.5.gpkg"
    assert Path(str(results["PROJECT"])).name == "İzmir 1.5.qgz"


def test_own_boundaries_take_the_place_of_the_packaged_ones_and_keep_the_districts_codes_and_facts(
    opened, boundaries, tmp_path
):
    results, ok, said = create(
        {"FILE": str(tmp_path / "m.gpkg"), "DISTRICTS": boundaries, "CODE_FIELD": "", "NAME_FIELD": "ilce"}
    )
    assert ok, said
    project = opened(results["PROJECT"])
    found = {feature["code"]: feature for feature in layer_of(project, "district").getFeatures()}
    assert set(found) == {district.code for district in districts()}
    assert all(found[district.code]["population"] == district.population for district in districts())


def test_own_boundaries_in_another_system_land_where_they_are(opened, boundaries, tmp_path):
    results, ok, said = create(
        {"FILE": str(tmp_path / "m.gpkg"), "DISTRICTS": boundaries, "CODE_FIELD": "kod", "NAME_FIELD": "ilce"}
    )
    assert ok, said
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(boundaries.crs(), degrees, QgsProject.instance())
    elsewhere = QgsVectorLayer("MultiPolygon?crs=EPSG:4326&field=kod:string&field=ilce:string", "derece", "memory")
    for feature in boundaries.getFeatures():
        shape = feature.geometry()
        shape.transform(transform)
        feature.setGeometry(shape)
        assert elsewhere.dataProvider().addFeature(feature)
    again, ok, said = create(
        {"FILE": str(tmp_path / "n.gpkg"), "DISTRICTS": elsewhere, "CODE_FIELD": "kod", "NAME_FIELD": "ilce"}
    )
    assert ok, said
    projects = [opened(each["PROJECT"]) for each in (results, again)]
    one, other = (layer_of(project, "district").extent() for project in projects)
    assert abs(one.xMinimum() - other.xMinimum()) < 1
    assert abs(one.yMaximum() - other.yMaximum()) < 1


def test_boundaries_that_lack_a_district_are_told_and_demo_projects_are_then_refused(opened, boundaries, tmp_path):
    konak = next(feature.id() for feature in boundaries.getFeatures() if feature["ilce"] == "Konak")
    assert boundaries.dataProvider().deleteFeatures([konak])
    given = {"DISTRICTS": boundaries, "CODE_FIELD": "kod", "NAME_FIELD": "ilce"}
    results, ok, said = create({"FILE": str(tmp_path / "m.gpkg"), **given})
    assert ok
    assert "Konak" in said
    project = opened(results["PROJECT"])
    assert layer_of(project, "district").featureCount() == 29
    _results, ok, said = create({"FILE": str(tmp_path / "n.gpkg"), "WITH_DEMO": True, **given})
    assert not ok
    assert "Konak" in said
    assert not (tmp_path / "n.gpkg").exists()


@pytest.mark.parametrize(
    ("fields", "word"), [({"CODE_FIELD": "kod", "NAME_FIELD": "yok"}, "yok"), ({"CODE_FIELD": "kod"}, "sutun_2")]
)
def test_a_field_that_the_boundaries_do_not_have_is_named_with_those_they_have(boundaries, tmp_path, fields, word):
    # No usual name, which would be taken for the one that is meant.
    assert boundaries.dataProvider().renameAttributes({boundaries.fields().lookupField("ilce"): "sutun_2"})
    boundaries.updateFields()
    _results, ok, said = create({"FILE": str(tmp_path / "m.gpkg"), "DISTRICTS": boundaries, **fields})
    assert not ok
    assert word in said
    assert not list(tmp_path.iterdir())


def test_the_same_district_twice_is_refused(boundaries, tmp_path):
    feature = next(boundaries.getFeatures())
    assert boundaries.dataProvider().addFeature(feature)
    _results, ok, said = create(
        {"FILE": str(tmp_path / "m.gpkg"), "DISTRICTS": boundaries, "CODE_FIELD": "kod", "NAME_FIELD": "ilce"}
    )
    assert not ok
    assert feature["kod"] in said


def test_a_cancelled_run_leaves_nothing_behind(qgis_app, tmp_path):
    feedback = Told()
    feedback.progressChanged.connect(lambda progress: feedback.cancel() if progress >= 60 else None)
    results, _ok = (
        CreateMapAlgorithm().create().run({"FILE": str(tmp_path / "m.gpkg")}, QgsProcessingContext(), feedback)
    )
    assert results == {}
    assert list(tmp_path.iterdir()) == []
