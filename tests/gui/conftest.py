"""A desk of one's own for each test of the interface, with settings that are forgotten afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from qgis.core import QgsProject, QgsSettings

from izsa_plugin.settings import PREFIX, Settings


@pytest.fixture
def settings(qgis_app: Any) -> Iterator[Settings]:
    """Empty settings."""
    QgsSettings().remove(PREFIX)
    yield Settings()
    QgsSettings().remove(PREFIX)


@pytest.fixture
def desk(settings: Settings) -> Iterator[Any]:
    """The plugin loaded in a window, no map open."""
    from tests.gui.desk import Desk

    QgsProject.instance().clear()
    made = Desk()
    yield made
    made.close()
