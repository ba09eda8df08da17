"""Members: an administrator says who has which role and writes whose projects; nobody else does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from izsa_plugin.domain.errors import IzsaError
from izsa_plugin.store.postgis import PostgisStore
from izsa_plugin.store.postgis.members import Member, Members
from tests.postgis.conftest import SharedMap
from tests.postgis.server import KONAK, MAP
from tests.projects import BORNOVA, complete

NEW = "yeni_arge"


@pytest.fixture
def members(shared_map: SharedMap) -> Iterator[Members]:
    """As the administrator sees them, with a login that is no member yet."""
    server = shared_map.server
    server.run(shared_map.database, f"CREATE ROLE {NEW} LOGIN PASSWORD '{server.password}'")
    try:
        yield shared_map.open("yönetici").members()
    finally:
        shared_map.close()
        roles = ", ".join(MAP.role(role) for role in ("viewer", "editor", "coordinator", "admin"))
        server.run(
            shared_map.database,
            f"REVOKE {roles} FROM {NEW}",
            f"DELETE FROM izsa.member WHERE login = '{NEW}'",
            f"DROP ROLE {NEW}",
        )


def of(members: Members, login: str) -> Member:
    (found,) = (each for each in members.all() if each.login == login)
    return found


def test_all_members_are_listed_with_role_and_municipalities(members: Members) -> None:
    found = {each.login: each for each in members.all()}
    assert found["ayşe"] == Member("ayşe", "editor", (BORNOVA,))
    assert found["derya"].role == "coordinator" and found["ortak"].shared
    assert found["yönetici"].role == "admin"
    # A login with a role that nobody made a member is told too; one without a role is none.
    assert found["kiosk"].role == "viewer" and "yabancı" not in found and NEW not in found
    assert NEW in members.logins()


def test_a_new_member_writes_the_projects_of_its_municipalities_at_once(
    members: Members, shared_map: SharedMap
) -> None:
    given = Member(NEW, "editor", (BORNOVA, KONAK), "Yeni Uzman")
    members.set(given)
    assert of(members, NEW) == given
    store: PostgisStore = shared_map.open(NEW)
    assert store.municipalities == (BORNOVA, KONAK)
    assert store.save(complete(municipality=KONAK)).row["created_by"] == NEW
    assert not store.approves


def test_a_changed_member_has_what_was_set_and_nothing_more(members: Members, shared_map: SharedMap) -> None:
    members.set(Member(NEW, "editor", (BORNOVA, KONAK)))
    members.set(Member(NEW, "coordinator", (), "Derya Işık"))
    assert of(members, NEW) == Member(NEW, "coordinator", (), "Derya Işık")
    store = shared_map.open(NEW)
    assert store.approves and store.municipalities == ()
    members.set(replace(of(members, NEW), shared=True))
    assert not shared_map.open(NEW).approves
    members.set(Member(NEW, "viewer"))
    with pytest.raises(IzsaError):
        shared_map.open(NEW).save(complete())


def test_a_removed_member_can_open_the_map_no_more_and_its_work_stays(members: Members, shared_map: SharedMap) -> None:
    members.set(Member(NEW, "editor", (BORNOVA,)))
    uid = shared_map.open(NEW).save(complete()).uid
    members.remove(NEW)
    assert NEW not in {each.login for each in members.all()}
    with pytest.raises(IzsaError, match="no right to open"):
        shared_map.open(NEW)
    assert shared_map.open("ayşe").read(uid) is not None


@pytest.mark.parametrize("login", ["ayşe", "veli", "derya", "ortak"])
def test_only_an_administrator_sees_and_changes_members(members: Members, shared_map: SharedMap, login: str) -> None:
    other = shared_map.open(login).members()
    for attempt in (other.all, lambda: other.set(Member(NEW, "viewer")), lambda: other.remove("kemal")):
        with pytest.raises(IzsaError, match="administrator alone"):
            attempt()
    assert of(members, "kemal").municipalities == (KONAK,)


def test_what_cannot_be_is_refused_with_the_reason_and_changes_nothing(members: Members) -> None:
    before = members.all()
    for member, told in (
        (Member("hiçkimse", "viewer"), "no login"),
        (Member(NEW, "editor"), "at least one municipality"),
        (Member(NEW, "editor", ("TUR035999",)), "Municipality"),
        (Member("yönetici", "editor", (BORNOVA,)), "your own administration"),
        (Member(NEW, "admin"), "from somebody else, or one that you may not give"),
    ):
        with pytest.raises(IzsaError, match=told):
            members.set(member)
    with pytest.raises(IzsaError, match="your own administration"):
        members.remove("yönetici")
    assert members.all() == before


def test_the_history_tells_who_changed_the_members(members: Members, shared_map: SharedMap) -> None:
    members.set(Member(NEW, "editor", (BORNOVA,)))
    told = shared_map.server.run(
        shared_map.database, "SELECT DISTINCT by FROM izsa.audit WHERE table_name IN ('member', 'membership')"
    )
    assert told == [("yönetici",)]
