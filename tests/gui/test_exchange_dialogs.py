"""The dialogs of exchange, every button of them."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QTreeWidgetItem

from izsa_plugin.domain.choices import ReportingState
from izsa_plugin.domain.districts import municipality
from izsa_plugin.domain.schema import schema
from izsa_plugin.gui.conflict import comparison as dialogs
from izsa_plugin.gui.errors import Messages
from izsa_plugin.gui.exchange.conflict_dialog import ConflictDialog
from izsa_plugin.gui.exchange.desk import incoming, taken
from izsa_plugin.gui.exchange.preview_dialog import CONFLICTS, NEW, OWNER, PreviewDialog
from izsa_plugin.gui.exchange.reporting_dialog import LOCKED, STATE, ReportingDialog
from izsa_plugin.gui.exchange.send_dialog import SendDialog
from izsa_plugin.gui.language import say
from izsa_plugin.store.gpkg.exchange import Decision
from izsa_plugin.store.gpkg.geometry import point_wkb
from izsa_plugin.store.gpkg.reporting import reporting_states
from izsa_plugin.store.protocol import User
from izsa_plugin.sync.wording import Wording
from tests.offices import COORDINATOR, KONAK, Office, office
from tests.projects import BORNOVA

pytestmark = pytest.mark.usefixtures("qgis_app")


class Bar:
    """Keeps what the message bar was told."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def pushMessage(self, _title: str, text: str, _level: Any) -> None:
        self.said.append(text)


@pytest.fixture
def bar() -> Bar:
    return Bar()


@pytest.fixture
def messages(bar: Bar) -> Iterator[Messages]:
    yield Messages(bar)


@pytest.fixture
def hub(empty_map: Path, tmp_path: Path) -> Office:
    return office(empty_map, tmp_path, "izsa", COORDINATOR)


@pytest.fixture
def bornova(empty_map: Path, tmp_path: Path) -> Office:
    return office(empty_map, tmp_path, "bornova", User("ayşe", BORNOVA))


@pytest.fixture
def package(hub: Office, bornova: Office, tmp_path: Path) -> Path:
    """A package with a conflict of a text, one of a place and one of a deletion."""
    bornova.add(uid="yol", title="Bisiklet yolu", approval="sent")
    bornova.add(uid="bahce", title="Yağmur bahçesi", approval="sent")
    hub.take(bornova.send(tmp_path).path)
    bornova.take(hub.answer(BORNOVA, tmp_path).path)
    bornova.change("yol", title="Güvenli bisiklet yolu", geom=point_wkb(515300.0, 4256100.0), unit="Ulaşım")
    hub.change("yol", title="Okullara bisiklet yolu", geom=point_wkb(514800.0, 4255900.0))
    bornova.change("bahce", unit="Parklar", purpose="Taşkını azaltmak.")
    hub.delete("bahce")
    return bornova.send(tmp_path).path


@pytest.fixture
def preview(hub: Office, package: Path, messages: Messages) -> PreviewDialog:
    return PreviewDialog(incoming(hub.path, hub.user, [package], lambda: False), schema(), messages)


@pytest.fixture
def conflicts(preview: PreviewDialog) -> ConflictDialog:
    return preview.conflict_dialog(preview._incoming[0])


def press(dialog: Any, name: str) -> None:
    dialog.show()
    QTest.mouseClick(getattr(dialog.form, name), Qt.MouseButton.LeftButton)


def rows(dialog: Any) -> list[QTreeWidgetItem]:
    tree = getattr(dialog, "comparison", dialog.form).tree
    return [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]


def test_a_conflict_shows_base_package_map_and_result(conflicts: ConflictDialog) -> None:
    row = next(row for row in rows(conflicts) if row.text(dialogs.PACKAGE) == "Güvenli bisiklet yolu")
    assert row.text(dialogs.BASE) == "Bisiklet yolu"
    assert row.text(dialogs.MAP) == row.text(dialogs.RESULT) == "Okullara bisiklet yolu"
    combo = conflicts.choices[rows(conflicts).index(row)]
    combo.setCurrentIndex(combo.findData(Decision.PACKAGE))
    assert row.text(dialogs.RESULT) == "Güvenli bisiklet yolu"


