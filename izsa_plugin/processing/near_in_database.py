"""Whether the database that holds a layer of projects proposes which of them lie near each other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsDataSourceUri,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsVectorLayer,
)

from .. import compat
from ..domain.errors import IzsaError
from ..domain.language import Text
from .project_input import INPUT, ProjectInput
from .project_rows import CRS

if TYPE_CHECKING:
    from ..analysis.similarity.overlap import Proposals, Propose

IN_DATABASE = "IN_DATABASE"

_NOT_THERE = Text(
    "IN_DATABASE: yakın projeleri veritabanı ancak {crs} sistemindeki, süzülmemiş, seçim yapılmamış, düzenlemede "
    "olmayan ve her satırının ayrı bir kimliği bulunan bir PostGIS tablosu ya da görünümü için arayabilir. Bu seçeneği "
    "kapatıp yeniden çalıştırın; sonuç aynıdır.",
    "IN_DATABASE: the database can look for near projects only in a PostGIS table or view in {crs} that is neither "
    "filtered, selected from nor being edited, with a key of its own in every row. Switch this off and run again; the "
    "result is the same.",
)


def near_in_database(
    algorithm: ProjectInput, parameters: dict[str, Any], context: QgsProcessingContext, distance: float
) -> Optional[Propose]:
    """What proposes near projects, or None where nobody asked for it.

    Raises :class:`QgsProcessingException` where the layer's database cannot.
    """
    if not algorithm.parameterAsBoolean(parameters, IN_DATABASE, context):
        return None
    layer = algorithm.parameterAsVectorLayer(parameters, INPUT, context)
    keys = compat.field_names(algorithm, parameters, "KEY_FIELD", context)
    if layer is None or _is_part(parameters[INPUT], layer) or len(keys) != 1 or layer.fields().indexOf(keys[0]) < 0:
        raise QgsProcessingException(algorithm.say(_NOT_THERE.format(crs=CRS)))
    # Late: most installations never ask a server.
    from ..store.postgis.proposing import ServerLayer, has_one_key_each, propose

    uri = QgsDataSourceUri(layer.source())
    there = ServerLayer(uri.connectionInfo(True), uri.schema(), uri.table(), keys[0], uri.geometryColumn())
    try:
        if not has_one_key_each(there):
            raise QgsProcessingException(algorithm.say(_NOT_THERE.format(crs=CRS)))
    except IzsaError as error:
        raise QgsProcessingException(algorithm.say(error.text)) from error

    def proposals(known: list[str]) -> Proposals:
        import numpy as np

        row_of = {key: row for row, key in enumerate(known)}
        for pairs, done in _told(algorithm, propose(there, distance, len(known))):
            # What somebody else has added since the layer was read is not known here.
            rows = [(row_of[a], row_of[b]) for a, b in pairs if a in row_of and b in row_of]
            both = np.array(rows, dtype=np.int64).reshape(-1, 2)
            yield both.min(axis=1), both.max(axis=1), done

    return proposals


def _is_part(asked: Any, layer: QgsVectorLayer) -> bool:
    """Whether the input is anything but a whole table of a server as it is stored."""
    uri = QgsDataSourceUri(layer.source())
    return (
        layer.providerType() != "postgres"
        or layer.crs().authid() != CRS
        or bool(layer.subsetString())
        or layer.isEditable()
        or not (uri.schema() and uri.geometryColumn())
        or _is_narrowed(asked)
    )


def _is_narrowed(asked: Any) -> bool:
    """Whether a part was asked for beside the layer; a filter may be since QGIS 3.32."""
    return isinstance(asked, QgsProcessingFeatureSourceDefinition) and bool(
        asked.selectedFeaturesOnly or asked.featureLimit != -1 or getattr(asked, "filterExpression", "")
    )


def _told(algorithm: ProjectInput, portions: Iterator[Any]) -> Iterator[Any]:
    try:
        yield from portions
    except IzsaError as error:
        raise QgsProcessingException(algorithm.say(error.text)) from error
