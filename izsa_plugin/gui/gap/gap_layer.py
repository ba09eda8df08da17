"""The districts with their summary and each goal's figures as a layer in memory, from an analysis at hand."""

from __future__ import annotations

import dataclasses

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsVectorLayer

from ...analysis.gap.analyse import Gaps
from ...analysis.gap.summary import summarise
from ...processing.gap_input import make_fields, summary_columns
from ...processing.gap_outputs import AREA_COLUMNS, area_values
from ...symbology.gap_areas import describe_gap_layer, style_gap_areas
from ...symbology.gap_goals import add_goal_styles
from ...symbology.gap_matrix_text import MatrixText


@dataclasses.dataclass(frozen=True)
class Boundaries:
    """The districts' shapes by code, taken from their layer in the window's thread."""

    shapes: dict[str, QgsGeometry]
    crs: QgsCoordinateReferenceSystem

    @classmethod
    def of(cls, districts: QgsVectorLayer) -> Boundaries:
        """Those of the map's district layer."""
        return cls({str(each["code"]): each.geometry() for each in districts.getFeatures()}, districts.crs())


def styled_gap_layer(gaps: Gaps, boundaries: Boundaries, language: str) -> tuple[QgsVectorLayer, list[str]]:
    """The layer with a style a goal, and the styles' names; made beside the window and handed over to it."""
    layer = gap_layer(gaps, boundaries)
    style_gap_areas(layer, language)
    describe_gap_layer(layer, MatrixText(gaps, language))
    names = add_goal_styles(layer, language)
    layer.moveToThread(QgsApplication.instance().thread())
    return layer, names


def gap_layer(gaps: Gaps, boundaries: Boundaries) -> QgsVectorLayer:
    """As ``AREAS`` of ``izsa:gap``; the shapes are those of the map's district layer, found by code."""
    layer = QgsVectorLayer("MultiPolygon", "gaps", "memory", QgsVectorLayer.LayerOptions(False))
    layer.setCrs(boundaries.crs)
    provider = layer.dataProvider()
    provider.addAttributes(list(make_fields({**summary_columns(), **AREA_COLUMNS})))
    layer.updateFields()
    features = []
    for row, summary in enumerate(summarise(gaps)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([*dataclasses.astuple(summary), *area_values(gaps, row)])
        if summary.district_code in boundaries.shapes:
            feature.setGeometry(boundaries.shapes[summary.district_code])
        features.append(feature)
    provider.addFeatures(features)
    layer.updateExtents()
    return layer
