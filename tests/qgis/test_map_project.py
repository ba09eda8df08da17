"""The QGIS project of a map, opened by plain QGIS."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsMapLayerLegendUtils, QgsProject, QgsRelation, QgsVectorLayer
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtGui import QFont, QFontInfo

from izsa_plugin.domain.errors import IzsaError
from izsa_plugin.domain.schema import Kind, schema
from izsa_plugin.mapfile import layer_of, layers_of, project_path, write_project
from izsa_plugin.mapfile.temporal import years_of
from izsa_plugin.store.gpkg import create_map

from .maps import layer, map_copy, opened


@pytest.fixture(params=["tr", "en"])
def project(request, qgis_new_project, tmp_path):
    with opened(map_copy(tmp_path, request.param)) as found:
        found.setCustomVariables({**found.customVariables(), "test_language": request.param})
        yield found


def language_of(project: QgsProject) -> str:
    return str(project.customVariables()["test_language"])


def test_every_layer_and_every_relation_is_valid(project):
    assert [each.name() for each in project.mapLayers().values() if not each.isValid()] == []
    relations = project.relationManager().relations()
    assert len(relations) == len(schema().children())
    assert [relation.name() for relation in relations.values() if not relation.isValid()] == []
    strengths = {relation.strength() for relation in relations.values()}
    assert strengths == {QgsRelation.RelationStrength.Composition}


def test_every_table_but_the_stores_own_has_a_layer_in_the_users_language(project):
    language = language_of(project)
    for table in schema():
        found = layer_of(project, table.name)
        if table.kind is Kind.SYSTEM and table.name != "audit":
            assert found is None, table.name
        else:
            assert found is not None, table.name
            assert found.name() == table.label.of(language)
    assert layer_of(project, "project_flat") is not None


def test_layers_are_found_after_a_user_renamed_and_moved_them(project):
    for number, each in enumerate(project.mapLayers().values()):
        each.setName(f"Katman {number}")
    node = project.layerTreeRoot().findLayer(layer(project, "district").id())
    project.layerTreeRoot().insertChildNode(0, node.clone())
    node.parent().removeChildNode(node)
    assert "population" in layer(project, "district").fields().names()
    assert layer(project, "project").customProperty("izsa/role", "") == ""
    assert layer(project, "project", "badges").id() != layer(project, "project").id()
    assert {each.customProperty("izsa/table") for each in layers_of(project)} > {"goal", "list_status"}


def test_a_foreign_layer_is_not_taken_for_one_of_the_map(project):
    project.addMapLayer(QgsVectorLayer("Point?crs=EPSG:5253&field=uid:string", "district", "memory"))
    assert layer(project, "district").providerType() == "ogr"
    assert "district" not in {each.name() for each in layers_of(project)}


def test_views_lists_and_drawing_layers_cannot_be_edited_by_accident(project):
    for each in layers_of(project):
        table, role = each.customProperty("izsa/table"), each.customProperty("izsa/role", "")
        editable = not role and table != "project_flat" and schema().table(table).kind in (
            Kind.PROJECT, Kind.CHILD, Kind.NETWORK,
        )  # fmt: skip
        assert each.readOnly() is not editable, (table, role)


def test_the_map_opens_on_the_districts_in_the_maps_own_system_over_a_quiet_sea(project):
    assert project.crs().authid() == "EPSG:5253"
    assert project.title()
    extent = project.viewSettings().defaultViewExtent()
    assert extent.contains(layer(project, "district").extent())
    assert extent.width() < 1.2 * layer(project, "district").extent().width()
    background = project.backgroundColor()
    assert background.lightnessF() > 0.85
    assert background.blue() > background.red()


def test_the_legend_names_goals_by_number_and_does_not_repeat_them_for_badges(project):
    points = layer(project, "project", "near")
    labels = [category.label() for category in points.renderer().embeddedRenderer().categories()]
    assert [label.split(" – ")[0] for label in labels[1:18]] == [str(goal) for goal in range(1, 18)]
    badges = layer(project, "project", "badges")
    node = project.layerTreeRoot().findLayer(badges.id())
    assert len(QgsMapLayerLegendUtils.legendNodeOrder(node)) == 3


def test_only_what_is_drawn_is_switched_on(project):
    shown = {(each.customProperty("izsa/table"), each.customProperty("izsa/role", ""))
             for each in project.layerTreeRoot().checkedLayers()}  # fmt: skip
    assert shown == {
        ("project", ""), ("project", "titles"), ("project", "near"), ("project", "far"), ("project", "badges"),
        ("project_site", "drawn"), ("project_line", "drawn"), ("project_area", "drawn"), ("district", ""),
        ("surroundings", ""),
    }  # fmt: skip


def test_the_map_plays_from_the_first_start_and_leaves_the_controller_of_newer_releases_alone(project):
    starts = [
        year for feature in layer(project, "project").getFeatures()
        for year in [feature["start_actual"].year() if feature["start_actual"] else None] if year
    ]  # fmt: skip
    first, last = years_of(project)
    assert first == min(starts)
    assert last >= QDate.currentDate().year()
    assert project.timeSettings().temporalRange().isInfinite()
    assert project.timeSettings().timeStepUnit() == QgsProject().timeSettings().timeStepUnit()
    points = [("project", role) for role in ("", "titles", "near", "far", "badges")]
    for table, role in [*points, ("project_area", "drawn")]:
        temporal = layer(project, table, role).temporalProperties()
        assert temporal.isActive()
        assert temporal.mode() == Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromExpressions


def test_both_files_moved_to_another_folder_still_belong_together(qgis_new_project, tmp_path):
    first = map_copy(tmp_path / "ilk")
    second = tmp_path / "Yeni klasör ığüşöçİ"
    shutil.move(tmp_path / "ilk", second)
    with opened(second / first.name) as project:
        assert [each.name() for each in project.mapLayers().values() if not each.isValid()] == []
        assert all(str(second) in each.source() for each in layers_of(project))
        assert layer(project, "project", "badges").featureCount() > 0


def test_the_project_file_names_no_folder_or_font_of_the_machine_that_made_it(tmp_path):
    path = map_copy(tmp_path)
    with zipfile.ZipFile(path) as archive:
        text = archive.read(next(name for name in archive.namelist() if name.endswith(".qgs"))).decode()
    assert "izsa-maps-" not in text
    assert str(tmp_path) not in text
    assert "<text-style" in text
    assert "fontFamily" not in text
    assert QFontInfo(QFont()).family() not in text


def test_an_existing_project_is_not_overwritten_unasked(tmp_path):
    data = tmp_path / "harita.gpkg"
    create_map(data)
    project_path(data).write_text("mine")
    with pytest.raises(IzsaError, match="exists already"):
        write_project(data, "tr")
    assert project_path(data).read_text() == "mine"
    write_project(data, "tr", overwrite=True)
    assert zipfile.is_zipfile(project_path(data))


def test_the_open_project_is_left_alone_while_another_is_written(qgis_new_project, tmp_path):
    QgsProject.instance().addMapLayer(QgsVectorLayer("Point?crs=EPSG:5253", "mine", "memory"))
    data = tmp_path / "harita.gpkg"
    create_map(data)
    write_project(data, "tr")
    assert [each.name() for each in QgsProject.instance().mapLayers().values()] == ["mine"]


def test_a_file_that_is_no_map_is_refused_with_its_name(tmp_path):
    data = Path(shutil.copy(map_copy(tmp_path), tmp_path / "yabancı.gpkg"))
    with pytest.raises(IzsaError, match="yabancı"):
        write_project(data, "tr")
