"""What changed between two days: the same districts and rules, the projects begun by each day."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ...domain.language import Text
from ...domain.numbers import number
from ..projects import Projects
from .analyse import GapOptions, Gaps, judge
from .classes import GapClass
from .need import NeedValue
from .places import Places
from .poisson import at_least
from .prepare import prepare
from .reporting import Report
from .selection import Selection

_UNCHANGED = Text("{column}: değişmedi ({n})", "{column}: unchanged ({n})")
_CHANGED = Text("{column}: {before} → {after} ({n_before} → {n_after} proje)",
                "{column}: {before} → {after} ({n_before} → {n_after} projects)")  # fmt: skip
_SILENT = Text("{column}: bildirim yok, değişim bilinmiyor (görünen {n_before} → {n_after})",
               "{column}: not reported, so the change is not known ({n_before} → {n_after} seen)")  # fmt: skip


@dataclass(frozen=True)
class CellChange:
    """A cell on two days; ``begun`` are projects that started between them, ``ended`` those that ended.

    ``surprise`` is the chance that so many begin there if the city's new projects fell as its old ones lie.
    """

    place: int
    column: int
    before: GapClass
    after: GapClass
    n_before: float
    n_after: float
    running_before: float
    running_after: float
    surprise: Optional[float]
    sentence: Text

    @property
    def closed(self) -> bool:
        """Whether a gap was closed."""
        return self.before.is_gap and self.after in (GapClass.PRESENT, GapClass.DENSE)

    @property
    def opened(self) -> bool:
        """Whether a gap came about."""
        return self.before in (GapClass.PRESENT, GapClass.DENSE) and self.after.is_gap


@dataclass
class Change:
    """The two analyses and their cells; ``undated`` projects have no start and stand on neither day."""

    before: Gaps
    after: Gaps
    undated: int

    def cells(self) -> Iterator[CellChange]:
        """Every cell, district by district."""
        before, after = self.before.counts, self.after.counts
        begun = np.maximum(after.n - before.n, 0.0)
        with np.errstate(invalid="ignore", divide="ignore"):
            expected = begun.sum(axis=0) * self.before.expected / np.nansum(self.before.expected, axis=0)
        chance = np.where(np.isfinite(expected), at_least(begun, np.nan_to_num(expected)), np.nan)
        for place in range(len(self.before.places)):
            for row, column in enumerate(self.before.columns.columns):
                cell = (place, row)
                old, new = self.before.classes[cell], self.after.classes[cell]
                n_before, n_after = float(before.n[cell]), float(after.n[cell])
                same = old is new and n_before == n_after
                silent = GapClass.NOT_REPORTED in (old, new)
                sentence = (_SILENT if silent else _UNCHANGED if same else _CHANGED).format(
                    column=column.said,
                    before=old.label,
                    after=new.label,
                    n=number(n_after, 1),
                    n_before=number(n_before, 1),
                    n_after=number(n_after, 1),
                )
                yield CellChange(
                    place,
                    row,
                    old,
                    new,
                    n_before,
                    n_after,
                    float(before.running[cell]),
                    float(after.running[cell]),
                    float(chance[cell]) if begun[cell] > 0 and np.isfinite(chance[cell]) else None,
                    sentence,
                )


def change(
    projects: Projects,
    places: Places,
    first: datetime.date,
    second: datetime.date,
    options: Optional[GapOptions] = None,
    needs: Iterable[NeedValue] = (),
    reports: Optional[Sequence[Report]] = None,
) -> Change:
    """Judge the projects begun by ``first`` and those begun by ``second``; statuses are those the records have now.

    A project counts from its start on and runs until its end; one without a start stands on neither day. Which
    districts have reported is taken as it is now, so that a later report is not read as a change.
    """
    options = options or GapOptions()
    known = prepare(projects, places, replace(options, period=None), needs, reports)
    undated = int((known.selection.counted & np.isnat(projects.start)).sum())
    before, after = (
        judge(replace(known, selection=_by(known.selection, projects, day)), options) for day in (first, second)
    )
    return Change(before, after, undated)


def _by(chosen: Selection, projects: Projects, day: datetime.date) -> Selection:
    """The selection as it was on a day."""
    on = np.datetime64(day, "D")
    begun: NDArray[Any] = chosen.counted & ~np.isnat(projects.start) & (projects.start <= on)
    running = begun & (np.isnat(projects.end) | (projects.end >= on)) & (chosen.running | (projects.end >= on))
    return Selection(
        begun,
        running,
        chosen.has_status,
        chosen.other_status,
        chosen.unread_status,
        int((chosen.counted & ~np.isnat(projects.start) & ~begun).sum()),
        int((chosen.counted & np.isnat(projects.start)).sum()),
    )
