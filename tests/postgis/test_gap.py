"""``izsa:gap`` on a shared map: it finds the map's own tables there and says what it says of a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsDataSourceUri, QgsVectorLayer, QgsWkbTypes

from izsa_plugin.processing.gap import GapAlgorithm
from tests.postgis.conftest import SharedMap
from tests.postgis.stored import run


def _flat(shared: SharedMap, login: str = "ayşe") -> QgsVectorLayer:
    server, uri = shared.server, QgsDataSourceUri()
    uri.setConnection(server.host, server.port, shared.database, login, server.password)
    uri.setDataSource(shared.names.schema, "project_flat", "geom", "", "fid")
    # Told, as in a map's own project, for QGIS cannot find it out where there are no rows.
    uri.setSrid("5253")
    uri.setWkbType(QgsWkbTypes.Type.Point)
    layer = QgsVectorLayer(uri.uri(False), "flat", "postgres")
    assert layer.isValid()
    return layer


def _cells(layer: QgsVectorLayer, folder: Path) -> tuple[list[Any], str]:
    table = folder / f"cells{len(list(folder.glob('cells*')))}.gpkg"
    _, done, said = run(GapAlgorithm(), {"INPUT": layer, "CELLS": str(table)})
    assert done, said
    read = QgsVectorLayer(str(table), "cells", "ogr")
    return [feature.attributes()[1:] for feature in read.getFeatures()], said


def test_a_shared_map_and_a_file_with_the_same_projects_have_the_same_gaps(
    shared_demo_map: SharedMap, demo_map: Path, qgis_app: QgsApplication, tmp_path: Path
) -> None:
    file = QgsVectorLayer(f"{demo_map}|layername=project_flat", "flat", "ogr")
    here, said_here = _cells(file, tmp_path)
    there, said_there = _cells(_flat(shared_demo_map), tmp_path)
    assert len(here) == 30 * 17 and there == here
    assert "reporting" in said_there and "target_relevance" in said_there
    own = [line for line in said_here.split(".") if "reporting" in line]
    assert own == [line for line in said_there.split(".") if "reporting" in line] != []


def test_need_written_on_the_server_is_used(shared_map: SharedMap, qgis_app: QgsApplication, tmp_path: Path) -> None:
    shared_map.outside(
        "INSERT INTO need_indicator (uid, district, goal, indicator, value, direction) "
        "VALUES ('n1', 'TUR035021', 6, 'su', 5, 'higher_is_need'), ('n2', 'TUR035001', 6, 'su', 1, 'higher_is_need')",
        login=None,
    )
    cells, said = _cells(_flat(shared_map), tmp_path)
    need = {row[0]: row[10] for row in cells if row[2] == 6 and isinstance(row[10], float)}
    assert need["Konak"] == 1.0 and len(need) == 2
    assert "need_indicator" in said


@pytest.mark.parametrize("table", ["project", "project_flat"])
def test_a_table_of_that_name_in_another_schema_is_no_map(
    shared_map: SharedMap, qgis_app: QgsApplication, tmp_path: Path, table: str
) -> None:
    server = shared_map.server
    server.run(
        shared_map.database,
        "CREATE SCHEMA other",
        f"CREATE TABLE other.{table} (uid text PRIMARY KEY, goals text, districts text)",
        f"INSERT INTO other.{table} VALUES ('a', '6', 'Urla')",
    )
    try:
        uri = QgsDataSourceUri()
        uri.setConnection(server.host, server.port, shared_map.database, server.user, server.password)
        uri.setDataSource("other", table, "", "", "uid")
        _, said = _cells(QgsVectorLayer(uri.uri(False), "other", "postgres"), tmp_path)
    finally:
        server.run(shared_map.database, "DROP SCHEMA other CASCADE")
    assert "reporting" not in said
