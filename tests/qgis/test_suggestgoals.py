"""``izsa:suggestgoals`` as QGIS runs it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
    QgsWkbTypes,
)

from izsa_plugin.processing.provider import IzsaProvider


@pytest.fixture(autouse=True)
def provider(qgis_app: Any, qgis_processing: Any, qgis_new_project: Any) -> Iterator[IzsaProvider]:
    made = IzsaProvider()
    assert QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


def _layer(fields: str, rows: list[list[Any]], kind: str = "Point?crs=EPSG:5253") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{kind}{'&' if '?' in kind else '?'}{fields}", "projeler", "memory")
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(row)
        if layer.isSpatial():
            feature.setGeometry(QgsGeometry.fromWkt("Point (515000 4256000)"))
        assert layer.dataProvider().addFeatures([feature])[0]
    return layer


def _run(layer: QgsVectorLayer, **parameters: Any) -> QgsVectorLayer:
    import processing

    output = {"INPUT": layer, "OUTPUT": "TEMPORARY_OUTPUT", **parameters}
    return processing.run("izsa:suggestgoals", output)["OUTPUT"]


MAP_FIELDS = "field=title:string&field=purpose:string&field=goals:string"


def test_goals_targets_confidence_and_the_words_that_led_to_them_are_added() -> None:
    layer = _layer("field=title:string&field=purpose:string", [["Çatı güneş santrali", "Elektriğini güneşten üretmek"]])
    output = _run(layer)
    row = next(output.getFeatures())
    assert output.fields().names() == ["title", "purpose", "goals", "targets", "confidence", "why"]
    assert row["goals"].split(";")[0] == "7"
    assert "7.2" in row["targets"].split(";")
    assert 0.5 < row["confidence"] <= 1
    assert "güneş" in row["why"]
    assert row.geometry().asPoint().x() == 515000


def test_a_row_that_says_nothing_stays_without_a_suggestion() -> None:
    rows = [["Xyzzy", None], [None, None]]
    for row in _run(_layer("field=title:string&field=purpose:string", rows)).getFeatures():
        assert not row["goals"] and not row["targets"] and not row["why"]


def test_a_column_of_the_input_is_never_overwritten() -> None:
    output = _run(_layer(MAP_FIELDS, [["Kent lokantası", "Ucuz sıcak yemek", "11"]]))
    row = next(output.getFeatures())
    assert row["goals"] == "11"
    assert row["goals_suggested"].split(";")[0] == "2"


def test_a_table_without_geometry_is_read_from_fields_of_any_name() -> None:
    output = _run(_layer("field=ad:string", [["Sıfır atık ve kompost"]], kind="None"), TEXT_FIELDS=["ad"])
    assert output.wkbType() == QgsWkbTypes.Type.NoGeometry
    assert next(output.getFeatures())["goals"].split(";")[0] == "12"


def test_a_layer_without_text_fields_is_refused_with_its_own_fields_named() -> None:
    with pytest.raises(QgsProcessingException, match="baslik"):
        _run(_layer("field=baslik:string", [["Kent bostanı"]]))


def test_progress_is_told_and_a_cancelled_run_ends_at_once() -> None:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("izsa:suggestgoals")
    feedback = QgsProcessingFeedback()
    layer = _layer("field=title:string", [[f"Kent bostanı {n}"] for n in range(200)])
    seen: list[float] = []
    feedback.progressChanged.connect(lambda part: (seen.append(part), feedback.cancel() if part > 20 else None))
    parameters = {"INPUT": layer, "TEXT_FIELDS": ["title"], "OUTPUT": "TEMPORARY_OUTPUT"}
    outputs, _ = algorithm.run(parameters, QgsProcessingContext(), feedback)
    assert outputs == {}
    assert 20 < max(seen) < 30


@pytest.mark.parametrize(("language", "word"), [("tr", "öner"), ("en", "suggest")])
def test_the_help_says_in_both_languages_what_comes_out(provider: IzsaProvider, language: str, word: str) -> None:
    algorithm = provider.algorithm("suggestgoals").create()
    algorithm.language = language
    said = algorithm.shortHelpString()
    assert word in said and all(column in said for column in ("goals", "targets", "confidence", "why"))
