"""Kills a saving process at random moments and says after each kill what is in the map."""

from __future__ import annotations

import json
import os
import random
import signal
import sqlite3
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.projects import complete, opened

CHILDREN = {"project_audience": 3, "project_goal": 1, "project_district": 1, "project_partner": 4, "project_list": 1}


def save(path: Path, times: float) -> None:
    """Save whole projects, new and then changed ones, so many times."""
    store = opened(path)
    while times > 0:
        times -= 1
        record = complete(approval="sent")
        record.choose("project_audience", "audience", ("students", "youth", "women"))
        record.children["project_partner"] = [{"organisation": f"Ortak {number}"} for number in range(4)]
        saved = store.save(record)
        saved.row["title"] = "Değişti"
        for partner in saved.of("project_partner"):
            partner["organisation"] = "Değişti"
        store.save(saved)


def saving_process(path: Path, times: float) -> int:
    """Fork a process that saves, and return its id."""
    child = os.fork()
    if child == 0:
        save(path, times)
        os._exit(0)
    return child


def usual_time(path: Path) -> float:
    """Seconds from a process's start to its first whole save, on this machine as busy as it is now."""
    start = time.monotonic()
    os.waitpid(saving_process(path, 1), 0)
    return time.monotonic() - start


def partial_projects(connection: sqlite3.Connection) -> int:
    """How many projects have some of their children only, or a change half made."""
    column = {"project_list": "uid"}
    counts = " OR ".join(
        f"(SELECT count(*) FROM {table} AS c WHERE c.{column.get(table, 'project_uid')} = p.uid) <> {number}"
        for table, number in CHILDREN.items()
    )
    mixed = (
        "(p.title = 'Değişti') <> (SELECT count(*) = 4 FROM project_partner AS c "
        "WHERE c.project_uid = p.uid AND c.organisation = 'Değişti')"
    )
    return int(connection.execute(f"SELECT count(*) FROM project AS p WHERE {counts} OR {mixed}").fetchone()[0])


def main(path: Path, kills: int, seed: int) -> None:
    """Fork, let it save for a random while, kill, look."""
    moments = random.Random(seed)
    during, partial = 0, 0
    for kill in range(kills):
        if kill % 25 == 0:
            usual = usual_time(path)
        child = saving_process(path, float("inf"))
        time.sleep(moments.uniform(0.1, 1) * usual)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        during += path.with_name(path.name + "-journal").exists()
        connection = sqlite3.connect(path)
        partial += partial_projects(connection)
        connection.close()
    connection = sqlite3.connect(path)
    sys.stdout.write(
        json.dumps(
            {
                "kills": kills,
                "during_a_write": during,
                "partial": partial,
                "projects": connection.execute("SELECT count(*) FROM project").fetchone()[0],
                "integrity": connection.execute("PRAGMA integrity_check").fetchone()[0],
                "foreign_keys": len(connection.execute("PRAGMA foreign_key_check").fetchall()),
            }
        )
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
