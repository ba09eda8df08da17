"""The districts with their gaps as a layer of QGIS's project, and one map theme a goal."""

from __future__ import annotations

from qgis.core import QgsMapThemeCollection, QgsProject, QgsVectorLayer, QgsWkbTypes

from ...domain.language import Text

LAYER_NAME = Text("Eksik alanlar (ilçeler)", "Gaps (districts)")
_GAP_LAYER = "izsa/gap_areas"


def add_gap_layer(project: QgsProject, layer: QgsVectorLayer, names: list[str], language: str) -> None:
    """Add the styled layer in place of an older one, with a map theme for each of its styles ``names``.

    The layer lies above the other areas; what was visible stays visible in every theme.
    """
    for older in [each for each in project.mapLayers().values() if each.customProperty(_GAP_LAYER)]:
        project.removeMapLayer(older.id())
    layer.setName(LAYER_NAME.of(language))
    layer.setCustomProperty(_GAP_LAYER, True)
    project.addMapLayer(layer, False)
    root = project.layerTreeRoot()
    node = root.insertLayer(_place(project), layer)
    node.setExpanded(False)
    # A printed legend carries what was counted below the layer's name.
    counted = layer.metadata().abstract().partition("\n")[0]
    node.setCustomProperty("legend/title-label", "\n".join((layer.name(), *counted.split("; "))))
    for name in names:
        record = QgsMapThemeCollection.MapThemeRecord()
        for shown in root.checkedLayers():
            own = QgsMapThemeCollection.MapThemeLayerRecord(shown)
            own.isVisible = True
            own.usingCurrentStyle = True
            own.currentStyle = name if shown is layer else shown.styleManager().currentStyle()
            record.addLayerRecord(own)
        project.mapThemeCollection().insert(name, record)


def _place(project: QgsProject) -> int:
    """Above the first area of the tree's top level, so that points stay on top."""
    for place, node in enumerate(project.layerTreeRoot().children()):
        layer = getattr(node, "layer", lambda: None)()
        if isinstance(layer, QgsVectorLayer) and layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry:
            return place
    return len(project.layerTreeRoot().children())
