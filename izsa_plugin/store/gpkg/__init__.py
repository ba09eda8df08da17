"""The embedded map: one GeoPackage, no server."""

from __future__ import annotations

from ..content import DistrictShape
from .install import create_map
from .store import GeoPackageStore

__all__ = ["DistrictShape", "GeoPackageStore", "create_map"]
