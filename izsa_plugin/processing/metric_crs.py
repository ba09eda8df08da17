"""The metric coordinate system in which an analysis measures."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsRectangle,
)

from .project_rows import CRS

#: Where TUREF / TM27 bends lengths by less than one in a hundred (degrees of longitude and latitude).
_FIT = QgsRectangle(18.0, 25.0, 36.0, 60.0)


def metric_crs(
    extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, transforms: QgsCoordinateTransformContext
) -> QgsCoordinateReferenceSystem:
    """EPSG:5253 round İzmir; for data elsewhere an equal-area system of their own, centred on ``extent``.

    Equal area keeps shares by area exact; where the extent is not known, EPSG:5253.
    """
    home = QgsCoordinateReferenceSystem(CRS)
    if not crs.isValid() or extent.isNull() or not extent.isFinite():
        return home
    to_degrees = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem("EPSG:4326"), transforms)
    try:
        centre = to_degrees.transform(extent.center())
    except QgsCsException:
        return home
    if _FIT.contains(centre):
        return home
    return QgsCoordinateReferenceSystem.fromProj(
        f"+proj=laea +lat_0={centre.y():.3f} +lon_0={centre.x():.3f} +datum=WGS84 +units=m +no_defs"
    )
