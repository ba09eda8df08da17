"""Where people live too far from any project: shares of residents, and the places themselves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
import shapely
from numpy.typing import NDArray

from .cover import Cover, greedy_cover
from .places import Places

#: Straight parts to a quarter circle: the ring lies at most 0.5% inside the true one.
_QUARTER = 16
#: Candidate sites for the next project lie half a reach apart, so that none is far from the best place.
_STEP = 0.5
#: More candidates than this are made fewer by a wider lattice.
_MOST_SITES = 20_000


@dataclass
class Population:
    """Where people live: points in the places' metric system and how many live at each."""

    points: NDArray[Any]
    people: NDArray[Any]


@dataclass
class Reach:
    """Per district the ``far`` people of ``people`` (or km² of km² where ``by_area``), and the far places as areas.

    A district without a shape is NaN and has None as place.
    """

    far: NDArray[Any]
    people: NDArray[Any]
    by_area: bool
    places: NDArray[Any]

    @property
    def share(self) -> NDArray[Any]:
        """The far part of each district, NaN where unknown."""
        return np.divide(self.far, self.people, out=np.full(len(self.far), np.nan), where=self.people > 0)

    def among(self, known: NDArray[Any]) -> Reach:
        """The same where ``known``, and nothing said of the other districts: silence is no distance."""
        places = np.array(self.places, dtype=object)
        places[~known] = None
        return Reach(np.where(known, self.far, np.nan), np.where(known, self.people, np.nan), self.by_area, places)


def reach(places: Places, projects: NDArray[Any], distance: float, population: Optional[Population] = None) -> Reach:
    """What lies farther than ``distance`` metres from every one of ``projects`` (shapely, None left out).

    Without ``population`` the share is one of area, and says so.
    """
    there = np.array([shape for shape in projects if shape is not None and not shape.is_empty], dtype=object)
    near = shapely.union_all(shapely.buffer(there, distance, quad_segs=_QUARTER)) if len(there) else None
    shapes = places.geometry
    present = shapely.is_geometry(shapes)
    far_places = np.full(len(places), None, dtype=object)
    far_places[present] = shapes[present] if near is None else shapely.difference(shapes[present], near)
    if population is None:
        whole = np.where(present, shapely.area(shapes), np.nan) / 1e6
        far = np.where(present, shapely.area(far_places), np.nan) / 1e6
        return Reach(far, whole, True, far_places)
    home, point = shapely.STRtree(population.points).query(shapes[present], predicate="intersects")
    point, first = np.unique(point, return_index=True)
    home = np.flatnonzero(present)[home[first]]
    is_far = _far(population.points[point], there, distance)
    people = np.bincount(home, population.people[point], minlength=len(places)).astype(float)
    far = np.bincount(home, population.people[point] * is_far, minlength=len(places)).astype(float)
    return Reach(np.where(present, far, np.nan), np.where(present, people, np.nan), False, far_places)


def _far(points: NDArray[Any], projects: NDArray[Any], distance: float) -> NDArray[Any]:
    """Which points have no project within the distance, measured exactly."""
    if not len(projects):
        return np.ones(len(points), bool)
    shapely.prepare(projects)
    _, near = shapely.STRtree(points).query(projects, predicate="dwithin", distance=distance)
    far = np.ones(len(points), bool)
    far[near] = False
    return far


@dataclass
class Sites:
    """The sites chosen for next projects, and the cover that says how much of the far people (or km²) they reach."""

    points: NDArray[Any]
    cover: Cover


def next_sites(found: Reach, distance: float, most: int, population: Optional[Population] = None) -> Sites:
    """A few places from which the next projects would reach most of those who are too far.

    Candidates lie on a lattice of half the distance over the far places, a wider one where that would be too many;
    greedy maximum coverage. By area each lattice point stands for its cell, at most for what a site reaches.
    """
    far = [shape for shape in found.places if shape is not None and not shape.is_empty]
    whole = sum(float(shape.area) for shape in far)
    step = max(distance * _STEP, float(np.sqrt(whole / _MOST_SITES)))
    empty = Sites(np.empty(0, object), greedy_cover([], np.empty(0), most))
    if not far:
        return empty
    sites = _lattice(np.array(far, dtype=object), step)
    if not len(sites):
        return empty
    if population is None:
        elements, weights = sites, np.full(len(sites), min(step * step, np.pi * distance**2) / 1e6)
    else:
        tree = shapely.STRtree(population.points)
        inside = np.unique(tree.query(np.array(far, dtype=object), predicate="intersects")[1])
        elements, weights = population.points[inside], population.people[inside].astype(float)
    owner, element = shapely.STRtree(elements).query(sites, predicate="dwithin", distance=distance)
    parts = np.split(element, np.cumsum(np.bincount(owner, minlength=len(sites)))[:-1])
    cover = greedy_cover(parts, weights, most)
    return Sites(sites[cover.chosen], cover)


def _lattice(areas: NDArray[Any], step: float) -> NDArray[Any]:
    """Points ``step`` apart inside the areas."""
    left, bottom, right, top = shapely.total_bounds(areas)
    x, y = np.meshgrid(np.arange(left + step / 2, right, step), np.arange(bottom + step / 2, top, step))
    points = shapely.points(x.ravel(), y.ravel())
    inside = np.unique(shapely.STRtree(points).query(areas, predicate="intersects")[1])
    return points[inside]
