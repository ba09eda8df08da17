"""Projects for a whole district or city, or of unknown place: numbered squares laid out beside one another.

No point is invented for them. The layer has one row a place, goal and span of time; where a place has less room on
the map than badges, the commonest goals are shown and a grey «+3» stands for the rest until one zooms in.
"""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFontMarkerSymbolLayer,
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
from qgis.PyQt.QtCore import QPointF
from qgis.PyQt.QtGui import QFont

from ..domain import catalogue
from ..domain.language import Text
from . import marks, palette
from .labels import text_format
from .points import NO_GOAL, goal_label, marker

#: The row at the map's edge for projects of the whole city, and the one for those whose place nobody gave.
CITY = "city"
NOWHERE = "nowhere"

_HEADINGS = {
    CITY: Text("Bütün kenti kapsayan projeler", "Projects for the whole city"),
    NOWHERE: Text("Yeri belirtilmemiş projeler", "Projects without a stated place"),
}
_BADGE_KEY = Text("İlçenin tamamı için ya da noktası verilmemiş", "For the whole district, or without a given point")
_STACK_KEY = Text("×3: bu amaçta birden çok proje", "×3: several projects of this goal")
_MORE_KEY = Text("+3: üç amaç daha; yaklaşınca görünür", "+3: three more goals, seen when zoomed in")

#: Side of a badge in mm; smaller where the whole city is on view.
_SIZE = "CASE WHEN @map_scale > 500000 THEN 3.3 WHEN @map_scale > 200000 THEN 3.8 ELSE 4.6 END"
_DETAIL_SCALE = 400_000
#: How many badges a district has room for: a part of its area on the map, at least two. The edge rows hold all.
_ROOM = (
    'if("area_km2" IS NULL, 18, max(2, floor(0.45 * "area_km2" * 1e12 / @map_scale ^ 2 / '
    f"(({_SIZE}) * ({_SIZE}) * 1.3))))"
)
_SHOWN = f'min("badges", {_ROOM})'
_COLUMNS = f'if("area_km2" IS NULL, 9, ceil(sqrt(1.6 * {_SHOWN})))'
_INDEX = '("position" - 1)'


def apply_badge_style(layer: QgsVectorLayer, language: str) -> None:
    """Draw the badge layer, whose rows ``resources/sql/layers/badges.sql`` makes."""
    layer.setRenderer(_renderer(language))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(_headings(language)))
    layer.setLabelsEnabled(True)


def legend_rows(layer: QgsVectorLayer) -> list[int]:
    """The classes that the legend shows: one of each kind, since the goals are named by the points."""
    labels = [category.value() for category in layer.renderer().categories()]
    return [labels.index(key) for key in ("badge", "stack", "more")]


def _renderer(language: str) -> QgsCategorizedSymbolRenderer:
    goals = catalogue.goals()
    classes = [QgsRendererCategory(goal.number, _symbol(marks.badge_svg(goal.number)), goal_label(goal, language))
               for goal in goals]  # fmt: skip
    classes.append(QgsRendererCategory(0, _symbol(marks.blank_badge_svg()), NO_GOAL.of(language)))
    classes += [
        QgsRendererCategory(f"+{count}", _symbol(marks.more_svg(count), counted=False), f"+{count}")
        for count in range(2, len(goals) + 2)
    ]
    # A class for «all else» that draws nothing: without one QGIS adds a filter to the layer's own SELECT, which OGR
    # cannot parse.
    classes.append(QgsRendererCategory(None, _nothing(), ""))
    classes += [
        QgsRendererCategory("badge", _key(marks.badge_svg(11)), _BADGE_KEY.of(language)),
        QgsRendererCategory("stack", _key(marks.badge_svg(11), stacked=True), _STACK_KEY.of(language)),
        QgsRendererCategory("more", _key(marks.more_svg(3)), _MORE_KEY.of(language)),
    ]
    return QgsCategorizedSymbolRenderer(_CLASS, classes)


#: A still map draws one part of each badge, a map played through time every part at the same spot.
_CLASS = (
    'CASE WHEN "goal" IS NULL OR ("part" > 1 AND @map_start_time IS NULL) THEN -1 '
    f'WHEN "position" < {_ROOM} OR "badges" <= {_ROOM} THEN "goal" '
    f'WHEN "position" = {_ROOM} THEN \'+\' || ("badges" - {_ROOM} + 1) ELSE -1 END'
)


