"""A desk of one's own for each test of the interface, with settings that are forgotten afterwards."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import pytest
from qgis.core import QgsProject, QgsSettings

import izsa_plugin.settings
from izsa_plugin.settings import Settings


@pytest.fixture
def settings(qgis_app: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Settings]:
    """Empty settings, of this process alone: test processes share one file of QGIS's."""
    prefix = f"izsa-test-{os.getpid()}"
    monkeypatch.setattr(izsa_plugin.settings, "PREFIX", prefix)
    yield Settings()
    QgsSettings().remove(prefix)


@pytest.fixture
def desk(settings: Settings) -> Iterator[Any]:
    """The plugin loaded in a window, no map open."""
    from tests.gui.desk import Desk

    QgsProject.instance().clear()
    made = Desk()
    yield made
    made.close()
