"""The gap dock as a user works with it: by mouse and keys, on the demo map."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from osgeo import ogr
from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import QDate, QPoint, Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QToolButton

from izsa_plugin.analysis.gap.classes import GapClass
from izsa_plugin.domain.choices import Status
from izsa_plugin.gui.gap.desk import GapDock
from izsa_plugin.gui.gap.matrix_model import Figure, MatrixModel
from tests.gui.desk import settle

KONAK_CLOSED = "UPDATE reporting SET state = 'in_progress' WHERE district = 'TUR035007'"


@pytest.fixture(autouse=True)
def _english(qgis_app: QgsApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: "en"))


def _until(ready: Any, seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not ready() and time.monotonic() < end:
        settle()
        QTest.qWait(20)
    assert ready()


@pytest.fixture
def gaps(desk: Any, demo_map: Path) -> Any:
    """The panel with the demo map's gaps."""
    with closing(sqlite3.connect(demo_map)) as connection, connection:
        connection.execute(KONAK_CLOSED)
    desk.open(demo_map)
    desk.panel.findChild(QToolButton, "IzsaGaps").click()
    dock = desk.window.main.findChild(GapDock)
    panel = dock.widget()
    _until(lambda: panel.answer is not None)
    return panel


def _names(panel: Any) -> list[str]:
    return [panel.filter.headerData(row, Qt.Orientation.Vertical) for row in range(panel.filter.rowCount())]


def _row(panel: Any, name: str) -> int:
    return panel.answer.gaps.places.name.index(name)


def test_the_matrix_shows_every_district_by_the_turkish_alphabet(gaps: Any) -> None:
    names = _names(gaps)
    assert len(names) == 30
    assert names[:5] == ["Aliağa", "Balçova", "Bayındır", "Bayraklı", "Bergama"]
    assert names.index("Çeşme") == names.index("Buca") + 1
    assert gaps.model.columnCount() == 17 + MatrixModel.TOTALS
    assert "112 projects" in gaps.form.counted.text() and "period: all" in gaps.form.counted.text()


def test_a_cell_tells_class_number_and_one_sentence_and_lists_its_projects(gaps: Any) -> None:
    row = _row(gaps, "Konak")
    gaps.choose(row, 10)
    assert gaps.form.sentence.text().startswith("<b>Present</b>, N = 7. Konak has 7 projects for goal 11")
    assert gaps.form.projects.count() == 7
    assert "95% interval" in gaps.form.detail.toPlainText() and "City (N)" in gaps.form.detail.toPlainText()


def test_a_gap_names_projects_to_take_over_with_the_reason(gaps: Any) -> None:
    row = _row(gaps, "Foça")
    gaps.choose(row, 5)
    assert gaps.form.sentence.text().startswith("<b>No project</b>")
    assert gaps.form.projects.count() == 0
    assert 1 <= gaps.form.transfers.count() <= 3
    assert gaps.form.transfers.item(0).text().count("\n") == 1


def test_the_next_steps_are_listed_with_their_bound(gaps: Any) -> None:
    texts = [gaps.form.steps.item(row).text() for row in range(gaps.form.steps.count())]
    assert len(texts) == 6
    assert texts[0].startswith("1. ") and "Like “" in texts[0] and "of the gap" in texts[0]
    assert "never less than 63%" in texts[-1]
    gaps.choose(_row(gaps, "Konak"), 10)
    assert gaps.form.steps.count() == 6


def test_a_district_that_has_not_reported_is_never_zero(gaps: Any) -> None:
    row = _row(gaps, "Bornova")
    assert {gaps.model.kind(row, column + 2) for column in range(17)} == {GapClass.NOT_REPORTED}
    shown = {gaps.model.index(row, column + 2).data() for column in range(17)}
    assert "0" not in shown and "(4)" in shown
    assert gaps.model.index(row, 1).data() == "–"
    assert gaps.model.index(row, 0).data() == "(7)"


def test_the_arrow_keys_move_through_the_cells(gaps: Any) -> None:
    gaps.choose(_row(gaps, "Balçova"), 3)
    first = gaps.form.sentence.text()
    matrix = gaps.form.matrix
    matrix.setFocus()
    QTest.keyClick(matrix, Qt.Key.Key_Right)
    assert "goal 5" in gaps.form.sentence.text() != first
    QTest.keyClick(matrix, Qt.Key.Key_Down)
    assert "Bayındır" in gaps.form.sentence.text()


def test_a_click_brings_the_district_into_view(gaps: Any, desk: Any) -> None:
    before = desk.window.canvas.extent()
    index = gaps.filter.index(_names(gaps).index("Karaburun"), 4)
    gaps.form.matrix.scrollTo(index)
    where = gaps.form.matrix.visualRect(index).center()
    QTest.mouseClick(gaps.form.matrix.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(where.x(), where.y()))
    settle()
    after = desk.window.canvas.extent()
    assert after != before and after.width() < 120_000
    assert after.center().x() < 480_000  # the far west


