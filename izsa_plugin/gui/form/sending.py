"""Which approval a project has after it was saved or sent."""

from __future__ import annotations

from ...domain.choices import Approval


def after_saving(approval: Approval) -> Approval:
    """A save keeps the state, but what was approved and then changed goes before the coordinators again."""
    return approval.after_change


def must_be_complete(approval: Approval) -> bool:
    """Whether a project in this state may lack nothing: all but a draft."""
    return not approval.is_draft
