"""The triggers by which the file itself keeps versions, history, deletions, keys, rules and the list of projects.

They hold for every editor that writes through SQL: QGIS's attribute table, QField, OGR, sqlite3.
What is a change of nobody's (a version, a time) is never audited; a trigger of a child never writes to a spatial
table, since plain sqlite3 could not follow it there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

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
    """All triggers of a map, in the order in which they are made.

    SQLite reads them all at each opening of the file, so each says what it has to in few words.
    """
    for table in schema:
        if table.tracked:
            yield _created(table)
            yield _updated(table)
            yield _deleted(table)
        yield from _references(table)
    yield from _project_rules(schema)
    yield from _child_rules(schema)
    yield _cascade(schema)
    yield from _project_list()


def _create(name: str, when: str, table: str, steps: Iterable[str], condition: str = "") -> str:
    body = "\n".join(f"{step};" for step in steps)
    return f"CREATE TRIGGER {sql.name(name)} {when} ON {sql.name(table)} FOR EACH ROW{condition}\nBEGIN\n{body}\nEND"


def _created(table: Table) -> str:
    # One trigger, because SQLite promises no order among several and the later steps need the key.
    key = _key_of(table, "NEW") if table.choice else f"coalesce(NEW.uid, {sql.UUID})"
    assignment = f"uid = {key}, " if table.key == "uid" else ""
    steps = [
        f"UPDATE {sql.name(table.name)} SET {assignment}version = 1, created_at = {sql.NOW}, created_by = NEW.edit_by, "  # nosec B608  # names from the schema
        f"updated_at = {sql.NOW}, updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid",
        _entry(table, "r", "insert", "NEW.edit_by") + f" FROM {sql.name(table.name)} AS r WHERE r.fid = NEW.fid",
    ]
    if table.name == "project":
        steps += list_anew("(SELECT uid FROM project WHERE fid = NEW.fid)")
    elif table.choice in _LISTED:
        steps += list_anew("NEW.project_uid")
    return _create(f"{table.name}_created", "AFTER INSERT", table.name, steps)


def _updated(table: Table) -> str:
    """The key stays or follows its columns, each changed cell is audited, and if there was one the version rises."""
    key = sql.name(table.key)
    may_become = f" AND NEW.{key} IS NOT {_key_of(table, 'NEW')}" if table.choice else ""
    change = ("cell", _readable(table, "was"), _readable(table, "now"))
    assignment = f"uid = {_key_of(table, 'NEW')}, " if table.choice else ""
    steps = [
        f"SELECT RAISE(ABORT, {sql.both(KEY_CHANGED)}) "  # nosec B608  # names from the schema
        f"WHERE OLD.{key} IS NOT NULL AND NEW.{key} IS NOT OLD.{key}{may_become}",
        f"{_entry(table, 'NEW', 'update', 'NEW.edit_by', change)} FROM ({_cells(table)}) WHERE was IS NOT now",
        # edit_by is emptied once it was read: SQL that does not say who it is must not pass for the last one who did.
        # What is set here is no cell of a person's, so this ends even where triggers are allowed to recurse.
        f"UPDATE {sql.name(table.name)} SET {assignment}version = OLD.version + 1, updated_at = {sql.NOW}, "  # nosec B608  # names from the schema
        "updated_by = NEW.edit_by, edit_by = NULL WHERE fid = NEW.fid AND (changes() > 0 OR NEW.edit_by IS NOT NULL)",
    ]
    return _create(f"{table.name}_updated", "AFTER UPDATE", table.name, steps)


def _cells(table: Table) -> str:
    """A query of all cells of a row: the column, what it held, what it holds."""
    (first, *others) = [(sql.literal(c), f"OLD.{sql.name(c)}", f"NEW.{sql.name(c)}") for c in _content(table)]
    # SQLite does not know the names that a query of values alone would have inside a trigger.
    rows = f" UNION ALL VALUES {', '.join(f'({column}, {was}, {now})' for column, was, now in others)}"
    return f"SELECT {first[0]} AS cell, {first[1]} AS was, {first[2]} AS now{rows if others else ''}"


def _deleted(table: Table) -> str:
    columns = [field.name for field in table.fields]
    pairs = ", ".join(f"{sql.literal(column)}, OLD.{sql.name(column)}" for column in columns)
    if table.geometry:
        pairs += f", {sql.literal(sql.GEOMETRY_COLUMN)}, hex(OLD.{sql.GEOMETRY_COLUMN})"
    steps = [
        _entry(table, "OLD", "delete", "OLD.updated_by"),
        f"INSERT INTO tombstone (table_name, row_uid, row, by) VALUES ({sql.literal(table.name)}, "  # nosec B608  # names from the schema
        f"{_key_of(table, 'OLD')}, json_object({pairs}), OLD.updated_by)",
    ]
    if table.choice in _LISTED:
        steps += list_anew("OLD.project_uid")
    return _create(f"{table.name}_deleted", "AFTER DELETE", table.name, steps)


def _entry(table: Table, row: str, action: str, author: str, change: tuple[str, str, str] = ("NULL",) * 3) -> str:
    return (
        "INSERT INTO audit (table_name, row_uid, project_uid, action, column_name, old, new, by) "
        f"SELECT {sql.literal(table.name)}, {_key_of(table, row)}, {_project_of(table, row)}, "
        f"{sql.literal(action)}, {', '.join(change)}, {author}"
    )


def _references(table: Table) -> Iterator[str]:
    # The foreign keys say the same, but OGR and plain sqlite3 obey them only when told to, and name no field.
    referring = [(field, field.target) for field in table.fields if field.target]
    refused = [
        (
            f"NEW.{sql.name(field.name)} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM {sql.name(target.table)} "  # nosec B608  # names from the schema
            f"WHERE {sql.name(target.column)} = NEW.{sql.name(field.name)})",
            NOT_LISTED.format(field=field.label),
        )
        for field, target in referring
    ]
    if refused:
        columns = ", ".join(sql.name(field.name) for field, _ in referring)
        yield _create(f"{table.name}_references_insert", "BEFORE INSERT", table.name, [_refuse(refused)])
        yield _create(f"{table.name}_references_update", f"BEFORE UPDATE OF {columns}", table.name, [_refuse(refused)])


def _refuse(cases: Iterable[tuple[str, Text]], where: str = "") -> str:
    """The first of these conditions that holds turns the write back with its text."""
    cases_text = " ".join(f"WHEN {condition} THEN RAISE(ABORT, {sql.both(text)})" for condition, text in cases)
    return f"SELECT CASE {cases_text} END{where}"


def _project_rules(schema: Schema) -> Iterator[str]:
    project = schema.table("project")
    needed = [field.name for field in project.fields if field.to_send and not field.required]
    to_send = [
        (sql.blank(f"NEW.{sql.name(column)}"), MISSING.format(field=project.field(column).label)) for column in needed
    ]
    to_send += [(f"NOT {sql.rule(rule, 'NEW')}", rule.text) for rule in project.rules if rule.to_send]
    always = [(f"NOT {sql.rule(rule, 'NEW')}", rule.text) for rule in project.rules if not rule.to_send]
    steps = [_refuse(to_send, f" WHERE {_sent('NEW')}"), _refuse(always)]
    columns = sorted({*needed, "approval", "demo", *(column for rule in project.rules for column in rule.columns)})
    yield _create("project_rules_insert", "BEFORE INSERT", "project", steps)
    yield _create(
        "project_rules_update", f"BEFORE UPDATE OF {', '.join(map(sql.name, columns))}", "project", steps
    )  # fmt: skip


def _child_rules(schema: Schema) -> Iterator[str]:
    """What was needed to send a project may not be taken from under it; deleting the project itself is allowed."""
    for rule in schema.table("project").rules:
        for child in rule.children if isinstance(rule, AnyOf) else ():
            refusal = (
                f"SELECT RAISE(ABORT, {sql.both(rule.text)}) WHERE EXISTS (SELECT 1 FROM project AS p "  # nosec B608  # names from the schema
                f"WHERE p.uid = OLD.project_uid AND {_sent('p')} AND NOT {sql.rule(rule, 'p')})"
            )
            yield _create(f"{child}_{rule.name}", "AFTER DELETE", child, [refusal])


def _cascade(schema: Schema) -> str:
    # The foreign keys say the same, but plain sqlite3 obeys them only when it is told to.
    deletes = [
        f"DELETE FROM {sql.name(table.name)} WHERE {sql.name(field.name)} = OLD.uid"  # nosec B608  # names from the schema
        for table in schema
        for field in table.fields
        if field.reference and field.reference.cascades and field.reference.table == "project"
    ]
    deletes.append("DELETE FROM project_list WHERE uid = OLD.uid")
    return _create("project_children", "AFTER DELETE", "project", deletes)


#: What a choice is from, where the list of projects shows the choices.
_LISTED = ("goal", "target", "audience", "district")


def _project_list() -> Iterator[str]:
    watched = [
        "title", "title_en", "purpose", "description", "code", "unit", "neighbourhood", "municipality", "primary_goal",
        "start_planned", "start_planned_precision", "start_actual", "start_actual_precision",
        "end_planned", "end_planned_precision", "end_actual", "end_actual_precision",
    ]  # fmt: skip
    yield _create("project_list_update", f"AFTER UPDATE OF {', '.join(watched)}", "project", list_anew("NEW.uid"))
    renewed = ", ".join(f"{column} = excluded.{column}" for column in _LIST_COLUMNS)
    yield _create(
        "project_list_anew", "AFTER INSERT", "search_queue",
        [f"{FILL_LIST} WHERE p.uid = NEW.uid ON CONFLICT (uid) DO UPDATE SET {renewed}"],  # nosec B608  # names from the schema
    )  # fmt: skip


def list_anew(uid: str) -> tuple[str, str]:
    """The steps that queue a project for the search index, by which its joined texts are made anew."""
    return f"DELETE FROM search_queue WHERE uid = {uid}", f"INSERT INTO search_queue (uid) VALUES ({uid})"  # nosec B608  # names from the schema


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

_LIST_COLUMNS = ("goals", "targets", "audiences", "districts", "start", '"end"', "sort_title", "search_text")

#: Fills the list for the projects that a WHERE clause on ``p`` chooses.
FILL_LIST = (
    f"INSERT INTO project_list (uid, {', '.join(_LIST_COLUMNS)})\n"  # nosec B608  # names from the schema
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


def _readable(table: Table, value: str) -> str:
    """What a cell holds as the audit keeps it: a geometry in hexadecimal digits."""
    return f"CASE cell WHEN '{sql.GEOMETRY_COLUMN}' THEN hex({value}) ELSE {value} END" if table.geometry else value


def _project_of(table: Table, row: str) -> str:
    if table.name == "project":
        return f"{row}.uid"
    return f"{row}.project_uid" if table.parent else "NULL"
