"""When a map cannot be opened or written: a clear sentence, and nothing changed."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from izsa_plugin.domain.errors import IzsaError
from izsa_plugin.store.gpkg import GeoPackageStore, connection
from izsa_plugin.store.protocol import ListQuery
from tests.projects import AYSE, complete, draft, opened

ROOT = Path(__file__).parents[2]


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_file_locked_by_another_program(empty_map, monkeypatch):
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.1)
    store = opened(empty_map)
    other = sqlite3.connect(empty_map, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(IzsaError) as refused:
        store.save(complete())
    other.execute("ROLLBACK")
    assert "kilitli" in refused.value.text.tr and "locked" in refused.value.text.en
    assert store.count(ListQuery()) == 0


def test_a_read_only_file_opens_for_reading_and_says_so_on_saving(demo_map):
    # As root every file is writable, so SQLite itself is asked to open it read-only.
    before = digest(demo_map)
    store = GeoPackageStore(demo_map, connection.connect(demo_map, read_only=True), AYSE, opened(demo_map).schema)
    assert store.count(ListQuery(text="güneş")) > 0
    with pytest.raises(IzsaError) as refused:
        store.save(draft())
    assert "salt okunur" in refused.value.text.tr and "read-only" in refused.value.text.en
    assert digest(demo_map) == before


def test_a_full_disk(empty_map):
    """The operating system itself refuses to let the file grow, as a full disk does."""
    answered = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("full_disk_process.py")), str(empty_map)],
        check=True, capture_output=True, text=True, encoding="utf-8", cwd=ROOT,
    )  # fmt: skip
    outcome = json.loads(answered.stdout)
    assert "Disk" in outcome["tr"] and "disk" in outcome["en"]
    store = opened(empty_map)
    assert 0 < store.count(ListQuery()) == outcome["saved"]
    assert sqlite3.connect(empty_map).execute("PRAGMA integrity_check").fetchone()[0] == "ok"


def test_a_map_of_a_newer_schema(empty_map):
    newer = sqlite3.connect(empty_map)
    newer.execute("UPDATE map_info SET value = '999' WHERE key = 'schema_version'")
    newer.commit()
    before = digest(empty_map)
    with pytest.raises(IzsaError, match="newer release"):
        opened(empty_map)
    assert digest(empty_map) == before


def test_a_geopackage_that_is_not_a_map(tmp_path):
    other = tmp_path / "baska.gpkg"
    made = sqlite3.connect(other)
    made.execute("CREATE TABLE roads (fid INTEGER PRIMARY KEY)")
    made.commit()
    with pytest.raises(IzsaError, match="not an İZSA map"):
        opened(other)


def test_a_file_that_is_no_database(tmp_path):
    other = tmp_path / "liste.gpkg"
    other.write_bytes(b"baslik;amac\n" * 100)
    with pytest.raises(IzsaError, match="not a GeoPackage"):
        opened(other)


def test_a_file_that_is_not_there_is_not_made(tmp_path):
    with pytest.raises(IzsaError, match="could not be opened"):
        opened(tmp_path / "yok.gpkg")
    assert list(tmp_path.iterdir()) == []


def test_a_code_that_is_in_no_list(empty_map):
    store = opened(empty_map)
    with pytest.raises(IzsaError, match="“Status” holds a value that the map does not have"):
        store.save(draft(status="nearly"))
    with pytest.raises(IzsaError, match="“Primary goal” holds a value"):
        store.save(draft(primary_goal=18))
    assert store.count(ListQuery()) == 0


def test_a_text_that_is_too_long_or_a_date_that_is_none_is_refused(empty_map):
    store = opened(empty_map)
    for wrong in ({"title": "a" * 201}, {"start_actual": "2026-02-30"}, {"progress": 101}, {"budget": -1}):
        with pytest.raises(IzsaError):
            store.save(draft(**wrong))
    assert store.count(ListQuery()) == 0
