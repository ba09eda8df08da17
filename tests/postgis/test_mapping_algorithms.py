"""``izsa:createmap`` and ``izsa:upgrademap`` by one of QGIS's stored connections, and as scripts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProject

from izsa_plugin.mapfile import layer_of, server_project_path
from izsa_plugin.processing.createmap import CreateMapAlgorithm
from izsa_plugin.processing.upgrademap import UpgradeMapAlgorithm
from izsa_plugin.store.place import ServerPlace
from izsa_plugin.store.postgis import MapNames, PostgisStore
from izsa_plugin.store.postgis.script import install_script, upgrade_script
from izsa_plugin.store.protocol import ListQuery
from tests.postgis.catalog import catalog
from tests.postgis.conftest import SharedMap
from tests.postgis.server import MAP, Server
from tests.postgis.stored import drop_roles, run, stored_connection
from tests.postgis.test_script import run_script
from tests.released import FOLDER, VERSIONS

KENT = MapNames("kent")


@pytest.fixture
def connection(qgis_app: QgsApplication, server: Server) -> Iterator[str]:
    """A stored connection to an empty database."""
    server.create_database("made")
    with stored_connection(server, "made") as name:
        yield name
        for schema_name in (KENT.schema, MAP.schema):
            server_project_path(ServerPlace(name, schema_name)).unlink(missing_ok=True)
    server.drop_database("made")
    drop_roles(server, KENT.schema)


def test_a_map_with_demo_projects_is_made_with_a_project_that_opens_it(connection: str, server: Server) -> None:
    parameters = {"CONNECTION": connection, "SCHEMA": KENT.schema, "WITH_DEMO": True}
    results, succeeded, said = run(CreateMapAlgorithm(), parameters)
    assert succeeded, said
    with closing(PostgisStore.open(server.parameters("made"), KENT)) as store:
        assert store.count(ListQuery()) > 100
    written = Path(results["PROJECT"])
    assert server.password.encode() not in written.read_bytes() and server.password not in said
    project = QgsProject()
    try:
        assert project.read(str(written))
        assert layer_of(project, "district").featureCount() == 30
    finally:
        project.clear()
    _again, succeeded, said = run(CreateMapAlgorithm(), parameters)
    assert not succeeded and KENT.schema in said


@pytest.mark.parametrize("algorithm", [CreateMapAlgorithm, UpgradeMapAlgorithm])
@pytest.mark.parametrize("given", [(), ("FILE", "CONNECTION"), ("FILE", "SQL_ONLY"), ("CONNECTION", "SQL_ONLY")])
def test_one_place_is_asked_for(
    algorithm: type[CreateMapAlgorithm | UpgradeMapAlgorithm], given: tuple[str, ...], connection: str, tmp_path: Path
) -> None:
    values = {"FILE": str(tmp_path / "a.gpkg"), "CONNECTION": connection, "SQL_ONLY": str(tmp_path / "a.sql")}
    (tmp_path / "a.gpkg").touch()
    _results, succeeded, said = run(algorithm(), {name: values[name] for name in given})
    assert not succeeded
    assert "SQL_ONLY" in said and "CONNECTION" in said


def test_an_older_map_is_upgraded_by_its_connection(connection: str, server: Server, shared_map: SharedMap) -> None:
    installed = run_script(server, "made", FOLDER / VERSIONS[0] / "postgis.sql")
    assert installed.returncode == 0, installed.stderr
    parameters = {"CONNECTION": connection, "SCHEMA": MAP.schema}
    assert run(UpgradeMapAlgorithm(), parameters)[:2] == ({"UPGRADED": True}, True)
    assert catalog(server, "made", MAP.schema) == catalog(server, shared_map.database, MAP.schema)
    assert run(UpgradeMapAlgorithm(), parameters)[:2] == ({"UPGRADED": False}, True)
    _results, succeeded, said = run(UpgradeMapAlgorithm(), {**parameters, "SCHEMA": "baska"})
    assert not succeeded and "baska" in said


@pytest.mark.parametrize(
    ("algorithm", "expected"), [(CreateMapAlgorithm, install_script), (UpgradeMapAlgorithm, upgrade_script)]
)
def test_the_script_is_written_in_place_of_a_map(
    algorithm: type[CreateMapAlgorithm | UpgradeMapAlgorithm],
    expected: Callable[[MapNames], Iterator[str]],
    qgis_app: QgsApplication,
    tmp_path: Path,
) -> None:
    written = tmp_path / "betik.sql"
    results, succeeded, said = run(algorithm(), {"SQL_ONLY": str(written), "SCHEMA": KENT.schema})
    assert succeeded, said
    assert results == {"SQL_ONLY": str(written)}
    # The map's own key is new in each script.
    passing = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}")
    assert passing.sub("", written.read_text(encoding="utf-8")) == passing.sub("", "".join(expected(KENT)))
    assert [path.name for path in tmp_path.iterdir()] == ["betik.sql"]
