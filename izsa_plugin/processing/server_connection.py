"""A map on a server, as an algorithm is asked for it: one of QGIS's stored connections and a schema."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterProviderConnection,
    QgsProcessingParameterString,
)

from ..domain.errors import IzsaError
from ..domain.language import Text
from ..store.connections import connection_parameters
from .algorithm import IzsaAlgorithm

if TYPE_CHECKING:
    from ..store.postgis import MapNames

_NOT_WRITTEN = Text("«{name}» yazılamadı: {why}.", "“{name}” could not be written: {why}.")
_CONNECTION = Text("PostgreSQL bağlantısı", "PostgreSQL connection")
_SCHEMA = Text("Haritanın şeması", "Schema of the map")


def add_parameters(algorithm: IzsaAlgorithm, *, optional: bool = False) -> None:
    """Let an algorithm ask for a map on a server, or offer to where something else can be given instead."""
    algorithm.addParameter(
        QgsProcessingParameterProviderConnection(
            "CONNECTION", algorithm.say(_CONNECTION), "postgres", optional=optional
        )
    )  # fmt: skip
    algorithm.addParameter(QgsProcessingParameterString("SCHEMA", algorithm.say(_SCHEMA), "izsa", optional=optional))


def add_script_parameter(algorithm: IzsaAlgorithm, label: Text) -> None:
    """Offer to write one script for a database's administrator, in place of writing to the database."""
    algorithm.addParameter(
        QgsProcessingParameterFileDestination(
            "SQL_ONLY", algorithm.say(label), "SQL (*.sql)", optional=True, createByDefault=False
        )
    )  # fmt: skip


def write_script(path: Path, parts: Iterable[str]) -> None:
    """Write a script; raises :class:`IzsaError` when the folder cannot be written."""
    try:
        path.write_text("".join(parts), encoding="utf-8")
    except OSError as error:
        raise IzsaError(_NOT_WRITTEN.format(name=path.name, why=str(error))) from error


def asked_map(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> tuple[str, MapNames]:
    """libpq's parameters and the names of the map; raises :class:`IzsaError` for a connection that QGIS lacks."""
    from ..store.postgis import MapNames

    name = algorithm.parameterAsConnectionName(parameters, "CONNECTION", context)
    return connection_parameters(name), MapNames(algorithm.parameterAsString(parameters, "SCHEMA", context))
