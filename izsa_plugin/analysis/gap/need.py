"""How great the need of each district is for each goal, from whatever indicators there are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ...domain.catalogue import GOAL_COUNT


@dataclass(frozen=True)
class NeedValue:
    """One value of an indicator in a district (row of the places); ``high_is_need`` gives its direction."""

    place: int
    goal: int
    value: float
    year: Optional[int] = None
    high_is_need: bool = True
    indicator: str = ""


def need_scores(values: Iterable[NeedValue], places: int) -> NDArray[Any]:
    """Districts × goals from 0 (least need) to 1 (greatest); NaN where no indicator speaks.

    Each indicator's newest value of each district is turned into its rank among the districts (equal values share
    their mean rank, one district alone gets 0.5), so that indicators in any unit compare; a goal's indicators are
    averaged.
    """
    newest: dict[tuple[int, str, bool], dict[int, NeedValue]] = defaultdict(dict)
    for each in values:
        column = newest[each.goal, each.indicator, each.high_is_need]
        known = column.get(each.place)
        if known is None or (each.year or 0) >= (known.year or 0):
            column[each.place] = each
    total = np.zeros((places, GOAL_COUNT))
    count = np.zeros((places, GOAL_COUNT))
    for (goal, _, high_is_need), column in newest.items():
        rows = np.array(list(column))
        numbers = np.array([each.value for each in column.values()])
        ranks = _ranks(numbers if high_is_need else -numbers)
        total[rows, goal - 1] += ranks
        count[rows, goal - 1] += 1
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(count > 0, total / count, np.nan)


def _ranks(values: NDArray[Any]) -> NDArray[Any]:
    """Mean rank scaled to 0…1."""
    if len(values) == 1:
        return np.array([0.5])
    below = (values[None, :] < values[:, None]).sum(axis=1)
    equal = (values[None, :] == values[:, None]).sum(axis=1) - 1
    return (below + equal / 2.0) / (len(values) - 1)
