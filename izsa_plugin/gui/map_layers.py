"""The map's layers in QGIS's project: looking features up, reading them anew after a save."""

from __future__ import annotations

from qgis.core import QgsExpression, QgsFeature, QgsFeatureRequest, QgsProject, QgsVectorLayer

from ..mapfile.find import BADGES, FAR, NEAR, ROLE, TABLE, TITLES, layer_of, layers_of

__all__ = ["ROLE", "TABLE", "TITLES", "features_of", "layer_of", "layers_of", "reload"]


def reload(project: QgsProject) -> None:
    """Read the map's layers anew: QGIS keeps counts and extents of before another connection wrote."""
    for layer in layers_of(project):
        if str(layer.customProperty(TABLE)).startswith("project"):
            if _has_to_be_reopened(layer):
                selected = layer.selectedFeatureIds()
                layer.reload()
                if selected:
                    # QGIS lets go of what was selected.
                    layer.selectByIds(selected)
            layer.triggerRepaint()


def _has_to_be_reopened(layer: QgsVectorLayer) -> bool:
    role = layer.customProperty(ROLE)
    # Badges are counted from all projects: that is done as they are drawn, and reloading would do it once more.
    if role == BADGES:
        return False
    # Nobody asks the layers that draw points and titles for count and extent. But in a view that was empty when it was
    # opened GDAL finds no key, and would now mistake its columns.
    return role not in (NEAR, FAR, TITLES) or not layer.primaryKeyAttributes()


def features_of(layer: QgsVectorLayer, column: str, *values: str) -> list[QgsFeature]:
    """The features whose column has one of these values."""
    if not values:
        return []
    listed = ", ".join(map(QgsExpression.quotedValue, values))
    expression = f"{QgsExpression.quotedColumnRef(column)} IN ({listed})"
    return list(layer.getFeatures(QgsFeatureRequest().setFilterExpression(expression)))
