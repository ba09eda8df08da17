"""The projects most like a chosen one, with what the map knows about each pair."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot
from typing import Any, NamedTuple, Optional

from ...analysis.similarity.reasons import written_distance
from ...analysis.typing_index import Hit
from ...domain.choices import SimilarityDecision
from ...domain.joint import contact_of
from ...domain.language import Text
from ...domain.record import Record
from ...store.protocol import ListRow, Store
from ..dock.picked_row import row_of
from ..form.similar_index import ProjectIndex, Query

#: How many are shown, and how many are looked at to find so many elsewhere and undecided.
SHOWN = 10
_LOOKED_AT = 60
#: Among how many of the most similar ones the cluster is looked for.
_GROUPED = 20


@dataclass(frozen=True)
class Neighbour:
    """A project like the chosen one: its score (0 to 1), why, metres apart if known, and what was decided."""

    row: ListRow
    score: float
    reason: Text
    distance: Optional[float]
    decision: Optional[SimilarityDecision]
    decided_by: str
    contact: str
    #: Whether it forms one cluster with the chosen project.
    together: bool

    @property
    def apart(self) -> Optional[Text]:
        """The distance in words."""
        if self.distance is None:
            return None
        return written_distance(self.distance)


class Ranked(NamedTuple):
    """What the index says of a project, and whether it forms one cluster with the one asked about."""

    hit: Hit
    together: bool


class WideIndex:
    """The index of the form, asked for more projects than fit beside a form."""

    def __init__(self, index: ProjectIndex) -> None:
        self._index = index

    def find(self, query: Query) -> list[Any]:
        """The similar projects as :class:`Ranked`, the most similar one first."""
        hits = self._index.find(query, limit=_LOOKED_AT)
        group: set[str] = set()
        if query.own is not None and hits:
            group = self._index.group([query.own, *(hit.uid for hit in hits[:_GROUPED])])
        return [Ranked(hit, hit.uid in group) for hit in hits]

    def put(self, record: Record) -> None:
        """Take a project as it was saved."""
        self._index.put(record)

    def remove(self, uid: str) -> None:
        """Forget a project that was deleted."""
        self._index.remove(uid)


def query_of(record: Record) -> Query:
    """What is asked about a project of the map."""
    row = record.row
    audiences = record.choices("project_audience", "audience")
    return Query(row.get("title") or "", row.get("purpose") or "", record.goals, audiences, record.uid)


def neighbours(store: Store, chosen: Record, ranked: list[Ranked], reader: Optional[str]) -> list[Neighbour]:
    """At most :data:`SHOWN` of what was found: those of other municipalities that nobody called different.

    A joint project and what it was made of are linked already and left out. ``reader`` is the municipality whose
    right to see contacts counts.
    """
    here = row_of(chosen)
    decided = {row["other"]: row for row in store.decisions(chosen.uid)}
    linked = {*store.joint_projects(chosen.uid), *(row["brings_in"] for row in chosen.of("project_partner"))}
    found: list[Neighbour] = []
    for hit, together in ranked:
        decision = decided.get(hit.uid)
        what = SimilarityDecision(decision["decision"]) if decision else None
        if hit.uid in linked or what is SimilarityDecision.DIFFERENT:
            continue
        other = store.read(hit.uid)
        if other is None or other.row["municipality"] == here.municipality:
            continue
        row, by = row_of(other), str(decision["by"] or "") if decision else ""
        found.append(
            Neighbour(row, hit.score, hit.why, _apart(here, row), what, by, contact_of(other, reader), together)
        )
        if len(found) == SHOWN:
            break
    return found


def _apart(one: ListRow, other: ListRow) -> Optional[float]:
    if one.x is None or one.y is None or other.x is None or other.y is None:
        return None
    return hypot(one.x - other.x, one.y - other.y)
