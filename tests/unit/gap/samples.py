"""Small projects and places for the gap tests."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np
import shapely

from izsa_plugin.analysis.gap.places import Places
from izsa_plugin.analysis.projects import Projects


def some_projects(*rows: dict[str, Any]) -> Projects:
    """One project a row; what a row does not say is missing."""
    geometry = np.full(len(rows), None, dtype=object)
    for index, row in enumerate(rows):
        geometry[index] = shapely.from_wkt(row["wkt"]) if "wkt" in row else row.get("shape")

    def column(name: str, default: Any) -> list[Any]:
        return [row.get(name, default) for row in rows]

    return Projects(
        key=[str(row.get("key", index)) for index, row in enumerate(rows)],
        title=column("title", ""),
        text=column("text", ""),
        goals=column("goals", ()),
        targets=column("targets", ()),
        audiences=column("audiences", ()),
        start=np.array(column("start", None), "datetime64[D]"),
        end=np.array(column("end", None), "datetime64[D]"),
        districts=column("districts", ()),
        status=column("status", None),
        budget=np.array(column("budget", np.nan), float),
        geometry=geometry,
        scope=column("scope", None) if any("scope" in row for row in rows) else [],
    )


def squares(count: int, population: Optional[list[float]] = None) -> Places:
    """Squares of 1 km side by side from the origin eastward, named A, B, C…"""
    geometry = np.array([shapely.box(1000 * i, 0, 1000 * (i + 1), 1000) for i in range(count)], dtype=object)
    names = [chr(65 + i) for i in range(count)]
    people = [float("nan")] * count if population is None else population
    return Places(code=[f"D{i + 1}" for i in range(count)], name=names, population=np.array(people), geometry=geometry)
