"""Goals are suggested from the command line, for the demo map and for a plain table."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path


def test_goals_are_suggested_for_a_plain_table_without_a_window(
    qgis_process: Callable[..., str], tmp_path: Path
) -> None:
    table = tmp_path / "projeler.csv"
    table.write_text("ad,metin\nKent lokantası,Uygun fiyatlı sıcak yemek\nÇatı,Güneş paneli kurmak\n", encoding="utf-8")
    output = tmp_path / "önerilen.csv"
    qgis_process(
        "run", "izsa:suggestgoals", "--", f"INPUT={table}", "TEXT_FIELDS=ad", "TEXT_FIELDS=metin", f"OUTPUT={output}"
    )
    with output.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["goals"].split(";")[0] for row in rows] == ["2", "7"]
    assert all(row["why"] and 0 < float(row["confidence"]) <= 1 for row in rows)
