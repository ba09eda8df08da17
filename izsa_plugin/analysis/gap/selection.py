"""Which projects an analysis counts: by status and by period, each left-out project counted with its reason."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ...domain.choices import Status
from ...domain.errors import IzsaError
from ...domain.language import Text
from ...domain.parsing import day_range
from ..factors import factorised
from ..projects import Projects

_STATUSES: dict[Optional[str], Status] = {each.value: each for each in Status}
DEFAULT_STATUSES = frozenset(each for each in Status if each.counts_as_active)


@dataclass(frozen=True)
class Period:
    """First and last day, both counted."""

    first: datetime.date
    last: datetime.date

    @classmethod
    def read(cls, written: str) -> Optional[Period]:
        """``2025``, ``2024/2026``, ``2025-03-01/2025-09-30``; None for an empty text; IzsaError for anything else."""
        parts = [part.strip() for part in written.strip().replace("–", "/").split("/")]
        if parts == [""]:
            return None
        try:
            ranges = [day_range(part) for part in parts]
        except ValueError:
            ranges = [None]
        first, last = ranges[0], ranges[-1]
        if len(ranges) > 2 or first is None or last is None or first[0] > last[1]:
            raise IzsaError(
                Text(
                    "«{period}» bir dönem olarak okunamadı. «2025», «2024/2026» ya da «2025-03-01/2025-09-30» yazın.",
                    "“{period}” cannot be read as a period. Write “2025”, “2024/2026” or “2025-03-01/2025-09-30”.",
                ).format(period=written)
            )
        return cls(first[0], last[1])

    def meets(self, other: Period) -> bool:
        """Whether the two have a day in common."""
        return self.first <= other.last and other.first <= self.last

    def __str__(self) -> str:
        if (self.first.month, self.first.day, self.last.month, self.last.day) == (1, 1, 12, 31):
            same = self.first.year == self.last.year
            return str(self.first.year) if same else f"{self.first.year}–{self.last.year}"
        return f"{self.first.isoformat()}–{self.last.isoformat()}"


@dataclass
class Selection:
    """``counted`` and ``running`` (counted and not over) as masks; how many fell to what."""

    counted: NDArray[Any]
    running: NDArray[Any]
    has_status: bool
    other_status: int
    unread_status: int
    outside_period: int
    undated: int


def select(
    projects: Projects, statuses: frozenset[Status] = DEFAULT_STATUSES, period: Optional[Period] = None
) -> Selection:
    """Choose by status (never a cancelled project) and by period (start to end meets it; an open end runs on).

    A layer none of whose statuses can be read counts as one without status: all its projects are counted. With a
    period, a project without a start is left out, for it cannot be placed in time.
    """
    written, which = factorised(projects.status)
    read = [_STATUSES.get(each) for each in written]
    has_status = any(each is not None for each in read)
    by_status = np.array([not has_status or (each in statuses and each.may_count) for each in read], bool)[which]
    unread = np.array([each is None for each in read], bool)[which]
    running = by_status & np.array([each is None or not each.is_over for each in read], bool)[which]
    in_time = np.ones(len(projects), bool)
    undated = np.zeros(len(projects), bool)
    if period is not None and len(projects):
        first, last = np.datetime64(period.first, "D"), np.datetime64(period.last, "D")
        undated = np.isnat(projects.start)
        in_time = ~undated & (projects.start <= last) & (np.isnat(projects.end) | (projects.end >= first))
    counted = by_status & in_time
    return Selection(
        counted=counted,
        running=running & counted,
        has_status=has_status,
        other_status=int((~by_status & ~unread).sum()),
        unread_status=int((~by_status & unread).sum()),
        outside_period=int((by_status & ~in_time & ~undated).sum()),
        undated=int((by_status & undated).sum()),
    )
