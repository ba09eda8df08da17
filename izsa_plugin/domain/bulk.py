"""The same change over many projects: what it would do to each, what stands in its way, and the way back."""

from __future__ import annotations

import copy
import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

from .choices import Approval
from .code_lists import code_list
from .errors import IzsaError
from .facts import UnknownFactError
from .freshness import written_day
from .language import Text
from .record import Record
from .roles import why_not_editable
from .schema import Schema
from .validation import require_valid

GOALS, AUDIENCES = ("project_goal", "goal"), ("project_audience", "audience")

_CONFIRMED = Text("Son teyit tarihi", "Last confirmed on")
_GOALS = Text("Amaçlar", "Goals")
_AUDIENCES = Text("Hedef kitleler", "Audiences")
_NONE = Text("–", "–")
_PRIMARY_STAYS = Text(
    "Amaç {goal} bu projenin birincil amacı; önce formda başka bir birincil amaç seçin.",
    "Goal {goal} is the primary goal of this project; choose another primary goal in the form first.",
)


@dataclass(frozen=True)
class BulkEdit:
    """What is to become of the chosen projects; what is ``None`` or empty stays as it is.

    ``confirm`` records today as the day of the last confirmation. An added goal becomes a secondary one, or the
    primary one of a project that has none.
    """

    status: Optional[str] = None
    unit: Optional[str] = None
    confirm: bool = False
    add_goals: tuple[int, ...] = ()
    remove_goals: tuple[int, ...] = ()
    add_audiences: tuple[str, ...] = ()
    remove_audiences: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether it would change nothing."""
        return self == BulkEdit()


@dataclass(frozen=True)
class FieldChange:
    """One field of one project: its name, what stands there, what would stand there."""

    field: Text
    before: Text
    after: Text


@dataclass(frozen=True)
class Planned:
    """What an edit does to one project: the record to be saved, or why it cannot be; neither where nothing changes."""

    before: Record
    after: Optional[Record] = None
    changes: tuple[FieldChange, ...] = ()
    refusal: Optional[Text] = None


@dataclass
class Done:
    """An edit that was saved: the records as they were and as they are now, in the same order."""

    before: list[Record] = field(default_factory=list)
    after: list[Record] = field(default_factory=list)

    def undone(self) -> list[Record]:
        """The records to be saved to take the edit back; refused by the store where somebody saved one meanwhile."""
        return [restored(before, after) for before, after in zip(self.before, self.after)]


def plan(
    schema: Schema, records: Iterable[Record], edit: BulkEdit, editor: Optional[str], today: datetime.date
) -> list[Planned]:
    """What the edit would do to each record, for somebody of the municipality ``editor``; nothing is written."""
    return [_planned(schema, record, edit, editor, today) for record in records]


def confirmed(record: Record, today: datetime.date) -> Record:
    """The record confirmed today, otherwise as it was."""
    made = _copied(record)
    made.row["confirmed_on"] = today.isoformat()
    return made


def changed(record: Record, **values: Any) -> Record:
    """The record with these values, and the approval that a change leads to."""
    made = _copied(record)
    made.row.update(values)
    approval = Approval(record.row.get("approval") or Approval.DRAFT.value)
    made.row["approval"] = approval.after_change.value
    return made


def restored(content: Record, stored: Record) -> Record:
    """``content`` to be saved over ``stored``, by the versions of the latter."""
    made = copy.deepcopy(content)
    made.row["version"] = stored.row["version"]
    made.read_versions = copy.deepcopy(stored.read_versions)
    for table in stored.children:
        made.children.setdefault(table, [])
    return made


def _planned(
    schema: Schema, record: Record, edit: BulkEdit, editor: Optional[str], today: datetime.date
) -> Planned:  # fmt: skip
    why = why_not_editable(record.row.get("municipality"), editor)
    if why is not None:
        return Planned(record, refusal=why)
    primary = record.row.get("primary_goal")
    if primary is not None and int(primary) in edit.remove_goals:
        return Planned(record, refusal=_PRIMARY_STAYS.format(goal=int(primary)))
    after = _applied(record, edit)
    changes = list(_changes(schema, record, after))
    if changes:
        approval = Approval(record.row.get("approval") or Approval.DRAFT.value)
        if approval.after_change is not approval:
            after.row["approval"] = approval.after_change.value
            label = schema.table("project").field("approval").label
            changes.append(FieldChange(label, approval.label, approval.after_change.label))
    if edit.confirm and record.row.get("confirmed_on") != today.isoformat():
        after = confirmed(after, today)
        changes.append(FieldChange(_CONFIRMED, _day(record.row.get("confirmed_on")), _day(after.row["confirmed_on"])))
    if not changes:
        return Planned(record)
    try:
        require_valid(schema, after)
    except IzsaError as error:
        return Planned(record, changes=tuple(changes), refusal=error.text)
    return Planned(record, after, tuple(changes))


def _applied(record: Record, edit: BulkEdit) -> Record:
    made = _copied(record)
    if edit.status is not None:
        made.row["status"] = edit.status
    if edit.unit is not None:
        made.row["unit"] = edit.unit or None
    add = list(edit.add_goals)
    if add and made.row.get("primary_goal") is None:
        made.row["primary_goal"] = add.pop(0)
    have = [int(row["goal"]) for row in made.of("project_goal")]
    primary = made.row.get("primary_goal")
    made.choose(*GOALS, _ticked(have, [goal for goal in add if goal != primary], edit.remove_goals))
    audiences = made.choices(*AUDIENCES)
    made.choose(*AUDIENCES, _ticked(audiences, edit.add_audiences, edit.remove_audiences))
    return made


def _ticked(have: Sequence[Any], add: Sequence[Any], remove: Sequence[Any]) -> tuple[Any, ...]:
    return tuple(value for value in dict.fromkeys([*have, *add]) if value not in remove)


def _changes(schema: Schema, before: Record, after: Record) -> Iterable[FieldChange]:
    for name, say in (("status", _status), ("unit", _said)):
        if before.row.get(name) != after.row.get(name):
            label = schema.table("project").field(name).label
            yield FieldChange(label, say(before.row.get(name)), say(after.row.get(name)))
    if before.goals != after.goals:
        yield FieldChange(_GOALS, _said(", ".join(map(str, before.goals))), _said(", ".join(map(str, after.goals))))
    one, other = before.choices(*AUDIENCES), after.choices(*AUDIENCES)
    if one != other:
        yield FieldChange(_AUDIENCES, _audiences(one), _audiences(other))


def _copied(record: Record) -> Record:
    children = {table: [dict(row) for row in rows] for table, rows in record.children.items()}
    return Record(dict(record.row), children, record.read_versions)


def _said(value: Any) -> Text:
    return Text(str(value), str(value)) if value not in (None, "") else _NONE


def _day(written: Optional[str]) -> Text:
    return written_day(datetime.date.fromisoformat(written[:10])) if written else _NONE


def _status(code: Optional[str]) -> Text:
    return _label("status", code) if code else _NONE


def _audiences(codes: Sequence[str]) -> Text:
    labels = [_label("audience", code) for code in codes]
    return Text(", ".join(one.tr for one in labels), ", ".join(one.en for one in labels)) if labels else _NONE


def _label(name: str, code: str) -> Text:
    """The text of a code; the code itself where the map has one that the plugin does not know."""
    try:
        return code_list(name).code(code).label
    except UnknownFactError:
        return Text(code, code)
