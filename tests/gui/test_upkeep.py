"""The menu of the map's upkeep: deleted projects come back, members are offered on a server alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import pytest
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from izsa_plugin.gui.upkeep.deleted_dialog import OWNER, TITLE, WHO, DeletedDialog
from izsa_plugin.gui.upkeep.desk import UpkeepDesk
from izsa_plugin.settings import Settings
from izsa_plugin.store.protocol import User
from tests.gui.desk import Desk, settle
from tests.projects import BORNOVA, complete, opened

KONAK = "TUR035021"


@pytest.fixture
def map_with_deleted(empty_map: Path) -> Path:
    """A sent project of Bornova, deleted by Barış, and an untitled draft of Konak, deleted later."""
    store = opened(empty_map, User("Barış", BORNOVA))
    for record in (complete(title="Kompost", approval="sent"), complete(title=None, municipality=KONAK)):
        saved = store.save(record)
        store.delete(saved.uid, saved.version)
    store.close()
    return empty_map


def in_dialog(do: Callable[[DeletedDialog], None]) -> None:
    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, DeletedDialog)
        try:
            do(dialog)
        finally:
            dialog.reject()

    QTimer.singleShot(100, act)


def trigger(desk: Desk, text: str) -> None:
    menu = desk.panel.more.menu()
    menu.aboutToShow.emit()
    (action,) = (each for each in menu.actions() if text in each.text().replace("&", ""))
    assert action.isVisible()
    action.trigger()
    settle()


@pytest.fixture
def bornova(desk: Desk, settings: Settings, map_with_deleted: Path) -> Desk:
    settings.user_name, settings.municipality = "Ayşe", BORNOVA
    desk.open(map_with_deleted)
    return desk


def test_a_deleted_project_is_put_back_with_all_that_belonged_to_it(bornova: Desk) -> None:
    seen: list[Any] = []

    def put_back(dialog: DeletedDialog) -> None:
        items = [dialog.tree.topLevelItem(at) for at in range(dialog.tree.topLevelItemCount())]
        seen.extend((item.text(TITLE), item.text(OWNER)[:5], item.text(WHO)) for item in items)
        seen.append(dialog.restore.isEnabled())
        dialog.tree.setCurrentItem(items[1])
        QTest.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)
        seen.append(dialog.tree.topLevelItemCount())

    assert bornova.titles() == []
    in_dialog(put_back)
    trigger(bornova, "eleted")
    # The draft is Konak's, so Bornova cannot put it back.
    assert seen[0][1:] == ("Konak", "Barış") and seen[1:] == [("Kompost", "Borno", "Barış"), False, 1]
    assert bornova.titles() == ["Kompost"]
    (row,) = (bornova.listed(bornova.row("Kompost")),)
    stored = bornova.current.store.read(row.uid)
    assert stored.row["approval"] == "sent"
    assert set(stored.choices("project_audience", "audience")) == {"students", "youth"}


def test_members_are_offered_on_a_server_alone(bornova: Desk) -> None:
    desk = bornova.panel.findChild(UpkeepDesk)
    bornova.panel.more.menu().aboutToShow.emit()
    assert not desk.members.isVisible()
