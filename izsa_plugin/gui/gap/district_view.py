"""The canvas brought to a district, which lights up for a moment."""

from __future__ import annotations

from qgis.core import QgsCoordinateTransform, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas

from ..map_layers import features_of, layer_of

_MARGIN = 1.15


def show_district(canvas: QgsMapCanvas, code: str) -> None:
    """Zoom to a district of the map; nothing happens where the project has no such layer or district."""
    layer = layer_of(QgsProject.instance(), "district")
    shapes = [feature.geometry() for feature in features_of(layer, "code", code)] if layer is not None else []
    if layer is None or not shapes:
        return
    extent = QgsRectangle()
    for shape in shapes:
        extent.combineExtentWith(shape.boundingBox())
    extent.scale(_MARGIN)
    to_canvas = QgsCoordinateTransform(
        layer.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance().transformContext()
    )
    canvas.setExtent(to_canvas.transformBoundingBox(extent))
    canvas.flashGeometries(shapes, layer.crs())
    canvas.refresh()
