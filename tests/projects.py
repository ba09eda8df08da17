"""Projects as tests enter them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from izsa_plugin.domain.record import Record, new_record
from izsa_plugin.domain.schema import schema
from izsa_plugin.store.gpkg import GeoPackageStore
from izsa_plugin.store.gpkg.geometry import point_wkb
from izsa_plugin.store.protocol import User

BORNOVA = "TUR035007"
AYSE = User("ayşe", BORNOVA)


def opened(path: Path, user: User = AYSE) -> GeoPackageStore:
    """A store on a map."""
    return GeoPackageStore.open(path, user)


def draft(**values: Any) -> Record:
    """A draft of Bornova's."""
    record = new_record(schema(), BORNOVA)
    record.row.update({"title": "Işıklı bisiklet yolu", **values})
    return record


def complete(**values: Any) -> Record:
    """All that is needed to send."""
    record = draft(
        **{
            "purpose": "Okullara bisikletle güvenle gidilmesi.",
            "start_planned": "2026-03-01",
            "start_planned_precision": "month",
            "status": "running",
            "primary_goal": 11,
            "geom": point_wkb(515000.0, 4256000.0),
            **values,
        }
    )
    record.choose("project_audience", "audience", ("students", "youth"))
    record.choose("project_goal", "goal", (13,))
    record.choose("project_district", "district", (BORNOVA,))
    return record
