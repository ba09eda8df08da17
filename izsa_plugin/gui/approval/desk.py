"""The button of the inbox in the dock, with the number of projects that wait for the user."""

from __future__ import annotations

from typing import Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QToolButton

from ..current_map import CurrentMap
from ..dock.panel import ProjectPanel
from ..errors import Messages
from ..map_view import MapView
from .inbox import InboxPage


class InboxDesk(QObject):
    """Puts the inbox into the dock, in place of the list while its button is down."""

    def __init__(
        self, current: CurrentMap, view: MapView, messages: Messages, edit: Callable[[str], None], panel: ProjectPanel
    ) -> None:
        super().__init__(panel)
        self._panel = panel
        self.page = InboxPage(current, view, messages)
        self.button = QToolButton()
        self.button.setObjectName("IzsaInbox")
        self.button.setIcon(QgsApplication.getThemeIcon("/mActionSharingImport.svg"))
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setToolTip(self.tr("Inbox: the projects whose next step of approval is yours"))
        self.button.setAccessibleName(self.tr("Inbox"))
        self.button.setCheckable(True)
        self.button.setAutoRaise(True)
        panel.add_tool(self.button)
        panel.add_page(self.page)
        self.page.edit_requested.connect(edit)
        self.page.back_requested.connect(lambda: self.button.setChecked(False))
        self.page.counted.connect(self._show_count)
        self.button.toggled.connect(self._turn)
        current.changed.connect(self.page.refresh)
        current.saved.connect(lambda _uid: self.page.refresh())
        self.page.refresh()

    def _turn(self, shown: bool) -> None:
        self._panel.turn_to(self.page if shown else None)
        if shown:
            self.page.refresh()

    def _show_count(self, count: int) -> None:
        """Coordinators always have an inbox; a municipality while it is asked something."""
        self.button.setText(str(count) if count else "")
        has_one = len(self.page.folders) > 1 or count > 0
        self.button.setVisible(has_one)
        if not has_one:
            self.button.setChecked(False)
