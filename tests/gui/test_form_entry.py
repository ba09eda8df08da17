"""A project is entered, sent and opened again through the real widgets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QMessageBox

from izsa_plugin.domain.errors import IzsaError
from izsa_plugin.domain.language import Text
from izsa_plugin.gui.form.goals_editor import Goals
from izsa_plugin.gui.form.stale_dialog import StaleDialog
from izsa_plugin.store.gpkg import GeoPackageStore, create_map
from izsa_plugin.store.protocol import User
from tests.gui.form_desk import BORNOVA, BUCA, FormDesk, focused, press, type_text


@pytest.fixture
def map_file(qgis_app: Any, tmp_path: Path) -> Path:
    path = tmp_path / "harita ığüşöç.gpkg"
    create_map(path)
    return path


@pytest.fixture
def desk(map_file: Path) -> Iterator[FormDesk]:
    made = FormDesk(map_file)
    yield made
    made.close()


def test_the_keyboard_alone_enters_and_sends_a_project(desk: FormDesk) -> None:
    desk.focus("title")
    type_text("Güneş enerjili mahalle evleri")
    press(Qt.Key.Key_Tab)
    type_text("Enerji giderini azaltmak")
    press(Qt.Key.Key_Tab, 2)  # over «started»
    type_text("03.2024")
    press(Qt.Key.Key_Tab, 2)  # over the precision, which followed what was typed
    type_text("Run")
    press(Qt.Key.Key_Tab, 2)  # over visibility, which is filled in
    press(Qt.Key.Key_Tab, 3)  # point, line, area
    press(Qt.Key.Key_Space)  # the whole district
    press(Qt.Key.Key_Tab, 5)  # whole city, other ways, neighbourhood, districts
    press(Qt.Key.Key_Right, 6)
    press(Qt.Key.Key_Space)  # goal 7
    press(Qt.Key.Key_Down)
    beneath = badge_in_focus(desk)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)  # the first of the ticked goals is the primary one
    press(Qt.Key.Key_Tab)
    type_text("w")  # jumps to «Women»
    press(Qt.Key.Key_Space)
    while focused() is not desk.form.send:
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)

    stored = desk.stored()
    assert stored.row["title"] == "Güneş enerjili mahalle evleri"
    assert (stored.row["start_actual"], stored.row["start_actual_precision"]) == ("2024-03-01", "month")
    assert stored.row["status"] == "running"
    assert stored.goals == (7, beneath)
    assert stands_beneath(desk.badge(beneath), desk.badge(7))
    assert stored.choices("project_audience", "audience") == ("women",)
    assert (stored.row["scope"], stored.row["geom"]) == ("district", None)
    assert stored.choices("project_district", "district") == (BUCA,)
    assert (stored.row["municipality"], stored.row["visibility"]) == (BUCA, "network")
    assert stored.row["approval"] == "sent"


def badge_in_focus(desk: FormDesk) -> int:
    return next(goal for goal in range(1, 18) if desk.badge(goal) is focused())


def stands_beneath(badge: Any, other: Any) -> bool:
    """Whether a badge stands in a lower row than another and overlaps it sideways, however many fit into a row."""
    here, there = badge.geometry(), other.geometry()
    return here.top() > there.bottom() and here.left() <= there.right() and here.right() >= there.left()


def test_a_sent_project_opens_again_as_it_was_entered(desk: FormDesk) -> None:
    desk.fill()
    assert desk.form.save(send=True)
    uid = desk.form.record().uid
    desk.form.new()
    assert desk.editor("title").value() is None
    assert desk.form.open(uid)
    assert desk.editor("title").value() == "Solar roofs"
    assert desk.editor("primary_goal").value() == Goals(7, ())
    assert not desk.form.is_dirty


def test_a_new_form_reproaches_nobody_and_says_what_is_needed(desk: FormDesk) -> None:
    assert not any(desk.reason(field) for field in ("title", "purpose", "start_actual", "primary_goal", "scope"))
    said = desk.form.missing.text()
    assert all(name in said for name in ("Project title", "Purpose", "Start", "Global goals", "Audiences", "Place"))


def test_a_reason_appears_once_a_field_is_left_and_goes_while_typing(desk: FormDesk) -> None:
    desk.focus("title")
    assert desk.reason("title") == ""
    press(Qt.Key.Key_Tab)
    assert desk.reason("title") == "Fill in “Project title”."
    desk.type_into("title", "S")
    assert desk.reason("title") == ""


def test_too_long_a_title_is_told_while_typing(desk: FormDesk) -> None:
    desk.editor("title").set_value("x" * 200)
    desk.type_into("title", "y")
    assert "shorten it by 1" in desk.reason("title")


def test_a_draft_may_lack_everything(desk: FormDesk) -> None:
    desk.click(desk.form.save_draft)
    stored = desk.stored()
    assert (stored.row["approval"], stored.row["title"]) == ("draft", None)
    assert desk.told() == "The draft is saved."


def test_ticking_a_goal_does_not_make_it_primary(desk: FormDesk) -> None:
    desk.click(desk.badge(11))
    assert desk.editor("primary_goal").value() == Goals(None, (11,))
    assert desk.reason("primary_goal") == "Choose which of the ticked goals is the primary one."


def test_a_project_without_a_primary_goal_is_not_sent(desk: FormDesk) -> None:
    desk.fill(primary=False)
    desk.click(desk.form.send)
    assert desk.store.read(desk.form.record().uid) is None
    assert "primary" in desk.told()
    desk.click(desk.radio(7))
    assert desk.reason("primary_goal") == ""
    desk.click(desk.form.send)
    assert desk.stored().row["primary_goal"] == 7


def test_unticking_the_primary_goal_leaves_none_chosen(desk: FormDesk) -> None:
    for goal in (7, 13):
        desk.click(desk.badge(goal))
    desk.click(desk.radio(13))
    assert desk.editor("primary_goal").value() == Goals(13, (7,))
    desk.click(desk.badge(13))
    assert desk.editor("primary_goal").value() == Goals(None, (7,))


def test_an_unreadable_date_stops_even_a_draft_and_stays_as_typed(desk: FormDesk) -> None:
    desk.type_into_date("31.13.2024")
    desk.click(desk.form.save_draft)
    assert desk.store.read(desk.form.record().uid) is None
    assert "15.03.2024" in desk.told()
    assert desk.editor("start_actual")._actual.text() == "31.13.2024"


def test_a_row_saved_by_somebody_else_is_told_and_nothing_typed_is_lost(
    desk: FormDesk, map_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(StaleDialog, "exec", lambda _dialog: QDialog.DialogCode.Rejected)
    desk.fill()
    assert desk.form.save()
    other = GeoPackageStore.open(map_file, User("Ege", BUCA))
    theirs = other.read(desk.form.record().uid)
    assert theirs is not None
    theirs.row["title"] = "Theirs"
    other.save(theirs)
    other.close()
    desk.type_into("title", "New ")
    assert not desk.form.save()
    assert "somebody else saved" in desk.told()
    assert desk.editor("title").value() == "New Solar roofs"
    assert desk.form.is_dirty


def test_a_store_that_cannot_write_is_told_in_the_language_of_the_form(
    map_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = FormDesk(map_file, "tr")

    def refuse(record: Any) -> Any:
        raise IzsaError(Text("Disk dolu; yer açın.", "The disk is full; make room."))

    monkeypatch.setattr(desk.store, "save", refuse)
    desk.type_into("title", "Güneş")
    assert not desk.form.save()
    assert desk.told() == "Disk dolu; yer açın."
    assert desk.editor("title").value() == "Güneş"
    desk.close()


@pytest.mark.parametrize(
    ("answer", "leaves", "title_in_map"),
    [
        (QMessageBox.StandardButton.Save, True, "Solar roofs"),
        (QMessageBox.StandardButton.Discard, True, None),
        (QMessageBox.StandardButton.Cancel, False, None),
    ],
)
def test_unsaved_work_is_asked_about(
    desk: FormDesk, monkeypatch: pytest.MonkeyPatch, answer: Any, leaves: bool, title_in_map: Any
) -> None:
    monkeypatch.setattr(QMessageBox, "question", lambda *args: answer)
    desk.type_into("title", "Solar roofs")
    assert desk.form.is_dirty
    assert desk.form.confirm_discard() is leaves
    stored = desk.store.read(desk.form.record().uid)
    assert (stored and stored.row["title"]) == title_in_map
    assert desk.form.is_dirty is not leaves


def test_a_form_without_changes_is_left_without_a_question(desk: FormDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QMessageBox, "question", lambda *args: pytest.fail("asked"))
    assert desk.form.confirm_discard()


def test_another_municipalitys_project_is_locked_and_says_why(desk: FormDesk, map_file: Path) -> None:
    desk.fill()
    assert desk.form.save(send=True)
    theirs = FormDesk(map_file, user=User("Ege", BORNOVA))
    assert theirs.form.open(desk.form.record().uid)
    assert not theirs.form.send.isEnabled()
    assert theirs.editor("title").isEnabled(), "a text can be read and copied"
    theirs.type_into("title", "x")
    theirs.click(theirs.badge(1))
    assert not theirs.form.is_dirty
    assert "Buca" in theirs.form.state.text()
    theirs.close()


def test_an_approved_project_goes_for_approval_again_when_changed(desk: FormDesk) -> None:
    desk.fill()
    assert desk.form.save(send=True)
    approved = desk.stored()
    approved.row["approval"] = "approved"
    desk.form.load(desk.store.save(approved))
    assert "for approval again" in desk.form.state.text()
    desk.type_into("title", " 2")
    desk.click(desk.form.save_draft)
    assert desk.stored().row["approval"] == "sent"


def test_what_the_form_does_not_show_survives_a_save(desk: FormDesk) -> None:
    desk.fill()
    assert desk.form.save()
    record = desk.stored()
    record.children["project_partner"] = [{"organisation": "Ege Üniversitesi"}]
    record.children["project_audience"][0]["people_target"] = 40
    desk.form.load(desk.store.save(record))
    desk.type_into("title", "!")
    assert desk.form.save()
    stored = desk.stored()
    assert stored.of("project_partner")[0]["organisation"] == "Ege Üniversitesi"
    assert stored.of("project_audience")[0]["people_target"] == 40
