"""The exchange menu of the dock, from the click to the file and back into the map."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QProgressDialog, QPushButton, QToolButton

from izsa_plugin.domain.districts import METROPOLITAN
from izsa_plugin.gui import progress_window
from izsa_plugin.gui.exchange import desk as exchange
from izsa_plugin.gui.exchange.conflict_dialog import ConflictDialog
from izsa_plugin.gui.exchange.preview_dialog import PreviewDialog
from izsa_plugin.gui.exchange.reporting_dialog import ReportingDialog
from izsa_plugin.gui.exchange.send_dialog import SendDialog
from izsa_plugin.settings import Settings
from izsa_plugin.store.gpkg.exchange import Decision
from izsa_plugin.store.protocol import User
from tests.gui.desk import settle
from tests.offices import COORDINATOR, KONAK, Office, office
from tests.projects import BORNOVA


@pytest.fixture
def bornova(empty_map: Path, tmp_path: Path) -> Office:
    return office(empty_map, tmp_path, "bornova", User("ayşe", BORNOVA))


@pytest.fixture
def konak(empty_map: Path, tmp_path: Path) -> Office:
    return office(empty_map, tmp_path, "konak", User("kemal", KONAK))


@pytest.fixture
def hub(empty_map: Path, tmp_path: Path) -> Office:
    return office(empty_map, tmp_path, "izsa", COORDINATOR)


def menu(desk: Any) -> dict[str, Any]:
    """The menu's entries by their texts, as it opens now."""
    button = desk.panel.findChild(QToolButton, "IzsaExchange")
    button.menu().aboutToShow.emit()
    return {action.text(): action for action in button.menu().actions() if action.text()}


def desk_of(desk: Any) -> exchange.ExchangeDesk:
    return desk.panel.findChild(exchange.ExchangeDesk)


def wait_until(done: Any) -> None:
    """Let tasks run until something has happened."""
    limit = time.monotonic() + 30
    while not done():
        assert time.monotonic() < limit, "it did not happen"
        settle()
        time.sleep(0.01)
    settle()


def accepting(dialog: Any) -> int:
    dialog.accept()
    return QDialog.DialogCode.Accepted


def said(desk: Any) -> str:
    """All that the message bar shows."""
    return "\n".join(item.text() for item in desk.window.bar.items())


def coordinate(settings: Settings) -> None:
    settings.user_name, settings.municipality, settings.coordinator = "derya", METROPOLITAN, True


def test_a_district_sends_and_the_coordinator_takes_in_and_answers(
    desk: Any, settings: Settings, bornova: Office
) -> None:
    settings.user_name, settings.municipality = "ayşe", BORNOVA
    desk.open(bornova.path)
    assert list(menu(desk)) == [
        "Send to İZSA…", "Take in İZSA's answer…", "Conflicts kept for later…", "State of reporting…"]  # fmt: skip
    coordinate(settings)
    assert list(menu(desk)) == [
        "Take in packages…", "Take in a folder of packages…", "Answer districts…", "Conflicts kept for later…",
        "State of reporting…"]  # fmt: skip


