"""The far places: hatched over what lies below, labelled with the far share and its denominator's unit."""

from __future__ import annotations

from qgis.core import (
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsPalLayerSettings,
    QgsSimpleFillSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

from . import palette
from .labels import text_format

_SHARE = {"tr": "'%' || round(100 * \"share\")", "en": "round(100 * \"share\") || '%'"}


def style_far_places(layer: QgsVectorLayer, language: str) -> None:
    """Style the output of ``izsa:reach``."""
    fill = QgsSimpleFillSymbolLayer(palette.colour("#e0b892", 110))
    fill.setStrokeColor(palette.colour(palette.NEUTRAL))
    fill.setStrokeWidth(0.2)
    hatch = QgsLinePatternFillSymbolLayer()
    hatch.setLineAngle(-45)
    hatch.setDistance(2.4)
    hatch.setLineWidth(0.2)
    hatch.setColor(palette.colour(palette.NEUTRAL))
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, fill)
    symbol.appendSymbolLayer(hatch)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    settings = QgsPalLayerSettings()
    settings.fieldName = (
        f"\"district\" || '\\n' || {_SHARE['tr' if language == 'tr' else 'en']} || ' (' || \"unit\" || ')'"
    )
    settings.isExpression = True
    settings.setFormat(text_format(8, palette.INK, halo=palette.PAPER))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
