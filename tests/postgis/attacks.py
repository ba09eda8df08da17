"""What each kind of login can do to each table, tried with raw SQL; every attempt is taken back."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import Any

import psycopg2
from psycopg2 import sql

from izsa_plugin.domain.code_lists import code_list
from izsa_plugin.domain.schema import Field, Kind, Table, Type, schema
from izsa_plugin.store.attached import ATTACHMENT
from izsa_plugin.store.postgis.access import tables
from tests.postgis.conftest import SharedMap
from tests.postgis.server import KONAK
from tests.projects import BORNOVA

#: Login of the tests → what it stands for.
ACTORS = {
    "yabancı": "login without a role",
    "kiosk": "viewer, no member",
    "veli": "viewer",
    "ayşe": "editor of Bornova",
    "ortak": "coordinator, shared login",
    "derya": "coordinator",
    "yönetici": "administrator",
}
#: The projects by what they are to Bornova's editor.
PROJECTS = {"own": "p-own", "foreign": "p-foreign", "hidden": "p-hidden"}
#: A municipality's rows beside projects hide from nobody of the network.
SCOPES_OF_OWNERS = ("own", "foreign")
OF_OWNERS = ("reporting", "coaching_entry", "exchange_log")
VERBS = {"R": "SELECT", "I": "INSERT", "U": "UPDATE", "D": "DELETE", "C": "COPY FROM", "T": "TRUNCATE"}


@dataclass(frozen=True)
class Attempt:
    """One thing tried, and what came of it: done, nothing, or refused."""

    actor: str
    table: str
    scope: str
    verb: str
    outcome: str


def scopes_of(table: Table) -> tuple[str, ...]:
    """To whom rows of a table may belong."""
    if table.name in OF_OWNERS:
        return SCOPES_OF_OWNERS
    with_projects = ("similarity_decision", "audit", "tombstone", "project_list")
    return tuple(PROJECTS) if table.kind in (Kind.PROJECT, Kind.CHILD) or table.name in with_projects else ("all",)


def row_for(table: Table, scope: str, which: str) -> dict[str, Any]:
    """A row that the table would take if only the rights were there."""
    return {
        field.name: _value(table, field, scope, which)
        for field in table.fields
        if not field.kept and (field.required or field.name in ("uid", "municipality", "project_uid", "visibility"))
    }


def _value(table: Table, field: Field, scope: str, which: str) -> Any:
    owner = BORNOVA if scope == "own" else KONAK
    added = which != "seed"
    if field.name == "uid" and table.name != "project_list":
        return PROJECTS[scope] if table.name == "project" and not added else f"{which}-{scope}-{table.name}"
    if field.name in ("project_uid",) or (field.name == "uid"):
        return PROJECTS[scope]
    if field.name == "project_a":
        return PROJECTS[scope]
    if field.name == "project_b":
        return "p-other" if added else "p-foreign-2"
    if field.name == "row_uid":
        return PROJECTS[scope]
    if field.name == "table_name":
        return "project"
    if field.name == "visibility":
        return "district" if scope == "hidden" else "network"
    if field.name == "approval":
        return "draft"
    if field.name in ("municipality", "district") and table.kind is not Kind.CHILD:
        return owner
    if field.name == "period":
        return "2031" if added else "2030"
    if field.name == "criterion":
        return _CRITERIA[added]
    if field.code_list:
        return tuple(code_list(field.code_list))[added].code
    if field.reference:
        return {"district": (BORNOVA, KONAK)[added], "goal": 1 + added, "target": ("1.1", "1.2")[added],
                "login": "veli", "municipality": owner}[field.name]  # fmt: skip
    if field.type is Type.TEXT:
        return "zz" if added else "aa"
    return {Type.DATE: "2026-01-01", Type.BOOLEAN: False, Type.TIMESTAMP: "2026-01-01", Type.BINARY: b"3"}.get(
        field.type, 3
    )


_CRITERIA = ["", ""]
#: Projects beside the three: partners of pairs, and what was deleted.
_FURTHER = {
    "p-foreign-2": "foreign", "p-other": "foreign",
    "dead-own": "own", "dead-foreign": "foreign", "dead-hidden": "hidden",
}  # fmt: skip
_SEEDED = {
    "similarity_decision", "reporting", "coaching_entry", "exchange_log", "need_indicator", "exchange_link",
    "exchange_known", "exchange_conflict",
}  # fmt: skip


def seed(shared: SharedMap) -> None:
    """One row for each scope in every table, written by the server's superuser."""
    server, database = shared.server, shared.database
    _CRITERIA[:] = [
        row[0] for row in server.run(database, "SELECT code FROM izsa.coaching_criterion ORDER BY fid LIMIT 2")
    ]
    with closing(psycopg2.connect(server.parameters(database))) as connection, connection, connection.cursor() as run:
        run.execute("SET search_path = izsa, public")
        project = schema().table("project")
        for uid, scope in _FURTHER.items():
            _insert(run, project, {**row_for(project, scope, "seed"), "uid": uid})
        for table in (project, *schema().children(), ATTACHMENT):
            for scope in PROJECTS:
                _insert(run, table, row_for(table, scope, "seed"))
        # As demo records, which may lack what a real one has to have to be sent.
        run.execute("UPDATE project SET approval = 'sent', demo = true")
        for scope in PROJECTS:
            run.execute("DELETE FROM project WHERE uid = %s", (f"dead-{scope}",))
        for table in tables(schema()):
            if table.name in _SEEDED:
                for scope in PROJECTS if table.name == "similarity_decision" else SCOPES_OF_OWNERS:
                    _insert(run, table, row_for(table, scope, "seed"))


