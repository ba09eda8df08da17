"""``izsa:upgrademap`` on a file, as Processing runs it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

from izsa_plugin.processing.upgrademap import UpgradeMapAlgorithm
from tests.projects import opened
from tests.released import VERSIONS, make_file


@pytest.fixture
def old(qgis_app: QgsApplication, tmp_path: Path) -> Path:
    """A map of the first version."""
    return make_file(tmp_path / "eski ağ.gpkg", VERSIONS[0])


def upgraded(file: Path, feedback: QgsProcessingFeedback | None = None) -> tuple[dict[str, Any], bool, str]:
    """Run the algorithm; its results, whether it succeeded, and what it said."""
    feedback = feedback or QgsProcessingFeedback(False)
    algorithm = UpgradeMapAlgorithm().create()
    results, succeeded = algorithm.run({"FILE": str(file)}, QgsProcessingContext(), feedback)
    return results, succeeded, feedback.textLog()


def test_a_file_is_backed_up_and_upgraded(old: Path) -> None:
    old.with_name("eski ağ.v1.gpkg").write_text("mine")
    results, succeeded, said = upgraded(old)
    assert succeeded, said
    backup = old.with_name("eski ağ.v1-2.gpkg")
    assert results == {"UPGRADED": True, "BACKUP": str(backup)} and str(backup) in said
    store = opened(old)
    assert store.read("p1") is not None
    store.close()
    again, succeeded, _said = upgraded(backup)
    assert succeeded and again["UPGRADED"], "the backup is a whole map of the old version"
    assert old.with_name("eski ağ.v1.gpkg").read_text() == "mine"


def test_a_map_of_this_release_stays_as_it_is(empty_map: Path, qgis_app: QgsApplication) -> None:
    before = empty_map.read_bytes()
    results, succeeded, _said = upgraded(empty_map)
    assert succeeded and results == {"UPGRADED": False}
    assert empty_map.read_bytes() == before
    assert [path.name for path in empty_map.parent.iterdir()] == [empty_map.name]


def test_a_cancelled_upgrade_leaves_nothing(old: Path) -> None:
    before = old.read_bytes()
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    upgraded(old, feedback)
    assert old.read_bytes() == before
    assert [path.name for path in old.parent.iterdir()] == [old.name]


def test_what_is_no_map_is_named(qgis_app: QgsApplication, tmp_path: Path) -> None:
    _results, succeeded, said = upgraded(tmp_path / "yok.gpkg")
    assert not succeeded and "yok.gpkg" in said
    (tmp_path / "not.gpkg").write_text("not")
    _results, succeeded, said = upgraded(tmp_path / "not.gpkg")
    assert not succeeded and "GeoPackage" in said
    assert [path.name for path in tmp_path.iterdir()] == ["not.gpkg"]
