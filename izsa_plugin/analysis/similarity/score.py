"""The score of pairs: the weighted mean of the components that could be judged."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..projects import Projects
from .sets import AudienceComponent, GoalComponent
from .space import SpaceComponent
from .sparse import Floats, Ints
from .text import TextComponent
from .theme import ThemeComponent
from .timespan import TimeComponent
from .weights import COMPONENTS, Weights

#: Scores are rounded to this many decimals, so that the last bits of a sum never decide an order or a limit.
DECIMALS = 6
_TINY = 1e-12
#: Pairs that all components look at together.
_PORTION = 20_000


@dataclass
class Pairs:
    """Scored pairs as parallel arrays: rows ``i < j``, the score, per component a score or NaN, and the distance.

    The distance, in metres, is NaN where a place is not known or where it was not needed for the score.
    """

    i: Ints
    j: Ints
    score: Floats
    goals: Floats
    audiences: Floats
    text: Floats
    space: Floats
    time: Floats
    theme: Floats
    distance: Floats

    def __len__(self) -> int:
        return len(self.i)

    def take(self, which: NDArray[Any]) -> Pairs:
        """The pairs that a mask or an index array selects."""
        return Pairs(*(getattr(self, field.name)[which] for field in fields(self)))

    @property
    def judged(self) -> Ints:
        """How many components each pair could be judged by."""
        return np.count_nonzero([~np.isnan(getattr(self, name)) for name in COMPONENTS], axis=0)

    @staticmethod
    def joined(parts: list[Pairs]) -> Pairs:
        """One table of several, in their order."""
        if not parts:
            empty, none = np.zeros(0), np.zeros(0, dtype=np.int64)
            return Pairs(none, none, *(empty for _ in fields(Pairs)[2:]))
        return Pairs(*(np.concatenate([getattr(part, field.name) for part in parts]) for field in fields(Pairs)))


class Scorer:
    """Scores any pairs of one set of projects; ``tick`` is called while it prepares and may raise to stop."""

    def __init__(
        self, projects: Projects, weights: Weights, max_distance: float, tick: Callable[[], None] = lambda: None
    ) -> None:
        self._n = len(projects)
        self._weights = weights
        self.goals = GoalComponent(projects.goals, projects.targets)
        tick()
        self.audiences = AudienceComponent(projects.audiences)
        self.text = TextComponent(projects.title, projects.text, tick)
        tick()
        self.space = SpaceComponent(projects.geometry, projects.districts, max_distance)
        tick()
        self.time = TimeComponent(projects.start, projects.end)
        self.theme = ThemeComponent(projects.theme, projects.type, len(projects))

    def __len__(self) -> int:
        return self._n

    def score(self, i: Ints, j: Ints, least: float = 0.0) -> Pairs:
        """Gower's general similarity: Σ w·s / Σ w over the components judged; 0 where none could be.

        A component whose weight is 0 is still reported, but does not count. Pairs below ``least`` are left out.
        """
        text = self.text.score(i, j)
        parts = (slice(first, first + _PORTION) for first in range(0, max(len(i), 1), _PORTION))
        return Pairs.joined([self._mean(i[part], j[part], text[part], least) for part in parts])

    def _mean(self, i: Ints, j: Ints, text: Floats, least: float) -> Pairs:
        others = (name for name in COMPONENTS if name not in ("text", "space"))
        judged = {"text": text, **{name: getattr(self, name).score(i, j) for name in others}}
        if least > 0:
            # Distances cost most: they are measured only where even one of 0 m would be enough.
            total, weight = self._sums(judged)
            most = (total + self._weights.space) / np.maximum(weight + self._weights.space, _TINY)
            hopeful = np.flatnonzero(most >= least - 10.0 ** (1 - DECIMALS))
            i, j, judged = i[hopeful], j[hopeful], {name: values[hopeful] for name, values in judged.items()}
        judged["space"], distance = self.space.measure(i, j)
        judged = {name: np.round(judged[name], DECIMALS) for name in COMPONENTS}
        total, weight = self._sums(judged)
        score = np.round(total / np.where(weight > 0, weight, 1), DECIMALS)
        pairs = Pairs(i, j, score, **judged, distance=distance)
        return pairs.take(score >= least) if least > 0 else pairs

    def _sums(self, judged: dict[str, Floats]) -> tuple[Floats, Floats]:
        """Σ w·s and Σ w."""
        n = len(judged["text"])
        total, weight = np.zeros(n), np.zeros(n)
        for name, values in judged.items():
            share = getattr(self._weights, name)
            total += share * np.nan_to_num(values)
            weight += share * ~np.isnan(values)
        return total, weight
