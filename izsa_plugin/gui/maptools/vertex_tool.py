"""Moving, adding and removing the vertices of a shape that is drawn already."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsPointXY, QgsProject
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand, QgsVertexMarker
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent, QKeySequence

from ...domain.schema import MAP_EPSG

#: How near a click has to be to a vertex or an edge, in pixels.
_NEAR = 10
_LINE, _FILL = QColor(20, 90, 200), QColor(20, 90, 200, 50)


class VertexTool(QgsMapTool):
    """Drag a vertex, double-click an edge to add one, Delete takes the last touched one, Ctrl+Z undoes, Enter ends.

    Snapping follows QGIS's own snapping settings.
    """

    #: The geometry in EPSG:5253.
    drawn = pyqtSignal(QgsGeometry)
    #: The user pressed Escape.
    given_up = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, kind: str, geometry: QgsGeometry) -> None:
        super().__init__(canvas)
        self.setParent(canvas)
        self.kind = kind
        self.geometry = QgsGeometry(geometry)
        self._states: list[QgsGeometry] = []
        self._dragged: Optional[int] = None
        self._touched: Optional[int] = None
        self._band = QgsRubberBand(canvas, geometry.type())
        self._band.setStrokeColor(_LINE)
        self._band.setFillColor(_FILL)
        self._band.setWidth(2)
        self._markers: list[QgsVertexMarker] = []

    def activate(self) -> None:
        super().activate()
        self._draw()

    def deactivate(self) -> None:
        self.clear()
        super().deactivate()

    def clear(self) -> None:
        """Take the drawing off the canvas."""
        self._band.reset(self.geometry.type())
        for marker in self._markers:
            self.canvas().scene().removeItem(marker)
        self._markers.clear()

    def undo(self) -> None:
        """Take the last change back."""
        if self._states:
            self.geometry = self._states.pop()
            self._touched = None
            self._draw()

    def remove(self) -> None:
        """Take the vertex away that was touched last; a shape keeps as many as it needs."""
        if self._touched is None:
            return
        changed = QgsGeometry(self.geometry)
        if changed.deleteVertex(self._touched) and not changed.isEmpty() and changed.isGeosValid():
            self._change(changed)
            self._touched = None

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._dragged = self._touched = self._vertex_near(event)
            self._draw()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if self._dragged is not None:
            moved = QgsGeometry(self.geometry)
            at = self._in_map(self._snapped(event))
            moved.moveVertex(at.x(), at.y(), self._dragged)
            self._draw(moved)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.RightButton:
            self.finish()
        elif self._dragged is not None:
            vertex, self._dragged = self._dragged, None
            moved = QgsGeometry(self.geometry)
            at = self._in_map(self._snapped(event))
            if self.geometry.vertexAt(vertex).distance(at.x(), at.y()) > 0 and not self._vertex_is_near(event, vertex):
                moved.moveVertex(at.x(), at.y(), vertex)
                self._change(moved)
            else:
                self._draw()

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        """Add a vertex on the edge under the cursor."""
        at = self._in_map(self._snapped(event))
        _, nearest, after, _ = self.geometry.closestSegmentWithContext(at)
        if after < 0 or self._vertex_near(event) is not None or self._pixels(nearest, event) > _NEAR:
            return
        changed = QgsGeometry(self.geometry)
        if changed.insertVertex(at.x(), at.y(), after):
            self._dragged = None
            self._touched = after
            self._change(changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            event.ignore()
            return
        # QGIS would take Delete for the selected features of the active layer.
        event.accept()

    def finish(self) -> None:
        """End with the geometry as it is."""
        self.drawn.emit(QgsGeometry(self.geometry))

    def _change(self, geometry: QgsGeometry) -> None:
        self._states.append(self.geometry)
        self.geometry = geometry
        self._draw()

    def _draw(self, geometry: Optional[QgsGeometry] = None) -> None:
        self.clear()
        shown = QgsGeometry(geometry or self.geometry)
        shown.transform(self._to_canvas())
        self._band.setToGeometry(shown, None)
        for number, vertex in enumerate(shown.vertices()):
            marker = QgsVertexMarker(self.canvas())
            marker.setCenter(QgsPointXY(vertex))
            marker.setIconType(QgsVertexMarker.IconType.ICON_BOX)
            marker.setColor(_LINE)
            marker.setPenWidth(4 if number == self._touched else 2)
            self._markers.append(marker)

    def _snapped(self, event: QgsMapMouseEvent) -> QgsPointXY:
        match = self.canvas().snappingUtils().snapToMap(event.pos())
        return match.point() if match.isValid() else self.toMapCoordinates(event.pos())

    def _vertex_near(self, event: QgsMapMouseEvent) -> Optional[int]:
        at = self._in_map(self.toMapCoordinates(event.pos()))
        nearest, number, *_ = self.geometry.closestVertex(at)
        return number if number >= 0 and self._pixels(nearest, event) <= _NEAR else None

    def _vertex_is_near(self, event: QgsMapMouseEvent, vertex: int) -> bool:
        """Whether the cursor has hardly left a vertex: a click on it is no move."""
        return self._pixels(QgsPointXY(self.geometry.vertexAt(vertex)), event) < 2

    def _pixels(self, point: QgsPointXY, event: QgsMapMouseEvent) -> float:
        """How far a point of the geometry lies from the cursor on the screen."""
        there = self.toCanvasCoordinates(self._to_canvas().transform(point))
        return float(((there.x() - event.pos().x()) ** 2 + (there.y() - event.pos().y()) ** 2) ** 0.5)

    def _in_map(self, point: QgsPointXY) -> QgsPointXY:
        return QgsCoordinateTransform(self._canvas_crs(), _map_crs(), QgsProject.instance()).transform(point)

    def _to_canvas(self) -> QgsCoordinateTransform:
        return QgsCoordinateTransform(_map_crs(), self._canvas_crs(), QgsProject.instance())

    def _canvas_crs(self) -> QgsCoordinateReferenceSystem:
        return self.canvas().mapSettings().destinationCrs()


def _map_crs() -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem.fromEpsgId(MAP_EPSG)
