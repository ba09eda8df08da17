"""The choices on whose value the program branches, each answering for itself; their texts are in the code lists."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from enum import Enum

from .code_lists import code_list
from .language import Text


class Choice(str, Enum):
    """A code of the code list that bears the class's name: ``DatePrecision`` belongs to ``date_precision``."""

    def __str__(self) -> str:
        # Python 3.12 changed what a str enum is formatted as; the code is what every reader wants.
        return str(self.value)

    @classmethod
    def list_name(cls) -> str:
        """The name of the code list."""
        return re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).lower()

    @property
    def label(self) -> Text:
        """The text a user reads."""
        return code_list(self.list_name()).code(self.value).label


class Status(Choice):
    """How far a project is."""

    UNKNOWN = "unknown"
    IDEA = "idea"
    RUNNING = "running"
    CLOSING = "closing"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    SUSPENDED = "suspended"

    @property
    def counts_as_active(self) -> bool:
        """Whether analyses count it unless asked otherwise: under way or done."""
        return self in (Status.RUNNING, Status.CLOSING, Status.COMPLETED)

    @property
    def may_count(self) -> bool:
        """Whether an analysis may be asked to count it; a cancelled project never counts."""
        return self is not Status.CANCELLED

    @property
    def is_over(self) -> bool:
        """Whether nothing more will happen, so that the record need not be confirmed any more."""
        return self in (Status.COMPLETED, Status.CANCELLED)


class SimilarityDecision(Choice):
    """What somebody decided about two similar projects."""

    SAME = "same"
    JOINT_CANDIDATE = "joint_candidate"
    DIFFERENT = "different"


class Approval(Choice):
    """Where a record stands between the municipality that wrote it and İZSA."""

    DRAFT = "draft"
    SENT = "sent"
    IN_REVIEW = "in_review"
    APPROVED = "approved"
    CHANGES_ASKED = "changes_asked"

    @property
    def is_draft(self) -> bool:
        """Whether it was never sent, so that only its own municipality sees and counts it."""
        return self is Approval.DRAFT

    @property
    def awaits_municipality(self) -> bool:
        """Whether the municipality has the next step."""
        return self in (Approval.DRAFT, Approval.CHANGES_ASKED)

    @property
    def awaits_coordinator(self) -> bool:
        """Whether İZSA has the next step."""
        return self in (Approval.SENT, Approval.IN_REVIEW)

    @property
    def after_change(self) -> Approval:
        """What a change leads to: the state stays, but what was approved goes before the coordinators again."""
        return Approval.SENT if self is Approval.APPROVED else self

    @property
    def set_by_coordinator(self) -> bool:
        """Whether only a coordinator may give a record this state."""
        return self in (Approval.IN_REVIEW, Approval.APPROVED, Approval.CHANGES_ASKED)


class Scope(Choice):
    """How wide a project reaches."""

    SITE = "site"
    NEIGHBOURHOOD = "neighbourhood"
    DISTRICT = "district"
    CITY = "city"

    @property
    def is_wide(self) -> bool:
        """Whether it is the whole district or city, so that no point can honestly stand for it."""
        return self in (Scope.DISTRICT, Scope.CITY)


class Visibility(Choice):
    """Who may see a project."""

    DISTRICT = "district"
    NETWORK = "network"
    PUBLIC = "public"

    @property
    def leaves_district(self) -> bool:
        """Whether the record may enter a package for İZSA or another municipality."""
        return self is not Visibility.DISTRICT

    @property
    def is_public(self) -> bool:
        """Whether the record may enter open data."""
        return self is Visibility.PUBLIC


class DatePrecision(Choice):
    """How exactly a date is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"

    def span(self, day: date) -> tuple[date, date]:
        """The first and last day that a date of this precision may mean."""
        if self is DatePrecision.YEAR:
            return date(day.year, 1, 1), date(day.year, 12, 31)
        if self is DatePrecision.MONTH:
            return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])
        return day, day

    def write(self, day: date) -> str:
        """The date as ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``."""
        length = {DatePrecision.YEAR: 4, DatePrecision.MONTH: 7, DatePrecision.DAY: 10}[self]
        return day.isoformat()[:length]


class Relevance(Choice):
    """Whether a target is a municipal task; where it is none, its absence is no gap."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    NONE = "none"

    @property
    def is_municipal(self) -> bool:
        """Whether a municipality can do anything for the target."""
        return self is not Relevance.NONE


class ReportingState(Choice):
    """Whether a district has told İZSA all it has for a period."""

    NOT_REPORTED = "not_reported"
    IN_PROGRESS = "in_progress"
    CLOSED = "closed"


class CriterionState(Choice):
    """How far a municipality is with a coaching criterion."""

    NONE = "none"
    STARTED = "started"
    DONE = "done"
    NOT_APPLICABLE = "not_applicable"

    @property
    def counts(self) -> bool:
        """Whether the criterion belongs to the profile's denominator."""
        return self is not CriterionState.NOT_APPLICABLE
