"""A list row made from a record, for a project that the list has not read yet."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsGeometry

from ...domain.record import Record
from ...store.protocol import ListRow


def row_of(record: Record) -> ListRow:
    """The project as a list shows it."""
    row = record.row
    x, y = _point(row.get("geom"))
    return ListRow(
        uid=record.uid,
        title=str(row.get("title") or ""),
        municipality=str(row["municipality"]),
        districts=record.choices("project_district", "district"),
        goals=(*record.goals[:1], *sorted(record.goals[1:])),
        status=str(row["status"]),
        approval=str(row["approval"]),
        confirmed_on=row.get("confirmed_on"),
        updated_at=str(row.get("updated_at") or ""),
        scope=str(row["scope"]),
        x=x,
        y=y,
        joint=bool(row.get("joint")),
        approval_note=row.get("approval_note"),
        approval_answer=row.get("approval_answer"),
    )


def _point(wkb: Optional[bytes]) -> tuple[Optional[float], Optional[float]]:
    if wkb is None:
        return None, None
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    point = geometry.asPoint()
    return point.x(), point.y()
