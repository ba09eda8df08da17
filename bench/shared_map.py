"""A server of the bench's own with a shared map of made-up projects, one editor a municipality."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import groupby, islice
from typing import Any, Optional

import psycopg2
from psycopg2 import sql

from izsa_plugin.domain.districts import districts
from izsa_plugin.domain.schema import schema
from izsa_plugin.store.postgis import MapNames, PostgisStore, create_map
from izsa_plugin.store.postgis.whole import pour
from tests.postgis import server

from .generate import made_up

NAMES = MapNames("izsa")
_AT_A_TIME = 2_000
#: Commits reach the disk, as they do on the server of a network.
_SETTINGS = ("max_connections=60",)


class Server(server.Server):
    """Where the bench's server listens; every editor has its superuser's password."""

    def open(self, database: str, login: str, port: Optional[int] = None) -> PostgisStore:
        """A store on the map as somebody, by another port where a proxy stands between."""
        return PostgisStore.open(psycopg2.extensions.make_dsn(self.parameters(database, login), port=port), NAMES)


@contextmanager
def running() -> Iterator[Server]:
    """A PostgreSQL with the settings that Debian gives it, gone afterwards."""
    with server.started("C.UTF-8", _SETTINGS) as found:
        yield Server(**vars(found))


def make_map(on: Server, size: int) -> str:
    """A database with a map of that many projects and an editor for each municipality; its name."""
    database = f"projects_{size}"
    on.run("postgres", f"CREATE DATABASE {database} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'")
    create_map(on.parameters(database), NAMES)
    with closing(psycopg2.connect(on.parameters(database))) as connection, connection, connection.cursor() as cursor:
        cursor.execute("SET search_path = izsa, public")
        cursor.execute("SET session_replication_role = replica")
        rows = made_up(size)
        # A few thousand rows at a time, each table's together.
        while part := list(islice(rows, _AT_A_TIME)):
            part.sort(key=lambda row: row[0])
            for name, of_table in groupby(part, key=lambda row: row[0]):
                table = schema().table(name)
                pour(cursor, ((table, row) for _, row in of_table))
                cursor.execute("DROP TABLE IF EXISTS owner_of")
        cursor.execute("SELECT refresh_list(NULL)")
        for district in districts():
            _add_editor(cursor, on, district.code)
    on.run(database, "VACUUM ANALYZE")
    return database


def editor_of(code: str) -> str:
    """The login of a municipality's editor."""
    return f"editor_{code.lower()}"


def _add_editor(cursor: Any, on: Server, code: str) -> None:
    login = editor_of(code)
    cursor.execute("SELECT FROM pg_roles WHERE rolname = %s", (login,))
    if not cursor.fetchall():
        cursor.execute(
            sql.SQL("CREATE ROLE {} LOGIN PASSWORD {}").format(sql.Identifier(login), sql.Literal(on.password))
        )
    cursor.execute(sql.SQL("GRANT izsa_editor TO {}").format(sql.Identifier(login)))
    cursor.execute("INSERT INTO member (login) VALUES (%s)", (login,))
    cursor.execute("INSERT INTO membership (login, municipality) VALUES (%s, %s)", (login, code))
