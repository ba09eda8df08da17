"""The far places: hatched over what lies below, labelled with the far share and its denominator's unit."""

from __future__ import annotations

from qgis.core import (
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsPalLayerSettings,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

from ..analysis.gap.classes import GapClass
from ..domain.language import Text
from . import palette
from .gap_goals import class_symbol
from .labels import text_format

_FAR = Text("Projelere uzak", "Far from any project")
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
    root = QgsRuleBasedRenderer.Rule(None)
    for drawn, test, label in (
        (symbol, '"reported"', _FAR),
        (class_symbol(GapClass.NOT_REPORTED), 'NOT "reported"', GapClass.NOT_REPORTED.label),
    ):
        rule = QgsRuleBasedRenderer.Rule(drawn)
        rule.setFilterExpression(test)
        rule.setLabel(label.of(language))
        root.appendChild(rule)
    layer.setRenderer(QgsRuleBasedRenderer(root))
    settings = QgsPalLayerSettings()
    share = _SHARE["tr" if language == "tr" else "en"]
    settings.fieldName = f"\"district\" || '\\n' || coalesce({share} || ' (' || \"unit\" || ')', '–')"
    settings.isExpression = True
    settings.setFormat(text_format(8, palette.INK, halo=palette.PAPER))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
