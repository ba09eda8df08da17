"""Projects that have a place: a numbered disc in the colour of the primary goal."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Optional

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererCategory,
    QgsSimpleMarkerSymbolLayer,
    QgsSvgMarkerSymbolLayer,
    QgsSymbolLayer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import Qt

from ..domain import catalogue
from ..domain.language import Text
from . import marks, palette
from .labels import text_format

#: Diameter of a disc in mm.
SIZE = 4.3
#: Below this scale a point also bears its project's title.
_TITLE_SCALE = 30_000

#: A project without a chosen goal is 0; one for a whole district or city has no honest point and falls in no class.
GOAL_CLASS = "CASE WHEN \"scope\" IN ('district', 'city') THEN -1 ELSE coalesce(\"primary_goal\", 0) END"
_APPROXIMATE = "coalesce(\"location_precision\", 'unknown') <> 'exact'"
_COMPLETED = "\"status\" = 'completed'"
_STOPPED = "\"status\" IN ('cancelled', 'suspended')"

NO_GOAL = Text("Amaç henüz seçilmemiş", "Goal not chosen yet")
_JOINT = '"joint"'
_KEYS = (
    ("exact", Text("Yeri kesin", "Exact place"), False, False, False, False),
    ("approximate", Text("Yeri yaklaşık (kesik çizgili)", "Approximate place (dashed)"), True, False, False, False),
    ("completed", Text("Tamamlandı (koyu çerçeveli)", "Completed (dark edge)"), False, True, False, False),
    ("stopped", Text("Askıda ya da iptal (soluk)", "Suspended or cancelled (faded)"), False, False, True, False),
    ("joint", Text("Ortak proje (kare çerçeveli)", "Joint project (square frame)"), False, False, False, True),
)


def apply_project_style(layer: QgsVectorLayer, language: str) -> None:
    """Draw ``project``, or a layer with its columns, as numbered discs and write titles at large scales."""
    layer.setRenderer(project_renderer(language))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(_titles()))
    layer.setLabelsEnabled(True)


def project_renderer(language: str) -> QgsCategorizedSymbolRenderer:
    """One class a goal, one for no goal; the classes after these match no row and explain outlines in the legend."""
    classes = [
        QgsRendererCategory(goal.number, disc_symbol(goal.number), goal_label(goal, language))
        for goal in catalogue.goals()
    ]
    classes.append(QgsRendererCategory(0, disc_symbol(None), NO_GOAL.of(language)))
    classes += [QgsRendererCategory(key, _key_symbol(*how), label.of(language)) for key, label, *how in _KEYS]
    return QgsCategorizedSymbolRenderer(GOAL_CLASS, classes)


def goal_label(goal: catalogue.Goal, language: str) -> str:
    """How a legend names a goal: the number first, since the colour alone must not carry it."""
    return f"{goal.number} – {goal.name.of(language)}"


def disc_symbol(goal: Optional[int], size: float = SIZE) -> QgsMarkerSymbol:
    """The numbered disc with the outlines that each row's precision and status switch on; ``size`` in mm."""
    svg = marks.disc_svg(goal) if goal else marks.blank_disc_svg()
    picture = QgsSvgMarkerSymbolLayer(marks.embedded(svg), size)
    layers = [
        (picture, None),
        (_frame(size), _JOINT),
        (_edge(size), _COMPLETED),
        (_veil(size), _STOPPED),
        (_dashes(size), _APPROXIMATE),
    ]
    for part, condition in layers:
        if condition:
            _show_only_where(part, condition)
    return marker(part for part, _ in layers)


def _show_only_where(part: QgsSimpleMarkerSymbolLayer, condition: str) -> None:
    """Draw a part only for the rows of which a condition is known to be true, and not in legends."""
    known = f"coalesce(try({condition}, false), false)"
    properties = QgsSymbolLayer.Property
    part.setDataDefinedProperty(properties.PropertyLayerEnabled, QgsProperty.fromExpression(known))
    # A legend asks no row and draws every part all the same: there its size is nought.
    size = QgsProperty.fromExpression(f"if({known}, {part.size()}, 0)")
    part.setDataDefinedProperty(properties.PropertySize, size)
    part.setSize(0)


def marker(parts: Iterable[QgsSymbolLayer]) -> QgsMarkerSymbol:
    """A symbol of these layers, the lowest first."""
    # Given to the constructor they would belong to Python and to the symbol, and be freed twice.
    symbol = QgsMarkerSymbol()
    symbol.deleteSymbolLayer(0)
    for part in parts:
        symbol.appendSymbolLayer(part)
    return symbol


def _key_symbol(approximate: bool, completed: bool, stopped: bool, joint: bool) -> QgsMarkerSymbol:
    parts: list[QgsSymbolLayer] = [_circle(SIZE * 0.92, palette.NEUTRAL, palette.PAPER, SIZE * 0.07)]
    parts += [_edge(SIZE)] if completed else []
    parts += [_veil(SIZE)] if stopped else []
    parts += [_dashes(SIZE)] if approximate else []
    parts += [_frame(SIZE)] if joint else []
    return marker(parts)


def _edge(size: float) -> QgsSimpleMarkerSymbolLayer:
    return _circle(size * 0.93, None, palette.INK, 0.45)


def _frame(size: float) -> QgsSimpleMarkerSymbolLayer:
    frame = QgsSimpleMarkerSymbolLayer(QgsSimpleMarkerSymbolLayer.Shape.Square, size * 1.26)
    frame.setColor(palette.colour(palette.PAPER, 0))
    frame.setStrokeColor(palette.colour(palette.INK))
    frame.setStrokeWidth(0.35)
    return frame


def _dashes(size: float) -> QgsSimpleMarkerSymbolLayer:
    ring = _circle(size * 1.26, None, palette.INK, 0.26)
    ring.setStrokeStyle(Qt.PenStyle.DashLine)
    return ring


def _veil(size: float) -> QgsSimpleMarkerSymbolLayer:
    veil = _circle(size, palette.PAPER, None, 0)
    veil.setColor(palette.colour(palette.PAPER, 140))
    return veil


def _circle(size: float, fill: Optional[str], stroke: Optional[str], width: float) -> QgsSimpleMarkerSymbolLayer:
    circle = QgsSimpleMarkerSymbolLayer(QgsSimpleMarkerSymbolLayer.Shape.Circle, size)
    circle.setColor(palette.colour(fill) if fill else palette.colour(palette.PAPER, 0))
    if stroke:
        circle.setStrokeColor(palette.colour(stroke))
        circle.setStrokeWidth(width)
    else:
        circle.setStrokeStyle(Qt.PenStyle.NoPen)
    return circle


def _titles() -> QgsPalLayerSettings:
    settings = QgsPalLayerSettings()
    settings.fieldName = "title"
    settings.setFormat(text_format(8, palette.INK, halo=palette.PAPER))
    settings.scaleVisibility = True
    settings.minimumScale = _TITLE_SCALE
    settings.autoWrapLength = 28
    settings.dist = SIZE / 2
    return settings
