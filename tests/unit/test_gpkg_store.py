"""The GeoPackage store: what every store does, and what only a file has to."""

from __future__ import annotations

import sqlite3

import pytest

from izsa_plugin.domain import text
from izsa_plugin.domain.errors import IzsaError
from izsa_plugin.store.gpkg import create_map, sql
from izsa_plugin.store.gpkg.connection import connect
from izsa_plugin.store.gpkg.geometry import point_wkb
from tests.projects import AYSE, complete, opened
from tests.store_behaviour import StoreBehaviour

LETTERS = "İIıi Şş Çç Ğğ Öö Üü Ââ Îî Ûû aZ 'q' i\u0307"


class TestGeoPackageStore(StoreBehaviour):
    """What every store does, on a file."""


def test_plain_sqlite3_without_foreign_keys_leaves_no_orphans(empty_map):
    record = opened(empty_map).save(complete())
    bare = sqlite3.connect(empty_map)
    bare.execute("DELETE FROM project WHERE uid = ?", (record.uid,))
    bare.commit()
    left = [bare.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in ("project_audience", "project_goal")]
    assert left == [0, 0]


def test_the_file_folds_and_sorts_exactly_as_python_does(empty_map):
    connection = connect(empty_map)
    for letters in (LETTERS, *LETTERS, "ÇEŞME ılıca Âşık", "2.500 panelli İŞ"):
        assert connection.execute(f"SELECT {sql.fold('?')}", (letters,)).fetchone()[0] == text.fold(letters)
        assert connection.execute(f"SELECT {sql.sort_key('?')}", (letters,)).fetchone()[0] == text.sort_key(letters)


def test_a_moved_point_widens_the_announced_extent(empty_map):
    store = opened(empty_map)
    record = store.save(complete())
    record.row["geom"] = point_wkb(600000.0, 4300000.0)
    store.save(record)
    extent = connect(empty_map).execute(
        "SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = 'project_flat'"
    )
    assert tuple(extent.fetchone()) == (515000.0, 4256000.0, 600000.0, 4300000.0)


def test_the_flat_view_leaves_personal_data_out(empty_map):
    opened(empty_map).save(complete(contact_name="Şule", contact_email="sule@example.org"))
    row = dict(connect(empty_map).execute("SELECT * FROM project_flat").fetchone())
    assert not {"contact_name", "contact_email"} & set(row)
    assert (row["goals"], row["audiences"], row["start"]) == ("11;13", "youth;students", "2026-03")


def test_a_map_is_never_made_over_another_file(empty_map):
    before = empty_map.read_bytes()
    with pytest.raises(IzsaError, match="exists already"):
        create_map(empty_map)
    assert empty_map.read_bytes() == before
    assert list(empty_map.parent.iterdir()) == [empty_map]


def test_rows_written_by_nobody_bear_nobodys_name(empty_map):
    record = opened(empty_map, AYSE).save(complete())
    connect(empty_map).execute("UPDATE project SET title = 'x' WHERE uid = ?", (record.uid,))
    changed = opened(empty_map).read(record.uid)
    assert changed.row["updated_by"] is None and changed.row["created_by"] == "ayşe"
