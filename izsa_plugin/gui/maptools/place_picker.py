"""Sends the user to the map for a place and comes back with a geometry, or with nothing."""

from __future__ import annotations

from typing import Optional, Union

from qgis.core import QgsGeometry, QgsProject
from qgis.gui import QgsAdvancedDigitizingDockWidget, QgsMapCanvas, QgsMapTool, QgsMessageBar, QgsMessageBarItem
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ...domain.errors import IzsaError
from ..language import say
from .draw_tool import DrawTool
from .outside import may_lie_there
from .selection import selected_shape
from .vertex_tool import VertexTool

#: Stands for a place that is not drawn but taken from the active layer's selection.
SELECTED = "selected"


class PlacePicker(QObject):
    """One place at a time; the map tool that was there before comes back afterwards."""

    #: What was asked for and its geometry in EPSG:5253.
    picked = pyqtSignal(str, QgsGeometry)
    #: The user came back without a place.
    cancelled = pyqtSignal()

    def __init__(
        self,
        window: QWidget,
        canvas: QgsMapCanvas,
        cad: QgsAdvancedDigitizingDockWidget,
        bar: QgsMessageBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._canvas = canvas
        self._cad = cad
        self._bar = bar
        self._tool: Optional[Union[DrawTool, VertexTool]] = None
        self._key = ""
        self._before: Optional[QgsMapTool] = None
        self._hint: Optional[QgsMessageBarItem] = None
        self._owner: Optional[str] = None

    def start(self, key: str, owner: Optional[str]) -> None:
        """Let the user show a place for a project of municipality ``owner``.

        ``key`` begins with the kind to draw (``point``, ``site``, ``line``, ``area``), perhaps followed by which one,
        and comes back as it is; ``selected`` takes the shape of what is selected in the active layer.
        """
        self.stop()
        self._owner = owner
        if key == SELECTED:
            self._take_selected()
            return
        kind = key.partition(":")[0]
        drawn = "point" if kind == "site" else kind
        self._use(DrawTool(self._canvas, self._cad, drawn), key, self._instruction(drawn))

    def edit(self, key: str, geometry: QgsGeometry, owner: Optional[str]) -> None:
        """Let the user move, add and remove the vertices of a shape in EPSG:5253."""
        self.stop()
        self._owner = owner
        kind = key.partition(":")[0]
        self._use(VertexTool(self._canvas, "point" if kind == "site" else kind, geometry), key, self._how_to_edit())

    def _use(self, tool: Union[DrawTool, VertexTool], key: str, instruction: str) -> None:
        self._before = self._canvas.mapTool()
        self._tool, self._key = tool, key
        tool.drawn.connect(self._on_drawn)
        tool.given_up.connect(self._on_given_up)
        tool.deactivated.connect(self._on_deactivated)
        self._canvas.setMapTool(tool)
        self._canvas.setFocus()
        self._hint = self._bar.createMessage("İZSA", instruction)
        self._bar.pushItem(self._hint)

    def _take_selected(self) -> None:
        try:
            kind, geometry = selected_shape(self._canvas.currentLayer(), QgsProject.instance())
        except IzsaError as error:
            QMessageBox.information(self._window, self.tr("Selected feature"), say(error.text))
            self.cancelled.emit()
            return
        if kind == "point" and not may_lie_there(self._window, geometry, self._owner):
            self.cancelled.emit()
            return
        self.picked.emit(kind, geometry)

    def stop(self) -> None:
        """Put the map back as it was, without a word."""
        tool = self._put_away()
        if tool is None or self._canvas.mapTool() is not tool:
            return
        if self._before is not None:
            self._canvas.setMapTool(self._before)
        else:
            self._canvas.unsetMapTool(tool)

    def _put_away(self) -> Optional[Union[DrawTool, VertexTool]]:
        """Take the hint and the tool's signals away; the canvas may still be busy with the tool."""
        tool, self._tool = self._tool, None
        if self._hint is not None:
            self._bar.popWidget(self._hint)
            self._hint = None
        if tool is not None:
            tool.deactivated.disconnect(self._on_deactivated)
            # Deleted only once the event is over in which the tool ended.
            QTimer.singleShot(0, tool.deleteLater)
        return tool

    def _on_drawn(self, geometry: QgsGeometry) -> None:
        if self._tool is None:
            return
        if self._tool.kind == "point" and not may_lie_there(self._window, geometry, self._owner):
            return
        self.stop()
        self.picked.emit(self._key, geometry)

    def _on_given_up(self) -> None:
        self.stop()
        self.cancelled.emit()

    def _on_deactivated(self) -> None:
        """The user took another map tool: that is an answer too, and the other tool stays."""
        self._put_away()
        self.cancelled.emit()

    def _instruction(self, kind: str) -> str:
        sentences: dict[str, str] = {
            "point": self.tr("Click on the place of the project. Esc brings you back to the form."),
            "line": self.tr("Click along the line; a right click finishes it. Esc brings you back to the form."),
            "area": self.tr("Click around the area; a right click finishes it. Esc brings you back to the form."),
        }
        return sentences[kind]

    def _how_to_edit(self) -> str:
        return self.tr(
            "Drag a vertex to move it, double-click an edge to add one, press Delete to take the last one away. "
            "Ctrl+Z undoes, Enter or a right click finishes, Esc brings you back unchanged."
        )
