"""Where a project is, apart from any widget: its geometries, how wide it reaches, whom it serves."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Optional, Union

from qgis.core import QgsGeometry

from ...domain.choices import Scope
from ...domain.districts import METROPOLITAN
from ...domain.record import Record, Row
from ...paths import resource

POINT, LINE, AREA, DISTRICT, CITY = "point", "line", "area", "district", "city"
DRAWN = (POINT, LINE, AREA)
WIDE = (DISTRICT, CITY)

_TABLES = {LINE: "project_line", AREA: "project_area"}


@dataclass(frozen=True)
class Place:
    """What the form knows of the place; geometries are WKB in EPSG:5253.

    ``wide`` is ``district``, ``city`` or nothing. Of lines and areas the form edits the first, the others of a
    project stay as they are. ``districts`` are the P-codes of the districts served.
    """

    point: Optional[bytes] = None
    line: Optional[bytes] = None
    area: Optional[bytes] = None
    wide: Optional[str] = None
    neighbourhood: Optional[str] = None
    districts: tuple[str, ...] = ()

    @property
    def drawn(self) -> dict[str, bytes]:
        """The geometries that are there, by kind."""
        return {kind: wkb for kind in DRAWN for wkb in (getattr(self, kind),) if wkb}

    @property
    def scope(self) -> Scope:
        """How wide the project reaches, as its record says."""
        if self.wide:
            return Scope(self.wide)
        return Scope.NEIGHBOURHOOD if self.neighbourhood and not self.drawn else Scope.SITE

    def with_drawn(self, kind: str, geometry: Union[QgsGeometry, bytes, None]) -> Place:
        """The place with one geometry set or taken away; a drawn place is no longer a whole district or city."""
        wkb = None if geometry is None else _fitting(kind, geometry)
        place = replace(self, wide=None if wkb else self.wide)
        if kind == POINT:
            return replace(place, point=wkb)
        return replace(place, line=wkb) if kind == LINE else replace(place, area=wkb)


def place_of(record: Record) -> Place:
    """The place that a record describes."""
    row = record.row
    point, area, line = row.get("geom"), _first(record, AREA), _first(record, LINE)
    if point and point == _stand_in(line, area):
        point = None
    scope = row.get("scope")
    return Place(
        point=point,
        line=line,
        area=area,
        wide=scope if scope in WIDE else None,
        neighbourhood=row.get("neighbourhood"),
        districts=record.choices("project_district", "district"),
    )


def write_place(record: Record, place: Place) -> None:
    """Put a place into a record.

    A whole district or city has no honest point and keeps none. A drawn line or area without a point of its own is
    given one that lies on it, so that the project can be found on the map.
    """
    neighbourhood_before = record.row.get("scope") == Scope.NEIGHBOURHOOD.value and place.neighbourhood
    record.row["neighbourhood"] = place.neighbourhood
    record.choose("project_district", "district", () if place.wide == CITY else place.districts)
    if place.wide:
        record.row.update(scope=place.wide, geom=None)
        for kind in _TABLES:
            _set_first(record, kind, None)
        return
    record.row["scope"] = Scope.NEIGHBOURHOOD.value if neighbourhood_before else place.scope.value
    record.row["geom"] = place.point or _stand_in(place.line, place.area)
    _set_first(record, LINE, place.line)
    _set_first(record, AREA, place.area)


def districts_served(place: Place, municipality: Optional[str]) -> tuple[str, ...]:
    """The districts that a place lies in, or the municipality's own where it says nothing narrower."""
    if place.wide == CITY:
        return ()
    if place.drawn and not place.wide:
        shapes = [_geometry(wkb) for wkb in place.drawn.values()]
        found = [code for code, border in _borders() if any(border.intersects(shape) for shape in shapes)]
        if found:
            return tuple(found)
    return (municipality,) if municipality and municipality != METROPOLITAN else ()


def _first(record: Record, kind: str) -> Optional[bytes]:
    rows = record.of(_TABLES[kind])
    return rows[0].get("geom") if rows else None


def _set_first(record: Record, kind: str, wkb: Optional[bytes]) -> None:
    table = _TABLES[kind]
    rows: list[Row] = list(record.of(table))
    if wkb and rows:
        rows[0] = {**rows[0], "geom": wkb}
    elif wkb:
        rows = [{"geom": wkb}]
    else:
        rows = rows[1:]
    if rows or table in record.children:
        record.children[table] = rows


def _stand_in(line: Optional[bytes], area: Optional[bytes]) -> Optional[bytes]:
    """A point inside the area, or else half way along the line."""
    if area:
        point = _geometry(area).pointOnSurface()
    elif line:
        way = _geometry(line)
        point = way.interpolate(way.length() / 2)
    else:
        return None
    return None if point.isNull() else _wkb(point)


def _fitting(kind: str, geometry: Union[QgsGeometry, bytes]) -> bytes:
    """The geometry in the type of its table: points single, lines and areas multi."""
    shape = QgsGeometry(geometry) if isinstance(geometry, QgsGeometry) else _geometry(geometry)
    if kind == POINT:
        shape.convertToSingleType()
    else:
        shape.convertToMultiType()
    return _wkb(shape)


def _geometry(wkb: bytes) -> QgsGeometry:
    shape = QgsGeometry()
    shape.fromWkb(wkb)
    return shape


def _wkb(shape: QgsGeometry) -> bytes:
    return bytes(shape.asWkb())


@lru_cache(maxsize=1)
def _borders() -> tuple[tuple[str, QgsGeometry], ...]:
    """The districts' borders that come with the plugin, by P-code."""
    with resource("data", "districts.geojson").open(encoding="utf-8") as file:
        features = json.load(file)["features"]
    return tuple((feature["properties"]["code"], _polygons(feature["geometry"])) for feature in features)


def _polygons(geometry: dict[str, Any]) -> QgsGeometry:
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    return QgsGeometry.fromWkt("MULTIPOLYGON" + _wkt(polygons))


def _wkt(nested: Any) -> str:
    """Nested coordinate lists in the brackets of WKT."""
    return "(" + ",".join(f"{p[0]} {p[1]}" if isinstance(p[0], (int, float)) else _wkt(p) for p in nested) + ")"
