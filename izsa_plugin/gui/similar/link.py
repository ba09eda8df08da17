"""The line on the map from a project to one like it."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ...domain.districts import district
from ...domain.errors import IzsaError
from ...domain.schema import MAP_EPSG
from ...store.protocol import ListRow

_COLOUR = QColor("#1f6a8c")
_LEAST = 1500.0
_MARGIN = 1.4


class PairLink:
    """Shows two projects at once; one without a place of its own stands at its district's label point."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._band: Optional[QgsRubberBand] = None

    @property
    def is_shown(self) -> bool:
        """Whether a line is on the map."""
        return self._band is not None

    def show(self, one: ListRow, other: ListRow) -> bool:
        """Draw the line and bring both ends into view; False when an end has no place at all."""
        self.clear()
        ends = [_place(one), _place(other)]
        places = [end for end in ends if end is not None]
        if len(places) < 2:
            return False
        crs = QgsCoordinateReferenceSystem.fromEpsgId(MAP_EPSG)
        target = self._canvas.mapSettings().destinationCrs()
        to_canvas = QgsCoordinateTransform(crs, target, QgsProject.instance().transformContext())
        extent = QgsRectangle(places[0], places[1])
        extent.normalize()
        extent.grow(max(0.0, _LEAST - max(extent.width(), extent.height())) / 2)
        extent.scale(_MARGIN)
        line = QgsGeometry.fromPolylineXY(places)
        line.transform(to_canvas)
        band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.LineGeometry)
        band.setColor(_COLOUR)
        band.setWidth(3)
        band.setLineStyle(Qt.PenStyle.DashLine)
        band.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
        band.setIconSize(12)
        band.setToGeometry(line, None)
        self._band = band
        self._canvas.setExtent(to_canvas.transformBoundingBox(extent))
        self._canvas.refresh()
        return True

    def clear(self) -> None:
        """Take the line off the map."""
        if self._band is not None and not sip.isdeleted(self._canvas):
            self._canvas.scene().removeItem(self._band)
        self._band = None


def _place(row: ListRow) -> Optional[QgsPointXY]:
    if row.x is not None and row.y is not None:
        return QgsPointXY(row.x, row.y)
    for code in (*row.districts, row.municipality):
        try:
            return QgsPointXY(*district(code).label_point)
        except IzsaError:
            continue
    return None
