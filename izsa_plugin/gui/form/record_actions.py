"""What can be done with a record as a whole: fill it in from a text, undo its last save, go back in its history."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from typing import TYPE_CHECKING, Optional

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction, QDialog, QMenu, QMessageBox

from ...domain.errors import IzsaError
from ...domain.history import Save, before, saves
from ...domain.record import Record
from ...store.protocol import StaleRow
from ..errors import NOT_ON_MAP
from .choices import Choices
from .filling import filled
from .history_view import HistoryView
from .paste_dialog import PasteDialog
from .paste_labels import Labels
from .readable import Readable

if TYPE_CHECKING:
    from .project_form import ProjectForm


class RecordActions(QObject):
    """The button for pasted texts and the menu of the record, beneath the form."""

    def __init__(self, form: ProjectForm, choices: Choices, language: str) -> None:
        super().__init__(form)
        self._form = form
        self._choices = choices
        self._language = language
        self._after: Optional[Record] = None
        self._before: Optional[Record] = None
        self._editable = False
        menu = QMenu(form.record_menu)
        self.undo = QAction(self.tr("&Undo the last save"), self)
        self.history = QAction(self.tr("&History and earlier states"), self)
        self.view = HistoryView(Readable(form.store.schema, choices, language), language)
        self.view.restore_requested.connect(self.go_back)
        self._told: Sequence[Save] = ()
        self.undo.triggered.connect(self.undo_last_save)
        self.history.triggered.connect(self.show_history)
        menu.addActions([self.undo, self.history])
        form.record_menu.setMenu(menu)
        form.record_menu.setIcon(QgsApplication.getThemeIcon("/mActionUndo.svg"))
        form.record_menu.setAccessibleName(self.tr("Record: undo and history"))
        form.paste.clicked.connect(self.fill_from_text)
        form.pages.addTab(self.view, self.tr("Hi&story"))
        form.pages.currentChanged.connect(lambda _page: self.read_history())

    def saved(self, previous: Record, stored: Record) -> None:
        """Remember what stood in the map before a save; a version of 0 says that the save created it."""
        self._before, self._after = previous, stored

    def show(self, record: Record, editable: bool) -> None:
        """Offer what fits the record that is shown."""
        self._form.paste.setEnabled(editable)
        undoable = self._before is not None and self._after is not None and self._after.uid == record.uid
        self.undo.setEnabled(editable and undoable)
        self.history.setEnabled(record.version > 0)
        self._form.record_menu.setEnabled(record.version > 0 or self.undo.isEnabled())
        self._editable = editable
        pages = self._form.pages
        pages.setTabEnabled(pages.indexOf(self.view), record.version > 0)
        if record.version == 0:
            pages.setCurrentIndex(0)
        self.read_history()

    def fill_from_text(self) -> None:
        """Ask for a text and put into the form what the user takes of it."""
        form = self._form
        labels = Labels(form.store.schema, self._choices, self._language)
        dialog = PasteDialog(form.record(), labels, form.similar.search.neighbourhoods, form)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            form.show_entry(filled(form.record(), dialog.chosen()))
        dialog.deleteLater()

    def undo_last_save(self) -> None:
        """Bring back what stood in the map before the last save; what was created by it is deleted after a question."""
        form, earlier, after = self._form, self._before, self._after
        if earlier is None or after is None or not form.confirm_discard():
            return
        try:
            current = form.store.read(earlier.uid)
            if current is None:
                raise IzsaError(NOT_ON_MAP)
            if (current.version, current.read_versions) != (after.version, after.read_versions):
                raise StaleRow(current)
            if earlier.version == 0:
                if not self._may_delete():
                    return
                form.store.delete(current.uid, current.version)
                self._before = None
                form.load_unsaved(earlier)
            else:
                self._before = None
                form.load(form.store.save(_over(current, earlier)))
        except IzsaError as error:
            form.tell(error.text.of(self._language), Qgis.MessageLevel.Critical)
            return
        form.tell(self.tr("The last save is undone."), Qgis.MessageLevel.Success)
        form.saved.emit(earlier.uid)

    def show_history(self) -> None:
        """Turn to the tab of who changed what."""
        self._form.pages.setCurrentWidget(self.view)

    def read_history(self) -> None:
        """Read the history anew where its tab is seen."""
        if self._form.pages.currentWidget() is not self.view:
            return
        try:
            self._told = saves(self._form.store.history(self._form.stored.uid))
        except IzsaError as error:
            self._form.tell(error.text.of(self._language), Qgis.MessageLevel.Critical)
            return
        self.view.show_history(self._told, self._editable)

    def go_back(self, save: int) -> None:
        """Put the state before a save into the form, unsaved."""
        form = self._form
        stored = form.store.read(form.stored.uid)
        if stored is None:
            form.tell(NOT_ON_MAP.of(self._language), Qgis.MessageLevel.Warning)
        elif form.confirm_discard():
            history = saves(form.store.history(stored.uid))
            # Saves that came meanwhile stand before the chosen one.
            earlier = before(form.store.schema, stored, history, save + len(history) - len(self._told))
            form.load(stored)
            form.show_entry(_over(stored, earlier))
            form.pages.setCurrentIndex(0)
            form.tell(
                self.tr("The earlier state stands in the form. Look it over and save it."), Qgis.MessageLevel.Info
            )

    def _may_delete(self) -> bool:
        button = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self._form,
            self.tr("Undo the last save"),
            self.tr("The last save created this project. Delete it from the map? What you entered stays in the form."),
            button.Yes | button.No,
            button.No,
        )
        return bool(answer == button.Yes)


def _over(stored: Record, content: Record) -> Record:
    """``content`` to be saved over what is stored now, by its versions."""
    result = copy.deepcopy(content)
    result.row["version"] = stored.row["version"]
    result.read_versions = copy.deepcopy(stored.read_versions)
    for table in stored.children:
        result.children.setdefault(table, [])
    return result
