"""Edits made without the plugin obey the map's rules: QGIS's edit buffer, OGR, and plain sqlite3."""

from __future__ import annotations

import locale
import sqlite3

import pytest
from osgeo import gdal, ogr
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer, QgsVectorLayerUtils

from izsa_plugin.store.gpkg.connection import connect
from izsa_plugin.store.protocol import ListQuery
from tests.projects import BORNOVA, complete, opened

BASE = {"uid": "p1", "municipality": BORNOVA, "title": "Kompost tesisi", "edit_by": "deniz"}


class RefusedError(Exception):
    """The editor reported that its edit was not accepted."""


class EditBuffer:
    """QGIS's own editing: startEditing, commitChanges."""

    def __init__(self, path):
        self.path = path

    def _layer(self, table):
        layer = QgsVectorLayer(f"{self.path}|layername={table}", table, "ogr")
        assert layer.isValid()
        assert layer.startEditing()
        return layer

    def _commit(self, layer):
        if not layer.commitChanges():
            errors = " ".join(layer.commitErrors())
            layer.rollBack()
            raise RefusedError(errors)

    def add(self, table, values, wkt=None):
        layer = self._layer(table)
        attributes = {layer.fields().lookupField(name): value for name, value in values.items()}
        geometry = QgsGeometry.fromWkt(wkt) if wkt else QgsGeometry()
        feature = QgsVectorLayerUtils.createFeature(layer, geometry, attributes)
        assert layer.addFeature(feature)
        self._commit(layer)

    def _found(self, layer, uid):
        return next(f for f in layer.getFeatures() if f["uid"] == uid)

    def change(self, table, uid, values):
        layer = self._layer(table)
        feature: QgsFeature = self._found(layer, uid)
        for name, value in values.items():
            assert layer.changeAttributeValue(feature.id(), layer.fields().lookupField(name), value)
        self._commit(layer)

    def move(self, table, uid, wkt):
        layer = self._layer(table)
        assert layer.changeGeometry(self._found(layer, uid).id(), QgsGeometry.fromWkt(wkt))
        self._commit(layer)

    def delete(self, table, uid):
        layer = self._layer(table)
        assert layer.deleteFeature(self._found(layer, uid).id())
        self._commit(layer)


class Ogr:
    """GDAL's vector API, as QField and ogr2ogr write."""

    def __init__(self, path):
        self.path = str(path)

    def _run(self, table, act):
        gdal.UseExceptions()
        ogr.UseExceptions()
        # GDAL 3.6 under a Turkish locale finds no table with an i in its name; whoever edits so uses another one.
        usual = locale.setlocale(locale.LC_CTYPE)
        locale.setlocale(locale.LC_CTYPE, "C.UTF-8")
        container = gdal.OpenEx(self.path, gdal.OF_VECTOR | gdal.OF_UPDATE)
        layer = container.GetLayerByName(table)
        container.StartTransaction()
        try:
            act(layer)
            container.CommitTransaction()
        except RuntimeError as error:
            container.RollbackTransaction()
            raise RefusedError(str(error)) from error
        finally:
            layer = None
            container = None
            locale.setlocale(locale.LC_CTYPE, usual)

    def add(self, table, values, wkt=None):
        def act(layer):
            feature = ogr.Feature(layer.GetLayerDefn())
            for name, value in values.items():
                feature[name] = value
            if wkt:
                feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
            layer.CreateFeature(feature)

        self._run(table, act)

    def change(self, table, uid, values):
        def act(layer):
            feature = next(f for f in layer if f["uid"] == uid)
            for name, value in values.items():
                feature[name] = value
            layer.SetFeature(feature)

        self._run(table, act)

    def move(self, table, uid, wkt):
        def act(layer):
            feature = next(f for f in layer if f["uid"] == uid)
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
            layer.SetFeature(feature)

        self._run(table, act)

    def delete(self, table, uid):
        def act(layer):
            feature = next(f for f in layer if f["uid"] == uid)
            layer.DeleteFeature(feature.GetFID())

        self._run(table, act)


class Sqlite3:
    """SQL through the standard library, with the R-tree's functions registered."""

    def __init__(self, path):
        self.path = path

    def _run(self, statement, values):
        connection = connect(self.path)
        try:
            connection.execute(statement, values)
        except sqlite3.Error as error:
            raise RefusedError(str(error)) from error
        finally:
            connection.close()

    def add(self, table, values, wkt=None):
        values = dict(values)
        if wkt:
            point = ogr.CreateGeometryFromWkt(wkt)
            from izsa_plugin.store.gpkg.geometry import point_wkb, to_blob

            values["geom"] = to_blob(point_wkb(point.GetX(), point.GetY()))
        marks = ", ".join("?" for _ in values)
        self._run(f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})", list(values.values()))

    def change(self, table, uid, values):
        assignments = ", ".join(f"{name} = ?" for name in values)
        self._run(f"UPDATE {table} SET {assignments} WHERE uid = ?", [*values.values(), uid])

    def move(self, table, uid, wkt):
        from izsa_plugin.store.gpkg.geometry import point_wkb, to_blob

        point = ogr.CreateGeometryFromWkt(wkt)
        self._run(f"UPDATE {table} SET geom = ? WHERE uid = ?", [to_blob(point_wkb(point.GetX(), point.GetY())), uid])

    def delete(self, table, uid):
        self._run(f"DELETE FROM {table} WHERE uid = ?", [uid])


@pytest.fixture(params=[EditBuffer, Ogr, Sqlite3], ids=lambda editor: editor.__name__)
def editor(request, empty_map, qgis_app):
    return request.param(empty_map)


