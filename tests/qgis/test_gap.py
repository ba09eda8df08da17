"""``izsa:gap`` and ``izsa:districtsummary`` as a user runs them, on our map and on layers that know nothing of it."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingException,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QImage

from izsa_plugin import paths
from izsa_plugin.processing.districtsummary import DistrictSummaryAlgorithm
from izsa_plugin.processing.gap import CELL_COLUMNS, GapAlgorithm
from izsa_plugin.symbology.gap_areas import style_gap_areas
from tests.qgis.layers import Log, memory_layer

CELLS = [
    "district",
    "district_code",
    "goal",
    "class",
    "n",
    "n_primary",
    "rate",
    "expected",
    "low",
    "high",
    "need",
    "reason",
]
PROJECT_FIELDS = (
    "field=uid:string&field=goals:string&field=districts:string&field=status:string&field=start:string"
    "&field=end:string&field=targets:string&field=approval:string"
)


@pytest.fixture(autouse=True)
def _english(qgis_app: QgsApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: "en"))


def _projects(*rows: dict[str, Any], kind: str = "Point?crs=EPSG:4326") -> QgsVectorLayer:
    return memory_layer(kind, PROJECT_FIELDS, *rows)


def _run(algorithm: Any, parameters: dict[str, Any]) -> tuple[dict[str, Any], Log]:
    log, context = Log(), QgsProcessingContext()
    made = algorithm.create()
    for name in ("CELLS", "AREAS", "OUTPUT"):
        if made.parameterDefinition(name):
            parameters.setdefault(name, "memory:")
    allowed, why = made.checkParameterValues(parameters, context)
    assert allowed, why
    results, done = made.run(parameters, context, log, {}, False)
    assert done
    for name in ("CELLS", "AREAS", "OUTPUT"):
        if name in results:
            layer = context.takeResultLayer(results[name])
            results[name] = layer if layer is not None else QgsVectorLayer(results[name], name, "ogr")
    return results, log


def _cells(results: dict[str, Any]) -> dict[tuple[str, int], dict[str, Any]]:
    found = {}
    for feature in results["CELLS"].getFeatures():
        row = dict(zip(feature.fields().names(), feature.attributes()))
        found[row["district"], row["goal"]] = row
    return found


def test_cells_has_exactly_the_promised_columns_for_every_district_and_goal():
    results, _ = _run(GapAlgorithm(), {"INPUT": _projects({"goals": "7;13", "districts": "Bornova"})})
    assert results["CELLS"].fields().names() == CELLS == list(CELL_COLUMNS)
    cells = _cells(results)
    assert len(cells) == 30 * 17
    bornova = cells["Bornova", 7]
    assert (bornova["district_code"], bornova["class"], bornova["n"], bornova["n_primary"]) == (
        "TUR035007",
        "present",
        1.0,
        1.0,
    )
    assert cells["Bornova", 13]["class"] == "weak"
    assert cells["Bornova", 1]["class"] == "none"
    assert {cells["Konak", goal]["class"] for goal in range(1, 18)} == {"not_reported"}
    assert bornova["low"] < bornova["rate"] < bornova["high"]
    assert cells["Konak", 1]["reason"] == "Konak has not reported; this does not mean zero projects."


def test_projects_are_placed_by_their_shape_in_any_coordinate_system():
    degrees = _projects({"goals": "6", "wkt": "POINT (27.2206 38.4558)"})
    metres = _projects({"goals": "6", "wkt": "POINT (3030183 4643690)"}, kind="Point?crs=EPSG:3857")
    for layer in (degrees, metres):
        found = {name for (name, _), cell in _cells(_run(GapAlgorithm(), {"INPUT": layer})[0]).items() if cell["n"]}
        assert found == {"Bornova"}


def test_a_line_across_a_border_is_split_and_adds_up_to_one():
    layer = _projects({"goals": "6", "wkt": "LINESTRING (27.0 38.30, 27.3 38.48)"}, kind="LineString?crs=EPSG:4326")
    results, _ = _run(GapAlgorithm(), {"INPUT": layer})
    shares = [cell["n"] for (_, goal), cell in _cells(results).items() if goal == 6 and cell["n"]]
    assert len(shares) > 1
    assert sum(shares) == pytest.approx(1.0, abs=1e-9)


def test_a_table_without_geometry_is_counted_by_name_and_what_has_no_place_is_city_wide():
    layer = _projects(
        {"uid": "a", "goals": "4", "districts": "Çiğli;Konak"},
        {"uid": "b", "goals": "4"},
        {"uid": "b", "goals": "4"},
        {"uid": "c", "goals": "4", "districts": "Atlantis"},
        kind="None",
    )
    results, log = _run(GapAlgorithm(), {"INPUT": layer})
    cells = _cells(results)
    assert (cells["Çiğli", 4]["n"], cells["Konak", 4]["n"], results["PROJECTS"]) == (1.0, 1.0, 3)
    assert any("Atlantis" in line for line in log.warnings)
    results, _ = _run(GapAlgorithm(), {"INPUT": layer, "COUNTING": "shared"})
    assert _cells(results)["Çiğli", 4]["n"] == 0.5


def test_drafts_cancelled_and_other_years_are_left_out_and_told():
    layer = _projects(
        {"goals": "1", "districts": "Urla", "status": "running", "approval": "approved", "start": "2024"},
        {"goals": "2", "districts": "Urla", "status": "running", "approval": "draft", "start": "2024"},
        {"goals": "3", "districts": "Urla", "status": "cancelled", "approval": "sent", "start": "2024"},
        {"goals": "4", "districts": "Urla", "status": "completed", "approval": "sent", "start": "2019", "end": "2020"},
    )
    results, log = _run(GapAlgorithm(), {"INPUT": layer, "PERIOD": "2023/2025"})
    assert [goal for (name, goal), cell in _cells(results).items() if cell["n"]] == [1]
    assert [line for line in log.warnings if "eft out" in line] == [
        "Left out by approval: 1.",
        "Left out by status: 1.",
        "Left out as outside the period: 1.",
    ]
    assert _run(GapAlgorithm(), {"INPUT": layer, "APPROVAL": "all"})[0]["PROJECTS"] == 3
    assert _run(GapAlgorithm(), {"INPUT": layer, "APPROVAL": "approved"})[0]["PROJECTS"] == 1


def test_need_and_reporting_tables_are_obeyed_and_odd_rows_told():
    need = memory_layer(
        "None",
        "field=district:string&field=goal:string&field=year:integer&field=value:double&field=direction:string",
        *[
            {"district": "Urla", "goal": "6", "year": 2024, "value": 90.0, "direction": "higher_is_need"},
            {"district": "TUR035026", "goal": "6", "year": 2024, "value": 10.0, "direction": "higher_is_need"},
            {"district": "Nowhere", "goal": "6", "year": 2024, "value": 1.0, "direction": "higher_is_need"},
            {"district": "Urla", "goal": "99", "year": 2024, "value": 1.0, "direction": "higher_is_need"},
            {"district": "Urla", "goal": "6", "year": 2024, "value": 1.0, "direction": "sideways"},
        ],
    )
    reporting = memory_layer(
        "None",
        "field=district:string&field=period:string&field=state:string",
        *[
            {"district": "Urla", "period": "2026", "state": "closed"},
            {"district": "Seferihisar", "period": "2025", "state": "closed"},
            {"district": "Konak", "period": "2026", "state": "in_progress"},
        ],
    )
    layer = _projects({"goals": "6", "districts": "Konak", "start": "2026"})
    results, log = _run(GapAlgorithm(), {"INPUT": layer, "NEED": need, "REPORTING": reporting, "PERIOD": "2026"})
    cells = _cells(results)
    assert (cells["Urla", 6]["class"], cells["Urla", 6]["need"]) == ("none", 1.0)
    assert "need is high" in cells["Urla", 6]["reason"]
    assert (cells["Seferihisar", 6]["class"], cells["Konak", 6]["class"]) == ("not_reported", "not_reported")
    assert cells["Konak", 6]["n"] == 1.0
    assert [word for word in ("Nowhere", "99", "sideways") if not any(word in line for line in log.warnings)] == []


def test_a_goal_out_of_the_municipalities_hands_is_not_applicable():
    relevance = memory_layer(
        "None",
        "field=target:string&field=relevance:string",
        *[{"target": f"14.{each}", "relevance": "none"} for each in (*range(1, 8), "a", "b", "c")],
    )
    layer = _projects({"goals": "6", "districts": "Kiraz"})
    cells = _cells(_run(GapAlgorithm(), {"INPUT": layer, "RELEVANCE": relevance})[0])
    assert (cells["Kiraz", 14]["class"], cells["Kiraz", 15]["class"]) == ("not_applicable", "none")


def test_an_empty_layer_says_not_reported_everywhere_and_still_draws(tmp_path: Path):
    figure = tmp_path / "şekil.png"
    results, _ = _run(GapAlgorithm(), {"INPUT": _projects(), "FIGURE": str(figure)})
    assert {cell["class"] for cell in _cells(results).values()} == {"not_reported"}
    assert QImage(str(figure)).width() > 1000


@pytest.mark.parametrize(("suffix", "start"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")])
def test_the_figure_is_drawn_in_the_asked_format(tmp_path: Path, suffix: str, start: bytes):
    figure = tmp_path / f"figure.{suffix}"
    layer = _projects({"goals": "7;13", "districts": "Bornova"})
    assert _run(GapAlgorithm(), {"INPUT": layer, "FIGURE": str(figure)})[0]["FIGURE"] == str(figure)
    assert figure.read_bytes().startswith(start)
    assert figure.stat().st_size > 5000


def test_a_figure_of_another_format_or_in_no_folder_is_refused_with_what_to_do(tmp_path: Path):
    layer = _projects({"goals": "7", "districts": "Bornova"})
    with pytest.raises(QgsProcessingException, match=r"\.png, \.svg or \.pdf"):
        _run(GapAlgorithm(), {"INPUT": layer, "FIGURE": str(tmp_path / "figure.bmp")})
    with pytest.raises(QgsProcessingException, match="folder exists"):
        _run(GapAlgorithm(), {"INPUT": layer, "FIGURE": str(tmp_path / "none" / "figure.png")})


def test_location_rows_of_another_country_run_with_its_own_districts():
    districts = memory_layer(
        "Polygon?crs=EPSG:4326",
        "field=ADM1_EN:string&field=ADM1_PCODE:string&field=pop_total:string",
        *[
            {"ADM1_EN": "Este", "ADM1_PCODE": "HN01", "pop_total": "500.000",
             "wkt": "POLYGON ((-86 14, -86 15, -85 15, -85 14, -86 14))"},
            {"ADM1_EN": "Oeste", "ADM1_PCODE": "HN02", "pop_total": "250.000",
             "wkt": "POLYGON ((-87 14, -87 15, -86 15, -86 14, -87 14))"},
            {"ADM1_EN": "", "ADM1_PCODE": "HN03"},
        ],
    )  # fmt: skip
    places = memory_layer(
        "Point?crs=EPSG:4326",
        "field=project_id:integer&field=sdg:string&field=state:string",
        *[
            {"project_id": 7, "sdg": "SDG 3", "state": "Implementation", "wkt": "POINT (-85.5 14.5)"},
            {"project_id": 7, "sdg": "SDG 3", "state": "Implementation", "wkt": "POINT (-85.6 14.5)"},
            {"project_id": 7, "sdg": "SDG 3", "state": "Implementation", "wkt": "POINT (-86.5 14.5)"},
            {"project_id": 8, "sdg": "3, 6", "state": "Cancelled", "wkt": "POINT (-86.5 14.5)"},
            {"project_id": 9, "sdg": "[6]", "state": "ongoing", "wkt": "POINT (-70 10)"},
        ],
    )
    fields = {"KEY_FIELD": "project_id", "GOALS_FIELD": "sdg", "STATUS_FIELD": "state"}
    results, log = _run(GapAlgorithm(), {"INPUT": places, "DISTRICTS": districts, **fields})
    cells = _cells(results)
    assert len(cells) == 2 * 17
    assert (cells["Este", 3]["n"], cells["Oeste", 3]["n"], results["PROJECTS"]) == (1.0, 1.0, 2)
    assert cells["Este", 3]["district_code"] == "HN01"
    assert cells["Este", 3]["rate"] == pytest.approx(1 / 50)
    assert any("none of the districts" in line for line in log.warnings)
    shared, _ = _run(GapAlgorithm(), {"INPUT": places, "DISTRICTS": districts, "COUNTING": "shared", **fields})
    assert _cells(shared)["Este", 3]["n"] == pytest.approx(2 / 3)


def test_districts_without_population_or_a_name_field_are_answered():
    layer = _projects({"goals": "3;4", "districts": "North"})
    table = memory_layer("None", "field=label_x:string", {"label_x": "North"}, {"label_x": "South"})
    with pytest.raises(QgsProcessingException, match="DISTRICT_NAME_FIELD"):
        _run(GapAlgorithm(), {"INPUT": layer, "DISTRICTS": table})
    results, _ = _run(GapAlgorithm(), {"INPUT": layer, "DISTRICTS": table, "DISTRICT_NAME_FIELD": "label_x"})
    cells = _cells(results)
    assert cells["North", 3]["class"] == "present"
    assert not isinstance(cells["North", 3]["rate"], float)
    assert results["AREAS"].featureCount() == 2


def test_areas_carry_the_summary_and_every_district_gets_one_symbol():
    layer = _projects(
        {"goals": "7;13", "districts": "Bornova", "targets": "7.2"}, {"goals": "11", "districts": "Konak"}
    )
    areas = _run(GapAlgorithm(), {"INPUT": layer})[0]["AREAS"]
    rows = {feature["district"]: feature for feature in areas.getFeatures()}
    assert len(rows) == 30
    assert all(feature.geometry().isMultipart() for feature in rows.values())
    assert (rows["Bornova"]["gaps"], rows["Bornova"]["goals_judged"], rows["Bornova"]["n"]) == (15, 16, 1.0)
    style_gap_areas(areas, "tr")
    rules = areas.renderer().rootRule().children()
    for name, feature in rows.items():
        drawn = [rule.label() for rule in rules if _holds(areas, feature, rule.filterExpression())]
        assert len(drawn) == 1, name
        assert drawn[0].startswith("Bildirim yok") == (name not in ("Bornova", "Konak"))


def _holds(layer: QgsVectorLayer, feature: QgsFeature, expression: str) -> bool:
    return any(found.id() == feature.id() for found in layer.getFeatures(expression))


def test_the_summary_has_one_row_a_district_and_writes_to_a_spreadsheet_format(tmp_path: Path):
    layer = _projects({"goals": "4", "districts": "Urla", "targets": "4.1,4.2"}, {"goals": "4;6", "districts": "Urla"})
    table = tmp_path / "özet.csv"
    _run(DistrictSummaryAlgorithm(), {"INPUT": layer, "OUTPUT": str(table)})
    with table.open(encoding="utf-8-sig", newline="") as lines:
        rows = {row["district"]: row for row in csv.DictReader(lines)}
    assert len(rows) == 30
    urla = rows["Urla"]
    assert (float(urla["n"]), urla["main_goals"], float(urla["targets_n"])) == (2.0, "4; 6", 1.0)
    assert float(urla["effective_goals"]) == pytest.approx(9 / 5)
    assert rows["Konak"]["gaps"] == ""


def test_sums_over_the_packaged_districts_are_conserved_for_many_random_places():
    rows = [
        {
            "goals": str(1 + number % 17),
            "wkt": f"POINT ({26.2 + (number * 37 % 200) / 100} {37.9 + number % 150 / 100})",
        }
        for number in range(600)
    ]
    results, log = _run(GapAlgorithm(), {"INPUT": _projects(*rows), "COUNTING": "shared"})
    inside = sum(cell["n"] for cell in _cells(results).values())
    outside = next(int(line.split()[0]) for line in log.warnings if "none of the districts" in line)
    assert inside + outside == pytest.approx(600, abs=1e-9)
    assert 100 < inside < 500


def test_the_default_districts_are_the_packaged_layer():
    layer = QgsVectorLayer(str(paths.resource("data", "districts.geojson")), "districts", "ogr")
    areas = _run(GapAlgorithm(), {"INPUT": _projects()})[0]["AREAS"]
    assert areas.crs().authid() == layer.crs().authid() == "EPSG:5253"
    expected = sum(feature.geometry().area() for feature in layer.getFeatures())
    assert sum(feature.geometry().area() for feature in areas.getFeatures()) == pytest.approx(expected)


def test_a_print_of_demo_records_says_so(tmp_path: Path):
    fields = "field=uid:string&field=goals:string&field=districts:string&field=demo:boolean"
    row = {"uid": "a", "goals": "7", "districts": "Bornova"}
    texts = []
    for demo in (True, False):
        figure = tmp_path / f"{demo}.svg"
        layer = memory_layer("None", fields, {**row, "demo": demo})
        _run(GapAlgorithm(), {"INPUT": layer, "FIGURE": str(figure)})
        texts.append(figure.read_text(encoding="utf-8"))
    assert "DEMO DATA" in texts[0]
    assert "DEMO DATA" not in texts[1]
    assert "not been approved by the United Nations" in texts[1]


def test_budgets_of_another_currency_are_told_and_not_added():
    fields = PROJECT_FIELDS + "&field=budget:double&field=para:string"
    rows = (
        {"uid": uid, "goals": "6", "districts": "Urla", "budget": budget, "para": currency}
        for uid, budget, currency in (("a", 100.0, "TL"), ("b", 50.0, "try"), ("c", 7.0, "EUR"))
    )
    layer = memory_layer("None", fields, *rows)
    results, log = _run(GapAlgorithm(), {"INPUT": layer, "CURRENCY_FIELD": "para"})
    urla = next(row for row in results["AREAS"].getFeatures() if row["district"] == "Urla")
    assert (urla["budget"], urla["budget_n"], urla["currency"]) == (150.0, 2.0, "TRY")
    assert any("EUR: 7 (N = 1)" in warning for warning in log.warnings)
