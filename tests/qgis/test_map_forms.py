"""Entering a project with plain QGIS: what the layers default, offer and refuse without the plugin."""

from __future__ import annotations

import re

import pytest
from qgis.core import (
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsAttributeEditorRelation,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerTools,
    QgsVectorLayerUtils,
)
from qgis.gui import QgsAttributeEditorContext, QgsAttributeForm
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import QTabWidget, QWidget

from izsa_plugin.domain.schema import schema

from .maps import layer, map_copy, opened


@pytest.fixture
def project(qgis_new_project, tmp_path):
    with opened(map_copy(tmp_path)) as found:
        yield found


class Tools(QgsVectorLayerTools):
    """What a form asks the main window for; QGIS crashes without any."""

    def addFeature(self, *_args, **_more):
        return False

    def startEditing(self, target):
        return target.startEditing()

    def stopEditing(self, target, _allow_cancel=True):
        return target.commitChanges()

    def saveEdits(self, target):
        return target.commitChanges(False)

    def copyMoveFeatures(self, *_args):
        return False


def new_project(points: QgsVectorLayer, **values: object) -> QgsFeature:
    """A feature as QGIS makes one for a click on the map, with what a user would enter."""
    points.startEditing()
    place = QgsGeometry.fromPointXY(QgsPointXY(511000, 4256000))
    feature = QgsVectorLayerUtils.createFeature(points, place, {}, points.createExpressionContext())
    for name, value in {"municipality": "TUR035007", "title": "Yağmur bahçesi", **values}.items():
        feature[name] = value
    return feature


def new_child(project: QgsProject, table: str, parent: QgsFeature, **values: object) -> QgsFeature:
    child = layer(project, table)
    child.startEditing()
    given = {
        child.fields().lookupField(name): value for name, value in {"project_uid": parent["uid"], **values}.items()
    }
    return QgsVectorLayerUtils.createFeature(child, QgsGeometry(), given, child.createExpressionContext())


def stored(points: QgsVectorLayer, uid: str) -> QgsFeature:
    found = list(points.getFeatures(QgsFeatureRequest().setFilterExpression(f"\"uid\" = '{uid}'")))
    assert len(found) == 1
    return found[0]


def broken(target: QgsVectorLayer, feature: QgsFeature, field: str) -> list[str]:
    """What a form says about one field; empty when all is well."""
    valid, errors = QgsVectorLayerUtils.validateAttribute(target, feature, target.fields().lookupField(field))
    assert valid is not bool(errors)
    return errors


def message_of(target: QgsVectorLayer, field: str) -> str:
    return target.constraintDescription(target.fields().lookupField(field))


def test_a_project_entered_in_plain_qgis_gets_its_key_status_and_author(project):
    points = layer(project, "project")
    feature = new_project(points)
    assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", feature["uid"])
    assert (feature["status"], feature["scope"], feature["visibility"], feature["approval"]) == (
        "unknown", "site", "network", "draft",
    )  # fmt: skip
    assert points.addFeature(feature)
    assert points.commitChanges(), points.commitErrors()
    saved = stored(points, feature["uid"])
    assert saved["version"] == 1
    assert saved["created_at"].isValid()
    assert saved["title"] == "Yağmur bahçesi"


def test_an_edit_in_plain_qgis_says_who_made_it(project, qgis_app):
    points = layer(project, "project")
    feature = new_project(points)
    points.addFeature(feature)
    assert points.commitChanges(), points.commitErrors()
    points.startEditing()
    saved = stored(points, feature["uid"])
    points.changeAttributeValue(saved.id(), points.fields().lookupField("title"), "Yağmur bahçeleri")
    assert points.commitChanges(), points.commitErrors()
    saved = stored(points, feature["uid"])
    assert saved["updated_by"] == qgis_app.userLoginName()
    assert saved["version"] > 1


def test_the_same_audience_ticked_gives_the_same_key_whoever_ticks_it(project):
    points = layer(project, "project")
    feature = new_project(points)
    points.addFeature(feature)
    audience = new_child(project, "project_audience", feature, audience="students")
    assert audience["uid"] == f"{feature['uid']}:students"
    children = layer(project, "project_audience")
    children.addFeature(audience)
    assert points.commitChanges(), points.commitErrors()
    assert children.commitChanges(), children.commitErrors()
    assert stored(children, audience["uid"])["audience"] == "students"


def test_a_tick_made_before_its_choice_is_still_keyed_by_it_once_saved(project):
    points = layer(project, "project")
    feature = new_project(points)
    points.addFeature(feature)
    audience = new_child(project, "project_audience", feature)
    assert audience["uid"]
    audience["audience"] = "women"
    children = layer(project, "project_audience")
    children.addFeature(audience)
    assert points.commitChanges() and children.commitChanges(), children.commitErrors()
    assert stored(children, f"{feature['uid']}:women")["project_uid"] == feature["uid"]


