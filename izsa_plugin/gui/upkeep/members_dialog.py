"""The members of a map on a server: who has which role and writes the projects of which municipalities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...domain.districts import municipality
from ...domain.errors import IzsaError
from ..errors import Messages
from ..language import say
from .member_dialog import MemberDialog

if TYPE_CHECKING:
    from ...store.postgis.members import Member, Members

LOGIN, PERSON, ROLE, MUNICIPALITIES, SHARED = range(5)


class MembersDialog(QDialog):
    """One login a row; each change is made on the server at once. Raises :class:`IzsaError` for no administrator."""

    def __init__(self, members: Members, messages: Messages, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Members of the map"))
        self._members, self._messages = members, messages
        self._found: list[Member] = []
        about = QLabel(
            self.tr(
                "Rights follow the municipality that owns a project. The logins themselves are made by the database's "
                "administrator, who also makes others administrators of the map."
            )
        )
        about.setWordWrap(True)
        self.tree = QTreeWidget()
        self.tree.setRootIsDecorated(False)
        self.tree.setAlternatingRowColors(True)
        self.tree.setAccessibleName(self.windowTitle())
        self.tree.setHeaderLabels(
            [self.tr("Login"), self.tr("Person"), self.tr("Role"), self.tr("Municipalities"), self.tr("Shared")]
        )  # fmt: skip
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.add = buttons.addButton(self.tr("&Add…"), role)
        self.change = buttons.addButton(self.tr("&Change…"), role)
        self.remove = buttons.addButton(self.tr("&Remove…"), role)
        column = QVBoxLayout(self)
        column.addWidget(about)
        column.addWidget(self.tree, 1)
        column.addWidget(buttons)
        self.add.clicked.connect(lambda: self.edit(None))
        self.change.clicked.connect(lambda: self.edit(self.chosen()))
        self.remove.clicked.connect(self.ask_and_remove)
        self.tree.itemDoubleClicked.connect(lambda *_: self.edit(self.chosen()))
        self.tree.currentItemChanged.connect(lambda *_: self._show())
        buttons.rejected.connect(self.reject)
        self.resize(840, 460)
        for at, width in ((LOGIN, 150), (PERSON, 150), (ROLE, 110), (MUNICIPALITIES, 270)):
            self.tree.setColumnWidth(at, width)
        self.refresh()

    def refresh(self, login: str = "") -> None:
        """Read the members again, and choose that of a login."""
        self._found = self._members.all()
        self.tree.clear()
        for member in self._found:
            item = QTreeWidgetItem(self.tree)
            for at, text in enumerate(_texts(member)):
                item.setText(at, text)
                item.setToolTip(at, text)
            item.setText(SHARED, self.tr("yes") if member.shared else "")
            if member.login == login:
                self.tree.setCurrentItem(item)
        if self.tree.currentItem() is None and self._found:
            self.tree.setCurrentItem(self.tree.topLevelItem(0))
        self._show()

    def chosen(self) -> Optional[Member]:
        """The member that is chosen."""
        at = self.tree.indexOfTopLevelItem(self.tree.currentItem()) if self.tree.currentItem() else -1
        return self._found[at] if at >= 0 else None

    def edit(self, member: Optional[Member]) -> None:
        """Ask what a login may, of a new one which, and set it; what is refused can be mended."""
        taken = {each.login for each in self._found}
        with self._messages.told():
            free = [login for login in self._members.logins() if login not in taken]
            dialog = MemberDialog(member, free, self._members.set, self)
            if dialog.exec() == QDialog.DialogCode.Accepted:
                self.refresh(dialog.member().login)
            dialog.deleteLater()

    def ask_and_remove(self) -> None:
        """Take a member's rights away after a question."""
        member = self.chosen()
        if member is None:
            return
        button = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self,
            self.tr("Remove a member"),
            self.tr("“{login}” will not be able to open the map any more. What it wrote stays. Remove it?").format(
                login=member.login
            ),
            button.Yes | button.No,
            button.No,
        )
        if answer == button.Yes:
            try:
                self._members.remove(member.login)
            except IzsaError as error:
                QMessageBox.warning(self, self.windowTitle(), say(error.text))
            self.refresh()

    def _show(self) -> None:
        for button in (self.change, self.remove):
            button.setEnabled(self.chosen() is not None)


def _texts(member: Member) -> tuple[str, ...]:
    from ...store.postgis.members import role_label

    names = ", ".join(say(municipality(code).name) for code in member.municipalities)
    return member.login, member.person or "", say(role_label(member.role)), names