def _symbol(svg: str, counted: bool = True) -> QgsMarkerSymbol:
    picture = QgsSvgMarkerSymbolLayer(marks.embedded(svg), 4)
    _bind(picture, QgsSymbolLayer.Property.PropertySize, _SIZE)
    _bind(picture, QgsSymbolLayer.Property.PropertyOffset, _offset())
    parts: list[QgsSymbolLayer] = [picture]
    if counted:
        under, count = _card(), _count()
        _bind(under, QgsSymbolLayer.Property.PropertyOffset, _offset(0.55, 0.55))
        _bind(under, QgsSymbolLayer.Property.PropertySize, f"0.9 * ({_SIZE})")
        _bind(under, QgsSymbolLayer.Property.PropertyLayerEnabled, '"projects" > 1 AND @map_start_time IS NULL')
        parts = [under, picture, count]
    return marker(parts)


def _key(svg: str, stacked: bool = False) -> QgsMarkerSymbol:
    picture = QgsSvgMarkerSymbolLayer(marks.embedded(svg), 4.5)
    return marker([_card(0.55), picture] if stacked else [picture])


def _nothing() -> QgsMarkerSymbol:
    symbol = QgsMarkerSymbol()
    symbol.symbolLayer(0).setEnabled(False)
    return symbol


def _offset(right: float = 0, down: float = 0) -> str:
    """Where a badge stands from its place's anchor, in mm: rows hang below the name, centred; edge rows run right."""
    pitch = f"(({_SIZE}) * 1.14)"
    row_height = f"(({_SIZE}) * 1.14 + if(@map_scale < {_DETAIL_SCALE}, 2, 0))"
    column = f"({_INDEX} % {_COLUMNS})"
    row = f"floor({_INDEX} / {_COLUMNS})"
    centred = f'if("area_km2" IS NULL, 0, (min({_SHOWN} - {row} * {_COLUMNS}, {_COLUMNS}) - 1) / 2)'
    x = f"({column} - {centred}) * {pitch} + {right}"
    y = f"{row} * {row_height} + 0.6 * ({_SIZE}) + {down}"
    return f"array({x}, {y})"


def _card(offset: float = 0) -> QgsSimpleMarkerSymbolLayer:
    """The edge of a second card behind a badge: there is more than one project."""
    card = QgsSimpleMarkerSymbolLayer(QgsSimpleMarkerSymbolLayer.Shape.Square, 4)
    card.setColor(palette.colour(palette.NEUTRAL))
    card.setStrokeColor(palette.colour(palette.PAPER))
    card.setStrokeWidth(0.15)
    if offset:
        card.setOffset(QPointF(offset, offset))
    return card


def _count() -> QgsFontMarkerSymbolLayer:
    count = QgsFontMarkerSymbolLayer(QFont().defaultFamily(), "", 2.2, palette.colour(palette.INK))
    count.setStrokeColor(palette.colour(palette.PAPER))
    count.setStrokeWidth(0)
    _bind(
        count, QgsSymbolLayer.Property.PropertyCharacter,
        "if(\"projects\" > 1 AND @map_start_time IS NULL, '×' || \"projects\", '')",
    )  # fmt: skip
    _bind(count, QgsSymbolLayer.Property.PropertyOffset, _offset(down=3.4))
    _bind(count, QgsSymbolLayer.Property.PropertyLayerEnabled, f"@map_scale < {_DETAIL_SCALE}")
    return count


def _bind(layer: QgsSymbolLayer, what: QgsSymbolLayer.Property, expression: str) -> None:
    layer.setDataDefinedProperty(what, QgsProperty.fromExpression(expression))


def _headings(language: str) -> QgsPalLayerSettings:
    """The title above each edge row; a row that is empty has none, save that of the city."""
    city, nowhere = (f"'{_HEADINGS[place].of(language)}'" for place in (CITY, NOWHERE))
    settings = QgsPalLayerSettings()
    settings.isExpression = True
    settings.fieldName = (
        f'CASE WHEN "part" > 1 OR "position" > 1 OR "goal" IS NULL THEN NULL '
        f"WHEN \"place\" = '{CITY}' THEN {city} WHEN \"place\" = '{NOWHERE}' THEN {nowhere} END"
    )
    settings.setFormat(text_format(7.5, palette.SEA_NAME, halo=palette.SEA))
    settings.placement = QgsPalLayerSettings.Placement.OverPoint
    settings.quadOffset = QgsPalLayerSettings.QuadrantPosition.QuadrantAboveRight
    settings.xOffset = -1.6
    settings.displayAll = True
    return settings
