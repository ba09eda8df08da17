"""Moving the anchors of close districts apart, so that names and badges can be read where the whole city is on view."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsGeometry, QgsPointXY

from ..symbology.base import Anchor

#: The scale at which the whole province fills what a small screen leaves beside panel and dock, and what a district
#: needs there, in mm: the width of a letter of its name, the least width, the height of name and one row of badges.
_SCALE = 1_150_000
_LETTER, _LEAST_WIDTH, _HEIGHT = 1.05, 7.0, 5.4
_ROUNDS = 80
#: Part of an overlap that each of two districts gives way in a round.
_STEP = 0.3


def spread(
    anchors: Mapping[str, Anchor], names: Mapping[str, str], shapes: Mapping[str, QgsGeometry]
) -> dict[str, Anchor]:
    """The anchors, pushed apart where names or badges would lie on one another, each still in its own district."""
    placed = dict(anchors)
    half = {code: max(_LEAST_WIDTH, _LETTER * len(names[code])) * _SCALE / 2000 for code in placed}
    height = _HEIGHT * _SCALE / 1000
    codes = sorted(placed)
    for _ in range(_ROUNDS):
        moved = False
        for index, one in enumerate(codes):
            for other in codes[index + 1 :]:
                moved |= _push(placed, shapes, one, other, (half[one] + half[other], height))
        if not moved:
            break
    return placed


def _push(
    placed: dict[str, Anchor], shapes: Mapping[str, QgsGeometry], one: str, other: str, apart: tuple[float, float]
) -> bool:
    """Push two anchors away from each other along the axis on which less is missing; whether one of them moved."""
    (x1, y1), (x2, y2) = placed[one], placed[other]
    missing = (apart[0] - abs(x2 - x1), apart[1] - abs(y2 - y1))
    if min(missing) <= 0:
        return False
    moved = False
    for axis in sorted((0, 1), key=lambda each: missing[each]):
        step = _STEP * missing[axis] + 1
        ahead = (x2 - x1, y2 - y1)[axis] >= 0
        for code, direction in ((one, -1 if ahead else 1), (other, 1 if ahead else -1)):
            x, y = placed[code]
            wanted = (x + direction * step, y) if axis == 0 else (x, y + direction * step)
            if shapes[code].contains(QgsGeometry.fromPointXY(QgsPointXY(*wanted))):
                placed[code] = wanted
                moved = True
        if moved:
            return True
    return False
