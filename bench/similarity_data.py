"""Made-up projects over İzmir for measuring similarity: the same number and seed always give the same layer.

Half lie around the districts' middles, half anywhere; 60% are points, 20% lines of 5 to 20 vertices, 20% areas of 8 to
30 vertices and 50 to 650 m radius. Words are drawn from those of the demo projects, some with a further suffix, the
common ones more often, as in real texts.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from osgeo import ogr, osr

from izsa_plugin.domain.districts import districts
from izsa_plugin.processing.project_rows import CRS

from .labelled import demo_projects

_BOX = (430_000.0, 4_180_000.0, 620_000.0, 4_370_000.0)
_SPREAD = 4_000.0
_SUFFIXES = ("", "", "", "ler", "lar", "nin", "de", "den", "si", "lik")
_AUDIENCES = ("women", "youth", "students", "children", "farmers", "elderly", "everyone", "disabled")
_TARGETS = ("2.4", "3.9", "4.1", "4.7", "5.5", "6.3", "7.2", "8.5", "11.2", "11.3", "11.6", "11.7", "12.3", "12.5",
            "13.1", "13.2", "14.1", "15.1", "16.7", "17.17")  # fmt: skip
COLUMNS = ("uid", "title", "purpose", "goals", "targets", "audiences", "start", "end", "districts")


def places(n: int, seed: int = 1) -> NDArray[Any]:
    """The projects' places in metres, as shapely geometries."""
    random = np.random.default_rng([seed, n])
    middles = np.array([one.label_point for one in districts()], dtype=float)
    around = middles[random.integers(0, len(middles), n)] + random.normal(0, _SPREAD, (n, 2))
    anywhere = random.uniform(_BOX[:2], _BOX[2:], (n, 2))
    centre = np.where((random.random(n) < 0.5)[:, None], around, anywhere)
    kind = random.choice(3, n, p=(0.6, 0.2, 0.2))
    shapes = shapely.points(centre)
    for row in np.flatnonzero(kind == 1):
        steps = random.normal(0, 60, (random.integers(5, 21), 2))
        shapes[row] = shapely.linestrings(centre[row] + np.cumsum(steps, axis=0))
    for row in np.flatnonzero(kind == 2):
        count = random.integers(8, 31)
        angle = np.sort(random.uniform(0, 2 * np.pi, count))
        radius = random.uniform(50, 650) * random.uniform(0.7, 1.0, count)
        ring = centre[row] + np.stack([np.cos(angle), np.sin(angle)], axis=1) * radius[:, None]
        shapes[row] = shapely.polygons(ring)
    broken = ~shapely.is_valid(shapes)
    shapes[broken] = shapely.convex_hull(shapes[broken])
    return shapes


def rows(n: int, seed: int = 1) -> list[tuple[str, ...]]:
    """The projects' values, in the order of :data:`COLUMNS`."""
    random = np.random.default_rng([seed + 1, n])
    projects = demo_projects()
    words = np.array(" ".join([*projects.title, *projects.text]).split())
    codes = [one.code for one in districts()]

    def text(count: int) -> list[str]:
        drawn = words[random.integers(0, len(words), (n, count))]
        ends = np.array(_SUFFIXES)[random.integers(0, len(_SUFFIXES), (n, count))]
        return [" ".join(line) for line in np.char.add(drawn, ends)]

    def some(values: tuple[Any, ...], most: int) -> list[str]:
        count = random.integers(1, most + 1, n)
        order = random.random((n, len(values))).argsort(axis=1)[:, :most]
        return [";".join(str(values[at]) for at in own[:many]) for own, many in zip(order, count)]

    year = random.integers(2015, 2026, n)
    return list(
        zip(
            (f"p{row:07d}" for row in range(n)), text(5), text(24), some(tuple(range(1, 18)), 3), some(_TARGETS, 2),
            some(_AUDIENCES, 3), (f"{start}-03" for start in year),
            (f"{start + more}" for start, more in zip(year, random.integers(0, 4, n))),
            (codes[at] for at in random.integers(0, len(codes), n)),
        )
    )  # fmt: skip


def write(path: Path, n: int, seed: int = 1) -> str:
    """Write the layer ``projects`` to a GeoPackage and return the source by which QGIS opens it."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(int(CRS.partition(":")[2]))
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("projects", reference, ogr.wkbUnknown, ["SPATIAL_INDEX=YES"])
    for name in COLUMNS:
        layer.CreateField(ogr.FieldDefn(name))
    wkb = shapely.to_wkb(places(n, seed))
    source.StartTransaction()
    for values, place in zip(rows(n, seed), wkb):
        feature = ogr.Feature(layer.GetLayerDefn())
        for index, value in enumerate(values):
            feature.SetField(index, value)
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(place))
        layer.CreateFeature(feature)
    source.CommitTransaction()
    return f"{path}|layername=projects"
