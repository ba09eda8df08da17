"""What lies folded behind the first page: rows of partners and money, details of ticks, targets, files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit

from izsa_plugin.gui.form.goals_editor import Goals
from izsa_plugin.gui.form.stale_dialog import StaleDialog
from izsa_plugin.store.gpkg import create_map
from tests.gui.form_desk import FormDesk, focused, press, type_text

TABLES = ("project_partner", "project_finance", "project_indicator", "project_update", "project_file")


@pytest.fixture
def desk(qgis_app: Any, tmp_path: Path) -> Iterator[FormDesk]:
    create_map(tmp_path / "map.gpkg")
    made = FormDesk(tmp_path / "map.gpkg")
    made.form._more.setCollapsed(False)
    QApplication.processEvents()
    yield made
    made.close()


def add(desk: FormDesk, table: str, **values: Any) -> Any:
    """Add a row by its button and enter values through its editors."""
    editor = desk.editor(table)
    desk.click(editor.add)
    row = editor.row(len(editor.value()) - 1)
    for name, value in values.items():
        row.editors[name].set_value(value)
    return row


def test_every_child_table_has_an_editor_behind_the_first_page(desk: FormDesk) -> None:
    for table in (*TABLES, "project_target"):
        assert desk.form._more.isAncestorOf(desk.editor(table)), table
    for details in ("project_goal.contribution", "project_audience.people_target"):
        assert desk.form._more.isAncestorOf(desk.editor(details)), details


def test_partners_money_and_indicators_are_saved_changed_and_taken_away(desk: FormDesk) -> None:
    desk.fill()
    add(desk, "project_partner", organisation="Ege Üniversitesi", role="implementing")
    add(desk, "project_partner", organisation="Çiğli Belediyesi")
    add(desk, "project_finance", source="eu_grant", amount=1_250_000)
    add(desk, "project_indicator", name="Panel", aimed=200, reached=50.5)
    assert desk.form.save()
    stored = desk.stored()
    assert [(row["organisation"], row["role"]) for row in stored.of("project_partner")] == [
        ("Ege Üniversitesi", "implementing"), ("Çiğli Belediyesi", None),
    ]  # fmt: skip
    assert stored.of("project_finance")[0]["amount"] == 1_250_000
    assert stored.of("project_indicator")[0]["reached"] == 50.5
    kept = stored.of("project_partner")[0]["uid"]
    desk.editor("project_partner").row(0).editors["organisation"].set_value("Ege Ü.")
    desk.click(desk.editor("project_partner").remove_button(1))
    assert desk.form.save()
    (partner,) = desk.stored().of("project_partner")
    assert (partner["organisation"], partner["uid"]) == ("Ege Ü.", kept)


def test_a_form_that_is_only_opened_is_not_changed(desk: FormDesk) -> None:
    desk.fill()
    for table, values in (
        ("project_partner", {"organisation": "A"}),
        ("project_finance", {"amount": 10.25}),
        ("project_update", {"note": "Başladık"}),
    ):
        add(desk, table, **values)
    assert desk.form.save()
    desk.form.open(desk.form.record().uid)
    assert not desk.form.is_dirty


def test_a_dated_update_begins_with_today(desk: FormDesk) -> None:
    import datetime

    add(desk, "project_update")
    assert desk.editor("project_update").value()[0]["happened_on"] == datetime.date.today().isoformat()


def test_a_row_that_lacks_what_it_must_have_is_told_at_its_table(desk: FormDesk) -> None:
    desk.fill()
    add(desk, "project_partner")
    assert not desk.form.save()
    assert "Organisation" in desk.reason("project_partner")
    assert desk.store.read(desk.form.record().uid) is None


def test_a_number_that_is_none_is_told_and_nothing_is_saved(desk: FormDesk) -> None:
    desk.fill()
    row = add(desk, "project_finance")
    row.editors["amount"]._line.setText("çok")
    assert not desk.form.save()
    assert "Amount" in desk.reason("project_finance")


def test_details_follow_the_ticks_and_come_back_with_them(desk: FormDesk) -> None:
    desk.editor("project_audience").set_value(("women", "youth"))
    numbers = desk.editor("project_audience.people_target")
    numbers.row("women").editors["people_target"].set_value(120)
    desk.editor("project_audience").set_value(("youth",))
    assert [row["audience"] for row in numbers.value()] == ["youth"]
    desk.editor("project_audience").set_value(("women", "youth"))
    people = {row["audience"]: row.get("people_target") for row in desk.form.record().of("project_audience")}
    assert people == {"women": 120, "youth": None}


def test_a_secondary_goal_is_direct_until_it_is_called_indirect(desk: FormDesk) -> None:
    desk.fill()
    desk.editor("primary_goal").set_value(Goals(7, (11, 13)))
    desk.editor("project_goal.contribution").row(13).editors["contribution"].set_value("indirect")
    assert desk.form.save()
    stored = {row["goal"]: row["contribution"] for row in desk.stored().of("project_goal")}
    assert stored == {11: "direct", 13: "indirect"}


def test_a_third_secondary_goal_is_warned_about(desk: FormDesk) -> None:
    desk.editor("primary_goal").set_value(Goals(7, (11, 12, 13)))
    assert "3" in desk.editor("primary_goal")._hint.text()


def test_targets_cascade_from_all_ticked_goals(desk: FormDesk) -> None:
    desk.fill()
    targets = desk.editor("project_target")
    assert targets.item("7.2") is not None
    assert targets.item("11.2") is None
    desk.click(desk.badge(11))
    assert targets.item("11.2") is not None
    for code in ("7.2", "11.2"):
        targets.item(code).setCheckState(0, Qt.CheckState.Checked)
    assert desk.form.save()
    assert desk.stored().choices("project_target", "target") == ("7.2", "11.2")


def test_a_target_stays_and_says_so_when_its_goal_is_unticked(desk: FormDesk) -> None:
    desk.click(desk.badge(11))
    targets = desk.editor("project_target")
    targets.item("11.2").setCheckState(0, Qt.CheckState.Checked)
    desk.click(desk.badge(11))
    assert targets.value() == ("11.2",)
    assert "not ticked" in targets.tree.topLevelItem(targets.tree.topLevelItemCount() - 1).text(0)


def test_targets_that_are_no_municipal_task_are_shown_on_request(desk: FormDesk) -> None:
    desk.click(desk.badge(7))
    targets = desk.editor("project_target")
    assert targets.item("7.a") is None
    targets.all.setChecked(True)
    assert targets.item("7.a") is not None


def test_a_target_is_ticked_by_the_space_bar(desk: FormDesk) -> None:
    desk.click(desk.badge(7))
    targets = desk.editor("project_target")
    targets.tree.setFocus()
    targets.tree.setCurrentItem(targets.item("7.2"))
    press(Qt.Key.Key_Space)
    assert targets.value() == ("7.2",)


@pytest.fixture
def photo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A picture that lies somewhere else than the map."""
    path = tmp_path_factory.mktemp("başka yer") / "foto.jpg"
    path.write_bytes(b"jpeg")
    return path


