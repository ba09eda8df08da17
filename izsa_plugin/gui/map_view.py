"""The map canvas as the dock sees it: show a project there, and hear which one was picked there."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..domain.choices import Scope
from ..domain.schema import MAP_EPSG
from ..store.protocol import ListRow
from .map_layers import ROLE, TABLE, TITLES, features_of, layer_of, layers_of, reload
from .similar.link import PairLink

#: Half the width, in metres, of what is shown around a point.
_AROUND = 750.0
_MARGIN = 1.15
#: The tables whose features stand for a project on the map.
_PLACES = ("project", "project_site", "project_line", "project_area")


class MapView(QObject):
    """Selects and zooms; a selection that the user makes on the map is told by :attr:`picked`."""

    picked = pyqtSignal(str)
    #: Several projects were selected on the map, by their uids.
    picked_many = pyqtSignal(list)

    def __init__(self, canvas: QgsMapCanvas, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self.link = PairLink(canvas)
        self._layers: list[QgsVectorLayer] = []
        self._selecting = False

    def follow_project(self) -> None:
        """Listen to the layers of the project that QGIS has open now."""
        self.leave()
        shown = (layer for table in _PLACES for layer in layers_of(QgsProject.instance(), table))
        # Badges stand for many projects at once and name none; titles stand where points do.
        self._layers = [
            layer
            for layer in shown
            if layer.fields().lookupField(_key(layer)) >= 0 and layer.customProperty(ROLE) != TITLES
        ]
        for layer in self._layers:
            layer.selectionChanged.connect(self._on_selection)

    def leave(self) -> None:
        """Stop listening."""
        for layer in self._there():
            layer.selectionChanged.disconnect(self._on_selection)
        self._layers = []
        self.link.clear()

    def show(self, row: ListRow) -> None:
        """Select a project and bring it into view: its point, else its districts, else the whole city.

        Districts light up for a moment, since nothing in them marks the project.
        """
        self.select(row.uid)
        crs = QgsCoordinateReferenceSystem.fromEpsgId(MAP_EPSG)
        if row.x is not None and row.y is not None:
            extent = QgsRectangle(row.x - _AROUND, row.y - _AROUND, row.x + _AROUND, row.y + _AROUND)
        else:
            borders = _borders(row)
            extent = _extent_of(borders)
            if borders:
                self._canvas.flashGeometries(borders, crs)
        if extent.isEmpty():
            return
        to_canvas = QgsCoordinateTransform(
            crs, self._canvas.mapSettings().destinationCrs(), QgsProject.instance().transformContext()
        )
        self._canvas.setExtent(to_canvas.transformBoundingBox(extent))
        self._canvas.refresh()

    def select(self, *uids: str) -> None:
        """Mark projects and their further places on the map, and nothing else."""
        self._selecting = True
        try:
            for layer in self._there():
                found = [feature.id() for feature in features_of(layer, _key(layer), *uids)]
                if found or layer.selectedFeatureCount():
                    layer.selectByIds(found)
        finally:
            self._selecting = False

    def reload(self) -> None:
        """Read the map's layers anew; what is selected stays so, and is not told as the user's doing."""
        self._selecting = True
        try:
            reload(QgsProject.instance())
        finally:
            self._selecting = False

    def _on_selection(self) -> None:
        layer = self.sender()
        if self._selecting or not layer.selectedFeatureCount():
            return
        uids = list(dict.fromkeys(str(feature[_key(layer)]) for feature in layer.getSelectedFeatures()))
        if len(uids) == 1:
            self.picked.emit(uids[0])
        else:
            self.picked_many.emit(uids)

    def _there(self) -> list[QgsVectorLayer]:
        """The layers that the project has not deleted meanwhile."""
        return [layer for layer in self._layers if not sip.isdeleted(layer)]


def _key(layer: QgsVectorLayer) -> str:
    """The column that names the project, in its own layer and in those of its further places."""
    return "uid" if layer.customProperty(TABLE) == "project" else "project_uid"


def _borders(row: ListRow) -> list[QgsGeometry]:
    """The borders of the districts that a project serves; none for one of the whole city."""
    layer = layer_of(QgsProject.instance(), "district")
    if layer is None or row.scope == Scope.CITY:
        return []
    return [feature.geometry() for code in row.districts for feature in features_of(layer, "code", code)]


def _extent_of(borders: list[QgsGeometry]) -> QgsRectangle:
    """What to show of some districts, or of all when none is named; empty without the map's layer of districts."""
    extent = QgsRectangle()
    for border in borders:
        extent.combineExtentWith(border.boundingBox())
    layer = layer_of(QgsProject.instance(), "district")
    if not borders and layer is not None:
        extent = layer.extent()
    extent.scale(_MARGIN)
    return extent
