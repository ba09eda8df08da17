"""Projects for a whole district or city, or of unknown place: numbered squares laid out beside one another.

No point is invented for them. The layer has one row a place, mark of the theme and span of time; where a place has
less room on the map than badges, the commonest are shown and a grey «+3» stands for the rest until one zooms in.
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

from ..domain.language import Text
from . import marks, palette
from .labels import FAMILY, text_format
from .points import marker
from .themes.theme import Theme

#: The row at the map's edge for projects of the whole city, and the one for those whose place nobody gave.
CITY = "city"
NOWHERE = "nowhere"

_HEADINGS = {
    CITY: Text("Bütün kenti kapsayan projeler", "Projects for the whole city"),
    NOWHERE: Text("Yeri belirtilmemiş projeler", "Projects without a stated place"),
}
_BADGE_KEY = Text("İlçenin tamamı için ya da noktası verilmemiş", "For the whole district, or without a given point")
_STACK_KEY = Text("×3: birden çok proje", "×3: several projects")
_MORE_KEY = Text("+3: üç simge daha; yaklaşınca görünür", "+3: three more badges, seen when zoomed in")

_DETAIL_SCALE = 400_000
#: Side of a badge in mm; smaller where the whole city is on view.
_SIZE = (
    "CASE WHEN @map_scale > 900000 THEN 3.1 WHEN @map_scale > 500000 THEN 3.3 WHEN @map_scale > 200000 THEN 3.8 "
    "ELSE 4.6 END"
)
#: How many badges a place has room for: a district by its area on the map, at least two; an edge row holds all.
#: (QGIS's max ignores NULL, so a missing area has to be asked for.)
_ROOM = (
    'if("area_km2" IS NULL, 18, max(2, floor(0.4e12 * "area_km2" / (@map_scale * @map_scale) / (1.3 * @size * @size))))'
)
#: A still map draws one part of each badge, a map played through time every part at the same spot.
_CLASS = f"""CASE WHEN "mark" IS NULL OR ("part" > 1 AND @map_start_time IS NULL) THEN ''
ELSE with_variable('size', {_SIZE}, with_variable('room', {_ROOM}, CASE
WHEN "badges" <= @room OR "position" < @room THEN 'badge' WHEN "position" = @room THEN 'more' ELSE '' END)) END"""
#: How many badges a «+3» stands for.
_HIDDEN = f"""with_variable('size', {_SIZE}, "badges" - {_ROOM} + 1)"""
_SEVERAL = '"projects" > 1 AND @map_start_time IS NULL'


def apply_badge_style(layer: QgsVectorLayer, theme: Theme, language: str) -> None:
    """Draw the badge layer, whose rows ``resources/sql/layers/badges.sql`` makes by the key of the same theme."""
    layer.setRenderer(_renderer(theme, language))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(_headings(language)))
    layer.setLabelsEnabled(True)


def legend_rows(layer: QgsVectorLayer) -> list[int]:
    """The classes that the legend shows; the last one draws nothing."""
    return list(range(len(layer.renderer().categories()) - 1))


def _renderer(theme: Theme, language: str) -> QgsCategorizedSymbolRenderer:
    badges = [mark.badge for mark in theme.marks]
    more = [marks.more_svg(count) for count in range(1, len(badges) + 1)]
    return QgsCategorizedSymbolRenderer(
        _CLASS,
        [
            QgsRendererCategory("badge", _symbol(badges, '"mark"', _counted(theme)), _BADGE_KEY.of(language)),
            # No row is of this class: it explains the second card behind a badge.
            QgsRendererCategory("stack", _stack_key(badges[-1]), _STACK_KEY.of(language)),
            QgsRendererCategory("more", _symbol(more, f"{_HIDDEN} - 1"), _MORE_KEY.of(language)),
            # All else draws nothing. Without this class QGIS adds a filter to the layer's own SELECT, which OGR
            # cannot parse.
            QgsRendererCategory(None, _nothing(), ""),
        ],
    )


def _symbol(pictures: list[str], which: str, counted: str = "") -> QgsMarkerSymbol:
    """One symbol for all numbers: its picture is chosen a row, so that few expressions have to be evaluated.

    ``counted`` is the condition on which a badge shows how many projects it stands for.
    """
    embedded = [marks.embedded(svg) for svg in pictures]
    # The legend asks no row: it shows the last badge, or «+3».
    picture = QgsSvgMarkerSymbolLayer(embedded[-1] if counted else embedded[min(2, len(embedded) - 1)], 4)
    paths = ", ".join(f"'{path}'" for path in embedded)
    _bind(picture, QgsSymbolLayer.Property.PropertyName, f"array_get(array({paths}), {which})")
    _bind(picture, QgsSymbolLayer.Property.PropertySize, _SIZE)
    _bind(picture, QgsSymbolLayer.Property.PropertyOffset, _offset())
    if not counted:
        return marker([picture])
    under = _card()
    _bind(under, QgsSymbolLayer.Property.PropertySize, f"0.9 * ({_SIZE})")
    _bind(under, QgsSymbolLayer.Property.PropertyOffset, _offset(0.55, 0.55))
    _bind(under, QgsSymbolLayer.Property.PropertyLayerEnabled, counted)
    return marker([under, picture, _count(counted)])


def _counted(theme: Theme) -> str:
    """Badges that stand back are not counted."""
    quiet = ", ".join(str(place) for place, mark in enumerate(theme.marks) if mark.quiet)
    return f'{_SEVERAL} AND "mark" NOT IN ({quiet})' if quiet else _SEVERAL


def _stack_key(badge: str) -> QgsMarkerSymbol:
    under = _card()
    under.setOffset(QPointF(0.55, 0.55))
    return marker([under, QgsSvgMarkerSymbolLayer(marks.embedded(badge), 4.3)])


def _nothing() -> QgsMarkerSymbol:
    symbol = QgsMarkerSymbol()
    symbol.symbolLayer(0).setEnabled(False)
    return symbol


def _offset(right: float = 0, down: float = 0) -> str:
    """Where a badge stands from its place's anchor, in mm: rows hang below the name, centred; edge rows run right."""
    return f"""with_variable('size', {_SIZE}, with_variable('shown', min("badges", {_ROOM}),
with_variable('columns', if("area_km2" IS NULL, 9, ceil(sqrt(1.6 * @shown))),
with_variable('row', floor(("position" - 1) / @columns), array(
(("position" - 1) % @columns
- if("area_km2" IS NULL, 0, (min(@shown - @row * @columns, @columns) - 1) / 2)) * @size * 1.14 + {right},
@row * (@size * 1.14 + if(@map_scale < {_DETAIL_SCALE}, 2.2, 0)) + 0.6 * @size + {down})))))"""


