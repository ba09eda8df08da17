"""Kills a process that merges packages, at random moments, and says after each kill what is in the map."""

from __future__ import annotations

import json
import os
import random
import signal
import sqlite3
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3]))

from izsa_plugin.store.gpkg.exchange import read_package, take_in
from tests.offices import COORDINATOR


def merged(path: Path) -> tuple[int, int, int, int]:
    """What a package does to a map: projects with all their rows, a tie, a log entry."""
    connection = sqlite3.connect(path)
    try:
        counts = [
            connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in ("project", "project_audience", "exchange_link", "exchange_log")
        ]
    finally:
        connection.close()
    return counts[0], counts[1], counts[2], counts[3]


def main(path: Path, package: Path, kills: int, seed: int) -> None:
    """Fork, merge, kill, look; then run the merge to its end."""
    moments = random.Random(seed)
    original = path.read_bytes()
    package_bytes = package.read_bytes()
    before = merged(path)
    start = time.monotonic()
    take_in(path, COORDINATOR, read_package(package))
    duration = time.monotonic() - start
    after = merged(path)
    during, states = 0, {"before": 0, "after": 0, "partial": 0}
    for _ in range(kills):
        path.write_bytes(original)
        child = os.fork()
        if child == 0:
            take_in(path, COORDINATOR, read_package(package))
            os._exit(0)
        time.sleep(moments.uniform(0.0, duration))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        during += path.with_name(path.name + "-journal").exists()
        found = merged(path)
        states["before" if found == before else "after" if found == after else "partial"] += 1
        if found == before:
            take_in(path, COORDINATOR, read_package(package))
            assert merged(path) == after
    connection = sqlite3.connect(path)
    sys.stdout.write(
        json.dumps({
            "kills": kills, "during_a_write": during, **states,
            "integrity": connection.execute("PRAGMA integrity_check").fetchone()[0],
            "package_untouched": package.read_bytes() == package_bytes,
        })
    )  # fmt: skip


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
