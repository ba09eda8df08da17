"""What the gap dock asks, and the answer: the map read and judged, beside the window."""

from __future__ import annotations

import datetime
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable, Optional

from ...domain.choices import Status
from ...domain.language import Text
from ...store.protocol import Store

if TYPE_CHECKING:
    from ...analysis.gap.analyse import Gaps
    from ...analysis.gap.change import Change
    from ...analysis.gap.cover import Cover
    from ...analysis.gap.transfer import NextStep, Transfers


#: More projects than this are not compared with one another while somebody waits for the matrix.
_MOST_COMPARED = 5000
_LEAST_SCORE = 0.45


@dataclass(frozen=True)
class Question:
    """What the dock asks: by goal, target, audience or theme, of which statuses and period, or the change since a day.

    A period is written as :meth:`~izsa_plugin.analysis.gap.selection.Period.read` takes it; empty means all time.
    """

    dimension: str = "goal"
    since: Optional[datetime.date] = None
    statuses: frozenset[Status] = frozenset(each for each in Status if each.counts_as_active)
    period: str = ""


@dataclass
class Answer:
    """The gaps, the change since a day with a sentence a cell, projects to take over, next steps with their cover."""

    question: Question
    gaps: Gaps
    change: Optional[Change]
    transfers: Transfers
    has_demo: bool
    changes: dict[tuple[int, int], Text]
    steps: list[NextStep]
    cover: Cover


def answer(open_store: Callable[[], Store], question: Question) -> Answer:
    """Read the map by a store of the calling thread's own, and judge; the imports wait until it is wanted."""
    from ...analysis.gap.analyse import GapOptions, analyse
    from ...analysis.gap.change import change
    from ...analysis.gap.columns import Dimension
    from ...analysis.gap.selection import Period
    from ...analysis.gap.transfer import Transfers
    from ...report.analyses import gap_facts
    from ...report.facts import read_facts

    with closing(open_store()) as store:
        facts = read_facts(store)
    known = gap_facts(facts)
    options = GapOptions(
        statuses=question.statuses,
        period=Period.read(question.period),
        relevant_targets=known.municipal_targets,
        dimension=Dimension(question.dimension),
    )
    gaps = analyse(known.projects, known.places, options, known.needs, known.reports)
    changed = None
    if question.since is not None:
        today = max(datetime.date.today(), question.since + datetime.timedelta(days=1))
        changed = change(known.projects, known.places, question.since, today, options, known.needs, known.reports)
    changes = {} if changed is None else {(each.place, each.column): each.sentence for each in changed.cells()}
    _ = gaps.reasons  # made here, where nobody waits for them
    transfers = Transfers(gaps, _pairs(gaps))
    steps, cover = transfers.next_steps()
    return Answer(question, gaps, changed, transfers, facts.has_demo, changes, steps, cover)


def _pairs(gaps: Gaps) -> list[tuple[int, int, float]]:
    """Projects like one another, by which a repeated one is known; none where the packages for it are missing."""
    from ...processing.algorithm import missing_packages

    if missing_packages(("shapely",)) is not None or len(gaps.projects) > _MOST_COMPARED:
        return []
    from ...analysis.similarity.overlap import find_overlaps

    found = find_overlaps(gaps.projects, min_score=_LEAST_SCORE).pairs
    return list(zip(found.i.tolist(), found.j.tolist(), found.score.tolist()))
