"""A map that an older release installed becomes what this release would install, and nothing in it is lost."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from itertools import zip_longest
from pathlib import Path
from typing import Any

import psycopg2
import pytest

from izsa_plugin.domain.errors import IzsaError
from izsa_plugin.domain.schema import Schema, schema
from izsa_plugin.store.postgis import MapNames, PostgisStore, create_map
from izsa_plugin.store.postgis.access import tables
from izsa_plugin.store.postgis.script import upgrade_script
from izsa_plugin.store.postgis.upgrade import upgrade_map
from izsa_plugin.store.protocol import ListQuery
from izsa_plugin.store.versions import OlderMap
from tests.postgis.catalog import catalog
from tests.postgis.conftest import SharedMap
from tests.postgis.server import MAP, Server
from tests.postgis.test_script import run_script
from tests.released import FOLDER, TIE_OF_1, VERSIONS, WORK, later_schema, later_steps

#: Made anew from the other tables, or changed by an upgrade as a matter of course.
_NOT_KEPT = {"project_list", "map_info"}


@pytest.fixture(scope="module", params=VERSIONS)
def released(request: pytest.FixtureRequest, server: Server, _one_map: SharedMap) -> Iterator[str]:
    """A map as a released version installed it, with work in it, to be copied."""
    name = f"released_{request.param}"
    server.create_database(name)
    script = FOLDER / request.param / "postgis.sql"
    installed = run_script(server, name, script)
    assert installed.returncode == 0, installed.stderr
    work = (
        "INSERT INTO member (login) VALUES ('ayşe')",
        "INSERT INTO membership (login, municipality) VALUES ('ayşe', 'TUR035007')",
    )
    server.run(name, "SET search_path = izsa, public", *work, *WORK)
    yield name
    server.drop_database(name)


@pytest.fixture
def old(released: str, server: Server) -> Iterator[str]:
    """A copy of that map."""
    server.create_database("old", template=released)
    yield "old"
    server.drop_database("old")


def content(server: Server, database: str) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table that is kept."""
    kept = [table.name for table in tables(schema()) if table.name not in _NOT_KEPT]
    there = "SELECT count(*) FROM pg_tables WHERE schemaname = 'izsa' AND tablename = '{}'"
    return {
        name: [row for (row,) in server.run(database, f"SELECT to_jsonb(t) FROM izsa.{name} AS t ORDER BY fid")]
        for name in kept
        if server.run(database, there.format(name)) == [(1,)]
    }


def as_then(now: dict[str, list[dict[str, Any]]], then: dict[str, list[dict[str, Any]]]) -> dict[str, Any]:
    """What is kept now, without the tables and columns that the older release had not."""
    return {
        table: [
            {column: value for column, value in row.items() if column in old}
            for row, old in zip_longest(now[table], rows, fillvalue={})
        ]
        for table, rows in then.items()
    }


def test_an_upgraded_map_equals_a_new_one_and_keeps_every_row(old: str, server: Server, shared_map: SharedMap) -> None:
    before = content(server, old)
    assert upgrade_map(server.parameters(old), MAP)
    upgraded, fresh = catalog(server, old, MAP.schema), catalog(server, shared_map.database, MAP.schema)
    for kind, lines in fresh.items():
        assert upgraded[kind] == lines, kind
    assert as_then(content(server, old), before) == before
    assert {row["row_uid"] for row in before["tombstone"]} >= {"p3", "o1"}
    assert not upgrade_map(server.parameters(old), MAP), "the second time there is nothing to do"


def test_the_script_upgrades_as_the_plugin_does(
    old: str, server: Server, shared_map: SharedMap, tmp_path: Path
) -> None:
    before = content(server, old)
    script = tmp_path / "yükseltme.sql"
    script.write_text("".join(upgrade_script(MAP)), encoding="utf-8")
    done = run_script(server, old, script)
    assert done.returncode == 0, done.stderr
    upgraded, fresh = catalog(server, old, MAP.schema), catalog(server, shared_map.database, MAP.schema)
    for kind, lines in fresh.items():
        assert upgraded[kind] == lines, kind
    assert as_then(content(server, old), before) == before
    again = run_script(server, old, script)
    assert again.returncode != 0 and "nothing to do" in again.stderr


