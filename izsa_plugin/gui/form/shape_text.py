"""A drawn shape in words: where a point is, how long a line, how large an area."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject

from ...domain.language import Text
from ...domain.numbers import number
from ...domain.schema import MAP_EPSG
from . import place as places

_HECTARE = 10_000.0
_SQUARE_KM = 1_000_000.0
_KM = 1_000.0


def shape_text(kind: str, wkb: bytes) -> Text:
    """Where a point is, how long a line or how large an area; WKB in EPSG:5253."""
    shape = places.geometry_of(wkb)
    if kind == places.LINE:
        return Text("{n} km", "{n} km").format(n=number(shape.length() / _KM, 2))
    if kind == places.AREA:
        size = shape.area()
        unit, value = ("km²", size / _SQUARE_KM) if size >= _SQUARE_KM else ("ha", size / _HECTARE)
        return Text("{n} {unit}", "{n} {unit}").format(n=number(value, 2), unit=unit)
    to_degrees = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem.fromEpsgId(MAP_EPSG),
        QgsCoordinateReferenceSystem.fromEpsgId(4326),
        QgsProject.instance().transformContext(),
    )
    shape.transform(to_degrees)
    point = shape.asPoint()
    return Text("{y} K, {x} D", "{y} N, {x} E").format(y=number(point.y(), 5), x=number(point.x(), 5))
