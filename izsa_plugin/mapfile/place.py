"""Where the map of a QGIS project lies, told from its layers."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsDataSourceUri, QgsProject

from ..domain.errors import IzsaError
from ..domain.language import Text
from ..store.connections import connection_to
from ..store.place import FilePlace, MapPlace, ServerPlace
from .find import layer_of

#: The project's entry with the name of the stored connection, where several lead to the same database.
_SCOPE, _CONNECTION = "izsa", "connection"

_NO_CONNECTION = Text(
    "Bu harita «{host}» sunucusundaki «{database}» veritabanında; QGIS'te oraya giden bir bağlantı tanımlı değil. "
    "Tarayıcıda «PostgreSQL» altında bağlantıyı tanımlayıp haritayı yeniden açın.",
    "This map lies in the database “{database}” on the server “{host}”, and QGIS has no stored connection that leads "
    "there. Define one under “PostgreSQL” in the browser, then open the map again.",
)


def remember_connection(project: QgsProject, name: str) -> None:
    """Write into a project by which stored connection it was made; the name tells nothing secret."""
    project.writeEntry(_SCOPE, _CONNECTION, name)


def place_of_project(project: QgsProject) -> Optional[MapPlace]:
    """Where the map that a project shows lies, or ``None`` when it is no İZSA map.

    Raises :class:`IzsaError` for a map on a server to which QGIS has no stored connection.
    """
    layer = layer_of(project, "project")
    if layer is None:
        return None
    if layer.providerType() == "ogr":
        return FilePlace(Path(layer.source().split("|", 1)[0]))
    if layer.providerType() != "postgres":
        return None
    uri = QgsDataSourceUri(layer.source())
    name, _found = project.readEntry(_SCOPE, _CONNECTION, "")
    connection = connection_to(uri, name)
    if connection is None:
        raise IzsaError(_NO_CONNECTION.format(host=uri.service() or uri.host(), database=uri.database()))
    return ServerPlace(connection, uri.schema())
