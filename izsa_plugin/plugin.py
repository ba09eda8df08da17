"""The entry of the plugin: builds, registers, connects; ``unload`` undoes each in reverse."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsExpression, QgsExpressionFunction
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from . import paths
from .domain.language import language_of

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

#: The docks beside which ours opens for the first time, as a tab.
_NEIGHBOURS = ["LayerStyling", "ProcessingToolbox", "Browser"]


class IzsaPlugin:
    """What QGIS holds; without a window (``qgis_process``) only :meth:`initProcessing` is called."""

    def __init__(self, iface: QgisInterface) -> None:
        self._iface = iface
        self._undo = ExitStack()

    def initProcessing(self) -> None:
        """Register what works without a window: texts, algorithms, expression functions."""
        self._install_translator()
        self._add_provider()
        self._add_functions()

    def initGui(self) -> None:
        """Register all, and put the dock into the window."""
        self.initProcessing()
        self._add_workbench()
        self._add_options_page()
        self._add_dock()
        self._workbench.start()

    def unload(self) -> None:
        """Undo everything, the last first."""
        self._undo.close()

    def tr(self, text: str) -> str:
        """A text of the entry in the user's language."""
        return str(QCoreApplication.translate("IzsaPlugin", text))

    def _install_translator(self) -> None:
        translator = QTranslator()
        if translator.load(str(paths.translation(language_of(QgsApplication.locale())))):
            QCoreApplication.installTranslator(translator)
            self._undo.callback(QCoreApplication.removeTranslator, translator)

    def _add_provider(self) -> None:
        from .processing.provider import IzsaProvider

        provider = IzsaProvider()
        registry = QgsApplication.processingRegistry()
        registry.addProvider(provider)
        self._undo.callback(registry.removeProvider, provider)

    def _add_functions(self) -> None:
        from .expressions.functions import make_functions

        for function in make_functions():
            QgsExpression.registerFunction(function)
            self._undo.callback(_unregister, function)

    def _add_workbench(self) -> None:
        from .gui.exit_guard import ExitGuard
        from .gui.workbench import Workbench
        from .settings import Settings

        self._settings = Settings()
        self._workbench = Workbench(self._iface, self._settings)
        self._undo.callback(self._workbench.stop)
        guard = ExitGuard(self._workbench.may_exit)
        self._iface.registerApplicationExitBlocker(guard)
        self._undo.callback(self._iface.unregisterApplicationExitBlocker, guard)

    def _add_options_page(self) -> None:
        from .gui.options_page import OptionsFactory

        factory = OptionsFactory(self._settings, self._workbench.on_settings_changed)
        self._iface.registerOptionsWidgetFactory(factory)
        self._undo.callback(self._iface.unregisterOptionsWidgetFactory, factory)

    def _add_dock(self) -> None:
        from .gui.dock.dock import IzsaDock

        window = self._iface.mainWindow()
        dock = IzsaDock(self.tr("Sustainability map"), self._workbench.make_panel, self._settings, window)
        action = QAction(QIcon(str(paths.resource("icons", "izsa.svg"))), self.tr("Sustainability map (İZSA)"), window)
        action.setObjectName("IzsaToggleDock")
        action.setCheckable(True)
        dock.setToggleVisibilityAction(action)
        self._iface.addToolBarIcon(action)
        self._undo.callback(_delete, action)
        self._undo.callback(self._iface.removeToolBarIcon, action)
        self._iface.addPluginToMenu("İZSA", action)
        self._undo.callback(self._iface.removePluginMenu, "İZSA", action)
        self._iface.addTabifiedDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock, _NEIGHBOURS, True)
        self._undo.callback(_delete, dock)
        self._undo.callback(self._iface.removeDockWidget, dock)


def _delete(thing: QObject) -> None:
    thing.deleteLater()


def _unregister(function: QgsExpressionFunction) -> None:
    """Take a function back; until then the caller's reference keeps it alive, as QGIS holds none of its own."""
    QgsExpression.unregisterFunction(function.name())
