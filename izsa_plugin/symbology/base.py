"""The calm ground of the map: districts with their names, the land around, the sea as background."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import (
    QgsFillSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import Qt

from . import palette
from .labels import text_format

Anchor = tuple[float, float]


def apply_district_style(layer: QgsVectorLayer, anchors: Mapping[str, Anchor]) -> None:
    """Draw districts; each name stands at its anchor (map units, by district code), above the district's badges."""
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, _fill(palette.LAND))
    symbol.appendSymbolLayer(_line(palette.BOUNDARY, 0.26))
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(_names(anchors)))
    layer.setLabelsEnabled(True)


def apply_surroundings_style(layer: QgsVectorLayer) -> None:
    """Draw the neighbouring provinces as land that is not the subject."""
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, _fill(palette.SURROUNDINGS))
    symbol.appendSymbolLayer(_line(palette.COAST, 0.13))
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def _fill(hexadecimal: str) -> QgsSimpleFillSymbolLayer:
    fill = QgsSimpleFillSymbolLayer(palette.colour(hexadecimal))
    fill.setStrokeStyle(Qt.PenStyle.NoPen)
    return fill


def _line(hexadecimal: str, width: float) -> QgsSimpleLineSymbolLayer:
    line = QgsSimpleLineSymbolLayer(palette.colour(hexadecimal), width)
    line.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return line


def _names(anchors: Mapping[str, Anchor]) -> QgsPalLayerSettings:
    settings = QgsPalLayerSettings()
    settings.fieldName = "name"
    settings.setFormat(text_format(8, palette.NAME, halo=palette.LAND))
    # A district's own label must not vanish because its neighbour's lies near.
    settings.displayAll = True
    properties = settings.dataDefinedProperties()
    key = QgsPalLayerSettings.Property
    for which, index in ((key.PositionX, 0), (key.PositionY, 1)):
        cases = " ".join(f"WHEN '{code}' THEN {point[index]:.0f}" for code, point in anchors.items())
        properties.setProperty(which, QgsProperty.fromExpression(_case(cases)))
    properties.setProperty(key.Hali, QgsProperty.fromValue("Center"))
    properties.setProperty(key.Vali, QgsProperty.fromValue("Bottom"))
    properties.setProperty(
        key.Size,
        QgsProperty.fromExpression(
            "CASE WHEN @map_scale > 900000 THEN 5.5 WHEN @map_scale > 500000 THEN 6.5 "
            "WHEN @map_scale > 200000 THEN 8 ELSE 10 END"
        ),
    )
    settings.setDataDefinedProperties(properties)
    return settings


def _case(cases: str) -> str:
    # A district drawn into the map later has no anchor yet: there QGIS places the name itself.
    return "CASE " + cases.replace("WHEN ", 'WHEN "code" = ') + " END"
