"""The PostGIS store: what every store does, and what only a server can do."""

from __future__ import annotations

from tests.store_behaviour import StoreBehaviour


class TestPostgisStore(StoreBehaviour):
    """What every store does, on a server."""
