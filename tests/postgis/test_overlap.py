"""``izsa:overlap`` on layers of a server: its decisions, and near pairs that the database proposes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import shapely
from qgis.core import QgsApplication, QgsDataSourceUri, QgsProcessingFeatureSourceDefinition, QgsVectorLayer

from bench import similarity_data
from izsa_plugin.analysis.similarity import overlap
from izsa_plugin.domain.choices import SimilarityDecision
from izsa_plugin.processing.overlap import OverlapAlgorithm
from tests.postgis.conftest import SharedMap
from tests.postgis.server import Server
from tests.postgis.stored import run
from tests.projects import BORNOVA, complete

SIZE = 400


def _layer(server: Server, database: str, schema: str, table: str, login: str = "") -> QgsVectorLayer:
    uri = QgsDataSourceUri()
    uri.setConnection(server.host, server.port, database, login or server.user, server.password)
    uri.setDataSource(schema, table, "geom", "", "uid")
    layer = QgsVectorLayer(uri.uri(False), table, "postgres")
    assert layer.isValid()
    return layer


def _pairs(layer: Any, folder: Path, **parameters: Any) -> tuple[list[dict[str, Any]], str]:
    """The table of pairs, best first, and what was said instead of it."""
    table = folder / f"{len(list(folder.iterdir()))}.gpkg"
    _results, succeeded, said = run(OverlapAlgorithm(), {"INPUT": layer, "TABLE": str(table), **parameters})
    if not succeeded:
        return [], said
    read = QgsVectorLayer(str(table), "pairs", "ogr")
    names = read.fields().names()[1:]
    return [{name: feature[name] for name in names} for feature in read.getFeatures()], ""


@pytest.fixture
def scattered(server: Server, qgis_app: QgsApplication) -> Iterator[QgsVectorLayer]:
    """Areas with their texts, in a table with a spatial index; one row has no place."""
    server.create_database("scattered")
    columns = ", ".join(f'"{name}" text' for name in similarity_data.COLUMNS)
    # QGIS gives a layer of a server one kind of geometry.
    areas = shapely.set_srid(shapely.buffer(similarity_data.places(SIZE), 25, quad_segs=3), 5253)
    places = [f"'{place}'::geometry" for place in shapely.to_wkb(areas, hex=True, include_srid=True)]
    places[7] = "NULL"
    texts = [", ".join("'{}'".format(value.replace("'", "''")) for value in row) for row in similarity_data.rows(SIZE)]
    quoted = ", ".join(f"({text}, {place})" for text, place in zip(texts, places))
    server.run(
        "scattered",
        "CREATE EXTENSION postgis",
        "CREATE SCHEMA ilce",
        f"CREATE TABLE ilce.projeler ({columns}, geom geometry(Polygon, 5253), PRIMARY KEY (uid))",
        f"INSERT INTO ilce.projeler VALUES {quoted}",
        "CREATE INDEX ON ilce.projeler USING gist (geom)",
    )
    layer = _layer(server, "scattered", "ilce", "projeler")
    yield layer
    del layer
    server.drop_database("scattered")


def test_near_pairs_that_the_database_proposes_give_the_same_result(
    scattered: QgsVectorLayer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(overlap, "EVERY_PAIR", 10)
    asked = {"MIN_SCORE": 0.0, "MAX_DISTANCE": 5_000}
    here, _ = _pairs(scattered, tmp_path, **asked)
    there, _ = _pairs(scattered, tmp_path, IN_DATABASE=True, **asked)
    near = [row for row in here if row["approximate"] is False]
    assert len(near) > 100 and there == here


@pytest.mark.parametrize("why", ["filtered", "selected", "edited", "shared key"])
def test_what_the_database_cannot_propose_is_refused_with_a_way_out(
    why: str, scattered: QgsVectorLayer, tmp_path: Path
) -> None:
    given: Any = scattered
    more = {"KEY_FIELD": "districts"} if why == "shared key" else {}
    if why == "filtered":
        scattered.setSubsetString("uid < 'p0000100'")
    if why == "selected":
        given = QgsProcessingFeatureSourceDefinition(f"postgres://{scattered.source()}", True)
    if why == "edited":
        assert scattered.startEditing()
    pairs, said = _pairs(given, tmp_path, IN_DATABASE=True, **more)
    assert not pairs and "IN_DATABASE" in said


def test_decisions_of_a_map_on_a_server_are_obeyed(
    shared_map: SharedMap, qgis_app: QgsApplication, tmp_path: Path
) -> None:
    store = shared_map.open("ayşe")
    saved = [store.save(complete(title="Kent bostanı", municipality=BORNOVA)) for _ in range(3)]
    layer = _layer(shared_map.server, shared_map.database, shared_map.names.schema, "project_flat", "ayşe")
    before, _ = _pairs(layer, tmp_path)
    assert len(before) == 3
    store.decide(saved[0].uid, saved[1].uid, SimilarityDecision.DIFFERENT)
    store.decide(saved[0].uid, saved[2].uid, SimilarityDecision.JOINT_CANDIDATE)
    after, _ = _pairs(layer, tmp_path)
    found = {frozenset((row["key_a"], row["key_b"])): row["decision"] for row in after}
    assert frozenset((saved[0].uid, saved[1].uid)) not in found and len(found) == 2
    assert found[frozenset((saved[0].uid, saved[2].uid))] == "joint_candidate"
