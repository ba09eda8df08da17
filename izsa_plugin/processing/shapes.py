"""Shapes of an analysis on their way back to a layer."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateTransform, QgsGeometry, QgsWkbTypes

_AREA = QgsWkbTypes.GeometryType.PolygonGeometry


def outward(shape: Any, transform: QgsCoordinateTransform) -> QgsGeometry:
    """A shapely area as a multi-part geometry in the layer's system; lines and points that cutting left are dropped."""
    import shapely

    geometry = QgsGeometry()
    # Told the dimension, for where shapely and QGIS bring different GEOS the default of the one fails in the other.
    geometry.fromWkb(shapely.to_wkb(shape, output_dimension=2))
    if QgsWkbTypes.flatType(geometry.wkbType()) not in (QgsWkbTypes.Type.Polygon, QgsWkbTypes.Type.MultiPolygon):
        areas = [part for part in geometry.asGeometryCollection() if part.type() == _AREA]
        geometry = QgsGeometry.unaryUnion(areas) if areas else QgsGeometry()
    if not geometry.isEmpty():
        geometry.convertToMultiType()
        geometry.transform(transform)
    return geometry
