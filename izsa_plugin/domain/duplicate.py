"""A new project made from one that is there: its content as a start, nothing that belongs to that one alone."""

from __future__ import annotations

from typing import Optional

from .language import Text
from .record import Record, Row, new_record
from .schema import Schema, Table

TITLE = Text("{title} (kopya)", "{title} (copy)")

#: What is true of the one project only: its progress and end, its number, its approval, what people confirmed of it.
_NOT_COPIED = frozenset(
    {
        "uid", "municipality", "code", "start_actual", "start_actual_precision", "end_actual", "end_actual_precision",
        "progress", "people_reached", "approval", "approval_note", "approval_answer", "confirmed_on", "joint",
        "good_practice", "contact_name", "contact_email", "demo", "report_year",
    }
)  # fmt: skip
_CHILDREN_NOT_COPIED = frozenset({"project_update", "project_file"})
#: In children: what was reached, and a project that a partner brought in.
_CHILD_FIELDS_NOT_COPIED = frozenset({"uid", "project_uid", "people_reached", "reached", "measured_on", "brings_in"})


def duplicate(schema: Schema, record: Record, municipality: Optional[str], language: str) -> Record:
    """A draft of ``municipality`` with the content of ``record``, to be entered as a new project."""
    made = new_record(schema, municipality)
    project = schema.table("project")
    copied = [field.name for field in project.fields if not field.kept and field.name not in _NOT_COPIED]
    made.row.update({name: record.row.get(name) for name in copied})
    made.row["geom"] = record.row.get("geom")
    if made.row.get("title"):
        made.row["title"] = TITLE.of(language).format(title=made.row["title"])[: project.field("title").max_length]
    for table in schema.children():
        if table.name not in _CHILDREN_NOT_COPIED and record.of(table.name):
            made.children[table.name] = [_copied(table, row) for row in record.of(table.name)]
    return made


def _copied(table: Table, row: Row) -> Row:
    names = [field.name for field in table.fields if not field.kept and field.name not in _CHILD_FIELDS_NOT_COPIED]
    copied = {name: row.get(name) for name in names}
    if table.geometry:
        copied["geom"] = row.get("geom")
    return copied
