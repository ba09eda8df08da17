"""The QGIS project of a map, written beside its data so that plain QGIS and QField work without the plugin."""

from __future__ import annotations

from .find import ROLE, TABLE, layer_of, layers_of
from .write import project_path, write_project

__all__ = ["ROLE", "TABLE", "layer_of", "layers_of", "project_path", "write_project"]
