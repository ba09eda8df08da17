"""Where people live, from a layer of points or areas or from a raster, as points with a number each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

import numpy as np
from qgis.core import QgsCoordinateTransform, QgsFeatureSource, QgsGeometry, QgsPointXY, QgsRasterLayer, QgsWkbTypes

from ..domain.errors import IzsaError
from ..domain.language import Text
from ..domain.parsing import amount

if TYPE_CHECKING:
    from ..analysis.gap.reach import Population

#: More pixels than this are read in coarser ones, whose people are added up.
MOST_PIXELS = 4_000_000
_UNREAD = Text(
    "Nüfus katmanında {n} satırın sayısı ya da yeri okunamadı; sayılmadı.",
    "{n} rows of the population layer have no readable number or place and are left out.",
)
_NO_RASTER = Text(
    "Nüfus rasteri okunamadı; dosyanın açılabildiğini denetleyin.",
    "The population raster cannot be read; check that the file opens.",
)


def vector_population(
    source: QgsFeatureSource, field: str, transform: QgsCoordinateTransform, warn: Callable[[Text], None]
) -> Population:
    """Points as they are, areas by a point inside them; without ``field`` each feature is one person."""
    import shapely

    from ..analysis.gap.reach import Population

    points, people, lost = [], [], 0
    for feature in source.getFeatures():
        number = _number(feature[field]) if field else 1.0
        geometry = QgsGeometry(feature.geometry())
        if number is None or geometry.isEmpty():
            lost += 1
            continue
        if geometry.type() != QgsWkbTypes.GeometryType.PointGeometry:
            geometry = geometry.pointOnSurface()
        geometry.transform(transform)
        parts = [geometry.asPoint()] if not geometry.isMultipart() else geometry.asMultiPoint()
        points += [(part.x(), part.y()) for part in parts]
        people += [number / len(parts)] * len(parts)
    if lost:
        warn(_UNREAD.format(n=lost))
    return Population(shapely.points(np.array(points, float).reshape(-1, 2)), np.array(people, float))


def raster_population(raster: QgsRasterLayer, transform: QgsCoordinateTransform) -> Population:
    """The middles of the pixels with anybody in them."""
    import shapely
    from osgeo import gdal

    from ..analysis.gap.reach import Population

    try:
        data = gdal.Open(raster.source())
    except RuntimeError as error:  # as GDAL tells it where its exceptions are switched on
        raise IzsaError(_NO_RASTER) from error
    if data is None:
        raise IzsaError(_NO_RASTER)
    band = data.GetRasterBand(1)
    step = max(1, int(np.ceil(np.sqrt(data.RasterXSize * data.RasterYSize / MOST_PIXELS))))
    left, width, _, top, _, height = data.GetGeoTransform()
    points, people = [], []
    for row in range(0, data.RasterYSize, step):
        rows = min(step, data.RasterYSize - row)
        values = band.ReadAsArray(0, row, data.RasterXSize, rows).astype(float)
        values[~np.isfinite(values) | (values < 0) | (values == band.GetNoDataValue())] = 0.0
        columns = np.add.reduceat(values.sum(axis=0), np.arange(0, data.RasterXSize, step))
        for column in np.flatnonzero(columns):
            x = left + (column * step + min(step, data.RasterXSize - column * step) / 2) * width
            point = transform.transform(QgsPointXY(x, top + (row + rows / 2) * height))
            points.append((point.x(), point.y()))
            people.append(columns[column])
    return Population(shapely.points(np.array(points, float).reshape(-1, 2)), np.array(people, float))


def _number(value: Any) -> Any:
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return None
    try:
        return amount(str(value) if not isinstance(value, (int, float)) else value)
    except ValueError:
        return None
