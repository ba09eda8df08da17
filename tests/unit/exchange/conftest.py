from __future__ import annotations

from pathlib import Path

import pytest

from izsa_plugin.store.protocol import User
from tests.offices import COORDINATOR, KONAK, Office, office
from tests.projects import BORNOVA


@pytest.fixture
def hub(empty_map: Path, tmp_path: Path) -> Office:
    return office(empty_map, tmp_path, "izsa", COORDINATOR)


@pytest.fixture
def bornova(empty_map: Path, tmp_path: Path) -> Office:
    return office(empty_map, tmp_path, "bornova", User("ayşe", BORNOVA))


@pytest.fixture
def konak(empty_map: Path, tmp_path: Path) -> Office:
    return office(empty_map, tmp_path, "konak", User("kemal", KONAK))
