"""A window that keeps what a plugin puts into it, with the methods of QGIS's interface that the plugin calls."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject
from qgis.gui import QgsAdvancedDigitizingDockWidget, QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QMainWindow


class Window:
    """Real widgets, so that clicks, docks and the canvas behave; lists of what was registered."""

    def __init__(self) -> None:
        self.main = QMainWindow()
        self.canvas = QgsMapCanvas()
        self.bar = QgsMessageBar()
        self.cad = QgsAdvancedDigitizingDockWidget(self.canvas)
        self.main.setCentralWidget(self.canvas)
        self.main.resize(1200, 700)
        self.toolbar: list[QAction] = []
        self.menu: list[tuple[str, QAction]] = []
        self.docks: list[QDockWidget] = []
        self.option_pages: list[Any] = []
        self.exit_blockers: list[Any] = []
        self.options_shown: list[str] = []
        self.save_action = QAction("save")

    def mainWindow(self) -> QMainWindow:
        return self.main

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def messageBar(self) -> QgsMessageBar:
        return self.bar

    def cadDockWidget(self) -> QgsAdvancedDigitizingDockWidget:
        return self.cad

    def addToolBarIcon(self, action: QAction) -> None:
        self.toolbar.append(action)

    def removeToolBarIcon(self, action: QAction) -> None:
        self.toolbar.remove(action)

    def addPluginToMenu(self, name: str, action: QAction) -> None:
        self.menu.append((name, action))

    def removePluginMenu(self, name: str, action: QAction) -> None:
        self.menu.remove((name, action))

    def addTabifiedDockWidget(self, area: Any, dock: QDockWidget, beside: list[str], in_front: bool) -> None:
        self.main.addDockWidget(Qt.DockWidgetArea(area), dock)
        self.docks.append(dock)

    def addDockWidget(self, area: Any, dock: QDockWidget) -> None:
        self.main.addDockWidget(Qt.DockWidgetArea(area), dock)
        self.docks.append(dock)

    def removeDockWidget(self, dock: QDockWidget) -> None:
        self.main.removeDockWidget(dock)
        self.docks.remove(dock)

    def registerOptionsWidgetFactory(self, factory: Any) -> None:
        self.option_pages.append(factory)

    def unregisterOptionsWidgetFactory(self, factory: Any) -> None:
        self.option_pages.remove(factory)

    def registerApplicationExitBlocker(self, blocker: Any) -> None:
        self.exit_blockers.append(blocker)

    def unregisterApplicationExitBlocker(self, blocker: Any) -> None:
        self.exit_blockers.remove(blocker)

    def showOptionsDialog(self, parent: Any, page: str) -> None:
        self.options_shown.append(page)

    def actionSaveProject(self) -> QAction:
        return self.save_action

    def addProject(self, path: str) -> bool:
        return QgsProject.instance().read(path)

    def close(self) -> None:
        """Delete the widgets while QGIS still runs: newer releases crash over a canvas that outlives it."""
        self.main.close()
        self.cad.deleteLater()
        self.bar.deleteLater()
        self.main.deleteLater()

    def messages(self) -> list[str]:
        """The texts that stand in the message bar."""
        return [item.text() for item in self.bar.items()]
