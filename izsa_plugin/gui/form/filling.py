"""What a user accepts from a pasted text, put into a record; nothing is saved by it."""

from __future__ import annotations

import copy
from collections.abc import Iterable
from typing import Any

from ...analysis.paste import Proposal
from ...domain.record import Record

DATES = ("start_planned", "start_actual", "end_planned", "end_actual")
#: The choice tables that take several proposals, by the column of the choice.
TICKED = {"project_goal": "goal", "project_target": "target", "project_audience": "audience"}
FINANCE = "project_finance"


def filled(record: Record, proposals: Iterable[Proposal]) -> Record:
    """A copy of the record with the proposals in it: a field takes the new value, tables and ticks gain rows."""
    result = copy.deepcopy(record)
    for proposal in proposals:
        if proposal.field in TICKED:
            _tick(result, proposal)
        elif proposal.field == FINANCE:
            result.children.setdefault(FINANCE, []).append(dict(proposal.value))
        elif proposal.field in DATES:
            result.row[proposal.field], result.row[f"{proposal.field}_precision"] = proposal.value
        else:
            result.row[proposal.field] = proposal.value
    primary = result.row.get("primary_goal")
    if any(row.get("goal") == primary for row in result.of("project_goal")):
        result.children["project_goal"] = [row for row in result.of("project_goal") if row.get("goal") != primary]
    return result


def current(record: Record, proposal: Proposal) -> Any:
    """What the record holds where a proposal would go; ``None`` where the proposal takes nothing's place."""
    if proposal.field in TICKED or proposal.field == FINANCE:
        return None
    if proposal.field == "status" and record.row.get("status") == "unknown":
        return None
    return record.row.get(proposal.field) or None


def is_there(record: Record, proposal: Proposal) -> bool:
    """Whether the record says already what is proposed."""
    if proposal.field in TICKED:
        return any(row.get(TICKED[proposal.field]) == proposal.value for row in record.of(proposal.field))
    if proposal.field == FINANCE:
        return any(all(row.get(k) == v for k, v in proposal.value.items()) for row in record.of(FINANCE))
    if proposal.field in DATES:
        stored = (record.row.get(proposal.field), record.row.get(f"{proposal.field}_precision"))
        return bool(stored == proposal.value)
    return bool(record.row.get(proposal.field) == proposal.value)


def _tick(record: Record, proposal: Proposal) -> None:
    if not is_there(record, proposal):
        record.children.setdefault(proposal.field, []).append({TICKED[proposal.field]: proposal.value})
