"""While a project is typed, similar ones appear beside it with the reason, and typing never waits for them."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

import pytest
from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from izsa_plugin.domain.errors import IzsaError
from izsa_plugin.domain.language import Text
from izsa_plugin.domain.record import Record
from izsa_plugin.domain.schema import schema
from izsa_plugin.gui.form.project_form import ProjectForm
from izsa_plugin.gui.form.similar_index import ProjectIndex, Query
from izsa_plugin.gui.form.similar_panel import SimilarPanel
from izsa_plugin.settings import Settings
from izsa_plugin.store.demo import demo_records
from izsa_plugin.store.gpkg import GeoPackageStore, create_map
from izsa_plugin.store.protocol import User

USER = User("Deniz", "TUR035008")


def until(condition: Callable[[], Any], seconds: float = 8.0) -> None:
    """Let the window live until something is so."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it never came to be"
        QTest.qWait(10)


@dataclass
class Hit:
    uid: str
    reason: Text


class Answers:
    """An index that answers with what it was asked, slowly if told so."""

    def __init__(self, delay: Callable[[Query], float] = lambda _: 0.0) -> None:
        self.asked: list[Query] = []
        self._delay = delay

    def find(self, query: Query) -> list[Hit]:
        self.asked.append(query)
        time.sleep(self._delay(query))
        return [Hit(query.title, Text("Benzer", f"Like {query.title}"))]

    def put(self, record: Record) -> None:
        raise AssertionError("nothing is saved here")


@pytest.fixture
def panel(qgis_app: QgsApplication) -> Iterator[SimilarPanel]:
    made = SimilarPanel("en")
    made.show()
    yield made
    until(lambda: not made.search._tasks)
    made.close()


def titled(title: str) -> Record:
    return Record({"uid": "mine", "title": title})


def test_a_pause_in_typing_brings_the_similar_projects_with_their_reason(panel: SimilarPanel) -> None:
    index = Answers()
    panel.build(lambda: index)
    for end in range(1, 12):
        panel.compare(titled("Solar roofs"[:end]))
    until(panel.hits)
    assert panel.list.item(0).text() == "Like Solar roofs."
    assert [query.title for query in index.asked] == ["Solar roofs"]


def test_a_click_and_the_enter_key_open_a_similar_project(panel: SimilarPanel) -> None:
    panel.build(Answers)
    panel.compare(titled("Solar roofs"))
    until(panel.hits)
    opened: list[str] = []
    panel.project_clicked.connect(opened.append)
    centre = panel.list.visualItemRect(panel.list.item(0)).center()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    assert opened == ["Solar roofs"]
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert opened == ["Solar roofs", "Solar roofs"]


def test_a_late_answer_does_not_replace_a_newer_one(panel: SimilarPanel) -> None:
    index = Answers(lambda query: 1.0 if query.title == "Old title" else 0.0)
    panel.build(lambda: index)
    panel.compare(titled("Old title"))
    until(lambda: index.asked)
    panel.compare(titled("New title"))
    until(lambda: panel.hits() == ["New title"])
    until(lambda: not panel.search._tasks)
    assert panel.hits() == ["New title"]


def test_one_word_is_not_searched_for(panel: SimilarPanel) -> None:
    index = Answers()
    panel.build(lambda: index)
    panel.compare(titled("Solar"))
    QTest.qWait(500)
    assert index.asked == [] and panel.hits() == []


def test_why_nothing_can_be_searched_is_told(panel: SimilarPanel) -> None:
    def fail() -> Any:
        raise IzsaError(Text("Dosya kilitli.", "The file is locked."))

    panel.build(fail)
    until(lambda: "The file is locked." in panel._said.text())


def test_a_form_may_close_while_it_is_being_searched(qgis_app: QgsApplication) -> None:
    panel = SimilarPanel("en")
    index = Answers(lambda _: 0.5)
    panel.build(lambda: index)
    panel.compare(titled("Solar roofs"))
    until(lambda: index.asked)
    (task,) = panel.search._tasks
    panel.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert sip.isdeleted(panel.search)
    until(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    assert task.exception is None


def test_typing_is_not_held_up_while_a_search_runs(qgis_app: QgsApplication, tmp_path: Path) -> None:
    create_map(tmp_path / "map.gpkg")
    store = GeoPackageStore.open(tmp_path / "map.gpkg", USER)
    form = ProjectForm(store, "en")
    index = Answers(lambda _: 1.0)
    form.similar.build(lambda: index)
    form.binding("title").editor.set_value("Solar roofs")
    until(lambda: index.asked)
    slowest = 0.0
    for letter in "for every house":
        begun = time.perf_counter()
        QTest.keyClick(form.binding("title").editor._line, letter)
        QTest.qWait(1)
        slowest = max(slowest, time.perf_counter() - begun)
    assert slowest < 0.1
    until(lambda: not form.similar.search._tasks)
    form.deleteLater()
    store.close()


def test_the_forms_own_map_is_searched_and_a_saved_project_is_found_next_time(
    qgis_app: QgsApplication, tmp_path: Path
) -> None:
    path = tmp_path / "map.gpkg"
    create_map(path)
    store = GeoPackageStore.open(path, USER)
    for record in list(demo_records(schema()))[:20]:
        store.save(record)
    example = store.read("demo-" + next(demo_records(schema())).row["code"])
    assert example is not None
    form = ProjectForm(store, "tr", open_another=lambda: GeoPackageStore.open(path, USER))
    form.binding("title").editor.set_value(example.row["title"])
    until(form.similar.hits)
    assert form.similar.hits()[0] == example.uid
    assert example.row["title"] in form.similar.list.item(0).text()

    form.binding("title").editor.set_value("Zürafa yavrusu bakım evi")
    assert form.save()
    first = form.record().uid
    until(lambda: not form.similar.search._tasks)
    assert first not in form.similar.hits()
    form.new()
    form.binding("title").editor.set_value("Zürafa bakım evi")
    until(lambda: first in form.similar.hits())
    form.deleteLater()
    store.close()


def test_similar_projects_are_weighed_as_the_options_say(demo_map: Path, settings: Settings) -> None:
    def best() -> float:
        index = ProjectIndex.read(lambda: GeoPackageStore.open(demo_map, USER))
        return float(index.find(Query("Okulların çatısında güneş enerjisi", goals=(7,)))[0].score)

    measured = best()
    settings.similarity_weights = {"text": 0.0, "goals": 1.0}
    assert best() > measured
