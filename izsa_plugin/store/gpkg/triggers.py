"""The triggers by which the file itself keeps versions, history, deletions, keys, rules and the list of projects.

They hold for every editor that writes through SQL: QGIS's attribute table, QField, OGR, sqlite3.
What is a change of nobody's (a version, a time) is never audited; a trigger of a child never writes to a spatial
table, since plain sqlite3 could not follow it there.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...domain.language import Text
from ...domain.schema import AnyOf, Schema, Table
from ...domain.validation import MISSING
from . import sql

NOT_LISTED = Text(
    "«{field}» haritada olmayan bir değer taşıyor; listedeki bir değeri seçin.",
    "“{field}” holds a value that the map does not have; choose a value of the list.",
)
KEY_CHANGED = Text(
    "Bir kaydın kimliği değiştirilemez. Yeni bir kayıt açın.",
    "The key of a record cannot be changed. Make a new record.",
)


def triggers(schema: Schema) -> Iterator[str]:
    """All triggers of a map, in the order in which they are made."""
    for table in schema:
        if table.tracked:
            yield _created(table)
            yield _updated(table)
            yield _key_stays(table)
            yield from _audit(table)
            yield _tombstone(table)
        if table.choice:
            yield _choice_key(table)
        yield from _references(table)
    yield from _project_rules(schema)
    yield from _child_rules(schema)
    yield _cascade(schema)
    yield from _project_list(schema)


def _create(name: str, when: str, table: str, body: str, condition: str = "") -> str:
    return f"CREATE TRIGGER {sql.name(name)} {when} ON {sql.name(table)} FOR EACH ROW{condition}\nBEGIN\n{body}\nEND"


def _created(table: Table) -> str:
    # One trigger, because SQLite promises no order among several and the later steps need the key.
    key = _key_of(table, "NEW") if table.choice else f"coalesce(NEW.uid, {sql.UUID})"
    assignment = f"uid = {key}, " if table.key == "uid" else ""
    steps = [
        f"UPDATE {sql.name(table.name)} SET {assignment}version = 1, created_at = {sql.NOW}, created_by = NEW.edit_by, "  # nosec B608  # names from the schema
        f"updated_at = {sql.NOW}, updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;",
        _entry(table, f"FROM {sql.name(table.name)} AS r WHERE r.fid = NEW.fid", "r", "insert", "NEW.edit_by"),
    ]
    if table.name == "project":
        steps.append(refresh_list("(SELECT uid FROM project WHERE fid = NEW.fid)"))
    return _create(f"{table.name}_created", "AFTER INSERT", table.name, "\n".join(steps))


def _updated(table: Table) -> str:
    # edit_by is emptied once it was read: SQL that does not say who it is must not pass for the last one who did.
    return _create(
        f"{table.name}_updated", "AFTER UPDATE", table.name,
        f"UPDATE {sql.name(table.name)} SET version = OLD.version + 1, updated_at = {sql.NOW}, "  # nosec B608  # names from the schema
        "updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid;",
        # The update just above changes neither, so this ends even where triggers are allowed to recurse.
        f"\nWHEN {_changed(table)} OR NEW.edit_by IS NOT NULL",
    )  # fmt: skip


def _key_stays(table: Table) -> str:
    may_become = f"NEW.{sql.name(table.key)} IS NOT {_key_of(table, 'NEW')} AND " if table.choice else ""
    key = sql.name(table.key)
    return _create(
        f"{table.name}_key_stays", f"BEFORE UPDATE OF {key}", table.name,
        f"SELECT RAISE(ABORT, {sql.both(KEY_CHANGED)});",
        f"\nWHEN {may_become}OLD.{key} IS NOT NULL AND NEW.{key} IS NOT OLD.{key}",
    )  # fmt: skip


def _audit(table: Table) -> Iterator[str]:
    changes = "\n".join(
        _entry(table, f"WHERE OLD.{sql.name(column)} IS NOT NEW.{sql.name(column)}", "NEW", "update", "NEW.edit_by",
               (sql.literal(column), _readable(table, "OLD", column), _readable(table, "NEW", column)))
        for column in _content(table)
    )  # fmt: skip
    yield _create(f"{table.name}_audit_update", "AFTER UPDATE", table.name, changes, f"\nWHEN {_changed(table)}")
    yield _create(
        f"{table.name}_audit_delete", "AFTER DELETE", table.name, _entry(table, "", "OLD", "delete", "OLD.updated_by")
    )  # fmt: skip


def _entry(
    table: Table, source: str, row: str, action: str, author: str, change: tuple[str, str, str] = ("NULL",) * 3
) -> str:
    return (
        "INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by)\n"
        f"  SELECT {sql.literal(table.name)}, {_key_of(table, row)}, {_project_of(table, row)}, "
        f"{sql.literal(action)}, {', '.join(change)}, {author} {source};"
    )


def _tombstone(table: Table) -> str:
    columns = [field.name for field in table.fields]
    pairs = ", ".join(f"{sql.literal(column)}, OLD.{sql.name(column)}" for column in columns)
    if table.geometry:
        pairs += f", {sql.literal(sql.GEOMETRY_COLUMN)}, {_readable(table, 'OLD', sql.GEOMETRY_COLUMN)}"
    return _create(
        f"{table.name}_tombstone", "AFTER DELETE", table.name,
        "INSERT INTO tombstone (table_name, row_uid, row, by)\n"  # nosec B608  # names from the schema
        f"  VALUES ({sql.literal(table.name)}, {_key_of(table, 'OLD')}, json_object({pairs}), OLD.updated_by);",
    )  # fmt: skip


def _choice_key(table: Table) -> str:
    return _create(
        f"{table.name}_key", f"AFTER UPDATE OF project_uid, {sql.name(table.choice or '')}", table.name,
        f"UPDATE {sql.name(table.name)} SET uid = {_key_of(table, 'NEW')} WHERE fid = NEW.fid;",  # nosec B608  # names from the schema
        f"\nWHEN NEW.uid IS NOT {_key_of(table, 'NEW')}",
    )  # fmt: skip


def _references(table: Table) -> Iterator[str]:
    # The foreign keys say the same, but OGR and plain sqlite3 obey them only when told to, and name no field.
    body = "\n".join(
        f"SELECT RAISE(ABORT, {sql.both(NOT_LISTED.format(field=field.label))}) "  # nosec B608  # names from the schema
        f"WHERE NEW.{sql.name(field.name)} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM {sql.name(field.target.table)} "
        f"WHERE {sql.name(field.target.column)} = NEW.{sql.name(field.name)});"
        for field in table.fields
        if field.target
    )
    if body:
        yield _create(f"{table.name}_references_insert", "BEFORE INSERT", table.name, body)
        columns = ", ".join(sql.name(field.name) for field in table.fields if field.target)
        yield _create(f"{table.name}_references_update", f"BEFORE UPDATE OF {columns}", table.name, body)


def _project_rules(schema: Schema) -> Iterator[str]:
    project = schema.table("project")
    sent = f"{_sent('NEW')} AND "
    checks = [
        (sent + sql.blank(f"NEW.{sql.name(field.name)}"), MISSING.format(field=field.label))
        for field in project.fields
        if field.to_send and not field.required
    ]
    checks += [
        (f"{sent if rule.to_send else ''}NOT {sql.rule(rule, 'NEW')}", rule.text) for rule in project.rules
    ]  # fmt: skip
    body = "\n".join(
        f"SELECT RAISE(ABORT, {sql.both(message)}) WHERE {condition};" for condition, message in checks
    )  # fmt: skip
    yield _create("project_rules_insert", "BEFORE INSERT", "project", body)
    yield _create("project_rules_update", "BEFORE UPDATE", "project", body)


def _child_rules(schema: Schema) -> Iterator[str]:
    """What was needed to send a project may not be taken from under it; deleting the project itself is allowed."""
    for rule in schema.table("project").rules:
        for child in rule.children if isinstance(rule, AnyOf) else ():
            yield _create(
                f"{child}_{rule.name}", "AFTER DELETE", child,
                f"SELECT RAISE(ABORT, {sql.both(rule.text)}) WHERE EXISTS (\n  SELECT 1 FROM project AS p "  # nosec B608  # names from the schema
                f"WHERE p.uid = OLD.project_uid AND {_sent('p')} AND NOT {sql.rule(rule, 'p')});",
            )  # fmt: skip


def _cascade(schema: Schema) -> str:
    # The foreign keys say the same, but plain sqlite3 obeys them only when it is told to.
    deletes = "\n".join(
        f"DELETE FROM {sql.name(table.name)} WHERE {sql.name(field.name)} = OLD.uid;"  # nosec B608  # names from the schema
        for table in schema
        for field in table.fields
        if field.reference and field.reference.cascades and field.reference.table == "project"
    )
    deletes += "\nDELETE FROM project_list WHERE uid = OLD.uid;"
    return _create("project_children", "AFTER DELETE", "project", deletes)


def _project_list(schema: Schema) -> Iterator[str]:
    watched = [
        "title", "title_en", "purpose", "description", "code", "unit", "neighbourhood", "municipality", "primary_goal",
        "start_planned", "start_planned_precision", "start_actual", "start_actual_precision",
        "end_planned", "end_planned_precision", "end_actual", "end_actual_precision",
    ]  # fmt: skip
    yield _create(
        "project_list_update", f"AFTER UPDATE OF {', '.join(watched)}", "project", refresh_list("NEW.uid")
    )  # fmt: skip
    for table in schema.children():
        if table.choice in ("goal", "target", "audience", "district"):
            for event, row in (("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD")):
                yield _create(
                    f"{table.name}_list_{event.lower()}", f"AFTER {event}", table.name,
                    refresh_list(f"{row}.project_uid"),
                )  # fmt: skip


def refresh_list(uid: str) -> str:
    """The statements that bring a project's joined texts up to date and queue it for the search index."""
    return (
        f"DELETE FROM project_list WHERE uid = {uid};\n"  # nosec B608  # names from the schema
        f"{FILL_LIST} WHERE p.uid = {uid};\n"
        f"INSERT INTO search_queue (uid) SELECT {uid} WHERE {uid} NOT IN (SELECT uid FROM search_queue);"
    )


