"""The tables of one of our maps beside the projects that an algorithm was given, in the same file or schema."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import (
    QgsDataSourceUri,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)

#: Our table for each parameter, and the tables by which a file or schema shows that it is one of our maps.
TABLES = {"NEED": "need_indicator", "REPORTING": "reporting", "RELEVANCE": "target_relevance"}
_SIGNS = ("map_info", "project", "target_relevance")


@dataclass(frozen=True)
class Neighbours:
    """What lies beside a layer; by the text of its source, which any thread may use."""

    provider: str
    source: str

    def table(self, name: str, *columns: str) -> Optional[QgsVectorLayer]:
        """A table in the same GeoPackage or schema; None where there is none with these columns."""
        parts = QgsProviderRegistry.instance().decodeUri(self.provider, self.source)
        if self.provider == "ogr" and str(parts.get("path", "")).lower().endswith(".gpkg"):
            source = f"{parts['path']}|layername={name}"
        elif self.provider == "postgres":
            uri = QgsDataSourceUri(self.source)
            uri.setDataSource(uri.schema(), name, "", "", "")
            # What was told of the layer's own shapes holds for no other table.
            uri.setSrid("")
            uri.setWkbType(QgsWkbTypes.Type.Unknown)
            source = uri.uri(False)
        else:
            return None
        options = QgsVectorLayer.LayerOptions(False)
        options.loadDefaultStyle = False
        table = QgsVectorLayer(source, name, self.provider, options)
        return table if table.isValid() and set(columns) <= set(table.fields().names()) else None


def map_of(value: Any, context: QgsProcessingContext) -> Optional[Neighbours]:
    """The neighbours of a parameter's layer if they are one of our maps; for the thread that owns the layer."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source.staticValue()
    layer = value if isinstance(value, QgsVectorLayer) else None
    if layer is None and value not in (None, ""):
        layer = QgsProcessingUtils.mapLayerFromString(str(value), context)
    if not isinstance(layer, QgsVectorLayer):
        return None
    beside = Neighbours(layer.providerType(), layer.source())
    return beside if all(beside.table(name) is not None for name in _SIGNS) else None


def own_table(beside: Neighbours, parameter: str) -> Optional[QgsVectorLayer]:
    """The map's table for a parameter; None when it is empty, for then the map says nothing."""
    layer = beside.table(TABLES[parameter])
    return layer if layer is not None and any(True for _ in layer.getFeatures()) else None
