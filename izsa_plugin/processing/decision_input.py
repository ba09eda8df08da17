"""The decisions on similarity that a run obeys: a table that was named, or that of the map the projects come from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeature,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterFeatureSource,
)

from ..domain.choices import SimilarityDecision
from ..domain.code_lists import code_list
from ..domain.language import Text
from .algorithm import IzsaAlgorithm
from .map_tables import Neighbours
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
        if projects is None:
            return []
        beside = Neighbours(projects.providerType(), projects.source())
        decided, partners = beside.table(TABLE, *_COLUMNS), beside.table(PARTNERS, *_PARTNER_COLUMNS)
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
