"""What a similar pair means to the municipalities."""

from __future__ import annotations

from enum import Enum

import numpy as np
from numpy.typing import NDArray

from ...domain.language import Text
from .sparse import Floats

#: From this trigram similarity on, two titles are alike.
ALIKE_TITLES = 0.6
#: From this one on, when the whole texts are alike to the same degree.
ALIKE_TITLES_AND_TEXTS = 0.4
#: Places nearer than this (metres) count as the same where a district is not known.
SAME_PLACE = 500.0


class Kind(str, Enum):
    """The three kinds of similar pairs; the value is what the ``kind`` column holds."""

    SAME_PROJECT = "same_project"
    JOINT_OPPORTUNITY = "joint_opportunity"
    COMPLEMENT = "complement"

    @property
    def label(self) -> Text:
        """What a user reads."""
        return _LABELS[self]


_LABELS = {
    Kind.SAME_PROJECT: Text("Aynı proje olabilir", "May be the same project"),
    Kind.JOINT_OPPORTUNITY: Text("Ortak proje fırsatı", "Chance for a joint project"),
    Kind.COMPLEMENT: Text("Komşu tamamlayıcı", "Neighbouring complement"),
}


def classify(
    title: Floats, text: Floats, distance: Floats, shared: NDArray[np.bool_], known: NDArray[np.bool_], limit: float
) -> list[Kind]:
    """The kind of each pair.

    ``title`` is the trigram similarity of the titles, ``text`` the text score, ``shared`` whether a district is
    common, ``known`` whether both have one. Alike titles in one district may be one project entered twice; in
    different districts a pair is a chance for a joint project; what else lies in one district complements. Where a
    district is not known, the distance stands in for it: within :data:`SAME_PLACE` for the same project, within
    ``limit`` for a complement; where neither is known, only the titles speak.
    """
    with np.errstate(invalid="ignore"):
        alike = (title >= ALIKE_TITLES) | ((title >= ALIKE_TITLES_AND_TEXTS) & (text >= ALIKE_TITLES))
        placeless = ~known & np.isnan(distance)
        same_place = shared | (~known & (distance <= SAME_PLACE)) | placeless
        neighbours = shared | (~known & (distance <= limit))
    return [
        Kind.SAME_PROJECT if same else Kind.COMPLEMENT if near else Kind.JOINT_OPPORTUNITY
        for same, near in zip(alike & same_place, neighbours)
    ]
