"""What ``izsa:gap`` gives on request, ``izsa:reach`` and ``izsa:gapchange``, as a user runs them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsRenderContext,
    QgsVectorLayer,
)

from izsa_plugin.processing.gap import GapAlgorithm
from izsa_plugin.processing.gapchange import GapChangeAlgorithm
from izsa_plugin.processing.reach import ReachAlgorithm
from izsa_plugin.symbology.gap_goals import add_goal_styles
from izsa_plugin.symbology.gap_reach import style_far_places
from izsa_plugin.symbology.gap_squares import style_gap_squares
from tests.qgis.layers import Log, memory_layer

FIELDS = (
    "field=uid:string&field=goals:string&field=districts:string&field=status:string&field=start:string"
    "&field=end:string&field=targets:string&field=audiences:string&field=sector:string&field=title:string"
    "&field=good_practice:bool"
)
SINKS = ("CELLS", "AREAS", "DETAIL", "TRANSFERS", "NEXT", "GRID", "OUTPUT", "SITES")


@pytest.fixture(autouse=True)
def _english(qgis_app: QgsApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: "en"))


def _projects(*rows: dict[str, Any]) -> QgsVectorLayer:
    return memory_layer("Point?crs=EPSG:5253", FIELDS, *rows)


def _squares(count: int) -> QgsVectorLayer:
    rows = [
        {
            "name": chr(65 + i),
            "population": 1000.0,
            "coastal": i == 0,
            "old": 100.0 * (i + 1),
            "wkt": f"POLYGON(({i}000 0, {i + 1}000 0, {i + 1}000 1000, {i}000 1000, {i}000 0))",
        }
        for i in range(count)
    ]
    return memory_layer(
        "Polygon?crs=EPSG:5253", "field=name:string&field=population:double&field=coastal:bool&field=old:double", *rows
    )


def _run(algorithm: Any, **parameters: Any) -> tuple[dict[str, Any], Log]:
    log, context = Log(), QgsProcessingContext()
    results, done = algorithm.create().run(parameters, context, log, {}, False)
    assert done
    for name in SINKS:
        if name in results:
            layer = context.takeResultLayer(results[name])
            results[name] = [
                dict(zip(f.fields().names(), f.attributes()), geometry=QgsGeometry(f.geometry()))
                for f in layer.getFeatures()
            ]
    return results, log


def _wait(wkt: str, **more: Any) -> dict[str, Any]:
    return {"wkt": wkt, "goals": "6", **more}


def test_the_detail_table_holds_every_cell_of_every_dimension_asked_for() -> None:
    layer = _projects(
        _wait("POINT(500 500)", targets="6.1", audiences="women", sector="Su işleri"), _wait("POINT(1500 500)")
    )
    results, _ = _run(
        GapAlgorithm(), INPUT=layer, DISTRICTS=_squares(2), DETAIL="memory:", THEME_FIELD="sector",
        DIMENSIONS=["goal", "target", "audience", "theme"], NEED_SHARE="group", GROUP_FIELD="old",
    )  # fmt: skip
    by_dimension: dict[str, list[Any]] = {}
    for row in results["DETAIL"]:
        by_dimension.setdefault(row["dimension"], []).append(row)
    assert {name: len(rows) for name, rows in by_dimension.items() if name in ("goal", "target")} == {
        "goal": 34,
        "target": 338,
    }
    water = next(row for row in by_dimension["target"] if row["code"] == "6.1" and row["district"] == "B")
    assert water["class"] == "none" and water["reason"].startswith("B has no ")
    theme = next(row for row in by_dimension["theme"] if row["code"] == "Su işleri" and row["district"] == "A")
    assert theme["n"] == 1.0 and theme["class"] == "present"
    shares = {row["district"]: row["need_share"] for row in by_dimension["goal"] if row["code"] == "6"}
    assert shares == {"A": pytest.approx(1 / 3), "B": pytest.approx(2 / 3)}


def test_a_theme_field_that_is_not_there_is_told() -> None:
    with pytest.raises(QgsProcessingException, match="THEME_FIELD"):
        _run(
            GapAlgorithm(),
            INPUT=_projects(_wait("POINT(1 1)")),
            DISTRICTS=_squares(1),
            CELLS="memory:",
            THEME_FIELD="nope",
        )


def test_goal_14_is_asked_only_of_the_coast_of_the_districtsmemory_layer() -> None:
    layer = _projects(_wait("POINT(500 500)"), _wait("POINT(1500 500)"))
    results, _ = _run(GapAlgorithm(), INPUT=layer, DISTRICTS=_squares(2), CELLS="memory:")
    sea = {row["district"]: row["class"] for row in results["CELLS"] if row["goal"] == 14}
    assert sea == {"A": "none", "B": "not_applicable"}


def test_of_the_packaged_districts_the_inland_ones_are_not_asked_for_the_sea() -> None:
    layer = _projects({"goals": "6", "districts": "Bornova;Konak"})
    results, _ = _run(GapAlgorithm(), INPUT=layer, CELLS="memory:")
    sea = {row["district"]: row["class"] for row in results["CELLS"] if row["goal"] == 14}
    assert (sea["Bornova"], sea["Konak"], sea["Ödemiş"]) == ("not_applicable", "none", "not_reported")


def test_gaps_name_projects_to_take_over_and_the_next_steps_with_their_bound() -> None:
    rows = [
        _wait("POINT(500 500)", uid="plain", title="Kuyu"),
        _wait("POINT(600 500)", uid="good", title="Yağmur suyu hasadı", good_practice=True),
        {"wkt": "POINT(1500 500)", "goals": "1", "uid": "b", "title": "Aşevi"},
    ]
    results, log = _run(
        GapAlgorithm(), INPUT=_projects(*rows), DISTRICTS=_squares(2), TRANSFERS="memory:", NEXT="memory:", NEXT_COUNT=2
    )
    water = [row for row in results["TRANSFERS"] if row["district"] == "B" and row["goal"] == 6]
    assert [(row["rank"], row["key"]) for row in water] == [(1, "good"), (2, "plain")]
    assert water[0]["from_districts"] == "A" and "a good practice" in water[0]["why"]
    assert [(row["step"], row["district"], row["goals"]) for row in results["NEXT"]] == [(1, "A", "1"), (2, "B", "6")]
    assert any("never less than 63%" in line for line in log.lines)


def test_squares_are_polygons_that_fill_the_districts() -> None:
    results, _ = _run(
        GapAlgorithm(), INPUT=_projects(_wait("POINT(100 100)")), DISTRICTS=_squares(2), GRID="memory:", GRID_SIZE=250
    )
    assert len(results["GRID"]) >= 32  # 250 m in the metric system of the place, which may lie askew to the layer's
    assert sum(row["geometry"].area() for row in results["GRID"]) == pytest.approx(2e6, rel=1e-6)
    assert sum(row["population"] for row in results["GRID"]) == pytest.approx(2000)
    assert [row["district"] for row in results["GRID"] if row["class_6"] == "present"] == ["A"]
    assert {row["reported"] for row in results["GRID"] if row["district"] == "B"} == {False}
    there = next(row for row in results["GRID"] if row["class_6"] == "present")
    number = there["square"].partition(" ")[2]
    assert there["reason_6"].startswith(f"square {number} of A has 1 project for goal 6; squares of similar population")
    unknown = next(row for row in results["GRID"] if row["district"] == "B")
    assert unknown["reason_1"] == "square 1 of B has not reported; this does not mean zero projects."


def test_squares_are_drawn_by_their_projects_and_never_an_unreported_one_as_empty() -> None:
    context = QgsProcessingContext()
    rows = [_wait("POINT(100 100)"), _wait("POINT(120 100)"), _wait("POINT(700 100)")]
    parameters = {"INPUT": _projects(*rows), "DISTRICTS": _squares(2), "GRID": "memory:", "GRID_SIZE": 500}
    results, _ = GapAlgorithm().create().run(parameters, context, Log(), {}, False)
    grid = context.takeResultLayer(results["GRID"])
    style_gap_squares(grid, "en")
    legend = [item.label() for item in grid.renderer().legendSymbolItems()]
    reported = sum(bool(feature["reported"]) for feature in grid.getFeatures())
    assert legend == [
        f"Not reported ({grid.featureCount() - reported})", f"No project in the square ({reported - 2})",
        "1 project or a part (1)", "2 to 4 projects (1)", "More than 4 projects (0)",
    ]  # fmt: skip
    assert grid.featureCount() > reported > 2


def test_rows_of_one_key_join_their_goals_and_the_most_active_status_counts() -> None:
    rows = [
        {"uid": "p", "goals": "6", "districts": "A", "status": "cancelled", "audiences": "women"},
        {"uid": "p", "goals": "7;6", "districts": "B", "status": "running", "audiences": "youth"},
    ]
    results, _ = _run(GapAlgorithm(), INPUT=_projects(*rows), DISTRICTS=_squares(2), CELLS="memory:")
    found = {(row["district"], row["goal"]): (row["n"], row["n_primary"]) for row in results["CELLS"]}
    assert found["A", 6] == found["B", 6] == (1.0, 1.0)
    assert found["A", 7] == (1.0, 0.0)


def _flat(map_file: Path) -> QgsVectorLayer:
    return QgsVectorLayer(f"{map_file}|layername=project_flat", "flat", "ogr")


def test_a_maps_own_tables_are_used_and_told(demo_map: Path) -> None:
    with closing(sqlite3.connect(demo_map)) as connection, connection:
        connection.execute("UPDATE reporting SET state = 'in_progress' WHERE district = 'TUR035007'")
        connection.execute("UPDATE target_relevance SET relevance = 'none' WHERE target LIKE '1.%'")
        connection.execute(
            "INSERT INTO need_indicator (uid, district, goal, indicator, value, direction) "
            "VALUES ('n1', 'TUR035021', 6, 'su', 5, 'higher_is_need'), "
            "('n2', 'TUR035001', 6, 'su', 1, 'higher_is_need')"
        )
    results, log = _run(GapAlgorithm(), INPUT=_flat(demo_map), CELLS="memory:")
    cells = {(row["district"], row["goal"]): row for row in results["CELLS"]}
    assert cells["Bornova", 7]["class"] == "not_reported"
    assert cells["Konak", 6]["need"] == 1.0
    assert "not_applicable" in {cells[name, 1]["class"] for name in ("Tire", "Kiraz", "Beydağ", "Karaburun")}
    assert any("need_indicator" in line and "reporting" in line and "target_relevance" in line for line in log.lines)


def test_a_given_table_wins_over_the_maps_own(demo_map: Path) -> None:
    table = memory_layer("None", "field=district:string&field=state:string", {"district": "Konak", "state": "closed"})
    results, _ = _run(GapAlgorithm(), INPUT=_flat(demo_map), CELLS="memory:", REPORTING=table)
    assert {row["district"] for row in results["CELLS"] if row["class"] != "not_reported"} == {"Konak"}


def test_a_map_where_nothing_was_reported_yet_falls_back_on_its_projects(demo_map: Path) -> None:
    with closing(sqlite3.connect(demo_map)) as connection, connection:
        connection.execute("DELETE FROM reporting")
    results, log = _run(GapAlgorithm(), INPUT=_flat(demo_map), CELLS="memory:")
    assert len({row["district"] for row in results["CELLS"] if row["class"] != "not_reported"}) > 20
    assert not any("reporting" in line for line in log.lines)


def test_far_places_are_polygons_with_share_and_denominator() -> None:
    homes = memory_layer(
        "Point?crs=EPSG:5253", "field=people:double",
        {"people": 30.0, "wkt": "POINT(100 500)"}, {"people": 70.0, "wkt": "POINT(900 500)"},
        {"people": 5.0, "wkt": "POINT(1900 500)"},
    )  # fmt: skip
    results, log = _run(
        ReachAlgorithm(), INPUT=_projects(_wait("POINT(0 500)"), {"goals": "7", "wkt": "POINT(1900 500)"}),
        DISTRICTS=_squares(2), GOALS="6", DISTANCE=500, POPULATION=homes, PEOPLE="people",
        OUTPUT="memory:", SITES="memory:",
    )  # fmt: skip
    rows = {row["district"]: row for row in results["OUTPUT"]}
    assert (rows["A"]["far"], rows["A"]["total"], rows["A"]["share"], rows["A"]["unit"]) == (70, 100, 0.7, "residents")
    assert not rows["A"]["geometry"].contains(QgsGeometry.fromWkt("POINT(100 500)"))
    assert rows["A"]["geometry"].contains(QgsGeometry.fromWkt("POINT(900 500)"))
    assert (results["FAR"], results["TOTAL"]) == (75, 105)
    assert [row["reaches"] for row in results["SITES"]] == [70, 5]
    assert any(
        "Farther than 500 m from any project: 75 of 105 residents (71%); projects with a place: 1" in line
        for line in log.lines
    )


def test_nothing_is_said_of_distances_where_nobody_has_reported() -> None:
    reporting = memory_layer("None", "field=district:string&field=state:string", {"district": "A", "state": "closed"})
    context, log = QgsProcessingContext(), Log()
    results, _ = ReachAlgorithm().create().run(
        {"INPUT": _projects(_wait("POINT(0 500)")), "DISTRICTS": _squares(2), "REPORTING": reporting, "DISTANCE": 100,
         "OUTPUT": "memory:", "SITES": "memory:"}, context, log, {}, False,
    )  # fmt: skip
    far = context.takeResultLayer(results["OUTPUT"])
    rows = {feature["district"]: feature for feature in far.getFeatures()}
    assert rows["A"]["reported"] and not rows["B"]["reported"]
    assert not isinstance(rows["B"]["share"], float) and rows["B"].geometry().area() == pytest.approx(1e6)
    assert results["TOTAL"] == pytest.approx(1.0, rel=0.01)
    assert any("1 of 2 districts have not reported" in line for line in log.warnings)
    for site in context.takeResultLayer(results["SITES"]).getFeatures():
        assert site.geometry().asPoint().x() < 1000
    style_far_places(far, "en")
    assert [item.label() for item in far.renderer().legendSymbolItems()] == ["Far from any project", "Not reported"]


def test_without_a_population_the_share_is_one_of_area_and_says_so() -> None:
    results, _ = _run(
        ReachAlgorithm(),
        INPUT=_projects(_wait("POINT(500 500)")),
        DISTRICTS=_squares(1),
        DISTANCE=100,
        OUTPUT="memory:",
    )
    (row,) = results["OUTPUT"]
    assert row["unit"] == "km²"
    assert row["share"] == pytest.approx(1 - 3.1415 * 0.01, abs=1e-3)


def test_a_population_raster_is_read_by_its_pixels(tmp_path: Path) -> None:
    from osgeo import gdal, osr

    path = tmp_path / "nüfus.tif"
    data = gdal.GetDriverByName("GTiff").Create(str(path), 4, 2, 1, gdal.GDT_Float32)
    data.SetGeoTransform((0, 250, 0, 1000, 0, -500))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(5253)
    data.SetProjection(reference.ExportToWkt())
    data.GetRasterBand(1).SetNoDataValue(-9)
    import numpy

    data.GetRasterBand(1).WriteArray(numpy.array([[10, -9, 0, 20], [1, 2, 3, 4]], dtype="float32"))
    data.FlushCache()
    del data
    results, _ = _run(
        ReachAlgorithm(), INPUT=_projects(_wait("POINT(125 750)")), DISTRICTS=_squares(1), DISTANCE=200,
        POPULATION_RASTER=str(path), OUTPUT="memory:",
    )  # fmt: skip
    assert (results["TOTAL"], results["FAR"]) == (40, 30)


def test_change_tells_closed_and_opened_gaps_and_counts_what_has_no_start() -> None:
    rows = [
        {"goals": "6", "districts": "A", "start": "2020", "end": "2022", "status": "completed"},
        {"goals": "6", "districts": "B", "start": "2024-03", "status": "running"},
        {"goals": "7", "districts": "B", "status": "running"},
    ]
    results, log = _run(
        GapChangeAlgorithm(),
        INPUT=_projects(*rows),
        DISTRICTS=_squares(2),
        FIRST="2021-06-30",
        SECOND="2025-01-01",
        OUTPUT="memory:",
    )
    assert (results["CLOSED"], results["OPENED"]) == (1, 1)
    sentences = {row["district"]: row["sentence"] for row in results["OUTPUT"] if row["goal"] == 6}
    assert sentences["B"] == "goal 6: No project → Present (0 → 1 projects)."
    assert any("start is not known: 1" in line for line in log.lines)


@pytest.mark.parametrize("days", [("2025", "2024"), ("soon", "2024")])
def test_days_that_make_no_sense_are_refused(days: tuple[str, str]) -> None:
    with pytest.raises(QgsProcessingException):
        _run(
            GapChangeAlgorithm(),
            INPUT=_projects(_wait("POINT(1 1)")),
            DISTRICTS=_squares(1),
            FIRST=days[0],
            SECOND=days[1],
            OUTPUT="memory:",
        )


def test_every_goal_has_a_style_of_its_own_and_need_against_supply_where_need_is_known() -> None:
    need = memory_layer(
        "None", "field=district:string&field=goal:int&field=value:double",
        {"district": "A", "goal": 6, "value": 1.0}, {"district": "B", "goal": 6, "value": 2.0},
    )  # fmt: skip
    context, log = QgsProcessingContext(), Log()
    parameters = {
        "INPUT": _projects(_wait("POINT(500 500)"), _wait("POINT(1500 500)")),
        "NEED": need,
        "AREAS": "memory:",
    }
    results, _ = GapAlgorithm().create().run({**parameters, "DISTRICTS": _squares(2)}, context, log, {}, False)
    areas = context.takeResultLayer(results["AREAS"])
    before = areas.styleManager().currentStyle()
    names = add_goal_styles(areas, "tr")
    assert len(names) == 18 and set(names) <= set(areas.styleManager().styles())
    assert "Amaç  6: Temiz Su" in names and "Amaç  6: ihtiyaç ve projeler" in names
    numbers = [int(name.split(":")[0].split()[1]) for name in sorted(names)]
    assert numbers == sorted(numbers)
    assert areas.styleManager().currentStyle() == before
    areas.styleManager().setCurrentStyle("Amaç  6: Temiz Su")
    labels = [item.label() for item in areas.renderer().legendSymbolItems()]
    assert "Var (2)" in labels and "Proje yok (0)" in labels
    areas.styleManager().setCurrentStyle("Amaç  6: ihtiyaç ve projeler")
    labels = [item.label() for item in areas.renderer().legendSymbolItems()]
    assert "ihtiyaç yüksek, proje var (1)" in labels and "ihtiyaç düşük, proje var (1)" in labels
    for name in names:
        assert areas.styleManager().setCurrentStyle(name)
        for feature in areas.getFeatures():
            drawn = QgsRenderContext()
            drawn.expressionContext().setFields(areas.fields())
            drawn.expressionContext().setFeature(feature)
            renderer = areas.renderer().clone()
            renderer.startRender(drawn, areas.fields())
            assert len(renderer.symbolsForFeature(feature, drawn)) == 1, (name, feature["district"])
            renderer.stopRender(drawn)