def test_a_conflict_over_a_whole_record_shows_its_fields(conflicts: ConflictDialog) -> None:
    row = next(row for row in rows(conflicts) if row.childCount())
    shown = {row.child(n).text(dialogs.PACKAGE) for n in range(row.childCount())}
    assert {"Yağmur bahçesi", "Taşkını azaltmak.", "Parklar"} <= shown


@pytest.mark.parametrize(
    "button, decision",
    [("keep_map", Decision.MAP), ("take_package", Decision.PACKAGE), ("later", Decision.REPORT)],
)
def test_one_button_decides_all_for_a_side(conflicts: ConflictDialog, button: str, decision: Decision) -> None:
    conflicts.decide_all(Decision.MAP if decision is Decision.REPORT else Decision.REPORT)
    press(conflicts, button)
    assert set(conflicts.decisions.values()) == {decision}
    assert len(conflicts.decisions) == 3


def test_the_places_of_a_conflict_are_drawn_on_a_map(conflicts: ConflictDialog) -> None:
    place = next(row for row in rows(conflicts) if row.text(dialogs.PACKAGE).startswith("515300"))
    conflicts.comparison.tree.setCurrentItem(place)
    assert not conflicts.comparison.map.isHidden()
    assert len(conflicts.comparison.map.marks) == 3
    text = next(row for row in rows(conflicts) if "bisiklet" in row.text(dialogs.PACKAGE))
    conflicts.comparison.tree.setCurrentItem(text)
    assert conflicts.comparison.map.isHidden()


def test_the_conflicts_are_saved_as_a_table(
    conflicts: ConflictDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "çakışmalar.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    press(conflicts, "save_table")
    with target.open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file, delimiter=";"))) == 4


@pytest.mark.parametrize("name, accepted", [("Ok", True), ("Cancel", False)])
def test_ok_keeps_the_decisions_and_cancel_does_not(
    preview: PreviewDialog, monkeypatch: pytest.MonkeyPatch, name: str, accepted: bool
) -> None:
    def use(dialog: ConflictDialog) -> int:
        dialog.show()
        dialog.decide_all(Decision.PACKAGE)
        box = dialog.form.buttons
        QTest.mouseClick(box.button(getattr(QDialogButtonBox.StandardButton, name)), Qt.MouseButton.LeftButton)
        return dialog.result()

    monkeypatch.setattr(ConflictDialog, "exec", use)
    press(preview, "decide")
    assert bool(preview._incoming[0].decisions) is accepted


def test_the_preview_counts_by_municipality_and_ticks_what_can_be_taken_in(
    preview: PreviewDialog, hub: Office, package: Path, messages: Messages, tmp_path: Path
) -> None:
    bad = tmp_path / "bozuk.zip"
    bad.write_bytes(b"x")
    dialog = PreviewDialog(incoming(hub.path, hub.user, [package, bad], lambda: False), schema(), messages)
    good_row, bad_row = rows(dialog)
    assert good_row.text(OWNER) == say(municipality(BORNOVA).name)
    assert (good_row.text(NEW), good_row.text(CONFLICTS)) == ("0", "3")
    assert bad_row.checkState(OWNER) == Qt.CheckState.Unchecked
    assert [one.path for one in dialog.chosen] == [package]
    dialog.form.tree.setCurrentItem(bad_row)
    assert "bozuk.zip" in dialog.form.reason.text()
    assert not dialog.form.decide.isEnabled()
    good_row.setCheckState(OWNER, Qt.CheckState.Unchecked)
    assert not dialog.form.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


@pytest.mark.parametrize("name, result", [("Ok", 1), ("Cancel", 0)])
def test_the_preview_is_accepted_or_left(preview: PreviewDialog, name: str, result: int) -> None:
    preview.show()
    preview.setResult(7)
    button = preview.form.buttons.button(getattr(QDialogButtonBox.StandardButton, name))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert preview.result() == result