def test_a_later_table_and_later_fields_come_by_the_steps(old: str, server: Server, tmp_path: Path) -> None:
    before = content(server, old)
    later = later_schema()
    assert upgrade_map(server.parameters(old), MAP, declared=later, folder=later_steps("postgis", tmp_path))
    server.create_database("later")
    create_map(server.parameters("later"), MAP, declared=later)
    upgraded, fresh = catalog(server, old, MAP.schema), catalog(server, "later", MAP.schema)
    server.drop_database("later")
    for kind, lines in fresh.items():
        assert upgraded[kind] == lines, kind
    after = content(server, old)
    assert [row.pop("permit") for row in after["project"]] == ["Ş-p1", "Ş-p2"]
    assert {row.pop("people") for row in after["project_partner"]} == set()
    assert as_then(after, before) == before


def test_an_upgraded_map_works_on(old: str, server: Server) -> None:
    upgrade_map(server.parameters(old), MAP)
    with closing(PostgisStore.open(server.parameters(old, "ayşe"), MAP)) as store:
        assert store.info()["schema_version"] == schema().version
        (found,) = store.projects(ListQuery(text="isikli agaci"))
        record = store.read(found.uid)
        assert record is not None
        record.row["title"] = "Başka"
        assert store.save(record).version > record.version
        assert store.count(ListQuery(text="baska")) == 1


def test_what_version_1_knew_of_other_maps_is_kept(old: str, server: Server) -> None:
    server.run(old, f"INSERT INTO izsa.exchange_link (municipality, state) VALUES ('TUR035007', '{TIE_OF_1}')")
    upgrade_map(server.parameters(old), MAP)
    packages, *known = TIE_OF_1.split("\n")
    assert server.run(old, "SELECT state FROM izsa.exchange_link") == [(packages,)]
    assert server.run(old, "SELECT table_name, content FROM izsa.exchange_known ORDER BY fid") == [
        tuple(line.split("\t")) for line in known
    ]


def test_an_older_map_is_not_opened_before_it_is_upgraded(old: str, server: Server) -> None:
    with pytest.raises(OlderMap, match="on the server was installed by an older release"):
        PostgisStore.open(server.parameters(old, "ayşe"), MAP)


def test_a_step_that_fails_leaves_the_map_as_it_was(old: str, server: Server, tmp_path: Path) -> None:
    before = catalog(server, old, MAP.schema), content(server, old)
    steps = later_steps("postgis", tmp_path)
    last = steps / f"{later_schema().version}.sql"
    last.write_text(last.read_text(encoding="utf-8") + ";\nUPDATE nowhere SET a = 1;", encoding="utf-8")
    with pytest.raises(IzsaError, match="nowhere"):
        upgrade_map(server.parameters(old), MAP, declared=later_schema(), folder=steps)
    assert (catalog(server, old, MAP.schema), content(server, old)) == before


@pytest.mark.parametrize(
    ("login", "names", "told"),
    [
        ("ayşe", MAP, "You may not upgrade"),
        ("yönetici", MAP, "You may not upgrade"),
        (None, MapNames("baska"), "holds no İZSA map"),
    ],
)
def test_what_is_lacking_is_said_and_nothing_changes(
    old: str, server: Server, login: str | None, names: MapNames, told: str
) -> None:
    before = catalog(server, old, MAP.schema)
    with pytest.raises(IzsaError, match=told):
        upgrade_map(server.parameters(old, login), names)
    assert catalog(server, old, MAP.schema) == before


def test_a_newer_map_is_refused(old: str, server: Server) -> None:
    with pytest.raises(IzsaError, match="newer release"):
        upgrade_map(server.parameters(old), MAP, declared=Schema("0", schema().tables))


def test_what_somebody_built_on_the_map_is_named_and_stays(old: str, server: Server) -> None:
    server.run(old, "CREATE VIEW public.vitrin AS SELECT title FROM izsa.project_flat")
    with pytest.raises(IzsaError, match="vitrin"):
        upgrade_map(server.parameters(old), MAP)
    assert server.run(old, "SELECT title FROM public.vitrin ORDER BY 1")


def test_a_map_that_somebody_is_working_on_is_left_alone(old: str, server: Server) -> None:
    with closing(psycopg2.connect(server.parameters(old))) as working, working.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM izsa.project")
        with pytest.raises(IzsaError, match="Somebody is working"):
            upgrade_map(server.parameters(old), MAP)
