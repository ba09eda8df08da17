"""A file of an older release becomes what this release would have made, and nothing in it is lost."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from izsa_plugin.domain.errors import IzsaError
from izsa_plugin.domain.schema import Schema, schema
from izsa_plugin.paths import resource
from izsa_plugin.store.gpkg import GeoPackageStore, create_map
from izsa_plugin.store.gpkg.connection import connect
from izsa_plugin.store.gpkg.exchange.memory import read_tie
from izsa_plugin.store.gpkg.upgrade import upgrade_map
from izsa_plugin.store.protocol import ListQuery, User
from izsa_plugin.store.versions import OlderMap
from tests.projects import opened
from tests.released import TIE_OF_1, VERSIONS, later_schema, later_steps, make_file
from tests.unit.gpkg_catalog import catalog

ROOT = Path(__file__).resolve().parents[2]
#: Made anew from the other tables, or changed by an upgrade as a matter of course.
_NOT_KEPT = {"project_list", "search_queue", "map_info"}


@pytest.fixture(params=VERSIONS)
def released(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A map that a released version made, with work in it."""
    return make_file(tmp_path / "eski ağ.gpkg", request.param)


def content(path: Path) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table that is kept, spatial indexes and history included."""
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        made = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'gpkg%'"
        names = [row["name"] for row in connection.execute(made)]
        return {
            name: [dict(row) for row in connection.execute(f'SELECT rowid, * FROM "{name}" ORDER BY rowid')]
            for name in names
            if name not in _NOT_KEPT and not name.startswith(("sqlite_", "search_index"))
        }


def as_far_as(before: dict[str, Any], after: dict[str, Any]) -> dict[str, Any]:
    """The rows after an upgrade in the tables and columns that there were before."""
    return {
        name: [{column: row[column] for column in rows[0]} if rows else row for row in after[name]]
        for name, rows in before.items()
    }


def test_an_upgraded_map_equals_a_new_one_and_keeps_every_row(released: Path, tmp_path: Path) -> None:
    before = content(released)
    assert upgrade_map(released) or VERSIONS[-1] == schema().version
    new = tmp_path / "yeni.gpkg"
    create_map(new)
    upgraded, fresh = catalog(released), catalog(new)
    for kind, lines in fresh.items():
        assert upgraded[kind] == lines, kind
        assert lines, kind
    after = content(released)
    assert as_far_as(before, after) == before
    assert {row["row_uid"] for row in before["tombstone"]} >= {"p3", "o1"}


def test_a_later_table_and_later_fields_come_by_the_steps(released: Path, tmp_path: Path) -> None:
    before = content(released)
    later = later_schema()
    assert upgrade_map(released, declared=later, folder=later_steps("gpkg", tmp_path))
    new = tmp_path / "yeni.gpkg"
    create_map(new, declared=later)
    upgraded, fresh = catalog(released), catalog(new)
    for kind, lines in fresh.items():
        assert upgraded[kind] == lines, kind
    after = content(released)
    assert after["project_permit"] == []
    assert [row.pop("permit") for row in after["project"]] == ["Ş-p1", "Ş-p2"]
    assert {row.pop("people") for row in after["project_partner"]} == set()
    assert as_far_as(before, after) == before


def test_an_upgraded_map_works_on(released: Path) -> None:
    upgrade_map(released)
    store = opened(released)
    assert store.info()["schema_version"] == schema().version
    (found,) = store.projects(ListQuery(text="isikli agaci"))
    record = store.read(found.uid)
    assert record is not None
    record.row["title"] = "Başka"
    saved = store.save(record)
    assert saved.version > record.version
    assert [row["column_name"] for row in store.history(found.uid)][:1] == ["title"]
    assert store.count(ListQuery(text="baska")) == 1
    store.close()


def test_what_version_1_knew_of_other_maps_is_kept(tmp_path: Path) -> None:
    old = make_file(tmp_path / "eski.gpkg", "1")
    with closing(connect(old)) as connection:
        for municipality, state in (("TUR035007", TIE_OF_1), ("TUR035008", TIE_OF_1.split("\n")[0])):
            connection.execute("INSERT INTO exchange_link (municipality, state) VALUES (?, ?)", (municipality, state))
    upgrade_map(old)
    with closing(connect(old)) as connection:
        ties = [read_tie(connection, municipality, {}) for municipality in ("TUR035007", "TUR035008")]
    assert ties[0].link.known == {
        "project": {"p1": {"uid": "p1", "title": "Işıklı yol"}},
        "project_goal": {"p1:13": {"uid": "p1:13", "project_uid": "p1", "goal": 13}},
    }
    assert ties[1].link.known == {} and [tie.link.received for tie in ties] == [1, 1]


def test_an_older_map_is_not_opened_before_it_is_upgraded(tmp_path: Path) -> None:
    path = tmp_path / "harita.gpkg"
    create_map(path)
    with pytest.raises(OlderMap, match="Upgrade a map") as refused:
        GeoPackageStore.open(path, User("ayşe"), declared=later_schema())
    assert "Haritayı yükselt" in refused.value.text.tr


def test_a_map_of_this_release_stays_byte_for_byte(empty_map: Path) -> None:
    before = empty_map.read_bytes()
    assert not upgrade_map(empty_map)
    assert empty_map.read_bytes() == before


def test_a_newer_map_and_what_is_none_are_refused(empty_map: Path, tmp_path: Path) -> None:
    with pytest.raises(IzsaError, match="newer release"):
        upgrade_map(empty_map, declared=Schema("0", schema().tables))
    other = tmp_path / "baska.gpkg"
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE roads (fid INTEGER PRIMARY KEY)")
    with pytest.raises(IzsaError, match="not an İZSA map"):
        upgrade_map(other)


def test_a_step_that_fails_leaves_the_map_as_it_was(tmp_path: Path) -> None:
    old = make_file(tmp_path / "eski.gpkg", VERSIONS[0])
    steps = later_steps("gpkg", tmp_path)
    last = steps / f"{later_schema().version}.sql"
    last.write_text(last.read_text(encoding="utf-8") + ";\nUPDATE nowhere SET a = 1;", encoding="utf-8")
    before = old.read_bytes()
    with pytest.raises(IzsaError, match="nowhere"):
        upgrade_map(old, declared=later_schema(), folder=steps)
    assert old.read_bytes() == before


@pytest.mark.parametrize("moment", ["triggers dropped", "steps done", "some triggers made", "all triggers made"])
def test_an_upgrade_killed_at_any_moment_leaves_the_map_as_it_was(moment: str, tmp_path: Path) -> None:
    old = make_file(tmp_path / "eski.gpkg", VERSIONS[0])
    before, kept = catalog(old), content(old)
    killed = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("killed_upgrade.py")), str(old), moment], check=False, cwd=ROOT
    )
    assert killed.returncode < 0
    assert old.with_name(f"{old.name}-journal").is_file(), "killed before anything reached the disk"
    assert catalog(old) == before and content(old) == kept
    with closing(sqlite3.connect(old)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert upgrade_map(old)


@pytest.mark.parametrize("database", ["gpkg", "postgis"])
def test_every_version_after_the_first_has_its_step(database: str) -> None:
    there = {path.stem for path in resource("sql", database, "steps").glob("*.sql")}
    assert there == {str(version) for version in range(2, int(schema().version) + 1)}