def test_the_preview_is_saved_as_a_table(
    preview: PreviewDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "rapor"), ""))
    press(preview, "save_table")
    assert "Güvenli bisiklet yolu" in (tmp_path / "rapor.csv").read_text(encoding="utf-8-sig")


def test_what_was_decided_is_taken_in(preview: PreviewDialog, hub: Office) -> None:
    one = preview._incoming[0]
    dialog = preview.conflict_dialog(one)
    press(dialog, "take_package")
    one.decisions = dialog.decisions
    done, failed = taken(hub.path, hub.user, [one], lambda: False)
    assert (len(done), failed) == (1, [])
    assert hub.row("yol")["title"] == "Güvenli bisiklet yolu"
    assert hub.row("bahce")["purpose"] == "Taşkını azaltmak."


def test_a_cancelled_run_takes_nothing_in(preview: PreviewDialog, hub: Office) -> None:
    assert taken(hub.path, hub.user, preview._incoming, lambda: True) == ([], [])


def test_the_dialog_for_sending_remembers_its_folder(settings: Any, tmp_path: Path) -> None:
    dialog = SendDialog(tmp_path, None)
    assert dialog.form.municipalities.isHidden()
    dialog.form.folder.setText(str(tmp_path / "giden"))
    dialog.form.photos.setChecked(True)
    dialog.accept()
    assert dialog.photos
    assert SendDialog(tmp_path, [BORNOVA, KONAK]).folder == tmp_path / "giden"
    assert SendDialog(tmp_path, [BORNOVA, KONAK]).chosen == [BORNOVA, KONAK]


@pytest.mark.parametrize("name, result", [("Ok", 1), ("Cancel", 0)])
def test_the_folder_is_chosen_and_the_dialog_accepted_or_left(
    settings: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, result: int
) -> None:
    dialog = SendDialog(tmp_path, None)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(tmp_path / "seçilen"))
    press(dialog, "choose")
    assert dialog.folder == tmp_path / "seçilen"
    dialog.setResult(7)
    QTest.mouseClick(dialog.form.buttons.button(getattr(QDialogButtonBox.StandardButton, name)),
                     Qt.MouseButton.LeftButton)  # fmt: skip
    assert dialog.result() == result


def test_a_district_closes_and_reopens_its_period(bornova: Office, messages: Messages) -> None:
    dialog = ReportingDialog(bornova.path, bornova.user, messages)
    assert dialog.form.reminder_box.isHidden()
    assert dialog.form.lock.isHidden()
    dialog.form.period.setValue(2026)
    press(dialog, "close_period")
    own = next(row for row in rows(dialog) if row.text(0) == "Bornova")
    assert own.text(STATE) == say(ReportingState.CLOSED.label)
    assert not dialog.form.close_period.isEnabled()
    press(dialog, "reopen")
    assert dialog.form.close_period.isEnabled()


def test_the_coordinator_sees_thirty_states_locks_and_copies_a_reminder(
    hub: Office, bar: Bar, messages: Messages
) -> None:
    dialog = ReportingDialog(hub.path, hub.user, messages)
    dialog.form.period.setValue(2026)
    assert len(rows(dialog)) == 30
    press(dialog, "lock")
    assert all(row.text(LOCKED) for row in rows(dialog))
    assert all(each.locked for each in reporting_states(hub.path, "2026"))
    press(dialog, "lock")
    assert not any(each.locked for each in reporting_states(hub.path, "2026"))
    assert "Bornova" in dialog.form.reminder.toPlainText()
    press(dialog, "copy")
    assert QApplication.clipboard().text() == dialog.form.reminder.toPlainText()
    assert bar.said == []


def test_words_name_the_record_the_field_and_the_values(hub: Office, package: Path) -> None:
    words = Wording(schema(), hub.snapshot())
    assert words.value("project", "status", "running").en == "Running"
    assert words.value("project", "municipality", BORNOVA).tr == "Bornova Belediyesi"
    assert words.value("project", "primary_goal", 11).en.startswith("11 ")
    assert words.value("project", "unit", None).en == "(empty)"
    assert words.row("project_audience", "yol:students").en.startswith("Okullara bisiklet yolu")
