"""Columns of values as numbers: each different value once, and which one stands in each row."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

_Value = TypeVar("_Value", bound=Hashable)


def factorised(values: Sequence[_Value]) -> tuple[list[_Value], NDArray[Any]]:
    """The different values in the order of their first row, and for each row the place of its value among them."""
    places = {value: place for place, value in enumerate(dict.fromkeys(values))}
    return list(places), np.fromiter(map(places.__getitem__, values), np.int64, len(values))


def expanded(lengths: NDArray[Any], starts: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
    """For lists that lie behind one another: the list of each entry, and the place of the entry in what they lie in."""
    entry = np.repeat(np.arange(len(lengths)), lengths)
    offset = np.arange(len(entry)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    return entry, starts[entry] + offset
