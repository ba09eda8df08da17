"""Making a map: an empty GeoPackage, its tables, its lists, its districts, its triggers."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Optional

from osgeo import gdal, ogr, osr

from ...domain.errors import IzsaError
from ...domain.language import Text
from ...domain.schema import MAP_EPSG, Geometry, Schema, schema
from ..attached import Unpacking
from ..content import DEMO_USER, DistrictShape, first_rows, packaged_districts
from ..demo import demo_records
from ..protocol import User
from ..whole import WholeMap
from . import ddl, search, sql
from .connection import connect, writing
from .geometry import to_blob
from .saving import save_project
from .triggers import FILL_LIST, triggers
from .whole import pour

#: Read by every QGIS from 3.22 on without a warning; newer ones cause one in older offices.
_GEOPACKAGE_VERSION = "1.2"


def create_map(
    path: Path,
    *,
    user: str = "",
    demo: bool = False,
    districts: Optional[Iterable[DistrictShape]] = None,
    declared: Optional[Schema] = None,
    content: Optional[WholeMap] = None,
) -> None:
    """Make a map at ``path`` with lists, goals, districts and municipalities, and the demo projects if asked for.

    ``content`` is a whole map, taken as it is instead, photos and files included. Written beside its place and moved
    there when whole. Raises :class:`IzsaError` when something is there already or the folder cannot be written.
    """
    if path.exists():
        raise IzsaError(
            Text(f"«{path.name}» zaten var. Başka bir ad seçin ya da o haritayı açın.",
                 f"“{path.name}” exists already. Choose another name, or open that map.")
        )  # fmt: skip
    if not path.parent.is_dir():
        raise IzsaError(
            Text(f"«{path.parent}» klasörü yok. Önce klasörü oluşturun.",
                 f"The folder “{path.parent}” does not exist. Make it first.")
        )  # fmt: skip
    declared = declared or schema()
    files = Unpacking(path.parent)
    unfinished = path.with_name(f".{path.stem}-{uuid.uuid4().hex[:8]}.gpkg")
    try:
        _create_container(unfinished)
        connection = connect(unfinished)
        try:
            with writing(connection):
                _create_tables(connection, declared)
        finally:
            connection.close()
        _create_spatial_indexes(unfinished, declared)
        connection = connect(unfinished)
        try:
            with writing(connection):
                if content is None:
                    _fill(connection, declared, user, districts if districts is not None else packaged_districts())
                else:
                    pour(connection, content, files)
                    for table in declared:
                        if table.geometry:
                            set_extent(connection, table.name)
                search.create(connection)
                if content is not None:
                    list_anew(connection)
                for statement in triggers(declared):
                    connection.execute(statement)
                if demo:
                    _fill_demo(connection, declared)
        finally:
            connection.close()
        unfinished.replace(path)
    except BaseException:
        files.take_back()
        raise
    finally:
        unfinished.unlink(missing_ok=True)


@contextmanager
def without_triggers(connection: sqlite3.Connection, declared: Schema) -> Iterator[None]:
    """Load many rows at once inside the caller's transaction; the list of projects is made anew afterwards.

    For what carries its own history or needs none (a copy of a map, generated data): nothing is audited meanwhile.
    """
    drop_triggers(connection)
    yield
    list_anew(connection)
    for statement in triggers(declared):
        connection.execute(statement)


def drop_triggers(connection: sqlite3.Connection) -> None:
    """Remove all triggers but GDAL's own: those of the spatial indexes and of the standard's tables."""
    made = [row["name"] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
    for trigger in made:
        if not trigger.startswith(("rtree_", "trigger_", "gpkg_")):
            connection.execute(f"DROP TRIGGER {sql.name(trigger)}")


def list_anew(connection: sqlite3.Connection) -> None:
    """Make the list of projects, and its index from the rows that were loaded at once."""
    connection.execute("DELETE FROM project_list")
    connection.execute(FILL_LIST)
    connection.execute("DELETE FROM search_queue")
    connection.execute("INSERT INTO search_queue (uid) SELECT uid FROM project")
    if search.has_index(connection):
        search.update(connection)


def insert(connection: sqlite3.Connection, table: str, row: dict[str, Any]) -> None:
    """Insert one row; ``geom`` is WKB."""
    values = {key: to_blob(value) if key == sql.GEOMETRY_COLUMN else value for key, value in row.items()}
    names = ", ".join(sql.name(column) for column in values)
    marks = ", ".join("?" for _ in values)
    connection.execute(f"INSERT INTO {sql.name(table)} ({names}) VALUES ({marks})", list(values.values()))  # nosec B608  # names from the schema


def set_extent(connection: sqlite3.Connection, table: str) -> None:
    """Write a table's extent, and with the projects' that of the flat view, into the GeoPackage's contents."""
    extent = connection.execute(
        f"SELECT min(minx), min(miny), max(maxx), max(maxy) FROM {sql.name(f'rtree_{table}_{sql.GEOMETRY_COLUMN}')}"  # nosec B608  # names from the schema
    ).fetchone()
    names = (table, ddl.FLAT_VIEW) if table == "project" else (table, table)
    connection.execute(
        f"UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ?, last_change = {sql.NOW} "  # nosec B608  # names from the schema
        "WHERE table_name IN (?, ?)",
        (*tuple(extent), *names),
    )


