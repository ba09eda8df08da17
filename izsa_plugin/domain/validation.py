"""What is wrong with a project, said to the person who enters it.

The same declarations become the stores' constraints, so what passes here is accepted there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Optional

from .errors import IzsaError
from .language import Text
from .record import Record, Row
from .schema import AnyOf, Field, Ordered, Rule, Schema, Table, Type

MISSING = Text("«{field}» alanını doldurun.", "Fill in “{field}”.")
TOO_LONG = Text(
    "«{field}» en çok {limit} karakter olabilir; {excess} karakter kısaltın.",
    "“{field}” may hold {limit} characters at most; shorten it by {excess}.",
)
TOO_SMALL = Text("«{field}» en az {limit} olmalı.", "“{field}” must be at least {limit}.")
TOO_LARGE = Text("«{field}» en çok {limit} olabilir.", "“{field}” may be at most {limit}.")
NOT_A_DATE = Text("«{field}» geçerli bir tarih olmalı.", "“{field}” must be a valid date.")
NOT_A_NUMBER = Text("«{field}» bir sayı olmalı.", "“{field}” must be a number.")


@dataclass(frozen=True)
class Problem:
    """One thing to mend: where it is and what to do. ``blocks_draft`` problems stop even a draft from being saved."""

    table: str
    field: str
    text: Text
    blocks_draft: bool = False


def problems(schema: Schema, record: Record) -> list[Problem]:
    """All that keeps a project from being sent, the fields in the order of the schema, then the rules."""
    project = schema.table("project")
    found = list(_row_problems(project, record.row))
    for rule in project.rules:
        if not holds(rule, record):
            found.append(Problem(project.name, _place_of(rule), rule.text, blocks_draft=not rule.to_send))
    for table in schema.children():
        for row in record.of(table.name):
            found.extend(_row_problems(table, row))
    return found


def require_valid(schema: Schema, record: Record) -> None:
    """Raise :class:`IzsaError` with all that keeps a record from being stored as what it says it is.

    A draft may lack what is only needed to send; a demo record shows what it lacks instead.
    """
    may_lack = record.row.get("approval", "draft") == "draft" or bool(record.row.get("demo"))
    found = [problem.text for problem in problems(schema, record) if problem.blocks_draft or not may_lack]
    if found:
        raise IzsaError(Text(" ".join(text.tr for text in found), " ".join(text.en for text in found)))


def field_problem(field: Field, value: Any) -> Optional[tuple[Text, bool]]:
    """What is wrong with one value, and whether it stops a draft too."""
    if is_empty(value):
        return (MISSING.format(field=field.label), field.required) if field.required or field.to_send else None
    if field.type in (Type.INTEGER, Type.REAL):
        return _number_problem(field, value)
    if field.type is Type.DATE and not _is_date(value):
        return NOT_A_DATE.format(field=field.label), True
    if field.max_length is not None and len(str(value)) > field.max_length:
        excess = len(str(value)) - field.max_length
        return TOO_LONG.format(field=field.label, limit=field.max_length, excess=excess), True
    return None


def holds(rule: Rule, record: Record) -> bool:
    """Whether a project obeys a rule that looks at more than one field."""
    if isinstance(rule, Ordered):
        earlier, later = record.row.get(rule.earlier), record.row.get(rule.later)
        return is_empty(earlier) or is_empty(later) or str(earlier) <= str(later)
    return (
        any(not is_empty(record.row.get(name)) for name in rule.fields)
        or any(record.of(table) for table in rule.children)
        or any(record.row.get(name) in values for name, values in rule.values)
    )


def is_empty(value: Any) -> bool:
    """Whether nothing was entered: ``None`` or blank text."""
    return value is None or (isinstance(value, str) and not value.strip())


def _row_problems(table: Table, row: Row) -> Iterator[Problem]:
    for field in table.fields:
        if field.kept or field.name == "uid" or (field.reference and field.reference.cascades):
            continue
        problem = field_problem(field, row.get(field.name))
        if problem:
            yield Problem(table.name, field.name, *problem)


def _number_problem(field: Field, value: Any) -> Optional[tuple[Text, bool]]:
    try:
        number = float(value)
    except (TypeError, ValueError):
        return NOT_A_NUMBER.format(field=field.label), True
    if field.minimum is not None and number < field.minimum:
        return TOO_SMALL.format(field=field.label, limit=f"{field.minimum:g}"), True
    if field.maximum is not None and number > field.maximum:
        return TOO_LARGE.format(field=field.label, limit=f"{field.maximum:g}"), True
    return None


def _is_date(value: Any) -> bool:
    try:
        date.fromisoformat(str(value))
    except ValueError:
        return False
    return True


def _place_of(rule: Rule) -> str:
    """The field at which a form shows the rule's message."""
    if isinstance(rule, AnyOf):
        return (rule.children if not rule.fields else rule.fields)[-1]
    return rule.later
