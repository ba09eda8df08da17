"""One editor in a process of its own: ``python -m bench.editor DSN SECONDS PAUSE SHARED``, told on standard output.

Reads and saves again and again: every third time a project that all editors of the municipality work on, otherwise one
of its own. A save that somebody else was quicker with is done over on what they saved, as a person does.
"""

from __future__ import annotations

import json
import random
import sys
import time
import uuid
from contextlib import closing
from typing import Any

from izsa_plugin.domain.errors import IzsaError
from izsa_plugin.store.postgis import PostgisStore
from izsa_plugin.store.protocol import ListQuery, StaleRow

from .shared_map import NAMES

#: One save in so many goes to the projects that others edit too.
_SHARED_EACH = 3


def work(parameters: str, seconds: float, pause: float, shared: list[str]) -> dict[str, Any]:
    """What was confirmed (uid and text), how long each save took in ms, and what was refused."""
    told: dict[str, Any] = {"saved": [], "ms": [], "stale": 0, "errors": []}
    with closing(PostgisStore.open(parameters, NAMES)) as store:
        own = [row.uid for row in store.projects(ListQuery(municipality=store.municipalities[0]), limit=50)]
        dice = random.Random(parameters)
        until = time.monotonic() + seconds
        time.sleep(dice.random() * min(pause, seconds))
        number = 0
        while time.monotonic() < until:
            number += 1
            uid = dice.choice(shared if number % _SHARED_EACH == 0 else own)
            _save(store, uid, uuid.uuid4().hex, told)
            time.sleep(dice.uniform(0.5, 1.5) * pause)
    return told


def _save(store: PostgisStore, uid: str, text: str, told: dict[str, Any]) -> None:
    while True:
        record = store.read(uid)
        if record is None:
            return
        record.row["description"] = text
        record.choose("project_audience", "audience", tuple(random.sample(("youth", "women", "students"), 2)))
        start = time.perf_counter()
        try:
            store.save(record)
        except StaleRow:
            told["stale"] += 1
            continue
        except IzsaError as error:
            told["errors"].append(error.text.en)
            return
        told["ms"].append((time.perf_counter() - start) * 1000)
        told["saved"].append((uid, text))
        return


if __name__ == "__main__":
    _dsn, _seconds, _pause, _shared = sys.argv[1:]
    json.dump(work(_dsn, float(_seconds), float(_pause), json.loads(_shared)), sys.stdout)
