"""A map on a server, as an algorithm is asked for it: one of QGIS's stored connections and a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsDataSourceUri,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterProviderConnection,
    QgsProcessingParameterString,
    QgsProviderConnectionException,
    QgsProviderRegistry,
)

from ..domain.errors import IzsaError
from ..domain.language import Text
from .algorithm import IzsaAlgorithm

if TYPE_CHECKING:
    from ..store.postgis import MapNames

_UNKNOWN = Text(
    "«{name}» adlı bir PostgreSQL bağlantısı yok. Önce QGIS tarayıcısında «PostgreSQL» altında bağlantıyı tanımlayın.",
    "There is no PostgreSQL connection named “{name}”. Define it first under “PostgreSQL” in QGIS's browser.",
)
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


def connection_parameters(name: str) -> str:
    """A stored connection as libpq's parameters, its authentication configuration expanded; never to be written."""
    provider = QgsProviderRegistry.instance().providerMetadata("postgres")
    try:
        known = provider.findConnection(name, False) if provider else None
    except QgsProviderConnectionException:
        known = None
    if known is None:
        raise IzsaError(_UNKNOWN.format(name=name))
    return str(QgsDataSourceUri(known.uri()).connectionInfo(True))
