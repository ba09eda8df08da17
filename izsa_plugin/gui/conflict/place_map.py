"""A small map of a difference: where the record was, where the one side has it, where the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand, QgsVertexMarker
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ...domain.schema import MAP_EPSG
from ..map_layers import layer_of
from .details import Places

#: Half the width, in metres, of what is shown around a point.
_AROUND = 600.0
#: The three sides differ by shape and not by colour alone.
_COLOURS = (QColor("#6b645a"), QColor("#c0392b"), QColor("#1f4f63"))


class PlaceMap(QWidget):
    """Hidden for what has no place; it shows the districts under the places."""

    def __init__(self, sides: Sequence[str], parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.canvas = QgsMapCanvas(self)
        self.canvas.setMinimumSize(320, 180)
        self.canvas.setCanvasColor(QColor("#f7f5f0"))
        self.canvas.setDestinationCrs(QgsCoordinateReferenceSystem.fromEpsgId(MAP_EPSG))
        self.legend = QLabel("   ".join(f"{sign} {side}" for sign, side in zip("○✕□", sides)))
        self.marks: list[QgsVertexMarker] = []
        self.bands: list[QgsRubberBand] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.canvas, 1)
        layout.addWidget(self.legend)
        self.hide()

    def show_places(self, places: Places) -> None:
        """Draw the places of a conflict; without any, the map hides."""
        self._clear()
        shapes = [_geometry(wkb) for wkb in places]
        self.setVisible(any(shape is not None for shape in shapes))
        extent = QgsRectangle()
        for number, shape in enumerate(shapes):
            if shape is not None:
                extent.combineExtentWith(shape.boundingBox())
                self._draw(number, shape)
        if extent.isNull():
            return
        project = QgsProject.instance()
        layers = [layer_of(project, name) for name in ("project", "district")]
        self.canvas.setLayers([layer for layer in layers if layer is not None])
        self.canvas.setExtent(extent.buffered(max(_AROUND, extent.width() / 2, extent.height() / 2)))
        self.canvas.refresh()

    def _draw(self, side: int, shape: QgsGeometry) -> None:
        if shape.boundingBox().isEmpty():
            mark = QgsVertexMarker(self.canvas)
            icons = (
                QgsVertexMarker.IconType.ICON_CIRCLE,
                QgsVertexMarker.IconType.ICON_X,
                QgsVertexMarker.IconType.ICON_BOX,
            )
            mark.setIconType(icons[side])
            mark.setIconSize(16)
            mark.setPenWidth(3)
            mark.setColor(_COLOURS[side])
            mark.setCenter(QgsPointXY(shape.boundingBox().center()))
            self.marks.append(mark)
            return
        band = QgsRubberBand(self.canvas, shape.type())
        band.setToGeometry(shape, self.canvas.mapSettings().destinationCrs())
        band.setStrokeColor(_COLOURS[side])
        band.setFillColor(QColor(0, 0, 0, 0))
        band.setWidth(3)
        band.setLineStyle((Qt.PenStyle.DotLine, Qt.PenStyle.DashLine, Qt.PenStyle.SolidLine)[side])
        self.bands.append(band)

    def _clear(self) -> None:
        for drawn in (*self.marks, *self.bands):
            self.canvas.scene().removeItem(drawn)
        self.marks, self.bands = [], []


def _geometry(wkb: Optional[bytes]) -> Optional[QgsGeometry]:
    if wkb is None:
        return None
    shape = QgsGeometry()
    shape.fromWkb(wkb)
    return None if shape.isNull() or shape.isEmpty() else shape
