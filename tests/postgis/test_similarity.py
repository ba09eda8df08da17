"""Similarity is what PostgreSQL and PostGIS reckon: trigrams as pg_trgm, near pairs as ST_DWithin."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
import shapely

from bench.labelled import demo_projects
from bench.similarity_data import places
from izsa_plugin.analysis.similarity.near import near_pairs
from izsa_plugin.analysis.similarity.text import TextComponent
from izsa_plugin.domain.text import fold
from tests.postgis.server import Server


@pytest.fixture
def database(server: Server) -> Iterator[str]:
    """An empty database with both extensions."""
    server.create_database("similarity")
    server.run("similarity", "CREATE EXTENSION postgis", "CREATE EXTENSION pg_trgm")
    yield "similarity"
    server.drop_database("similarity")


def test_trigrams_of_the_demo_texts_are_those_of_pg_trgm(server: Server, database: str) -> None:
    projects = demo_projects()
    texts = [f"{title} {text}" for title, text in zip(projects.title, projects.text)]
    quoted = ", ".join("({}, '{}')".format(row, fold(text).replace("'", "''")) for row, text in enumerate(texts))
    found = server.run(
        database,
        f"CREATE TABLE t AS SELECT * FROM (VALUES {quoted}) AS v (id, t)",
        "SELECT a.id, b.id, similarity(a.t, b.t) FROM t AS a JOIN t AS b ON a.id < b.id",
    )
    i, j, theirs = (np.array(column) for column in zip(*found))
    assert len(i) == 154 * 153 / 2
    ours = TextComponent(projects.title, projects.text).trigram(i, j)
    assert np.abs(ours - theirs).max() < 1e-6


@pytest.mark.parametrize("distance", [0.0, 1000.0, 5000.0])
def test_near_pairs_of_mixed_shapes_are_those_of_st_dwithin(server: Server, database: str, distance: float) -> None:
    shapes = places(1_000)
    quoted = ", ".join(f"({row}, '{wkb}'::geometry)" for row, wkb in enumerate(shapely.to_wkb(shapes, hex=True)))
    theirs = server.run(
        database,
        f"CREATE TABLE p AS SELECT * FROM (VALUES {quoted}) AS v (id, g)",
        f"SELECT a.id, b.id FROM p AS a JOIN p AS b ON a.id < b.id AND ST_DWithin(a.g, b.g, {distance})",
    )
    ours = [(int(a), int(b)) for i, j, _ in near_pairs(shapes, distance) for a, b in zip(i, j)]
    assert sorted(ours) == sorted(theirs) and (ours or distance < 1)
