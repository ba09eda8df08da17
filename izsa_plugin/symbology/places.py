"""Further places of a project: points, lines and areas in the colour of its mark, and the mark itself upon them."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCentroidFillSymbolLayer,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerLineSymbolLayer,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from .. import compat
from ..domain.schema import Geometry
from . import palette
from .points import disc_symbol
from .themes.theme import Mark, Theme

_SIZE = 3.6


def apply_place_style(layer: QgsVectorLayer, geometry: Geometry, theme: Theme, language: str) -> None:
    """Draw a layer whose rows ``resources/sql/layers/places.sql`` makes from the places of one kind."""
    make = {Geometry.POINT: _point, Geometry.LINE: _line, Geometry.AREA: _area}[geometry]
    classes = [
        QgsRendererCategory(place, make(mark), mark.label.of(language)) for place, mark in enumerate(theme.marks)
    ]
    # The class for «all else» keeps QGIS from adding a filter to these layers' own SELECT, which OGR cannot parse.
    classes.append(QgsRendererCategory(None, make(theme.marks[0]), ""))
    layer.setRenderer(QgsCategorizedSymbolRenderer(theme.key, classes))


def _point(mark: Mark) -> QgsMarkerSymbol:
    return disc_symbol(mark, _SIZE, is_point=False)


def _line(mark: Mark) -> QgsSymbol:
    symbol = QgsLineSymbol()
    symbol.changeSymbolLayer(0, QgsSimpleLineSymbolLayer(palette.colour(palette.PAPER), 1.8))
    symbol.appendSymbolLayer(QgsSimpleLineSymbolLayer(_colour(mark), 1))
    number = QgsMarkerLineSymbolLayer(rotateMarker=False)
    compat.place_at_centre(number)
    number.setSubSymbol(_point(mark))
    symbol.appendSymbolLayer(number)
    return symbol


def _area(mark: Mark) -> QgsSymbol:
    symbol = QgsFillSymbol()
    fill = QgsSimpleFillSymbolLayer(_colour(mark, 60))
    fill.setStrokeColor(_colour(mark))
    fill.setStrokeWidth(0.5)
    symbol.changeSymbolLayer(0, fill)
    number = QgsCentroidFillSymbolLayer()
    number.setPointOnSurface(True)
    number.setSubSymbol(_point(mark))
    symbol.appendSymbolLayer(number)
    return symbol


def _colour(mark: Mark, alpha: int = 255) -> QColor:
    return palette.colour(mark.colour, alpha)