def _insert(run: Any, table: Table, row: dict[str, Any]) -> None:
    run.execute(
        sql.SQL("INSERT INTO izsa.{} ({}) VALUES ({})").format(
            sql.Identifier(table.name),
            sql.SQL(", ").join(map(sql.Identifier, row)),
            sql.SQL(", ").join(sql.Placeholder() * len(row)),
        ),
        list(row.values()),
    )


def condition(table: Table, scope: str) -> tuple[sql.Composable, list[Any]]:
    """How an attack finds the seeded row of a scope."""
    if table.name == "project_list" or table.name == "project":
        return sql.SQL("uid = %s"), [PROJECTS[scope]]
    if table.kind is Kind.CHILD or table.name == "audit":
        return sql.SQL("project_uid = %s"), [PROJECTS[scope]]
    if table.name == "tombstone":
        return sql.SQL("row_uid = %s"), [f"dead-{scope}"]
    if table.name == "similarity_decision":
        return sql.SQL("project_a = %s"), [PROJECTS[scope]]
    if table.name in OF_OWNERS:
        column = "district" if table.name == "reporting" else "municipality"
        return sql.SQL("{} = %s").format(sql.Identifier(column)), [BORNOVA if scope == "own" else KONAK]
    return sql.SQL("true"), []


def attempts(shared: SharedMap) -> Iterator[Attempt]:
    """Every table × every verb × own, foreign and hidden rows, as each kind of login."""
    for login, actor in ACTORS.items():
        with closing(psycopg2.connect(shared.server.parameters(shared.database, login))) as connection:
            for table in tables(schema()):
                for scope in scopes_of(table):
                    for verb in VERBS:
                        outcome = _try(connection, table, scope, verb)
                        yield Attempt(actor, table.name, scope, verb, outcome)


def _try(connection: Any, table: Table, scope: str, verb: str) -> str:
    name = sql.SQL("izsa.{}").format(sql.Identifier(table.name))
    where, values = condition(table, scope)
    column = sql.Identifier("title" if table.name == "project" else table.fields[0].name)
    row = row_for(table, "own" if scope == "all" else scope, "new")
    try:
        with connection.cursor() as cursor:
            if verb == "R":
                cursor.execute(sql.SQL("SELECT * FROM {} WHERE {}").format(name, where), values)
            elif verb == "U":
                changed = sql.SQL("'değişti'") if table.name == "project" else column
                cursor.execute(sql.SQL("UPDATE {} SET {} = {} WHERE {}").format(name, column, changed, where), values)
            elif verb == "D":
                cursor.execute(sql.SQL("DELETE FROM {} WHERE {}").format(name, where), values)
            elif verb == "I":
                _insert(cursor, table, row)
            elif verb == "C":
                columns = sql.SQL(", ").join(map(sql.Identifier, row))
                line = "\t".join("\\N" if value is None else str(value) for value in row.values())
                copy = sql.SQL("COPY {} ({}) FROM STDIN").format(name, columns)
                cursor.copy_expert(copy.as_string(connection), io.StringIO(f"{line}\n"))
            else:
                cursor.execute(sql.SQL("TRUNCATE {} CASCADE").format(name))
            return "done" if verb == "T" or cursor.rowcount > 0 else "nothing"
    except psycopg2.errors.InsufficientPrivilege:
        return "refused"
    except psycopg2.errors.FeatureNotSupported:
        return "refused"
    except (psycopg2.errors.ForeignKeyViolation, psycopg2.errors.UniqueViolation):
        # No right kept it out, only other rows that need this one, or are it already.
        return "done"
    finally:
        connection.rollback()
