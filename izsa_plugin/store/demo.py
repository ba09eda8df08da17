"""The demo map's content: real projects from public news, marked as demo, what is missing in them left missing.

Sources and care: ``resources/data/README.md``.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from typing import Any, Optional

from ..domain.record import Record, new_record
from ..domain.schema import MAP_EPSG, Schema
from ..paths import resource

_NOT_STARTED = "idea"
_OVER = "completed"


def demo_records(schema: Schema) -> Iterator[Record]:
    """The projects as records to be saved into a new map; points are EPSG:5253."""
    with resource("data", "demo_projects.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield _record(schema, row)


def _record(schema: Schema, row: dict[str, str]) -> Record:
    record = new_record(schema, row["municipality"])
    start = "start_planned" if row["status"] == _NOT_STARTED else "start_actual"
    end = "end_actual" if row["status"] == _OVER else "end_planned"
    record.row.update(
        uid=f"demo-{row['key']}",
        code=row["key"],
        title=row["title"],
        purpose=row["purpose"],
        status=row["status"],
        primary_goal=int(row["primary_goal"]),
        scope=row["scope"],
        neighbourhood=row["neighbourhood"] or None,
        location_precision=row["location_precision"] or None,
        budget=float(row["budget"]) if row["budget"] else None,
        currency=row["currency"] or "TRY",
        source=", ".join(part for part in (row["source"], row["source_date"]) if part) or None,
        approval="approved",
        demo=True,
        geom=_point(row["lon"], row["lat"]),
    )
    _date(record.row, start, row["start"], row["start_precision"])
    _date(record.row, end, row["end"], row["end_precision"])
    record.choose("project_district", "district", _listed(row["districts"]))
    record.choose("project_audience", "audience", _listed(row["audiences"]))
    record.choose("project_goal", "goal", tuple(int(goal) for goal in _listed(row["secondary_goals"])))
    record.children["project_partner"] = [
        {"uid": f"{record.uid}-partner-{number}", "organisation": partner.strip()}
        for number, partner in enumerate(_listed(row["partners"]), start=1)
    ]
    if row["budget_note"]:
        record.children["project_finance"] = [
            {"uid": f"{record.uid}-finance-1", "source": "unknown", "note": row["budget_note"]}
        ]
    return record


def _date(row: dict[str, Any], name: str, value: str, precision: str) -> None:
    if value:
        row.update({name: value, f"{name}_precision": precision})


def _listed(value: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in value.split(";") if part.strip())


def _point(lon: str, lat: str) -> Optional[bytes]:
    if not lon or not lat:
        return None
    from osgeo import ogr, osr

    source, target = osr.SpatialReference(), osr.SpatialReference()
    source.ImportFromEPSG(4326)
    target.ImportFromEPSG(MAP_EPSG)
    for crs in (source, target):
        crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    point = ogr.CreateGeometryFromWkt(f"POINT ({float(lon)} {float(lat)})")
    point.Transform(osr.CoordinateTransformation(source, target))
    return bytes(point.ExportToWkb(ogr.wkbNDR))
