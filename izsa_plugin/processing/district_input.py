"""The districts of an analysis: the packaged ones, or any layer with its own names, codes and population."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsCoordinateTransform,
    QgsFeatureSource,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsVectorLayer,
    QgsWkbTypes,
)

from .. import paths
from ..compat import field_names
from ..domain.language import Text
from .district_fields import PARAMETERS, usual_field
from .project_input import ProjectInput

if TYPE_CHECKING:
    from .district_rows import DistrictLayer

DISTRICTS = "DISTRICTS"

_NO_NAME = Text(
    "DISTRICTS katmanında ilçe adının hangi alanda olduğu anlaşılamadı. DISTRICT_NAME_FIELD ile seçin. "
    "Alanlar: {fields}.",
    "It is not clear which field of DISTRICTS holds the name. Choose it as DISTRICT_NAME_FIELD. Fields: {fields}.",
)
_NO_FIELD = Text(
    "{parameter}: DISTRICTS katmanında «{field}» adlı bir alan yok. Alanlar: {fields}.",
    "{parameter}: the DISTRICTS layer has no field “{field}”. Fields: {fields}.",
)
_NO_DISTRICT = Text(
    "DISTRICTS katmanında adı olan hiçbir ilçe yok. Başka bir katman ya da ad alanı seçin.",
    "The DISTRICTS layer has no district with a name. Choose another layer or name field.",
)
_USED = Text(
    "İlçeler: {count}; ad alanı «{name}», kod alanı «{code}», nüfus alanı «{population}».",
    "Districts: {count}; name field “{name}”, code field “{code}”, population field “{population}”.",
)


class DistrictInput(ProjectInput):
    """Base of the algorithms that count projects by district."""

    def add_district_parameters(self) -> None:
        """Add ``DISTRICTS`` and the parameters of its fields."""
        label = Text("İlçe sınırları (boşsa İzmir'in 30 ilçesi)", "Districts (İzmir's 30 if left empty)")
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                DISTRICTS, self.say(label), [QgsProcessing.SourceType.TypeVector], optional=True
            )
        )
        for parameter, text, _ in PARAMETERS:
            field = QgsProcessingParameterField(
                parameter, self.say(text), parentLayerParameterName=DISTRICTS, optional=True
            )
            field.setFlags(field.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            self.addParameter(field)

    def read_districts(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> DistrictLayer:
        """The districts; rows of the same code (or name, without codes) are parts of one district.

        Raises :class:`QgsProcessingException` for a field that is not there and for a layer without names.
        """
        from .district_rows import DistrictRows
        from .metric_crs import metric_crs

        source: Any = None
        packaged: Optional[QgsVectorLayer] = None
        if parameters.get(DISTRICTS) not in (None, ""):
            source = self.parameterAsSource(parameters, DISTRICTS, context)
            if source is None:
                raise QgsProcessingException(self.invalidSourceError(parameters, DISTRICTS))
        if source is None:
            packaged = QgsVectorLayer(str(paths.resource("data", "districts.geojson")), "districts", "ogr")
            source = packaged
        crs = source.sourceCrs()
        shaped = source.wkbType() != QgsWkbTypes.Type.NoGeometry
        metric = metric_crs(source.sourceExtent() if shaped else QgsGeometry().boundingBox(), crs,
                            context.transformContext())  # fmt: skip
        columns = self._district_columns(parameters, context, source)
        reader = DistrictRows(columns, lambda text: feedback.pushWarning(self.say(text)))
        for feature in source.getFeatures():
            reader.add(feature)
        if not reader.names:
            raise QgsProcessingException(self.say(_NO_DISTRICT))
        transform = QgsCoordinateTransform(crs, metric, context.transformContext())
        layer = reader.layer(crs, metric, transform, shaped)
        used = {kind: columns[kind] or "–" for kind in ("name", "code", "population")}
        feedback.pushInfo(self.say(_USED.format(count=len(layer.places), **used)))
        return layer

    def _district_columns(
        self, parameters: dict[str, Any], context: QgsProcessingContext, source: QgsFeatureSource
    ) -> dict[str, Optional[str]]:
        fields = source.fields().names()
        by_lower = {field.lower(): field for field in fields}
        found: dict[str, Optional[str]] = {}
        for parameter, _, kind in PARAMETERS:
            chosen = next((name for name in field_names(self, parameters, parameter, context) if name), None)
            if chosen is not None and chosen.lower() not in by_lower:
                text = _NO_FIELD.format(parameter=parameter, field=chosen, fields=", ".join(fields))
                raise QgsProcessingException(self.say(text))
            found[kind] = by_lower[chosen.lower()] if chosen else usual_field(fields, kind)
        if found["name"] is None:
            raise QgsProcessingException(self.say(_NO_NAME.format(fields=", ".join(fields))))
        return found
