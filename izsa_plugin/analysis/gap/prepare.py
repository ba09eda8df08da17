"""What every judgement of the same projects rests on, reckoned once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..projects import Projects
from .allocation import Allocation, allocate
from .need import NeedValue, need_scores
from .options import GapOptions
from .places import Places
from .reporting import Report, reported
from .selection import Selection, select


@dataclass(frozen=True)
class Prepared:
    """Where the projects lie, which of them count, who has reported (per place), what is needed (places × 17 goals)."""

    projects: Projects
    places: Places
    everywhere: Allocation
    selection: Selection
    has_reported: NDArray[Any]
    need: NDArray[Any]


def prepare(
    projects: Projects,
    places: Places,
    options: GapOptions,
    needs: Iterable[NeedValue] = (),
    reports: Optional[Sequence[Report]] = None,
) -> Prepared:
    """Allocate, select, and find who has reported; without ``reports`` whoever has a project of any status."""
    everywhere = allocate(projects, places, options.counting)
    if reports is None:
        has_reported = np.bincount(everywhere.district, minlength=len(places)) > 0
    else:
        has_reported = reported(reports, len(places), options.period)
    selection = select(projects, options.statuses, options.period)
    return Prepared(projects, places, everywhere, selection, has_reported, need_scores(needs, len(places)))
