"""The list of a shared map, kept as others change it, without moving what the user chose, scrolled to or typed."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QObject, QSignalBlocker
from qgis.PyQt.QtWidgets import QLabel

from ...store.protocol import ListQuery, ListRow, Store
from ..current_map import CurrentMap
from .list_model import ProjectListModel
from .list_view import ProjectListView


class LiveList(QObject):
    """Reads the shown rows anew beside the window; :attr:`cut` says when the server is away."""

    def __init__(
        self,
        current: CurrentMap,
        view: ProjectListView,
        query: Callable[[], ListQuery],
        shown: Callable[[list[str]], None],
        parent: QObject,
    ) -> None:
        """``shown`` is told when the rows were renewed, with the uids that had been chosen."""
        super().__init__(parent)
        self._current = current
        self._view = view
        self._model: ProjectListModel = view.model()
        self._query = query
        self._shown = shown
        self.cut = QLabel(self.tr("No connection to the server. What you type is kept; trying again…"))
        self.cut.setWordWrap(True)
        self.cut.setHidden(current.live.is_connected)
        current.live.changed.connect(self.refresh)
        current.live.connected.connect(self.cut.setHidden)

    def refresh(self, _uids: object = None) -> None:
        """Ask the map again."""
        query, read = self._query(), self._model.read

        def ask(store: Store) -> tuple[list[ListRow], int]:
            rows = store.projects(query, read)
            return rows, len(rows) if len(rows) < read else store.count(query)

        self._current.live.ask(ask, lambda found: self._take(query, *found))

    def _take(self, query: ListQuery, rows: list[ListRow], total: int) -> None:
        if query != self._model.query or self._current.store is None:
            # The user has asked for something else meanwhile.
            return
        chosen = self._view.chosen()
        with QSignalBlocker(self._view.selectionModel()), self._view.holding_still():
            self._model.take(rows, total)
        self._shown(chosen)
