"""The layering check finds each kind of import that breaks the house's one direction."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools import check_layering

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("module", "source", "reason"),
    [
        ("izsa_plugin.domain.project", "import qgis.core", "domain may not know qgis"),
        ("izsa_plugin.domain.project", "from qgis.PyQt.QtCore import QDate", "domain may not know qgis"),
        ("izsa_plugin.domain.project", "import numpy", "domain may not know numpy"),
        ("izsa_plugin.domain.project", "def f():\n    import qgis.core", "domain may not know qgis"),
        ("izsa_plugin.analysis.gap", "from osgeo import ogr", "analysis may not know osgeo"),
        ("izsa_plugin.sync.merge", "from qgis.core import QgsFeature", "sync may not know qgis"),
        ("izsa_plugin.analysis.gap", "from ..store import gpkg", "analysis may not import store"),
        ("izsa_plugin.domain.project", "from ..analysis.gap import x", "domain may not import analysis"),
        ("izsa_plugin.store.gpkg", "from ..gui.dock import Dock", "store may not import gui"),
        ("izsa_plugin.store.gpkg", "from izsa_plugin.report import atlas", "store may not import report"),
        ("izsa_plugin.processing.gap", "from .. import gui", "processing may not import gui"),
        ("izsa_plugin.analysis.gap", "from .. import settings", "analysis has to work without QGIS"),
        ("izsa_plugin.paths", "from .domain import text", "paths serves every layer"),
        ("izsa_plugin.gui.dock", "from .. import plugin", "gui may not import plugin"),
        ("izsa_plugin.gui.dock", "from PyQt5.QtCore import Qt", "use qgis.PyQt"),
        ("izsa_plugin.helpers.x", "from ..domain import text", "helpers has no place in the house"),
    ],
)
def test_an_import_against_the_direction_is_named_with_its_reason(module: str, source: str, reason: str) -> None:
    assert [reason in found for _, found in check_layering.check_source(source, module)] == [True]


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("izsa_plugin.gui.dock", "from ..store.gpkg import Store\nfrom ..compat import x\nfrom .form import Form"),
        ("izsa_plugin.processing.gap", "def run():\n    import pandas\n    from ..analysis.gap import cells"),
        ("izsa_plugin.store.postgis", "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import psycopg2"),
        ("izsa_plugin.analysis.gap", "import pandas\nfrom ..domain import text\nfrom .. import paths"),
        ("izsa_plugin.plugin", "from .gui.dock import Dock\nfrom .processing.provider import Provider"),
        ("izsa_plugin.settings", "from .domain.roles import Role"),
    ],
)
def test_an_import_down_the_house_is_let_through(module: str, source: str) -> None:
    assert check_layering.check_source(source, module) == []


def test_an_import_relative_to_a_package_is_resolved_from_its_init() -> None:
    source = "from .gpkg import Store\nfrom ..gui import dock"
    assert check_layering.check_source(source, "izsa_plugin.store", is_package=True) == [
        (2, "store may not import gui: imports go down only")
    ]


@pytest.mark.parametrize(
    "import_it",
    ["from . import writer", "from .writer import Writer", "if True:\n    import izsa_plugin.processing.writer"],
)
def test_what_some_installs_lack_is_not_loaded_on_the_way_from_a_door(import_it: str) -> None:
    modules = {
        "izsa_plugin.processing": "",
        "izsa_plugin.processing.provider": import_it,
        "izsa_plugin.processing.writer": "import shapely",
    }
    (found,) = check_layering.heavy_at_the_door(modules, {"izsa_plugin.processing"})
    assert "izsa_plugin.processing.provider > izsa_plugin.processing.writer > shapely" in found
    late = {**modules, "izsa_plugin.processing.provider": f"def run():\n    {import_it.splitlines()[-1].strip()}"}
    assert check_layering.heavy_at_the_door(late, {"izsa_plugin.processing"}) == []


def test_neighbours_may_import_one_another_in_one_direction_only(tmp_path: Path) -> None:
    for layer, source in (("processing", "from ..report import atlas"), ("report", "")):
        folder = tmp_path / "izsa_plugin" / layer
        folder.mkdir(parents=True)
        (folder / "work.py").write_text(source, encoding="utf-8")
    assert check_layering.check_tree(tmp_path) == []
    (tmp_path / "izsa_plugin" / "report" / "work.py").write_text("from ..processing import gap", encoding="utf-8")
    (complaint,) = check_layering.check_tree(tmp_path)
    assert "processing and report import each other" in complaint


def test_the_plugin_itself_keeps_the_direction() -> None:
    assert check_layering.check_tree(ROOT) == []
