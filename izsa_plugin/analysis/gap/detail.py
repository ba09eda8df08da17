"""All that stands behind one cell, for whoever asks for the detail: shares, mix, certainty, money, people."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from ...domain.language import Text
from .analyse import Gaps
from .mix import location_quotient, symmetric_quotient
from .need_share import NeedBy, Supply, need_weights, share_gap


@dataclass(frozen=True)
class CellDetail:
    """A cell of any dimension; None where unknown. ``reason`` and ``label`` are in both languages.

    ``rate``, ``low`` and ``high`` are per 10,000 residents; ``ratio`` is observed over expected after shrinkage,
    ``p`` and ``q`` the chance of so great a difference before and after the control of false discoveries;
    ``small_number`` warns where fewer than five were expected and counted; ``quotient`` compares the district's mix
    with the city's (one project added above and below), ``quotient_symmetric`` the same from −1 to 1; ``need_share``
    less ``supply_share`` is ``share_gap``, and ``dissimilarity`` the part of the column's supply that would have to lie
    elsewhere to follow the need; ``column_n`` is the city's number for the column, each project once.
    """

    dimension: str
    code: str
    label: Text
    goal: Optional[int]
    district: str
    district_code: str
    kind: str
    n: float
    n_primary: Optional[float]
    n_running: float
    column_n: float
    budget: Optional[float]
    budget_n: float
    people: Optional[float]
    people_n: float
    rate: Optional[float]
    low: Optional[float]
    high: Optional[float]
    expected: Optional[float]
    ratio: Optional[float]
    p: Optional[float]
    q: Optional[float]
    small_number: Optional[bool]
    similar_mean: Optional[float]
    need: Optional[float]
    need_share: Optional[float]
    supply_share: Optional[float]
    share_gap: Optional[float]
    dissimilarity: Optional[float]
    quotient: Optional[float]
    quotient_symmetric: Optional[float]
    reason: Text


class Details:
    """Makes the detail of any cell; what all cells share is reckoned once."""

    def __init__(self, gaps: Gaps, need_by: NeedBy = NeedBy.POPULATION, supply: Supply = Supply.PROJECTS) -> None:
        self._gaps = gaps
        reported = gaps.evidence.reported
        self._shares = share_gap(supply.of(gaps.counts), need_weights(gaps.places, need_by), reported)
        self._quotient = np.full(gaps.counts.n.shape, np.nan)
        self._quotient[reported] = location_quotient(gaps.counts.n[reported], prior=1.0)
        self._symmetric = symmetric_quotient(self._quotient)
        self._small = np.maximum(gaps.counts.n, gaps.expected) < gaps.options.thresholds.small_number

    def of(self, place: int, row: int) -> CellDetail:
        """The detail of one cell."""
        gaps, counts, evidence, shares, cell = (
            self._gaps,
            self._gaps.counts,
            self._gaps.evidence,
            self._shares,
            (place, row),
        )
        column = gaps.columns.columns[row]
        known = bool(evidence.reported[place])
        return CellDetail(
            dimension=gaps.columns.dimension.value,
            code=column.code,
            label=column.label,
            goal=column.goal,
            district=gaps.places.name[place],
            district_code=gaps.places.code[place],
            kind=gaps.classes[cell].value,
            n=float(counts.n[cell]),
            n_primary=float(counts.primary[cell]) if gaps.columns.has_primary else None,
            n_running=float(counts.running[cell]),
            column_n=float(counts.city[row]),
            budget=float(counts.budget_cells[cell]) if counts.budgeted_cells[cell] > 0 else None,
            budget_n=float(counts.budgeted_cells[cell]),
            people=float(counts.people_cells[cell]) if counts.peopled_cells[cell] > 0 else None,
            people_n=float(counts.peopled_cells[cell]),
            rate=known_or_none(gaps.rate[cell]),
            low=known_or_none(gaps.low[cell]),
            high=known_or_none(gaps.high[cell]),
            expected=known_or_none(gaps.expected[cell]),
            ratio=known_or_none(evidence.ratio[cell]),
            p=known_or_none(gaps.p[cell]),
            q=known_or_none(evidence.q[cell]),
            small_number=bool(self._small[cell]) if known and gaps.classes[cell].is_judged else None,
            similar_mean=known_or_none(gaps.peers[cell]),
            need=known_or_none(evidence.need[cell]),
            need_share=known_or_none(shares.need[place]),
            supply_share=known_or_none(shares.supply[cell]),
            share_gap=known_or_none(shares.gap[cell]),
            dissimilarity=known_or_none(shares.dissimilarity[row]),
            quotient=known_or_none(self._quotient[cell]) if known else None,
            quotient_symmetric=known_or_none(self._symmetric[cell]) if known else None,
            reason=gaps.reasons[place][row],
        )


def details(gaps: Gaps, need_by: NeedBy = NeedBy.POPULATION, supply: Supply = Supply.PROJECTS) -> Iterator[CellDetail]:
    """Every cell, district by district."""
    maker = Details(gaps, need_by, supply)
    for place in range(len(gaps.places)):
        for row in range(len(gaps.columns)):
            yield maker.of(place, row)


def known_or_none(value: Any) -> Optional[float]:
    """A finite number as it is, any other as None."""
    return float(value) if np.isfinite(value) else None