def test_a_photo_from_elsewhere_is_copied_beside_the_map_as_the_project_is_saved(
    desk: FormDesk, tmp_path: Path, photo: Path
) -> None:
    desk.fill()
    add(desk, "project_file", path=str(photo), caption="Açılış")
    assert desk.form.save()
    (stored,) = desk.stored().of("project_file")
    assert stored["path"] == "files/foto.jpg"
    assert (tmp_path / "files" / "foto.jpg").read_bytes() == b"jpeg"


def test_a_copy_is_taken_back_when_the_save_fails(
    desk: FormDesk, tmp_path: Path, photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(StaleDialog, "exec", lambda _dialog: QDialog.DialogCode.Rejected)
    desk.fill()
    assert desk.form.save()
    record = desk.stored()
    record.row["title"] = "Somebody else's title"
    desk.store.save(record)
    add(desk, "project_file", path=str(photo))
    assert not desk.form.save()
    assert not (tmp_path / "files" / "foto.jpg").exists()


def test_a_partner_is_entered_with_keys_alone(desk: FormDesk) -> None:
    desk.fill()
    desk.editor("project_partner").add.setFocus()
    press(Qt.Key.Key_Space)
    assert isinstance(focused(), QLineEdit)
    type_text("Köy Koop")
    press(Qt.Key.Key_Tab, 2)
    QTest.keyClicks(focused(), "F")  # the roles are found by the first letter of their names
    assert desk.form.save()
    (partner,) = desk.stored().of("project_partner")
    assert (partner["organisation"], partner["role"]) == ("Köy Koop", "funding")


def test_the_tab_key_reaches_every_editor_and_each_has_a_name(desk: FormDesk) -> None:
    desk.fill()
    for table in TABLES:
        desk.click(desk.editor(table).add)
    QApplication.processEvents()
    start = desk.editor("title").focusProxy()
    start.setFocus()
    visited, nameless = set(), []
    for _ in range(400):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        widget = focused()
        if widget in visited:
            break
        visited.add(widget)
        if not (widget.accessibleName() or getattr(widget, "text", lambda: "")()):
            nameless.append(widget)
    assert not nameless, [(type(each).__name__, type(each.parent()).__name__) for each in nameless]
    for table in TABLES:
        row = desk.editor(table).row(0)
        assert any(each in visited for each in row.findChildren((QLineEdit, QPlainTextEdit))), table
    assert desk.form.send in visited and desk.form.paste in visited
