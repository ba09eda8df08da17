"""Finding a map's layers by what they hold, never by their name, which the user may change."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer

#: Custom properties of a layer: the table it shows, and the part it plays where a table is shown more than once.
TABLE = "izsa/table"
ROLE = "izsa/role"
#: The roles: the layer that is edited; those that draw the projects' points, each on its own and, from far away, near
#: ones as one; the one that draws badges; the one that draws further places; the one that writes titles beside points.
EDITED = ""
NEAR = "near"
FAR = "far"
BADGES = "badges"
DRAWN = "drawn"
TITLES = "titles"


def layer_of(project: QgsProject, table: str, role: str = EDITED) -> Optional[QgsVectorLayer]:
    """The layer of a table in a project, ``None`` when it was removed; raises nothing."""
    found = [layer for layer in layers_of(project, table) if layer.customProperty(ROLE, EDITED) == role]
    return found[0] if found else None


def layers_of(project: QgsProject, table: Optional[str] = None) -> list[QgsVectorLayer]:
    """All layers of a map, or those of one table, whatever their role."""
    return [
        layer for layer in project.mapLayers().values() if isinstance(layer, QgsVectorLayer) and _belongs(layer, table)
    ]


def mark(layer: QgsMapLayer, table: str, role: str = EDITED) -> None:
    """Write into a layer which table it shows."""
    layer.setCustomProperty(TABLE, table)
    if role:
        layer.setCustomProperty(ROLE, role)


def _belongs(layer: QgsVectorLayer, table: Optional[str]) -> bool:
    held = layer.customProperty(TABLE)
    return held == table if table else bool(held)
