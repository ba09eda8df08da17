"""The data sources of a map's layers, the ones that only draw included, in a file or on a server."""

from __future__ import annotations

import re
import struct
from abc import ABC, abstractmethod
from collections.abc import Mapping
from pathlib import Path
from typing import Optional

from qgis.core import QgsDataSourceUri, QgsWkbTypes

from ..domain.errors import IzsaError
from ..domain.language import Text
from ..domain.schema import MAP_EPSG, Geometry, Schema, schema
from ..paths import resource
from ..store.connections import layer_server
from ..store.place import FilePlace, MapPlace
from ..symbology.base import Anchor

FLAT_VIEW = "project_flat"
#: Which projects a map draws; a print leaves some out.
ALL_PROJECTS = "1 = 1"
#: A table in a condition or statement of ours, whose full name depends on where the map lies.
_TABLE = re.compile(r"@(\w+)@")
_NAME_ALONE = r"\1"

_FILE_NOT_OPENED = Text(
    "Haritanın «{table}» tablosu açılamadı. Dosyanın bütün olduğunu ve başka bir programın onu kilitlemediğini "
    "denetleyin: {place}",
    "The map's table “{table}” could not be opened. Check that the file is whole and not locked by another program: "
    "{place}",
)
_SERVER_NOT_OPENED = Text(
    "Haritanın «{table}» tablosu sunucudan açılamadı. Ağı, bağlantının ayarlarını ve haritaya üye olduğunuzu "
    "denetleyin: {place}",
    "The map's table “{table}” could not be opened on the server. Check the network, the connection's settings and "
    "that you are a member of the map: {place}",
)


class Sources(ABC):
    """Where QGIS finds each layer of one map.

    Conditions and statements are SQL that both databases understand, with tables written as ``@project@``.
    """

    #: QGIS's name of what reads the sources.
    provider: str
    #: The folder in :func:`resource` with what each database says differently.
    _dialect: str

    @abstractmethod
    def table(self, table: str, condition: str = "") -> str:
        """A table or view, or those of its rows that fit."""

    @abstractmethod
    def not_opened(self, table: str) -> IzsaError:
        """What to raise when QGIS could not open a table's source."""

    def badges(
        self, anchors: Mapping[str, Anchor], areas: Mapping[str, float], key: str, projects: str = ALL_PROJECTS
    ) -> str:
        """One row a badge; its geometry is the anchor of its place, known only to this statement and not to the data.

        ``key`` is that of the theme; ``projects`` is a condition on the flat view of projects.
        """
        rows = [
            f"SELECT '{_quoted(code)}' AS code, {self._point(*anchor)} AS geom, {_area(areas.get(code))} AS area_km2"
            for code, anchor in anchors.items()
        ]
        statement = self._statement("badges").replace(":anchors", " UNION ALL ".join(rows))
        return self._selected("project", statement.replace(":key", key).replace(":projects", projects))

    def places(self, table: str, projects: str = ALL_PROJECTS) -> str:
        """The further places of projects with what decides how they are drawn; ``projects`` as for the badges."""
        statement = self._statement("places").replace(":table", table)
        return self._selected(table, statement.replace(":projects", projects))

    @abstractmethod
    def _selected(self, table: str, statement: str) -> str:
        """What a statement gives; its geometries are those of a table."""

    @abstractmethod
    def _point(self, x: float, y: float) -> str:
        """A point in SQL."""

    def _statement(self, name: str) -> str:
        """A statement on one line without its comments, as a data source takes it."""
        return _file(f"{name}.sql").replace(":over", _file(f"{self._dialect}/over.sql"))


class FileSources(Sources):
    """A map in a GeoPackage."""

    provider = "ogr"
    _dialect = "gpkg"

    def __init__(self, data: Path) -> None:
        self._data = data

    def table(self, table: str, condition: str = "") -> str:
        """A table or view, or those of its rows that fit."""
        # Part of the source rather than set afterwards: QGIS 3.22 then opens the file anew in a way that fails while
        # another layer keeps it in WAL mode.
        source = f"{self._data}|layername={table}"
        return f"{source}|subset={_TABLE.sub(_NAME_ALONE, condition)}" if condition else source

    def not_opened(self, table: str) -> IzsaError:
        """What to raise when QGIS could not open a table's source."""
        return IzsaError(_FILE_NOT_OPENED.format(table=table, place=str(self._data)))

    def _selected(self, table: str, statement: str) -> str:
        return self.table(table, statement)

    def _point(self, x: float, y: float) -> str:
        """As the blob of a GeoPackage in hexadecimal digits (GeoPackage standard, clause 2.1.3)."""
        blob = struct.pack("<2sBBi", b"GP", 0, 1, MAP_EPSG) + struct.pack("<BIdd", 1, 1, x, y)
        return f"X'{blob.hex()}'"


class ServerSources(Sources):
    """A map in a schema of PostGIS; the sources hold no password."""

    provider = "postgres"
    _dialect = "postgis"

    def __init__(self, server: str, schema_name: str, declared: Optional[Schema] = None) -> None:
        """``server`` is the part of a source that names the database."""
        self._server = server
        self._schema = schema_name
        self._declared = declared or schema()

    def table(self, table: str, condition: str = "") -> str:
        """A table or view, or those of its rows that fit."""
        return self._source(self._schema, table, table, condition)

    def not_opened(self, table: str) -> IzsaError:
        """What to raise when QGIS could not open a table's source."""
        return IzsaError(_SERVER_NOT_OPENED.format(table=table, place=f"{self._server} {self._schema}"))

    def _selected(self, table: str, statement: str) -> str:
        return self._source("", f"({self._qualified(statement)})", table)

    def _source(self, schema_name: str, what: str, shaped_as: str, condition: str = "") -> str:
        uri = QgsDataSourceUri(self._server)
        geometry = Geometry.POINT if shaped_as == FLAT_VIEW else self._declared.table(shaped_as).geometry
        uri.setDataSource(schema_name, what, "geom" if geometry else "", self._qualified(condition), "fid")
        if geometry:
            # What is told here need not be asked of the server.
            uri.setSrid(str(MAP_EPSG))
            uri.setWkbType(_WKB[geometry])
        uri.setParam("checkPrimaryKeyUnicity", "0")
        return str(uri.uri(False))

    def _qualified(self, statement: str) -> str:
        return _TABLE.sub(rf'"{self._schema}"."\1"', statement)

    def _point(self, x: float, y: float) -> str:
        return f"ST_SetSRID(ST_MakePoint({x!r}, {y!r}), {MAP_EPSG})"


_WKB = {
    Geometry.POINT: QgsWkbTypes.Type.Point,
    Geometry.LINE: QgsWkbTypes.Type.MultiLineString,
    Geometry.AREA: QgsWkbTypes.Type.MultiPolygon,
}


def sources_of(place: MapPlace) -> Sources:
    """The sources of the map that lies there; raises :class:`IzsaError` when QGIS has not its connection."""
    if isinstance(place, FilePlace):
        return FileSources(place.path)
    return ServerSources(layer_server(place.connection), place.schema)


def _file(name: str) -> str:
    text = resource("sql", "layers", *name.split("/")).read_text(encoding="utf-8")
    return " ".join(re.sub(r"--[^\n]*", "", text).split())


def _quoted(text: str) -> str:
    return text.replace("'", "''")


def _area(square_kilometres: Optional[float]) -> str:
    return "NULL" if square_kilometres is None else f"{square_kilometres:.1f}"