def test_a_listed_project_opens_in_the_form(gaps: Any, desk: Any) -> None:
    gaps.choose(_row(gaps, "Konak"), 10)
    item = gaps.form.projects.item(0)
    gaps.form.projects.itemActivated.emit(item)
    settle()
    assert desk.plugin._workbench._window.form.record().uid == item.data(Qt.ItemDataRole.UserRole)


def test_districts_are_found_by_name_and_by_class(gaps: Any) -> None:
    gaps.form.search.setText("karsi")
    assert _names(gaps) == ["Karşıyaka"]
    gaps.form.search.setText("")
    gaps.form.kinds.setCurrentIndex(gaps.form.kinds.findText("Dense"))
    assert "Karaburun" in _names(gaps) and "Foça" not in _names(gaps)


def test_a_goal_orders_districts_by_class_and_the_third_click_by_name_again(gaps: Any, settings: Any) -> None:
    settings.gap_ranking = True
    by_name = _names(gaps)
    gaps.order_by(2 + 10)
    kinds = [gaps.filter.index(row, 12).data(MatrixModel.CLASS) for row in range(30)]
    order = list(GapClass)
    assert [order.index(kind) for kind in kinds] == sorted(order.index(kind) for kind in kinds)
    gaps.order_by(2 + 10)
    assert gaps.filter.index(0, 12).data(MatrixModel.CLASS) is kinds[-1]
    gaps.order_by(2 + 10)
    assert _names(gaps) == by_name


@pytest.mark.parametrize("column", [0, 1, 12])
def test_districts_are_ranked_only_when_the_settings_ask_for_it(
    gaps: Any, desk: Any, settings: Any, column: int
) -> None:
    by_name = _names(gaps)
    gaps.order_by(column)
    assert _names(gaps) == by_name
    assert any("not ranked" in text for text in desk.window.messages())
    settings.gap_ranking = True
    gaps.order_by(column)
    keys = [gaps.filter.index(row, column).data(MatrixModel.SORT) for row in range(30)]
    assert keys == sorted(keys) and _names(gaps) != by_name


def test_only_the_chosen_period_counts_and_a_wrong_one_is_taken_back(gaps: Any, desk: Any) -> None:
    everything = gaps.answer.gaps.counts.city_projects
    period = gaps.form.period
    period.setEditText("2021/2022")
    period.lineEdit().editingFinished.emit()
    _until(lambda: gaps.answer.question.period == "2021/2022")
    assert 0 < gaps.answer.gaps.counts.city_projects < everything
    assert "period: 2021" in gaps.form.counted.text()
    period.setEditText("soon")
    period.lineEdit().editingFinished.emit()
    assert any("“soon” cannot be read as a period" in text for text in desk.window.messages())
    assert period.currentText() == "2021/2022" and gaps._waiting is None


def _tick(box: QgsCheckableComboBox, name: str) -> None:
    """A click in the list that drops down: setting the state by code tells nobody."""
    box.showPopup()
    where = box.view().visualRect(box.model().index(box.findText(name), 0)).center()
    QTest.mouseClick(box.view().viewport(), Qt.MouseButton.LeftButton, pos=where)
    box.hidePopup()


def test_statuses_can_be_chosen_and_one_has_to_count(gaps: Any, desk: Any) -> None:
    everything = gaps.answer.gaps.counts.city_projects
    statuses = gaps.form.statuses
    for name in ("Closing", "Completed"):
        _tick(statuses, name)
    _until(lambda: gaps.answer.question.statuses == {Status.RUNNING})
    assert 0 < gaps.answer.gaps.counts.city_projects < everything
    assert "status: running." in gaps.form.counted.text()
    _tick(statuses, "Running")
    assert any("At least one status" in text for text in desk.window.messages())
    assert statuses.checkedItems() == ["Running"] and gaps.counting.statuses == {Status.RUNNING}


def test_a_change_is_told_whatever_the_period(gaps: Any) -> None:
    gaps.form.period.setEditText("2022")
    gaps.form.period.lineEdit().editingFinished.emit()
    gaps.form.figure.setCurrentIndex(gaps.form.figure.findData(Figure.CHANGE))
    _until(lambda: gaps.answer.change is not None)
    assert not gaps.form.period.isEnabled() and "period: all" in gaps.form.counted.text()
    gaps.form.figure.setCurrentIndex(gaps.form.figure.findData(Figure.COUNT))
    _until(lambda: gaps.answer.question.period == "2022")
    assert gaps.form.period.isEnabled() and "period: 2022" in gaps.form.counted.text()


def test_another_figure_keeps_the_classes(gaps: Any) -> None:
    gaps.form.figure.setCurrentIndex(gaps.form.figure.findData(Figure.RATE))
    row = _row(gaps, "Konak")
    assert gaps.model.index(row, 12).data() == "0.22"
    assert gaps.model.kind(row, 12) is GapClass.PRESENT
    gaps.form.figure.setCurrentIndex(gaps.form.figure.findData(Figure.NEED))
    assert gaps.model.index(row, 12).data() == "?"


