"""The report's two analyses, run on a map's facts; the similar projects are missing where shapely is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Optional

import numpy as np

from ..analysis.gap.analyse import GapOptions, Gaps, analyse
from ..analysis.gap.need import NeedValue
from ..analysis.gap.places import Places
from ..analysis.gap.reporting import Report
from ..analysis.gap.selection import Period
from ..analysis.projects import Projects
from ..domain.choices import ReportingState
from ..domain.errors import IzsaError
from ..domain.language import Text
from ..domain.parsing import day_range
from .facts import MapFacts, ProjectFact

if TYPE_CHECKING:
    from ..analysis.similarity.overlap import Overlaps

#: Pairs below this are too weak to be put before a mayor.
LEAST_SCORE = 0.45


@dataclass(frozen=True)
class SimilarPair:
    """A project, one like it elsewhere, how alike (0 to 1) and why."""

    own: ProjectFact
    other: ProjectFact
    score: float
    reason: Text


@dataclass(frozen=True)
class GapFacts:
    """A map as the gap analysis takes it; ``reports`` is None where nobody has reported yet."""

    projects: Projects
    places: Places
    needs: list[NeedValue]
    reports: Optional[list[Report]]
    municipal_targets: Optional[frozenset[str]]


def gaps_of(facts: MapFacts) -> Gaps:
    """The gap analysis as ``izsa:gap`` makes it on the map with its defaults, needs and reporting."""
    known = gap_facts(facts)
    options = GapOptions(relevant_targets=known.municipal_targets)
    return analyse(known.projects, known.places, options, known.needs, known.reports)


def gap_facts(facts: MapFacts) -> GapFacts:
    """The map's facts as the gap analysis takes them."""
    places = _places(facts)
    rows = {code: row for row, code in enumerate(places.code)}
    needs = [
        NeedValue(rows[need.district], need.goal, need.value, need.year, need.higher_is_need, need.indicator)
        for need in facts.needs
        if need.district in rows
    ]
    reports = [
        Report(rows[each.district], each.state is ReportingState.CLOSED, _period(each.period))
        for each in facts.reporting
        if each.district in rows
    ]
    return GapFacts(_projects(facts), places, needs, reports or None, facts.municipal_targets or None)


def similar_pairs(facts: MapFacts, progress: Callable[[float], None] = lambda _: None) -> Optional[list[SimilarPair]]:
    """Pairs of projects that share no district, best first; ``None`` where shapely 2 is missing.

    Records that may not be named in print are left out. ``progress`` gets the part done and may raise to cancel.
    """
    try:
        from ..analysis.similarity.decisions import Decided
        from ..analysis.similarity.kinds import Kind
        from ..analysis.similarity.overlap import find_overlaps
    except ImportError:
        return None
    named = [project for project in facts.projects if not project.within_district and project.status.may_count]
    decided = [Decided(*each) for each in facts.decided]
    found: Overlaps = find_overlaps(_as_projects(named), min_score=LEAST_SCORE, progress=progress, decided=decided)
    pairs = []
    for row, kind in enumerate(found.kinds):
        if kind is Kind.JOINT_OPPORTUNITY:
            own, other = named[int(found.pairs.i[row])], named[int(found.pairs.j[row])]
            pairs.append(SimilarPair(own, other, float(found.pairs.score[row]), found.reasons[row]))
    return pairs


def pairs_of(pairs: list[SimilarPair], district: str) -> list[SimilarPair]:
    """The pairs that a district has with others, its own project first, each project of either side once."""
    seen: set[str] = set()
    chosen = []
    for pair in pairs:
        if district in pair.other.districts:
            pair = SimilarPair(pair.other, pair.own, pair.score, pair.reason)
        if district not in pair.own.districts or not pair.other.districts or seen & {pair.own.uid, pair.other.uid}:
            continue
        seen |= {pair.own.uid, pair.other.uid}
        chosen.append(pair)
    return chosen


def _has_shapely() -> bool:
    """Whether shapely 2 is there; its version may read «0+unknown», so that what it can do has to tell."""
    try:
        import shapely
    except ImportError:
        return False
    return hasattr(shapely, "is_missing")


def _places(facts: MapFacts) -> Places:
    return Places(
        code=[each.code for each in facts.districts],
        name=[each.name for each in facts.districts],
        population=np.array([each.population or np.nan for each in facts.districts], float),
        geometry=np.full(len(facts.districts), None, object),
        coastal=np.array([_number(each.coastal) for each in facts.districts], float),
        area_km2=np.array([_number(each.area_km2) for each in facts.districts], float),
    )


def _projects(facts: MapFacts) -> Projects:
    """The projects without shapes: a map's projects name their districts, so the gap analysis needs none."""
    return _table(list(facts.projects), np.full(len(facts.projects), None, object))


def _as_projects(projects: list[ProjectFact]) -> Projects:
    import shapely

    shapes = np.full(len(projects), None, object)
    for row, project in enumerate(projects):
        if project.x is not None and project.y is not None:
            shapes[row] = shapely.Point(project.x, project.y)
    return _table(projects, shapes)


def _table(projects: list[ProjectFact], shapes: Any) -> Projects:
    return Projects(
        key=[each.uid for each in projects],
        title=[each.title.tr for each in projects],
        text=[each.purpose for each in projects],
        goals=[each.goals for each in projects],
        targets=[each.targets for each in projects],
        audiences=[each.audiences for each in projects],
        start=_days([each.start for each in projects], 0),
        end=_days([each.end for each in projects], 1),
        districts=[each.districts for each in projects],
        status=[each.status.value for each in projects],
        budget=np.array([_number(each.budget) for each in projects], float),
        geometry=shapes,
        scope=[each.scope for each in projects],
        theme=[each.theme for each in projects],
        people=[_number(each.people_reached) for each in projects],
        currency=[each.currency for each in projects],
        good_practice=[each.good_practice for each in projects],
    )


def _number(value: Optional[float]) -> float:
    return float("nan") if value is None else float(value)


def _days(written: list[Optional[str]], which: int) -> Any:
    """The first (0) or last (1) day that each date may mean, NaT where none is known."""
    spans = [day_range(each) if each else None for each in written]
    return np.array([span[which] if span else None for span in spans], "datetime64[D]")


def _period(written: str) -> Optional[Period]:
    """The period of a report; one written in another way speaks for all time, as an empty one does."""
    try:
        return Period.read(written)
    except IzsaError:
        return None
