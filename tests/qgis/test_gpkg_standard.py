"""The map's file is a valid GeoPackage by GDAL's own check, before and after it was used."""

from __future__ import annotations

import pytest
from osgeo import gdal
from osgeo_utils.samples.validate_gpkg import check
from qgis.core import QgsVectorLayer

from izsa_plugin.domain.schema import schema
from izsa_plugin.store.gpkg.ddl import FLAT_VIEW
from tests.projects import complete, opened


@pytest.fixture
def used_map(demo_map):
    store = opened(demo_map)
    for number in range(30):
        saved = store.save(complete(title=f"Proje {number}", approval="sent"))
        if number % 3 == 0:
            store.delete(saved.uid, saved.version)
    store.close()
    return demo_map


def test_a_new_map_is_valid(empty_map):
    check(str(empty_map), extra_checks=True)


def test_a_used_map_is_valid(used_map):
    check(str(used_map), extra_checks=True)


def test_gdal_and_qgis_read_every_table_with_its_type_and_crs(used_map):
    container = gdal.OpenEx(str(used_map), gdal.OF_VECTOR)
    offered = {container.GetLayer(number).GetName() for number in range(container.GetLayerCount())}
    assert offered == {table.name for table in schema()} | {FLAT_VIEW}
    for table in schema():
        layer = QgsVectorLayer(f"{used_map}|layername={table.name}", table.name, "ogr")
        assert layer.isValid()
        assert layer.isSpatial() == bool(table.geometry)
        if table.geometry:
            assert layer.crs().authid() == "EPSG:5253"
        assert {field.name for field in table.fields} <= set(layer.fields().names())
        del layer


def test_the_flat_view_draws_projects_and_is_found_by_place(used_map):
    layer = QgsVectorLayer(f"{used_map}|layername={FLAT_VIEW}", "flat", "ogr")
    assert layer.featureCount() == 154 + 20
    titles = [feature["title"] for feature in layer.getFeatures("title LIKE 'Proje %'")]
    assert len(titles) == 20
    layer.selectByRect(QgsVectorLayer(f"{used_map}|layername=project", "p", "ogr").extent())
    assert layer.selectedFeatureCount() == 26
    del layer
