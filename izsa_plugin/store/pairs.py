"""A pair of projects is one row, whichever of the two is named first."""

from __future__ import annotations

from ..domain.errors import IzsaError
from ..domain.language import Text

_SAME_ROW = Text(
    "Bir proje kendisiyle karşılaştırılamaz; iki ayrı proje seçin.",
    "A project cannot be compared with itself; choose two.",
)


def ordered_pair(one: str, other: str) -> tuple[str, str]:
    """Two different keys in the order in which every store keeps them; raises :class:`IzsaError` for the same twice."""
    if one == other:
        raise IzsaError(_SAME_ROW)
    return min(one, other), max(one, other)
