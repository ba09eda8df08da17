"""What a health check looks at, read from a map by a store of the calling thread's own."""

from __future__ import annotations

import shutil
from collections import defaultdict
from contextlib import closing
from pathlib import Path
from typing import Callable

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsRectangle, QgsVectorLayer

from ...domain.errors import IzsaError
from ...domain.health import Issue, MapRecords
from ...domain.language import Text
from ...domain.record import Record, Row
from ...store.attached import FOLDER
from ...store.protocol import ListQuery, Store
from ..form.attachments import folder_of

#: Where files that no project names are moved, within the folder of files.
ASIDE = "kullanilmayan"
_HERE = b"\x01"
_NOT_MOVED = Text(
    "«{path}» taşınamadı ({reason}). Dosya başka bir programda açıksa kapatıp yeniden deneyin.",
    "“{path}” could not be moved ({reason}). If another program has it open, close it and try again.",
)


def read_records(open_store: Callable[[], Store]) -> MapRecords:
    """Read all projects with their children, as few statements as there are tables."""
    with closing(open_store()) as store:
        rows = store.rows("project")
        points = {
            row.uid: (row.x, row.y)
            for row in store.projects(ListQuery(), limit=-1)
            if row.x is not None and row.y is not None
        }
        children: defaultdict[str, dict[str, list[Row]]] = defaultdict(dict)
        for table in store.schema.children():
            for row in store.rows(table.name):
                children[row["project_uid"]].setdefault(table.name, []).append(row)
        # That there is a point is all that a check of completeness asks.
        records = [
            Record({**row, "geom": _HERE if row["uid"] in points else None}, children[row["uid"]]) for row in rows
        ]
        folder = folder_of(store)
        districts = Districts(store.layer_source("district"))
        return MapRecords(
            store.schema,
            records,
            points,
            districts.at,
            None if folder is None else _files(folder),
            lambda path: folder is None or (folder / path).is_file(),
        )


def set_aside(folder: Path, issue: Issue) -> None:
    """Move a file that no project names out of the way; raises :class:`IzsaError` where that fails."""
    source = folder / (issue.file or "")
    target = folder / FOLDER / ASIDE / source.name
    number = 1
    while target.exists():
        number += 1
        target = target.with_name(f"{source.stem}-{number}{source.suffix}")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(str(source), str(target))
    except OSError as error:
        raise IzsaError(_NOT_MOVED.format(path=source.name, reason=error.strerror or str(error))) from error


class Districts:
    """The map's own districts, asked for those at a point."""

    def __init__(self, source: str) -> None:
        layer = QgsVectorLayer(source, "district", "ogr" if "|layername=" in source else "postgres")
        self._known = [self._prepared(feature) for feature in layer.getFeatures()]

    def at(self, x: float, y: float) -> list[str]:
        """The codes of the districts at a point in the map's CRS."""
        place = QgsPointXY(x, y)
        point = QgsGeometry.fromPointXY(place)
        return [code for code, box, border in self._known if box.contains(place) and border.intersects(point)]

    @staticmethod
    def _prepared(feature: QgsFeature) -> tuple[str, QgsRectangle, QgsGeometry]:
        border = feature.geometry()
        return str(feature["code"]), border.boundingBox(), border


def _files(folder: Path) -> list[str]:
    within = folder / FOLDER
    return [
        path.relative_to(folder).as_posix()
        for path in (sorted(within.rglob("*")) if within.is_dir() else ())
        if path.is_file() and ASIDE not in path.relative_to(within).parts
    ]
