"""The QGIS project of a map, written beside its data so that plain QGIS and QField work without the plugin."""

from __future__ import annotations

from .find import ROLE, TABLE, layer_of, layers_of
from .place import place_of_project
from .write import project_path, server_project_path, write_project, write_server_project

__all__ = [
    "ROLE", "TABLE", "layer_of", "layers_of", "place_of_project", "project_path", "server_project_path",
    "write_project", "write_server_project",
]  # fmt: skip