def _card() -> QgsSimpleMarkerSymbolLayer:
    """The edge of a second card behind a badge: there is more than one project."""
    card = QgsSimpleMarkerSymbolLayer(QgsSimpleMarkerSymbolLayer.Shape.Square, 4)
    card.setColor(palette.colour(palette.NEUTRAL))
    card.setStrokeColor(palette.colour(palette.PAPER))
    card.setStrokeWidth(0.15)
    return card


def _count(counted: str) -> QgsFontMarkerSymbolLayer:
    count = QgsFontMarkerSymbolLayer(FAMILY, "", 2.4, palette.colour(palette.INK))
    count.setStrokeWidth(0)
    _bind(count, QgsSymbolLayer.Property.PropertyCharacter, "'×' || \"projects\"")
    _bind(count, QgsSymbolLayer.Property.PropertyOffset, _offset(down=3.5))
    _bind(count, QgsSymbolLayer.Property.PropertyLayerEnabled, f"@map_scale < {_DETAIL_SCALE} AND {counted}")
    return count


def _bind(layer: QgsSymbolLayer, what: QgsSymbolLayer.Property, expression: str) -> None:
    layer.setDataDefinedProperty(what, QgsProperty.fromExpression(expression))


def _headings(language: str) -> QgsPalLayerSettings:
    """The title above each edge row that holds a project."""
    city, nowhere = (f"'{_HEADINGS[place].of(language)}'" for place in (CITY, NOWHERE))
    settings = QgsPalLayerSettings()
    settings.isExpression = True
    settings.fieldName = (
        f'CASE WHEN "part" > 1 OR "position" > 1 OR "mark" IS NULL THEN NULL '
        f"WHEN \"place\" = '{CITY}' THEN {city} WHEN \"place\" = '{NOWHERE}' THEN {nowhere} END"
    )
    settings.setFormat(text_format(7.5, palette.SEA_NAME, halo=palette.SEA))
    settings.placement = QgsPalLayerSettings.Placement.OverPoint
    settings.quadOffset = QgsPalLayerSettings.QuadrantPosition.QuadrantAboveRight
    settings.xOffset = -1.6
    settings.displayAll = True
    return settings
