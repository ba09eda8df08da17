"""What districts of a similar size do: the comparison that a mayor asks for."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

PEERS = 5


def peer_mean(counts: NDArray[Any], population: NDArray[Any], reported: NDArray[Any]) -> NDArray[Any]:
    """Per cell the mean count of the five reported districts nearest in population (by ratio), itself left out.

    NaN for a district of unknown population and where no other district has reported.
    """
    result = np.full(counts.shape, np.nan)
    size = np.log(np.where(population > 0, population, np.nan))
    usable = np.flatnonzero(reported & np.isfinite(size))
    for place in np.flatnonzero(np.isfinite(size)):
        others = usable[usable != place]
        nearest = others[np.argsort(np.abs(size[others] - size[place]), kind="stable")[:PEERS]]
        if len(nearest):
            result[place] = counts[nearest].mean(axis=0)
    return result
