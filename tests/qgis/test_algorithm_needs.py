"""What an analysis says where a package it needs is missing."""

from __future__ import annotations

import importlib.util
import sys
import types

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from izsa_plugin.processing.algorithm import missing_packages
from izsa_plugin.processing.overlap import OverlapAlgorithm


@pytest.mark.parametrize(
    ("platform", "said"),
    [
        ("win32", ("OSGeo4W", "python3-shapely python3-pandas")),
        ("linux", ("sudo apt install python3-shapely python3-pandas",)),
        ("darwin", ("shapely pandas",)),
    ],
)
def test_it_says_what_to_install_on_that_platform(
    monkeypatch: pytest.MonkeyPatch, platform: str, said: tuple[str, ...]
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    told = missing_packages(("shapely", "pandas"), platform)
    assert told is not None
    assert all(words in text for words in said for text in (told.tr, told.en))


def test_a_shapely_that_is_too_old_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "shapely", types.SimpleNamespace(__version__="1.8.5", __spec__=1))
    told = missing_packages(("shapely",))
    assert told is not None and "1.8.5" in told.tr


def test_where_all_is_there_the_algorithm_can_run(qgis_app: object) -> None:
    assert OverlapAlgorithm().canExecute() == (True, "")


def test_a_run_where_something_is_missing_ends_with_that_sentence(
    monkeypatch: pytest.MonkeyPatch, qgis_app: object
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(QgsProcessingException, match="shapely"):
        OverlapAlgorithm().prepareAlgorithm({}, QgsProcessingContext(), QgsProcessingFeedback())
