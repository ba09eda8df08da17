"""Where a project is, apart from any widget: its geometries, how wide it reaches, whom it serves."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, NamedTuple, Optional, Union

from qgis.core import QgsGeometry

from ...domain.choices import Scope
from ...domain.districts import METROPOLITAN
from ...domain.record import Record, Row
from ...paths import resource

POINT, SITE, LINE, AREA, DISTRICT, CITY = "point", "site", "line", "area", "district", "city"
DRAWN = (POINT, SITE, LINE, AREA)
WIDE = (DISTRICT, CITY)

_TABLES = {SITE: "project_site", LINE: "project_line", AREA: "project_area"}


class Shape(NamedTuple):
    """A geometry as WKB in EPSG:5253; ``row`` is what else its table's row tells of it."""

    wkb: bytes
    row: Row


@dataclass(frozen=True)
class Place:
    """What the form knows of the place; geometries are WKB in EPSG:5253.

    ``wide`` is ``district``, ``city`` or nothing; ``sites`` are further points. ``districts`` are the P-codes of the
    districts served.
    """

    point: Optional[bytes] = None
    sites: tuple[Shape, ...] = ()
    lines: tuple[Shape, ...] = ()
    areas: tuple[Shape, ...] = ()
    wide: Optional[str] = None
    neighbourhood: Optional[str] = None
    districts: tuple[str, ...] = ()

    @property
    def drawn(self) -> dict[str, bytes]:
        """The geometries that are there, by key: ``point``, or kind and number such as ``line:0``."""
        found = {POINT: self.point} if self.point else {}
        for kind in _TABLES:
            found.update({f"{kind}:{at}": shape.wkb for at, shape in enumerate(self.shapes(kind))})
        return found

    def shapes(self, kind: str) -> tuple[Shape, ...]:
        """The further points, lines or areas."""
        return {SITE: self.sites, LINE: self.lines, AREA: self.areas}[kind]

    @property
    def scope(self) -> Scope:
        """How wide the project reaches, as its record says."""
        if self.wide:
            return Scope(self.wide)
        return Scope.NEIGHBOURHOOD if self.neighbourhood and not self.drawn else Scope.SITE

    def with_drawn(self, key: str, geometry: Union[QgsGeometry, bytes, None]) -> Place:
        """The place with one geometry set or taken away; a drawn place is no longer a whole district or city.

        ``key`` is one of :attr:`drawn` to replace it, or a kind alone to add one. The first point that is drawn is
        the project's own.
        """
        kind, _, number = key.partition(":")
        if key == SITE and self.point is None and not self.sites:
            kind = POINT
        wkb = None if geometry is None else _fitting(kind, geometry)
        place = replace(self, wide=None if wkb else self.wide)
        if kind == POINT:
            return replace(place, point=wkb)
        shapes = list(self.shapes(kind))
        if not number:
            shapes += [Shape(wkb, {})] if wkb else []
        elif wkb:
            shapes[int(number)] = shapes[int(number)]._replace(wkb=wkb)
        else:
            del shapes[int(number)]
        return place._with_shapes(kind, shapes)

    def details(self, key: str) -> Row:
        """What the row of a further point, a line or an area tells of it, such as its name."""
        kind, _, number = key.partition(":")
        return self.shapes(kind)[int(number)].row

    def with_details(self, key: str, row: Row) -> Place:
        """The place with other details of one of its shapes."""
        kind, _, number = key.partition(":")
        shapes = list(self.shapes(kind))
        shapes[int(number)] = shapes[int(number)]._replace(row=row)
        return self._with_shapes(kind, shapes)

    def _with_shapes(self, kind: str, shapes: Iterable[Shape]) -> Place:
        changed = tuple(shapes)
        if kind == SITE:
            return replace(self, sites=changed)
        return replace(self, lines=changed) if kind == LINE else replace(self, areas=changed)


def place_of(record: Record) -> Place:
    """The place that a record describes."""
    row = record.row
    lines, areas = _shapes(record, LINE), _shapes(record, AREA)
    point = row.get("geom")
    if point and point == _stand_in(lines, areas):
        point = None
    scope = row.get("scope")
    return Place(
        point=point,
        sites=_shapes(record, SITE),
        lines=lines,
        areas=areas,
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
            _set_shapes(record, kind, ())
        return
    record.row["scope"] = Scope.NEIGHBOURHOOD.value if neighbourhood_before else place.scope.value
    record.row["geom"] = place.point or _stand_in(place.lines, place.areas)
    for kind in _TABLES:
        _set_shapes(record, kind, place.shapes(kind))


def district_of(point: QgsGeometry) -> Optional[str]:
    """The district in which a point in EPSG:5253 lies, by the borders that come with the plugin."""
    return next((code for code, border in _borders() if border.contains(point)), None)


def districts_served(place: Place, municipality: Optional[str]) -> tuple[str, ...]:
    """The districts that a place lies in, or the municipality's own where it says nothing narrower."""
    if place.wide == CITY:
        return ()
    if place.drawn and not place.wide:
        shapes = [geometry_of(wkb) for wkb in place.drawn.values()]
        found = [code for code, border in _borders() if any(border.intersects(shape) for shape in shapes)]
        if found:
            return tuple(found)
    return (municipality,) if municipality and municipality != METROPOLITAN else ()


def _shapes(record: Record, kind: str) -> tuple[Shape, ...]:
    rows = record.of(_TABLES[kind])
    return tuple(
        Shape(row["geom"], {name: value for name, value in row.items() if name != "geom"})
        for row in rows
        if row.get("geom")
    )


def _set_shapes(record: Record, kind: str, shapes: tuple[Shape, ...]) -> None:
    table = _TABLES[kind]
    rows: list[Row] = [{**shape.row, "geom": shape.wkb} for shape in shapes]
    if rows or table in record.children:
        record.children[table] = rows


def _stand_in(lines: tuple[Shape, ...], areas: tuple[Shape, ...]) -> Optional[bytes]:
    """A point inside the first area, or else half way along the first line."""
    area = areas[0].wkb if areas else None
    line = lines[0].wkb if lines else None
    if area:
        point = geometry_of(area).pointOnSurface()
    elif line:
        way = geometry_of(line)
        point = way.interpolate(way.length() / 2)
    else:
        return None
    return None if point.isNull() else _wkb(point)


def _fitting(kind: str, geometry: Union[QgsGeometry, bytes]) -> bytes:
    """The geometry in the type of its table: points single, lines and areas multi."""
    shape = QgsGeometry(geometry) if isinstance(geometry, QgsGeometry) else geometry_of(geometry)
    if kind in (POINT, SITE):
        shape.convertToSingleType()
    else:
        shape.convertToMultiType()
    return _wkb(shape)


def geometry_of(wkb: bytes) -> QgsGeometry:
    """The geometry that WKB describes."""
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
