"""Drawing a point, line or area with QGIS's own digitising: snapping, undo and the advanced panel included."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer
from qgis.gui import QgsAdvancedDigitizingDockWidget, QgsMapCanvas, QgsMapToolCapture, QgsMapToolDigitizeFeature
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent

from ...domain.schema import MAP_EPSG

_MODES = {
    "point": (QgsMapToolCapture.CaptureMode.CapturePoint, "Point"),
    "line": (QgsMapToolCapture.CaptureMode.CaptureLine, "MultiLineString"),
    "area": (QgsMapToolCapture.CaptureMode.CapturePolygon, "MultiPolygon"),
}


class DrawTool(QgsMapToolDigitizeFeature):
    """Draws into a layer in memory that nobody sees, whose CRS is the map's: QGIS transforms from the canvas to it."""

    #: The geometry in EPSG:5253; lines and areas as multi-part ones, as the map keeps them.
    drawn = pyqtSignal(QgsGeometry)
    #: The user pressed Escape with nothing drawn.
    given_up = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, cad: QgsAdvancedDigitizingDockWidget, kind: str) -> None:
        mode, layer_type = _MODES[kind]
        super().__init__(canvas, cad, mode)
        # Owned by Qt: a tool may end in the middle of its own event, which it has to outlive.
        self.setParent(canvas)
        self.kind = kind
        self._sheet: Optional[QgsVectorLayer] = QgsVectorLayer(f"{layer_type}?crs=EPSG:{MAP_EPSG}", kind, "memory")
        self._sheet.startEditing()
        self.setLayer(self._sheet)
        self.digitizingCompleted.connect(self._on_completed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape first throws the drawing away, as everywhere in QGIS, and then gives the tool up."""
        nothing_drawn = not self.isCapturing()
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Escape and nothing_drawn:
            self.given_up.emit()

    def _on_completed(self, feature: QgsFeature) -> None:
        geometry = QgsGeometry(feature.geometry())
        if self.kind != "point":
            geometry.convertToMultiType()
        self.drawn.emit(geometry)
