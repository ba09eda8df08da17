"""The functions and triggers by which the server itself keeps versions, history, keys, rules and the list of projects.

What does not depend on the schema's declarations lies in ``resources/sql/postgis``.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...domain.schema import AnyOf, Kind, Schema, Table
from ...domain.validation import MISSING
from . import sql
from .access import MEMBER, MEMBERSHIP, is_tracked, tables

#: Tables that only triggers write; nobody changes what they hold.
JOURNALS = ("audit", "tombstone")
#: Rows of one municipality: the column that names it, and the one that only coordinators write.
OWNED = {
    "reporting": ("district", "locked"),
    "coaching_entry": ("municipality", "note"),
    "exchange_log": ("municipality", ""),
}
#: Tables of the network that coordinators keep; the lists of choices belong to them too.
COORDINATED = {
    "target_relevance", "need_indicator", "coaching_criterion", "exchange_link", "exchange_known",
    "exchange_conflict",
}  # fmt: skip
#: What the joined texts of the list are made of.
_LISTED_CHILDREN = ("goal", "target", "audience", "district")


def functions(schema: Schema) -> Iterator[str]:
    """The functions that follow from the schema: folding, sorting, and what a project lacks."""
    yield _text_function("fold", sql.fold("$1"))
    yield _text_function("sort_key", sql.sort_key("$1"))
    project = schema.table("project")
    checks = [
        (f"p.approval <> 'draft' AND NOT p.demo AND {sql.blank('p', project, field.name)}",
         MISSING.format(field=field.label))
        for field in project.fields
        if field.to_send and not field.required
    ]  # fmt: skip
    checks += [
        (f"{'p.approval <> ' + sql.literal('draft') + ' AND NOT p.demo AND ' if rule.to_send else ''}"
         f"NOT {sql.rule(rule, 'p', project)}", rule.text)
        for rule in project.rules
    ]  # fmt: skip
    cases = "\n".join(f"        WHEN {condition}\n        THEN {sql.both(message)}" for condition, message in checks)
    yield (
        "CREATE FUNCTION project_problem(p project) RETURNS text LANGUAGE sql STABLE "
        f"SET search_path = @schema@, pg_temp AS $$\n    SELECT CASE\n{cases}\n    END\n$$"
    )


def guard_of(table: Table) -> str:
    """The guard that refuses what is not one's own, as a call."""
    if table.name == "project":
        return "guard_project()"
    if table.kind is Kind.CHILD:
        return "guard_child()"
    if table.name == "similarity_decision":
        return "guard_pair()"
    if table.name in OWNED:
        return f"guard_own({', '.join(map(sql.literal, OWNED[table.name]))})"
    if table.name in COORDINATED or table.name.startswith("list_"):
        return "guard_coordinated()"
    return "guard_administered()"


def triggers(schema: Schema) -> Iterator[str]:
    """All triggers of a map; PostgreSQL fires those of a moment in the order of their names."""
    for table in tables(schema):
        if table.name in JOURNALS:
            yield _trigger("stays", "BEFORE UPDATE OR DELETE", table, "history_stays()")
            yield (
                f"CREATE TRIGGER stays_whole BEFORE TRUNCATE ON {sql.name(table.name)} "
                "FOR EACH STATEMENT EXECUTE FUNCTION history_stays()"
            )
            continue
        if table.name == "project_list":
            continue
        yield _trigger("a_guard", "BEFORE INSERT OR UPDATE OR DELETE", table, guard_of(table))
        if is_tracked(table):
            arguments = f"{sql.literal(table.key)}, {sql.literal(table.choice or '')}"
            yield _trigger("b_keep", "BEFORE INSERT OR UPDATE", table, f"keep_row({arguments})")
        if is_tracked(table) or table in (MEMBER, MEMBERSHIP):
            yield from _history(table)
    yield from _of_projects(schema)


def _history(table: Table) -> Iterator[str]:
    project = "uid" if table.name == "project" else "project_uid" if table.parent else ""
    arguments = ", ".join(map(sql.literal, (table.key, project, "spatial" if table.geometry else "")))
    if table.name != "project":
        yield _trigger("c_history", "AFTER INSERT OR UPDATE OR DELETE", table, f"keep_history({arguments})")
        return
    yield _trigger("d_history", "AFTER INSERT OR UPDATE", table, f"keep_history({arguments})")
    # Before its children go, since they find their owner by the project or by what is left of it.
    yield _trigger("d_history_deleted", "BEFORE DELETE", table, f"keep_history({arguments})")


def _of_projects(schema: Schema) -> Iterator[str]:
    project = schema.table("project")
    yield _trigger("c_rules", "BEFORE INSERT OR UPDATE", project, "obey_rules()")
    yield _trigger("e_list", "AFTER INSERT OR UPDATE OR DELETE", project, "list_project()")
    needed = {child for rule in project.rules if isinstance(rule, AnyOf) for child in rule.children}
    for table in schema.children():
        if table.choice in _LISTED_CHILDREN:
            yield _trigger("e_list", "AFTER INSERT OR UPDATE OR DELETE", table, "list_child()")
        if table.name in needed:
            yield _trigger("f_rules", "AFTER DELETE", table, "still_obey_rules()")
        yield (
            f"CREATE CONSTRAINT TRIGGER g_approval AFTER INSERT OR UPDATE OR DELETE ON {sql.name(table.name)} "
            "DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION approval_lapses()"
        )


def _trigger(name: str, when: str, table: Table, call: str) -> str:
    return f"CREATE TRIGGER {name} {when} ON {sql.name(table.name)} FOR EACH ROW EXECUTE FUNCTION {call}"


def _text_function(name: str, body: str) -> str:
    return (
        f"CREATE FUNCTION {name}(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$ SELECT {body} $$"
    )
