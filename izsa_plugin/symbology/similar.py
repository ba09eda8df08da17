"""How similar pairs and clusters are drawn."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsLineSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererCategory,
    QgsSimpleLineSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import Qt

from ..analysis.similarity.kinds import Kind
from ..domain.language import Text
from . import palette
from .labels import text_format

#: Kinds differ in colour and in dash, so that they stay apart in greyscale.
_LINES = {
    Kind.SAME_PROJECT: ("#a6303a", Qt.PenStyle.SolidLine),
    Kind.JOINT_OPPORTUNITY: ("#1f6a8c", Qt.PenStyle.DashLine),
    Kind.COMPLEMENT: ("#7d7564", Qt.PenStyle.DotLine),
}
#: Colours of the largest clusters.
_CLUSTERS = ("#1f6a8c", "#b3622d", "#5b7f3a", "#8a4f7d", "#a6303a", "#3f5aa8", "#8c7a1f", "#2f8077")
#: The largest clusters have an entry of their own in the legend; the number stands beside every one of them anyway.
_NAMED = len(_CLUSTERS)
_OTHERS = Text("Öteki kümeler", "Other clusters")
_NO_CLUSTER = Text("Kümesiz", "In no cluster")
_CLUSTER = Text("Küme {number}", "Cluster {number}")


def style_pairs(layer: QgsVectorLayer, language: str) -> None:
    """Draw pairs by kind, the wider the more alike; the reason is the map tip. A table is only given the tip."""
    layer.setDisplayExpression('"reason"')
    layer.setMapTipTemplate('<b>[% round(100 * "score") %]%</b> [% "reason" %]')
    if layer.isSpatial():
        categories = [QgsRendererCategory(kind.value, _line(kind), kind.label.of(language)) for kind in Kind]
        renderer = QgsCategorizedSymbolRenderer("kind", categories)
        # The most alike are drawn last, above the others.
        renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause("score", True)]))
        renderer.setOrderByEnabled(True)
        layer.setRenderer(renderer)


def _line(kind: Kind) -> QgsLineSymbol:
    hexadecimal, pen = _LINES[kind]
    line = QgsSimpleLineSymbolLayer(palette.colour(hexadecimal), 0.6, pen)
    line.setPenCapStyle(Qt.PenCapStyle.RoundCap)
    width = QgsProperty.fromExpression('scale_linear("score", 0.3, 0.9, 0.2, 1.3)')
    line.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyStrokeWidth, width)
    symbol = QgsLineSymbol()
    symbol.changeSymbolLayer(0, line)
    symbol.setOpacity(0.65)
    return symbol


def style_clusters(layer: QgsVectorLayer, language: str) -> None:
    """Draw each cluster in a colour with its number beside it, and what is in none small and grey."""
    if not layer.isSpatial():
        return
    highest = layer.maximumValue(layer.fields().lookupField("cluster")) or 0
    named = range(1, min(int(highest), _NAMED) + 1)
    names = _names(layer)
    categories = [
        QgsRendererCategory(number, _symbol(layer, number), _legend(number, names.get(number), language))
        for number in named
    ]
    if highest > _NAMED:
        categories.append(QgsRendererCategory("", _symbol(layer, -1), _OTHERS.of(language)))
    categories.append(QgsRendererCategory(0, _symbol(layer, 0), _NO_CLUSTER.of(language)))
    layer.setRenderer(QgsCategorizedSymbolRenderer('coalesce("cluster", 0)', categories))
    settings = QgsPalLayerSettings()
    settings.fieldName = "cluster"
    settings.setFormat(text_format(8, palette.INK, halo=palette.PAPER, bold=True))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _names(layer: QgsVectorLayer) -> dict[int, str]:
    """What the largest clusters are called."""
    request = QgsFeatureRequest().setFilterExpression(f'"cluster" <= {_NAMED}')
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return {int(feature["cluster"]): str(feature["cluster_name"] or "") for feature in layer.getFeatures(request)}


def _legend(number: int, name: Optional[str], language: str) -> str:
    label = _CLUSTER.format(number=number).of(language)
    return f"{label}: {name}" if name else label


def _symbol(layer: QgsVectorLayer, number: int) -> QgsSymbol:
    symbol = QgsSymbol.defaultSymbol(layer.geometryType())
    hexadecimal = _CLUSTERS[number - 1] if number > 0 else palette.NEUTRAL if number else palette.BOUNDARY
    symbol.setColor(palette.colour(hexadecimal))
    if layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry:
        symbol.setSize(3.4 if number else 1.8)
    elif layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry:
        symbol.setOpacity(0.6)
    return symbol
