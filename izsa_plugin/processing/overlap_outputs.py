"""The three outputs of ``izsa:overlap``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Optional

import numpy as np
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from .. import compat
from ..analysis.projects import Projects
from ..analysis.similarity.overlap import Overlaps
from ..analysis.similarity.weights import COMPONENTS
from ..domain.language import Text
from ..symbology.similar import style_clusters, style_pairs
from .project_input import ProjectInput
from .project_rows import CRS
from .style_on_load import StyleOnLoad

_TEXT, _REAL, _INTEGER = compat.FieldType.TEXT, compat.FieldType.REAL, compat.FieldType.INTEGER
PAIR_COLUMNS = (
    ("key_a", _TEXT),
    ("key_b", _TEXT),
    ("score", _REAL),
    *((f"score_{name}", _REAL) for name in COMPONENTS),
    ("components", _INTEGER),
    ("distance_m", _REAL),
    ("kind", _TEXT),
    ("reason", _TEXT),
    ("approximate", compat.FieldType.TRUTH),
    ("decision", _TEXT),
)
CLUSTER_COLUMNS = (("cluster", _INTEGER), ("cluster_size", _INTEGER), ("cluster_name", _TEXT))

_PLACE_LEFT_OUT = Text(
    "{key}: konumu, çıktının geometri türüne uymadığı için kümelere yazılamadı. Farklı türlerin bir arada kalması "
    "için çıktıyı GeoPackage dosyasına yazın.",
    "{key}: its place does not fit the output's kind of geometry and was left out of the clusters. Write the output "
    "to a GeoPackage to keep different kinds together.",
)


class Writer:
    """Writes what was asked for; each output is optional."""

    def __init__(
        self,
        algorithm: ProjectInput,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        self._algorithm = algorithm
        self._parameters = parameters
        self._context = context
        self._feedback = feedback

    def write(self, projects: Projects, found: Overlaps) -> dict[str, Any]:
        """The destination of each output that was asked for."""
        language = self._algorithm.language
        pairs = self._pairs("PAIRS", projects, found, any(shape is not None for shape in projects.geometry))
        StyleOnLoad.ask(self._context, pairs, lambda layer: style_pairs(layer, language))
        table = self._pairs("TABLE", projects, found, False)
        clusters = self._clusters(projects, found)
        StyleOnLoad.ask(self._context, clusters, lambda layer: style_clusters(layer, language))
        written = {"PAIRS": pairs, "CLUSTERS": clusters, "TABLE": table}
        return {name: destination for name, destination in written.items() if destination}

    def _pairs(self, name: str, projects: Projects, found: Overlaps, lines: bool) -> Optional[str]:
        wkb = QgsWkbTypes.Type.LineString if lines else QgsWkbTypes.Type.NoGeometry
        crs = QgsCoordinateReferenceSystem(CRS) if lines else QgsCoordinateReferenceSystem()
        fields = _fields(PAIR_COLUMNS)
        sink, destination = self._sink(name, fields, wkb, crs)
        if sink is None:
            return None
        links = _links(projects, found) if lines else [None] * len(found.pairs)
        for number, (row, link) in enumerate(zip(_rows(projects, found, self._algorithm.language), links)):
            feature = QgsFeature(fields)
            feature.setAttributes(row)
            if link is not None:
                feature.setGeometry(link)
            self._add(sink, feature)
            if number % 1000 == 0:
                self._feedback.setProgress(50.0 * number / len(found.pairs))
                if self._feedback.isCanceled():
                    break
        return destination

    def _clusters(self, projects: Projects, found: Overlaps) -> Optional[str]:
        """The input's features with two columns more; columns of an earlier run are replaced."""
        source = self._algorithm.project_source(self._parameters, self._context)
        ours = {name for name, _ in CLUSTER_COLUMNS}
        kept = [index for index, field in enumerate(source.fields()) if field.name().lower() not in ours]
        fields = QgsFields()
        for index in kept:
            fields.append(source.fields().at(index))
        for column in _fields(CLUSTER_COLUMNS):
            fields.append(column)
        sink, destination = self._sink("CLUSTERS", fields, source.wkbType(), source.sourceCrs())
        if sink is None:
            return None
        row_of = {feature: row for row, own in enumerate(projects.features) for feature in own}
        skip_checks = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
        for feature in source.getFeatures(QgsFeatureRequest(), skip_checks):
            if self._feedback.isCanceled():
                break
            row = row_of[feature.id()]
            cluster = int(found.cluster[row]) or None
            copy = QgsFeature(fields)
            copy.setGeometry(feature.geometry())
            values = feature.attributes()
            name = found.cluster_names[cluster - 1].of(self._algorithm.language) if cluster else None
            copy.setAttributes([*(values[index] for index in kept), cluster, int(found.cluster_size[row]), name])
            if not sink.addFeature(copy, QgsFeatureSink.Flag.FastInsert):
                # A temporary layer holds one kind of geometry only; the row is worth more than its place.
                self._feedback.pushWarning(self._algorithm.say(_PLACE_LEFT_OUT.format(key=projects.key[row])))
                copy.clearGeometry()
                self._add(sink, copy)
        return destination

    def _sink(
        self, name: str, fields: QgsFields, wkb: QgsWkbTypes.Type, crs: QgsCoordinateReferenceSystem
    ) -> tuple[Optional[QgsFeatureSink], str]:
        sink, destination = self._algorithm.parameterAsSink(self._parameters, name, self._context, fields, wkb, crs)
        if sink is None and self._parameters.get(name):
            raise QgsProcessingException(self._algorithm.invalidSinkError(self._parameters, name))
        return sink, destination

    def _add(self, sink: QgsFeatureSink, feature: QgsFeature) -> None:
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(sink.lastError())


