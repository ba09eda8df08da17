"""The parameters by which any vector layer is read as projects, and the reading itself."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from .. import compat
from ..domain.errors import IzsaError
from ..domain.language import Text
from .algorithm import IzsaAlgorithm

if TYPE_CHECKING:
    from ..analysis.projects import Projects
    from .project_rows import Rows, Warn

INPUT = "INPUT"


@dataclass(frozen=True)
class _Field:
    """A field parameter: its name, the map's own columns as default, and its label."""

    parameter: str
    default: tuple[str, ...]
    label: Text


FIELDS = (
    _Field("KEY_FIELD", ("uid",), Text("Kimlik alanı", "Key field")),
    _Field("TITLE_FIELD", ("title",), Text("Proje adı alanı", "Title field")),
    _Field("TEXT_FIELDS", ("purpose", "description"), Text("Metin alanları (amaç, açıklama)", "Text fields")),
    _Field("GOALS_FIELD", ("goals",), Text("Amaçlar alanı (birincil amaç önce)", "Goals field (primary goal first)")),
    _Field("TARGETS_FIELD", ("targets",), Text("Hedefler alanı (12.5 gibi)", "Targets field (such as 12.5)")),
    _Field("AUDIENCES_FIELD", ("audiences",), Text("Hedef kitle alanı", "Audiences field")),
    _Field("START_FIELD", ("start",), Text("Başlangıç tarihi alanı", "Start date field")),
    _Field("END_FIELD", ("end",), Text("Bitiş tarihi alanı", "End date field")),
    _Field("DISTRICT_FIELD", ("districts",), Text("İlçe alanı (kod ya da ad)", "District field (code or name)")),
    _Field("STATUS_FIELD", ("status",), Text("Durum alanı", "Status field")),
    _Field("BUDGET_FIELD", ("budget",), Text("Bütçe alanı", "Budget field")),
)
#: Columns of the map that have no field parameter; read when the layer has them under this name.
OWN_COLUMNS = ("approval", "scope", "theme", "type", "people_reached", "good_practice")

#: Features that are read as one part of very many.
PART = 20_000
#: Features read between two looks at the cancel button.
_BETWEEN_LOOKS = 100
_NO_SUCH_FIELD = Text(
    "{parameter}: katmanda «{field}» adlı bir alan yok. Katmandaki alanlar: {fields}.",
    "{parameter}: the layer has no field “{field}”. Its fields are: {fields}.",
)


