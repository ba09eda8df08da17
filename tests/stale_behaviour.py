"""Two who edit the same project, on any store: the form shows both states, and what is chosen is saved."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Callable

import pytest
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

from izsa_plugin.domain.schema import schema
from izsa_plugin.gui.conflict.comparison import BASE, FIELD, MAP, PACKAGE, RESULT
from izsa_plugin.gui.form.stale_dialog import StaleDialog
from izsa_plugin.gui.language import say
from izsa_plugin.store.protocol import Store
from izsa_plugin.sync.two_saves import Side
from tests.gui.form_desk import FormDesk


@pytest.fixture
def desk(qgis_app: Any, stores: tuple[Store, Store]) -> Iterator[FormDesk]:
    """A form with a saved project; ``stores`` are two on one map, of colleagues in one municipality."""
    made = FormDesk(stores[0])
    made.fill()
    assert made.form.save()
    yield made
    made.close()


@pytest.fixture
def other(desk: FormDesk, stores: tuple[Store, Store]) -> Iterator[FormDesk]:
    """A colleague with the same project in the form."""
    made = FormDesk(stores[1])
    assert made.form.open(desk.form.record().uid)
    yield made
    made.close()


def both_edit(desk: FormDesk, other: FormDesk) -> None:
    """The colleague saves first: title, progress and an audience; my title, unit and audience differ."""
    other.editor("title").set_value("Solar roofs for schools")
    other.editor("progress").set_value(40)
    other.editor("project_audience").set_value(("women", "children"))
    assert other.form.save()
    desk.editor("title").set_value("Solar roofs for all")
    desk.editor("unit").set_value("Energy")
    desk.editor("project_audience").set_value(("women", "youth"))


def in_dialog(do: Callable[[StaleDialog], None]) -> None:
    """What the user does in the dialog that the next save opens."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, StaleDialog)
        try:
            do(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(100, act)


def label(field: str) -> str:
    """What a field of a project is called in the language of the desk."""
    return say(schema().table("project").field(field).label)


def click(button: Any) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def shown(dialog: StaleDialog) -> dict[str, tuple[str, str, str, str]]:
    tree = dialog.comparison.tree
    items = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    return {item.text(FIELD): tuple(item.text(column) for column in (BASE, PACKAGE, MAP, RESULT)) for item in items}


class StaleBehaviour:
    """Tests that a form passes on a store by inheriting them."""

    def test_both_states_stand_side_by_side_and_what_both_changed_has_to_be_chosen(
        self, desk: FormDesk, other: FormDesk
    ) -> None:
        both_edit(desk, other)
        seen: dict[str, Any] = {}

        def look(dialog: StaleDialog) -> None:
            seen.update(fields=shown(dialog), may_save=dialog.save.isEnabled(), about=dialog.about.text())

        in_dialog(look)
        assert not desk.form.save()
        assert seen["fields"][label("title")] == ("Solar roofs", "Solar roofs for all", "Solar roofs for schools", "?")
        assert seen["fields"][label("unit")][3] == "Energy"
        assert seen["fields"][label("progress")][3] == "40"
        assert not seen["may_save"]
        assert other.store.user.name in seen["about"]
        assert desk.editor("title").value() == "Solar roofs for all"
        assert "somebody else" in desk.told()
        assert desk.stored().row["title"] == "Solar roofs for schools"

    @pytest.mark.parametrize(
        ("side", "title"), [(Side.MINE, "Solar roofs for all"), (Side.THEIRS, "Solar roofs for schools")]
    )
    def test_what_is_chosen_is_saved_with_what_one_alone_changed(
        self, desk: FormDesk, other: FormDesk, side: Side, title: str
    ) -> None:
        both_edit(desk, other)

        def choose(dialog: StaleDialog) -> None:
            dialog.comparison.choose(dialog.comparison.values.index(None), side)
            click(dialog.save)

        in_dialog(choose)
        assert desk.form.save()
        stored = desk.stored()
        assert (stored.row["title"], stored.row["unit"], stored.row["progress"]) == (title, "Energy", 40)
        assert set(stored.choices("project_audience", "audience")) == {"women", "youth", "children"}
        assert not desk.form.is_dirty and desk.editor("title").value() == title

    def test_one_button_takes_a_whole_side_with_its_children(self, desk: FormDesk, other: FormDesk) -> None:
        both_edit(desk, other)

        def take_mine(dialog: StaleDialog) -> None:
            click(dialog.mine)
            click(dialog.save)

        in_dialog(take_mine)
        assert desk.form.save()
        stored = desk.stored()
        assert (stored.row["title"], stored.row["progress"]) == ("Solar roofs for all", None)
        assert set(stored.choices("project_audience", "audience")) == {"women", "youth"}

    def test_a_save_that_comes_while_i_choose_is_shown_too(self, desk: FormDesk, other: FormDesk) -> None:
        both_edit(desk, other)
        seen: list[str] = []

        def again(dialog: StaleDialog) -> None:
            seen.append(shown(dialog)[label("title")][MAP - BASE])
            click(dialog.mine)
            click(dialog.save)

        def first(dialog: StaleDialog) -> None:
            other.editor("title").set_value("Solar roofs for hospitals")
            assert other.form.save()
            in_dialog(again)
            seen.append(shown(dialog)[label("title")][MAP - BASE])
            click(dialog.mine)
            click(dialog.save)

        in_dialog(first)
        assert desk.form.save()
        assert seen == ["Solar roofs for schools", "Solar roofs for hospitals"]
        assert desk.stored().row["title"] == "Solar roofs for all"

    def test_sending_goes_on_after_the_choice(self, desk: FormDesk, other: FormDesk) -> None:
        both_edit(desk, other)

        def take_theirs(dialog: StaleDialog) -> None:
            click(dialog.theirs)
            click(dialog.save)

        in_dialog(take_theirs)
        assert desk.form.save(send=True)
        assert desk.stored().row["approval"] == "sent"

    @pytest.mark.parametrize("button", [QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No])
    def test_a_project_deleted_meanwhile_is_put_back_if_wanted(
        self, desk: FormDesk, other: FormDesk, monkeypatch: pytest.MonkeyPatch, button: QMessageBox.StandardButton
    ) -> None:
        monkeypatch.setattr(QMessageBox, "question", lambda *_args: button)
        desk.editor("title").set_value("Solar roofs for all")
        stored = other.stored()
        other.store.delete(stored.uid, stored.version)
        wanted = button == QMessageBox.StandardButton.Yes
        assert desk.form.save() is wanted
        back = desk.store.read(stored.uid)
        assert (back is not None) is wanted
        assert desk.editor("title").value() == "Solar roofs for all"
        if back is not None:
            assert back.row["title"] == "Solar roofs for all"
            assert back.choices("project_audience", "audience") == ("women",)
