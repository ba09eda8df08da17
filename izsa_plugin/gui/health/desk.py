"""The health check of the open map: run beside the window, shown in a dialog, fixed through the store."""

from __future__ import annotations

import datetime
from typing import Callable, Optional

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QWidget

from ...domain.health import Issue, MapRecords, check, fixed
from ..bulk.desk import BulkDesk
from ..current_map import CurrentMap
from ..dock.picked_row import row_of
from ..errors import Messages
from ..exchange.background import Background, IsCancelled
from ..map_view import MapView
from .dialog import HealthDialog

_Found = tuple[MapRecords, list[Issue]]


class HealthDesk(QObject):
    """Owns the dialog; what it fixes can be undone at once, as any change of many projects."""

    def __init__(
        self,
        current: CurrentMap,
        view: MapView,
        messages: Messages,
        bulk: BulkDesk,
        edit: Callable[[str], None],
        window: QWidget,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._current = current
        self._view = view
        self._messages = messages
        self._bulk = bulk
        self._edit = edit
        self._window = window
        self._about: Optional[MapRecords] = None
        self.dialog: Optional[HealthDialog] = None
        bulk.saved.connect(lambda _uids: self.check() if self.dialog is not None else None)
        current.closing.connect(self._close)

    def check(self) -> None:
        """Check all records of the map that is open."""
        if self._current.store is None:
            return
        run = Background(self.tr("Checking the records"), self._work, self)
        run.done.connect(self._show)
        run.failed.connect(self._messages.failed)
        run.start()

    def fix(self, issues: list[Issue]) -> None:
        """Fix these: records in one transaction that can be undone, stray files one by one."""
        store, about = self._current.store, self._about
        if store is None or about is None:
            return
        from ..form.attachments import folder_of
        from .read import set_aside

        with self._messages.told():
            before, after = [], []
            for issue in issues:
                record = store.read(issue.uid) if issue.uid is not None else None
                if record is not None:
                    point = about.points.get(record.uid)
                    before.append(record)
                    after.append(fixed(record, issue, about.districts_at(*point) if point else ()))
            if after:
                self._bulk.save(before, after)
            folder = folder_of(store)
            stray = [issue for issue in issues if issue.file is not None]
            for issue in stray:
                if folder is not None:
                    set_aside(folder, issue)
            if stray:
                self._messages.success(self.tr("Files moved aside: {count}.").format(count=len(stray)))
                if not after:
                    self.check()

    def jump(self, uid: str) -> None:
        """Show a project on the map and open it."""
        store = self._current.store
        if store is None:
            return
        with self._messages.told():
            record = store.read(uid)
            if record is not None:
                self._view.show(row_of(record))
            self._edit(uid)

    def _work(self, cancelled: IsCancelled) -> _Found:
        from .read import read_records

        about = read_records(self._current.open_another)
        return about, check(about, datetime.date.today(), cancelled)

    def _show(self, found: _Found) -> None:
        store = self._current.store
        if store is None:
            return
        self._about, issues = found
        if self.dialog is None:
            self.dialog = HealthDialog(store.user.municipality, self._window)
            self.dialog.jump_requested.connect(self.jump)
            self.dialog.fix_requested.connect(self.fix)
            self.dialog.again_requested.connect(self.check)
            self.dialog.finished.connect(lambda _result: self._close())
        self.dialog.show_issues(issues, len(self._about.records))
        self.dialog.show()

    def _close(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.hide()
            dialog.deleteLater()
