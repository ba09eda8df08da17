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


def save_for_ever(path: Path) -> None:
    """Save whole projects, new and changed ones, until killed."""
    store = opened(path)
    while True:
        record = complete(approval="sent")
        record.choose("project_audience", "audience", ("students", "youth", "women"))
        record.children["project_partner"] = [{"organisation": f"Ortak {number}"} for number in range(4)]
        saved = store.save(record)
        saved.row["title"] = "Değişti"
        for partner in saved.of("project_partner"):
            partner["organisation"] = "Değişti"
        store.save(saved)


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
    for _ in range(kills):
        child = os.fork()
        if child == 0:
            save_for_ever(path)
        time.sleep(moments.uniform(0.004, 0.040))
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
