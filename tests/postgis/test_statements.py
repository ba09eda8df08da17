"""Each step costs few statements, the same few among a hundred projects and among ten thousand, by the server's log."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProject

from izsa_plugin.mapfile import write_server_project
from izsa_plugin.store.place import ServerPlace
from izsa_plugin.store.postgis import PostgisStore
from izsa_plugin.store.protocol import ListQuery
from tests.postgis.conftest import SharedMap
from tests.postgis.stored import stored_connection
from tests.projects import BORNOVA, complete

SIZES = (100, 10_000)


@pytest.fixture
def logged(shared_map: SharedMap) -> Iterator[SharedMap]:
    """A map whose server notes each of Ayşe's statements."""
    shared_map.server.run("postgres", "ALTER ROLE \"ayşe\" SET log_statement = 'all'")
    yield shared_map
    shared_map.server.run("postgres", 'ALTER ROLE "ayşe" RESET log_statement')


def fill(shared_map: SharedMap, size: int) -> None:
    """Bring the map to that many projects, without asking the triggers."""
    shared_map.server.run(
        shared_map.database,
        "SET session_replication_role = replica",
        f"INSERT INTO izsa.project (uid, title, municipality, status, visibility, approval) SELECT 'n' || i, "
        f"'Proje ' || i, '{BORNOVA}', 'running', 'network', 'sent' FROM izsa.project RIGHT JOIN "
        f"generate_series(1, {size}) AS i ON uid = 'n' || i WHERE uid IS NULL",
        "INSERT INTO izsa.project_audience (uid, project_uid, audience) SELECT uid || ':youth', uid, 'youth' "
        "FROM izsa.project ON CONFLICT DO NOTHING",
        "SELECT izsa.refresh_list(NULL)",
        "ANALYZE",
    )


@contextmanager
def counted(shared_map: SharedMap) -> Iterator[list[str]]:
    """What the server gets from Ayşe meanwhile, by its own log."""
    log = "SELECT pg_read_file(pg_current_logfile())"
    before = len(shared_map.server.run(shared_map.database, log)[0][0])
    told: list[str] = []
    yield told
    written = shared_map.server.run(shared_map.database, log)[0][0][before:]
    told += [line for line in written.splitlines() if "ayşe" in line and "LOG:  statement:" in line]


def statements(shared_map: SharedMap, work: Callable[[], object]) -> int:
    """How many statements some work costs."""
    with counted(shared_map) as told:
        work()
    return len(told)


def test_opening_reading_listing_and_saving_cost_the_same_few_among_any_number(logged: SharedMap) -> None:
    record = logged.open("barış").save(complete())
    for size in SIZES:
        fill(logged, size)
        opened: list[PostgisStore] = []
        assert statements(logged, lambda found=opened: found.append(logged.open("ayşe"))) <= 6
        store = opened[0]
        current = store.read(record.uid)
        assert current is not None
        assert statements(logged, lambda opened=store: opened.read(record.uid)) == 1
        assert statements(logged, lambda opened=store: opened.projects(ListQuery(text="proje"))) == 1
        assert statements(logged, lambda opened=store: opened.count(ListQuery())) == 1
        current.row["title"] = f"Yeni {size}"
        # BEGIN, lock, read, update, constraints, read, COMMIT
        assert statements(logged, lambda opened=store, changed=current: opened.save(changed)) == 7


def test_opening_the_map_in_qgis_costs_the_same_among_any_number(
    logged: SharedMap, qgis_app: QgsApplication, tmp_path: Path
) -> None:
    found = []
    with stored_connection(logged.server, logged.database, "ayşe") as name:
        written = write_server_project(ServerPlace(name, logged.names.schema), "tr", tmp_path / "harita.qgz")
        for size in (100, 2_000):
            fill(logged, size)
            project = QgsProject()
            with counted(logged) as told:
                assert project.read(str(written))
            found.append(told)
            project.clear()
    few, many = found
    layers = 60
    assert few and len(many) == len(few) <= 20 * layers, "\n".join(many)
