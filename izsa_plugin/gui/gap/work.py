"""What the gap dock asks, and the answer: the map read and judged, beside the window."""

from __future__ import annotations

import datetime
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable, Optional

from ...store.protocol import Store

if TYPE_CHECKING:
    from ...analysis.gap.analyse import Gaps
    from ...analysis.gap.change import Change
    from ...analysis.gap.transfer import Transfers


@dataclass(frozen=True)
class Question:
    """What the dock asks: by goal, target, audience or theme, and since which day the change is to be shown."""

    dimension: str = "goal"
    since: Optional[datetime.date] = None


@dataclass
class Answer:
    """The gaps, the change since the day asked for, and the projects that could be taken over."""

    question: Question
    gaps: Gaps
    change: Optional[Change]
    transfers: Transfers
    has_demo: bool


def answer(open_store: Callable[[], Store], question: Question) -> Answer:
    """Read the map by a store of the calling thread's own, and judge; the imports wait until it is wanted."""
    from ...analysis.gap.analyse import GapOptions, analyse
    from ...analysis.gap.change import change
    from ...analysis.gap.columns import Dimension
    from ...analysis.gap.transfer import Transfers
    from ...report.analyses import gap_facts
    from ...report.facts import read_facts

    with closing(open_store()) as store:
        facts = read_facts(store)
    known = gap_facts(facts)
    options = GapOptions(relevant_targets=known.municipal_targets, dimension=Dimension(question.dimension))
    gaps = analyse(known.projects, known.places, options, known.needs, known.reports)
    changed = None
    if question.since is not None:
        today = max(datetime.date.today(), question.since + datetime.timedelta(days=1))
        changed = change(known.projects, known.places, question.since, today, options, known.needs, known.reports)
    return Answer(question, gaps, changed, Transfers(gaps), facts.has_demo)