def test_a_dated_update_is_of_today_unless_said_otherwise(project):
    points = layer(project, "project")
    update = new_child(project, "project_update", new_project(points))
    assert QDate(update["happened_on"]) == QDate.currentDate()


def test_a_draft_may_lack_what_is_needed_only_to_send(project):
    points = layer(project, "project")
    feature = new_project(points)
    for field in ("title", "purpose", "primary_goal", "start_actual", "approval", "neighbourhood"):
        assert broken(points, feature, field) == [], field


def test_sending_names_each_thing_that_is_missing(project):
    points = layer(project, "project")
    feature = new_project(points, approval="sent", title="  ")
    points.addFeature(feature)
    for field, words in (
        ("title", "Proje adı"), ("purpose", "Projenin amacı"), ("primary_goal", "Birincil amaç"),
        ("start_actual", "başlangıç tarihi"), ("approval", "hedef kitle"),
    ):  # fmt: skip
        assert broken(points, feature, field), field
        assert words in message_of(points, field)


def test_a_project_with_all_it_needs_may_be_sent(project):
    points, children = layer(project, "project"), layer(project, "project_audience")
    feature = new_project(points, approval="sent", purpose="Taşkını azaltmak.", primary_goal=13,
                          start_planned=QDate(2027, 1, 1), start_planned_precision="year")  # fmt: skip
    points.addFeature(feature)
    children.addFeature(new_child(project, "project_audience", feature, audience="students"))
    for field in schema().table("project").fields:
        assert broken(points, feature, field.name) == [], field.name


def test_what_can_never_be_right_is_refused_in_a_draft_too(project):
    points = layer(project, "project")
    feature = new_project(points, progress=140, start_actual=QDate(2026, 5, 1), end_actual=QDate(2025, 5, 1),
                          budget=-5, municipality=None)  # fmt: skip
    for field, words in (
        ("progress", "100"),
        ("end_actual", "önce olamaz"),
        ("budget", "0"),
        ("municipality", "doldurun"),
    ):
        assert broken(points, feature, field), field
        assert words in message_of(points, field)


def test_a_code_list_is_offered_in_its_own_order_and_in_the_users_language(project, qgis_app):
    points = layer(project, "project")
    setup = points.editorWidgetSetup(points.fields().lookupField("status"))
    assert setup.type() == "ValueRelation"
    assert project.mapLayer(setup.config()["Layer"]).customProperty("izsa/table") == "list_status"
    assert setup.config()["Value"] == "label_tr"


def test_goals_are_chosen_by_number_and_name(project):
    points = layer(project, "project")
    setup = points.editorWidgetSetup(points.fields().lookupField("primary_goal"))
    entries = [next(iter(entry.items())) for entry in setup.config()["map"]]
    assert len(entries) == 17
    assert all(label.startswith(f"{value} – ") for label, value in entries)


def test_the_first_page_holds_all_that_is_needed_to_send_and_the_rest_is_somewhere(project):
    points = layer(project, "project")
    tabs = points.editFormConfig().tabs()
    first = names_in(tabs[0])
    assert {field.name for field in schema().table("project").fields if field.to_send} <= first
    assert {"start_planned", "start_actual", "izsa_project_audience", "izsa_project_district"} <= first
    everywhere = [name for tab in tabs for name in sorted(names_in(tab))]
    assert len(everywhere) == len(set(everywhere))
    for field in schema().table("project").fields:
        assert (field.name in everywhere) is not (
            field.kept or field.name in ("uid", "demo", "approval_note", "approval_answer")
        ), field.name
    assert {f"izsa_{child.name}" for child in schema().children()} <= set(everywhere)


def test_the_form_opens_with_its_tabs_and_shows_the_children_of_a_project(project, qtbot):
    points = layer(project, "project")
    points.startEditing()
    context, tools = QgsAttributeEditorContext(), Tools()
    context.setVectorLayerTools(tools)
    feature = next(points.getFeatures('"primary_goal" = 7'))
    form = QgsAttributeForm(points, feature, context)
    qtbot.addWidget(form)
    form.show()
    assert [form.findChild(QTabWidget).tabText(index) for index in range(2)] == ["Zorunlu", "Tanım"]
    editors = [
        each for each in form.findChildren(QWidget) if each.metaObject().className() == "QgsRelationEditorWidget"
    ]
    assert len(editors) == len(schema().children())
    assert not any(each.isHidden() for each in editors)
    points.rollBack()


def names_in(element: QgsAttributeEditorContainer) -> set[str]:
    found: set[str] = set()
    for child in element.children():
        if isinstance(child, QgsAttributeEditorContainer):
            found |= names_in(child)
        elif isinstance(child, QgsAttributeEditorRelation):
            assert child.relation().isValid()
            assert child.relationWidgetTypeId() == "relation_editor"
            found.add(child.relation().id())
        elif isinstance(child, QgsAttributeEditorField):
            found.add(child.name())
    return found
