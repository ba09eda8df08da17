"""The gap analysis from projects and districts to classed cells: the one entry for algorithms, docks and reports."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ...domain.catalogue import GOAL_COUNT, targets
from ...domain.choices import Relevance, Status
from ...domain.language import Text
from ..projects import Projects
from .allocation import Allocation, Counting, allocate
from .certainty import adjusted, shrunk_ratio
from .classes import Evidence, Thresholds, Weakness, classify, weakness
from .counts import Counts, GoalCounting, count
from .mix import expected_by_mix
from .need import NeedValue, need_scores
from .peers import peer_mean
from .places import Places
from .poisson import interval, two_sided
from .reasons import Findings, reasons
from .reporting import Report, reported
from .selection import DEFAULT_STATUSES, Period, Selection, select

RATE_PER = 10_000.0


@dataclass(frozen=True)
class GapOptions:
    """How to count and judge; the defaults are the map's rules.

    ``relevant_targets`` are the municipal tasks; a goal none of whose targets is one is not applicable.
    """

    counting: Counting = Counting.ONCE_EACH
    goal_counting: GoalCounting = GoalCounting.FULL
    statuses: frozenset[Status] = DEFAULT_STATUSES
    period: Optional[Period] = None
    thresholds: Thresholds = field(default_factory=Thresholds)
    relevant_targets: Optional[frozenset[str]] = None
    confidence: float = 0.95


@dataclass
class Gaps:
    """The result: matrices are districts × goals 1 to 17, NaN where unknown; rates per 10,000 residents.

    ``low`` and ``high`` bound the rate; ``expected`` is a number of projects. ``projects``, ``allocation`` and
    ``selection`` let a caller list what stands behind a cell.
    """

    places: Places
    options: GapOptions
    projects: Projects
    allocation: Allocation
    selection: Selection
    counts: Counts
    evidence: Evidence
    weakness: Weakness
    classes: NDArray[Any]
    rate: NDArray[Any]
    low: NDArray[Any]
    high: NDArray[Any]
    expected: NDArray[Any]
    by_population: bool
    reasons: list[list[Text]]


def municipal_targets() -> frozenset[str]:
    """The targets that the catalogue holds for municipal tasks, direct or indirect."""
    return frozenset(each.code for each in targets() if each.relevance is not Relevance.NONE)


def analyse(
    projects: Projects,
    places: Places,
    options: Optional[GapOptions] = None,
    needs: Iterable[NeedValue] = (),
    reports: Optional[Sequence[Report]] = None,
) -> Gaps:
    """Count, compare with what could be expected, and judge every district × goal.

    Expected is the reported districts' common rate times the population, or the city's mix where a population is
    unknown. Without ``reports`` a district with at least one project of any status counts as reported.
    """
    options = options or GapOptions()
    everywhere = allocate(projects, places, options.counting)
    selection = select(projects, options.statuses, options.period)
    chosen = projects.take(np.flatnonzero(selection.counted).tolist())
    allocation = everywhere.keeping(selection.counted)
    counts = count(chosen, selection.running[selection.counted], allocation, len(places), options.goal_counting)
    if reports is None:
        has_reported = np.bincount(everywhere.district, minlength=len(places)) > 0
    else:
        has_reported = reported(reports, len(places), options.period)
    expected, by_population = _expected(counts.n, places.population, has_reported)
    evidence = _evidence(counts, expected, has_reported, need_scores(needs, len(places)), options)
    rate, low, high = _rates(counts.n, places.population, options.confidence)
    weak = weakness(evidence, options.thresholds)
    classes = classify(evidence, options.thresholds)
    peers = peer_mean(counts.n, places.population, has_reported)
    findings = Findings(evidence, weak, classes, expected, peers, selection.has_status)
    return Gaps(
        places=places,
        options=options,
        projects=chosen,
        allocation=allocation,
        selection=selection,
        counts=counts,
        evidence=evidence,
        weakness=weak,
        classes=classes,
        rate=rate,
        low=low,
        high=high,
        expected=expected,
        by_population=by_population,
        reasons=reasons(findings, places.name, options.thresholds),
    )


def _expected(n: NDArray[Any], population: NDArray[Any], has_reported: NDArray[Any]) -> tuple[NDArray[Any], bool]:
    """Expected projects a cell, and whether they follow population (else the mix); NaN where nothing can be said."""
    known = has_reported & (population > 0)
    if known.any() and (known | ~has_reported).all():
        rate = n[known].sum(axis=0) / population[known].sum()
        return np.where(population > 0, population, np.nan)[:, None] * rate[None, :], True
    expected = np.full(n.shape, np.nan)
    expected[has_reported] = expected_by_mix(n[has_reported])
    return expected, False


def _evidence(
    counts: Counts, expected: NDArray[Any], has_reported: NDArray[Any], need: NDArray[Any], options: GapOptions
) -> Evidence:
    relevant = municipal_targets() if options.relevant_targets is None else options.relevant_targets
    goals = {int(code.partition(".")[0]) for code in relevant}
    applicable = np.array([goal in goals for goal in range(1, GOAL_COUNT + 1)])
    judged = has_reported[:, None] & (applicable | (counts.n > 0)) & np.isfinite(expected)
    ratio = np.full(expected.shape, np.nan)
    ratio[has_reported] = shrunk_ratio(counts.n[has_reported], expected[has_reported])
    p = np.full(expected.shape, np.nan)
    p[judged] = two_sided(counts.n[judged], expected[judged])
    return Evidence(
        n=counts.n,
        primary=counts.primary,
        running=counts.running,
        ratio=ratio,
        q=adjusted(p),
        need=need,
        reported=has_reported,
        applicable=np.broadcast_to(applicable, expected.shape),
    )


def _rates(
    n: NDArray[Any], population: NDArray[Any], confidence: float
) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
    low, high = interval(n, confidence)
    scale = np.where(population > 0, RATE_PER / np.where(population > 0, population, 1.0), np.nan)[:, None]
    return n * scale, low * scale, high * scale
