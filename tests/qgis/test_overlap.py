"""``izsa:overlap`` as QGIS runs it."""

from __future__ import annotations

import csv
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from osgeo import ogr, osr
from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from izsa_plugin.analysis.similarity import text
from izsa_plugin.domain.choices import SimilarityDecision
from izsa_plugin.domain.joint import joint_record
from izsa_plugin.domain.language import Text, language_of
from izsa_plugin.processing import project_input
from izsa_plugin.processing.provider import IzsaProvider
from tests.projects import BORNOVA, opened

PAIR_COLUMNS = [
    "key_a", "key_b", "score", "score_goals", "score_audiences", "score_text", "score_space", "score_time",
    "score_theme", "components", "distance_m", "kind", "reason", "approximate", "decision",
]  # fmt: skip
FIELDS = "field=uid:string&field=title:string&field=purpose:string&field=goals:string&field=districts:string"
DECIDED = "field=project_a:string&field=project_b:string&field=decision:string"
ROWS = [
    ("a", "Kent bostanı", "Komşularla sebze yetiştirmek", "2;11", "Bornova", "Point (515000 4256000)"),
    ("b", "Mahalle bostanı", "Komşularla sebze yetiştirmek", "2;11", "Buca", "Point (516000 4256000)"),
    ("c", "Çatı güneş santrali", "Elektrik üretmek", "7;13", "Buca", "Point (540000 4256000)"),
]


@pytest.fixture(autouse=True)
def provider(qgis_app: Any, qgis_processing: Any, qgis_new_project: Any) -> Iterator[IzsaProvider]:
    made = IzsaProvider()
    assert QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


def _layer(
    rows: list[tuple[str, ...]] = ROWS, kind: str = "Point?crs=EPSG:5253", fields: str = FIELDS
) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{kind}{'&' if '?' in kind else '?'}{fields}", "projeler", "memory")
    features = []
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row[: layer.fields().count()]))
        if layer.isSpatial() and row[-1]:
            feature.setGeometry(QgsGeometry.fromWkt(row[-1]))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def _run(layer: QgsVectorLayer, **parameters: Any) -> dict[str, Any]:
    import processing

    outputs = dict.fromkeys(("PAIRS", "CLUSTERS", "TABLE"), "TEMPORARY_OUTPUT")
    return dict(processing.run("izsa:overlap", {"INPUT": layer, **outputs, **parameters}))


def _rows(layer: QgsVectorLayer) -> list[dict[str, Any]]:
    names = layer.fields().names()
    return [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]


def test_pairs_are_lines_with_score_components_kind_and_reason() -> None:
    pairs = _run(_layer())["PAIRS"]
    assert [name for name in pairs.fields().names() if name != "fid"] == PAIR_COLUMNS
    assert pairs.crs().authid() == "EPSG:5253" and pairs.featureCount() == 1
    (row,) = _rows(pairs)
    assert (row["key_a"], row["key_b"], row["kind"]) == ("a", "b", "joint_opportunity")
    assert row["components"] == 3 and row["distance_m"] == pytest.approx(1000, abs=1)
    assert row["score_time"] is None or not row["score_time"]
    assert row["score_space"] == pytest.approx(0.5, abs=1e-3) and 0.5 < row["score"] < 1
    (feature,) = pairs.getFeatures()
    assert feature.geometry().length() == pytest.approx(1000, abs=1)


def test_the_table_holds_the_same_rows_without_places() -> None:
    outputs = _run(_layer(), MIN_SCORE=0)
    assert outputs["TABLE"].wkbType() == QgsWkbTypes.Type.NoGeometry
    assert _rows(outputs["TABLE"]) == _rows(outputs["PAIRS"]) and outputs["PAIR_COUNT"] == 3


def test_clusters_are_the_inputs_features_with_number_size_and_name() -> None:
    clusters = _run(_layer())["CLUSTERS"]
    assert clusters.fields().names()[-3:] == ["cluster", "cluster_size", "cluster_name"]
    found = {row["uid"]: (row["cluster"] or None, row["cluster_size"]) for row in _rows(clusters)}
    assert found == {"a": (1, 2), "b": (1, 2), "c": (None, 1)}
    named = Text("Bostanı – amaç 2", "Bostanı – goal 2").of(language_of(QgsApplication.locale()))
    assert {row["cluster_name"] for row in _rows(clusters) if row["cluster"]} == {named}