def _create_container(path: Path) -> None:
    gdal.UseExceptions()
    try:
        container = gdal.GetDriverByName("GPKG").Create(
            str(path), 0, 0, 0, gdal.GDT_Unknown, [f"VERSION={_GEOPACKAGE_VERSION}", "ADD_GPKG_OGR_CONTENTS=NO"]
        )
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(MAP_EPSG)
        # The layer goes again; its CRS stays registered in the file.
        container.CreateLayer("crs", crs, ogr.wkbPoint)
        container.DeleteLayer(0)
        del container
    except RuntimeError as error:
        raise IzsaError(
            Text(f"«{path.parent}» klasörüne yazılamıyor. Yazma izni olan ve yeri bulunan bir klasör seçin.",
                 f"The folder “{path.parent}” cannot be written. Choose one you may write to that has free space.")
        ) from error  # fmt: skip


def _create_tables(connection: sqlite3.Connection, declared: Schema) -> None:
    for table in declared:
        connection.execute(ddl.create_table(table))
        for statement in ddl.create_indexes(table):
            connection.execute(statement)
        for statement, values in ddl.register(table):
            connection.execute(statement, values)
    connection.execute(ddl.create_flat_view(declared))
    for statement, values in ddl.register_as(
        ddl.FLAT_VIEW,
        f"Projeler (düz görünüm) / Projects (flat view) [{ddl.FLAT_VIEW}]",
        "",
        Geometry.POINT.value,
    ):
        connection.execute(statement, values)


def _create_spatial_indexes(path: Path, declared: Schema) -> None:
    # GDAL makes the R-tree: its triggers are long, differ by version of the standard, and are GDAL's to know.
    for table in declared:
        if table.geometry:
            # Opened for each table: after the first, GDAL under a Turkish locale finds no table with an i in its name.
            container = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
            container.ExecuteSQL(f"SELECT CreateSpatialIndex('{table.name}', '{sql.GEOMETRY_COLUMN}')")
            del container


def _fill(connection: sqlite3.Connection, declared: Schema, user: str, districts: Iterable[DistrictShape]) -> None:
    for table, row in first_rows(districts):
        insert(connection, table, row)
    for key, value in {"map_id": str(uuid.uuid4()), "schema_version": declared.version, "created_by": user}.items():
        insert(connection, "map_info", {"key": key, "value": value})
    connection.execute(f"INSERT INTO map_info (key, value) VALUES ('created_at', {sql.NOW})")  # nosec B608  # names from the schema
    for table in ("district", "surroundings"):
        set_extent(connection, table)


def _fill_demo(connection: sqlite3.Connection, declared: Schema) -> None:
    for record in demo_records(declared):
        save_project(connection, declared, record, User(DEMO_USER), lambda _uid: None)
    search.update(connection)
    period = connection.execute("SELECT strftime('%Y', 'now')").fetchone()[0]
    for (district,) in connection.execute("SELECT code FROM district").fetchall():
        insert(connection, "reporting", {
            "uid": f"{district}:{period}", "district": district, "period": period, "state": "closed",
            "edit_by": DEMO_USER})  # fmt: skip
    insert(connection, "map_info", {"key": "demo", "value": "1"})
