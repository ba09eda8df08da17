"""The reporting, need and relevance tables of one of our maps, when the projects come from it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsDataProvider,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsVectorLayer,
)

#: Our table for each parameter, and the tables by which a file shows that it is one of our maps.
TABLES = {"NEED": "need_indicator", "REPORTING": "reporting", "RELEVANCE": "target_relevance"}
_SIGNS = {"map_info", "project", *TABLES.values()}


def map_of(value: Any, context: QgsProcessingContext) -> Optional[Path]:
    """The GeoPackage that the layer of a parameter lies in, if that is one of our maps."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source.staticValue()
    layer = value if isinstance(value, QgsVectorLayer) else None
    if layer is None and value not in (None, ""):
        layer = QgsProcessingUtils.mapLayerFromString(str(value), context)
    if not isinstance(layer, QgsVectorLayer) or layer.providerType() != "ogr":
        return None
    path = QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("path", "")
    if not path or not Path(path).is_file() or Path(path).suffix.lower() != ".gpkg":
        return None
    probe = QgsVectorLayer(path, "probe", "ogr")
    separator = QgsDataProvider.sublayerSeparator()
    listed = probe.dataProvider().subLayers() if probe.isValid() else []
    tables = {each.split(separator)[1] for each in listed}
    return Path(path) if tables >= _SIGNS else None


def own_table(map_file: Path, parameter: str) -> Optional[QgsVectorLayer]:
    """The map's table for a parameter; None when it is empty, for then the map says nothing."""
    layer = QgsVectorLayer(f"{map_file}|layername={TABLES[parameter]}", TABLES[parameter], "ogr")
    return layer if layer.isValid() and layer.featureCount() > 0 else None
