"""A map as an algorithm is asked for it: a GeoPackage, or a stored connection and a schema."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterFile,
    QgsProcessingParameterProviderConnection,
    QgsProcessingParameterString,
)

from ..domain.errors import IzsaError
from ..domain.language import Text
from ..store.place import FilePlace, MapPlace, ServerPlace
from .algorithm import IzsaAlgorithm, require_packages

_FILE = Text("Harita (GeoPackage)", "Map (GeoPackage)")
_CONNECTION = Text("Ya da sunucudaki haritanın PostgreSQL bağlantısı", "Or the PostgreSQL connection of a shared map")
_SCHEMA = Text("Sunucudaki haritanın şeması", "Schema of the shared map")
_NO_MAP = Text(
    "«{path}» haritası bulunamadı. Bir İZSA haritası (.gpkg) seçin.",
    "The map “{path}” was not found. Choose an İZSA map (.gpkg).",
)
_NONE_ASKED = Text(
    "Haritayı verin: MAP ile bir GeoPackage ya da CONNECTION ve SCHEMA ile sunucudaki bir harita.",
    "Give the map: a GeoPackage by MAP, or one on a server by CONNECTION and SCHEMA.",
)


def add_map_parameters(algorithm: IzsaAlgorithm) -> None:
    """Let an algorithm ask for a map."""
    algorithm.addParameter(QgsProcessingParameterFile("MAP", algorithm.say(_FILE), extension="gpkg", optional=True))
    algorithm.addParameter(
        QgsProcessingParameterProviderConnection(
            "CONNECTION", algorithm.say(_CONNECTION), "postgres", optional=True
        )
    )  # fmt: skip
    algorithm.addParameter(QgsProcessingParameterString("SCHEMA", algorithm.say(_SCHEMA), "izsa", optional=True))


def add_file_parameter(algorithm: IzsaAlgorithm) -> None:
    """Let an algorithm ask for a map that is a file."""
    algorithm.addParameter(QgsProcessingParameterFile("MAP", algorithm.say(_FILE), extension="gpkg"))


def asked_file(algorithm: IzsaAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Path:
    """The map's file that was asked for; raises :class:`IzsaError` when there is none."""
    path = Path(algorithm.parameterAsFile(parameters, "MAP", context))
    if not path.is_file():
        raise IzsaError(_NO_MAP.format(path=str(path)))
    return path


def asked_place(algorithm: IzsaAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> MapPlace:
    """Where the map that was asked for lies; raises :class:`IzsaError` when nothing was given, or no such file is."""
    if algorithm.parameterAsFile(parameters, "MAP", context):
        return FilePlace(asked_file(algorithm, parameters, context))
    connection = algorithm.parameterAsConnectionName(parameters, "CONNECTION", context)
    if not connection:
        raise IzsaError(_NONE_ASKED)
    require_packages(("psycopg2",))
    return ServerPlace(connection, algorithm.parameterAsString(parameters, "SCHEMA", context))
