"""Random work on real map files, exchanged by real packages over a mail that loses some."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from izsa_plugin.domain.schema import schema
from izsa_plugin.store.gpkg.connection import connect, writing
from izsa_plugin.store.gpkg.exchange import Decision
from izsa_plugin.store.gpkg.exchange.receive import decide, kept_conflicts
from izsa_plugin.store.gpkg.exchange.rows import read_snapshot, write_changes
from izsa_plugin.sync.admission import others_rows
from izsa_plugin.sync.changes import diff
from izsa_plugin.sync.exchange import outgoing_to_district, outgoing_to_hub
from izsa_plugin.sync.snapshot import same
from tests.histories import World, is_whole
from tests.offices import Office


def live(office: Office, random: Random, steps: int, name: str) -> None:
    """Random edits, written as the map's triggers allow."""
    owner = None if office.user.coordinator else office.user.municipality
    with closing(connect(office.path)) as connection, writing(connection):
        before, versions = read_snapshot(connection, schema())
        world = World(random, before, owner, name)
        world.live(steps)
        write_changes(connection, schema(), diff(before, world.snapshot), versions, office.user.name)


def settle(office: Office, municipality: str) -> None:
    """Decide everything that is open for the map's side."""
    kept = kept_conflicts(office.path).conflicts.get(municipality, [])
    decide(office.path, office.user, municipality, kept, {conflict.place: Decision.MAP for conflict in kept})


@pytest.mark.parametrize("seed", range(2))
def test_maps_that_exchange_packages_end_the_same(
    hub: Office, bornova: Office, konak: Office, tmp_path: Path, seed: int
) -> None:
    random = Random(seed)
    offices = (bornova, konak)
    for number in range(3):
        live(hub, random, 8, f"hub-{number}")
        for office in offices:
            live(office, random, 12, f"{office.user.name}-{number}")
            sent = office.send(tmp_path)
            if random.random() < 0.7:
                hub.take(sent.path, random.choice(list(Decision)))
            code = office.user.municipality or ""
            answer = hub.answer(code, tmp_path)
            if random.random() < 0.7:
                office.take(answer.path, random.choice(list(Decision)))
    for _ in range(3):
        for office in offices:
            code = office.user.municipality or ""
            settle(office, code)
            hub.take(office.send(tmp_path).path)
            settle(hub, code)
        for office in offices:
            office.take(hub.answer(office.user.municipality or "", tmp_path).path)
    there = hub.snapshot()
    assert is_whole(there)
    for office in offices:
        code, here = office.user.municipality or "", office.snapshot()
        assert is_whole(here)
        mine = outgoing_to_hub(schema(), here, code, ())
        assert same(mine, outgoing_to_district(schema(), there, code, ()))
        assert same(others_rows(schema(), here, code), others_rows(schema(), there, code))
