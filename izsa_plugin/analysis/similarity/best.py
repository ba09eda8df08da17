"""The best pairs of each project, kept while pairs come in."""

from __future__ import annotations

from typing import Optional

import numpy as np

from .score import DECIMALS, Pairs
from .sparse import Floats, Ints

#: Pairs held before the best ones are picked out.
_HELD = 500_000
_STEPS = 10**DECIMALS
#: Below so many projects a project, a score and another project fit into one number, which is sorted fastest.
_PACKED = 1 << 21


class Best:
    """Holds the pairs that are among the ``best`` of either of their projects, of equal ones the lower rows.

    ``dropped`` counts the others; without ``best`` there are none.
    """

    def __init__(self, n: int, best: Optional[int]) -> None:
        self._best = best
        self._held: list[Pairs] = []
        self._size, self._limit = 0, _HELD
        #: What a project's pair must reach; nothing before it has enough of them.
        self._least: Floats = np.full(n, -1.0)
        self.dropped = 0

    def add(self, pairs: Pairs) -> None:
        """Take further pairs, none of them twice."""
        if self._best is not None:
            hopeful = pairs.score >= np.minimum(self._least[pairs.i], self._least[pairs.j])
            self.dropped += len(pairs) - int(np.count_nonzero(hopeful))
            pairs = pairs.take(hopeful)
        self._held.append(pairs)
        self._size += len(pairs)
        if self._size > self._limit:
            self.pairs()
            self._limit = max(_HELD, 2 * self._size)

    def pairs(self) -> Pairs:
        """The best of all pairs so far."""
        pairs = Pairs.joined(self._held)
        self._held.clear()
        if self._best is not None:
            chosen = self._pick(pairs, self._best)
            self.dropped += len(pairs) - len(chosen)
            pairs = pairs.take(chosen)
        self._held.append(pairs)
        self._size = len(pairs)
        return pairs

    def _pick(self, pairs: Pairs, best: int) -> Ints:
        owner, other = np.concatenate([pairs.i, pairs.j]), np.concatenate([pairs.j, pairs.i])
        score = np.tile(pairs.score, 2)
        n = len(self._least)
        if n < _PACKED:
            missing = _STEPS - np.rint(score * _STEPS).astype(np.int64)
            order = np.argsort((owner * (_STEPS + 1) + missing) * n + other)
        else:
            order = np.lexsort((other, -score, owner))
        sizes = np.bincount(owner, minlength=n)
        start = np.cumsum(sizes) - sizes
        enough = np.flatnonzero(sizes >= best)
        self._least[enough] = score[order[start[enough] + best - 1]]
        rank = np.arange(len(owner)) - np.repeat(start, sizes)
        return np.unique(order[rank < best] % max(len(pairs), 1))
