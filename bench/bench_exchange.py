"""Exchange: 1,000 changes of 10,000 projects out and in, beside QGIS's offline editing and pygeodiff on the same table;
thirty packages at once and their memory; and random histories, which have to lose nothing.
"""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random

from izsa_plugin.domain.districts import districts
from izsa_plugin.domain.schema import schema
from izsa_plugin.store.gpkg.connection import connect, writing
from izsa_plugin.store.gpkg.exchange import read_package, send_answer, send_to_hub, take_in
from izsa_plugin.store.gpkg.install import without_triggers
from izsa_plugin.store.protocol import User
from izsa_plugin.sync.changes import applied
from izsa_plugin.sync.merge import merge
from tests.histories import World, beginning, is_whole

from .generate import generate
from .stopwatch import now, since

HUB = User("bench", "TUR035", True)
OWNER = "TUR035007"
SIZE, CHANGES, HISTORIES = 10_000, 1_000, 10_000
NETWORK_SIZE = 4_500
_ROUNDS = 5
#: Seconds by the clock and of the processor: what else the machine does shows in the first.
Times = tuple[float, float]


def run() -> list[dict[str, object]]:
    """One row a way of exchanging, one for thirty packages, one for the histories."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        ours, parts = _ours(place)
        offline = _in_qgis(place)
        rebased = _geodiff(place)
        thirty, memory = _thirty(place)
    seconds, lost = _histories(HISTORIES)
    change = f"{CHANGES:,} changes of {SIZE:,} projects"
    aim = (
        f"3 × faster than offline editing: {_ratio(offline, ours)}; "
        f"within 10 × of pygeodiff: {_ratio(ours, rebased)}; {parts}"
    )
    return [
        {"what": "exchange: package out and in", "size": change, **_figures(_clock(ours)), "aim": aim},
        {"what": "QGIS offline editing: out and back", "size": change, **_figures(_clock(offline))},
        {"what": "pygeodiff: changeset and rebase", "size": change, **_figures(_clock(rebased))},
        {"what": "exchange: thirty packages at once", "size": f"{NETWORK_SIZE:,} projects", **_figures([thirty]),
         "aim": f"memory at most {memory:.0f} MB"},
        {"what": f"exchange: a random history ({lost} lost or broken)", "size": HISTORIES,
         **_figures([seconds / HISTORIES])},
    ]  # fmt: skip


def _ours(folder: Path) -> tuple[list[Times], str]:
    """A district's package made and taken into the hub's map, after a first exchange."""
    hub, office = folder / "hub.gpkg", folder / "office.gpkg"
    user = User("bench", OWNER)
    generate(hub, SIZE)
    with closing(connect(hub)) as connection, writing(connection), without_triggers(connection, schema()):
        connection.execute("UPDATE project SET municipality = ?", (OWNER,))
    shutil.copyfile(hub, office)
    with closing(sqlite3.connect(office)) as connection:
        connection.execute("UPDATE map_info SET value = 'office' WHERE key = 'map_id'")
        connection.commit()
    take_in(hub, HUB, read_package(send_to_hub(office, user, OWNER, folder).path))
    take_in(office, user, read_package(send_answer(hub, HUB, OWNER, folder).path))
    times, out = [], []
    for number in range(_ROUNDS):
        _change(office, number)
        start = now()
        sent = send_to_hub(office, user, OWNER, folder)
        out.append(since(start)[0])
        take_in(hub, HUB, read_package(sent.path))
        times.append(since(start))
        assert sent.changes == CHANGES
        take_in(office, user, read_package(send_answer(hub, HUB, OWNER, folder).path))
    return times, f"out {_median(out) * 1000:.0f} ms"


def _change(path: Path, number: int) -> None:
    with closing(connect(path)) as connection, writing(connection):
        connection.execute(
            "UPDATE project SET unit = ? WHERE fid IN (SELECT fid FROM project ORDER BY uid LIMIT ? OFFSET ?)",
            (f"Birim {number}", CHANGES, number * CHANGES),
        )


def _in_qgis(folder: Path) -> list[Times]:
    """Measure in a QGIS of its own, whose project and plugins' state is then gone."""
    arguments = [str(folder / "hub.gpkg"), str(CHANGES), str(_ROUNDS)]
    script = [sys.executable, "-m", "bench.exchange_in_qgis", *arguments]
    told = subprocess.run(script, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[1])
    figures = list(map(float, told.stdout.split()))
    return list(zip(figures[::2], figures[1::2]))


