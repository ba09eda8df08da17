"""Projects that have a place: a numbered disc in the colour of the primary goal."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Optional

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsSimpleMarkerSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSvgMarkerSymbolLayer,
    QgsSymbolLayer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

from ..domain import catalogue
from ..domain.language import Text
from . import marks, outlines, palette
from .labels import text_format

#: Diameter of a disc in mm.
SIZE = 4.3
#: From this scale on a point also bears its project's title.
_TITLE_SCALE = 30_000

#: A project without a chosen goal is 0; one for a whole district or city has no honest point and falls in no class.
GOAL_CLASS = "CASE WHEN \"scope\" IN ('district', 'city') THEN -1 ELSE coalesce(\"primary_goal\", 0) END"
_TITLE = "CASE WHEN \"scope\" IN ('district', 'city') THEN NULL ELSE \"title\" END"
NO_GOAL = Text("Amaç henüz seçilmemiş", "Goal not chosen yet")
#: What an outline means: classes that match no row and explain it in the legend.
_KEYS = (
    ("exact", Text("Yeri kesin", "Exact place"), 0),
    ("approximate", Text("Yeri yaklaşık (kesik çizgili)", "Approximate place (dashed)"), outlines.APPROXIMATE),
    ("completed", Text("Tamamlandı (koyu çerçeveli)", "Completed (dark edge)"), outlines.COMPLETED),
    ("stopped", Text("Askıda ya da iptal (soluk)", "Suspended or cancelled (faded)"), outlines.STOPPED),
    ("joint", Text("Ortak proje (kare çerçeveli)", "Joint project (square frame)"), outlines.JOINT),
)


def apply_project_style(layer: QgsVectorLayer, language: str) -> None:
    """Draw ``project``, or a layer with its columns, as numbered discs."""
    layer.setRenderer(project_renderer(language))
    layer.setLabelsEnabled(False)


def apply_title_style(layer: QgsVectorLayer) -> None:
    """Write the titles of ``project`` at large scales, around discs that another layer draws.

    QGIS prepares every row of a layer with labels for them, also where the labels are out of scale, which doubled the
    time of the whole map; a layer out of scale is not read at all.
    """
    disc = QgsSimpleMarkerSymbolLayer(QgsSimpleMarkerSymbolLayer.Shape.Circle, SIZE * outlines.ROOM)
    symbol = marker([disc])
    symbol.setOpacity(0)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(_titles()))
    layer.setLabelsEnabled(True)
    layer.setScaleBasedVisibility(True)
    layer.setMinimumScale(_TITLE_SCALE)


def project_renderer(language: str) -> QgsCategorizedSymbolRenderer:
    """One class a goal, one for no goal; the classes after these match no row and explain outlines in the legend."""
    classes = [
        QgsRendererCategory(goal.number, disc_symbol(goal.number), goal_label(goal, language))
        for goal in catalogue.goals()
    ]
    classes.append(QgsRendererCategory(0, disc_symbol(None), NO_GOAL.of(language)))
    classes += [QgsRendererCategory(key, _key_symbol(which), label.of(language)) for key, label, which in _KEYS]
    return QgsCategorizedSymbolRenderer(GOAL_CLASS, classes)


def goal_label(goal: catalogue.Goal, language: str) -> str:
    """How a legend names a goal: the number first, since the colour alone must not carry it."""
    return f"{goal.number} – {goal.name.of(language)}"


def disc_symbol(goal: Optional[int], size: float = SIZE, may_be_joint: bool = True) -> QgsMarkerSymbol:
    """The numbered disc with the outlines that each row calls for; ``size`` in mm, ``may_be_joint`` as for outlines."""
    svg = marks.disc_svg(goal) if goal else marks.blank_disc_svg()
    return marker([QgsSvgMarkerSymbolLayer(marks.embedded(svg), size), outlines.outline_of_row(size, may_be_joint)])


def marker(parts: Iterable[QgsSymbolLayer]) -> QgsMarkerSymbol:
    """A symbol of these layers, the lowest first."""
    # Given to the constructor they would belong to Python and to the symbol, and be freed twice.
    symbol = QgsMarkerSymbol()
    symbol.deleteSymbolLayer(0)
    for part in parts:
        symbol.appendSymbolLayer(part)
    return symbol


def _key_symbol(which: int) -> QgsMarkerSymbol:
    disc = QgsSimpleMarkerSymbolLayer(QgsSimpleMarkerSymbolLayer.Shape.Circle, SIZE * 0.92)
    disc.setColor(palette.colour(palette.NEUTRAL))
    disc.setStrokeColor(palette.colour(palette.PAPER))
    disc.setStrokeWidth(SIZE * 0.07)
    return marker([disc, outlines.outline(which, SIZE)])


def _titles() -> QgsPalLayerSettings:
    settings = QgsPalLayerSettings()
    settings.isExpression = True
    settings.fieldName = _TITLE
    settings.setFormat(text_format(8, palette.INK, halo=palette.PAPER))
    settings.autoWrapLength = 28
    settings.dist = SIZE / 2
    return settings
