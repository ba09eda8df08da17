"""The one shape in which every analysis receives projects, whatever layer they came from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np


@dataclass
class Projects:
    """n projects as parallel columns; a value that was missing is ``None``, an empty tuple, NaN or NaT, never zero.

    ``geometry`` holds shapely geometries in EPSG:5253 (metres) or ``None``; ``start`` and ``end`` are
    ``datetime64[D]``, the first and last day the written precision allows.
    """

    key: list[str]
    title: list[str]
    text: list[str]
    goals: list[tuple[int, ...]]
    targets: list[tuple[str, ...]]
    audiences: list[tuple[str, ...]]
    start: np.ndarray
    end: np.ndarray
    districts: list[tuple[str, ...]]
    status: list[Optional[str]]
    budget: np.ndarray
    geometry: np.ndarray

    def __len__(self) -> int:
        return len(self.key)