class ProjectInput(IzsaAlgorithm):
    """Base of the algorithms that read projects."""

    def add_project_parameters(self) -> None:
        """Add ``INPUT`` and the field parameters; call it first in ``initAlgorithm``."""
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                INPUT, self.say(Text("Projeler", "Projects")), [QgsProcessing.SourceType.TypeVector]
            )
        )
        for field in FIELDS:
            many = len(field.default) > 1
            self.addParameter(
                QgsProcessingParameterField(
                    field.parameter,
                    self.say(field.label),
                    defaultValue=list(field.default) if many else field.default[0],
                    parentLayerParameterName=INPUT,
                    allowMultiple=many,
                    optional=True,
                )
            )

    def project_source(self, parameters: dict[str, Any], context: QgsProcessingContext) -> QgsProcessingFeatureSource:
        """The layer given as ``INPUT``; raises Processing's own error when there is none."""
        source = self.parameterAsSource(parameters, INPUT, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, INPUT))
        return source

    def read_projects(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        target: Optional[QgsCoordinateReferenceSystem] = None,
        know_districts: bool = True,
    ) -> Projects:
        """The projects of ``INPUT``; what could not be read is told through ``feedback``, naming the row.

        Rows that share one key become one project with all their places and districts. A cancelled run returns what
        was read so far. ``target`` and ``know_districts`` are as for ``project_rows.Rows``. Raises
        :class:`QgsProcessingException` for a field that the user named and the layer does not have, and for a
        coordinate system that cannot be right.
        """
        rows, features = self._reading(parameters, context, feedback, target, know_districts)
        try:
            with _collector_paused():
                return rows().read(features)
        except IzsaError as error:
            raise QgsProcessingException(self.say(error.text)) from error

    def read_parts(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        packed: bool = False,
    ) -> Projects:
        """As :meth:`read_projects`, part by part, so that many features leave room to cancel.

        ``packed`` puts very many into little memory. Where a key comes in two of the parts, all is read at once after
        all.
        """
        from ..analysis.packed import Packing
        from ..analysis.projects import Projects

        rows, features = self._reading(parameters, context, feedback)
        packing = Packing() if packed else None
        parts: list[Projects] = []
        keys: set[str] = set()
        try:
            with _collector_paused():
                while True:
                    part = rows().read(islice(features, PART))
                    before = len(keys)
                    keys.update(part.key)
                    if len(keys) < before + len(part):
                        return self.read_projects(parameters, context, feedback)
                    (packing.add if packing else parts.append)(part)
                    if not len(part):
                        break
        except IzsaError as error:
            raise QgsProcessingException(self.say(error.text)) from error
        return packing.projects() if packing else Projects.joined(parts)

    def _reading(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        target: Optional[QgsCoordinateReferenceSystem] = None,
        know_districts: bool = True,
    ) -> tuple[Callable[[], Rows], Iterator[QgsFeature]]:
        """What makes a reader of rows, and the features with what it needs of them."""
        from .project_rows import Rows

        source = self.project_source(parameters, context)
        columns = self._columns(parameters, context, source)
        fields = source.fields()
        request = QgsFeatureRequest()
        wanted = {fields.lookupField(name) for names in columns.values() for name in names}
        request.setSubsetOfAttributes(sorted(wanted))
        skip_checks = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
        features = _until_cancelled(source.getFeatures(request, skip_checks), feedback, source.featureCount())
        crs, transforms, names, warn = (
            source.sourceCrs(),
            context.transformContext(),
            fields.names(),
            self._warner(feedback),
        )
        return lambda: Rows(crs, transforms, names, columns, warn, target, know_districts), features

    def _columns(
        self, parameters: dict[str, Any], context: QgsProcessingContext, source: QgsFeatureSource
    ) -> dict[str, tuple[str, ...]]:
        """The layer's field names per parameter; an empty tuple for what is not given."""
        there = {name.lower(): name for name in source.fields().names()}
        columns: dict[str, tuple[str, ...]] = {name: (there[name],) if name in there else () for name in OWN_COLUMNS}
        for field in FIELDS:
            chosen = [name for name in compat.field_names(self, parameters, field.parameter, context) if name]
            for name in chosen:
                if name.lower() not in there and name not in field.default:
                    raise QgsProcessingException(self.say(no_such_field(field.parameter, name, source)))
            columns[field.parameter] = tuple(there[name.lower()] for name in chosen if name.lower() in there)
        title = columns["TITLE_FIELD"]
        columns["TEXT_FIELDS"] = tuple(name for name in columns["TEXT_FIELDS"] if name not in title)
        return columns

    def _warner(self, feedback: QgsProcessingFeedback) -> Warn:
        def warn(text: Text, key: Optional[str] = None) -> None:
            where = f"{key}: " if key else ""
            feedback.pushWarning(where + self.say(text))

        return warn


def no_such_field(parameter: str, field: str, source: QgsFeatureSource) -> Text:
    """What to tell a user who named a field that the layer does not have."""
    return _NO_SUCH_FIELD.format(parameter=parameter, field=field, fields=", ".join(source.fields().names()))


def _until_cancelled(
    features: Iterable[QgsFeature], feedback: QgsProcessingFeedback, total: int
) -> Iterator[QgsFeature]:
    """The features, with progress, up to the moment when the user cancels."""
    for number, feature in enumerate(features):
        if number % _BETWEEN_LOOKS == 0:
            if feedback.isCanceled():
                return
            if total > 0:
                feedback.setProgress(100.0 * number / total)
        yield feature


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Reading makes many small objects that stay; Python's search for cycles would go over them again and again."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
