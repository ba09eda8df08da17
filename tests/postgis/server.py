"""A throw-away PostgreSQL with PostGIS, databases with a map in them, and the people who work on it."""

from __future__ import annotations

import os
import pwd
import socket
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import psycopg2
from psycopg2 import sql

from izsa_plugin.store.postgis.access import ROLES, MapNames
from tests.projects import BORNOVA

#: The server speaks the language of the run, so that a Turkish run has a Turkish server.
LOCALE = os.environ.get("LC_ALL") or "C.UTF-8"
#: A server that nobody's data depends on, with a log that tells who asked what.
QUICK = ("fsync=off", "max_connections=60", "logging_collector=on", "log_line_prefix=%u ")
MAP = MapNames("izsa")
KONAK = "TUR035021"
#: Each with the role of the map and the municipalities whose projects they write.
PEOPLE: dict[str, tuple[Optional[str], tuple[str, ...]]] = {
    "ayşe": ("editor", (BORNOVA,)),
    "barış": ("editor", (BORNOVA,)),
    "kemal": ("editor", (KONAK,)),
    "veli": ("viewer", ()),
    "derya": ("coordinator", ()),
    "yönetici": ("admin", ()),
    "kiosk": ("viewer", ()),
    "ortak": ("coordinator", ()),
    "yabancı": (None, ()),
}
#: Logins of nobody in particular: the kiosk is no member of the network, «ortak» is used by several people.
NO_MEMBERS, SHARED = {"kiosk", "yabancı"}, {"ortak"}
_ENVIRONMENT = "env -0 | grep -zE '^PG(HOST|PORT|USER|PASSWORD)='; printf 'ready\\0'; cat >/dev/null"


@dataclass(frozen=True)
class Server:
    """Where a server listens, and its superuser's password, which every login of the tests has too."""

    host: str
    port: str
    user: str
    password: str

    def parameters(self, database: str, user: Optional[str] = None) -> str:
        """libpq's parameters for somebody in a database."""
        return psycopg2.extensions.make_dsn(
            host=self.host, port=self.port, user=user or self.user, password=self.password, dbname=database
        )

    def run(self, database: str, *statements: str, user: Optional[str] = None) -> list[tuple[Any, ...]]:
        """Run statements one by one, each for itself, and return the rows of the last."""
        with closing(psycopg2.connect(self.parameters(database, user))) as connection:
            connection.autocommit = True
            with connection.cursor() as cursor:
                for statement in statements:
                    cursor.execute(statement)
                return cursor.fetchall() if cursor.description else []

    def restart(self) -> None:
        """Stop it as a power failure would, and start it again."""
        data, version = self.run(
            "postgres", "SELECT current_setting('data_directory'), current_setting('server_version_num')"
        )[0]
        command = [
            f"/usr/lib/postgresql/{int(version) // 10000}/bin/pg_ctl",
            "-D",
            data,
            "-m",
            "immediate",
            "-w",
            "restart",
        ]
        owner = Path(data).owner()
        if owner != pwd.getpwuid(os.getuid()).pw_name:
            command = ["setpriv", "--reuid", owner, "--regid", owner, "--init-groups", *command]
        subprocess.run(command, check=True, cwd="/", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def create_database(self, name: str, template: str = "template0", encoding: str = "UTF8") -> None:
        """A database, as a copy of another if asked for."""
        made = f"CREATE DATABASE {name} TEMPLATE {template}"
        if template == "template0":
            made += f" ENCODING '{encoding}' LOCALE '{LOCALE if encoding == 'UTF8' else 'C'}'"
        self.run("postgres", made)

    def drop_database(self, name: str) -> None:
        """Remove a database and whoever is still in it."""
        self.run("postgres", f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


@contextmanager
def started(locale: str = LOCALE, settings: tuple[str, ...] = QUICK) -> Iterator[Server]:
    """A cluster of its own that is gone afterwards; ``settings`` are PostgreSQL's, beside Debian's."""
    with closing(socket.socket()) as free:
        free.bind(("localhost", 0))
        port = free.getsockname()[1]
    options = [word for one in settings for word in ("-o", one)]
    process = subprocess.Popen(
        ["pg_virtualenv", "-t", "-c", f"--port {port} --locale {locale}", *options, "sh", "-c", _ENVIRONMENT],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdin is not None and process.stdout is not None
    try:
        said = b""
        while not said.endswith(b"ready\0"):
            byte = process.stdout.read(1)
            if not byte:
                raise RuntimeError(f"pg_virtualenv ended before its server answered: {said.decode(errors='replace')}")
            said += byte
        # What pg_virtualenv itself says comes in lines before the first variable.
        told = dict(line.rpartition("\n")[2].partition("=")[::2] for line in said.decode().split("\0") if "=" in line)
        yield Server(told["PGHOST"], told["PGPORT"], told["PGUSER"], told["PGPASSWORD"])
    finally:
        process.stdin.close()
        process.stdout.read()
        process.wait(60)


def add_people(server: Server, database: str) -> None:
    """The logins, their roles and their memberships."""
    with closing(psycopg2.connect(server.parameters(database))) as connection, connection, connection.cursor() as run:
        for login, (role, municipalities) in PEOPLE.items():
            named = sql.Identifier(login)
            run.execute(sql.SQL("CREATE ROLE {} LOGIN PASSWORD {}").format(named, sql.Literal(server.password)))
            if role:
                assert role in ROLES
                run.execute(sql.SQL("GRANT {} TO {}").format(sql.Identifier(MAP.role(role)), named))
            if login not in NO_MEMBERS:
                run.execute("INSERT INTO izsa.member (login, shared) VALUES (%s, %s)", (login, login in SHARED))
            for municipality in municipalities:
                run.execute("INSERT INTO izsa.membership (login, municipality) VALUES (%s, %s)", (login, municipality))
