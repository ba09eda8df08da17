"""Pasting a text: proposals with the words that led to them, taken by ticks, never saved unasked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

import pytest
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog

from izsa_plugin.gui.form.paste_dialog import MOST_LETTERS, PasteDialog
from izsa_plugin.store.gpkg import create_map
from tests.gui.form_desk import FormDesk

TEXT = (
    'Meclisimiz "Yağmur Bahçeleri" projesini kabul etti. Proje, sel riskini azaltmak amacıyla Atalar Mahallesi\'nde '
    "yürütülecek. Çalışmalara Eylül 2040'ta başlanacak. Maliyeti 4.500.000 TL'dir. Kadınlar ve çiftçiler yararlanacak."
)


@pytest.fixture
def desk(qgis_app: Any, tmp_path: Path) -> Iterator[FormDesk]:
    create_map(tmp_path / "map.gpkg")
    made = FormDesk(tmp_path / "map.gpkg", "tr")
    yield made
    made.close()


def in_dialog(desk: FormDesk, do: Callable[[PasteDialog], None]) -> None:
    """Open the dialog by its button and act in it."""
    seen: list[PasteDialog] = []

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PasteDialog)
        seen.append(dialog)
        QTest.qWaitForWindowActive(dialog)
        try:
            do(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(50, act)
    desk.click(desk.form.paste)
    assert seen


def paste(dialog: PasteDialog, text: str) -> None:
    QApplication.clipboard().setText(text)
    dialog.text.setFocus()
    dialog.text.paste()
    dialog.read()


def item(dialog: PasteDialog, field: str, value: Any = None) -> Any:
    for at in range(dialog.list.topLevelItemCount()):
        line = dialog.list.topLevelItem(at)
        proposal = line.data(0, Qt.ItemDataRole.UserRole)
        if proposal.field == field and value in (None, proposal.value):
            return line
    return None


def test_what_is_ticked_stands_in_the_form_and_nothing_is_saved(desk: FormDesk) -> None:
    def act(dialog: PasteDialog) -> None:
        paste(dialog, TEXT)
        dialog.take.click()

    in_dialog(desk, act)
    record = desk.form.record()
    assert record.row["title"] == "Yağmur Bahçeleri"
    assert (record.row["start_planned"], record.row["start_planned_precision"]) == ("2040-09-01", "month")
    assert record.row["neighbourhood"] == "Atalar"
    assert record.row["budget"] == 4_500_000
    assert set(record.choices("project_audience", "audience")) == {"women", "farmers"}
    assert desk.form.is_dirty
    assert desk.store.read(record.uid) is None


def test_giving_up_changes_nothing(desk: FormDesk) -> None:
    in_dialog(desk, lambda dialog: paste(dialog, TEXT))
    assert not desk.form.is_dirty


def test_an_unticked_proposal_stays_out(desk: FormDesk) -> None:
    def act(dialog: PasteDialog) -> None:
        paste(dialog, TEXT)
        item(dialog, "project_audience", "women").setCheckState(0, Qt.CheckState.Unchecked)
        dialog.take.click()

    in_dialog(desk, act)
    assert desk.form.record().choices("project_audience", "audience") == ("farmers",)


def test_the_words_that_led_to_a_proposal_are_set_off_in_the_text(desk: FormDesk) -> None:
    marked: list[list[str]] = []

    def act(dialog: PasteDialog) -> None:
        paste(dialog, "🌳🌳 " + TEXT)
        for field in ("budget", "start_planned"):
            dialog.list.setCurrentItem(item(dialog, field))
            marked.append(dialog.text.marked())

    in_dialog(desk, act)
    assert marked == [["4.500.000 TL"], ["Eylül 2040", "başlanacak"]]


def test_what_stands_in_the_form_is_not_replaced_unless_ticked_and_both_are_told(desk: FormDesk) -> None:
    desk.editor("title").set_value("Benim adım")

    def act(dialog: PasteDialog) -> None:
        paste(dialog, TEXT)
        title = item(dialog, "title")
        assert title.checkState(0) == Qt.CheckState.Unchecked
        assert "Benim adım" in title.text(1) and "Yağmur Bahçeleri" in title.text(1)
        dialog.take.click()

    in_dialog(desk, act)
    assert desk.form.record().row["title"] == "Benim adım"


def test_what_the_form_says_already_is_not_proposed_again(desk: FormDesk) -> None:
    desk.editor("project_audience").set_value(("women",))

    def act(dialog: PasteDialog) -> None:
        paste(dialog, TEXT)
        assert item(dialog, "project_audience", "women") is None
        assert item(dialog, "project_audience", "farmers") is not None

    in_dialog(desk, act)


def test_without_proposals_there_is_nothing_to_take(desk: FormDesk) -> None:
    def act(dialog: PasteDialog) -> None:
        assert not dialog.take.isEnabled()
        paste(dialog, "   ")
        assert not dialog.take.isEnabled()

    in_dialog(desk, act)


def test_the_dialog_is_worked_with_keys_alone(desk: FormDesk) -> None:
    def act(dialog: PasteDialog) -> None:
        paste(dialog, TEXT)
        QTest.keyClick(dialog.text, Qt.Key.Key_Tab)
        assert dialog.list.hasFocus()
        dialog.list.setCurrentItem(item(dialog, "neighbourhood"))
        QTest.keyClick(dialog.list, Qt.Key.Key_Space)
        assert all(each.field != "neighbourhood" for each in dialog.chosen())
        dialog.take.setFocus()
        QTest.keyClick(dialog.take, Qt.Key.Key_Space)
        assert dialog.result() == QDialog.DialogCode.Accepted

    in_dialog(desk, act)
    assert desk.form.record().row["title"] == "Yağmur Bahçeleri"
    assert desk.form.record().row["neighbourhood"] is None


def test_of_a_very_long_text_the_beginning_is_read_without_a_pause_and_that_is_told(desk: FormDesk) -> None:
    def act(dialog: PasteDialog) -> None:
        paste(dialog, TEXT + " Uzun bir metin daha geliyor." * 2000)
        assert item(dialog, "budget") is not None
        assert str(MOST_LETTERS) in dialog._said.text()

    in_dialog(desk, act)
