"""A joint project is told from others on the map and in the report, and what was decided is obeyed there too."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtGui import QImage

from izsa_plugin.domain.choices import SimilarityDecision
from izsa_plugin.domain.joint import joint_record
from izsa_plugin.report.analyses import similar_pairs
from izsa_plugin.report.facts import read_facts
from izsa_plugin.report.project_table import draw_project_table
from izsa_plugin.store.protocol import ListQuery
from izsa_plugin.symbology.points import near_renderer
from izsa_plugin.symbology.themes.by_goal import by_goal
from tests.projects import BORNOVA, opened
from tests.qgis.maps import render

FIELDS = (
    "field=uid:string&field=scope:string&field=primary_goal:integer&field=status:string&"
    "field=location_precision:string&field=joint:boolean&field=goals:string"
)


def _drawn(joint: bool) -> QImage:
    layer = QgsVectorLayer(f"Point?crs=EPSG:5253&{FIELDS}", "projeler", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["a", "site", 11, "running", "exact", joint, "11"])
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(515000, 4256000)))
    layer.dataProvider().addFeatures([feature])
    layer.setRenderer(near_renderer(by_goal(), "tr"))
    project = QgsProject.instance()
    project.setCrs(layer.crs())
    return render(project, [layer], layer.extent().buffered(100), (60, 60))


def test_on_the_map_a_joint_project_looks_different(qgis_app: Any, qgis_new_project: Any) -> None:
    plain, joint = _drawn(False), _drawn(True)
    differing = [
        (x, y) for x in range(60) for y in range(60) if plain.pixelColor(x, y) != joint.pixelColor(x, y)
    ]  # fmt: skip
    assert len(differing) > 20


class _Sheet:
    """Keeps the words that a table writes."""

    def __init__(self) -> None:
        self.words: list[str] = []

    def text(self, _x: float, _y: float, _width: float, text: str, *_style: object, **_more: object) -> None:
        self.words.append(text)

    def __getattr__(self, _name: str) -> Any:
        return lambda *_values, **_more: None


@pytest.mark.parametrize(("language", "word"), [("tr", "Ortak proje: Kent"), ("en", "Joint project: Kent")])
def test_in_the_report_it_is_called_one(demo_map: Path, language: str, word: str) -> None:
    store = opened(demo_map)
    originals = [store.read(row.uid) for row in store.projects(ListQuery())[:2]]
    joint = joint_record(store.schema, originals, BORNOVA, "Kent bostanları")
    joint.row.update(approval="sent", demo=True)
    uid = store.save(joint).uid
    facts = read_facts(store)
    store.close()
    named = [project for project in facts.projects if project.uid == uid]
    sheet = _Sheet()
    draw_project_table(sheet, 0, 0, 180, named, 0, 5, facts, language)  # type: ignore[arg-type]  # writes words alone
    assert any(text.startswith(word) for text in sheet.words)


def test_the_report_puts_no_pair_forward_that_was_called_different(demo_map: Path) -> None:
    store = opened(demo_map)
    first = similar_pairs(read_facts(store))[0]
    store.decide(first.other.uid, first.own.uid, SimilarityDecision.DIFFERENT)
    again = similar_pairs(read_facts(store))
    store.close()
    assert {first.own.uid, first.other.uid} not in [{pair.own.uid, pair.other.uid} for pair in again]
