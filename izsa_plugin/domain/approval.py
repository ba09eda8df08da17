"""The way of a project between the municipality that wrote it and İZSA: who takes which step, and what it does."""

from __future__ import annotations

import copy
from enum import Enum
from typing import Optional

from .choices import Approval
from .errors import IzsaError
from .language import Text
from .record import Record
from .schema import Schema
from .validation import field_problem

#: What the coordinators write about a record; its municipality reads it and cannot change it.
NOTE = "approval_note"
#: What the municipality answers as it sends the record again.
ANSWER = "approval_answer"
#: The columns that say where a record stands rather than what the project is.
REVIEW_COLUMNS = ("approval", NOTE, ANSWER)

_NOT_NOW = Text(
    "«{step}» şu anda yapılamaz: projenin durumu «{state}». Listeyi yenileyip yeniden bakın.",
    "“{step}” cannot be done now: the project's state is “{state}”. Refresh the list and look again.",
)
_SAY_WHAT = Text(
    "Belediyenin ne yapacağını bilmesi için düzeltilmesini istediğiniz şeyi nota yazın.",
    "Write into the note what has to be changed, so that the municipality knows what to do.",
)


class Step(Enum):
    """One step of the way; the municipality sends, the coordinators take the others."""

    SEND = "send"
    REVIEW = "review"
    APPROVE = "approve"
    ASK = "ask"

    @property
    def label(self) -> Text:
        """What the step is called."""
        return _LABELS[self]

    @property
    def leads_to(self) -> Approval:
        """Where the record stands afterwards."""
        return _WAYS[self][1]

    @property
    def is_of_coordinator(self) -> bool:
        """Whether only a coordinator takes it."""
        return self.leads_to.set_by_coordinator

    def can_follow(self, approval: Approval) -> bool:
        """Whether it can be taken in this state."""
        return approval in _WAYS[self][0]


_LABELS = {
    Step.SEND: Text("Onaya gönder", "Send for approval"),
    Step.REVIEW: Text("İncelemeye al", "Take into review"),
    Step.APPROVE: Text("Onayla", "Approve"),
    Step.ASK: Text("Düzeltme iste", "Ask for changes"),
}
_WAYS = {
    Step.SEND: ((Approval.DRAFT, Approval.CHANGES_ASKED), Approval.SENT),
    Step.REVIEW: ((Approval.SENT,), Approval.IN_REVIEW),
    Step.APPROVE: ((Approval.SENT, Approval.IN_REVIEW), Approval.APPROVED),
    # What was approved by mistake is asked back too.
    Step.ASK: ((Approval.SENT, Approval.IN_REVIEW, Approval.APPROVED), Approval.CHANGES_ASKED),
}


def approval_of(record: Record) -> Approval:
    """Where a record stands."""
    return Approval(record.row.get("approval") or Approval.DRAFT.value)


def steps(record: Record, own: bool, approves: bool) -> tuple[Step, ...]:
    """The steps with a stored project that are open now to somebody who may write it, or may approve."""
    return tuple(
        step
        for step in Step
        if record.version and step.can_follow(approval_of(record)) and (approves if step.is_of_coordinator else own)
    )


def begun_again(record: Record, coordinator: bool = False) -> Record:
    """A project that is not on the map any more, to be saved as a new one under its old key.

    What the coordinators said falls away unless one of them brings it back: whatever was sent goes before them again.
    """
    result = copy.deepcopy(record)
    result.row["version"] = 0
    result.read_versions = {}
    if not coordinator:
        stood = approval_of(record)
        result.row.update({"approval": (stood if stood.is_draft else Approval.SENT).value, NOTE: None, ANSWER: None})
    return result


def taken(schema: Schema, record: Record, step: Step, note: Optional[str] = None) -> Record:
    """The project after a step, to be saved; raises :class:`IzsaError` where the step does not fit or says too little.

    ``note`` is the coordinators' word, or the municipality's answer as it sends. The note stays through sending and
    review, so that both sides can hold the new state against it; approval replaces it by the new one, if any.
    """
    if not step.can_follow(approval_of(record)):
        raise IzsaError(_NOT_NOW.format(step=step.label, state=approval_of(record).label))
    result = copy.deepcopy(record)
    result.row["approval"] = step.leads_to.value
    said = (note or "").strip() or None
    if step is Step.ASK and said is None:
        raise IzsaError(_SAY_WHAT)
    column = {Step.SEND: ANSWER, Step.REVIEW: None}.get(step, NOTE)
    if column:
        problem = said and field_problem(schema.table("project").field(column), said)
        if problem:
            raise IzsaError(problem[0])
        result.row[column] = said
    return result
