"""Founding a joint project: its title, what it is made of, and the list of whom to invite."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...domain.districts import municipality
from ...domain.joint import invitations, joint_record
from ...domain.record import Record
from ...domain.schema import Schema
from ..errors import Messages
from ..language import current_language

_RECORD = Qt.ItemDataRole.UserRole


class JointProjectDialog(QDialog):
    """Makes the draft; the caller saves what :meth:`record` gives."""

    def __init__(
        self,
        schema: Schema,
        originals: list[Record],
        founder: str,
        messages: Messages,
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self._schema = schema
        self._founder = founder
        self._messages = messages
        self.setWindowTitle(self.tr("Found a joint project"))
        self.title = QLineEdit(self.tr("Joint project: {title}").format(title=originals[0].row.get("title") or ""))
        self.title.setMaxLength(200)
        self.title.textChanged.connect(lambda _text: self._enable())
        self.originals = QListWidget()
        for record in originals:
            owner = municipality(record.row["municipality"]).name.of(current_language())
            item = QListWidgetItem(f"{record.row.get('title') or ''}\n{owner}")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            item.setData(_RECORD, record)
            self.originals.addItem(item)
        self.originals.itemChanged.connect(lambda _item: self._enable())
        self._said = QLabel()
        self._said.setWordWrap(True)
        invite = QPushButton(self.tr("Save the invitation list…"))
        invite.clicked.connect(self._on_invite)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._found_button = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._found_button.setText(self.tr("Make the joint project"))
        buttons.addButton(invite, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        rows = QFormLayout()
        rows.addRow(self.tr("Title"), self.title)
        rows.addRow(self.tr("Made of"), self.originals)
        column = QVBoxLayout(self)
        column.addLayout(rows)
        column.addWidget(self._said)
        column.addWidget(buttons)
        self.resize(560, 380)
        self._enable()

    def chosen(self) -> list[Record]:
        """The originals that are ticked."""
        items = (self.originals.item(row) for row in range(self.originals.count()))
        return [item.data(_RECORD) for item in items if item.checkState() == Qt.CheckState.Checked]

    def record(self) -> Record:
        """The draft of the joint project."""
        return joint_record(self._schema, self.chosen(), self._founder, self.title.text().strip(), current_language())

    def write_invitations(self, path: Path) -> None:
        """Write whom to invite as a CSV table that spreadsheets open in any language."""
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            table = csv.writer(file, delimiter=";")
            heads = (self.tr("Municipality"), self.tr("Project"), self.tr("Unit"), self.tr("Contact"))
            table.writerow((*heads, self.tr("Joint project")))
            for each in invitations(self.chosen(), self._founder, current_language()):
                table.writerow((each.municipality, each.project, each.unit, each.contact, self.title.text().strip()))

    def _on_invite(self) -> None:
        name = self.tr("invitations.csv")
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save the invitation list"), name, "CSV (*.csv)")
        if path:
            with self._messages.told():
                self.write_invitations(Path(path))
                self._messages.success(self.tr("The invitation list was saved: {path}").format(path=path))

    def _enable(self) -> None:
        chosen = self.chosen()
        enough = len(chosen) >= 2
        self._found_button.setEnabled(enough and bool(self.title.text().strip()))
        invited = invitations(chosen, self._founder, current_language())
        names = ", ".join(dict.fromkeys(each.municipality for each in invited))
        if not enough:
            self._said.setText(self.tr("Tick at least two projects."))
        else:
            self._said.setText(
                self.tr(
                    "A draft of your municipality is made, with the municipalities as partners. "
                    "The projects themselves stay as they are. To invite: {names}."
                ).format(names=names or "–")
            )
