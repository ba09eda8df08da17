"""A map on a server, as an algorithm is asked for it: one of QGIS's stored connections and a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterProviderConnection,
    QgsProcessingParameterString,
)

from ..domain.language import Text
from ..store.connections import connection_parameters
from .algorithm import IzsaAlgorithm

if TYPE_CHECKING:
    from ..store.postgis import MapNames

_CONNECTION = Text("PostgreSQL bağlantısı", "PostgreSQL connection")
_SCHEMA = Text("Haritanın şeması", "Schema of the map")


def add_parameters(algorithm: IzsaAlgorithm) -> None:
    """Let an algorithm ask for a map on a server."""
    algorithm.addParameter(
        QgsProcessingParameterProviderConnection("CONNECTION", algorithm.say(_CONNECTION), "postgres")
    )
    algorithm.addParameter(QgsProcessingParameterString("SCHEMA", algorithm.say(_SCHEMA), "izsa"))


def asked_map(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> tuple[str, MapNames]:
    """libpq's parameters and the names of the map; raises :class:`IzsaError` for a connection that QGIS lacks."""
    from ..store.postgis import MapNames

    name = algorithm.parameterAsConnectionName(parameters, "CONNECTION", context)
    return connection_parameters(name), MapNames(algorithm.parameterAsString(parameters, "SCHEMA", context))
