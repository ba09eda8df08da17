"""The districts with their summary and each goal's figures as a layer in memory, from an analysis at hand."""

from __future__ import annotations

import dataclasses

from qgis.core import QgsFeature, QgsVectorLayer

from ...analysis.gap.analyse import Gaps
from ...analysis.gap.summary import summarise
from ...processing.gap_input import make_fields, summary_columns
from ...processing.gap_outputs import AREA_COLUMNS, area_values


def gap_layer(gaps: Gaps, districts: QgsVectorLayer) -> QgsVectorLayer:
    """As ``AREAS`` of ``izsa:gap``; the shapes are those of the map's district layer, found by code."""
    shapes = {str(feature["code"]): feature.geometry() for feature in districts.getFeatures()}
    layer = QgsVectorLayer(f"MultiPolygon?crs={districts.crs().authid()}", "gaps", "memory")
    provider = layer.dataProvider()
    provider.addAttributes(list(make_fields({**summary_columns(), **AREA_COLUMNS})))
    layer.updateFields()
    features = []
    for row, summary in enumerate(summarise(gaps)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([*dataclasses.astuple(summary), *area_values(gaps, row)])
        if summary.district_code in shapes:
            feature.setGeometry(shapes[summary.district_code])
        features.append(feature)
    provider.addFeatures(features)
    layer.updateExtents()
    return layer
