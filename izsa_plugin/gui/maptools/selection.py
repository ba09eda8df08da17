"""The shape of a feature that is selected in another layer."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...domain.errors import IzsaError
from ...domain.language import Text
from ...domain.schema import MAP_EPSG

_KINDS = {
    QgsWkbTypes.GeometryType.PointGeometry: "point",
    QgsWkbTypes.GeometryType.LineGeometry: "line",
    QgsWkbTypes.GeometryType.PolygonGeometry: "area",
}
_CHOOSE = Text(
    "Önce Katmanlar panelinde bir vektör katmanı etkinleştirip haritada bir öğesini seçin.",
    "First make a vector layer active in the Layers panel and select one of its features on the map.",
)
_ONE_POINT = Text(
    "{n} nokta seçili. Projenin yeri için birini seçin.", "{n} points are selected. Select one for the project's place."
)
_NO_SHAPE = Text("Seçili öğenin çizimi yok. Başka bir öğe seçin.", "The selected feature has no shape. Select another.")
_NOT_HERE = Text(
    "Seçili öğe haritanın koordinat sistemine çevrilemedi. Katmanın koordinat sistemini denetleyin.",
    "The selected feature could not be brought into the map's coordinate system. Check the layer's coordinate system.",
)


def selected_shape(layer: Optional[QgsMapLayer], project: QgsProject) -> tuple[str, QgsGeometry]:
    """The kind (``point``, ``line``, ``area``) and shape in EPSG:5253 of what is selected in a layer.

    Several lines or areas become one of several parts. Raises :class:`IzsaError` that says what to select.
    """
    if not isinstance(layer, QgsVectorLayer) or not layer.isSpatial() or layer.selectedFeatureCount() == 0:
        raise IzsaError(_CHOOSE)
    shapes = [feature.geometry() for feature in layer.selectedFeatures()]
    shapes = [QgsGeometry(shape) for shape in shapes if not shape.isNull() and not shape.isEmpty()]
    kind = _KINDS.get(layer.geometryType())
    if not shapes or kind is None:
        raise IzsaError(_NO_SHAPE)
    parts = [part for shape in shapes for part in shape.asGeometryCollection()]
    if kind == "point" and len(parts) > 1:
        raise IzsaError(_ONE_POINT.format(n=len(parts)))
    shape = parts[0] if len(parts) == 1 else QgsGeometry.collectGeometry(parts)
    # Heights and measures have no place in the map.
    shape.get().dropZValue()
    shape.get().dropMValue()
    if QgsWkbTypes.isCurvedType(shape.wkbType()):
        shape = QgsGeometry(shape.get().segmentize())
    target = QgsCoordinateReferenceSystem.fromEpsgId(MAP_EPSG)
    try:
        shape.transform(QgsCoordinateTransform(layer.crs(), target, project.transformContext()))
    except QgsCsException as error:
        raise IzsaError(_NOT_HERE) from error
    return kind, shape
