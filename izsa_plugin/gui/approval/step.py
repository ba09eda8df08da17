"""A step of a project's approval, taken by the store of the map."""

from __future__ import annotations

from typing import Optional

from ...domain.approval import Step, steps, taken
from ...domain.errors import IzsaError
from ...domain.record import Record
from ...store.protocol import Store
from ..errors import NOT_ON_MAP


def steps_of(store: Store, record: Record) -> tuple[Step, ...]:
    """The steps that the user of a map may take with a project now."""
    return steps(record, own=store.why_read_only(record.row.get("municipality")) is None, approves=store.approves)


def take_step(store: Store, uid: str, step: Step, note: Optional[str] = None) -> Record:
    """Take a step with a project as it is stored now; raises :class:`IzsaError`, and nothing is changed then."""
    record = store.read(uid)
    if record is None:
        raise IzsaError(NOT_ON_MAP)
    return store.save(taken(store.schema, record, step, note))
