"""The text check finds what is bound to one machine, and leaves alone what only looks like it."""

from __future__ import annotations

import pytest

from tools.check_texts import check_text


# Each example is put together here, so that this file itself passes the check.
@pytest.mark.parametrize(
    "line",
    [
        "see " + "/wor" + "k/main/build",
        "path = '" + "/hom" + "e/ayse/harita.gpkg'",
        "pip install --" + "index" + "-url x",
        "https://py" + "pi.org/simple",
        "deb http://deb." + "debian.org/debian trixie main",
        "import x  # no" + "qa",
        "subprocess.run(x)  # no" + "sec",
        "x = y  # type: " + "ignore",
        "@pytest.mark." + "skip",
        "# TO" + "DO: later",
    ],
)
def test_a_line_bound_to_one_machine_or_hiding_a_fault_is_found(line: str) -> None:
    assert [number for number, _ in check_text(f"fine\n{line}\n")] == [2]


@pytest.mark.parametrize(
    "line",
    [
        "the map's homework/workshop folder",
        "https://example.org/home/page",
        "x = y  # no" + "qa: N802 - the name QGIS calls",
        "x = y  # type: " + "ignore[attr-defined] # QGIS 3.22 has none",
        "a todo list for the district",
    ],
)
def test_a_harmless_line_is_let_through(line: str) -> None:
    assert check_text(line) == []
