"""The script that an administrator runs makes what the plugin makes."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from izsa_plugin.domain.schema import schema
from izsa_plugin.store.postgis import MapNames
from izsa_plugin.store.postgis.script import install_script
from izsa_plugin.store.postgis.whole import read_whole
from tests.postgis.catalog import catalog
from tests.postgis.conftest import SharedMap
from tests.postgis.server import MAP, Server


@pytest.fixture(scope="module")
def script(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The script, written once."""
    file = tmp_path_factory.mktemp("script") / "kurulum.sql"
    file.write_text("".join(install_script(MAP)), encoding="utf-8")
    return file


@pytest.fixture(scope="module")
def by_hand(server: Server, _one_map: SharedMap, script: Path) -> Iterator[str]:
    """A database in which psql ran the script; the map's roles are there already."""
    server.create_database("by_hand")
    assert run_script(server, "by_hand", script).returncode == 0
    yield "by_hand"
    server.drop_database("by_hand")


def run_script(server: Server, database: str, file: Path) -> subprocess.CompletedProcess[str]:
    """psql, as an administrator calls it."""
    settings = {"PGHOST": server.host, "PGPORT": server.port, "PGUSER": server.user, "PGPASSWORD": server.password}
    return subprocess.run(
        ["psql", "-qX", "--set", "ON_ERROR_STOP=1", "--output", os.devnull, "--file", file, database],
        env={**os.environ, **settings}, capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip


def test_what_the_script_installs_is_what_the_plugin_installs(
    by_hand: str, server: Server, shared_map: SharedMap
) -> None:
    made, expected = catalog(server, by_hand, MAP.schema), catalog(server, shared_map.database, MAP.schema)
    for kind, lines in expected.items():
        assert made[kind] == lines, kind
        assert lines, kind


def test_its_lists_and_facts_are_the_same_too(by_hand: str, server: Server, shared_map: SharedMap) -> None:
    passing = {"created_at", "updated_at"}
    rows = [
        [
            (table.name, {key: value for key, value in row.items() if key not in passing})
            for table, row in read_whole(server.parameters(database), MAP, schema())
            if table.name not in ("map_info", "audit")
        ]
        for database in (by_hand, shared_map.database)
    ]
    assert rows[0] == rows[1]


def test_a_script_run_twice_changes_nothing_the_second_time_and_says_why(
    by_hand: str, server: Server, script: Path
) -> None:
    before = catalog(server, by_hand, MAP.schema)
    again = run_script(server, by_hand, script)
    assert again.returncode != 0 and "exists already" in again.stderr
    assert catalog(server, by_hand, MAP.schema) == before


def test_a_script_bears_the_names_of_its_map() -> None:
    script = "".join(install_script(MapNames("kent")))
    # The channel on which a server tells of changes belongs to the whole database.
    assert "izsa" not in script.replace("İZSA", "").replace("'izsa_kent'", "")
    assert "@" not in script
