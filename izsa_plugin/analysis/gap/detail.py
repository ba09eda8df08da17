"""All that stands behind one cell, for whoever asks for the detail: shares, mix, certainty, money, people."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ...domain.language import Text
from .analyse import Gaps
from .mix import location_quotient, symmetric_quotient
from .need_share import NeedBy, Supply, need_weights, share_gap


@dataclass  # not frozen: thousands are made, and a frozen one takes thrice as long
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
    currency: Optional[str]
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
        counts, evidence, reported = gaps.counts, gaps.evidence, gaps.evidence.reported
        shares = share_gap(supply.of(counts), need_weights(gaps.places, need_by), reported)
        quotient = np.full(counts.n.shape, np.nan)
        quotient[reported] = location_quotient(counts.n[reported], prior=1.0)
        tables = {
            "n": counts.n,
            "n_primary": counts.primary if gaps.columns.has_primary else np.full(counts.n.shape, np.nan),
            "n_running": counts.running,
            "column_n": np.broadcast_to(counts.city, counts.n.shape),
            "budget": np.where(counts.budgeted_cells > 0, counts.budget_cells, np.nan),
            "budget_n": counts.budgeted_cells,
            "people": np.where(counts.peopled_cells > 0, counts.people_cells, np.nan),
            "people_n": counts.peopled_cells,
            "rate": gaps.rate,
            "low": gaps.low,
            "high": gaps.high,
            "expected": gaps.expected,
            "ratio": evidence.ratio,
            "p": gaps.p,
            "q": evidence.q,
            "similar_mean": gaps.peers,
            "need": evidence.need,
            "need_share": np.broadcast_to(shares.need[:, None], counts.n.shape),
            "supply_share": shares.supply,
            "share_gap": shares.gap,
            "dissimilarity": np.broadcast_to(shares.dissimilarity, counts.n.shape),
            "quotient": quotient,
            "quotient_symmetric": symmetric_quotient(quotient),
        }
        # As lists, which are much quicker to ask cell by cell than arrays.
        self._tables = {name: listed(table) for name, table in tables.items()}
        self._small = (np.maximum(counts.n, gaps.expected) < gaps.options.thresholds.small_number).tolist()

    def of(self, place: int, row: int) -> CellDetail:
        """The detail of one cell."""
        gaps = self._gaps
        column, kind = gaps.columns.columns[row], gaps.classes[place, row]
        return CellDetail(
            dimension=gaps.columns.dimension.value,
            code=column.code,
            label=column.label,
            goal=column.goal,
            district=gaps.places.name[place],
            district_code=gaps.places.code[place],
            kind=kind.value,
            currency=gaps.money.currency,
            small_number=self._small[place][row] if kind.is_judged else None,
            reason=gaps.reasons[place][row],
            **{name: table[place][row] for name, table in self._tables.items()},
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


def listed(table: NDArray[Any]) -> list[Any]:
    """An array of numbers as nested lists, each that is not finite as None."""
    values = np.asarray(table, float).astype(object)
    values[~np.isfinite(table)] = None
    found: list[Any] = values.tolist()
    return found
