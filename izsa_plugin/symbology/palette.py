"""The quiet colours under the map; the goals' own are in :mod:`izsa_plugin.domain.catalogue`."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor

SEA = "#dfeaf0"
LAND = "#fbf9f4"
SURROUNDINGS = "#eceae5"
COAST = "#9fb4c0"
BOUNDARY = "#b4aa9a"
NAME = "#5c5448"
SEA_NAME = "#6d8796"
PAPER = "#ffffff"
INK = "#2b2b2b"
#: Behind a «+3» that stands for badges without room, and behind a project without a goal.
NEUTRAL = "#6b6b6b"
#: Several projects counted in one disc.
CLUSTER = "#3d4650"
#: What stands back so that something else is in focus.
QUIET = "#858585"


def colour(hexadecimal: str, alpha: int = 255) -> QColor:
    """A colour of this palette for Qt, ``alpha`` from 0 to 255."""
    made = QColor(hexadecimal)
    made.setAlpha(alpha)
    return made