def test_the_change_since_a_day_is_shown_in_the_cells(gaps: Any) -> None:
    gaps.form.since.setDate(QDate(2019, 12, 31))
    _until(lambda: gaps._waiting is None)
    gaps.form.figure.setCurrentIndex(gaps.form.figure.findData(Figure.CHANGE))
    _until(lambda: gaps.answer.change is not None)
    row = _row(gaps, "Konak")
    shown = {gaps.model.index(row, column + 2).data() for column in range(17)}
    assert any(text.startswith("+") for text in shown) and "·" in shown
    silent = {gaps.model.index(_row(gaps, "Bornova"), column + 2).data() for column in range(17)}
    assert silent <= {"", "(+1)", "(+2)", "(+3)", "(+4)"} and len(silent) > 1
    gaps.choose(row, 10)
    assert "goal 11:" in gaps.form.detail.toPlainText()


@pytest.mark.parametrize(("dimension", "columns"), [("audience", 20), ("theme", 15), ("target", 169)])
def test_gaps_can_be_looked_for_by_other_things(gaps: Any, dimension: str, columns: int) -> None:
    gaps.form.dimension.setCurrentIndex(gaps.form.dimension.findData(dimension))
    _until(lambda: gaps.answer.question.dimension == dimension)
    assert gaps.model.columnCount() - 2 >= columns
    assert not gaps.form.to_map.isEnabled()


def test_a_district_has_a_profile_beside_similar_ones(gaps: Any) -> None:
    gaps._on_district(_names(gaps).index("Urla"))
    text = gaps.form.detail.toPlainText()
    assert "Urla: " in text and "per 10,000 residents" in text and "Similar districts" in text
    assert "effective number of goals" in text
    assert gaps.form.projects.count() > 0


def test_the_districts_come_into_the_map_with_a_theme_for_each_goal(gaps: Any, desk: Any) -> None:
    project = QgsProject.instance()
    gaps.form.to_map.click()
    _until(lambda: project.mapLayersByName("Gaps (districts)"))
    (layer,) = project.mapLayersByName("Gaps (districts)")
    assert layer.featureCount() == 30
    themes = project.mapThemeCollection()
    assert "Goal  6: Clean Water" in themes.mapThemes() and len(themes.mapThemes()) == 17
    state = themes.mapThemeState("Goal  6: Clean Water")
    assert {record.currentStyle for record in state.layerRecords() if record.layer() is layer} == {
        "Goal  6: Clean Water"
    }
    gaps.form.to_map.click()
    _until(lambda: project.mapLayersByName("Gaps (districts)") not in ([], [layer]))
    assert len(project.mapLayersByName("Gaps (districts)")) == 1


def test_picture_and_workbook_are_saved(gaps: Any, desk: Any, tmp_path: Path) -> None:
    gap_desk = desk.plugin._workbench._gaps
    gap_desk.save_picture(gaps.answer, tmp_path / "eksik alanlar.png")
    _until(lambda: any(".png" in text for text in desk.window.messages()))
    assert QImage(str(tmp_path / "eksik alanlar.png")).width() > 1000
    gap_desk.save_workbook(gaps.answer, tmp_path / "eksik alanlar.xlsx")
    _until(lambda: any(".xlsx" in text for text in desk.window.messages()))
    book = ogr.Open(str(tmp_path / "eksik alanlar.xlsx"))
    assert [book.GetLayer(number).GetName() for number in range(4)] == ["Numbers", "Classes", "Detail", "Notes"]
    rows = [feature.items() for feature in book.GetLayer(0)]
    assert len(rows) == 30
    konak = next(row for row in rows if row["District"] == "Konak")
    assert konak["11 Cities and Communities"] == 7
    bornova = next(row for row in rows if row["District"] == "Bornova")
    assert bornova["11 Cities and Communities"] is None
    assert book.GetLayer(2).GetFeatureCount() == 30 * 17
    notes = " ".join(str(feature.items()) for feature in book.GetLayer(3))
    assert "do not show how far" in notes and "Demo data" in notes


def test_a_workbook_that_cannot_be_written_is_told(gaps: Any, desk: Any, tmp_path: Path) -> None:
    desk.plugin._workbench._gaps.save_workbook(gaps.answer, tmp_path / "nowhere" / "gaps.xlsx")
    _until(lambda: any("could not be written" in text for text in desk.window.messages()))


def test_without_a_map_the_dock_says_what_to_do(desk: Any) -> None:
    dock = desk.plugin._workbench._gap_desk().show_dock()
    assert "Open a sustainability map" in dock.widget().form.counted.text()
    assert not dock.widget().form.export_button.isEnabled()


def test_closing_the_map_empties_the_dock(gaps: Any) -> None:
    QgsProject.instance().clear()
    settle()
    _until(lambda: gaps.answer is None)
    assert gaps.filter.rowCount() == 0


def test_a_save_is_judged_when_somebody_looks(gaps: Any, desk: Any) -> None:
    first = gaps.answer
    dock = desk.window.main.findChild(GapDock)
    dock.hide()
    desk.current.saved.emit("demo-IZP023")
    settle()
    assert gaps._waiting is None and gaps.answer is first
    dock.show()
    _until(lambda: gaps.answer is not first)