def test_sending_makes_a_package_beside_the_window_and_tells_its_size(
    desk: Any, settings: Settings, bornova: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bornova.add(title="Bisiklet yolu")
    settings.user_name, settings.municipality = "ayşe", BORNOVA
    desk.open(bornova.path)

    def use(dialog: SendDialog) -> int:
        dialog.form.folder.setText(str(tmp_path))
        return accepting(dialog)

    monkeypatch.setattr(SendDialog, "exec", use)
    menu(desk)["Send to İZSA…"].trigger()
    package = tmp_path / "izsa-bornova-0001.zip"
    wait_until(lambda: package.name in said(desk))
    assert package.is_file()
    assert "kB" in said(desk)


def test_a_package_is_previewed_decided_and_taken_in(
    desk: Any, settings: Settings, bornova: Office, hub: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    uid = bornova.add(title="Bisiklet yolu", approval="sent").uid
    hub.take(bornova.send(tmp_path).path)
    bornova.take(hub.answer(BORNOVA, tmp_path).path)
    bornova.change(uid, title="Paketteki")
    hub.change(uid, title="Haritadaki")
    package = bornova.send(tmp_path).path
    coordinate(settings)
    desk.open(hub.path)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([str(package)], ""))
    monkeypatch.setattr(PreviewDialog, "exec", accepting)
    menu(desk)["Take in packages…"].trigger()
    wait_until(lambda: "Taken in" in said(desk))
    assert hub.row(uid)["title"] == "Haritadaki"

    def decide(dialog: ConflictDialog) -> int:
        dialog.decide_all(Decision.PACKAGE)
        return accepting(dialog)

    monkeypatch.setattr(ConflictDialog, "exec", decide)
    menu(desk)["Conflicts kept for later…"].trigger()
    wait_until(lambda: "1 decided, 0 left open" in said(desk))
    assert hub.row(uid)["title"] == "Paketteki"
    assert desk.titles() == ["Paketteki"]
    menu(desk)["Conflicts kept for later…"].trigger()
    wait_until(lambda: "no conflict" in said(desk))


def test_a_package_that_cannot_be_read_is_told_and_nothing_is_taken_in(
    desk: Any, settings: Settings, hub: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = tmp_path / "bozuk.zip"
    bad.write_bytes(b"x")
    coordinate(settings)
    desk.open(hub.path)
    shown: list[str] = []

    def look(dialog: PreviewDialog) -> int:
        shown.append(dialog.form.reason.text())
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(PreviewDialog, "exec", look)
    desk_of(desk).look_at([bad])
    wait_until(lambda: shown)
    assert "bozuk.zip" in shown[0]


def test_all_packages_of_a_folder_come_into_one_preview(
    desk: Any, settings: Settings, bornova: Office, hub: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "gelen paketler"
    folder.mkdir()
    coordinate(settings)
    desk.open(hub.path)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(folder))
    menu(desk)["Take in a folder of packages…"].trigger()
    assert "no package" in said(desk)
    bornova.add(title="Bisiklet yolu")
    sent = bornova.send(folder).path
    (folder / "bozuk.zip").write_bytes(b"x")
    (folder / "not.txt").write_text("paket değil", encoding="utf-8")
    shown: list[Path] = []

    def look(dialog: PreviewDialog) -> int:
        shown.extend(one.path for one in dialog._incoming)
        return accepting(dialog)

    monkeypatch.setattr(PreviewDialog, "exec", look)
    menu(desk)["Take in a folder of packages…"].trigger()
    wait_until(lambda: "Taken in" in said(desk))
    assert shown == [folder / "bozuk.zip", sent]
    assert hub.snapshot()["project"]


def test_answers_go_to_the_districts_that_are_ticked(
    desk: Any, settings: Settings, bornova: Office, hub: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bornova.add(title="Bisiklet yolu", approval="sent")
    hub.take(bornova.send(tmp_path).path)
    coordinate(settings)
    desk.open(hub.path)
    folder = tmp_path / "giden"
    folder.mkdir()

    def use(dialog: SendDialog) -> int:
        assert dialog.chosen == [BORNOVA]
        dialog.form.folder.setText(str(folder))
        return accepting(dialog)

    monkeypatch.setattr(SendDialog, "exec", use)
    menu(desk)["Answer districts…"].trigger()
    assert [path.name for path in folder.iterdir()] == ["yanit-bornova-0001.zip"]


def test_answering_can_be_cancelled_between_two_districts(
    desk: Any, settings: Settings, bornova: Office, konak: Office, hub: Office, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    for district in (bornova, konak):
        district.add(title="Bisiklet yolu", approval="sent")
        hub.take(district.send(tmp_path).path)
    coordinate(settings)
    desk.open(hub.path)
    folder = tmp_path / "giden"
    folder.mkdir()
    shown: list[int] = []

    class Impatient(QProgressDialog):
        def setValue(self, value: int) -> None:
            shown.append(value)
            super().setValue(value)
            if value == 50:
                self.findChild(QPushButton).click()

    monkeypatch.setattr(progress_window, "QProgressDialog", Impatient)
    desk_of(desk).answer([BORNOVA, KONAK], folder, False)
    assert [path.name for path in folder.iterdir()] == ["yanit-bornova-0001.zip"]
    assert shown[:2] == [0, 50]
    assert "Answers made: 1" in said(desk)


def test_the_state_of_reporting_opens_on_the_map(
    desk: Any, settings: Settings, bornova: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.user_name, settings.municipality = "ayşe", BORNOVA
    desk.open(bornova.path)
    seen: list[int] = []
    monkeypatch.setattr(
        ReportingDialog, "exec", lambda dialog: seen.append(dialog.form.tree.topLevelItemCount()) or 0)  # fmt: skip
    menu(desk)["State of reporting…"].trigger()
    assert seen == [30]


def test_without_a_map_there_is_nothing_to_exchange(desk: Any) -> None:
    assert not any(action.isEnabled() for action in menu(desk).values())
