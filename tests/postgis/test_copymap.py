"""``izsa:copymap`` by one of QGIS's stored connections, whose password lies in an authentication configuration."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication

from izsa_plugin.domain.schema import schema
from izsa_plugin.processing.copymap import CopyMapAlgorithm
from izsa_plugin.store.gpkg.whole import read_whole
from tests.postgis.server import Server
from tests.postgis.stored import drop_roles, run, stored_connection


@pytest.fixture
def connection(qgis_app: QgsApplication, server: Server) -> Iterator[str]:
    """A stored connection to an empty database."""
    server.create_database("copymap")
    with stored_connection(server, "copymap") as name:
        yield name
    server.drop_database("copymap")
    drop_roles(server, "kent")


def copied(**parameters: str) -> tuple[dict[str, object], bool, str]:
    """Run the algorithm; its results, whether it succeeded, and what it said."""
    return run(CopyMapAlgorithm(), parameters)


def test_a_map_goes_to_the_server_and_back_and_no_password_is_written(
    connection: str, server: Server, demo_map: Path, tmp_path: Path
) -> None:
    results, succeeded, said = copied(FROM=str(demo_map), CONNECTION=connection, SCHEMA="kent")
    assert succeeded, said
    back = tmp_path / "geri.gpkg"
    again, succeeded, said_again = copied(TO=str(back), CONNECTION=connection, SCHEMA="kent")
    assert succeeded, said_again
    assert results["COUNT"] == again["COUNT"]
    assert list(read_whole(back, schema())) == list(read_whole(demo_map, schema()))
    assert server.password not in said + said_again
    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert Path(str(again["PROJECT"])) in written
    assert [path for path in written if server.password.encode() in path.read_bytes()] == []
    _results, succeeded, said = copied(FROM=str(demo_map), CONNECTION=connection, SCHEMA="kent")
    assert not succeeded and "kent" in said


@pytest.mark.parametrize(
    ("parameters", "word"),
    [
        ({"CONNECTION": "yok", "FROM": "x.gpkg"}, "yok"),
        ({"FROM": "x.gpkg"}, "x.gpkg"),
        ({"FROM": "x.gpkg", "TO": "y.gpkg"}, "sunucu"),
        ({"TO": "y.gpkg"}, "kent"),
        ({"FROM": "x.gpkg", "SCHEMA": "Kent!"}, "Kent!"),
    ],
)
def test_what_cannot_be_copied_is_said(connection: str, parameters: dict[str, str], word: str) -> None:
    _results, succeeded, said = copied(**{"CONNECTION": connection, "SCHEMA": "kent", **parameters})
    assert not succeeded
    assert word in said or word in said.replace("server", "sunucu")
