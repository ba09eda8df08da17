"""What a new map is filled with, whichever database it lies in: lists, goals, targets, districts, municipalities."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Optional

from osgeo import ogr

from ..domain import catalogue, coaching
from ..domain.code_lists import code_lists
from ..domain.districts import districts as facts_of_districts
from ..domain.districts import municipalities
from ..paths import resource

#: By whom demo projects are written.
DEMO_USER = "demo"


@dataclass(frozen=True)
class DistrictShape:
    """A district with its boundary as WKB (multipolygon, EPSG:5253)."""

    code: str
    name: str
    population: Optional[int]
    area_km2: Optional[float]
    coastal: bool
    wkb: bytes


def packaged_districts() -> Iterator[DistrictShape]:
    """İzmir's 30 districts as they come with the plugin."""
    shapes = dict(_shapes("districts.geojson", "code"))
    for district in facts_of_districts():
        yield DistrictShape(
            district.code,
            district.name,
            district.population,
            district.area_km2,
            district.coastal,
            shapes[district.code],
        )


def first_rows(districts: Iterable[DistrictShape]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each row of a new map with its table, in an order that breaks no reference; ``geom`` is WKB."""
    for code_list in code_lists():
        for position, code in enumerate(code_list):
            yield f"list_{code_list.name}", {
                "code": code.code, "label_tr": code.label.tr, "label_en": code.label.en,
                "position": position}  # fmt: skip
    known = set()
    for shape in districts:
        known.add(shape.code)
        yield "district", {
            "code": shape.code, "name": shape.name, "population": shape.population, "area_km2": shape.area_km2,
            "coastal": shape.coastal, "geom": shape.wkb}  # fmt: skip
    for province, wkb in _shapes("surroundings.geojson", "name"):
        yield "surroundings", {"code": province, "name": province, "geom": wkb}
    for owner in municipalities():
        yield "municipality", {
            "code": owner.code, "name": owner.name.tr, "name_en": owner.name.en,
            "district": owner.code if owner.code in known else None}  # fmt: skip
    for goal in catalogue.goals():
        yield "goal", {
            "number": goal.number, "label_tr": goal.name.tr, "label_en": goal.name.en, "color": goal.colour,
            "label_color": goal.label_colour}  # fmt: skip
    for target in catalogue.targets():
        yield "target", {
            "code": target.code, "goal": target.goal, "label_tr": target.label.tr, "label_en": target.label.en,
            "position": 100 * target.goal + target.order}  # fmt: skip
        yield "target_relevance", {
            "uid": f"relevance:{target.code}", "target": target.code, "relevance": target.relevance.value,
            "reason": target.relevance_reason.label.tr}  # fmt: skip
    for criterion in coaching.criteria():
        yield "coaching_criterion", {
            "uid": f"criterion:{criterion.code}", "code": criterion.code, "stage": criterion.stage,
            "label_tr": criterion.label.tr, "label_en": criterion.label.en, "computed": criterion.is_computed,
            "position": criterion.order}  # fmt: skip


def _shapes(file: str, key: str) -> Iterator[tuple[str, bytes]]:
    collection = json.loads(resource("data", file).read_text(encoding="utf-8"))
    for feature in collection["features"]:
        geometry = ogr.ForceToMultiPolygon(ogr.CreateGeometryFromJson(json.dumps(feature["geometry"])))
        yield feature["properties"][key], bytes(geometry.ExportToWkb(ogr.wkbNDR))
