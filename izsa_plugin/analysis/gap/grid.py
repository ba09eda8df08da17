"""Gaps by neighbourhood: squares of one size over the districts, judged like districts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Optional

import numpy as np
import shapely
from numpy.typing import NDArray

from ...domain.errors import IzsaError
from ...domain.language import Text
from .allocation import allocate
from .analyse import GapOptions, Gaps, judge
from .places import Places
from .prepare import Prepared

#: More squares than this help nobody and fill the memory.
MOST_CELLS = 60_000
_TOO_FINE = Text(
    "{size} m'lik karelerden {n} tane gerekir; en çok {most} olabilir. Daha büyük bir kare seçin.",
    "Squares of {size} m would be {n}; {most} is the most. Choose larger squares.",
)


@dataclass
class Grid:
    """The squares as places and the district row of each."""

    places: Places
    district: NDArray[Any]


def make_grid(places: Places, size: float, people: Optional[tuple[NDArray[Any], NDArray[Any]]] = None) -> Grid:
    """Squares of ``size`` metres cut at the districts' borders; a square on a border becomes one piece a district.

    Residents come from ``people`` (points as shapely geometries, and a number each), else each district's are spread
    evenly over its area. Raises :class:`IzsaError` when the squares would be too many.
    """
    present = np.flatnonzero(shapely.is_geometry(places.geometry))
    bounds = shapely.total_bounds(places.geometry[present])
    left, bottom = np.floor(bounds[:2] / size).astype(int)
    right, top = np.ceil(bounds[2:] / size).astype(int)
    if (right - left) * (top - bottom) > MOST_CELLS * 4:
        n = int((right - left) * (top - bottom))
        raise IzsaError(_TOO_FINE.format(size=f"{size:.0f}", n=n, most=MOST_CELLS))
    x, y = (each.ravel() for each in np.meshgrid(np.arange(left, right), np.arange(bottom, top)))
    squares = shapely.box(x * size, y * size, (x + 1) * size, (y + 1) * size)
    shapely.prepare(places.geometry[present])
    area, square = shapely.STRtree(squares).query(places.geometry[present], predicate="intersects")
    whole = shapely.contains_properly(places.geometry[present][area], squares[square])
    shape = squares[square]
    shape[~whole] = shapely.intersection(places.geometry[present][area[~whole]], squares[square[~whole]])
    kept = shapely.area(shape) > 1.0
    district, square, shape = present[area[kept]], square[kept], shape[kept]
    order = np.lexsort((x[square], -y[square], district))
    district, square, shape = district[order], square[order], shape[order]
    number = np.concatenate([np.arange(1, count + 1) for count in np.bincount(district) if count] or [np.empty(0, int)])
    numbered = [(places.name[row], each) for row, each in zip(district.tolist(), number.tolist())]
    names = [f"{name} {each}" for name, each in numbered]
    codes = [f"{places.code[row]}-{each}" for row, each in zip(district.tolist(), number.tolist())]
    size_of = shapely.area(shape)
    if people is None:
        per_area = places.population / np.bincount(district, size_of, minlength=len(places))
        residents = per_area[district] * size_of
    else:
        points, weights = people
        piece, point = shapely.STRtree(points).query(shape, predicate="intersects")
        # A point on the line between two squares lives in the first of them.
        point, first = np.unique(point, return_index=True)
        residents = np.bincount(piece[first], weights[point], minlength=len(shape))
    coastal = None if places.coastal is None else places.coastal[district]
    squares = Places(codes, names, residents, shape, coastal=coastal, area_km2=size_of / 1e6, square=numbered)
    return Grid(squares, district)


def analyse_grid(known: Prepared, grid: Grid, options: GapOptions) -> Gaps:
    """Judge the squares; a project counts where its shape lies, one without a shape is city-wide here.

    A square is reported and has the need of its district.
    """
    shaped = replace(known.projects, districts=[()] * len(known.projects))
    squares = replace(
        known,
        places=grid.places,
        everywhere=allocate(shaped, grid.places, options.counting, snap=0.0),
        has_reported=known.has_reported[grid.district],
        need=known.need[grid.district],
    )
    return judge(squares, options)
