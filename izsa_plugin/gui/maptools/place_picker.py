"""Sends the user to the map for a place and comes back with a geometry, or with nothing."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsGeometry, QgsProject
from qgis.gui import QgsAdvancedDigitizingDockWidget, QgsMapCanvas, QgsMapTool, QgsMessageBar, QgsMessageBarItem
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ...domain.districts import METROPOLITAN, district
from ..map_layers import layer_of
from .draw_tool import DrawTool


class PlacePicker(QObject):
    """One place at a time; the map tool that was there before comes back afterwards."""

    #: The kind that was asked for and its geometry in EPSG:5253.
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
        self._tool: Optional[DrawTool] = None
        self._before: Optional[QgsMapTool] = None
        self._hint: Optional[QgsMessageBarItem] = None
        self._owner: Optional[str] = None

    def start(self, kind: str, owner: Optional[str]) -> None:
        """Let the user draw a ``point``, ``line`` or ``area`` for a project of municipality ``owner``."""
        self.stop()
        self._owner = owner
        self._before = self._canvas.mapTool()
        self._tool = DrawTool(self._canvas, self._cad, kind)
        self._tool.drawn.connect(self._on_drawn)
        self._tool.given_up.connect(self._on_given_up)
        self._tool.deactivated.connect(self._on_deactivated)
        self._canvas.setMapTool(self._tool)
        self._canvas.setFocus()
        self._hint = self._bar.createMessage("İZSA", self._instruction(kind))
        self._bar.pushItem(self._hint)

    def stop(self) -> None:
        """Put the map back as it was, without a word."""
        tool = self._put_away()
        if tool is None or self._canvas.mapTool() is not tool:
            return
        if self._before is not None:
            self._canvas.setMapTool(self._before)
        else:
            self._canvas.unsetMapTool(tool)

    def _put_away(self) -> Optional[DrawTool]:
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
        kind = self._tool.kind
        if kind == "point" and not self._may_lie_there(geometry):
            return
        self.stop()
        self.picked.emit(kind, geometry)

    def _on_given_up(self) -> None:
        self.stop()
        self.cancelled.emit()

    def _on_deactivated(self) -> None:
        """The user took another map tool: that is an answer too, and the other tool stays."""
        self._put_away()
        self.cancelled.emit()

    def _may_lie_there(self, point: QgsGeometry) -> bool:
        """Ask about a point outside the municipality's own district; the metropolitan one is at home everywhere."""
        if self._owner is None or self._owner == METROPOLITAN:
            return True
        found = district_at(point)
        if found == self._owner:
            return True
        home = district(self._owner).name
        if found is None:
            text = self.tr("This point lies in none of İzmir's districts. Is it right all the same?")
        else:
            text = self.tr("This point lies in {there}, not in {home}. Is it right all the same?").format(
                there=district(found).name, home=home
            )
        buttons = QMessageBox.StandardButton
        title = self.tr("Outside the district")
        answer = QMessageBox.question(self._window, title, text, buttons.Yes | buttons.No, buttons.No)
        return bool(answer == buttons.Yes)

    def _instruction(self, kind: str) -> str:
        sentences: dict[str, str] = {
            "point": self.tr("Click on the place of the project. Esc brings you back to the form."),
            "line": self.tr("Click along the line; a right click finishes it. Esc brings you back to the form."),
            "area": self.tr("Click around the area; a right click finishes it. Esc brings you back to the form."),
        }
        return sentences[kind]


def district_at(point: QgsGeometry) -> Optional[str]:
    """The code of the district in which a point in EPSG:5253 lies, by the map's own layer; ``None`` outside all."""
    layer = layer_of(QgsProject.instance(), "district")
    if layer is None:
        return None
    for feature in layer.getFeatures(point.boundingBox()):
        if feature.geometry().contains(point):
            return str(feature["code"])
    return None
