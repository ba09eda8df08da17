"""Undoing the last save, looking at the history, going back to an earlier state."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtWidgets import QMessageBox

from izsa_plugin.gui.form.history_view import HistoryView
from izsa_plugin.store.gpkg import create_map
from izsa_plugin.store.protocol import User
from tests.gui.form_desk import BORNOVA, FormDesk


@pytest.fixture
def desk(qgis_app: Any, tmp_path: Path) -> Iterator[FormDesk]:
    create_map(tmp_path / "map.gpkg")
    made = FormDesk(tmp_path / "map.gpkg")
    yield made
    made.close()


def retitled(desk: FormDesk, title: str) -> None:
    time.sleep(0.6)
    desk.editor("title").set_value(title)
    assert desk.form.save()


def history(desk: FormDesk) -> HistoryView:
    """The tab of the history, turned to as a user does."""
    desk.form.actions_of_record.history.trigger()
    view = desk.form.actions_of_record.view
    assert desk.form.pages.currentWidget() is view and view.isVisible()
    return view


def answer(monkeypatch: pytest.MonkeyPatch, button: QMessageBox.StandardButton) -> list[str]:
    asked: list[str] = []

    def question(_parent: Any, _title: str, text: str, *_more: Any) -> QMessageBox.StandardButton:
        asked.append(text)
        return button

    monkeypatch.setattr(QMessageBox, "question", question)
    return asked


def test_the_last_save_is_undone_with_all_its_rows(desk: FormDesk) -> None:
    desk.fill()
    assert desk.form.save()
    desk.editor("project_audience").set_value(("youth",))
    retitled(desk, "Other title")
    desk.form.actions_of_record.undo.trigger()
    stored = desk.stored()
    assert stored.row["title"] == "Solar roofs"
    assert stored.choices("project_audience", "audience") == ("women",)
    assert desk.editor("title").value() == "Solar roofs"
    assert not desk.form.is_dirty
    assert not desk.form.actions_of_record.undo.isEnabled()


def test_undoing_the_save_that_created_a_project_asks_and_keeps_what_was_entered(
    desk: FormDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, QMessageBox.StandardButton.Yes)
    desk.fill()
    assert desk.form.save()
    uid = desk.form.record().uid
    desk.form.actions_of_record.undo.trigger()
    assert len(asked) == 1
    assert desk.store.read(uid) is None
    assert desk.editor("title").value() == "Solar roofs"
    assert desk.form.is_dirty
    assert desk.form.save()


def test_a_refused_question_leaves_the_project(desk: FormDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, QMessageBox.StandardButton.No)
    desk.fill()
    assert desk.form.save()
    desk.form.actions_of_record.undo.trigger()
    assert desk.stored().row["title"] == "Solar roofs"


def test_an_undo_never_overwrites_what_somebody_else_saved_meanwhile(desk: FormDesk) -> None:
    desk.fill()
    assert desk.form.save()
    retitled(desk, "Mine")
    theirs = desk.stored()
    theirs.row["unit"] = "Park"
    desk.store.save(theirs)
    desk.form.actions_of_record.undo.trigger()
    assert desk.stored().row["unit"] == "Park"
    assert desk.stored().row["title"] == "Mine"
    assert "somebody else" in desk.told()


def test_a_project_that_was_never_saved_has_neither_undo_nor_history(desk: FormDesk) -> None:
    assert not desk.form.record_menu.isEnabled()


def test_the_history_tells_who_changed_what_from_what_to_what(desk: FormDesk) -> None:
    desk.fill()
    assert desk.form.save()
    retitled(desk, "Second title")
    tree = history(desk).tree
    assert tree.topLevelItemCount() == 2
    newest = tree.topLevelItem(0)
    assert "Deniz" in newest.text(0)
    assert [newest.child(0).text(column) for column in range(3)] == ["Project title", "Solar roofs", "Second title"]


def test_the_history_follows_what_is_saved_while_it_is_seen(desk: FormDesk) -> None:
    desk.fill()
    assert desk.form.save()
    view = history(desk)
    retitled(desk, "Second title")
    assert view.tree.topLevelItemCount() == 2
    desk.form.new()
    assert desk.form.pages.currentIndex() == 0
    assert not desk.form.pages.isTabEnabled(1)


def test_an_earlier_state_is_put_into_the_form_and_saved_only_there(desk: FormDesk) -> None:
    desk.fill()
    assert desk.form.save()
    retitled(desk, "Second")
    retitled(desk, "Third")

    view = history(desk)
    view.tree.setCurrentItem(view.tree.topLevelItem(1))
    desk.click(view.restore)
    assert desk.form.pages.currentIndex() == 0
    assert desk.editor("title").value() == "Solar roofs"
    assert desk.stored().row["title"] == "Third"
    assert desk.form.save()
    assert desk.stored().row["title"] == "Solar roofs"


def test_the_state_before_a_project_began_is_none_to_go_back_to(desk: FormDesk) -> None:
    desk.fill()
    assert desk.form.save()
    assert not history(desk).restore.isEnabled()


def test_another_municipality_reads_the_history_and_is_told_why_it_cannot_restore(
    desk: FormDesk, tmp_path: Path
) -> None:
    desk.fill()
    assert desk.form.save()
    uid = desk.form.record().uid
    other = FormDesk(tmp_path / "map.gpkg", user=User("Can", BORNOVA))
    other.form.open(uid)
    assert not history(other).restore.isVisible()
    assert not other.form.actions_of_record.undo.isEnabled()
    assert not other.form.paste.isEnabled()
    why = other.form.state.text()
    assert why and other.form.binding("title").row.toolTip() == why
    other.close()