def test_a_second_run_over_clusters_replaces_their_columns() -> None:
    first = _run(_layer())["CLUSTERS"]
    second = _run(first)["CLUSTERS"]
    assert second.fields().names() == first.fields().names()


def test_a_table_without_places_is_read_and_pairs_have_none() -> None:
    outputs = _run(_layer(kind="None"), MIN_SCORE=0)
    assert outputs["PAIRS"].wkbType() == QgsWkbTypes.Type.NoGeometry
    assert all(not row["distance_m"] for row in _rows(outputs["PAIRS"])) and outputs["PAIR_COUNT"] == 3


def test_outputs_that_were_not_asked_for_are_not_made(tmp_path: Path) -> None:
    import processing

    table = tmp_path / "benzer projeler ığüşöçİ.csv"
    outputs = processing.run("izsa:overlap", {"INPUT": _layer(), "TABLE": str(table)})
    assert not {"PAIRS", "CLUSTERS"} & set(outputs)
    with table.open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert list(row) == PAIR_COLUMNS and float(row["score"]) > 0.5


def test_weights_and_distance_change_the_score() -> None:
    plain = _rows(_run(_layer())["TABLE"])[0]["score"]
    assert _rows(_run(_layer(), WEIGHT_TEXT=0, WEIGHT_SPACE=0)["TABLE"])[0]["score"] == 1
    assert _rows(_run(_layer(), MAX_DISTANCE=1_000_000)["TABLE"])[0]["score"] > plain
    with pytest.raises(QgsProcessingException):
        _run(_layer(), **{f"WEIGHT_{name}": 0 for name in ("GOALS", "AUDIENCES", "TEXT", "SPACE", "TIME", "THEME")})


@pytest.mark.parametrize("rows", [[], [("a", None, None, None, None, "")], [(None,) * 5 + ("",)] * 3])
def test_empty_and_unknown_input_gives_empty_output(rows: list[Any]) -> None:
    outputs = _run(_layer(rows))
    assert outputs["PAIR_COUNT"] == 0 and outputs["CLUSTERS"].featureCount() == len(rows)


def test_decisions_of_a_named_table_are_obeyed() -> None:
    kept = _layer([("a", "b", "joint_candidate"), ("b", "c", "same")], "None", DECIDED)
    rows = {(row["key_a"], row["key_b"]): row for row in _rows(_run(_layer(), DECISIONS=kept)["TABLE"])}
    assert {pair: (row["kind"], row["decision"]) for pair, row in rows.items()} == {
        ("a", "b"): ("joint_opportunity", "joint_candidate"),
        ("b", "c"): ("same_project", "same"),
    }
    assert _run(_layer(), DECISIONS=_layer([("b", "a", "different")], "None", DECIDED))["PAIR_COUNT"] == 0
    with pytest.raises(QgsProcessingException, match="project_a"):
        _run(_layer(), DECISIONS=_layer())


def test_a_theme_counts_and_is_told_and_a_foreign_column_of_that_name_does_not() -> None:
    fields = FIELDS + "&field=theme:string&field=type:string"
    for theme, score in (("food", 1.0), ("ex. 4711", None)):
        rows = [(*row[:-1], theme, "xyz", row[-1]) for row in ROWS]
        row = _rows(_run(_layer(rows, fields=fields))["TABLE"])[0]
        assert (row["score_theme"] or None) == score
        assert ("Tarım ve gıda" in row["reason"] or "Agriculture and food" in row["reason"]) == (theme == "food")


def test_rows_with_one_key_are_one_project_and_stay_two_features_of_its_cluster() -> None:
    clusters = _run(_layer([*ROWS, ("a", "Kent bostanı", "", "2", "", "Point (515100 4256000)")]))["CLUSTERS"]
    assert [row["cluster"] for row in _rows(clusters) if row["uid"] == "a"] == [1, 1]


