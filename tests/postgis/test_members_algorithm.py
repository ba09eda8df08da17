"""``izsa:members`` by one of QGIS's stored connections."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsApplication

from izsa_plugin.processing.members import ROLES, MembersAlgorithm
from izsa_plugin.store.postgis import access
from tests.postgis.conftest import SharedMap
from tests.postgis.server import KONAK, MAP
from tests.postgis.stored import run, stored_connection
from tests.projects import BORNOVA

NEW = "yeni_uzman"


@pytest.fixture
def connection(qgis_app: QgsApplication, shared_map: SharedMap) -> Iterator[str]:
    """The superuser's stored connection to a map, with a login that is no member yet."""
    server = shared_map.server
    server.run(shared_map.database, f"CREATE ROLE {NEW} LOGIN PASSWORD '{server.password}'")
    with stored_connection(server, shared_map.database) as name:
        yield name
    shared_map.close()
    server.run(
        shared_map.database,
        f"REVOKE {', '.join(map(MAP.role, access.ROLES))} FROM {NEW}",
        f"DELETE FROM izsa.member WHERE login = '{NEW}'",
        f"DROP ROLE {NEW}",
    )


def ran(connection: str, **parameters: object) -> tuple[dict[str, object], bool, str]:
    return run(MembersAlgorithm(), {"CONNECTION": connection, "SCHEMA": MAP.schema, **parameters})


def test_the_roles_are_those_of_the_map() -> None:
    assert access.ROLES == ROLES


def test_a_login_becomes_a_member_by_names_and_codes_and_is_removed_again(
    connection: str, shared_map: SharedMap
) -> None:
    before, succeeded, said = ran(connection)
    assert succeeded, said
    assert "ayşe" in said and "Bornova" in said
    results, succeeded, said = ran(
        connection, ACTION="set", LOGIN=NEW, ROLE="editor", MUNICIPALITIES=f"Bornova; {KONAK}", PERSON="Uzman"
    )
    assert succeeded, said
    assert results["COUNT"] == int(str(before["COUNT"])) + 1
    assert shared_map.open(NEW).municipalities == (BORNOVA, KONAK)
    shared_map.close()
    results, succeeded, said = ran(connection, ACTION="remove", LOGIN=NEW)
    assert succeeded, said
    assert results["COUNT"] == before["COUNT"]


@pytest.mark.parametrize(
    ("parameters", "word"),
    [
        ({"ACTION": "set"}, "LOGIN"),
        ({"ACTION": "set", "LOGIN": "hiçkimse", "ROLE": "viewer"}, "hiçkimse"),
        ({"ACTION": "set", "LOGIN": NEW, "MUNICIPALITIES": "Atlantis"}, "Atlantis"),
        ({"SCHEMA": "yok"}, "yok"),
    ],
)
def test_what_cannot_be_is_said(connection: str, parameters: dict[str, object], word: str) -> None:
    _results, succeeded, said = ran(connection, **parameters)
    assert not succeeded
    assert word in said
