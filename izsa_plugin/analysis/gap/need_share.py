"""Each district's share of the need beside its share of the projects: what a count alone does not show."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...domain.language import Text
from .counts import Counts
from .places import Places


class NeedBy(enum.Enum):
    """What the districts' shares of the need follow."""

    POPULATION = "population"
    AREA = "area"
    GROUP = "group"

    @property
    def label(self) -> Text:
        """What it is, for a table's heading."""
        return {
            NeedBy.POPULATION: Text("nüfus", "residents"),
            NeedBy.AREA: Text("yüzölçümü", "area"),
            NeedBy.GROUP: Text("seçilen grup", "the chosen group"),
        }[self]


class Supply(enum.Enum):
    """What a district's share of the supply is made of."""

    PROJECTS = "projects"
    BUDGET = "budget"
    PEOPLE = "people"

    def of(self, counts: Counts) -> NDArray[Any]:
        """The supply of every cell: weighted projects, money, or people reached."""
        return {Supply.PROJECTS: counts.n, Supply.BUDGET: counts.budget_cells, Supply.PEOPLE: counts.people_cells}[self]


@dataclass
class ShareGap:
    """Shares among the reported districts: ``need`` per district, ``supply`` and ``gap`` (need − supply) per cell.

    ``dissimilarity`` per column is the share of its projects that would have to lie elsewhere to follow the need:
    half the sum of the absolute gaps. NaN where a district's need is not known or a column has nothing.
    """

    need: NDArray[Any]
    supply: NDArray[Any]
    gap: NDArray[Any]
    dissimilarity: NDArray[Any]


def need_weights(places: Places, by: NeedBy) -> NDArray[Any]:
    """Per district the number that its need follows, NaN where not known; area from the shapes for want of a field."""
    if by is NeedBy.POPULATION:
        return places.population
    if by is NeedBy.GROUP:
        return np.full(len(places), np.nan) if places.group is None else places.group
    official = np.full(len(places), np.nan) if places.area_km2 is None else places.area_km2
    drawn = np.array([np.nan if shape is None else shape.area / 1e6 for shape in places.geometry], float)
    return np.where(official > 0, official, drawn)


def share_gap(supply: NDArray[Any], weights: NDArray[Any], reported: NDArray[Any]) -> ShareGap:
    """Compare ``supply`` (districts × columns: projects, money or people) with the need's ``weights``.

    The gap of a district for a column is its share of the need less its share of the column's supply, among the
    districts that have reported; positive where it has less than its share.
    """
    known = np.where(reported, weights, 0.0)
    whole = known.sum()
    need = np.where(reported, weights / whole, np.nan) if whole > 0 else np.full(len(weights), np.nan)
    total = np.where(reported[:, None], supply, 0.0).sum(axis=0)
    with np.errstate(invalid="ignore", divide="ignore"):
        part = np.where(reported[:, None] & (total > 0), supply / total, np.nan)
    gap = need[:, None] - part
    complete = np.isfinite(gap[reported]).all(axis=0) & (total > 0)
    dissimilarity = np.where(complete, 0.5 * np.abs(gap[reported]).sum(axis=0), np.nan)
    return ShareGap(need, part, gap, dissimilarity)
