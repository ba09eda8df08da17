"""Districts by how many of their goals lack projects: five steps of one colour, hatching where none has reported."""

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
from ..domain.numbers import percent
from . import palette
from .gap_matrix_text import MatrixText
from .labels import text_format

#: From few gaps to many: lightness falls evenly, so that the steps stay apart in grey. Of 17 goals the limits are
#: 8, 11, 13 and 15, for where a map is young nearly every district lacks most goals.
STEPS = ((0.5, "#f7f3ea"), (0.7, "#e8dabd"), (0.8, "#d2b98c"), (0.9, "#b29160"), (1.0, "#8c6b3b"))
_UP_TO = Text("Eksik ya da zayıf amaçların payı: en çok {limit}", "Share of goals missing or weak: up to {limit}")
_BETWEEN = Text("{floor} – {limit}", "{floor} – {limit}")
_NOT_REPORTED = Text("Bildirim yok (sıfır demek değildir)", "Not reported (does not mean zero)")
_SHARE = '("gaps" / max("goals_judged", 1.0))'
_TEXT = """ "district" || '\\n' || coalesce("gaps" || '/' || "goals_judged", '–') """


def style_gap_areas(layer: QgsVectorLayer, language: str) -> None:
    """Style a layer of district summaries; each label carries its denominator."""
    root = QgsRuleBasedRenderer.Rule(None)
    root.appendChild(_rule(_hatched(), '"goals_judged" IS NULL', _NOT_REPORTED, language))
    floor = -1.0
    for limit, fill in STEPS:
        label = (_UP_TO if floor < 0 else _BETWEEN).format(floor=percent(max(floor, 0)), limit=percent(limit))
        test = f'"goals_judged" IS NOT NULL AND {_SHARE} > {floor} AND {_SHARE} <= {limit}'
        root.appendChild(_rule(_filled(fill), test, label, language))
        floor = limit
    layer.setRenderer(QgsRuleBasedRenderer(root))
    settings = QgsPalLayerSettings()
    settings.fieldName = _TEXT
    settings.isExpression = True
    settings.setFormat(text_format(8, palette.INK, halo=palette.PAPER))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def describe_gap_layer(layer: QgsVectorLayer, text: MatrixText) -> None:
    """Write into the layer's metadata what was counted and how: its numbers are not to be read without."""
    metadata = layer.metadata()
    metadata.setTitle(text.title)
    metadata.setAbstract("\n".join([*text.lines, *text.method]))
    layer.setMetadata(metadata)


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
