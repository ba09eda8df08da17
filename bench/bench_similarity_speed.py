"""How fast near pairs and the whole similarity pipeline are, beside QGIS, geopandas, shapely and PostGIS.

All start from the same generated layer (:mod:`.similarity_data`) and each runs in a process of its own. Sizes come from
``IZSA_BENCH_SIZES`` (10,000 and 100,000 when it is not set); the slowest peers run at 10,000 only.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from io import StringIO
from pathlib import Path
from typing import Any

import numpy as np
import psycopg2
import shapely

from izsa_plugin.domain.text import fold
from tests.postgis.server import started

from . import similarity_data
from .similarity_alone import checksum

DISTANCE = 1000.0
SIZES = tuple(int(size) for size in os.environ.get("IZSA_BENCH_SIZES", "10000 100000").split())
#: Beyond this size the native algorithms take an hour.
NATIVE = 10_000
#: Beyond this one only ours is run.
PEERS = 200_000
WAYS = {
    "read": "merely reading features, attributes and places",
    "ours": "ours: reading places, all pairs within 1 km",
    "loop": "peer: PyQGIS loop over QgsSpatialIndex, reading included",
    "native": "peer: native buffer and join by location",
    "shapely_tree": "peer: shapely 2 STRtree dwithin, reading included",
    "geopandas": "peer: geopandas sjoin dwithin, reading included",
    "near_pipeline": "ours: reading, pairs within 1 km, all components, exact top 10",
    "pipeline": "ours: the whole of izsa:overlap with far twins and clusters, without writing",
}
_COLUMNS = {"seconds": "seconds", "processor": "processor", "peak MB": "MB", "pause": "pause", "pairs": "pairs"}
_PLACES = "CREATE UNLOGGED TABLE p (id integer PRIMARY KEY, t text, g geometry)"
_NEAR = "FROM p AS a JOIN p AS b ON ST_DWithin(a.g, b.g, %s) AND a.id < b.id"
_TOP = (
    "SELECT count(*) FROM p AS a CROSS JOIN LATERAL (SELECT b.id, 0.5 * similarity(a.t, b.t) + "
    "0.5 * (1 - ST_Distance(a.g, b.g) / %s) AS s FROM p AS b WHERE ST_DWithin(a.g, b.g, %s) AND b.id <> a.id "
    "ORDER BY s DESC LIMIT 10) AS best"
)


def run() -> list[dict[str, object]]:
    """One row a way and size, with seconds, peak memory and whether the pairs are those of ours."""
    rows: list[dict[str, object]] = []
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "projects.gpkg"
            similarity_data.write(file, size)
            alone = {way: _alone(way, file) for way in _ways(size)}
        same = alone.get("ours", {}).get("same")
        rows += [_row(WAYS[way], size, told, same) for way, told in alone.items()]
        rows += _postgis(size, same) if size <= PEERS else []
    return rows


def _ways(size: int) -> list[str]:
    if size > PEERS:
        return ["read", "pipeline"]
    return [way for way in WAYS if way != "native" or size <= NATIVE]


def _row(what: str, size: int, told: dict[str, Any], same: object = None) -> dict[str, object]:
    """``processor`` is the time of all threads; ``pause`` the longest that a user who cancels waits."""
    row: dict[str, object] = {"what": what, "size": size}
    row |= {name: told.get(key, "") for name, key in _COLUMNS.items()}
    row["same as ours"] = "" if "same" not in told else "yes" if told["same"] == same else "no"
    return row


def _alone(way: str, file: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "bench.similarity_alone", way, str(file), str(DISTANCE)]
    answer = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    told: dict[str, Any] = json.loads(answer.strip().splitlines()[-1])
    return told


def _postgis(size: int, same: object) -> list[dict[str, object]]:
    """PostGIS with GiST and two parallel workers; the text is folded beforehand, which ours does itself."""
    rows = []
    with started() as server:
        server.create_database("bench")
        server.run("bench", "CREATE EXTENSION postgis", "CREATE EXTENSION pg_trgm", _PLACES)
        with closing(psycopg2.connect(server.parameters("bench"))) as connection, connection.cursor() as run:
            wkb = shapely.to_wkb(similarity_data.places(size), hex=True)
            texts = [fold(f"{row[1]} {row[2]}") for row in similarity_data.rows(size)]
            lines = (f"{row}\t{text}\t{place}\n" for row, (text, place) in enumerate(zip(texts, wkb)))
            run.copy_expert("COPY p FROM STDIN", StringIO("".join(lines)))
            run.execute("CREATE INDEX ON p USING gist (g)")
            connection.commit()
            connection.autocommit = True
            run.execute("ANALYZE p")
            run.execute("SET max_parallel_workers_per_gather = 2; SET parallel_setup_cost = 0")
            run.execute("SET min_parallel_table_scan_size = 0; SET parallel_tuple_cost = 0; SET jit = off")
            start = time.perf_counter()
            run.execute(f"SELECT count(*) {_NEAR}", [DISTANCE])
            seconds, count = time.perf_counter() - start, _first(run)
            run.execute(f"SELECT a.id, b.id {_NEAR}", [DISTANCE])
            i, j = np.array(run.fetchall(), dtype=np.int64).reshape(-1, 2).T
            found = checksum(i, j, size)
            told = {"seconds": seconds, "pairs": count, "same": found}
            rows.append(_row("peer: PostGIS ST_DWithin, counted in parallel", size, told, same))
            start = time.perf_counter()
            run.execute(_TOP, [DISTANCE, DISTANCE])
            told = {"seconds": time.perf_counter() - start, "pairs": _first(run)}
            rows.append(_row("peer: PostGIS top 10 by distance and pg_trgm", size, told))
    return rows


def _first(run: Any) -> object:
    """The first value of the first row."""
    (row,) = run.fetchall()
    return row[0]
