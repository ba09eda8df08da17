"""What keeps a map in order: its members where it lies on a server, and the projects that were deleted."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QMenu, QWidget

from ..current_map import CurrentMap
from ..errors import Messages


class UpkeepDesk(QObject):
    """Adds its entries to the menu beside the number of projects."""

    def __init__(
        self, current: CurrentMap, messages: Messages, window: QWidget, menu: QMenu, parent: QObject
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._current, self._messages, self._window = current, messages, window
        menu.addAction(self.tr("&Deleted projects…"), self.show_deleted)
        self.members = menu.addAction(self.tr("&Members of the map…"), self.show_members)
        menu.aboutToShow.connect(lambda: self.members.setVisible(self._administers()))

    def show_deleted(self) -> None:
        """The projects that were deleted, to put one back."""
        from .deleted_dialog import DeletedDialog

        store = self._current.store
        if store is not None:
            with self._messages.told():
                dialog = DeletedDialog(store, self._messages, self._window)
                dialog.brought_back.connect(self._current.saved)
                dialog.exec()
                dialog.deleteLater()

    def show_members(self) -> None:
        """Who may do what on the map."""
        from ...store.postgis import PostgisStore
        from .members_dialog import MembersDialog

        store = self._current.store
        if isinstance(store, PostgisStore):
            with self._messages.told():
                dialog = MembersDialog(store.members(), self._messages, self._window)
                dialog.exec()
                dialog.deleteLater()

    def _administers(self) -> bool:
        return bool(getattr(self._current.store, "administers", False))
