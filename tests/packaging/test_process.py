"""The main job runs from the installed zip without a window."""

from __future__ import annotations

import csv
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from osgeo import ogr

ALGORITHMS = ("createmap", "overlap", "gap", "report")


@pytest.fixture(scope="module")
def demo_map(qgis_process: Callable[..., str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("map") / "izmir.gpkg"
    qgis_process("run", "izsa:createmap", "--", f"FILE={file}", "WITH_DEMO=true")
    return file


def _rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


def test_the_installed_provider_offers_its_algorithms(qgis_process: Callable[..., str]) -> None:
    listed = qgis_process("list")
    assert [name for name in ALGORITHMS if f"izsa:{name}" not in listed] == []


def test_the_demo_map_holds_its_projects_and_districts(demo_map: Path) -> None:
    with closing(sqlite3.connect(demo_map)) as database:
        counts = [database.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("project", "district")]
    assert counts == [154, 30]


def test_overlap_writes_scored_pairs_with_a_reason(
    qgis_process: Callable[..., str], demo_map: Path, tmp_path: Path
) -> None:
    table = tmp_path / "pairs.csv"
    qgis_process("run", "izsa:overlap", "--", f"INPUT={demo_map}|layername=project_flat", f"TABLE={table}")
    rows = _rows(table)
    assert rows
    assert all(0 <= float(row["score"]) <= 1 and row["reason"] for row in rows)


def test_gap_writes_each_district_with_each_goal(
    qgis_process: Callable[..., str], demo_map: Path, tmp_path: Path
) -> None:
    cells = tmp_path / "cells.csv"
    qgis_process("run", "izsa:gap", "--", f"INPUT={demo_map}|layername=project_flat", f"CELLS={cells}")
    assert len({(row["district_code"], row["goal"]) for row in _rows(cells)}) == 30 * 17


def test_squares_and_far_places_come_out_as_areas(
    qgis_process: Callable[..., str], demo_map: Path, tmp_path: Path
) -> None:
    squares, far = tmp_path / "squares.gpkg", tmp_path / "far.gpkg"
    source = f"INPUT={demo_map}|layername=project_flat"
    qgis_process("run", "izsa:gap", "--", source, f"GRID={squares}", "GRID_SIZE=10000")
    qgis_process("run", "izsa:reach", "--", source, "DISTANCE=3000", f"OUTPUT={far}")
    for path, least in ((squares, 100), (far, 30)):
        data = ogr.Open(str(path))  # a layer does not keep its file open
        layer = data.GetLayer(0)
        assert layer.GetGeomType() == ogr.wkbMultiPolygon and layer.GetFeatureCount() >= least


def test_report_prints_a_pdf(qgis_process: Callable[..., str], demo_map: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "rapor.pdf"
    qgis_process("run", "izsa:report", "--", f"MAP={demo_map}", "DISTRICTS=Konak", f"OUTPUT={pdf}")
    assert pdf.read_bytes().startswith(b"%PDF")
