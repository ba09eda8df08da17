"""Row-level security and grants: which rows a role sees, which verbs it may use, which functions it may call."""

from __future__ import annotations

from collections.abc import Iterator

from ...domain.schema import Kind, Schema, Table
from . import sql
from .access import MEMBER, MEMBERSHIP, tables
from .ddl import FLAT_VIEW
from .triggers import COORDINATED, JOURNALS, OWNED

_MINE = "municipality = ANY ((SELECT my_municipalities())::text[])"
_ADMIN = "(SELECT is_admin())"
_COORDINATOR = "(SELECT is_coordinator())"
_MEMBER = "(SELECT is_member())"
#: A draft and what is for the municipality alone show to their own municipality; the rest as the record says.
_PROJECT_SEEN = (
    f"{_ADMIN} OR {_MINE} OR (approval <> 'draft' AND "
    f"(visibility = 'public' OR (visibility = 'network' AND {_MEMBER})))"
)
#: What the policies and views of a reader call; all others are for triggers alone.
_FOR_READERS = (
    "is_owner()", "is_admin()", "is_coordinator()", "is_member()", "my_municipalities()", "may_approve()",
    "fold(text)", "sort_key(text)",
)  # fmt: skip


def security(schema: Schema) -> Iterator[str]:
    """The policies and grants of a map."""
    yield "REVOKE ALL ON ALL FUNCTIONS IN SCHEMA @schema@ FROM PUBLIC"
    yield "GRANT USAGE ON SCHEMA @schema@ TO @viewer@"
    for function in _FOR_READERS:
        yield f"GRANT EXECUTE ON FUNCTION {function} TO @viewer@"
    for table in tables(schema):
        name = sql.name(table.name)
        yield f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY"
        seen, written = policy_of(table, schema)
        check = f" WITH CHECK ({written})" if written else " WITH CHECK (false)"
        yield f"CREATE POLICY rows ON {name} FOR ALL TO @viewer@ USING ({seen}){check}"
        yield f"GRANT SELECT ON {name} TO @viewer@"
        writer = writer_of(table)
        if writer:
            yield f"GRANT INSERT, UPDATE, DELETE ON {name} TO @{writer}@"
    yield f"GRANT SELECT ON {FLAT_VIEW} TO @viewer@"
    # QGIS asks the sequence itself for the next number.
    yield "GRANT USAGE ON ALL SEQUENCES IN SCHEMA @schema@ TO @editor@"


def writer_of(table: Table) -> str:
    """The least role that may write into a table at all; empty for what only triggers write."""
    if table.name in (*JOURNALS, "project_list"):
        return ""
    if table.kind in (Kind.PROJECT, Kind.CHILD) or table.name == "similarity_decision" or table.name in OWNED:
        return "editor"
    if table.name in COORDINATED or table.name.startswith("list_"):
        return "coordinator"
    return "admin"


def policy_of(table: Table, schema: Schema) -> tuple[str, str]:
    """Which rows of a table are seen, and which may be written; the guards say the latter again, with a sentence."""
    if table.name == "project":
        return _PROJECT_SEEN, f"{_COORDINATOR} OR {_MINE}"
    if table.kind is Kind.CHILD:
        return _with_project("project_uid"), f"{_ADMIN} OR {_with_project('project_uid', f' AND p.{_MINE}')}"
    if table.name == "project_list":
        return _with_project("project_list.uid"), ""
    if table.name in JOURNALS:
        project = "project_uid" if table.has("project_uid") else "row_uid"
        return f"{_ADMIN} OR {_MINE} OR {_with_project(project)} OR ({_of_network(table, schema)} AND {_MEMBER})", ""
    if table.name == "similarity_decision":
        both = f"{_with_project('project_a')} AND {_with_project('project_b')}"
        return both, both
    if table in (MEMBER, MEMBERSHIP):
        return f"{_ADMIN} OR login = session_user", _ADMIN
    if table.name in OWNED:
        column = OWNED[table.name][0]
        own = f"{_COORDINATOR} OR {sql.name(column)} = ANY ((SELECT my_municipalities())::text[])"
        return _MEMBER, own
    if table.name in COORDINATED:
        return (_COORDINATOR if table.kind is Kind.SYSTEM else _MEMBER), _COORDINATOR
    return "true", _COORDINATOR if writer_of(table) == "coordinator" else _ADMIN


def _with_project(column: str, further: str = "") -> str:
    """Whether the project of a row is seen; the project's own policy answers.

    ``column`` bears its table's name where the project has a column of that name too.
    """
    return f"EXISTS (SELECT FROM project AS p WHERE p.uid = {column}{further})"  # nosec B608  # names from the schema


def _of_network(table: Table, schema: Schema) -> str:
    """What was written of no project: lists, reporting, coaching; of members only administrators read."""
    others = [each.name for each in (schema.table("project"), *schema.children(), MEMBER, MEMBERSHIP)]
    projects = "project_uid IS NULL AND " if table.has("project_uid") else ""
    return f"{projects}municipality IS NULL AND table_name NOT IN ({', '.join(map(sql.literal, others))})"
