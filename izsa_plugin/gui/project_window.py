"""The window around the form of a project: it opens, guards what is unsaved, and goes to the map for a place."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Optional

from qgis.core import Qgis, QgsGeometry, QgsSettings
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent, QIcon
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from .. import paths
from ..domain.approval import Step
from ..domain.bulk import confirmed
from ..domain.errors import IzsaError
from ..domain.record import Record, Row
from .approval.review_bar import ReviewBar
from .approval.step import steps_of, take_step
from .form.project_form import ProjectForm
from .freshness_bar import FreshnessBar
from .language import say
from .maptools.place_picker import PlacePicker

_GEOMETRY_KEY = "izsa/project_window"
_INFO, _WARNING = Qgis.MessageLevel.Info, Qgis.MessageLevel.Warning


class ProjectWindow(QWidget):
    """One for the open map; no dialog, in which Enter or Escape in a field would save or throw away."""

    project_clicked = pyqtSignal(str)

    def __init__(self, form: ProjectForm, picker: PlacePicker, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("IzsaProjectWindow")
        self.setWindowTitle(self.tr("Project"))
        self.setWindowIcon(QIcon(str(paths.resource("icons", "izsa.svg"))))
        self.form = form
        self._picker = picker
        self.freshness = FreshnessBar()
        self.review = ReviewBar()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.review)
        layout.addWidget(self.freshness)
        layout.addWidget(form)
        form.pick_place_requested.connect(self._go_to_map)
        form.edit_place_requested.connect(self._edit_on_map)
        form.project_clicked.connect(self.project_clicked)
        form.dirty_changed.connect(lambda _dirty: self._show_freshness())
        form.saved.connect(lambda _uid: self._show_freshness())
        self.freshness.confirm_requested.connect(self.confirm)
        self.review.step_requested.connect(self.take_step)
        self.review.answered.connect(self._answer)
        picker.picked.connect(self._come_back_with)
        picker.cancelled.connect(self._come_back)
        if not self.restoreGeometry(QgsSettings().value(_GEOMETRY_KEY, b"") or b""):
            self.resize(1250, 650)

    def open_new(self, defaults: Optional[Row] = None) -> None:
        """Begin a new project with these values in it, after asking about an unsaved one."""
        if self.form.confirm_discard():
            self.form.new()
            if defaults:
                record = self.form.record()
                record.row.update(defaults)
                self.form.load(record)
            self._come_back()

    def open_record(self, record: Record) -> bool:
        """Show a project, after asking about an unsaved one; whether it is shown."""
        if not self.form.confirm_discard():
            return False
        self.form.load(record)
        self._come_back()
        return True

    def open_unsaved(self, record: Record) -> None:
        """Show a project that the map does not have yet, after asking about an unsaved one."""
        if self.form.confirm_discard():
            self.form.load_unsaved(record)
            self._come_back()

    def confirm(self) -> None:
        """Record that the project, as it is stored, is still right; its approval stays as it is."""
        store = self.form.store
        record = store.read(self.form.record().uid)
        if record is None or self.form.is_dirty:
            return
        try:
            self.form.load(store.save(confirmed(record, datetime.date.today())))
        except IzsaError as error:
            self.form.tell(say(error.text), Qgis.MessageLevel.Critical)
            return
        self._show_freshness()
        self.form.saved.emit(record.uid)

    def take_step(self, step: Step, note: str) -> None:
        """Take a step of the project's approval."""
        if self.form.is_dirty:
            return
        try:
            self.form.load(take_step(self.form.store, self.form.record().uid, step, note))
        except IzsaError as error:
            self.form.tell(say(error.text), Qgis.MessageLevel.Critical)
            return
        self.review.note.clear()
        self._show_freshness()
        self.form.saved.emit(self.form.stored.uid)

    def hear(self, records: Mapping[str, Optional[Record]]) -> None:
        """Others have saved these projects meanwhile, or deleted those that are ``None``; nothing typed is touched."""
        form = self.form
        form.similar.search.take(records)
        shown = form.record()
        if shown.uid not in records or not shown.version:
            return
        stored = records[shown.uid]
        if stored is None:
            form.tell(self.tr("Somebody else has deleted this project, or you may no longer see it."), _WARNING)
        elif (stored.version, stored.read_versions) != (shown.version, shown.read_versions):
            who = stored.row.get("updated_by") or self.tr("Somebody else")
            if form.is_dirty:
                said = self.tr(
                    "{who} has saved this project meanwhile. What you typed stays; saving shows both states."
                )
                form.tell(said.format(who=who), _WARNING)
            else:
                self._load_again(stored)
                form.tell(self.tr("{who} has just saved this project; here it is.").format(who=who), _INFO)

    def _load_again(self, record: Record) -> None:
        """Show the project as it is now, scrolled to where the user was."""
        bar = self.form.scroll.verticalScrollBar()
        place = bar.value()
        self.form.load(record)
        bar.setValue(place)
        self._show_freshness()

    def _answer(self, text: str) -> None:
        self.form.saving.answer = text

    def may_close(self) -> bool:
        """Whether nothing unsaved would be lost, asked of the user if need be."""
        return bool(self.form.confirm_discard())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about what is unsaved."""
        if not self.may_close():
            event.ignore()
            return
        self._picker.stop()
        QgsSettings().setValue(_GEOMETRY_KEY, self.saveGeometry())
        super().closeEvent(event)

    def _go_to_map(self, kind: str) -> None:
        self.hide()
        self._picker.start(kind, self.form.record().row.get("municipality"))

    def _edit_on_map(self, key: str, geometry: QgsGeometry) -> None:
        self.hide()
        self._picker.edit(key, geometry, self.form.record().row.get("municipality"))

    def _come_back_with(self, kind: str, geometry: QgsGeometry) -> None:
        self.form.set_place(kind, geometry)
        self._come_back()

    def _show_freshness(self) -> None:
        record = self.form.record()
        why = self.form.store.why_read_only(record.row.get("municipality"))
        self.freshness.show_for(record, why is None, self.form.is_dirty)
        self.review.show_for(record, steps_of(self.form.store, self.form.stored), self.form.is_dirty)

    def _come_back(self) -> None:
        self._show_freshness()
        self.show()
        self.raise_()
        self.activateWindow()
