"""What expressions know of the open map: each project's goals, and how many projects a district has for a goal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from threading import Lock
from typing import Callable, Optional, Protocol

from ..domain.choices import Approval, Status


class ListedProject(Protocol):
    """What is asked of a project; a store's list rows have it."""

    @property
    def uid(self) -> str:
        """Its key."""

    @property
    def districts(self) -> tuple[str, ...]:
        """The codes of the districts served."""

    @property
    def goals(self) -> tuple[int, ...]:
        """The goals, the primary one first."""

    @property
    def status(self) -> str:
        """The code of its status."""

    @property
    def approval(self) -> str:
        """The code of its approval."""


#: Reads all projects of the map; it is called from whichever thread draws first, so it opens its own store.
Reader = Callable[[], Iterable[ListedProject]]


class MapFacts:
    """Reads the map once, on the first question after it changed, and answers from memory."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._reader: Optional[Reader] = None
        self._goals: Optional[dict[str, tuple[int, ...]]] = None
        self._totals: Counter[tuple[str, int]] = Counter()

    def use(self, reader: Optional[Reader]) -> None:
        """Answer from this map from now on; ``None`` when no map is open."""
        with self._lock:
            self._reader, self._goals = reader, None

    def forget(self) -> None:
        """Read the map again at the next question: something was saved."""
        with self._lock:
            self._goals = None

    def goals(self, uid: str) -> Optional[tuple[int, ...]]:
        """A project's goals, the primary one first; ``None`` when there is no such project or no map."""
        return self._read().get(uid)

    def total(self, district: str, goal: int) -> Optional[int]:
        """How many projects serve the goal in a district; drafts and cancelled ones do not count. ``None``: no map."""
        self._read()
        return None if self._reader is None else self._totals[district, goal]

    def _read(self) -> dict[str, tuple[int, ...]]:
        with self._lock:
            if self._goals is None:
                self._goals, self._totals = {}, Counter()
                for project in self._reader() if self._reader else ():
                    self._goals[project.uid] = project.goals
                    if not Approval(project.approval).is_draft and Status(project.status).may_count:
                        served = ((code, goal) for code in project.districts for goal in project.goals)
                        self._totals.update(served)
            return self._goals


#: One for the whole program, as QGIS keeps one list of functions; the plugin tells it which map is open.
FACTS = MapFacts()
