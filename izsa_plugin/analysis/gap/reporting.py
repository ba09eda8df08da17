"""Which districts have reported: a district that has not is not a district with zero projects."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from .selection import Period


@dataclass(frozen=True)
class Report:
    """A district (row of the places) and whether its report of a period is closed; no period speaks for all."""

    place: int
    closed: bool
    period: Optional[Period] = None


def reported(reports: Iterable[Report], places: int, period: Optional[Period]) -> NDArray[Any]:
    """A mask of the districts with a closed report; with ``period``, one that meets it."""
    result = np.zeros(places, bool)
    for each in reports:
        if each.closed and (period is None or each.period is None or period.meets(each.period)):
            result[each.place] = True
    return result