def row(path, table, uid):
    connection = connect(path)
    found = connection.execute(f"SELECT * FROM {table} WHERE uid = ?", (uid,)).fetchone()
    return dict(found) if found else None


def test_a_new_row_gets_version_author_times_and_its_place_in_the_list(editor, empty_map):
    editor.add("project", BASE, "POINT (515000 4256000)")
    made = row(empty_map, "project", "p1")
    assert (made["version"], made["created_by"], made["status"], made["approval"]) == (1, "deniz", "unknown", "draft")
    assert made["created_at"].endswith("Z") and made["geom"] is not None
    assert [found.title for found in opened(empty_map).projects(ListQuery(text="KOMPOST"))] == ["Kompost tesisi"]


def test_a_change_raises_the_version_and_is_written_into_the_history(editor, empty_map):
    editor.add("project", BASE)
    editor.change("project", "p1", {"title": "Büyük kompost tesisi", "edit_by": "deniz"})
    changed = row(empty_map, "project", "p1")
    assert changed["version"] > 1 and changed["updated_by"] == "deniz"
    history = [entry for entry in opened(empty_map).history("p1") if entry["column_name"] == "title"]
    assert [(entry["old"], entry["new"], entry["by"]) for entry in history] == [
        ("Kompost tesisi", "Büyük kompost tesisi", "deniz")
    ]
    assert opened(empty_map).count(ListQuery(text="büyük")) == 1


def test_a_moved_point_raises_the_version_and_is_written_into_the_history(editor, empty_map):
    editor.add("project", BASE, "POINT (515000 4256000)")
    editor.move("project", "p1", "POINT (516000 4257000)")
    assert row(empty_map, "project", "p1")["version"] > 1
    assert [entry["column_name"] for entry in opened(empty_map).history("p1") if entry["action"] == "update"] == [
        "geom"
    ]


def test_a_tick_gets_the_key_of_what_it_chooses_and_reaches_the_list(editor, empty_map):
    editor.add("project", BASE)
    editor.add("project_audience", {"project_uid": "p1", "audience": "women"})
    assert row(empty_map, "project_audience", "p1:women") is not None
    assert opened(empty_map).count(ListQuery(text="kadın")) == 1
    with pytest.raises(RefusedError):
        editor.add("project_audience", {"project_uid": "p1", "audience": "women"})


def test_a_row_without_a_key_gets_one_that_can_never_change(editor, empty_map):
    editor.add("project", {name: value for name, value in BASE.items() if name != "uid"})
    (made,) = opened(empty_map).projects(ListQuery(text="kompost"))
    assert len(made.uid) == 36
    with pytest.raises(RefusedError, match="kimliği değiştirilemez"):
        editor.change("project", made.uid, {"uid": "başka"})


def test_a_deletion_takes_the_children_along_and_leaves_tombstones(editor, empty_map):
    editor.add("project", BASE)
    editor.add("project_audience", {"project_uid": "p1", "audience": "women"})
    editor.delete("project", "p1")
    assert row(empty_map, "project", "p1") is None and row(empty_map, "project_audience", "p1:women") is None
    graves = opened(empty_map).rows("tombstone")
    assert {(grave["table_name"], grave["row_uid"]) for grave in graves} == {
        ("project", "p1"), ("project_audience", "p1:women"),
    }  # fmt: skip
    assert opened(empty_map).count(ListQuery()) == 0


@pytest.mark.parametrize(
    "wrong",
    [
        {"progress": 101},
        {"status": "nearly"},
        {"primary_goal": 18},
        {"municipality": "TUR999"},
        {"start_actual": "2026-05-01", "end_actual": "2026-04-01"},
        {"visibility": None},
    ],
    ids="+".join,
)
def test_what_breaks_a_constraint_is_refused_and_the_row_stays_as_it_was(editor, empty_map, wrong):
    editor.add("project", BASE)
    before = row(empty_map, "project", "p1")
    with pytest.raises(RefusedError):
        editor.change("project", "p1", wrong)
    assert row(empty_map, "project", "p1") == before


def test_an_incomplete_project_cannot_be_sent_and_the_message_says_why(editor, empty_map):
    editor.add("project", BASE)
    with pytest.raises(RefusedError, match="«Projenin amacı» alanını doldurun"):
        editor.change("project", "p1", {"approval": "sent"})
    assert row(empty_map, "project", "p1")["approval"] == "draft"


def test_the_last_audience_of_a_sent_project_cannot_be_taken_away(editor, empty_map):
    sent = opened(empty_map).save(complete(uid="p1", approval="sent"))
    editor.delete("project_audience", "p1:youth")
    with pytest.raises(RefusedError, match="En az bir hedef kitle"):
        editor.delete("project_audience", "p1:students")
    editor.delete("project", sent.uid)
    assert row(empty_map, "project", "p1") is None


def test_qgis_counts_right_after_adding_and_deleting_many_rows(empty_map, qgis_app):
    editor = EditBuffer(empty_map)
    layer = editor._layer("project")
    for number in range(20):
        attributes = {layer.fields().lookupField(k): v for k, v in {**BASE, "uid": f"p{number}"}.items()}
        layer.addFeature(QgsVectorLayerUtils.createFeature(layer, QgsGeometry(), attributes))
    editor._commit(layer)
    fids = [feature.id() for feature in layer.getFeatures()]
    assert len(set(fids)) == layer.featureCount() == 20
    layer.startEditing()
    layer.deleteFeatures(fids[:5])
    editor._commit(layer)
    assert layer.featureCount() == 15 == opened(empty_map).count(ListQuery())
