"""One row a district: how much, of what, how well spread, and what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ...domain.catalogue import GOAL_COUNT
from ..factors import factorised
from .analyse import RATE_PER, Gaps
from .classes import GapClass
from .columns import municipal_targets
from .mix import concentration, location_quotient
from .peers import similar_places
from .poisson import interval


@dataclass(frozen=True)
class DistrictSummary:
    """A district's row; None where unknown, and everywhere but in identity and ``n`` where it has not reported.

    ``rate``, ``low`` and ``high`` are projects per 10,000 residents; ``gaps`` are goals without project or weak, of
    ``goals_judged``; ``targets_covered`` counts municipal targets with a project, of ``targets_relevant`` (None where
    no project states a target; ``targets_n`` do); ``share_gap`` is the share of the reported districts' population
    minus that of their projects (positive: fewer projects than people). ``similar_districts`` are the five most like
    it (population, coast, rural share), ``similar_rate`` their projects per 10,000 residents together.
    """

    district: str
    district_code: str
    reported: bool
    population: Optional[float]
    n: float
    n_running: float
    rate: Optional[float]
    low: Optional[float]
    high: Optional[float]
    goals_none: Optional[int]
    goals_weak: Optional[int]
    goals_present: Optional[int]
    goals_dense: Optional[int]
    gaps: Optional[int]
    goals_judged: Optional[int]
    missing_goals: str
    main_goals: str
    hhi: Optional[float]
    hhi_normalised: Optional[float]
    effective_goals: Optional[float]
    top_quotient_goal: Optional[int]
    top_quotient: Optional[float]
    targets_n: float
    targets_covered: Optional[int]
    targets_relevant: int
    target_coverage: Optional[float]
    population_share: Optional[float]
    project_share: Optional[float]
    share_gap: Optional[float]
    budget: Optional[float]
    budget_n: float
    currency: Optional[str]
    people: Optional[float]
    people_n: float
    similar_districts: str
    similar_rate: Optional[float]


def summarise(gaps: Gaps) -> list[DistrictSummary]:
    """The districts in the order of the places."""
    counts, places = gaps.counts, gaps.places
    has_reported = gaps.evidence.reported
    allocation = gaps.allocation
    stated_sets, which = factorised(gaps.projects.targets)
    stating = np.array([bool(each) for each in stated_sets], bool)[which]
    covered = _covered_targets(gaps, stated_sets, which)
    stated = np.bincount(allocation.district, allocation.weight * stating[allocation.project], minlength=len(places))
    relevant = municipal_targets() if gaps.options.relevant_targets is None else gaps.options.relevant_targets
    hhi, normalised, effective = concentration(counts.n)
    quotient = np.full(counts.n.shape, np.nan)
    quotient[has_reported] = location_quotient(counts.n[has_reported], prior=1.0)
    low, high = interval(counts.projects, gaps.options.confidence)
    population = np.where(places.population > 0, places.population, np.nan)
    people = population / population[has_reported].sum() if has_reported.any() else population * np.nan
    total = float(counts.projects[has_reported].sum())
    rows = []
    for place in range(len(places)):
        known = bool(has_reported[place])
        with_targets = known and stated[place] > 0
        met = len(covered[place] & relevant)
        kinds = list(gaps.classes[place])
        tally = {kind: kinds.count(kind) for kind in GapClass}
        n = float(counts.projects[place])
        best = _best(quotient[place], counts.n[place]) if known else None
        share = n / total if known and total > 0 else None
        similar = similar_places(places, place, has_reported)
        people_share = _known(people[place]) if known else None
        rows.append(
            DistrictSummary(
                district=places.name[place],
                district_code=places.code[place],
                reported=known,
                population=_known(population[place]),
                n=n,
                n_running=float(counts.running_projects[place]),
                rate=_known(n / population[place] * RATE_PER) if known else None,
                low=_known(low[place] / population[place] * RATE_PER) if known else None,
                high=_known(high[place] / population[place] * RATE_PER) if known else None,
                goals_none=tally[GapClass.NONE] if known else None,
                goals_weak=tally[GapClass.WEAK] if known else None,
                goals_present=tally[GapClass.PRESENT] if known else None,
                goals_dense=tally[GapClass.DENSE] if known else None,
                gaps=sum(kind.is_gap for kind in kinds) if known else None,
                goals_judged=sum(kind.is_judged for kind in kinds) if known else None,
                missing_goals="; ".join(str(i + 1) for i, kind in enumerate(kinds) if kind is GapClass.NONE),
                main_goals=_main_goals(counts.n[place]),
                hhi=_known(hhi[place]) if known else None,
                hhi_normalised=_known(normalised[place]) if known else None,
                effective_goals=_known(effective[place]) if known else None,
                top_quotient_goal=None if best is None else best + 1,
                top_quotient=None if best is None else float(quotient[place, best]),
                targets_n=float(stated[place]),
                targets_covered=met if with_targets else None,
                targets_relevant=len(relevant),
                target_coverage=met / len(relevant) if with_targets and relevant else None,
                population_share=people_share,
                project_share=share,
                share_gap=None if people_share is None or share is None else people_share - share,
                budget=float(counts.budget[place]) if known and counts.budgeted[place] > 0 else None,
                budget_n=float(counts.budgeted[place]),
                currency=gaps.money.currency,
                people=float(counts.people[place]) if known and counts.peopled[place] > 0 else None,
                people_n=float(counts.peopled[place]),
                similar_districts="; ".join(places.name[each] for each in similar),
                similar_rate=_rate_of(gaps, similar),
            )
        )
    return rows


def _rate_of(gaps: Gaps, rows: list[int]) -> Optional[float]:
    """Projects per 10,000 residents of some districts together."""
    people = float(gaps.places.population[rows].sum()) if rows else 0.0
    return float(gaps.counts.projects[rows].sum()) / people * RATE_PER if people > 0 else None


def _covered_targets(gaps: Gaps, sets: list[tuple[str, ...]], which: NDArray[Any]) -> list[set[str]]:
    """The targets of each district's projects; ``which`` of the sets each project has."""
    covered: list[set[str]] = [set() for _ in range(len(gaps.places))]
    pairs = np.unique(gaps.allocation.district * len(sets) + which[gaps.allocation.project])
    for pair in pairs.tolist():
        covered[pair // len(sets)].update(sets[pair % len(sets)])
    return covered


def _main_goals(n: Any, most: int = 3) -> str:
    """The goals with the most projects, the most frequent first, equal ones by number."""
    order = sorted((goal for goal in range(GOAL_COUNT) if n[goal] > 0), key=lambda goal: (-n[goal], goal))
    return "; ".join(str(goal + 1) for goal in order[:most])


def _best(quotient: Any, n: Any) -> Optional[int]:
    """The goal that the district does most of beside the city; None without projects."""
    there = np.flatnonzero((n > 0) & np.isfinite(quotient))
    return int(there[np.argmax(quotient[there])]) if len(there) else None


def _known(value: Any) -> Optional[float]:
    return float(value) if np.isfinite(value) else None
