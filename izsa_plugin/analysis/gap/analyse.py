"""The gap analysis from projects and districts to classed cells: the one entry for algorithms, docks and reports."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ...domain.language import Text
from ..projects import Projects
from .allocation import Allocation
from .certainty import adjusted, shrunk_ratio
from .classes import Evidence, Weakness, classify, weakness
from .columns import Columns, columns_of, municipal_targets, need_by_column
from .counts import Counts, count
from .mix import expected_by_mix
from .money import Money, in_one_currency
from .need import NeedValue
from .options import GapOptions
from .peers import peer_mean
from .places import Places
from .poisson import interval, two_sided
from .prepare import Prepared, prepare
from .reasons import Findings, Sentences
from .reporting import Report
from .selection import Selection

__all__ = ["RATE_PER", "GapOptions", "Gaps", "analyse", "judge", "municipal_targets"]

RATE_PER = 10_000.0


@dataclass
class Gaps:
    """The result: matrices are districts × columns (goals 1 to 17), NaN where unknown; rates per 10,000 residents.

    ``low`` and ``high`` bound the rate; ``expected`` is a number of projects. ``projects``, ``allocation`` and
    ``selection`` let a caller list what stands behind a cell.
    """

    places: Places
    options: GapOptions
    columns: Columns
    projects: Projects
    allocation: Allocation
    selection: Selection
    counts: Counts
    money: Money
    evidence: Evidence
    weakness: Weakness
    classes: NDArray[Any]
    rate: NDArray[Any]
    low: NDArray[Any]
    high: NDArray[Any]
    expected: NDArray[Any]
    p: NDArray[Any]
    by_population: bool
    peers: NDArray[Any]

    @cached_property
    def sentences(self) -> Sentences:
        """Writes the sentences of a place's cells."""
        findings = Findings(
            self.evidence, self.weakness, self.classes, self.expected, self.peers, self.selection.has_status
        )
        return Sentences(findings, self.places, self.columns.columns, self.options.thresholds)

    @cached_property
    def reasons(self) -> list[list[Text]]:
        """One sentence a cell, without the full stop; made when first asked for."""
        return [self.sentences.of(place) for place in range(len(self.places))]

    def districts_of(self, project: int) -> list[str]:
        """The names of the districts that a row of ``projects`` counts in."""
        rows = self.allocation.district[self.allocation.project == project].tolist()
        return [self.places.name[row] for row in dict.fromkeys(rows)]

    def behind(self, place: int, column: int) -> list[int]:
        """The rows of ``projects`` that a cell counts."""
        there = self.allocation.project[self.allocation.district == place]
        has = np.zeros(len(self.projects), bool)
        has[self.columns.project[self.columns.column == column]] = True
        return list(dict.fromkeys(there[has[there]].tolist()))


def analyse(
    projects: Projects,
    places: Places,
    options: Optional[GapOptions] = None,
    needs: Iterable[NeedValue] = (),
    reports: Optional[Sequence[Report]] = None,
) -> Gaps:
    """Count, compare with what could be expected, and judge every district × goal (or other dimension).

    Expected is the common rate of the reported districts to which the column applies times the population, or the
    city's mix where a population is unknown. Without ``reports`` a district with at least one project of any status
    counts as reported.
    """
    options = options or GapOptions()
    return judge(prepare(projects, places, options, needs, reports), options)


