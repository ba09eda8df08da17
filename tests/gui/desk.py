"""A plugin loaded into a window of its own, on a map of the test's choice."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent

from izsa_plugin.gui.dock.list_model import ProjectListModel
from izsa_plugin.gui.dock.panel import ProjectPanel
from izsa_plugin.mapfile.find import mark
from izsa_plugin.plugin import IzsaPlugin
from tests.canvases import rest
from tests.gui.window import Window


class Desk:
    """The window, the plugin in it, and short ways to what a user sees."""

    def __init__(self) -> None:
        self.window = Window()
        self.plugin = IzsaPlugin(self.window)
        self.plugin.initGui()
        self.window.main.show()
        settle()

    @property
    def panel(self) -> ProjectPanel:
        return self.window.docks[0].widget()

    @property
    def current(self) -> Any:
        return self.plugin._workbench.current

    def open(self, map_file: Path) -> None:
        """Show a map as QGIS would after reading its project file."""
        project = QgsProject.instance()
        for table in ("project", "district"):
            layer = QgsVectorLayer(f"{map_file}|layername={table}", table, "ogr")
            assert layer.isValid()
            mark(layer, table)
            project.addMapLayer(layer)
        self.window.canvas.setDestinationCrs(project.mapLayersByName("project")[0].crs())
        self.window.canvas.setLayers(list(project.mapLayers().values()))
        self.plugin._workbench._on_project()
        settle()

    def titles(self) -> list[str]:
        """The titles in the list, as far as it was read."""
        model = self.panel.list.model()
        return [model.index(row).data() for row in range(model.rowCount())]

    def row(self, title: str) -> Optional[Any]:
        """The index of the row with this title."""
        model = self.panel.list.model()
        return next((model.index(r) for r in range(model.rowCount()) if model.index(r).data() == title), None)

    def listed(self, index: Any) -> Any:
        """The list row behind an index."""
        return index.data(ProjectListModel.ROW)

    def search(self, text: str) -> None:
        """Type a search and let the typing rest."""
        self.panel.search.setText(text)
        self.panel._typing.timeout.emit()
        self.panel._typing.stop()
        settle()

    def close(self) -> None:
        """Unload, and forget the project and what stands unsaved in the form."""
        window = self.plugin._workbench._window
        if window is not None:
            window.form.load(window.form.record())
        self.plugin.unload()
        rest(self.window.canvas)
        QgsProject.instance().clear()
        self.window.close()
        settle()


def settle() -> None:
    """Let queued events and deferred deletions happen."""
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
