"""Projects that have a place: a disc for each, near ones moved apart or, from far away, counted in one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Callable, Optional

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFontMarkerSymbolLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsPointClusterRenderer,
    QgsPointDisplacementRenderer,
    QgsProperty,
    QgsRendererCategory,
    QgsSimpleMarkerSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSvgMarkerSymbolLayer,
    QgsSymbolLayer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

from ..domain.language import Text
from . import legend, marks, outlines, palette, pictures, rings
from .labels import FAMILY, text_format
from .themes.theme import Mark, Theme

#: Diameter of a disc in mm.
SIZE = 4.3
#: From this scale on every project is drawn, near ones moved apart; farther away near ones are counted in one disc.
NEAR_SCALE = 75_000
#: From this scale on a point also bears its project's title.
_TITLE_SCALE = 30_000
#: How near, in mm, points are moved apart, and counted together.
_TOO_NEAR, _AS_ONE = 3.0, 4.5

#: A project for a whole district or city has no honest point and falls in no class, even if it was given one.
_WIDE = "\"scope\" IN ('district', 'city')"
#: The title, and the numbers of the secondary goals, of which a ring tells only the colour.
_TITLE = (
    f"CASE WHEN {_WIDE} THEN NULL WHEN \"goals\" LIKE '%;%' "
    "THEN \"title\" || ' (+' || regexp_replace(regexp_replace(\"goals\", '^\\\\d+;', ''), ';', ', ') || ')' "
    'ELSE "title" END'
)
_CLUSTER_KEY = Text("Yan yana 12 proje; yaklaşınca ayrılır", "12 projects close together; zoom in to part them")


def apply_near_style(layer: QgsVectorLayer, theme: Theme, language: str) -> None:
    """Draw ``project_flat``, or a layer with its columns, each project on its own."""
    layer.setRenderer(near_renderer(theme, language))
    layer.setLabelsEnabled(False)


def apply_far_style(layer: QgsVectorLayer, theme: Theme, language: str) -> None:
    """Draw the same where projects lie too close to be told apart: discs that are near count as one."""
    layer.setRenderer(_clustered(theme, language, _far_symbol))
    layer.setLabelsEnabled(False)


def apply_printed_style(layer: QgsVectorLayer, theme: Theme, language: str) -> None:
    """Draw them for paper, on which nobody can zoom in: near ones count as one, the others show all there is."""
    layer.setRenderer(_clustered(theme, language, disc_symbol))
    layer.setLabelsEnabled(False)


def apply_edited_style(layer: QgsVectorLayer) -> None:
    """Draw ``project``, the layer that plain QGIS and QField edit, unseen below what other layers draw.

    A click finds its points, and those that are selected light up.
    """
    disc = QgsSimpleMarkerSymbolLayer(QgsSimpleMarkerSymbolLayer.Shape.Circle, SIZE * 1.6)
    disc.setColor(palette.colour(palette.PAPER, 0))
    disc.setStrokeColor(palette.colour(palette.PAPER, 0))
    layer.setRenderer(QgsSingleSymbolRenderer(marker([disc])))
    layer.setLabelsEnabled(False)


def apply_title_style(layer: QgsVectorLayer) -> None:
    """Write the titles of ``project_flat`` at large scales, around discs that another layer draws.

    QGIS prepares every row of a layer with labels for them, also where the labels are out of scale, which doubled the
    time of the whole map; a layer out of scale is not read at all.
    """
    disc = QgsSimpleMarkerSymbolLayer(QgsSimpleMarkerSymbolLayer.Shape.Circle, SIZE * pictures.ROOM)
    symbol = marker([disc])
    symbol.setOpacity(0)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(_titles()))
    layer.setLabelsEnabled(True)
    layer.setScaleBasedVisibility(True)
    layer.setMinimumScale(_TITLE_SCALE)


def near_renderer(theme: Theme, language: str) -> QgsPointDisplacementRenderer:
    """Each project by its mark; those at one spot stand around it on a thin line that marks the spot."""
    renderer = QgsPointDisplacementRenderer()
    renderer.setEmbeddedRenderer(single_renderer(theme, language))
    renderer.setTolerance(_TOO_NEAR)
    renderer.setPlacement(QgsPointDisplacementRenderer.Placement.ConcentricRings)
    renderer.setCircleColor(palette.colour(palette.NEUTRAL, 130))
    renderer.setCircleWidth(0.15)
    spot = QgsSimpleMarkerSymbolLayer(QgsSimpleMarkerSymbolLayer.Shape.Circle, 1.2)
    spot.setColor(palette.colour(palette.NEUTRAL))
    spot.setStrokeColor(palette.colour(palette.PAPER))
    renderer.setCenterSymbol(marker([spot]))
    return renderer


def _clustered(theme: Theme, language: str, symbol: Callable[[Mark], QgsMarkerSymbol]) -> QgsPointClusterRenderer:
    """One dark disc with a number for projects that would overlap, the others by their mark.

    What stands back from the theme is left out: it would be counted with the rest.
    """
    classes = [
        QgsRendererCategory(place, symbol(mark), mark.label.of(language))
        for place, mark in enumerate(theme.marks)
        if not mark.quiet
    ]
    renderer = QgsPointClusterRenderer()
    renderer.setEmbeddedRenderer(QgsCategorizedSymbolRenderer(_point_key(theme), classes))
    renderer.setTolerance(_AS_ONE)
    renderer.setClusterSymbol(_cluster_symbol())
    return renderer


def single_renderer(theme: Theme, language: str) -> QgsCategorizedSymbolRenderer:
    """One class a mark; the classes after these match no row and explain in the legend what stands about a disc."""
    classes = [
        QgsRendererCategory(place, disc_symbol(mark), mark.label.of(language)) for place, mark in enumerate(theme.marks)
    ]
    keys = legend.KEYS if theme.is_detailed else ()
    classes += [QgsRendererCategory(key.fact, _key_symbol(key), key.label.of(language)) for key in keys]
    classes.append(QgsRendererCategory("cluster", _cluster_symbol("12"), _CLUSTER_KEY.of(language)))
    return QgsCategorizedSymbolRenderer(_point_key(theme), classes)


def disc_symbol(mark: Mark, size: float = SIZE, is_point: bool = True) -> QgsMarkerSymbol:
    """A mark with what each row calls for about it; ``size`` in mm, ``is_point`` for a project's main point,
    whose rows tell secondary goals and whether it is joint.
    """
    size *= mark.scale
    disc = QgsSvgMarkerSymbolLayer(marks.embedded(mark.disc), size)
    if not mark.detailed:
        return marker([disc])
    outline = pictures.about_row(outlines.outline_of_row(is_point), size)
    return marker([pictures.about_row(rings.ring_of_row(), size), disc, outline] if is_point else [disc, outline])


def marker(parts: Iterable[QgsSymbolLayer]) -> QgsMarkerSymbol:
    """A symbol of these layers, the lowest first."""
    # Given to the constructor they would belong to Python and to the symbol, and be freed twice.
    symbol = QgsMarkerSymbol()
    symbol.deleteSymbolLayer(0)
    for part in parts:
        symbol.appendSymbolLayer(part)
    return symbol


def _point_key(theme: Theme) -> str:
    return f"CASE WHEN {_WIDE} THEN -1 ELSE {theme.key} END"


def _far_symbol(mark: Mark) -> QgsMarkerSymbol:
    """Of simple parts where it may be: QGIS copies the symbol of every point that it looks at for neighbours."""
    if not mark.letters:
        return marker([QgsSvgMarkerSymbolLayer(marks.embedded(mark.disc), SIZE * mark.scale)])
    disc = QgsSimpleMarkerSymbolLayer(QgsSimpleMarkerSymbolLayer.Shape.Circle, SIZE * 0.92)
    disc.setColor(palette.colour(mark.colour))
    disc.setStrokeColor(palette.colour(palette.PAPER))
    disc.setStrokeWidth(SIZE * 0.07)
    return marker([disc, _letters(mark.letters, mark.ink, SIZE * (0.62 if len(mark.letters) == 1 else 0.5))])


def _cluster_symbol(number: Optional[str] = None) -> QgsMarkerSymbol:
    """A dark disc with the number of projects, of ``@cluster_size`` unless one is given for the legend."""
    disc = QgsSimpleMarkerSymbolLayer(QgsSimpleMarkerSymbolLayer.Shape.Circle, 5.4)
    disc.setColor(palette.colour(palette.CLUSTER))
    disc.setStrokeColor(palette.colour(palette.PAPER))
    disc.setStrokeWidth(0.4)
    count = _letters(number or "", palette.PAPER, 2.7)
    if number is None:
        disc.setDataDefinedProperty(
            QgsSymbolLayer.Property.PropertySize, QgsProperty.fromExpression("4.2 + 1.2 * log10(@cluster_size)")
        )
        count.setDataDefinedProperty(
            QgsSymbolLayer.Property.PropertyCharacter, QgsProperty.fromExpression("to_string(@cluster_size)")
        )
    return marker([disc, count])


def _letters(text: str, ink: str, height: float) -> QgsFontMarkerSymbolLayer:
    letters = QgsFontMarkerSymbolLayer(FAMILY, text, height, palette.colour(ink))
    letters.setStrokeWidth(0)
    return letters


def _key_symbol(key: legend.Key) -> QgsMarkerSymbol:
    disc = QgsSvgMarkerSymbolLayer(marks.embedded(marks.plain_disc_svg()), SIZE)
    ring, outline = rings.ring(*key.goals), outlines.outline(key.status, key.around)
    return marker([pictures.about(ring, SIZE), disc, pictures.about(outline, SIZE)])


def _titles() -> QgsPalLayerSettings:
    settings = QgsPalLayerSettings()
    settings.isExpression = True
    settings.fieldName = _TITLE
    settings.setFormat(text_format(8, palette.INK, halo=palette.PAPER))
    settings.autoWrapLength = 28
    settings.dist = SIZE / 2
    return settings
