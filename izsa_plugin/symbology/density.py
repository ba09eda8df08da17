"""Where many projects with a point lie close together: a heat map in one colour, darker where there are more."""

from __future__ import annotations

from qgis.core import QgsGradientColorRamp, QgsGradientStop, QgsHeatmapRenderer, QgsNullSymbolRenderer, QgsVectorLayer
from qgis.PyQt.QtGui import QColor

#: How far a project reaches on the map, in mm.
_RADIUS = 9.0
#: From nothing to most; lightness falls all the way, so that grey and every kind of colour vision keep the order.
COLOURS = ("#fde3c8", "#f2a65a", "#c2571a", "#6e2405")


def apply_density_style(layer: QgsVectorLayer) -> None:
    """Draw the points of a layer as a heat map."""
    renderer = QgsHeatmapRenderer()
    renderer.setRadius(_RADIUS)
    renderer.setRenderQuality(2)
    renderer.setColorRamp(_ramp())
    layer.setRenderer(renderer)
    layer.setLabelsEnabled(False)


def draw_nothing(layer: QgsVectorLayer) -> None:
    """Leave out a layer that a theme has nothing to say about."""
    layer.setRenderer(QgsNullSymbolRenderer())
    layer.setLabelsEnabled(False)


def _ramp() -> QgsGradientColorRamp:
    clear = QColor(COLOURS[0])
    clear.setAlpha(0)
    shown = [QColor(each) for each in COLOURS]
    for colour in shown[:-1]:
        colour.setAlpha(225)
    places = (0.08, 0.35, 0.7)
    stops = [QgsGradientStop(place, colour) for place, colour in zip(places, shown)]
    return QgsGradientColorRamp(clear, shown[-1], False, stops)
