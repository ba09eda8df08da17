"""The table of scenarios, each case in both orders."""

from __future__ import annotations

import struct
from pathlib import Path
from random import Random
from typing import Any

import pytest
import yaml

from izsa_plugin.domain.schema import Type, schema
from izsa_plugin.store.gpkg.geometry import point_wkb
from izsa_plugin.sync.changes import applied
from izsa_plugin.sync.conflict import ConflictKind
from izsa_plugin.sync.merge import Merged, merge
from izsa_plugin.sync.snapshot import GEOMETRY, Row, Snapshot, copied, rows_of, shared_columns
from izsa_plugin.sync.values import canonical, canonical_time, canonical_wkb
from tests.histories import cascade, lists, new_project

SCENARIOS = yaml.safe_load((Path(__file__).parents[2] / "scenarios" / "merge.yaml").read_text(encoding="utf-8"))
Step = list[Any]


def wkb(text: str) -> bytes:
    """A point of the table."""
    if text.startswith("POINT Z "):
        return struct.pack("<BIddd", 1, 1001, *map(float, text.split()[2:]))
    if text.startswith("POINT BE "):
        return struct.pack(">BIdd", 0, 1, *map(float, text.split()[2:]))
    return point_wkb(*map(float, text.split()[1:]))


def first() -> Snapshot:
    snapshot = copied(lists())
    for uid in "PQ":
        row, audiences = new_project(Random(1), "TUR035007", uid)
        snapshot.setdefault("project", {})[uid] = {**row, "approval": "sent"}
        snapshot.setdefault("project_audience", {}).update(audiences)
    return snapshot


def after(snapshot: Snapshot, steps: list[Step]) -> Snapshot:
    """A map after some steps of the table."""
    result = copied(snapshot)
    for table, key, values in steps:
        rows = result.setdefault(table, {})
        if values is None:
            del rows[key]
            if table == "project":
                cascade(result, key)
            continue
        old = rows.get(key) or rows.get(values.get("copy")) or dict.fromkeys(shared_columns(schema().table(table)))
        if "copy" in values:
            for audience in [r for r in rows_of(result, "project_audience").values() if r["project_uid"] == "P"]:
                result["project_audience"][f"{key}:students"] = {
                    **audience, "project_uid": key, "uid": f"{key}:students"}  # fmt: skip
        rows[key] = {**old, **as_stored(table, {k: v for k, v in values.items() if k != "copy"})}
        if schema().table(table).key == "uid":
            rows[key]["uid"] = key
    return result


def as_stored(table: str, values: Row) -> Row:
    declared = schema().table(table)
    return {
        column: canonical_wkb(wkb(value)) if column == GEOMETRY else canonical(declared.field(column), value)
        for column, value in values.items()
    }


def outcome(merged: Merged) -> list[list[Any]]:
    return [[c.kind.value, c.table, c.key, c.column] for c in merged.conflicts]


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario["name"])
@pytest.mark.parametrize("swapped", [False, True], ids=["as package", "as map"])
def test_scenario(scenario: dict[str, Any], swapped: bool) -> None:
    base = after(first(), scenario.get("base", []))
    one, other = after(base, scenario["one"]), after(base, scenario["other"])
    for table, key in scenario.get("hidden", []):
        for side in (base, one, *([other] if swapped else [])):
            del side[table][key]
    merged = merge(schema(), base, other, one) if swapped else merge(schema(), base, one, other)
    expected = scenario.get("swapped") if swapped else None
    assert outcome(merged) == (expected or scenario.get("conflicts", []))
    result = applied(one if swapped else other, merged.changes)
    hidden = scenario.get("hidden", []) if swapped else []
    for table, key, values in scenario.get("merged", []):
        if values is None or [table, key] in hidden:
            assert key not in result[table]
        else:
            assert {column: result[table][key][column] for column in values} == as_stored(table, values)


@pytest.mark.parametrize("written", ["2026-11-24T15:00:00+03:00", "2026-11-24T12:00:00Z", "2026-11-24T12:00:00.000"])
def test_one_moment_is_one_text_in_whatever_zone_it_was_written(written: str) -> None:
    assert canonical_time(written) == "2026-11-24T12:00:00.000Z"


@pytest.mark.parametrize("column, value", [("people_target", "çok"), ("budget", float("nan")), ("title", b"\x00")])
def test_a_value_of_another_type_is_no_value(column: str, value: Any) -> None:
    field = schema().table("project").field(column)
    assert field.type in (Type.INTEGER, Type.REAL, Type.TEXT)
    with pytest.raises(ValueError, match="not a"):
        canonical(field, value)


def test_the_table_covers_every_kind_of_conflict_of_a_merge() -> None:
    found = {c[0] for s in SCENARIOS for side in ("conflicts", "swapped") for c in s.get(side, [])}
    assert found == {kind.value for kind in ConflictKind} - {"duplicate"}
