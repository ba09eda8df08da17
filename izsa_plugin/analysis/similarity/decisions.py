"""What people decided about pairs of projects, as an analysis obeys it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ...domain.choices import SimilarityDecision
from .sparse import Floats, Ints

#: Links that outweigh any mean of scores: the same projects are joined first, different ones never.
_ALWAYS, _NEVER = 1e3, -1e6


class Decided(NamedTuple):
    """One decision, by the keys of the two projects in any order."""

    key_a: str
    key_b: str
    decision: SimilarityDecision


@dataclass(frozen=True)
class Decisions:
    """The decisions among one set of projects: rows ``i < j`` in ascending order of the pair, and what was decided."""

    i: Ints
    j: Ints
    what: NDArray[np.object_]
    n: int

    @classmethod
    def among(cls, keys: list[str], decided: Iterable[Decided]) -> Decisions:
        """Those of the decisions that concern two of these projects; of two on one pair the last one holds."""
        row_of: Mapping[str, int] = {key: row for row, key in enumerate(keys)}
        found = {
            (min(rows), max(rows)): each.decision
            for each in decided
            if len(rows := {row_of.get(each.key_a, -1), row_of.get(each.key_b, -1)} - {-1}) == 2
        }
        pairs = sorted(found)
        i, j = (np.array([pair[side] for pair in pairs], dtype=np.int64) for side in (0, 1))
        what = np.array([found[pair] for pair in pairs], dtype=object)
        return cls(i, j, what, len(keys))

    def __len__(self) -> int:
        return len(self.i)

    @property
    def different(self) -> NDArray[np.bool_]:
        """Which of the pairs were called different."""
        return np.array([each is SimilarityDecision.DIFFERENT for each in self.what], dtype=bool)

    def index_of(self, i: Ints, j: Ints) -> Ints:
        """For each pair the number of its decision, -1 where there is none."""
        if not len(self):
            return np.full(len(i), -1, dtype=np.int64)
        codes, asked = self.i * self.n + self.j, i * self.n + j
        at = np.minimum(np.searchsorted(codes, asked), len(codes) - 1)
        return np.where(codes[at] == asked, at, -1)

    def links(self) -> tuple[Ints, Ints, Floats]:
        """Pairs for the clusters: different projects are never joined, the same ones first."""
        decided = np.array([each is not SimilarityDecision.JOINT_CANDIDATE for each in self.what], dtype=bool)
        value = np.where(self.different, _NEVER, _ALWAYS)
        return self.i[decided], self.j[decided], value[decided]
