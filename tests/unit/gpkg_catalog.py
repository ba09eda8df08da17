"""All that makes up a map's schema in a GeoPackage, as comparable lines.

What GDAL makes itself (spatial indexes, the standard's tables) differs from release to release of GDAL and stays out.
"""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

_OURS = "name NOT GLOB 'gpkg_*' AND name NOT GLOB 'rtree_*' AND tbl_name NOT GLOB 'gpkg_*'"
_PARTS = {
    "indexes": f"SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'index' AND {_OURS}",
    "triggers": f"SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'trigger' AND {_OURS}",
    "views": f"SELECT name, sql FROM sqlite_master WHERE type = 'view' AND {_OURS}",
    "contents": "SELECT table_name, data_type, identifier, description, srs_id FROM gpkg_contents",
    "geometries": "SELECT * FROM gpkg_geometry_columns",
    "extensions": "SELECT table_name, column_name, extension_name, scope FROM gpkg_extensions",
    "systems": "SELECT srs_id, organization, organization_coordsys_id FROM gpkg_spatial_ref_sys",
}


def catalog(path: Path) -> dict[str, list[str]]:
    """Tables with columns, checks and keys, indexes, triggers, views and what the standard's tables say, by kind."""
    with closing(sqlite3.connect(path)) as connection:
        found = {kind: [_line(row) for row in connection.execute(part)] for kind, part in _PARTS.items()}
        tables = connection.execute(f"SELECT name, sql FROM sqlite_master WHERE type = 'table' AND {_OURS}").fetchall()
        found["tables"] = [f"{name} | {part}" for name, sql in tables for part in _parts(sql)]
        for kind, pragma, first in (("columns", "table_xinfo", 1), ("keys", "foreign_key_list", 2)):
            rows = [(name, row) for name, _ in tables for row in connection.execute(f'PRAGMA {pragma}("{name}")')]
            found[kind] = [f"{name} | {_line(row[first:])}" for name, row in rows]
        found["file"] = [_line(*connection.execute(f"PRAGMA {what}")) for what in ("application_id", "user_version")]
    return {kind: sorted(lines) for kind, lines in found.items()}


def _line(row: tuple[object, ...]) -> str:
    return re.sub(r"\s+", " ", " | ".join(map(str, row)))


def _parts(definition: str) -> list[str]:
    """A table's columns and constraints, whatever their order: a column that came later stands last."""
    depth, parts = 0, [""]
    inside = definition[definition.index("(") + 1 : definition.rindex(")")]
    for letter in inside:
        depth += {"(": 1, ")": -1}.get(letter, 0)
        if letter == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += letter
    return [" ".join(part.split()) for part in parts]
