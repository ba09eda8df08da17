"""How what the form holds is written: files first, the other's state compared where somebody saved meanwhile."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QDialog, QMessageBox

from ...domain.approval import ANSWER, begun_again
from ...domain.choices import Approval
from ...domain.errors import IzsaError
from ...domain.record import Record
from ...store.protocol import StaleRow
from ...sync.two_saves import differences, settled, with_keys
from .stale_dialog import StaleDialog

if TYPE_CHECKING:
    from .project_form import ProjectForm


class Saving(QObject):
    """Writes for one form; nobody is overwritten: both states are shown, and what is chosen of them is saved."""

    def __init__(self, form: ProjectForm, language: str) -> None:
        super().__init__(form)
        self._form = form
        self._language = language
        #: What is answered to the coordinators when the project is sent.
        self.answer = ""

    def write(self, record: Record, approval: Approval, send: bool) -> bool:
        """Write a record that was checked, with this approval; whether it was saved."""
        form = self._form
        earlier = form.stored if form.stored.version else copy.deepcopy(record)
        record.row["approval"] = approval.value
        if send:
            record.row[ANSWER] = self.answer.strip() or None
        try:
            stored = form.store.save_with_files(record)
        except StaleRow as stale:
            return self._bring_back(send) if stale.current is None else self._settle(stale, stale.current, send)
        except IzsaError as error:
            form.tell(error.text.of(self._language), Qgis.MessageLevel.Critical)
            return False
        self.answer = ""
        form.actions_of_record.saved(earlier, stored)
        form.load(stored)
        form.similar.search.put(stored)
        form.tell(self._said_after(approval), Qgis.MessageLevel.Success)
        form.saved.emit(stored.uid)
        return True

    def _settle(self, stale: StaleRow, theirs: Record, send: bool) -> bool:
        """Show both states; what is chosen stands in the form and is saved over theirs."""
        form = self._form
        schema = form.store.schema
        mine = with_keys(schema, form.record())
        found = differences(schema, form.stored, mine, theirs)
        choices = []
        if found:
            dialog = StaleDialog(form.store, found, mine, theirs, form)
            accepted = dialog.exec() == QDialog.DialogCode.Accepted
            choices = dialog.choices() if accepted else []
            dialog.deleteLater()
            if not accepted:
                form.tell(stale.text.of(self._language), Qgis.MessageLevel.Warning)
                return False
        form.load(theirs)
        form.show_entry(settled(schema, mine, theirs, choices))
        return form.save(send)

    def _bring_back(self, send: bool) -> bool:
        """The project was deleted meanwhile: put it back with what was typed, if the user wants that."""
        form = self._form
        button = QMessageBox.StandardButton
        answer = QMessageBox.question(
            form,
            self.tr("Deleted project"),
            self.tr(
                "While you were editing, somebody else deleted this project. Put it back on the map with what you "
                "typed?"
            ),
            button.Yes | button.No,
            button.No,
        )
        if answer != button.Yes:
            form.tell(self.tr("Not saved. What you typed is still here."), Qgis.MessageLevel.Warning)
            return False
        form.load_unsaved(begun_again(form.record(), form.store.user.coordinator))
        return form.save(send)

    def _said_after(self, approval: Approval) -> str:
        if approval.is_draft:
            return self.tr("The draft is saved.")
        if approval is Approval.SENT:
            return self.tr("The project is saved and sent for approval.")
        return self.tr("The project is saved.")
