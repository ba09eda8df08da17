"""Packages as they come from outside: damaged, foreign, hostile. A sentence, no crash, no write anywhere else."""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

import pytest

from izsa_plugin.domain.errors import IzsaError
from izsa_plugin.domain.schema import schema
from izsa_plugin.store.gpkg.exchange import archive, read_package, take_in, unpack
from izsa_plugin.store.gpkg.exchange.archive import is_photo_name
from izsa_plugin.sync.conflict import RefusalKind
from tests.offices import Office


@pytest.fixture
def package(bornova: Office, tmp_path: Path) -> Path:
    bornova.add(uid="bir", title="Bisiklet yolu", approval="sent")
    (tmp_path / "giden").mkdir()
    return bornova.send(tmp_path / "giden").path


def rewritten(
    package: Path, change: Callable[[sqlite3.Connection], Any] | None = None, extra: dict[str, bytes] | None = None,
    **manifest: Any,
) -> Path:  # fmt: skip
    """A copy of a package whose database, manifest or entries were changed by somebody who knows how."""
    with zipfile.ZipFile(package) as source:
        content, head = source.read("changes.gpkg"), json.loads(source.read("manifest.json"))
    database = package.with_suffix(".gpkg")
    database.write_bytes(content)
    if change:
        with closing(sqlite3.connect(database)) as connection:
            change(connection)
            connection.commit()
    content = database.read_bytes()
    head["sha256"]["changes.gpkg"] = hashlib.sha256(content).hexdigest()
    head["sizes"]["changes.gpkg"] = len(content)
    head.update(manifest)
    target = package.with_name("kotu.zip")
    with zipfile.ZipFile(target, "w") as made:
        made.writestr("manifest.json", json.dumps(head))
        made.writestr("changes.gpkg", content)
        for name, data in (extra or {}).items():
            made.writestr(name, data)
    return target


def refusal(path: Path) -> str:
    with pytest.raises(IzsaError) as error:
        read_package(path)
    assert error.value.text.tr
    return error.value.text.en


def test_a_truncated_package_is_refused_with_a_sentence(package: Path) -> None:
    package.write_bytes(package.read_bytes()[:-200])
    assert "damaged or came incomplete" in refusal(package)


def test_a_package_whose_content_does_not_fit_its_sum_is_refused(package: Path) -> None:
    assert "sha256" in refusal(rewritten(package, sha256={"changes.gpkg": "0" * 64}))


@pytest.mark.parametrize("content", [b"", b"not a zip", b"PK\x03\x04"])
def test_what_is_no_zip_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.zip"
    path.write_bytes(content)
    assert "damaged" in refusal(path)


def test_a_zip_of_something_else_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as made:
        made.writestr("readme.txt", "hello")
    assert "is not an İZSA package" in refusal(tmp_path / "x.zip")


def test_a_missing_package_is_told(tmp_path: Path) -> None:
    assert "could not be read" in refusal(tmp_path / "yok.zip")


def test_a_package_of_a_newer_schema_asks_for_an_update(package: Path) -> None:
    assert "Update the plugin" in refusal(rewritten(package, schema_version=str(int(schema().version) + 1)))


def test_a_package_of_an_older_schema_leaves_what_it_does_not_know_as_it_is(
    bornova: Office, hub: Office, package: Path
) -> None:
    old = rewritten(package, lambda connection: connection.execute("ALTER TABLE project DROP COLUMN secap_action"))
    done = hub.take(old)
    assert done.refusals == ()
    assert hub.row("bir")["title"] == "Bisiklet yolu"
    assert hub.row("bir")["secap_action"] is None


