"""Approval and members in the dock of a map that lies on a server, opened by a stored connection."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from izsa_plugin.domain.approval import Step
from izsa_plugin.gui.approval.desk import InboxDesk
from izsa_plugin.gui.upkeep.desk import UpkeepDesk
from izsa_plugin.gui.upkeep.members_dialog import LOGIN, MembersDialog
from izsa_plugin.store.place import ServerPlace
from tests.gui.conftest import desk as desk
from tests.gui.conftest import settings as settings
from tests.postgis.conftest import SharedMap
from tests.postgis.test_shared_desk import opened, store_connection, wait_until
from tests.postgis.test_shared_desk import place as place
from tests.postgis.test_shared_desk import shared_desk as shared_desk
from tests.projects import complete


def click(button: Any) -> None:
    assert button.isVisible() and button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def titles(page: Any) -> list[str]:
    model = page.list.model()
    return [model.index(at).data() for at in range(model.rowCount())]


def test_what_a_municipality_sends_arrives_in_the_coordinators_inbox_and_is_approved_there(
    shared_map: SharedMap, shared_desk: Any, place: ServerPlace
) -> None:
    store_connection(shared_map, "derya")
    district = shared_map.open("ayşe")
    district.save(complete(title="Birinci", approval="sent"))
    inbox: InboxDesk = opened(shared_desk, place).panel.findChild(InboxDesk)
    assert inbox.button.text() == "1"
    click(inbox.button)
    assert titles(inbox.page) == ["Birinci"]
    second = district.save(complete(title="İkinci", approval="sent"))
    wait_until(lambda: titles(inbox.page) == ["Birinci", "İkinci"] and inbox.button.text() == "2", 2)
    assert inbox.page.current_row().title == "Birinci"
    click(inbox.page.next)
    click(inbox.page.steps[Step.APPROVE])
    assert titles(inbox.page) == ["Birinci"]
    stored = district.read(second.uid)
    assert stored is not None and stored.row["approval"] == "approved"


def test_the_administrator_alone_is_offered_the_members(
    shared_map: SharedMap, shared_desk: Any, place: ServerPlace
) -> None:
    store_connection(shared_map, "yönetici")
    desk = opened(shared_desk, place)
    menu = desk.panel.more.menu()
    menu.aboutToShow.emit()
    upkeep: UpkeepDesk = desk.panel.findChild(UpkeepDesk)
    assert upkeep.members.isVisible()
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, MembersDialog)
        seen.extend(dialog.tree.topLevelItem(at).text(LOGIN) for at in range(dialog.tree.topLevelItemCount()))
        dialog.reject()

    QTimer.singleShot(200, look)
    upkeep.members.trigger()
    assert {"ayşe", "derya", "yönetici"} <= set(seen)
    store_connection(shared_map, "derya")
    desk.current.reopen()
    menu.aboutToShow.emit()
    assert not upkeep.members.isVisible()
