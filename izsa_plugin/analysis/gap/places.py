"""The districts that a gap analysis counts in, as arrays, and how a written name finds its district."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ...domain.districts import districts
from ...domain.text import fold

_WIDE_WORDS = ("geneli", "butun ilceler", "tum ilceler", "tum kent", "butun kent", "citywide", "whole city")


@dataclass
class Places:
    """D districts as parallel columns; an unknown population is NaN, a district without a shape has ``None``.

    ``geometry`` holds shapely areas in the same metric CRS as the projects. ``coastal`` is 1, 0 or NaN (not known),
    ``rural`` the share of residents in rural places, ``area_km2`` the official area, ``group`` a number of residents
    whose need is asked for (an age group, say); None where a layer has no such field. ``square`` says of the squares
    of a grid in which district each lies and which of its squares it is.
    """

    code: list[str]
    name: list[str]
    population: NDArray[Any]
    geometry: NDArray[Any]
    coastal: Optional[NDArray[Any]] = None
    rural: Optional[NDArray[Any]] = None
    area_km2: Optional[NDArray[Any]] = None
    group: Optional[NDArray[Any]] = None
    square: Optional[list[tuple[str, int]]] = None

    @property
    def inland(self) -> NDArray[Any]:
        """A mask of the districts that are known to have no coast."""
        return np.zeros(len(self), bool) if self.coastal is None else self.coastal == 0

    def __len__(self) -> int:
        return len(self.code)

    def index(self) -> dict[str, int]:
        """Row by folded code and by folded name; a name that two districts share finds none, a code always wins.

        The P-code of an İzmir district also finds a row of that name, for boundaries that carry other codes.
        """
        found: dict[str, int] = {}
        shared: set[str] = set()
        for row, name in enumerate(self.name):
            folded = fold(name).strip()
            if folded in found:
                shared.add(folded)
            found[folded] = row
        for folded in shared:
            del found[folded]
        for each in districts():
            if fold(each.name) in found:
                found[fold(each.code)] = found[fold(each.name)]
        found.update({fold(code).strip(): row for row, code in enumerate(self.code) if code})
        found.pop("", None)
        return found


def rows_of(names: Sequence[str], index: dict[str, int]) -> tuple[list[int], list[str], bool]:
    """The district rows that ``names`` mean, the names that mean none, and whether one of them means the whole city."""
    rows: list[int] = []
    unknown: list[str] = []
    wide = False
    for name in names:
        row: Optional[int] = index.get(fold(name).strip())
        if row is not None:
            if row not in rows:
                rows.append(row)
        elif any(word in fold(name).replace("-", "") for word in _WIDE_WORDS):
            wide = True
        else:
            unknown.append(name)
    return rows, unknown, wide