def _joined(column: str, table: str, order: str, join: str = "", condition: str = "") -> str:
    return (
        f"(SELECT group_concat({column}, ';') FROM (SELECT {column} FROM {table} AS c {join} "  # nosec B608  # names from the schema
        f"WHERE c.project_uid = p.uid{condition} ORDER BY {order}))"
    )


def _dated(kind: str) -> str:
    """The actual date, else the planned one, cut to the precision with which it is known."""

    def cut(name: str) -> str:
        return f"substr({name}, 1, CASE {name}_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END)"

    return f"coalesce({cut(f'p.{kind}_actual')}, {cut(f'p.{kind}_planned')})"


_SEARCHED = " || ' ' || ".join(
    [f"coalesce(p.{column}, '')"
     for column in ("title", "title_en", "code", "unit", "neighbourhood", "purpose", "description")]
    + [f"coalesce(({query}), '')"
       for query in (
           "SELECT m.name FROM municipality AS m WHERE m.code = p.municipality",
           "SELECT g.label_tr FROM goal AS g WHERE g.number = p.primary_goal",
           "SELECT group_concat(d.name, ' ') FROM project_district AS c JOIN district AS d ON d.code = c.district "
           "WHERE c.project_uid = p.uid",
           "SELECT group_concat(a.label_tr || ' ' || a.label_en, ' ') FROM project_audience AS c "
           "JOIN list_audience AS a ON a.code = c.audience WHERE c.project_uid = p.uid",
       )]
)  # fmt: skip

