"""Two who edit the same project of a file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from izsa_plugin.store.gpkg import GeoPackageStore
from izsa_plugin.store.protocol import Store, User
from tests.gui.form_desk import BUCA
from tests.stale_behaviour import StaleBehaviour, desk, other

__all__ = ["desk", "other"]


@pytest.fixture
def stores(empty_map: Path) -> Iterator[tuple[Store, Store]]:
    opened = tuple(GeoPackageStore.open(empty_map, User(name, BUCA)) for name in ("Deniz", "Can"))
    yield opened[0], opened[1]
    for each in opened:
        each.close()


class TestStaleSaveOnAFile(StaleBehaviour):
    """What the form does on every store."""
