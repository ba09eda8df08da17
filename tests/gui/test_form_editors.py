"""The editors read what people write, and give back what they were given."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.PyQt.QtCore import QDate, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QCalendarWidget

from izsa_plugin.domain.schema import Schema, schema
from izsa_plugin.gui.form.chips_editor import ChipsEditor
from izsa_plugin.gui.form.choice_editors import ChoiceEditor, ProjectEditor
from izsa_plugin.gui.form.choices import Choices
from izsa_plugin.gui.form.date_editor import Dated, DateEditor
from izsa_plugin.gui.form.field_widgets import make_editor
from izsa_plugin.gui.form.start_editor import Start, StartEditor
from izsa_plugin.gui.form.text_editors import NumberEditor
from izsa_plugin.store.protocol import ListRow


class Lists:
    """As much of a store as choices are read from."""

    def __init__(self) -> None:
        self.schema: Schema = schema()

    def rows(self, table: str) -> list[dict[str, Any]]:
        if table == "goal":
            return [{"number": 7, "label_tr": "Enerji", "label_en": "Energy"}]
        return [
            {"code": "idea", "label_tr": "Fikir", "label_en": "Idea", "active": 1},
            {"code": "old", "label_tr": "Eski", "label_en": "Old", "active": 0},
        ]

    def projects(self, query: Any, limit: int = 0, offset: int = 0) -> list[ListRow]:
        row = ListRow("u1", "Çiğli ısı", "TUR035", (), (), "idea", "draft", None, "", "city", None, None)
        return [row]

    def read(self, uid: str) -> None:
        return None


@pytest.fixture
def choices(qgis_app: Any) -> Choices:
    return Choices(Lists(), "en")


@pytest.mark.parametrize(
    ("typed", "day", "precision"),
    [
        ("15.03.2024", "2024-03-15", "day"),
        ("03.2024", "2024-03-01", "month"),
        ("2024", "2024-01-01", "year"),
        ("01.01.2024", "2024-01-01", "day"),
        ("", None, "day"),
    ],
)
def test_a_date_knows_how_precisely_it_was_typed(qgis_app: Any, typed: str, day: Any, precision: str) -> None:
    editor = DateEditor("tr")
    QTest.keyClicks(editor._line, typed)
    assert editor.value() == Dated(day, precision)
    assert editor.input_problem() is None


@pytest.mark.parametrize("typed", ["31.02.2024", "13.2024", "yesterday", "0024"])
def test_an_impossible_date_is_no_value_and_says_so(qgis_app: Any, typed: str) -> None:
    editor = DateEditor("tr")
    QTest.keyClicks(editor._line, typed)
    assert editor.value().day is None
    assert editor.input_problem()


@pytest.mark.parametrize("dated", [Dated("2024-03-15"), Dated("2024-03-01", "month"), Dated("2024-01-01", "year")])
def test_a_date_comes_back_as_it_was_stored(qgis_app: Any, dated: Dated) -> None:
    editor = DateEditor("tr")
    editor.set_value(dated)
    assert editor.value() == dated


def test_a_less_precise_date_is_chosen_beside_it(qgis_app: Any) -> None:
    editor = DateEditor("tr")
    editor.set_value(Dated("2024-03-15"))
    QTest.keyClick(editor._precision, Qt.Key.Key_Down)
    assert editor.value() == Dated("2024-03-01", "month")
    assert editor.text() == "03.2024"


def test_a_day_is_picked_from_the_calendar(qgis_app: Any) -> None:
    editor = DateEditor("en")
    editor.set_value(Dated("2024-03-01", "month"))
    editor.show()

    def pick() -> None:
        calendar = QApplication.activePopupWidget().findChild(QCalendarWidget)
        calendar.clicked.emit(QDate(2024, 3, 19))

    QTimer.singleShot(100, pick)
    editor._line.actions()[0].trigger()
    assert editor.value() == Dated("2024-03-19")
    editor.close()


def test_a_start_called_actual_by_mistake_becomes_planned_without_typing_again(qgis_app: Any) -> None:
    editor = StartEditor("tr")
    editor._actual.set_text("2027")
    QTest.keyClick(editor._kind, Qt.Key.Key_Down)
    assert editor.value() == Start(planned=Dated("2027-01-01", "year"))


def test_both_starts_are_kept_where_both_are_known(qgis_app: Any) -> None:
    start = Start(Dated("2023-05-01", "month"), Dated("2024-01-01", "year"))
    editor = StartEditor("tr")
    editor.set_value(start)
    assert editor.value() == start


@pytest.mark.parametrize(
    ("language", "typed", "value"),
    [
        ("tr", "1.250.000,50", 1250000.5),
        ("tr", "1250000", 1250000.0),
        ("en", "1250000.5", 1250000.5),
        ("en", "1,250,000", 1250000.0),
    ],
)
def test_an_amount_is_read_as_people_write_it(qgis_app: Any, language: str, typed: str, value: float) -> None:
    editor = NumberEditor(schema().table("project").field("budget"), language)
    QTest.keyClicks(editor._line, typed)
    assert editor.value() == value


@pytest.mark.parametrize("language", ["tr", "en"])
@pytest.mark.parametrize("value", [0, 1.125, 1000.0, 1250000.0, 1250.5, 0.001, 1234567.891])
def test_an_amount_comes_back_as_it_was_stored(qgis_app: Any, language: str, value: float) -> None:
    editor = NumberEditor(schema().table("project").field("budget"), language)
    editor.set_value(value)
    assert editor.value() == value


def test_half_a_person_is_refused(qgis_app: Any) -> None:
    editor = NumberEditor(schema().table("project").field("people_target"), "en")
    QTest.keyClicks(editor._line, "2.5")
    assert editor.input_problem() == "“People aimed at” must be a whole number."


def test_a_code_that_is_no_longer_offered_is_kept(choices: Choices) -> None:
    editor = ChoiceEditor(schema().table("project").field("status"), choices)
    assert editor._combo.findText("Old") < 0
    editor.set_value("old")
    assert editor.value() == "old"
    chips = ChipsEditor([("a", "A")])
    chips.set_value(("a", "gone"))
    assert chips.value() == ("a", "gone")


def test_a_parent_project_is_found_by_letters_of_any_case(choices: Choices) -> None:
    editor = ProjectEditor(schema().table("project").field("parent_uid"), choices)
    QTest.keyClicks(editor._combo.lineEdit(), "cigli isi")
    assert editor._names.stringList() == ["Çiğli ısı"]
    assert editor.input_problem()
    editor._combo.setEditText("Çiğli ısı")
    assert (editor.value(), editor.input_problem()) == ("u1", None)


def test_every_field_that_is_shown_has_an_editor_with_a_name_and_help(choices: Choices) -> None:
    for field in schema().table("project").fields:
        editor = make_editor(field, choices, "tr")
        assert (editor is None) == (field.kept or field.widget.value == "hidden")
        if editor is not None:
            editor.describe(field.label.tr, field.help.tr)
            assert editor.inputs()[0].accessibleName() == field.label.tr
            assert editor.inputs()[0].toolTip() == field.help.tr


def test_empty_numbers_and_texts_are_unknown_and_not_zero(choices: Choices) -> None:
    for name in ("budget", "people_target", "unit", "description"):
        editor = make_editor(schema().table("project").field(name), choices, "en")
        assert editor is not None
        editor.set_value(None)
        assert editor.value() is None
