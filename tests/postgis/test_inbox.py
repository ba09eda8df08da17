"""The inbox on a server, where the login says whose turn it is."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.gui import QgsMapCanvas, QgsMessageBar

from izsa_plugin.domain.approval import Step
from izsa_plugin.domain.choices import Approval
from izsa_plugin.gui.approval.inbox import InboxPage
from izsa_plugin.gui.current_map import CurrentMap
from izsa_plugin.gui.errors import Messages
from izsa_plugin.gui.map_view import MapView
from izsa_plugin.settings import Settings
from izsa_plugin.store.opening import open_store
from izsa_plugin.store.place import ServerPlace
from tests.postgis.conftest import SharedMap
from tests.projects import complete


class Inbox:
    """The page of somebody with a login."""

    def __init__(self, shared_map: SharedMap, login: str) -> None:
        self.bar, self.canvas = QgsMessageBar(), QgsMapCanvas()
        messages = Messages(self.bar)
        self.current = CurrentMap(Settings(), messages, open_store)
        self.current.store = shared_map.open(login)
        self.current.place = ServerPlace("server", shared_map.names.schema)
        self.page = InboxPage(self.current, MapView(self.canvas), messages)
        self.page.show()
        self.page.refresh()

    @property
    def offered(self) -> list[Step]:
        return [step for step, button in self.page.steps.items() if button.isVisible()]

    def told(self) -> str:
        item = self.bar.currentItem()
        return "" if item is None else item.text()


@pytest.fixture
def sent(qgis_app: Any, shared_map: SharedMap) -> str:
    return shared_map.open("ayşe").save(complete(approval="sent")).uid


def test_a_coordinator_asks_the_municipality_answers_and_it_is_approved(shared_map: SharedMap, sent: str) -> None:
    hub = Inbox(shared_map, "derya")
    assert list(hub.page.folders) == [Approval.SENT, Approval.IN_REVIEW]
    assert hub.offered == [Step.REVIEW, Step.APPROVE, Step.ASK]
    hub.page.note.setPlainText("Purpose?")
    hub.page.take(Step.ASK)
    district = Inbox(shared_map, "ayşe")
    assert list(district.page.folders) == [Approval.CHANGES_ASKED]
    assert "Purpose?" in district.page.asked.text() and district.offered == [Step.SEND]
    district.page.take(Step.SEND)
    hub.page.refresh()
    hub.page.take(Step.APPROVE)
    store = shared_map.open("ayşe")
    record = store.read(sent)
    assert record is not None and record.row["approval"] == "approved"


@pytest.mark.parametrize("login", ["ortak", "veli"])
def test_a_shared_login_and_a_viewer_have_no_step_to_take(shared_map: SharedMap, sent: str, login: str) -> None:
    inbox = Inbox(shared_map, login)
    assert inbox.page.folders == {} and inbox.offered == []


def test_a_step_that_somebody_took_before_is_told(shared_map: SharedMap, sent: str) -> None:
    first, second = Inbox(shared_map, "derya"), Inbox(shared_map, "derya")
    first.page.take(Step.APPROVE)
    second.page.take(Step.REVIEW)
    assert "cannot be done now" in second.told() or "yapılamaz" in second.told()
    store = shared_map.open("derya")
    record = store.read(sent)
    assert record is not None and record.row["approval"] == "approved"
