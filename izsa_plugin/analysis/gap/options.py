"""How gaps are counted and judged."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional

from ...domain.choices import Status
from .allocation import Counting
from .classes import Thresholds
from .columns import Dimension
from .counts import GoalCounting
from .selection import DEFAULT_STATUSES, Period


@dataclass(frozen=True)
class GapOptions:
    """How to count and judge; the defaults are the map's rules.

    ``relevant_targets`` are the municipal tasks; a goal none of whose targets is one is not applicable.
    ``secondary_weight`` is what a secondary goal counts beside a primary one.
    """

    counting: Counting = Counting.ONCE_EACH
    goal_counting: GoalCounting = GoalCounting.FULL
    statuses: frozenset[Status] = DEFAULT_STATUSES
    period: Optional[Period] = None
    thresholds: Thresholds = field(default_factory=Thresholds)
    relevant_targets: Optional[frozenset[str]] = None
    confidence: float = 0.95
    dimension: Dimension = Dimension.GOAL
    secondary_weight: float = 1.0
