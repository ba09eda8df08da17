"""One server a run; each test gets its own copy of a map made once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field

import psycopg2
import pytest

from izsa_plugin.domain.schema import Kind, schema
from izsa_plugin.store.postgis import MapNames, PostgisStore, create_map
from izsa_plugin.store.postgis.access import tables
from izsa_plugin.store.protocol import User
from tests.postgis.server import MAP, Server, add_people, started

_DEMO = MapNames("izsa_demo")
#: What tests write beside projects and their children.
_WRITTEN = {
    "similarity_decision", "reporting", "coaching_entry", "exchange_log", "exchange_link", "exchange_known",
    "exchange_conflict", "need_indicator", "audit", "tombstone", "project_list",
}  # fmt: skip


@dataclass
class SharedMap:
    """A map in a database of its own."""

    server: Server
    database: str
    names: MapNames = MAP
    _opened: ExitStack = field(default_factory=ExitStack)

    def open(self, user: User | str = "ayşe") -> PostgisStore:
        """A store on the map for somebody who has a login."""
        store = self.connect(user if isinstance(user, str) else user.name)
        self._opened.callback(store.close)
        return store

    def connect(self, login: str) -> PostgisStore:
        """As :meth:`open`, to be closed by the caller."""
        return PostgisStore.open(self.server.parameters(self.database, login), self.names)

    def outside(self, statement: str, values: tuple[object, ...] = (), login: str | None = "barış") -> int:
        """Plain SQL by another program that somebody runs; how many rows it touched."""
        with psycopg2.connect(self.server.parameters(self.database, login)) as connection:
            self._opened.callback(connection.close)
            with connection.cursor() as cursor:
                cursor.execute(f"SET search_path = {self.names.schema}, public")
                cursor.execute(statement.replace("?", "%s"), values or None)
                return cursor.rowcount

    def close(self) -> None:
        """Close what a test opened."""
        self._opened.close()

    def empty(self) -> None:
        """Close what a test opened and take away what it wrote."""
        self.close()
        projects = (Kind.PROJECT, Kind.CHILD)
        written = (table.name for table in tables(schema()) if table.kind in projects or table.name in _WRITTEN)
        names = ", ".join(f'{self.names.schema}."{name}"' for name in written)
        # Not even the owner may empty the history while its triggers are awake.
        self.server.run(self.database, "SET session_replication_role = replica", f"TRUNCATE {names}")


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A PostgreSQL of this run's own."""
    with started() as running:
        yield running


@pytest.fixture(scope="session")
def _one_map(server: Server) -> SharedMap:
    """An empty map in the schema ``izsa``, with people."""
    server.create_database("one_map")
    create_map(server.parameters("one_map"), MAP)
    add_people(server, "one_map")
    return SharedMap(server, "one_map")


@pytest.fixture(scope="session")
def _demo_map(server: Server, _one_map: SharedMap) -> SharedMap:
    server.create_database("made_demo")
    create_map(server.parameters("made_demo"), _DEMO, demo=True)
    server.run(
        "made_demo",
        f'GRANT {_DEMO.role("viewer")} TO "ayşe"',
        f"INSERT INTO {_DEMO.schema}.member (login) VALUES ('ayşe')",
    )
    return SharedMap(server, "made_demo", _DEMO)


@pytest.fixture
def shared_map(_one_map: SharedMap) -> Iterator[SharedMap]:
    """A map without projects, and people who work on it."""
    yield _one_map
    _one_map.empty()


@pytest.fixture
def shared_demo_map(_demo_map: SharedMap) -> Iterator[SharedMap]:
    """A map with the demo projects, to be read only."""
    yield _demo_map
    _demo_map.close()