def _geodiff(folder: Path) -> list[Times]:
    """A changeset made of a changed copy and rebased over another one, on the plain table."""
    import pygeodiff

    base = folder / "plain.gpkg"
    _plain_copy(folder / "hub.gpkg", base)
    differ = pygeodiff.GeoDiff()
    times = []
    for number in range(_ROUNDS):
        mine, theirs = folder / f"mine{number}.gpkg", folder / f"theirs{number}.gpkg"
        for path, offset in ((mine, 0), (theirs, CHANGES)):
            shutil.copyfile(base, path)
            with closing(sqlite3.connect(path)) as connection:
                connection.execute(
                    "UPDATE project SET unit = 'Birim' WHERE fid IN (SELECT fid FROM project LIMIT ? OFFSET ?)",
                    (CHANGES, offset),
                )
                connection.commit()
        start = now()
        differ.create_changeset(str(base), str(mine), str(folder / "mine.diff"))
        differ.rebase(str(base), str(theirs), str(mine), str(folder / "conflicts.json"))
        times.append(since(start))
    return times


def _plain_copy(source: Path, target: Path) -> None:
    """The project table alone, without triggers and R-tree, which geodiff would have to take down first."""
    with closing(sqlite3.connect(target)) as connection:
        connection.execute("ATTACH ? AS map", (str(source),))
        names = [row[1] for row in connection.execute("PRAGMA map.table_info(project)")]
        columns = ", ".join("fid INTEGER PRIMARY KEY" if name == "fid" else f'"{name}"' for name in names)
        connection.execute(f"CREATE TABLE project ({columns})")
        connection.execute("INSERT INTO project SELECT * FROM map.project")
        connection.commit()


def _thirty(folder: Path) -> tuple[float, float]:
    """Seconds to take thirty packages into a map, and the most memory of a process that does only this, in MB."""
    hub = folder / "network.gpkg"
    generate(hub, NETWORK_SIZE)
    packages = []
    for district in districts():
        office = folder / f"{district.code}.gpkg"
        shutil.copyfile(hub, office)
        with closing(connect(office)) as connection, writing(connection), without_triggers(connection, schema()):
            connection.execute("UPDATE map_info SET value = ? WHERE key = 'map_id'", (district.code,))
            connection.execute("UPDATE project SET unit = 'Yeni birim' WHERE municipality = ?", (district.code,))
        packages.append(send_to_hub(office, User("bench", district.code), district.code, folder).path)
        office.unlink()
    script = [sys.executable, "-m", "bench.exchange_thirty", str(hub), *map(str, packages)]
    told = subprocess.run(script, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[1])
    seconds, megabytes = map(float, told.stdout.split())
    return seconds, megabytes


def _histories(count: int) -> tuple[float, int]:
    """Seconds for so many merges of random histories, and how many lost a change or broke the map."""
    from tests.unit.sync.test_merge_properties import lost

    bad, seconds = 0, 0.0
    for seed in range(count):
        random = Random(seed)
        base = beginning(random)
        sides = [World(random, base, random.choice((None, OWNER)), name) for name in ("package", "map")]
        for side in sides:
            side.live(random.randint(0, 25))
        package, here = (side.snapshot for side in sides)
        start = time.perf_counter()
        merged = merge(schema(), base, package, here)
        seconds += time.perf_counter() - start
        result = applied(here, merged.changes)
        again = merge(schema(), base, package, result)
        bad += bool(
            lost(base, package, result, merged.conflicts)
            or lost(base, here, result, merged.conflicts)
            or again.changes
            or not is_whole(result)
        )
    return seconds, bad


def _ratio(slow: list[Times], fast: list[Times]) -> str:
    clock, processor = (_median([each[n] for each in slow]) / _median([each[n] for each in fast]) for n in (0, 1))
    return f"{clock:.1f} × by the clock, {processor:.1f} × by the processor"


def _clock(times: list[Times]) -> list[float]:
    return [clock for clock, _processor in times]


def _median(times: list[float]) -> float:
    return sorted(times)[len(times) // 2]


def _figures(times: list[float]) -> dict[str, object]:
    slowest: Callable[[list[float]], float] = max
    return {"median_ms": _median(times) * 1000, "p95_ms": slowest(times) * 1000}
