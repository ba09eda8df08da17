"""The shared map: each step near and over a long line, what row-level security costs, thirty editors at a time."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from izsa_plugin.domain.districts import districts
from izsa_plugin.store.postgis import PostgisStore
from izsa_plugin.store.protocol import ListQuery

from .latency import late
from .shared_map import Server, editor_of, make_map, running

SIZES = (10_000, 100_000)
ROOT = Path(__file__).resolve().parent.parent
#: One way; a round trip takes 50 ms.
_ONE_WAY = 0.025
_REPEATED = 15
_EDITORS = 30
_SECONDS = 20.0
#: Between two saves of one person: as quick as the machine can, and as somebody who hurries.
_PACES = {"full speed": 0.0, "a save each 5 s": 5.0}

Row = dict[str, object]


def run() -> list[Row]:
    """One row a step and a size."""
    rows: list[Row] = []
    with running() as on:
        for size in SIZES:
            database = make_map(on, size)
            rows += _steps(on, database, size, "", None)
            with late(on.host, int(on.port), _ONE_WAY) as port:
                rows += _steps(on, database, size, ", round trips of 50 ms", port)
            rows += _rights(on, database, size)
            for pace, pause in _PACES.items():
                rows += _load(on, database, size, pace, pause)
    return rows


def _steps(on: Server, database: str, size: int, where: str, port: int | None) -> Iterator[Row]:
    login = editor_of(districts()[0].code)
    opening = _times(lambda: on.open(database, login, port).close(), 5)
    yield {"what": f"connect and open the map{where}", "size": size, **opening}
    with closing(on.open(database, login, port)) as store:
        municipality = store.municipalities[0]
        uid = store.projects(ListQuery(municipality=municipality), limit=1)[0].uid
        yield {"what": f"read a project{where}", "size": size, **_times(lambda: store.read(uid))}
        yield {"what": f"save a project{where}", "size": size, **_times(lambda: _save(store, uid))}
        yield {"what": f"first page of the list{where}", "size": size, **_times(lambda: store.projects(ListQuery()))}
        words = ListQuery(text="park yol")
        yield {"what": f"search for two words{where}", "size": size, **_times(lambda: store.projects(words))}
        yield {"what": f"count the list{where}", "size": size, **_times(lambda: store.count(ListQuery()))}


def _save(store: PostgisStore, uid: str) -> None:
    record = store.read(uid)
    if record is None:
        raise LookupError(uid)
    record.row["description"] = str(time.perf_counter())
    store.save(record)


def _rights(on: Server, database: str, size: int) -> Iterator[Row]:
    """The same reading by an editor, whose rows are checked, and by the superuser, whose are not."""
    for what, statement in (
        ("all projects", "SELECT count(*) FROM izsa.project"),
        ("all goals", "SELECT count(*) FROM izsa.project_goal"),
        ("projects with their districts", "SELECT count(*) FROM izsa.project_flat AS p JOIN izsa.project_district AS d "
         "ON d.project_uid = p.uid"),
    ):  # fmt: skip
        for who, login in (("with row-level security", editor_of(districts()[0].code)), ("without", on.user)):
            with closing(on.open(database, login)) as store:
                took = _times(lambda opened=store, asked=statement: _asked(opened, asked))  # type: ignore[misc]
            yield {"what": f"count {what}, {who}", "size": size, **took}


def _asked(store: PostgisStore, statement: str) -> None:
    with store._connection.cursor() as cursor:
        cursor.execute(statement)
        cursor.fetchall()


def _load(on: Server, database: str, size: int, pace: str, pause: float) -> Iterator[Row]:
    """Ten municipalities with three editors each; raises when a save was lost."""
    since = on.run(database, "SELECT coalesce(max(fid), 0) FROM izsa.audit")[0][0]
    deadlocks = _deadlocks(on, database)
    processes = [_editor(on, database, number, pause) for number in range(_EDITORS)]
    told = [json.loads(process.communicate()[0]) for process in processes]
    saved = sorted((uid, text) for each in told for uid, text in each["saved"])
    kept = on.run(
        database,
        "SELECT project_uid, new FROM izsa.audit WHERE table_name = 'project' AND column_name = 'description' "  # nosec B608  # a number
        f"AND fid > {since}",
    )
    lost = len(set(saved) - set(kept))
    times = [ms for each in told for ms in each["ms"]]
    yield {
        "what": f"a save among {_EDITORS} editors, {pace}", "size": size, "saves per second": len(times) / _SECONDS,
        "median_ms": statistics.median(times), "p95_ms": _percentile(times, 95), "p99_ms": _percentile(times, 99),
        "collisions": sum(each["stale"] for each in told), "lost": lost,
        "refused": sum(len(each["errors"]) for each in told),
        "deadlocks": _deadlocks(on, database) - deadlocks,
    }  # fmt: skip
    if lost:
        raise AssertionError(f"{lost} saves were confirmed and are not in the history")


def _editor(on: Server, database: str, number: int, pause: float) -> subprocess.Popen[str]:
    """An editor's process; three share a municipality and the ten projects that they collide on."""
    login = editor_of(districts()[number // 3].code)
    with closing(on.open(database, login)) as store:
        shared = [row.uid for row in store.projects(ListQuery(municipality=store.municipalities[0]), limit=10)]
    asked = [on.parameters(database, login), str(_SECONDS), str(pause), json.dumps(shared)]
    return subprocess.Popen(
        [sys.executable, "-m", "bench.editor", *asked], cwd=ROOT, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    )


def _deadlocks(on: Server, database: str) -> int:
    return int(on.run(database, "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")[0][0])


def _times(work: Callable[[], Any], repeated: int = _REPEATED) -> Row:
    took = []
    for _ in range(repeated):
        start = time.perf_counter()
        work()
        took.append((time.perf_counter() - start) * 1000)
    return {"median_ms": statistics.median(took), "p95_ms": _percentile(took, 95)}


def _percentile(values: list[float], percent: int) -> float:
    return statistics.quantiles(values, n=100, method="inclusive")[percent - 1]
