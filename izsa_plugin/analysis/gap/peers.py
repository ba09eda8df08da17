"""What similar districts do: the comparison that a mayor asks for."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from .places import Places

PEERS = 5
#: What a district on the coast and one without, or all rural and all urban, are apart, beside a population e times.
_COAST_APART = 1.0
_RURAL_APART = 2.0


def peer_mean(counts: NDArray[Any], population: NDArray[Any], reported: NDArray[Any]) -> NDArray[Any]:
    """Per cell the mean count of the five reported districts nearest in population (by ratio), itself left out.

    NaN for a district of unknown population and where no other district has reported.
    """
    result = np.full(counts.shape, np.nan)
    size = _log(population)
    usable = np.flatnonzero(reported & np.isfinite(size))
    for place in np.flatnonzero(np.isfinite(size)):
        nearest = _nearest(np.abs(size - size[place]), usable, place)
        if len(nearest):
            result[place] = counts[nearest].mean(axis=0)
    return result


def similar_places(places: Places, place: int, reported: NDArray[Any]) -> list[int]:
    """The five reported districts most like one in population, coast and rural share, the most similar first.

    The distance is the difference of the logarithms of population, plus 1 between coast and inland, plus twice the
    difference of the rural shares; what is not known of one of the two adds nothing.
    """
    size = _log(places.population)
    distance = np.abs(size - size[place])
    if places.coastal is not None:
        distance = distance + np.nan_to_num(np.abs(places.coastal - places.coastal[place])) * _COAST_APART
    if places.rural is not None:
        distance = distance + np.nan_to_num(np.abs(places.rural - places.rural[place])) * _RURAL_APART
    return _nearest(distance, np.flatnonzero(reported & np.isfinite(distance)), place).tolist()


def _log(population: NDArray[Any]) -> NDArray[Any]:
    return np.log(np.where(population > 0, population, np.nan))


def _nearest(distance: NDArray[Any], usable: NDArray[Any], place: int) -> NDArray[Any]:
    others = usable[usable != place]
    return others[np.argsort(distance[others], kind="stable")[:PEERS]]
