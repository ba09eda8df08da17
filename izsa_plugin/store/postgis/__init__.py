"""The shared map: one schema of a PostGIS database, many editors at a time."""

from __future__ import annotations

from .access import MapNames
from .install import create_map
from .store import PostgisStore

__all__ = ["MapNames", "PostgisStore", "create_map"]