@pytest.mark.parametrize("kept", [1, 1000])
@pytest.mark.parametrize("keys", ["abc", "aba"])
def test_many_projects_are_read_in_parts_with_the_same_result(
    keys: str, kept: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [(key, *row[1:]) for key, row in zip(keys, ROWS)]
    asked = {"MIN_SCORE": 0, "TABLE": "memory:"}
    whole = _run(_layer(rows), **asked)
    monkeypatch.setattr(text, "KEPT", kept)
    monkeypatch.setattr(project_input, "PART", 2)
    parts = _run(_layer(rows), **asked)
    for output in ("PAIRS", "TABLE", "CLUSTERS"):
        assert _rows(parts[output]) == _rows(whole[output]) and _rows(whole[output])


def test_degrees_and_metres_give_the_same_distance() -> None:
    import processing

    degrees = processing.run(
        "native:reprojectlayer", {"INPUT": _layer(), "TARGET_CRS": "EPSG:4326", "OUTPUT": "TEMPORARY_OUTPUT"}
    )["OUTPUT"]
    one, other = _rows(_run(_layer())["TABLE"]), _rows(_run(degrees)["TABLE"])
    assert one[0]["distance_m"] == pytest.approx(other[0]["distance_m"], abs=0.1)


def test_areas_lines_and_points_can_be_mixed(tmp_path: Path) -> None:
    shapes = [
        "POLYGON ((515000 4256000, 515500 4256000, 515500 4256500, 515000 4256000))",
        "LINESTRING (516000 4256000, 516500 4256500)",
        "POINT (540000 4256000)",
    ]
    file = str(tmp_path / "karışık.gpkg")
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(5253)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(file)
    made = source.CreateLayer("projeler", reference, ogr.wkbUnknown)
    for name in ("uid", "title", "purpose", "goals", "districts"):
        made.CreateField(ogr.FieldDefn(name))
    for row, shape in zip(ROWS, shapes):
        feature = ogr.Feature(made.GetLayerDefn())
        for index, value in enumerate(row[:-1]):
            feature.SetField(index, value)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(shape))
        made.CreateFeature(feature)
    del made, source
    outputs = _run(QgsVectorLayer(file, "karışık", "ogr"), CLUSTERS=str(tmp_path / "kümeler.gpkg"))
    assert _rows(outputs["PAIRS"])[0]["distance_m"] == pytest.approx(500, abs=1)
    clusters = QgsVectorLayer(outputs["CLUSTERS"], "kümeler", "ogr")
    assert [feature.hasGeometry() for feature in clusters.getFeatures()] == [True] * 3


def test_outputs_are_styled_when_they_are_loaded(tmp_path: Path) -> None:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("izsa:overlap")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    files = {"PAIRS": str(tmp_path / "pairs.gpkg"), "CLUSTERS": str(tmp_path / "clusters.gpkg")}
    for name, file in files.items():
        details = QgsProcessingContext.LayerDetails(name, QgsProject.instance(), name)
        context.addLayerToLoadOnCompletion(file, details)
    _, ok = algorithm.run({"INPUT": _layer(), **files}, context, feedback)
    assert ok
    for name, file in files.items():
        layer = QgsVectorLayer(file, name, "ogr")
        context.layerToLoadOnCompletionDetails(file).postProcessor().postProcessLayer(layer, context, feedback)
        renderer = layer.renderer()
        assert isinstance(renderer, QgsCategorizedSymbolRenderer)
        assert renderer.classAttribute() == ("kind" if name == "PAIRS" else 'coalesce("cluster", 0)')
        assert all(category.label() for category in renderer.categories())
        if name == "CLUSTERS":
            assert any("Bostanı" in category.label() for category in renderer.categories())


def test_the_figure_of_districts_that_could_work_together_is_drawn(tmp_path: Path) -> None:
    figure = tmp_path / "ortaklar.svg"
    assert _run(_layer(), FIGURE=str(figure))["FIGURE"] == str(figure)
    assert "Buca" in figure.read_text(encoding="utf-8")


