"""The decisions on similarity that a run obeys: a table that was named, or that of the map the projects come from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Optional

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

from ..domain.choices import SimilarityDecision
from ..domain.code_lists import code_list
from ..domain.language import Text
from .algorithm import IzsaAlgorithm
from .project_input import INPUT

if TYPE_CHECKING:
    from ..analysis.similarity.decisions import Decided

DECISIONS = "DECISIONS"
TABLE = "similarity_decision"
PARTNERS = "project_partner"
_COLUMNS = ("project_a", "project_b", "decision")
_PARTNER_COLUMNS = ("project_uid", "brings_in")

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
        projects = algorithm.parameterAsVectorLayer(parameters, INPUT, context)
        decided, partners = _beside(projects, TABLE, _COLUMNS), _beside(projects, PARTNERS, _PARTNER_COLUMNS)
        return [
            *(_read(decided.getFeatures()) if decided else ()),
            *(_brought_together(partners.getFeatures()) if partners else ()),
        ]
    names = source.fields().names()
    missing = [column for column in _COLUMNS if column not in names]
    if missing:
        text = _NO_SUCH_COLUMN.format(columns=", ".join(_COLUMNS), missing=", ".join(missing))
        raise QgsProcessingException(algorithm.say(text))
    return list(_read(source.getFeatures()))


def _read(features: Any) -> Iterator[Decided]:
    from ..analysis.similarity.decisions import Decided

    feature: QgsFeature
    for feature in features:
        choice = code_list(TABLE).match(str(feature["decision"]))
        if choice is not None:
            yield Decided(str(feature["project_a"]), str(feature["project_b"]), SimilarityDecision(choice.code))


def _brought_together(features: Any) -> Iterator[Decided]:
    """A joint project and the projects it was made of are linked already; nobody need be told that they are alike."""
    from ..analysis.similarity.decisions import Decided

    feature: QgsFeature
    for feature in features:
        if feature["brings_in"]:
            yield Decided(str(feature["project_uid"]), str(feature["brings_in"]), SimilarityDecision.DIFFERENT)


def _beside(projects: Optional[QgsVectorLayer], name: str, columns: tuple[str, ...]) -> Optional[QgsVectorLayer]:
    """A table of the map beside a layer of its projects, in the same file or schema."""
    if projects is None:
        return None
    parts = QgsProviderRegistry.instance().decodeUri(projects.providerType(), projects.source())
    if projects.providerType() == "ogr" and str(parts.get("path", "")).lower().endswith(".gpkg"):
        uri = f"{parts['path']}|layername={name}"
    elif projects.providerType() == "postgres":
        beside = QgsDataSourceUri(projects.source())
        beside.setDataSource(beside.schema(), name, "", "", "")
        uri = beside.uri(False)
    else:
        return None
    options = QgsVectorLayer.LayerOptions(False)
    options.loadDefaultStyle = False
    table = QgsVectorLayer(uri, name, projects.providerType(), options)
    return table if table.isValid() and set(columns) <= set(table.fields().names()) else None
