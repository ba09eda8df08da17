"""Further places of a project: points, lines and areas in the colour of its primary goal, with its number."""

from __future__ import annotations

from typing import Optional

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
from ..domain import catalogue
from ..domain.schema import Geometry
from . import palette
from .points import NO_GOAL, disc_symbol, goal_label

_SIZE = 3.6


def apply_place_style(layer: QgsVectorLayer, geometry: Geometry, language: str) -> None:
    """Draw a layer whose rows ``resources/sql/layers/places.sql`` makes from the places of one kind."""
    make = {Geometry.POINT: _point, Geometry.LINE: _line, Geometry.AREA: _area}[geometry]
    goals: list[Optional[catalogue.Goal]] = [*catalogue.goals(), None]
    layer.setRenderer(
        QgsCategorizedSymbolRenderer(
            "primary_goal",
            # The class for «all else» also keeps QGIS from adding a filter to these layers' own SELECT, which OGR
            # cannot parse.
            [
                QgsRendererCategory(
                    goal.number if goal else None,
                    make(goal),
                    goal_label(goal, language) if goal else NO_GOAL.of(language),
                )
                for goal in goals
            ],
        )
    )


def _point(goal: Optional[catalogue.Goal]) -> QgsMarkerSymbol:
    return disc_symbol(goal.number if goal else None, _SIZE, may_be_joint=False)


def _line(goal: Optional[catalogue.Goal]) -> QgsSymbol:
    symbol = QgsLineSymbol()
    symbol.changeSymbolLayer(0, QgsSimpleLineSymbolLayer(palette.colour(palette.PAPER), 1.8))
    symbol.appendSymbolLayer(QgsSimpleLineSymbolLayer(_colour(goal), 1))
    number = QgsMarkerLineSymbolLayer(rotateMarker=False)
    compat.place_at_centre(number)
    number.setSubSymbol(_point(goal))
    symbol.appendSymbolLayer(number)
    return symbol


def _area(goal: Optional[catalogue.Goal]) -> QgsSymbol:
    symbol = QgsFillSymbol()
    fill = QgsSimpleFillSymbolLayer(_colour(goal, 60))
    fill.setStrokeColor(_colour(goal))
    fill.setStrokeWidth(0.5)
    symbol.changeSymbolLayer(0, fill)
    number = QgsCentroidFillSymbolLayer()
    number.setPointOnSurface(True)
    number.setSubSymbol(_point(goal))
    symbol.appendSymbolLayer(number)
    return symbol


def _colour(goal: Optional[catalogue.Goal], alpha: int = 255) -> QColor:
    return palette.colour(goal.colour if goal else palette.NEUTRAL, alpha)
