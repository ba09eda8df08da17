"""Two who edit the same project of a map on a server."""

from __future__ import annotations

import pytest

from izsa_plugin.store.protocol import Store
from tests.postgis.conftest import SharedMap
from tests.stale_behaviour import StaleBehaviour, desk, other

__all__ = ["desk", "other"]


@pytest.fixture
def stores(shared_map: SharedMap) -> tuple[Store, Store]:
    return shared_map.open("ayşe"), shared_map.open("barış")


class TestStaleSaveOnAServer(StaleBehaviour):
    """What the form does on every store."""
