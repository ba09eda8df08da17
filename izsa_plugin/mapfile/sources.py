"""The data sources of a map's layers, the ones that only draw included."""

from __future__ import annotations

import re
import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Optional

from ..domain.schema import MAP_EPSG
from ..paths import resource
from ..symbology.base import Anchor


def table_source(data: Path, table: str) -> str:
    """A table or view as the file holds it."""
    return f"{data}|layername={table}"


#: Which projects a map draws; a print leaves some out.
ALL_PROJECTS = "1"


def badges_source(
    data: Path, anchors: Mapping[str, Anchor], areas: Mapping[str, float], projects: str = ALL_PROJECTS
) -> str:
    """One row a badge; its geometry is the anchor of its place, known only to this statement and not to the data.

    ``projects`` is a condition in SQL on the table of projects.
    """
    rows = [
        f"SELECT '{_quoted(code)}' AS code, X'{_point(*anchor)}' AS geom, {_area(areas.get(code))} AS area_km2"
        for code, anchor in anchors.items()
    ]
    statement = _statement("badges").replace(":anchors", " UNION ALL ".join(rows)).replace(":projects", projects)
    return _selected(data, "project", statement)


def places_source(data: Path, table: str, projects: str = ALL_PROJECTS) -> str:
    """The further places of projects with what decides how they are drawn; ``projects`` as for the badges."""
    return _selected(data, table, _statement("places").replace(":table", table).replace(":projects", projects))


def _selected(data: Path, table: str, statement: str) -> str:
    return f"{table_source(data, table)}|subset={statement}"


def _statement(name: str) -> str:
    """A statement on one line without its comments, as a data source takes it."""
    return _file(name).replace(":over", _file("over"))


def _file(name: str) -> str:
    text = resource("sql", "layers", f"{name}.sql").read_text(encoding="utf-8")
    return " ".join(re.sub(r"--[^\n]*", "", text).split())


def _quoted(text: str) -> str:
    return text.replace("'", "''")


def _area(square_kilometres: Optional[float]) -> str:
    return "NULL" if square_kilometres is None else f"{square_kilometres:.1f}"


def _point(x: float, y: float) -> str:
    """A point as the blob of a GeoPackage in hexadecimal digits (GeoPackage standard, clause 2.1.3)."""
    return (struct.pack("<2sBBi", b"GP", 0, 1, MAP_EPSG) + struct.pack("<BIdd", 1, 1, x, y)).hex()
