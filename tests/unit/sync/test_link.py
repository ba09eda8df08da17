"""From where a merge starts, whatever crossed on the way."""

from __future__ import annotations

from random import Random

import pytest

from izsa_plugin.domain.errors import IzsaError
from izsa_plugin.sync.changes import applied
from izsa_plugin.sync.conflict import ConflictKind
from izsa_plugin.sync.link import Link
from izsa_plugin.sync.snapshot import Snapshot, packed, unpacked
from tests.histories import DISTRICTS, lists, new_project
from tests.network import District, Hub

CODE = DISTRICTS[0]


def pair() -> tuple[District, Hub]:
    """A district and the hub, with one project that both have."""
    office, hub = District(Random(1), CODE), Hub(Random(2), [CODE])
    row, audiences = new_project(Random(3), CODE, "p")
    row = {**row, "approval": "sent", "visibility": "network", "title": "Baş", "unit": None}
    office.world.snapshot = {**lists(), "project": {"p": row}, "project_audience": audiences}
    hub.take(CODE, office.send())
    office.take(hub.answer(CODE))
    return office, hub


def write(side: District | Hub, **values: object) -> None:
    snapshot: Snapshot = side.world.snapshot
    side.world.snapshot = {**snapshot, "project": {"p": {**snapshot["project"]["p"], **values}}}


def read(side: District | Hub, column: str) -> object:
    return side.world.snapshot["project"]["p"][column]


def test_working_on_before_the_answer_came_is_no_conflict() -> None:
    office, hub = pair()
    for title in ("Bir", "İki", "Üç"):
        write(office, title=title)
        hub.take(CODE, office.send())
        assert hub.ties[CODE].pending == []
    assert read(hub, "title") == "Üç"


def test_a_package_and_an_answer_that_cross_make_no_conflict_of_what_was_seen() -> None:
    office, hub = pair()
    first, second = office.send(), office.send()
    hub.take(CODE, first)
    write(hub, title="İZSA'nın")
    office.take(hub.answer(CODE))
    write(office, title="Bunu görüp değiştirdik")
    hub.take(CODE, second)
    office.take(hub.answer(CODE))
    assert office.tie.pending == []
    assert read(office, "title") == "Bunu görüp değiştirdik"
    hub.take(CODE, office.send())
    assert hub.ties[CODE].pending == []
    assert read(hub, "title") == "Bunu görüp değiştirdik"


def test_what_crossed_and_was_changed_on_both_sides_is_asked_about() -> None:
    office, hub = pair()
    write(office, title="Bizim")
    package = office.send()
    write(hub, title="İZSA'nın")
    answer = hub.answer(CODE)
    hub.take(CODE, package)
    office.take(answer)
    for tie in (hub.ties[CODE], office.tie):
        assert [(c.kind, c.column) for c in tie.pending] == [(ConflictKind.VALUE, "title")]


def test_an_open_question_survives_later_packages_and_answers() -> None:
    office, hub = pair()
    write(office, title="Bizim")
    write(hub, title="İZSA'nın")
    hub.take(CODE, office.send())
    for unit in ("Parklar", "Ulaşım"):
        office.take(hub.answer(CODE))
        write(office, unit=unit)
        hub.take(CODE, office.send())
        (kept,) = hub.ties[CODE].pending
        assert (kept.column, kept.package, kept.map) == ("title", "Bizim", "İZSA'nın")
        assert (read(hub, "title"), read(hub, "unit")) == ("İZSA'nın", unit)
        assert read(office, "title") == "Bizim"


def test_an_open_question_ends_when_the_district_comes_round() -> None:
    office, hub = pair()
    write(office, title="Bizim")
    write(hub, title="İZSA'nın")
    hub.take(CODE, office.send())
    office.take(hub.answer(CODE))
    write(office, title="İZSA'nın")
    hub.take(CODE, office.send())
    assert hub.ties[CODE].pending == []


def test_taking_the_packages_side_reaches_both_maps() -> None:
    office, hub = pair()
    write(office, title="Bizim")
    write(hub, title="İZSA'nın")
    hub.take(CODE, office.send())
    (kept,) = hub.ties[CODE].pending
    hub.world.snapshot = applied(hub.world.snapshot, kept.changes)
    hub.ties[CODE].pending = []
    office.take(hub.answer(CODE))
    assert read(hub, "title") == read(office, "title") == "Bizim"
    assert office.tie.pending == []


def test_a_package_that_builds_on_what_is_no_longer_kept_is_refused_in_words() -> None:
    office, hub = pair()
    old = office.tie.link
    for _ in range(2):
        hub.take(CODE, office.send())
        office.take(hub.answer(CODE))
    hub.take(CODE, office.send())
    restored = Link(old.received, old.known, old.acked, old.last + 9, old.sent)
    _, message = restored.send(office.world.snapshot)
    with pytest.raises(IzsaError, match="opened from an old backup"):
        hub.ties[CODE].link.base(message)


def test_what_a_map_remembers_is_read_back_as_it_was() -> None:
    rows = {"a": {"uid": "a", "geom": b"\x01\x02", "n": None}, "b": {"uid": "b", "geom": None, "n": None}}
    older = {"c": {"uid": "c"}}
    text = packed({**rows, **older})
    assert unpacked([text], {}) == ({**rows, **older}, 3)
    assert unpacked([packed({})], {}) == unpacked([], {}) == ({}, 0)
    changed = packed({"b": {"uid": "b", "geom": None, "n": 1}}, ["a", "c"])
    assert unpacked([text, changed, packed(older)], {}) == ({"b": {"uid": "b", "geom": None, "n": 1}, **older}, 7)
    like = {"a": dict(rows["a"]), "b": {**rows["b"], "n": 1}}
    again, _ = unpacked([text], like)
    assert again == {**rows, **older}
    assert again["a"] is like["a"], "what is the same on both sides is one row"
    with pytest.raises(IzsaError, match="damaged"):
        unpacked([packed(rows)[:-9]], {})
