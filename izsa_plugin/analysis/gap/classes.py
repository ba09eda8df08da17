"""The six classes of a cell and the thresholds between them."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...domain.language import Text


class GapClass(enum.Enum):
    """What a district does for a goal; the order is that of judgement, from «cannot be said» to «much»."""

    NOT_REPORTED = "not_reported"
    NOT_APPLICABLE = "not_applicable"
    NONE = "none"
    WEAK = "weak"
    PRESENT = "present"
    DENSE = "dense"

    @property
    def label(self) -> Text:
        """The class's name as a legend shows it."""
        return _LABELS[self]

    @property
    def is_gap(self) -> bool:
        """Whether more work is needed: nothing or too little, and neither unknown nor out of scope."""
        return self in (GapClass.NONE, GapClass.WEAK)

    @property
    def is_judged(self) -> bool:
        """Whether the cell belongs to the denominator of shares of gaps."""
        return self not in (GapClass.NOT_REPORTED, GapClass.NOT_APPLICABLE)


_LABELS = {
    GapClass.NOT_REPORTED: Text("Bildirim yok", "Not reported"),
    GapClass.NOT_APPLICABLE: Text("Uygulanmaz", "Not applicable"),
    GapClass.NONE: Text("Proje yok", "No project"),
    GapClass.WEAK: Text("Zayıf", "Weak"),
    GapClass.PRESENT: Text("Var", "Present"),
    GapClass.DENSE: Text("Yoğun", "Dense"),
}


@dataclass(frozen=True)
class Thresholds:
    """Where the classes part; ratios are observed over expected after shrinkage.

    A cell is weak or dense by number only when the difference also survives the control of false discoveries at
    ``fdr``: among all cells so flagged, that share at most is expected to be chance.
    """

    weak_ratio: float = 0.5
    weak_ratio_high_need: float = 1.0
    dense_ratio: float = 2.0
    dense_least: float = 3.0
    high_need: float = 2.0 / 3.0
    low_need: float = 1.0 / 3.0
    fdr: float = 0.1
    small_number: float = 5.0


@dataclass
class Weakness:
    """Why cells are weak, as masks of districts × goals; a cell may be weak for several reasons."""

    only_secondary: NDArray[Any]
    only_over: NDArray[Any]
    too_few: NDArray[Any]

    @property
    def any(self) -> NDArray[Any]:
        """Weak for whatever reason."""
        return self.only_secondary | self.only_over | self.too_few


@dataclass
class Evidence:
    """What is known of every cell (districts × goals); ``need``, ``ratio`` and ``q`` are NaN where unknown.

    ``reported`` is per district, ``applicable`` per cell.
    """

    n: NDArray[Any]
    primary: NDArray[Any]
    running: NDArray[Any]
    ratio: NDArray[Any]
    q: NDArray[Any]
    need: NDArray[Any]
    reported: NDArray[Any]
    applicable: NDArray[Any]


def weakness(evidence: Evidence, thresholds: Thresholds) -> Weakness:
    """Where there are projects and yet too little: none primary, all over, or fewer than chance explains."""
    some = evidence.n > 0
    limit = np.where(evidence.need >= thresholds.high_need, thresholds.weak_ratio_high_need, thresholds.weak_ratio)
    return Weakness(
        only_secondary=some & (evidence.primary <= 0),
        only_over=some & (evidence.running <= 0),
        too_few=some & (evidence.ratio < limit) & (evidence.q <= thresholds.fdr),
    )


def classify(evidence: Evidence, thresholds: Thresholds) -> NDArray[Any]:
    """The class of every cell: the first that applies, in the order of :class:`GapClass`.

    A district that has not reported is not judged at all. A goal out of scope where there are projects all the same
    is judged like any other: they prove that it applies.
    """
    some = evidence.n > 0
    dense = (
        (evidence.ratio >= thresholds.dense_ratio)
        & (evidence.n >= thresholds.dense_least)
        & (evidence.q <= thresholds.fdr)
    )
    result = np.full(evidence.n.shape, GapClass.PRESENT, object)
    result[dense] = GapClass.DENSE
    result[weakness(evidence, thresholds).any] = GapClass.WEAK
    result[~some] = GapClass.NONE
    result[~some & ~evidence.applicable] = GapClass.NOT_APPLICABLE
    result[~evidence.reported] = GapClass.NOT_REPORTED
    return result
