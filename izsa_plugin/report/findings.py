"""What a report says of one district, as plain numbers and rows; the texts are made in ``sentences``."""

from __future__ import annotations

import datetime
from collections import Counter
from dataclasses import dataclass
from typing import Optional

from ..analysis.gap.analyse import RATE_PER, Gaps
from ..analysis.gap.classes import GapClass
from ..domain.catalogue import GOAL_COUNT
from ..domain.choices import ReportingState, Status
from ..domain.code_lists import UNKNOWN
from ..domain.freshness import Freshness
from .analyses import SimilarPair, pairs_of
from .facts import DistrictFact, MapFacts, ProjectFact

#: The order in which a report counts statuses: what is under way first.
STATUS_ORDER = (
    Status.RUNNING, Status.CLOSING, Status.COMPLETED, Status.IDEA, Status.SUSPENDED, Status.CANCELLED, Status.UNKNOWN,
)  # fmt: skip


@dataclass(frozen=True)
class GoalRow:
    """A goal in a district: how many projects, of them primary; what could be expected; the city's number.

    ``expected`` is ``None`` where it cannot be said; numbers are of projects under way, closing or completed.
    """

    goal: int
    n: float
    primary: float
    expected: Optional[float]
    city: int
    kind: GapClass

    @property
    def secondary(self) -> float:
        """How many projects name it beside their primary goal."""
        return self.n - self.primary


@dataclass(frozen=True)
class DistrictFindings:
    """All that a district's page prints; ``similar`` is ``None`` where the analysis could not run."""

    district: DistrictFact
    projects: tuple[ProjectFact, ...]
    wide: int
    by_status: dict[Status, int]
    counted: float
    city_counted: int
    city_population: Optional[int]
    goals: tuple[GoalRow, ...]
    audiences: tuple[tuple[str, int], ...]
    without_audience: int
    freshness: dict[Freshness, int]
    reporting: ReportingState
    period: Optional[str]
    similar: Optional[tuple[SimilarPair, ...]]
    newest_change: Optional[str]

    @property
    def is_known(self) -> bool:
        """Whether a number may be printed: something is recorded, or the district said that there is nothing."""
        return bool(self.projects) or self.reporting is ReportingState.CLOSED

    @property
    def named(self) -> tuple[ProjectFact, ...]:
        """The projects whose titles may be printed, newest start first, those without a start last."""
        open_ones = [project for project in self.projects if not project.within_district]
        return tuple(sorted(open_ones, key=lambda each: (each.start or "", each.updated_at), reverse=True))

    @property
    def unnamed(self) -> int:
        """How many are counted, but kept within the district and so not named."""
        return sum(project.within_district for project in self.projects)

    @property
    def rate(self) -> Optional[float]:
        """Counted projects per 10,000 residents."""
        return self.counted / self.district.population * RATE_PER if self.district.population else None

    @property
    def city_rate(self) -> Optional[float]:
        """The same for the whole city, each project once."""
        return self.city_counted / self.city_population * RATE_PER if self.city_population else None

    def goals_of(self, *kinds: GapClass) -> tuple[int, ...]:
        """The goals that fell into these classes."""
        return tuple(row.goal for row in self.goals if row.kind in kinds)


def findings_of(
    facts: MapFacts, gaps: Gaps, similar: Optional[list[SimilarPair]], district: DistrictFact, today: datetime.date
) -> DistrictFindings:
    """What is known of one district."""
    projects = facts.serving(district.code)
    row = gaps.places.code.index(district.code)
    living = [project for project in projects if not project.status.is_over]
    audiences = Counter(code for each in projects for code in each.audiences if code != UNKNOWN)
    reporting, period = reporting_of(facts, district.code)
    return DistrictFindings(
        district=district,
        projects=projects,
        wide=len(facts.wide),
        by_status={status: sum(each.status is status for each in projects) for status in STATUS_ORDER},
        counted=float(gaps.counts.projects[row]),
        city_counted=gaps.counts.city_projects,
        city_population=facts.population,
        goals=tuple(_goal_row(gaps, row, goal) for goal in range(1, GOAL_COUNT + 1)),
        audiences=tuple(audiences.most_common()),
        without_audience=sum(not set(each.audiences) - {UNKNOWN} for each in projects),
        freshness={
            state: sum(Freshness.of(each.confirmed_on, today) is state for each in living) for state in Freshness
        },
        reporting=reporting,
        period=period,
        similar=None if similar is None else tuple(pairs_of(similar, district.code)),
        newest_change=max((each.updated_at[:10] for each in projects), default=None),
    )


def reporting_of(facts: MapFacts, district: str) -> tuple[ReportingState, Optional[str]]:
    """What the district said about the latest period it said anything of."""
    said = sorted((each for each in facts.reporting if each.district == district), key=lambda each: each.period)
    return (said[-1].state, said[-1].period) if said else (ReportingState.NOT_REPORTED, None)


def _goal_row(gaps: Gaps, place: int, goal: int) -> GoalRow:
    cell = (place, goal - 1)
    expected = float(gaps.expected[cell])
    return GoalRow(
        goal=goal,
        n=float(gaps.counts.n[cell]),
        primary=float(gaps.counts.primary[cell]),
        expected=None if expected != expected else expected,
        city=int(gaps.counts.city[goal - 1]),
        kind=gaps.classes[cell],
    )
