"""Styling an algorithm's output when QGIS adds it to the map."""

from __future__ import annotations

from typing import Any, Callable, ClassVar

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsVectorLayer,
)

Style = Callable[[QgsVectorLayer], None]


class StyleOnLoad(QgsProcessingLayerPostProcessorInterface):
    """Applies a style to the loaded layer."""

    #: QGIS keeps no reference to the Python side until the layer is loaded; without one the style would be lost.
    _waiting: ClassVar[list[StyleOnLoad]] = []

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        if isinstance(layer, QgsVectorLayer):
            self._style(layer)
            layer.triggerRepaint()
        if self in self._waiting:
            self._waiting.remove(self)

    @classmethod
    def ask(cls, context: QgsProcessingContext, destination: Any, style: Style) -> None:
        """Have ``style`` applied to the output ``destination`` in case it is loaded at the end of the run."""
        if destination and context.willLoadLayerOnCompletion(destination):
            processor = cls(style)
            cls._waiting.append(processor)
            context.layerToLoadOnCompletionDetails(destination).setPostProcessor(processor)
