"""What is wrong with what is entered, and at which row of the form it is told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ...domain.record import Record
from ...domain.schema import Schema
from ...domain.validation import is_empty, problems
from .bindings import Binding


@dataclass(frozen=True)
class Finding:
    """One thing to mend; ``binding`` is ``None`` for what the form does not show."""

    binding: Optional[Binding]
    text: str
    blocks_draft: bool
    #: Whether something is there that is wrong, rather than something missing.
    wrong: bool


def findings(schema: Schema, record: Record, bindings: list[Binding], language: str) -> list[Finding]:
    """All that keeps the entry from being sent, in the order of the form; unreadable input stops a draft too."""
    by_field = {field: binding for binding in bindings for field in binding.fields}
    found = []
    for binding in bindings:
        unreadable = binding.editor.input_problem()
        if unreadable:
            found.append(Finding(binding, unreadable, blocks_draft=True, wrong=True))
    for problem in problems(schema, record):
        detail = by_field.get(f"{problem.table}.{problem.field}")
        at = by_field.get(problem.field) if problem.table == "project" else detail or by_field.get(problem.table)
        wrong = problem.blocks_draft and not is_empty(record.row.get(problem.field))
        better = at.editor.missing_text() if at is not None and not problem.blocks_draft else ""
        found.append(Finding(at, better or problem.text.of(language), problem.blocks_draft, wrong))
    order = {id(binding): position for position, binding in enumerate(bindings)}
    found.sort(key=lambda finding: order.get(id(finding.binding), len(order)))
    return _first_per_row(found)


def _first_per_row(found: list[Finding]) -> list[Finding]:
    """One reason a row: mending the first often mends the rest."""
    seen: set[int] = set()
    kept = []
    for finding in found:
        if finding.binding is None or id(finding.binding) not in seen:
            kept.append(finding)
            seen.add(id(finding.binding))
    return kept