def judge(known: Prepared, options: GapOptions) -> Gaps:
    """Judge what was prepared by options of the same counting, statuses and period; the dimension may be any."""
    places, selection, has_reported = known.places, known.selection, known.has_reported
    chosen, allocation = known.projects, known.everywhere
    if not selection.counted.all():
        chosen = chosen.take(np.flatnonzero(selection.counted).tolist())
        allocation = allocation.keeping(selection.counted)
    columns = columns_of(chosen, options.dimension, options.relevant_targets)
    money = in_one_currency(chosen)
    counts = count(
        chosen,
        money.budget,
        columns,
        selection.running[selection.counted],
        allocation,
        len(places),
        options.goal_counting,
        options.secondary_weight,
    )
    applicable = _applicable(columns, places)
    expected, by_population = _expected(counts.n, places.population, has_reported, applicable)
    need = need_by_column(known.need, columns.columns)
    evidence, p = _evidence(counts, columns, applicable, expected, has_reported, need)
    rate, low, high = _rates(counts.n, places.population, options.confidence)
    return Gaps(
        places=places,
        options=options,
        columns=columns,
        projects=chosen,
        allocation=allocation,
        selection=selection,
        counts=counts,
        money=money,
        evidence=evidence,
        weakness=weakness(evidence, options.thresholds),
        classes=classify(evidence, options.thresholds),
        rate=rate,
        low=low,
        high=high,
        expected=expected,
        p=p,
        by_population=by_population,
        peers=_peers(counts.n, places.population, has_reported, applicable),
    )


def _applicable(columns: Columns, places: Places) -> NDArray[Any]:
    """Places × columns: a municipal task somewhere, and not one of the sea in a district without a coast."""
    coast = np.array([column.needs_coast for column in columns.columns], bool)
    return columns.applicable[None, :] & ~(places.inland[:, None] & coast[None, :])


def _expected(
    n: NDArray[Any], population: NDArray[Any], has_reported: NDArray[Any], applicable: NDArray[Any]
) -> tuple[NDArray[Any], bool]:
    """Expected projects a cell, and whether they follow population (else the mix); NaN where nothing can be said."""
    known = has_reported & (population > 0)
    if known.any() and (known | ~has_reported).all():
        people = np.where(known, population, 0.0)
        # A column that applies nowhere has no districts of its own to compare with: all serve.
        among = known[:, None] & (applicable | ~(applicable & known[:, None]).any(axis=0))
        rate = np.where(among, n, 0.0).sum(axis=0) / np.where(among, people[:, None], 0.0).sum(axis=0)
        return np.where(population > 0, population, np.nan)[:, None] * rate[None, :], True
    expected = np.full(n.shape, np.nan)
    expected[has_reported] = expected_by_mix(n[has_reported])
    return expected, False


def _evidence(
    counts: Counts,
    columns: Columns,
    applicable: NDArray[Any],
    expected: NDArray[Any],
    has_reported: NDArray[Any],
    need: NDArray[Any],
) -> tuple[Evidence, NDArray[Any]]:
    judged = has_reported[:, None] & (applicable | (counts.n > 0)) & np.isfinite(expected)
    ratio = np.full(expected.shape, np.nan)
    compared = np.where(judged, expected, np.nan)
    ratio[has_reported] = shrunk_ratio(counts.n[has_reported], compared[has_reported])
    p = np.full(expected.shape, np.nan)
    p[judged] = two_sided(counts.n[judged], expected[judged])
    evidence = Evidence(
        n=counts.n,
        primary=counts.primary if columns.has_primary else counts.n,
        running=counts.running,
        ratio=ratio,
        q=adjusted(p),
        need=need,
        reported=has_reported,
        applicable=applicable,
    )
    return evidence, p


def _peers(
    n: NDArray[Any], population: NDArray[Any], has_reported: NDArray[Any], applicable: NDArray[Any]
) -> NDArray[Any]:
    """The mean of similar districts, among those to which the column applies."""
    peers = peer_mean(n, population, has_reported)
    mixed = np.flatnonzero(applicable.any(axis=0) & ~applicable.all(axis=0))
    for column in mixed:
        peers[:, [column]] = peer_mean(n[:, [column]], population, has_reported & applicable[:, column])
    return peers


def _rates(
    n: NDArray[Any], population: NDArray[Any], confidence: float
) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
    low, high = interval(n, confidence)
    scale = np.where(population > 0, RATE_PER / np.where(population > 0, population, 1.0), np.nan)[:, None]
    return n * scale, low * scale, high * scale
