"""The dialog of the members, by clicks and keys, on a real server."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Callable

import pytest
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QMessageBox

from izsa_plugin.domain.errors import IzsaError
from izsa_plugin.gui.errors import Messages
from izsa_plugin.gui.upkeep.member_dialog import MemberDialog
from izsa_plugin.gui.upkeep.members_dialog import LOGIN, MUNICIPALITIES, PERSON, MembersDialog
from izsa_plugin.store.postgis.members import Member
from tests.postgis.conftest import SharedMap
from tests.postgis.server import KONAK
from tests.projects import BORNOVA

NEW = "yeni_konak"


@pytest.fixture
def dialog(qgis_app: Any, shared_map: SharedMap) -> Iterator[MembersDialog]:
    """The administrator's, with a login on the server that is no member yet."""
    server = shared_map.server
    server.run(shared_map.database, f"CREATE ROLE {NEW} LOGIN PASSWORD '{server.password}'")
    shown = MembersDialog(shared_map.open("yönetici").members(), Messages(None))
    shown.show()
    yield shown
    shown.close()
    shared_map.open("yönetici").members().remove(NEW)
    shared_map.close()
    server.run(shared_map.database, f"DROP ROLE {NEW}")


def in_member(do: Callable[[MemberDialog], None]) -> None:
    def act() -> None:
        member = QApplication.activeModalWidget()
        assert isinstance(member, MemberDialog)
        try:
            do(member)
        finally:
            if member.isVisible():
                member.reject()

    QTimer.singleShot(100, act)


def click(widget: Any) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def save(member: MemberDialog) -> None:
    click(member.buttons.button(QDialogButtonBox.StandardButton.Save))


def texts(dialog: MembersDialog, login: str) -> list[str]:
    items = [dialog.tree.topLevelItem(at) for at in range(dialog.tree.topLevelItemCount())]
    return [item.text(at) for item in items if item.text(LOGIN) == login for at in range(dialog.tree.columnCount())]


def tick(member: MemberDialog, name: str) -> None:
    (item,) = (each for each in member.places.findItems(name, Qt.MatchFlag.MatchStartsWith))
    item.setCheckState(Qt.CheckState.Checked)


def test_a_login_is_added_after_what_was_wrong_is_mended(dialog: MembersDialog) -> None:
    def add(member: MemberDialog) -> None:
        assert member.login.findText(NEW) >= 0 and member.login.findText("ayşe") < 0
        member.login.setCurrentText(NEW)
        QTest.keyClicks(member.person, "Konak ARGE")
        save(member)
        assert member.refusal.isVisible() and member.isVisible()
        tick(member, "Konak")
        save(member)

    in_member(add)
    click(dialog.add)
    assert texts(dialog, NEW)[PERSON] == "Konak ARGE"
    assert texts(dialog, NEW)[MUNICIPALITIES].startswith("Konak")
    chosen = dialog.chosen()
    assert chosen == Member(NEW, "editor", (KONAK,), "Konak ARGE")


def test_a_member_is_changed_and_removed_after_a_question(
    dialog: MembersDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog._members.set(Member(NEW, "editor", (KONAK,)))
    dialog.refresh(NEW)

    def change(member: MemberDialog) -> None:
        assert not member.login.isEnabled()
        tick(member, "Bornova")
        member.role.setCurrentIndex(member.role.findData("coordinator"))
        save(member)

    in_member(change)
    click(dialog.change)
    found = dialog.chosen()
    assert found is not None and (found.role, set(found.municipalities)) == ("coordinator", {BORNOVA, KONAK})
    monkeypatch.setattr(QMessageBox, "question", lambda *_args: QMessageBox.StandardButton.No)
    click(dialog.remove)
    assert texts(dialog, NEW)
    monkeypatch.setattr(QMessageBox, "question", lambda *_args: QMessageBox.StandardButton.Yes)
    click(dialog.remove)
    assert texts(dialog, NEW) == []


def test_what_the_server_refuses_to_remove_is_told(dialog: MembersDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "question", lambda *_args: QMessageBox.StandardButton.Yes)
    monkeypatch.setattr(QMessageBox, "warning", lambda _parent, _title, text: told.append(text))
    dialog.refresh("yönetici")
    click(dialog.remove)
    assert len(told) == 1 and texts(dialog, "yönetici")


def test_nobody_but_the_administrator_gets_the_dialog(qgis_app: Any, shared_map: SharedMap) -> None:
    with pytest.raises(IzsaError, match="administrator alone"):
        MembersDialog(shared_map.open("derya").members(), Messages(None))
