"""A network of maps that exchange packages over a mail that loses, doubles and reorders them."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from izsa_plugin.domain.schema import schema
from izsa_plugin.sync.admission import others_rows
from izsa_plugin.sync.changes import applied
from izsa_plugin.sync.conflict import Conflict, Refusal
from izsa_plugin.sync.exchange import (
    Broadcast,
    Taken,
    broadcast,
    outgoing_to_district,
    outgoing_to_hub,
    receive_answer,
    receive_from_district,
)
from izsa_plugin.sync.link import Link, Message
from izsa_plugin.sync.snapshot import Snapshot, same
from tests.histories import World, lists


@dataclass
class Tie:
    """One side's memory of one other map."""

    link: Link = field(default_factory=Link)
    pending: list[Conflict] = field(default_factory=list)
    told: Snapshot = field(default_factory=dict)


@dataclass
class Letter:
    """A package on its way."""

    message: Message
    told: Broadcast | None = None


class District:
    """A district's map."""

    def __init__(self, random: Random, code: str, snapshot: Snapshot | None = None) -> None:
        self.code = code
        self.world = World(random, snapshot or lists(), code, code)
        self.tie = Tie()
        self.refusals: list[Refusal] = []

    def send(self) -> Letter:
        state = outgoing_to_hub(schema(), self.world.snapshot, self.code, self.tie.pending)
        self.tie.link, message = self.tie.link.send(state)
        return Letter(message)

    def take(self, letter: Letter) -> bool:
        if not self.tie.link.is_news(letter.message.number):
            return False
        assert letter.told is not None
        tie = self.tie
        taken = receive_answer(
            schema(), tie.link, letter.message, letter.told, self.world.snapshot, self.code, tie.pending, tie.told
        )
        tie.told = letter.told.everything()
        _keep(self.world, tie, taken)
        return True


class Hub:
    """İZSA's map."""

    def __init__(self, random: Random, districts: list[str], snapshot: Snapshot | None = None) -> None:
        self.world = World(random, snapshot or lists(), None, "hub")
        self.ties = {code: Tie() for code in districts}
        self.refusals: list[Refusal] = []

    def take(self, code: str, letter: Letter) -> bool:
        tie = self.ties[code]
        if not tie.link.is_news(letter.message.number):
            return False
        taken = receive_from_district(schema(), tie.link, letter.message, self.world.snapshot, code, tie.pending)
        self.refusals += taken.refusals
        _keep(self.world, tie, taken)
        return True

    def answer(self, code: str) -> Letter:
        tie = self.ties[code]
        state = outgoing_to_district(schema(), self.world.snapshot, code, tie.pending)
        tie.link, message = tie.link.send(state)
        return Letter(message, broadcast(schema(), self.world.snapshot, code))


def _keep(world: World, tie: Tie, taken: Taken) -> None:
    world.snapshot = applied(world.snapshot, taken.merged.changes)
    tie.link = taken.link
    tie.pending = list(taken.merged.conflicts)


def decide_for_the_map(tie: Tie) -> None:
    """The map's side stands; nothing is left open."""
    tie.pending = []


def is_agreed(hub: Hub, district: District) -> bool:
    """Whether the district's map is what the hub has for it; what it keeps to itself the hub has not."""
    here, there = district.world.snapshot, hub.world.snapshot
    mine = outgoing_to_hub(schema(), here, district.code, ())
    return same(mine, outgoing_to_district(schema(), there, district.code, ())) and same(
        others_rows(schema(), here, district.code), others_rows(schema(), there, district.code)
    )
