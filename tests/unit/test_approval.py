"""The steps between a municipality and the coordinators: who may take which, and what each leaves in the record."""

from __future__ import annotations

import pytest

from izsa_plugin.domain.approval import Step, steps, taken
from izsa_plugin.domain.choices import Approval
from izsa_plugin.domain.errors import IzsaError
from izsa_plugin.domain.record import Record
from izsa_plugin.domain.schema import schema
from tests.projects import complete


def standing(approval: str, note: str | None = None) -> Record:
    record = complete(approval=approval, approval_note=note)
    record.row["version"] = 1
    return record


@pytest.mark.parametrize(
    ("approval", "owner", "coordinator"),
    [
        ("draft", [Step.SEND], []),
        ("sent", [], [Step.REVIEW, Step.APPROVE, Step.ASK]),
        ("in_review", [], [Step.APPROVE, Step.ASK]),
        ("approved", [], [Step.ASK]),
        ("changes_asked", [Step.SEND], []),
    ],
)
def test_each_state_offers_its_steps_to_those_whose_turn_it_is(
    approval: str, owner: list[Step], coordinator: list[Step]
) -> None:
    record = standing(approval)
    assert list(steps(record, own=True, approves=False)) == owner
    assert list(steps(record, own=False, approves=True)) == coordinator
    assert steps(record, own=False, approves=False) == ()


def test_a_project_that_was_never_saved_has_no_steps() -> None:
    assert steps(complete(), own=True, approves=True) == ()


def test_the_whole_way_leaves_state_and_note() -> None:
    record = taken(schema(), standing("draft"), Step.SEND)
    record = taken(schema(), record, Step.REVIEW)
    record = taken(schema(), record, Step.ASK, "  Amacı açıklayın. ")
    assert (record.row["approval"], record.row["approval_note"]) == ("changes_asked", "Amacı açıklayın.")
    record = taken(schema(), record, Step.SEND, " Açıkladık. ")
    assert [record.row[name] for name in ("approval", "approval_note", "approval_answer")] == [
        "sent", "Amacı açıklayın.", "Açıkladık.",
    ]  # fmt: skip
    record = taken(schema(), record, Step.APPROVE)
    assert (record.row["approval"], record.row["approval_note"]) == ("approved", None)


def test_asking_for_changes_takes_a_note_that_fits() -> None:
    for note in (None, "  "):
        with pytest.raises(IzsaError, match="what has to be changed"):
            taken(schema(), standing("sent"), Step.ASK, note)
    with pytest.raises(IzsaError, match="shorten it by 1"):
        taken(schema(), standing("sent"), Step.ASK, "x" * 2001)


@pytest.mark.parametrize("step", list(Step))
def test_a_step_that_does_not_fit_the_state_is_refused_and_changes_nothing(step: Step) -> None:
    for approval in Approval:
        record = standing(approval.value)
        if not step.can_follow(approval):
            with pytest.raises(IzsaError, match="cannot be done now"):
                taken(schema(), record, step, "x")
        assert record.row["approval"] == approval.value