@pytest.mark.parametrize(
    "name",
    ["../kotu.txt", "/etc/kotu", "C:\\kotu.txt", "photos/../../kotu.jpg", "photos/a/b.jpg", "photos/..\\b.jpg",
     "photos/.gizli.jpg", "harita.qgz", "project.qgs", "startup.py", "photos/x.py", "photos/x.jpg:ads.jpg"],
)  # fmt: skip
def test_a_path_that_leaves_the_folder_or_a_file_that_could_run_is_refused(package: Path, name: str) -> None:
    assert not is_photo_name(name)
    assert "nothing was taken in" in refusal(rewritten(package, extra={name: b"x"}))


def test_a_photo_is_never_written_outside_the_maps_folder(
    bornova: Office, hub: Office, package: Path, tmp_path: Path
) -> None:
    def point_elsewhere(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE project_file (fid INTEGER PRIMARY KEY, project_uid, path, caption, uid)")
        for number, path in enumerate(("../../kotu.jpg", "/tmp/kotu.jpg", "..\\kotu.jpg")):
            uid = f"f{number}"
            connection.execute("INSERT INTO project_file VALUES (NULL, 'bir', ?, NULL, ?)", (path, uid))
            connection.execute(f"INSERT INTO izsa_change VALUES (NULL, 'own', 'project_file', '{uid}', 'insert')")

    content = b"x"
    with zipfile.ZipFile(package) as source:
        head = json.loads(source.read("manifest.json"))
    sums = {**head["sha256"], "photos/kotu.jpg": hashlib.sha256(content).hexdigest()}
    bad = rewritten(package, point_elsewhere, {"photos/kotu.jpg": content})
    with zipfile.ZipFile(bad) as source:
        entries = {name: source.read(name) for name in source.namelist()}
    manifest = json.loads(entries["manifest.json"])
    manifest["sha256"]["photos/kotu.jpg"], manifest["sizes"]["photos/kotu.jpg"] = sums["photos/kotu.jpg"], 1
    entries["manifest.json"] = json.dumps(manifest).encode()
    with zipfile.ZipFile(bad, "w") as made:
        for name, data in entries.items():
            made.writestr(name, data)
    before = set(tmp_path.parent.rglob("*"))
    done = hub.take(bad)
    assert done.photos == ()
    assert set(tmp_path.parent.rglob("*")) - before == set()
    assert not Path("/tmp/kotu.jpg").exists()


def test_a_bomb_is_not_unpacked(package: Path) -> None:
    bomb = package.with_name("bomba.zip")
    with zipfile.ZipFile(package) as source, zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("manifest.json", source.read("manifest.json"))
        made.writestr("changes.gpkg", b"\0" * 50_000_000)
    assert "size" in refusal(bomb)


def test_more_files_bytes_or_rows_than_any_package_has_are_refused(
    package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(archive, "MAX_UNPACKED", 10_000)
        assert "without photos" in refusal(package)
    with monkeypatch.context() as patch:
        patch.setattr(archive, "MAX_FILES", 1)
        assert "without photos" in refusal(package)
    with monkeypatch.context() as patch:
        patch.setattr(unpack, "MAX_ROWS", 3)
        assert "too many rows" in refusal(package)


def test_triggers_views_and_functions_of_a_package_do_not_run(hub: Office, package: Path) -> None:
    def booby_trap(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE sprung (x)")
        connection.execute("CREATE TRIGGER trap AFTER INSERT ON project BEGIN INSERT INTO sprung VALUES (1); END")
        connection.execute("CREATE VIEW project_file AS SELECT * FROM project")
        connection.execute("INSERT INTO izsa_change VALUES (NULL, 'own', 'project_file', 'bir', 'insert')")

    bad = rewritten(package, booby_trap)
    content = bad.read_bytes()
    done = hub.take(bad)
    assert hub.row("bir") is not None
    assert hub.sql("SELECT count(*) FROM project_file") == [(0,)]
    assert hub.sql("SELECT count(*) FROM sqlite_master WHERE name IN ('sprung', 'trap')") == [(0,)]
    assert done.refusals == ()
    assert bad.read_bytes() == content


@pytest.mark.parametrize(
    "statement",
    ["DROP TABLE project", "DROP TABLE izsa_change",
     "ALTER TABLE izsa_change RENAME TO z; CREATE VIEW izsa_change AS SELECT * FROM z"],
)  # fmt: skip
def test_a_table_that_is_missing_or_a_view_gives_a_sentence_or_nothing(
    hub: Office, package: Path, statement: str
) -> None:
    bad = rewritten(package, lambda connection: connection.executescript(statement))
    try:
        done = hub.take(bad)
    except IzsaError as error:
        assert "izsa_change" in error.text.en
    else:
        assert done.refusals
    assert hub.row("bir") is None


@pytest.mark.parametrize(
    "column, value",
    [("title", "x" * 500), ("progress", "çok"), ("progress", 400), ("start_planned", "2026-02-30"),
     ("primary_goal", 2.5), ("geom", b"GP\0\1\0\0\0\0\1\1"), ("geom", "POINT (1 1)"), ("title", b"\xff\xfe"),
     ("budget", float("inf")), ("municipality", None)],
)  # fmt: skip
def test_a_value_that_no_map_holds_is_refused_with_its_row_and_the_rest_is_taken(
    hub: Office, bornova: Office, tmp_path: Path, column: str, value: Any
) -> None:
    bornova.add(uid="bir", title="Bisiklet yolu")
    bornova.add(uid="iki", title="Yağmur bahçesi")
    bad = rewritten(
        bornova.send(tmp_path).path,
        lambda c: c.execute(f"UPDATE project SET {column} = ? WHERE uid = 'bir'", (value,)),
    )
    done = hub.take(bad)
    assert ("project", "bir") in {(r.table, r.key) for r in done.refusals if r.kind is RefusalKind.UNREADABLE}
    assert hub.row("bir") is None
    assert hub.row("iki")["title"] == "Yağmur bahçesi"


def test_no_damage_to_a_package_crashes_or_writes_elsewhere(
    bornova: Office, hub: Office, package: Path, tmp_path: Path
) -> None:
    """Damaged copies: bytes of the zip, and bytes of the database under a right sum."""
    random = Random(2026)
    whole = package.read_bytes()
    with zipfile.ZipFile(package) as source:
        database = source.read("changes.gpkg")
    outside = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if path.is_file()}
    victim = tmp_path / "giden" / "bozuk.zip"
    outcomes = {"refused": 0, "taken": 0}
    for round_number in range(500):
        if round_number % 2:
            victim.write_bytes(damaged(random, whole))
            bad = victim
        else:
            content = damaged(random, database)
            bad = rewritten(package)
            with zipfile.ZipFile(bad) as source:
                head = json.loads(source.read("manifest.json"))
            head["sha256"]["changes.gpkg"] = hashlib.sha256(content).hexdigest()
            head["sizes"]["changes.gpkg"] = len(content)
            with zipfile.ZipFile(bad, "w") as made:
                made.writestr("manifest.json", json.dumps(head))
                made.writestr("changes.gpkg", content)
        try:
            read = read_package(bad)
            if round_number % 20 == 0:
                copy = Path(shutil.copyfile(hub.path, tmp_path / "giden" / "kopya.gpkg"))
                take_in(copy, hub.user, read)
            outcomes["taken"] += 1
        except IzsaError:
            outcomes["refused"] += 1
    assert min(outcomes.values()) > 25
    now = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if path.is_file()}
    assert {path for path in now if path.parent.name != "giden"} == {p for p in outside if p.parent.name != "giden"}
    assert all(now[path] == time for path, time in outside.items())


def damaged(random: Random, content: bytes) -> bytes:
    """Some bytes overwritten, or a piece cut out."""
    broken = bytearray(content)
    for _ in range(random.randint(1, 12)):
        broken[random.randrange(len(broken))] = random.randrange(256)
    if random.random() < 0.2:
        start = random.randrange(len(broken))
        del broken[start : start + random.randrange(2000)]
    return bytes(broken)
