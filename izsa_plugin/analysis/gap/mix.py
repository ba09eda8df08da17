"""How a district's projects spread over the goals, whatever their number; always shown beside the amount."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray


def expected_by_mix(counts: NDArray[Any]) -> NDArray[Any]:
    """What each cell would hold if every district had the city's mix: row total × column total / total."""
    total = counts.sum()
    if total == 0:
        return np.zeros(counts.shape)
    return np.outer(counts.sum(axis=1), counts.sum(axis=0)) / total


def location_quotient(counts: NDArray[Any], prior: float = 0.0) -> NDArray[Any]:
    """A goal's share in the district over its share in the city (Balassa 1965); NaN where nothing can be expected.

    ``prior`` projects are added above and below, so that a district of two projects does not swing.
    """
    expected = expected_by_mix(counts)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(expected + prior > 0, (counts + prior) / (expected + prior), np.nan)


def symmetric_quotient(quotient: NDArray[Any]) -> NDArray[Any]:
    """The quotient between -1 and 1, so that half and double weigh alike (Laursen 2015, Eurasian Bus. Rev. 5)."""
    return (quotient - 1.0) / (quotient + 1.0)


def concentration(counts: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
    """Per district: Herfindahl-Hirschman index of the goals, the same from 0 to 1, effective number of goals (1/HHI).

    NaN for a district without any.
    """
    total = counts.sum(axis=1)
    kinds = counts.shape[1]
    with np.errstate(divide="ignore", invalid="ignore"):
        shares = counts / total[:, None]
        index = np.where(total > 0, (shares**2).sum(axis=1), np.nan)
        return index, (index - 1.0 / kinds) / (1.0 - 1.0 / kinds), 1.0 / index
