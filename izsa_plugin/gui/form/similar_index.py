"""The map's projects as an index to compare with: read by a store of its own, used by one thread at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from threading import Lock
from typing import Any, Callable, NamedTuple, Optional, Union

import numpy as np

from ...analysis.similarity.clusters import CLUSTER_SCORE, average_linkage
from ...analysis.similarity.weights import Weights
from ...analysis.typing_index import Entry, Hit, TypingIndex
from ...domain.record import Record, Row
from ...domain.text import sort_key
from ...settings import Settings
from ...store.protocol import Store

_FEWEST_WORDS = 2


class Query(NamedTuple):
    """What is entered so far, and into which project, which is not similar to itself."""

    title: str = ""
    purpose: str = ""
    goals: tuple[int, ...] = ()
    audiences: tuple[str, ...] = ()
    own: Optional[str] = None

    @property
    def is_worth_it(self) -> bool:
        """Whether there is enough to compare: two words at least."""
        return len(f"{self.title} {self.purpose}".split()) >= _FEWEST_WORDS


class ProjectIndex:
    """A :class:`TypingIndex` that tasks may share."""

    def __init__(self, index: TypingIndex, neighbourhoods: Sequence[str] = ()) -> None:
        """``neighbourhoods`` are those that the map's projects name."""
        self._index = index
        self.neighbourhoods = tuple(neighbourhoods)
        self._lock = Lock()

    @classmethod
    def read(cls, open_store: Callable[[], Store]) -> ProjectIndex:
        """Read all projects, to be weighed as the user chose; opens a store in the calling thread and closes it."""
        store = open_store()
        try:
            rows = store.rows("project")
            named = {name.strip() for row in rows for name in (row["neighbourhood"] or "").split(";")} - {""}
            weights = Weights().with_own(Settings().similarity_weights)
            return cls(TypingIndex(_entries(store, rows), weights), sorted(named, key=sort_key))
        finally:
            store.close()

    def find(self, query: Query, limit: int = 5) -> list[Hit]:
        """The projects like what is entered, the most similar one first."""
        with self._lock:
            return self._index.search(
                query.title,
                query.purpose,
                goals=query.goals,
                audiences=query.audiences,
                exclude=query.own,
                limit=limit,
            )

    def put(self, record: Record) -> None:
        """Take a project as it was saved."""
        with self._lock:
            self._index.put(
                record.uid,
                record.row.get("title") or "",
                record.row.get("purpose") or "",
                record.choices("project_district", "district"),
                record.goals,
                record.choices("project_audience", "audience"),
            )

    def group(self, uids: list[str]) -> set[str]:
        """Those of the projects that form one cluster with the first, by average linkage as in the analysis."""
        with self._lock:
            alike = self._index.alike(uids)
        i, j = np.triu_indices(len(uids), 1)
        groups = average_linkage(i, j, alike[i, j], CLUSTER_SCORE)
        return {uids[row] for group in groups if 0 in group for row in group}

    def remove(self, uid: str) -> None:
        """Forget a project that was deleted."""
        with self._lock:
            self._index.remove(uid)


def _entries(store: Store, rows: list[Row]) -> list[Entry]:
    districts = _ticks(store, "project_district", "district")
    goals = _ticks(store, "project_goal", "goal")
    audiences = _ticks(store, "project_audience", "audience")
    return [
        Entry(
            row["uid"],
            row["title"] or "",
            row["purpose"] or "",
            tuple(districts[row["uid"]]),
            tuple(dict.fromkeys([*_known(row["primary_goal"]), *goals[row["uid"]]])),
            tuple(audiences[row["uid"]]),
        )
        for row in rows
        if row["title"]
    ]


def _ticks(store: Store, table: str, column: str) -> defaultdict[str, list[Any]]:
    ticks: defaultdict[str, list[Any]] = defaultdict(list)
    for row in store.rows(table):
        ticks[row["project_uid"]].append(row[column])
    return ticks


def _known(goal: Union[int, None]) -> list[int]:
    return [] if goal is None else [goal]
