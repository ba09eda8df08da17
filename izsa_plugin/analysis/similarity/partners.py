"""Which districts could work together: how many similar pairs of projects lie between each two."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...domain.districts import district
from ...domain.errors import IzsaError
from ...domain.text import sort_key
from ..projects import Projects
from .kinds import Kind
from .overlap import Overlaps


@dataclass(frozen=True)
class Partners:
    """The districts with at least one chance, by the Turkish alphabet, and the symmetric numbers of pairs between them.

    A pair whose projects serve several districts counts once for each two of them; ``pairs`` counts each once.
    """

    names: list[str]
    counts: NDArray[np.int64]
    pairs: int

    @classmethod
    def of(cls, projects: Projects, found: Overlaps) -> Partners:
        """Count the chances for joint projects among what was found."""
        between: dict[tuple[str, str], int] = {}
        pairs = 0
        for i, j, kind in zip(found.pairs.i.tolist(), found.pairs.j.tolist(), found.kinds):
            if kind is not Kind.JOINT_OPPORTUNITY:
                continue
            chances = {
                (min(a, b), max(a, b)) for a in projects.districts[i] for b in projects.districts[j] if a != b
            }  # fmt: skip
            pairs += bool(chances)
            for chance in chances:
                between[chance] = between.get(chance, 0) + 1
        codes = sorted({code for chance in between for code in chance}, key=lambda code: sort_key(_name(code)))
        at = {code: place for place, code in enumerate(codes)}
        counts = np.zeros((len(codes), len(codes)), dtype=np.int64)
        for (a, b), count in between.items():
            counts[at[a], at[b]] = counts[at[b], at[a]] = count
        return cls([_name(code) for code in codes], counts, pairs)


def _name(code: str) -> str:
    """The district's name; one of another city stands as it was written."""
    try:
        return district(code).name
    except IzsaError:
        return code
