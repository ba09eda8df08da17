"""Districts by how many of their goals lack projects: four steps of one colour, hatching where none has reported."""

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

from ..domain.language import Text
from . import palette
from .labels import text_format

#: From few gaps to many: lightness falls evenly, so that the steps stay apart in grey.
STEPS = ("#f3efe6", "#d9c8a4", "#b08f58", "#6f5128")
_LABELS = (
    Text("Amaçların en çok dörtte biri eksik ya da zayıf", "At most a quarter of the goals missing or weak"),
    Text("Dörtte biri ile yarısı arası", "A quarter to a half"),
    Text("Yarısı ile dörtte üçü arası", "A half to three quarters"),
    Text("Dörtte üçünden fazlası", "More than three quarters"),
)
_NOT_REPORTED = Text("Bildirim yok (sıfır demek değildir)", "Not reported (does not mean zero)")
_SHARE = '("gaps" / max("goals_judged", 1.0))'
_TEXT = """ "district" || '\\n' || coalesce("gaps" || '/' || "goals_judged", '–') """


def style_gap_areas(layer: QgsVectorLayer, language: str) -> None:
    """Style a layer of district summaries; each label carries its denominator."""
    root = QgsRuleBasedRenderer.Rule(None)
    root.appendChild(_rule(_hatched(), '"goals_judged" IS NULL', _NOT_REPORTED, language))
    for step, (fill, label) in enumerate(zip(STEPS, _LABELS)):
        test = f"{_SHARE} <= {(step + 1) / 4}"
        if step:
            test += f" AND {_SHARE} > {step / 4}"
        root.appendChild(_rule(_filled(fill), f'"goals_judged" IS NOT NULL AND {test}', label, language))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    settings = QgsPalLayerSettings()
    settings.fieldName = _TEXT
    settings.isExpression = True
    settings.setFormat(text_format(8, palette.INK, halo=palette.PAPER))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _rule(symbol: QgsFillSymbol, test: str, label: Text, language: str) -> QgsRuleBasedRenderer.Rule:
    rule = QgsRuleBasedRenderer.Rule(symbol)
    rule.setFilterExpression(test)
    rule.setLabel(label.of(language))
    return rule


def _filled(fill: str) -> QgsFillSymbol:
    layer = QgsSimpleFillSymbolLayer(palette.colour(fill))
    layer.setStrokeColor(palette.colour(palette.NEUTRAL))
    layer.setStrokeWidth(0.2)
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, layer)
    return symbol


def _hatched() -> QgsFillSymbol:
    symbol = _filled(palette.PAPER)
    hatch = QgsLinePatternFillSymbolLayer()
    hatch.setLineAngle(45)
    hatch.setDistance(2.0)
    hatch.setColor(palette.colour(palette.NEUTRAL))
    symbol.appendSymbolLayer(hatch)
    return symbol
