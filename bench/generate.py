"""Makes a map of as many made-up projects as one asks for: ``python -m bench.generate FILE.gpkg 100000``.

Their words, goals, audiences and places are drawn from the demo projects and the districts; the same number gives the
same projects.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from izsa_plugin.domain.districts import districts
from izsa_plugin.domain.schema import schema
from izsa_plugin.store.demo import demo_records
from izsa_plugin.store.gpkg import create_map
from izsa_plugin.store.gpkg.connection import connect, writing
from izsa_plugin.store.gpkg.geometry import point_wkb
from izsa_plugin.store.gpkg.install import insert, set_extent, without_triggers

_STATUSES = ("unknown", "idea", "running", "closing", "completed", "cancelled", "suspended")
_APPROVALS = ("draft", "sent", "in_review", "approved", "approved", "approved")
#: The share of projects with an honest point, and how far around the district's middle it lies, in metres.
_WITH_POINT = 0.7
_SPREAD = 4_000.0

Rows = Iterator[tuple[str, dict[str, Any]]]


def generate(path: Path, size: int) -> None:
    """Write a map of ``size`` projects to ``path``; raises as :func:`create_map` when something is there already."""
    create_map(path, user="bench")
    with closing(connect(path)) as connection, writing(connection), without_triggers(connection, schema()):
        for table, row in made_up(size):
            insert(connection, table, row)
        set_extent(connection, "project")


def made_up(size: int) -> Rows:
    """The rows of the projects and their children, each with its table."""
    dice = random.Random(size)
    models = list(demo_records(schema()))
    words = " ".join(f"{model.row['title']} {model.row['purpose'] or ''}" for model in models).split()
    audiences = sorted({audience for model in models for audience in model.choices("project_audience", "audience")})
    places = districts()
    for number in range(size):
        place = dice.choice(places)
        goals = dice.sample(range(1, 18), dice.randint(1, 4))
        pointed = dice.random() < _WITH_POINT
        uid = f"bench-{number:07}"
        x, y = place.label_point
        yield (
            "project",
            {
                "uid": uid,
                "municipality": place.code,
                "title": " ".join(dice.sample(words, 5)).capitalize(),
                "purpose": " ".join(dice.sample(words, 20)).capitalize(),
                "start_actual": f"{dice.randint(2010, 2026)}-{dice.randint(1, 12):02}-01",
                "start_actual_precision": "month",
                "status": dice.choice(_STATUSES),
                "primary_goal": goals[0],
                "scope": "site" if pointed else "district",
                "visibility": "network",
                "approval": dice.choice(_APPROVALS),
                "geom": point_wkb(dice.gauss(x, _SPREAD), dice.gauss(y, _SPREAD)) if pointed else None,
            },
        )
        yield from _ticks("project_district", "district", uid, [place.code])
        yield from _ticks("project_goal", "goal", uid, goals[1:])
        yield from _ticks("project_audience", "audience", uid, dice.sample(audiences, dice.randint(1, 3)))


def _ticks(table: str, column: str, uid: str, values: list[Any]) -> Rows:
    for value in values:
        yield table, {"project_uid": uid, column: value, "uid": f"{uid}:{value}"}


if __name__ == "__main__":
    generate(Path(sys.argv[1]), int(sys.argv[2]))
