"""Where a district's name and badges stand, and the two rows of badges at the map's edge."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer

from ..domain.districts import districts
from ..symbology.badges import CITY, NOWHERE
from ..symbology.base import Anchor
from .spreading import spread

#: How exactly the innermost point of a district is sought, in metres.
_TOLERANCE = 200.0
#: An edge row's place: its width and height as parts of the map's, and its distance from the edge.
_ROW_WIDTH, _ROW_HEIGHT, _MARGIN = 0.22, 0.14, 0.03


def district_anchors(layer: QgsVectorLayer) -> dict[str, Anchor]:
    """The anchor of each district by code: the packaged one where it still lies inside, else the innermost point.

    Districts that would cover each other's names where the whole map is on view are moved apart within their borders.
    """
    packaged = {district.code: district.label_point for district in districts()}
    found = {str(feature["code"]): feature for feature in _features(layer)}
    return spread(
        {code: _anchor(feature, packaged.get(code)) for code, feature in found.items()},
        {code: str(feature["name"]) for code, feature in found.items()},
        {code: feature.geometry() for code, feature in found.items()},
    )


def edge_anchors(layer: QgsVectorLayer, surroundings: QgsVectorLayer) -> dict[str, Anchor]:
    """The anchors of the city's row and of the row without a place, in the emptiest corner of the districts' extent.

    A corner without districts comes first, among those the one with most sea.
    """
    own, other = ([feature.geometry() for feature in _features(each)] for each in (layer, surroundings))
    corner = min(_corners(layer.extent()), key=lambda box: (_covered(box, own), _covered(box, other)))
    x = corner.xMinimum()
    return {
        CITY: (x, corner.yMaximum()),
        NOWHERE: (x, corner.yMaximum() - 0.55 * corner.height()),
    }


def areas(layer: QgsVectorLayer) -> dict[str, float]:
    """The drawn area of each district in km², by code: how much room its badges have."""
    return {str(feature["code"]): feature.geometry().area() / 1e6 for feature in _features(layer)}


def _anchor(feature: QgsFeature, packaged: Anchor | None) -> Anchor:
    shape = feature.geometry()
    if packaged and shape.contains(QgsGeometry.fromWkt(f"POINT({packaged[0]} {packaged[1]})")):
        return packaged
    inner, _ = shape.poleOfInaccessibility(_TOLERANCE)
    point = inner.asPoint()
    return point.x(), point.y()


def _corners(extent: QgsRectangle) -> list[QgsRectangle]:
    width, height = extent.width() * _ROW_WIDTH, extent.height() * _ROW_HEIGHT
    dx, dy = extent.width() * _MARGIN, extent.height() * _MARGIN
    lefts = (extent.xMinimum() + dx, extent.xMaximum() - dx - width)
    bottoms = (extent.yMaximum() - dy - height, extent.yMinimum() + dy)
    return [QgsRectangle(left, bottom, left + width, bottom + height) for bottom in bottoms for left in lefts]


def _covered(box: QgsRectangle, shapes: Iterable[QgsGeometry]) -> float:
    frame = QgsGeometry.fromRect(box)
    return float(sum(frame.intersection(shape).area() for shape in shapes if shape.boundingBoxIntersects(box)))


def _features(layer: QgsVectorLayer) -> list[QgsFeature]:
    return [feature for feature in layer.getFeatures() if feature.hasGeometry()]
