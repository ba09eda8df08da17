"""QGIS's own offline editing on a map's project layer: taken offline, edited, brought back; seconds by the clock and
of the processor for each round.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

from qgis.core import QgsApplication, QgsOfflineEditing, QgsProject, QgsVectorLayer

from .stopwatch import now, since


def measure(map_path: Path, changes: int, folder: Path) -> tuple[float, float]:
    """One round over a copy of the map."""
    data = Path(shutil.copyfile(map_path, folder / "map.gpkg"))
    project = QgsProject.instance()
    project.clear()
    layer = QgsVectorLayer(f"{data}|layername=project", "project", "ogr")
    project.addMapLayer(layer)
    offline = QgsOfflineEditing()
    start = now()
    offline.convertToOfflineProject(
        str(folder), "offline.gpkg", [layer.id()], False, QgsOfflineEditing.ContainerType.GPKG
    )
    out = since(start)
    copy = next(iter(project.mapLayers().values()))
    unit = copy.fields().lookupField("unit")
    copy.startEditing()
    for number, feature in enumerate(copy.getFeatures()):
        if number >= changes:
            break
        copy.changeAttributeValue(feature.id(), unit, "Birim 7")
    if not copy.commitChanges():
        raise RuntimeError("; ".join(copy.commitErrors()))
    start = now()
    offline.synchronize()
    back = since(start)
    written = sum(1 for feature in QgsVectorLayer(f"{data}|layername=project").getFeatures() if feature["unit"])
    if written < changes:
        raise RuntimeError(f"offline editing brought back {written} of {changes}")
    return out[0] + back[0], out[1] + back[1]


if __name__ == "__main__":
    application = QgsApplication([], False)
    QgsApplication.initQgis()
    for _ in range(int(sys.argv[3])):
        with tempfile.TemporaryDirectory() as place:
            print(*measure(Path(sys.argv[1]), int(sys.argv[2]), Path(place)))
            QgsProject.instance().clear()
    sys.stdout.flush()
    os._exit(0)