def test_whatever_stands_in_a_layer_gives_a_result_and_a_warning_that_names_the_feature(tmp_path: Path) -> None:
    fields = FIELDS + "&field=start:string&field=end:string&field=targets:string&field=audiences:string"
    odd = [
        ("curve", "Eğri yol", "Eğri", "18;abc", "Bornova", "2025", "2020", "99.9", "women",
         "CurvePolygonZ (CompoundCurveZ (CircularStringZ (515000 4256000 1, 515050 4256050 1, 515100 4256000 1), "
         "(515100 4256000 1, 515000 4256000 1)))"),
        ("bowtie", "Geçersiz alan", "", "11", "Bornova", "çok eski", None, None, None,
         "Polygon ((515000 4256000, 515100 4256100, 515100 4256000, 515000 4256100, 515000 4256000))"),
        ("tower", "Üç boyutlu nokta", "\x00", None, "Atlantis", None, None, None, None, "PointZM (515000 4256000 9 9)"),
        ("hole", None, None, None, None, None, None, None, None, "MultiPolygon EMPTY"),
        (None, None, None, None, None, None, None, None, None, ""),
    ]  # fmt: skip
    layer = QgsVectorLayer(f"CurvePolygon?crs=EPSG:5253&{fields}", "garip", "memory")
    rows = []
    for row in odd:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row[:-1]))
        if row[-1]:
            feature.setGeometry(QgsGeometry.fromWkt(row[-1]))
        rows.append(feature)
    # A memory layer takes one kind of geometry; a feature source of any kind is what readers must stand.
    file = str(tmp_path / "garip.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "garip"
    writer = QgsVectorFileWriter.create(
        file, layer.fields(), QgsWkbTypes.Type.Unknown, layer.crs(), QgsProject.instance().transformContext(), options
    )
    assert writer.addFeatures(rows), writer.errorMessage()
    del writer
    feedback = QgsProcessingFeedback()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("izsa:overlap")
    outputs, ok = algorithm.run(
        {"INPUT": f"{file}|layername=garip", "KEY_FIELD": "uid", "MIN_SCORE": 0, "TABLE": str(tmp_path / "t.csv")},
        QgsProcessingContext(), feedback,
    )  # fmt: skip
    said = feedback.textLog()
    assert ok and outputs["PAIR_COUNT"] > 0
    for key, word in (("curve", "18"), ("curve", "99.9"), ("curve", "abc"), ("bowtie", "çok eski"), ("bowtie", "")):
        assert any(line.startswith(f"{key}:") and word in line for line in said.splitlines()), (key, word, said)
    assert "Atlantis" in said


def test_many_projects_on_one_point_give_a_bounded_result() -> None:
    rows = [
        (f"k{n:04d}", f"Kent bostanı {n % 7}", "Sebze", "2", "Bornova", "Point (515000 4256000)") for n in range(2100)
    ]
    outputs = _run(_layer(rows))
    assert 0 < outputs["PAIR_COUNT"] <= 2100 * 50
    assert outputs["CLUSTERS"].featureCount() == 2100


def test_a_cancelled_run_ends_soon_and_gives_nothing() -> None:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("izsa:overlap")
    feedback = QgsProcessingFeedback()
    rows = [
        (f"k{n}", f"Kent bostanı {n}", "Sebze", "2", "Bornova", f"Point ({515000 + n} 4256000)") for n in range(1500)
    ]
    layer = _layer(rows)
    feedback.progressChanged.connect(lambda part: feedback.cancel() if part > 40 else None)
    start = time.monotonic()
    outputs, _ = algorithm.run({"INPUT": layer, "TABLE": "TEMPORARY_OUTPUT"}, QgsProcessingContext(), feedback)
    assert feedback.isCanceled() and outputs == {} and time.monotonic() - start < 20


def test_the_algorithm_says_in_both_languages_what_it_does_and_has_every_parameter(provider: IzsaProvider) -> None:
    algorithm = provider.algorithm("overlap")
    names = {definition.name() for definition in algorithm.parameterDefinitions()}
    assert names >= {
        "INPUT", "KEY_FIELD", "TITLE_FIELD", "TEXT_FIELDS", "GOALS_FIELD", "TARGETS_FIELD", "AUDIENCES_FIELD",
        "START_FIELD", "END_FIELD", "DISTRICT_FIELD", "STATUS_FIELD", "BUDGET_FIELD", "MAX_DISTANCE", "MIN_SCORE",
        "PAIRS", "CLUSTERS", "TABLE",
    }  # fmt: skip
    for language, word in (("tr", "Puan"), ("en", "score")):
        algorithm.language = language
        assert word in algorithm.shortHelpString()


def test_decisions_and_joint_projects_of_the_map_are_obeyed_without_being_named(demo_map: Path) -> None:
    source = f"{demo_map}|layername=project_flat"
    first = _rows(_run(QgsVectorLayer(source, "harita", "ogr"))["TABLE"])[:2]
    store = opened(demo_map)
    store.decide(first[0]["key_b"], first[0]["key_a"], SimilarityDecision.DIFFERENT)
    originals = [store.read(first[1][side]) for side in ("key_a", "key_b")]
    joint = store.save(joint_record(store.schema, originals, BORNOVA, "Ortak proje"))
    store.close()
    pairs = [{row["key_a"], row["key_b"]} for row in _rows(_run(QgsVectorLayer(source, "harita", "ogr"))["TABLE"])]
    assert {first[0]["key_a"], first[0]["key_b"]} not in pairs
    assert {first[1]["key_a"], first[1]["key_b"]} in pairs
    assert not any({joint.uid, original.uid} in pairs for original in originals)
