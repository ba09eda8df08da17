"""Layers in memory and a log, for tests of algorithms."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsFeature, QgsGeometry, QgsProcessingFeedback, QgsVectorLayer


def memory_layer(kind: str, fields: str, *rows: dict[str, Any]) -> QgsVectorLayer:
    """A layer of a kind such as ``Point?crs=EPSG:4326``; a row's ``wkt`` is its geometry."""
    layer = QgsVectorLayer(f"{kind}{'&' if '?' in kind else '?'}{fields}", "layer", "memory")
    assert layer.isValid()
    features = []
    for row in rows:
        feature = QgsFeature(layer.fields())
        for name, value in row.items():
            if name == "wkt":
                feature.setGeometry(QgsGeometry.fromWkt(value))
            else:
                feature[name] = value
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


class Log(QgsProcessingFeedback):
    """Keeps what an algorithm tells: ``warnings``, and ``lines`` of either kind."""

    def __init__(self) -> None:
        super().__init__()
        self.warnings: list[str] = []
        self.lines: list[str] = []

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)
        self.lines.append(warning)

    def pushInfo(self, info: str) -> None:
        self.lines.append(info)