_GOALS = (
    "nullif(trim(coalesce(p.primary_goal, '') || ';' || coalesce("
    + _joined("goal", "project_goal", "goal", condition=" AND c.goal IS NOT p.primary_goal")
    + ", ''), ';'), '')"
)

#: Fills the list for the projects that a WHERE clause on ``p`` chooses.
FILL_LIST = (
    'INSERT INTO project_list (uid, goals, targets, audiences, districts, start, "end", sort_title, search_text)\n'  # nosec B608  # names from the schema
    "SELECT p.uid,\n  "
    + ",\n  ".join(
        (
            _GOALS,
            _joined("target", "project_target", "t.position", "JOIN target AS t ON t.code = c.target"),
            _joined("audience", "project_audience", "a.position", "JOIN list_audience AS a ON a.code = c.audience"),
            _joined("district", "project_district", "district"),
            _dated("start"),
            _dated("end"),
            sql.sort_key("coalesce(p.title, '')"),
            sql.fold(f"({_SEARCHED})"),
        )
    )
    + "\nFROM project AS p"
)


def _sent(row: str) -> str:
    """Whether the rules for sending hold; demo records show what is missing in them instead."""
    return f"{row}.approval <> 'draft' AND {row}.demo = 0"


def _content(table: Table) -> list[str]:
    """What a change of a row is a change of; its key never changes, or follows from the other columns."""
    own = [column for column in sql.columns(table) if column != table.key]
    return [*own, *([sql.GEOMETRY_COLUMN] if table.geometry else [])]


def _key_of(table: Table, row: str) -> str:
    if table.choice:
        return f"{row}.project_uid || ':' || {row}.{sql.name(table.choice)}"
    return f"{row}.{sql.name(table.key)}"


def _changed(table: Table) -> str:
    differing = [f"OLD.{sql.name(column)} IS NOT NEW.{sql.name(column)}" for column in _content(table)]
    return f"({' OR '.join(differing)})"


def _readable(table: Table, row: str, column: str) -> str:
    reference = f"{row}.{sql.name(column)}"
    return f"hex({reference})" if table.geometry and column == sql.GEOMETRY_COLUMN else reference


def _project_of(table: Table, row: str) -> str:
    if table.name == "project":
        return f"{row}.uid"
    return f"{row}.project_uid" if table.parent else "NULL"
