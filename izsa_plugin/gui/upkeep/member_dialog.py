"""What one login may do on a shared map."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Callable, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...domain.districts import municipalities
from ...domain.errors import IzsaError
from ..form.field_row import warning_colour
from ..language import say

if TYPE_CHECKING:
    from ...store.postgis.members import Member

_CODE = Qt.ItemDataRole.UserRole


class MemberDialog(QDialog):
    """Accepted once ``save`` took the member; what it refuses is said beneath the fields."""

    def __init__(
        self, member: Optional[Member], logins: Sequence[str], save: Callable[[Member], None],
        parent: Optional[QWidget] = None,
    ) -> None:  # fmt: skip
        from ...store.postgis.access import ROLES
        from ...store.postgis.members import role_label

        super().__init__(parent)
        self.setWindowTitle(self.tr("Member") if member else self.tr("New member"))
        self._save = save
        self.login = QComboBox()
        self.login.setEditable(member is None)
        self.login.addItems([member.login] if member else list(logins))
        self.login.setEnabled(member is None)
        self.person = QLineEdit(member.person or "" if member else "")
        self.role = QComboBox()
        for role in ROLES:
            self.role.addItem(say(role_label(role)), role)
        self.role.setCurrentIndex(self.role.findData(member.role if member and member.role else "editor"))
        self.may = QLabel()
        self.may.setWordWrap(True)
        self.places = QListWidget()
        for each in municipalities():
            item = QListWidgetItem(say(each.name), self.places)
            item.setData(_CODE, each.code)
            ticked = member is not None and each.code in member.municipalities
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.shared = QCheckBox(self.tr("Several people use this login; it cannot approve"))
        self.shared.setChecked(bool(member and member.shared))
        self.refusal = QLabel()
        self.refusal.setWordWrap(True)
        palette = self.refusal.palette()
        palette.setColor(QPalette.ColorRole.WindowText, warning_colour(self.palette()))
        self.refusal.setPalette(palette)
        self.refusal.hide()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )  # fmt: skip
        self._arrange()
        self.role.currentIndexChanged.connect(lambda _index: self._explain())
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)
        self._explain()
        self.resize(460, 560)

    def member(self) -> Member:
        """The member as it is entered."""
        from ...store.postgis.members import Member

        items = [self.places.item(at) for at in range(self.places.count())]
        chosen = tuple(item.data(_CODE) for item in items if item.checkState() == Qt.CheckState.Checked)
        person = self.person.text().strip() or None
        return Member(
            self.login.currentText().strip(), self.role.currentData(), chosen, person, self.shared.isChecked()
        )  # fmt: skip

    def save(self) -> None:
        """Set the member; stays open with the reason where that is refused."""
        try:
            self._save(self.member())
        except IzsaError as error:
            self.refusal.setText(say(error.text))
            self.refusal.show()
            return
        self.accept()

    def _arrange(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("&Login"), self.login)
        form.addRow(self.tr("&Person"), self.person)
        form.addRow(self.tr("&Role"), self.role)
        form.addRow("", self.may)
        form.addRow(self.tr("Writes the projects &of"), self.places)
        form.addRow("", self.shared)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.refusal)
        column.addWidget(self.buttons)

    def _explain(self) -> None:
        from ...store.postgis.members import role_help

        self.may.setText(say(role_help(self.role.currentData())))
