"""Installing a map on a server: what the schema declares, whole or not at all, refused with a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from izsa_plugin.domain.errors import IzsaError
from izsa_plugin.domain.schema import Schema, schema
from izsa_plugin.store.postgis import MapNames, PostgisStore, create_map
from izsa_plugin.store.postgis.access import tables
from tests.postgis.conftest import SharedMap
from tests.postgis.server import MAP, Server

OTHER = MapNames("baska")


@pytest.fixture
def fresh(server: Server) -> Iterator[str]:
    """A database without a map."""
    server.create_database("fresh")
    yield "fresh"
    server.drop_database("fresh")


def schemas(server: Server, database: str) -> set[str]:
    return {row[0] for row in server.run(database, "SELECT nspname FROM pg_namespace WHERE nspname !~ '^(pg_|info)'")}


def test_every_table_and_field_of_the_schema_is_there_with_its_comment(shared_map: SharedMap) -> None:
    found = shared_map.server.run(
        shared_map.database,
        "SELECT c.relname, a.attname, coalesce(col_description(c.oid, a.attnum), '') "
        "FROM pg_attribute AS a JOIN pg_class AS c ON c.oid = a.attrelid "
        "WHERE c.relnamespace = 'izsa'::regnamespace AND c.relkind = 'r' AND a.attnum > 0",
    )
    told = {(table, column): comment for table, column, comment in found}
    for table in tables(schema()):
        for field in table.fields:
            assert field.label.tr in told[table.name, field.name]


def test_nobody_logs_in_as_the_owner_and_everything_is_its_own(shared_map: SharedMap) -> None:
    run = shared_map.server.run
    assert run(shared_map.database, "SELECT rolcanlogin, rolsuper FROM pg_roles WHERE rolname = 'izsa_owner'") == [
        (False, False)
    ]
    owners = run(
        shared_map.database,
        "SELECT DISTINCT pg_get_userbyid(relowner) FROM pg_class WHERE relnamespace = 'izsa'::regnamespace "
        "UNION SELECT pg_get_userbyid(proowner) FROM pg_proc WHERE pronamespace = 'izsa'::regnamespace",
    )
    assert owners == [("izsa_owner",)]


def test_functions_fix_their_search_path_and_are_not_for_everybody(shared_map: SharedMap) -> None:
    functions = shared_map.server.run(
        shared_map.database,
        "SELECT proname, prosecdef, coalesce(proconfig::text, ''), has_function_privilege('yabancı', oid, 'EXECUTE') "
        "FROM pg_proc WHERE pronamespace = 'izsa'::regnamespace",
    )
    assert len(functions) > 20
    assert {name for name, _, _, public in functions if public} == set()
    without = {name for name, _, config, _ in functions if "search_path=izsa, pg_temp" not in config}
    assert without == {"fold", "sort_key"}, "the two that look nothing up"
    assert not any(definer for name, definer, _, _ in functions if name in without)


def test_every_table_has_row_level_security(shared_map: SharedMap) -> None:
    bare = shared_map.server.run(
        shared_map.database,
        "SELECT relname FROM pg_class AS c WHERE relnamespace = 'izsa'::regnamespace AND relkind IN ('r', 'p') "
        "AND NOT (relrowsecurity AND EXISTS (SELECT FROM pg_policy WHERE polrelid = c.oid))",
    )
    assert bare == []


def test_a_user_who_may_make_roles_and_schemas_installs_and_opens_a_map(server: Server, fresh: str) -> None:
    server.run(fresh, "CREATE EXTENSION postgis", f"CREATE ROLE kurucu LOGIN CREATEROLE PASSWORD '{server.password}'")
    server.run(fresh, "GRANT CREATE ON DATABASE fresh TO kurucu")
    try:
        create_map(server.parameters(fresh, "kurucu"), OTHER)
        store = PostgisStore.open(server.parameters(fresh, "kurucu"), OTHER)
        assert store.info()["schema_version"] == schema().version and len(store.rows("district")) == 30
        store.close()
    finally:
        server.drop_database(fresh)
        server.run(
            "postgres", *(f"DROP ROLE {OTHER.role(role)}" for role in ("admin", "coordinator", "editor", "viewer"))
        )
        server.run("postgres", f"DROP ROLE {OTHER.role('owner')}", "DROP ROLE kurucu")


@pytest.mark.parametrize(
    ("prepared", "login", "told"),
    [
        ((), "ayşe", "lacks PostGIS"),
        (("CREATE EXTENSION postgis",), "ayşe", "may not make a schema"),
        (("CREATE EXTENSION postgis", 'GRANT CREATE ON DATABASE fresh TO "ayşe"'), "ayşe", "CREATEROLE"),
        (("CREATE SCHEMA baska",), None, "exists already"),
    ],
)
def test_what_is_lacking_is_said_and_nothing_is_left(
    server: Server, shared_map: SharedMap, fresh: str, prepared: tuple[str, ...], login: str | None, told: str
) -> None:
    server.run(fresh, *(prepared or ("SELECT",)))
    before = schemas(server, fresh)
    with pytest.raises(IzsaError, match=told) as refused:
        create_map(server.parameters(fresh, login), OTHER)
    assert re.search("[ğüşıöçİ]", refused.value.text.tr)
    assert schemas(server, fresh) == before
    assert server.run(fresh, "SELECT FROM pg_roles WHERE rolname ~ '^baska'") == []


def test_a_database_of_another_encoding_is_refused(server: Server) -> None:
    server.create_database("latin", encoding="SQL_ASCII")
    with pytest.raises(IzsaError, match="encoded in UTF8"):
        create_map(server.parameters("latin"), OTHER)
    server.drop_database("latin")


def test_an_install_that_breaks_off_leaves_nothing(server: Server, fresh: str) -> None:
    whole = schema()
    broken = Schema(whole.version, (*whole.tables, replace(whole.table("reporting"), name="x" * 3, unique=(("no",),))))
    with pytest.raises(IzsaError):
        create_map(server.parameters(fresh), OTHER, declared=broken)
    assert "baska" not in schemas(server, fresh)
    assert server.run(fresh, "SELECT FROM pg_roles WHERE rolname ~ '^baska'") == []


@pytest.mark.parametrize("name", ["", "Izsa", "1harita", 'a"; DROP SCHEMA izsa', "pg_harita", "a" * 41, "ığdır"])
def test_a_schema_name_is_plain(name: str) -> None:
    with pytest.raises(IzsaError, match="cannot be the name"):
        MapNames(name)


def test_a_schema_without_a_map_or_of_a_newer_release_is_not_opened(server: Server, shared_map: SharedMap) -> None:
    with pytest.raises(IzsaError, match="holds no İZSA map"):
        PostgisStore.open(server.parameters(shared_map.database, "ayşe"), OTHER)
    with pytest.raises(IzsaError, match="no right to open"):
        PostgisStore.open(server.parameters(shared_map.database, "yabancı"), MAP)
    older = Schema("0", schema().tables)
    with pytest.raises(IzsaError, match="newer release"):
        PostgisStore.open(server.parameters(shared_map.database, "ayşe"), MAP, declared=older)


def test_a_server_that_does_not_answer_is_told(server: Server) -> None:
    parameters = server.parameters("postgres").replace(f"port={server.port}", "port=1")
    with pytest.raises(IzsaError, match="could not be reached"):
        PostgisStore.open(parameters, MAP)
