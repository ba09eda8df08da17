"""One way to find which fields of a district layer hold what, for the analyses and for a new map."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateTransformContext, QgsFeature, QgsGeometry, QgsProcessingContext, QgsVectorLayer

from izsa_plugin.domain.errors import IzsaError
from izsa_plugin.processing.createmap import CreateMapAlgorithm
from izsa_plugin.processing.district_fields import usual_field
from izsa_plugin.processing.own_districts import read_districts
from izsa_plugin.store.gpkg import DistrictShape

pytestmark = pytest.mark.usefixtures("qgis_app")


def _layer(*fields: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:5253&" + "&".join(f"field={name}:string" for name in fields), "d", "memory"
    )
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["Konak", "x9"][: len(fields)])
    feature.setGeometry(
        QgsGeometry.fromWkt("POLYGON((500000 4200000, 501000 4200000, 501000 4201000, 500000 4200000))")
    )
    assert layer.dataProvider().addFeatures([feature])[0]
    return layer


@pytest.mark.parametrize(
    ("fields", "kind", "found"),
    [
        (["fid", "İLÇE_ADI", "NÜFUS"], "name", "İLÇE_ADI"),
        (["ADM2_EN", "ADM2_PCODE"], "code", "ADM2_PCODE"),
        (["ADM1_PCODE", "ADM1_ES", "ADM0_ES"], "name", "ADM1_ES"),
        (["ADM1_FR", "ADM2_EN", "ADM2_FR"], "name", "ADM2_EN"),
        (["shapeName", "Nufus_2025"], "population", "Nufus_2025"),
        (["ad", "Kıyı"], "coastal", "Kıyı"),
        (["ad", "KIRSAL_PAY"], "rural", "KIRSAL_PAY"),
        (["ad", "Yüzölçümü"], "area_km2", "Yüzölçümü"),
        (["a", "b"], "name", None),
    ],
)
def test_fields_are_found_by_their_usual_names_in_any_letters(fields: list[str], kind: str, found: str) -> None:
    assert usual_field(fields, kind) == found


def test_a_new_map_takes_boundaries_with_usual_field_names() -> None:
    (konak,) = _read(_layer("ILCE_ADI", "kod"))
    assert (konak.code, konak.name) == ("TUR035021", "Konak")


def test_a_layer_without_any_name_is_refused_in_words() -> None:
    with pytest.raises(IzsaError) as refused:
        _read(_layer("a", "b"))
    assert "name" in refused.value.text.en


def _read(layer: QgsVectorLayer) -> list[DistrictShape]:
    context, algorithm = QgsProcessingContext(), CreateMapAlgorithm().create()
    source = algorithm.parameterAsSource({"DISTRICTS": layer}, "DISTRICTS", context)
    return read_districts(source, "code", "name", QgsCoordinateTransformContext())