def _fields(columns: tuple[tuple[str, compat.FieldType], ...]) -> QgsFields:
    fields = QgsFields()
    for name, kind in columns:
        fields.append(compat.new_field(name, kind))
    return fields


def _rows(projects: Projects, found: Overlaps, language: str) -> Iterator[list[Any]]:
    """One list of attributes a pair, in the order of :data:`PAIR_COLUMNS`; None for what could not be judged."""
    pairs = found.pairs
    scores = zip(*(_nullable(getattr(pairs, name)) for name in COMPONENTS))
    for number, (components, distance) in enumerate(zip(scores, _nullable(np.round(found.distance, 1)))):
        decision = found.decisions[number]
        yield [
            projects.key[pairs.i[number]],
            projects.key[pairs.j[number]],
            float(pairs.score[number]),
            *components,
            sum(score is not None for score in components),
            distance,
            found.kinds[number].value,
            found.reasons[number].of(language),
            bool(found.searched_roughly[number]),
            None if decision is None else decision.value,
        ]


def _nullable(values: Any) -> list[Optional[float]]:
    return [None if value != value else value for value in values.tolist()]


def _links(projects: Projects, found: Overlaps) -> list[Optional[QgsGeometry]]:
    """A line from one project to the other; None where a place is missing or both are the same."""
    rows, place = np.unique(np.concatenate([found.pairs.i, found.pairs.j]), return_inverse=True)
    points = shapely.point_on_surface(projects.geometry[rows])
    i, j = place[: len(found.pairs)], place[len(found.pairs) :]
    x, y = shapely.get_x(points), shapely.get_y(points)
    apart = np.hypot(x[i] - x[j], y[i] - y[j]) > 0
    ends = np.stack([np.stack([x[i], y[i]], axis=1), np.stack([x[j], y[j]], axis=1)], axis=1)
    lines = iter(shapely.to_wkb(shapely.linestrings(ends[apart]), output_dimension=2).tolist())
    return [_geometry(next(lines)) if yes else None for yes in apart.tolist()]


def _geometry(wkb: bytes) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    return geometry
