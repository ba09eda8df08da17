"""Many maps, a bad mail, and in the end one map."""

from __future__ import annotations

from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from izsa_plugin.domain.districts import districts
from tests.histories import DISTRICTS, is_whole
from tests.network import District, Hub, Letter, decide_for_the_map, is_agreed


def storm(random: Random, codes: tuple[str, ...], rounds: int, steps: int) -> tuple[Hub, list[District]]:
    """Rounds of work and exchange in which packages are lost, doubled and come late."""
    hub = Hub(random, list(codes))
    offices = [District(random, code) for code in codes]
    to_hub: list[tuple[str, Letter]] = []
    to_offices: dict[str, list[Letter]] = {code: [] for code in codes}
    for _ in range(rounds):
        hub.world.live(random.randint(0, steps))
        for office in offices:
            office.world.live(random.randint(0, steps))
            to_hub += [(office.code, office.send())] * random.choice((1, 1, 2))
        random.shuffle(to_hub)
        for _ in range(random.randint(0, len(to_hub))):
            code, letter = to_hub.pop()
            if random.random() < 0.8:
                hub.take(code, letter)
        for office in offices:
            to_offices[office.code].append(hub.answer(office.code))
            random.shuffle(to_offices[office.code])
            for letter in to_offices[office.code][: random.randint(0, 2)]:
                office.take(letter)
    return hub, offices


def calm(hub: Hub, offices: list[District]) -> None:
    """Everybody decides what is open and exchanges until nothing is on its way."""
    for _ in range(4):
        for office in offices:
            decide_for_the_map(office.tie)
            decide_for_the_map(hub.ties[office.code])
            hub.take(office.code, office.send())
        for office in offices:
            decide_for_the_map(hub.ties[office.code])
            office.take(hub.answer(office.code))


@given(st.integers(0, 2**32).map(Random))
@settings(max_examples=30, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
def test_maps_that_exchange_over_a_bad_mail_end_the_same(random: Random) -> None:
    hub, offices = storm(random, DISTRICTS, rounds=4, steps=14)
    calm(hub, offices)
    for office in offices:
        assert is_agreed(hub, office)
        assert is_whole(office.world.snapshot)
    assert is_whole(hub.world.snapshot)


def test_a_package_taken_in_twice_changes_nothing() -> None:
    hub, office = Hub(Random(1), [DISTRICTS[0]]), District(Random(2), DISTRICTS[0])
    office.world.live(40)
    letter = office.send()
    assert hub.take(office.code, letter)
    before = hub.world.snapshot
    assert not hub.take(office.code, letter)
    assert hub.world.snapshot is before


def test_thirty_maps_end_in_the_same_map_after_six_rounds_of_bad_mail() -> None:
    codes = tuple(district.code for district in districts())
    hub, offices = storm(Random(2026), codes, rounds=6, steps=40)
    calm(hub, offices)
    assert len(offices) == 30
    assert len(hub.world.snapshot["project"]) > 30
    assert [office.code for office in offices if not is_agreed(hub, office)] == []
