"""The one shape in which every analysis receives projects, whatever layer they came from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, fields
from itertools import chain
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray


@dataclass
class Projects:
    """n projects as parallel columns; a value that was missing is ``None``, an empty tuple, NaN or NaT, never zero.

    ``text`` is what the text fields hold, without the title. ``goals`` has the primary goal first; ``districts``
    holds P-codes, or the name as written where it is no district we know. ``geometry`` holds shapely geometries in
    EPSG:5253 (metres) or ``None``; ``start`` and ``end`` are ``datetime64[D]``, the first and last day the written
    precision allows. The lists that have a default are empty when the layer has no such column. ``features`` are the
    ids of the layer's features that make up each project (several when they share one key).
    """

    key: list[str]
    title: list[str]
    text: list[str]
    goals: list[tuple[int, ...]]
    targets: list[tuple[str, ...]]
    audiences: list[tuple[str, ...]]
    start: NDArray[Any]
    end: NDArray[Any]
    districts: list[tuple[str, ...]]
    status: list[Optional[str]]
    budget: NDArray[Any]
    geometry: NDArray[Any]
    approval: list[Optional[str]] = field(default_factory=list)
    scope: list[Optional[str]] = field(default_factory=list)
    theme: list[Optional[str]] = field(default_factory=list)
    type: list[Optional[str]] = field(default_factory=list)
    features: list[tuple[int, ...]] = field(default_factory=list)
    people: list[float] = field(default_factory=list)
    currency: list[Optional[str]] = field(default_factory=list)
    good_practice: list[bool] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.key)

    @staticmethod
    def joined(parts: Sequence[Projects]) -> Projects:
        """All projects of the parts, in their order."""
        columns: dict[str, Any] = {}
        for column in fields(Projects):
            values = [getattr(part, column.name) for part in parts]
            if isinstance(values[0], np.ndarray):
                columns[column.name] = np.concatenate(values)
            else:
                columns[column.name] = list(chain.from_iterable(values))
        return Projects(**columns)

    def take(self, rows: Sequence[int], tick: Callable[[], None] = lambda: None) -> Projects:
        """The projects of ``rows``, in that order; ``tick`` is called now and then and may raise to stop."""
        columns: dict[str, Any] = {}
        for column in fields(self):
            tick()
            columns[column.name] = self._taken(getattr(self, column.name), rows)
        return Projects(**columns)

    def _taken(self, values: Any, rows: Sequence[int]) -> Any:
        if isinstance(values, list):
            return [values[row] for row in rows] if values else []
        if isinstance(values, np.ndarray):
            return values[list(rows)]
        return values.ordered(np.array(rows, dtype=np.int64))  # packed
