"""Keeps the schema as it stands as a released version: what a test needs to install it again without today's code.

Usage: freeze.py, once for each released version, before the schema changes again. It writes
``tests/data/released/VERSION/{gpkg,postgis}.sql``, a map with all lists and facts, but with rough boundaries, and
notes their checksums, by which a test sees that nobody changes them.
"""

from __future__ import annotations

import hashlib
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from osgeo import ogr  # noqa: E402

from izsa_plugin.domain.schema import schema  # noqa: E402
from izsa_plugin.store.content import DistrictShape, packaged_districts  # noqa: E402
from izsa_plugin.store.gpkg import create_map  # noqa: E402
from izsa_plugin.store.postgis import MapNames  # noqa: E402
from izsa_plugin.store.postgis.script import install_script  # noqa: E402

RELEASED = ROOT / "tests" / "data" / "released"
#: SQLite makes these itself.
_MADE_BY_SQLITE = ("sqlite_", "search_index_")
_OUTLINES = 'INSERT INTO "surroundings"'


def rough_districts() -> Iterator[DistrictShape]:
    """The districts as boxes: an upgrade has to keep geometries, whatever they are."""
    for each in packaged_districts():
        west, east, south, north = (round(side) for side in ogr.CreateGeometryFromWkb(each.wkb).GetEnvelope())
        ring = f"{west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}"
        box = ogr.CreateGeometryFromWkt(f"MULTIPOLYGON ((({ring})))")
        wkb = bytes(box.ExportToWkb(ogr.wkbNDR))
        yield DistrictShape(each.code, each.name, each.population, each.area_km2, each.coastal, wkb)


def gpkg_script(path: Path) -> Iterator[str]:
    """The statements that make a file again: tables, rows, then indexes, triggers and views."""
    with closing(sqlite3.connect(path)) as connection:
        for pragma in ("application_id", "user_version"):
            yield f"PRAGMA {pragma} = {connection.execute(f'PRAGMA {pragma}').fetchone()[0]};\n"
        yield "BEGIN;\n"
        parts = connection.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
        parts = [part for part in parts if not part[1].startswith(_MADE_BY_SQLITE)]
        trees = [name for _, name, sql in parts if "USING rtree" in sql]
        shadows = {f"{tree}_{kind}" for tree in trees for kind in ("rowid", "node", "parent")}
        tables = [(name, sql) for kind, name, sql in parts if kind == "table" and name not in shadows]
        for _, sql in tables:
            yield f"{sql};\n"
        for name, _ in tables:
            if name not in ("search_index", "surroundings"):
                yield from _rows(connection, name)
        for kind, _, sql in parts:
            if kind != "table":
                yield f"{sql};\n"
        yield "COMMIT;\n"


def _rows(connection: sqlite3.Connection, table: str) -> Iterator[str]:
    columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
    names = ", ".join(f'"{column}"' for column in columns)
    written = " || ', ' || ".join(f'quote("{column}")' for column in columns)
    # Filled by a trigger when a table is made or a row comes.
    verb = "INSERT OR REPLACE" if table.startswith(("gpkg_", "rtree_")) else "INSERT"
    for (values,) in connection.execute(f'SELECT {written} FROM "{table}"'):
        yield f'{verb} INTO "{table}" ({names}) VALUES ({values});\n'


def main() -> None:
    """Write the two files and note their checksums."""
    folder = RELEASED / schema().version
    if folder.exists():
        raise SystemExit(f"Version {schema().version} is released already; raise the schema's version first.")
    folder.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as place:
        file = Path(place) / "map.gpkg"
        create_map(file, districts=rough_districts())
        (folder / "gpkg.sql").write_text("".join(gpkg_script(file)), encoding="utf-8")
    parts = install_script(MapNames("izsa"), districts=rough_districts())
    kept = "".join(part for part in parts if not part.startswith(_OUTLINES))
    (folder / "postgis.sql").write_text(kept, encoding="utf-8")
    with (RELEASED / "SHA256SUMS").open("a", encoding="utf-8") as sums:
        for written in sorted(folder.iterdir()):
            digest = hashlib.sha256(written.read_bytes()).hexdigest()
            sums.write(f"{digest}  {written.relative_to(RELEASED).as_posix()}\n")


if __name__ == "__main__":
    main()
