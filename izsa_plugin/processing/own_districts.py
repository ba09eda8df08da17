"""A municipality's own district boundaries, read from any polygon layer."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsProcessingFeatureSource,
)
from qgis.PyQt.QtCore import QVariant

from ..domain.districts import District, district_by_name, districts
from ..domain.errors import IzsaError
from ..domain.language import Text
from ..domain.schema import MAP_EPSG
from ..store.gpkg import DistrictShape
from .district_fields import usual_field

_NO_FIELD = Text(
    "Sınır katmanında «{field}» alanı yok. Alanları: {fields}. Kod ve ad alanlarını seçin.",
    "The layer of boundaries has no field “{field}”. Its fields: {fields}. Choose the ones with code and name.",
)
_NO_CRS = Text(
    "Sınır katmanının koordinat sistemi belli değil; katman özelliklerinden seçin.",
    "The coordinate system of the boundaries is not known; choose it in the layer properties.",
)
_EMPTY = Text("Sınır katmanında hiç ilçe yok.", "The layer of boundaries holds no district.")
_NO_CODE = Text(
    "Sınır katmanının {row}. satırında ne kod ne de bilinen bir ilçe adı var.",
    "Row {row} of the boundaries has neither a code nor the name of a known district.",
)
_TWICE = Text(
    "«{code}» kodu sınır katmanında birden çok satırda var. Parçaları tek bir ilçede birleştirin.",
    "The code “{code}” is in several rows of the boundaries. Dissolve the parts into one district.",
)
_NO_SHAPE = Text(
    "«{code}» ilçesinin sınırı boş, geçersiz ya da EPSG:5253'e dönüştürülemiyor. Katmanı «Geometrileri onar» ile "
    "düzeltin.",
    "The boundary of “{code}” is empty, invalid or cannot be transformed to EPSG:5253. Mend the layer with "
    "“Fix geometries”.",
)


def read_districts(
    source: QgsProcessingFeatureSource, code_field: str, name_field: str, transforms: QgsCoordinateTransformContext
) -> list[DistrictShape]:
    """The districts of a polygon layer in EPSG:5253, with the printed facts of those that are known.

    Where a field is not there, the one with a usual name serves. A row without a code is known by its name.
    Raises :class:`IzsaError` for a missing field, an unknown CRS, a row that is no district, a code that is repeated,
    and a boundary that is unusable: a map with a hole in it must not come about unnoticed.
    """
    names = source.fields().names()
    name_field = name_field if name_field in names else usual_field(names, "name") or name_field
    code_field = code_field if code_field in names else usual_field(names, "code") or code_field
    if name_field not in names:
        raise IzsaError(_NO_FIELD.format(field=name_field, fields=", ".join(names)))
    if not source.sourceCrs().isValid():
        raise IzsaError(_NO_CRS)
    transform = QgsCoordinateTransform(source.sourceCrs(), QgsCoordinateReferenceSystem(f"EPSG:{MAP_EPSG}"), transforms)
    found: dict[str, DistrictShape] = {}
    for row, feature in enumerate(source.getFeatures(), start=1):
        name = _text(feature[name_field])
        code = _text(feature[code_field]) if code_field in names else ""
        facts = _facts(code, name)
        code = facts.code if facts else code
        if not code:
            raise IzsaError(_NO_CODE.format(row=row))
        if code in found:
            raise IzsaError(_TWICE.format(code=code))
        shape = _shape(feature.geometry(), transform)
        if shape is None:
            raise IzsaError(_NO_SHAPE.format(code=code))
        found[code] = DistrictShape(
            code,
            name or code,
            facts.population if facts else None,
            facts.area_km2 if facts else shape.area() / 1e6,
            facts.coastal if facts else False,
            bytes(shape.asWkb()),
        )
    if not found:
        raise IzsaError(_EMPTY)
    return list(found.values())


def missing_districts(found: list[DistrictShape]) -> list[str]:
    """The names of İzmir's districts that a layer of boundaries does not have."""
    codes = {shape.code for shape in found}
    return [district.name for district in districts() if district.code not in codes]


def _facts(code: str, name: str) -> Optional[District]:
    by_code = {district.code: district for district in districts()}
    return by_code.get(code) or district_by_name(name)


def _shape(shape: QgsGeometry, transform: QgsCoordinateTransform) -> Optional[QgsGeometry]:
    """A boundary as a valid multipolygon of the map's CRS, or ``None``."""
    try:
        if shape.isEmpty() or shape.transform(transform) != Qgis.GeometryOperationResult.Success:
            return None
    except QgsCsException:
        return None
    shape.convertToMultiType()
    return shape if shape.isGeosValid() and shape.boundingBox().isFinite() else None


def _text(value: object) -> str:
    return "" if value is None or isinstance(value, QVariant) else str(value).strip()
