"""Upgrades a map and is killed at a named moment: ``killed_upgrade.py MAP MOMENT``."""

from __future__ import annotations

import os
import signal
import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from izsa_plugin.domain.schema import Schema
from izsa_plugin.store.gpkg import upgrade
from izsa_plugin.store.gpkg.connection import connect

path, moment = Path(sys.argv[1]), sys.argv[2]
_made_anew = upgrade.triggers


def die_at(reached: str) -> None:
    if reached == moment:
        os.kill(os.getpid(), signal.SIGKILL)


def small_memory(file: Path) -> sqlite3.Connection:
    """A connection that writes pages to the file long before the transaction ends."""
    connection = connect(file)
    connection.execute("PRAGMA cache_size = 5")
    return connection


def triggers(declared: Schema) -> Iterator[str]:
    die_at("steps done")
    for number, statement in enumerate(_made_anew(declared)):
        if number == 100:
            die_at("some triggers made")
        yield statement
    die_at("all triggers made")


def steps(*_: object) -> Iterator[tuple[int, str]]:
    die_at("triggers dropped")
    yield from ()


upgrade.connect, upgrade.triggers, upgrade.steps = small_memory, triggers, steps
upgrade.upgrade_map(path)
