"""The decisions on similarity that a run obeys: a table that was named, or that of the map the projects come from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Optional

from qgis.core import (
    QgsDataSourceUri,
    QgsFeature,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterFeatureSource,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ..analysis.similarity.decisions import Decided
from ..domain.choices import SimilarityDecision
from ..domain.code_lists import code_list
from ..domain.language import Text
from .algorithm import IzsaAlgorithm
from .project_input import INPUT

DECISIONS = "DECISIONS"
TABLE = "similarity_decision"
_COLUMNS = ("project_a", "project_b", "decision")

LABEL = Text("Benzerlik kararları (boşsa haritanınkiler)", "Decisions on similarity (the map's own when empty)")
_NO_SUCH_COLUMN = Text(
    "DECISIONS: tabloda {columns} sütunları bulunmalı; {missing} yok.",
    "DECISIONS: the table needs the columns {columns}; {missing} is missing.",
)


def decisions_parameter(algorithm: IzsaAlgorithm) -> QgsProcessingParameterFeatureSource:
    """The optional table."""
    return QgsProcessingParameterFeatureSource(
        DECISIONS, algorithm.say(LABEL), [QgsProcessing.SourceType.TypeVector], optional=True
    )


def read_decisions(
    algorithm: IzsaAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> list[Decided]:
    """All decisions, of the named table or of the map; empty where the projects are of no map.

    Raises :class:`QgsProcessingException` for a table without the columns of decisions.
    """
    source = algorithm.parameterAsSource(parameters, DECISIONS, context)
    if source is None:
        layer = _of_the_map(algorithm.parameterAsVectorLayer(parameters, INPUT, context))
        return [] if layer is None else list(_read(layer.getFeatures()))
    names = source.fields().names()
    missing = [column for column in _COLUMNS if column not in names]
    if missing:
        text = _NO_SUCH_COLUMN.format(columns=", ".join(_COLUMNS), missing=", ".join(missing))
        raise QgsProcessingException(algorithm.say(text))
    return list(_read(source.getFeatures()))


def _read(features: Any) -> Iterator[Decided]:
    feature: QgsFeature
    for feature in features:
        choice = code_list(TABLE).match(str(feature["decision"]))
        if choice is not None:
            yield Decided(str(feature["project_a"]), str(feature["project_b"]), SimilarityDecision(choice.code))


def _of_the_map(projects: Optional[QgsVectorLayer]) -> Optional[QgsVectorLayer]:
    """The table beside a layer of projects in the same file or schema."""
    if projects is None:
        return None
    parts = QgsProviderRegistry.instance().decodeUri(projects.providerType(), projects.source())
    if projects.providerType() == "ogr" and str(parts.get("path", "")).lower().endswith(".gpkg"):
        uri = f"{parts['path']}|layername={TABLE}"
    elif projects.providerType() == "postgres":
        beside = QgsDataSourceUri(projects.source())
        beside.setDataSource(beside.schema(), TABLE, "", "", "")
        uri = beside.uri(False)
    else:
        return None
    options = QgsVectorLayer.LayerOptions(False)
    options.loadDefaultStyle = False
    table = QgsVectorLayer(uri, TABLE, projects.providerType(), options)
    return table if table.isValid() and set(_COLUMNS) <= set(table.fields().names()) else None
