"""The districts of an analysis: the packaged ones, or any layer with its own names, codes and population."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
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
from ..analysis.gap.places import Places
from ..domain.language import Text
from ..domain.parsing import amount
from ..domain.text import fold
from .metric_crs import metric_crs
from .project_input import ProjectInput

DISTRICTS = "DISTRICTS"

#: Field parameter, its label, and the folded names under which such a field is usually found, the likeliest first.
_FIELDS: tuple[tuple[str, Text, tuple[str, ...]], ...] = (
    (
        "DISTRICT_NAME_FIELD",
        Text("İlçe adı alanı (boşsa kendisi bulunur)", "District name field (found if left empty)"),
        ("name", "district", "district_name", "ilce", "ilce_adi", "ilce_ad", "ad", "adi", "name_tr", "adm2_tr",
         "adm2_name", "adm2_en", "name_2", "shapename", "adm1_tr", "adm1_name", "adm1_en", "name_1", "nam", "label"),
    ),
    (
        "DISTRICT_CODE_FIELD",
        Text("İlçe kodu alanı (boşsa kendisi bulunur)", "District code field (found if left empty)"),
        ("code", "district_code", "pcode", "p_code", "adm2_pcode", "adm2", "gid_2", "ilce_kodu", "kod", "shapeid",
         "adm1_pcode", "adm1", "gid_1", "id"),
    ),
    (
        "POPULATION_FIELD",
        Text("Nüfus alanı (boşsa kendisi bulunur)", "Population field (found if left empty)"),
        ("population", "nufus", "pop", "pop_total", "total_pop", "population_total", "nufus_2025", "t_tl", "pop_2025"),
    ),
)  # fmt: skip

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
_NAMELESS = Text("{row} numaralı ilçe satırının adı boş; atlandı.", "district row {row} has no name and is skipped.")
_NOT_PLACED = Text(
    "«{name}» ilçesinin sınırı dönüştürülemedi; yalnızca adıyla bulunur.",
    "the boundary of “{name}” could not be transformed; the district is found by its name only.",
)
_BAD_POPULATION = Text(
    "«{name}» ilçesinin nüfusu okunamadı («{value}»); bilinmiyor sayıldı.",
    "the population of “{name}” cannot be read (“{value}”) and counts as unknown.",
)
_USED = Text(
    "İlçeler: {count}; ad alanı «{name}», kod alanı «{code}», nüfus alanı «{population}».",
    "Districts: {count}; name field “{name}”, code field “{code}”, population field “{population}”.",
)


@dataclass
class DistrictLayer:
    """The districts for the analysis, and their boundaries as they came, for the outputs."""

    places: Places
    boundaries: list[QgsGeometry]
    crs: QgsCoordinateReferenceSystem
    has_shapes: bool
    #: The system of the places' shapes, to which projects are to be brought too.
    metric: QgsCoordinateReferenceSystem


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
        for parameter, text, _ in _FIELDS:
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
        reader = _Districts(columns, lambda text: feedback.pushWarning(self.say(text)))
        for feature in source.getFeatures():
            reader.add(feature)
        if not reader.names:
            raise QgsProcessingException(self.say(_NO_DISTRICT))
        transform = QgsCoordinateTransform(crs, metric, context.transformContext())
        layer = reader.layer(crs, metric, transform, shaped)
        used = {key: column or "–" for key, column in zip(("name", "code", "population"), columns)}
        feedback.pushInfo(self.say(_USED.format(count=len(layer.places), **used)))
        return layer

    def _district_columns(
        self, parameters: dict[str, Any], context: QgsProcessingContext, source: QgsFeatureSource
    ) -> tuple[str, Optional[str], Optional[str]]:
        fields = source.fields().names()
        by_lower = {field.lower(): field for field in fields}
        found: list[Optional[str]] = []
        for parameter, _, usual in _FIELDS:
            chosen = next((name for name in self.parameterAsFields(parameters, parameter, context) if name), None)
            if chosen is not None and chosen.lower() not in by_lower:
                text = _NO_FIELD.format(parameter=parameter, field=chosen, fields=", ".join(fields))
                raise QgsProcessingException(self.say(text))
            found.append(by_lower[chosen.lower()] if chosen else _usual(fields, usual))
        name, code, population = found
        if name is None:
            raise QgsProcessingException(self.say(_NO_NAME.format(fields=", ".join(fields))))
        return name, code, population


def _usual(fields: Sequence[str], usual: Sequence[str]) -> Optional[str]:
    folded = {fold(field): field for field in reversed(fields)}
    return next((folded[name] for name in usual if name in folded), None)


class _Districts:
    """Collects district rows."""

    def __init__(self, columns: tuple[str, Optional[str], Optional[str]], warn: Any) -> None:
        self._name, self._code, self._population = columns
        self._warn = warn
        self._row_of: dict[str, int] = {}
        self.names: list[str] = []
        self._codes: list[str] = []
        self._people: list[float] = []
        self._parts: list[list[QgsGeometry]] = []

    def add(self, feature: QgsFeature) -> None:
        name = _text(feature[self._name])
        if not name:
            self._warn(_NAMELESS.format(row=feature.id()))
            return
        code = _text(feature[self._code]) if self._code else ""
        row = self._row_of.get(code or name)
        if row is None:
            row = self._row_of[code or name] = len(self.names)
            self.names.append(name)
            self._codes.append(code or name)
            self._people.append(self._population_of(feature, name))
            self._parts.append([])
        if feature.hasGeometry() and not feature.geometry().isEmpty():
            self._parts[row].append(feature.geometry())

    def _population_of(self, feature: QgsFeature, name: str) -> float:
        if not self._population:
            return float("nan")
        value = _text(feature[self._population])
        try:
            people = amount(value)
        except ValueError:
            self._warn(_BAD_POPULATION.format(name=name, value=value))
            return float("nan")
        return people if people is not None and people > 0 else float("nan")

    def layer(
        self,
        crs: QgsCoordinateReferenceSystem,
        metric: QgsCoordinateReferenceSystem,
        transform: QgsCoordinateTransform,
        shaped: bool,
    ) -> DistrictLayer:
        boundaries = [_joined(parts) for parts in self._parts]
        shapes = np.full(len(boundaries), None, dtype=object)
        for row, boundary in enumerate(boundaries):
            if boundary.isEmpty() or boundary.type() != QgsWkbTypes.GeometryType.PolygonGeometry:
                continue
            shape = QgsGeometry(boundary)
            try:
                shape.transform(transform)
            except QgsCsException:
                self._warn(_NOT_PLACED.format(name=self.names[row]))
                continue
            shapes[row] = _as_shapely(shape)
        places = Places(self._codes, self.names, np.array(self._people, float), shapes)
        return DistrictLayer(places, boundaries, crs, shaped, metric)


def _text(value: Any) -> str:
    """A cell as text; a whole number stored as a real one without its «.0»."""
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def _joined(parts: list[QgsGeometry]) -> QgsGeometry:
    """One multi-part boundary, without curves, Z and M; empty when there is none."""
    if not parts:
        return QgsGeometry()
    joined = QgsGeometry(parts[0]) if len(parts) == 1 else QgsGeometry.unaryUnion(parts)
    joined = QgsGeometry(joined.constGet().segmentize())
    joined.get().dropZValue()
    joined.get().dropMValue()
    joined.convertToMultiType()
    return joined


def _as_shapely(geometry: QgsGeometry) -> Any:
    import shapely

    return shapely.make_valid(shapely.from_wkb(bytes(geometry.asWkb())))
