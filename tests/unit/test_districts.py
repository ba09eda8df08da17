"""The districts' tables and lookups, and that the packaged geometry carries the same facts."""

from __future__ import annotations

import csv
import json
from collections import Counter

import pytest

from izsa_plugin.domain.districts import (
    METROPOLITAN,
    district,
    district_by_name,
    districts,
    municipalities,
    municipality,
)
from izsa_plugin.domain.facts import UnknownFactError
from izsa_plugin.paths import resource

Edge = tuple[tuple[int, int], tuple[int, int]]


def features(name: str) -> list[dict]:
    return json.loads(resource("data", name).read_text(encoding="utf-8"))["features"]


def directed_edges(feature: dict) -> list[Edge]:
    return [
        (tuple(ring[i]), tuple(ring[i + 1]))
        for polygon in feature["geometry"]["coordinates"]
        for ring in polygon
        for i in range(len(ring) - 1)
    ]


def test_there_are_thirty_districts_in_the_order_of_the_turkish_alphabet():
    names = [one.name for one in districts()]
    assert len(names) == 30
    assert names[7:11] == ["Buca", "Çeşme", "Çiğli", "Dikili"]
    assert names[18:21] == ["Kınık", "Kiraz", "Konak"]
    assert names[-1] == "Urla"


def test_codes_run_from_the_first_to_the_thirtieth_p_code():
    assert {one.code for one in districts()} == {f"TUR035{number:03}" for number in range(1, 31)}


def test_the_districts_add_up_to_the_province():
    assert sum(one.population for one in districts()) == 4_504_185
    assert sum(one.population_2023 for one in districts()) == 4_479_525
    assert sum(one.area_km2 for one in districts()) == 11_892
    assert sum(one.neighbourhoods for one in districts()) == 1_299


def test_a_district_is_found_by_its_code():
    assert district("TUR035007").name == "Bornova"


@pytest.mark.parametrize("code", ["TUR035031", "TUR035", "bornova", ""])
def test_a_code_that_no_district_has_is_refused_by_name(code):
    with pytest.raises(UnknownFactError) as refused:
        district(code)
    assert f"«{code}»" in refused.value.text.tr


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Çiğli", "Çiğli"),
        ("ÇİĞLİ", "Çiğli"),
        ("CIGLI", "Çiğli"),
        ("çi̇ğli̇", "Çiğli"),  # what Python's own lower() makes of ÇİĞLİ
        ("KINIK", "Kınık"),
        ("kinik", "Kınık"),
        ("ALİAĞA", "Aliağa"),
        ("Aliaga", "Aliağa"),
        ("  ödemiş ", "Ödemiş"),
        ("SELÇUK", "Selçuk"),
    ],
)
def test_a_district_is_found_by_its_name_however_it_is_cased_or_stripped(written, name):
    found = district_by_name(written)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize("written", ["", "İzmir", "Kara", "Manisa"])
def test_a_name_that_is_no_district_finds_none(written):
    assert district_by_name(written) is None


def test_each_district_has_a_municipality_with_its_code_beside_the_metropolitan_one():
    owners = municipalities()
    assert len(owners) == 31
    assert owners[0].code == METROPOLITAN
    assert [owner.kind for owner in owners] == ["metropolitan"] + ["district"] * 30
    assert [owner.code for owner in owners[1:]] == [one.code for one in districts()]


def test_municipalities_are_named_in_both_languages():
    assert municipality("TUR035007").name.tr == "Bornova Belediyesi"
    assert municipality("TUR035007").name.en == "Bornova Municipality"
    assert municipality(METROPOLITAN).name.tr == "İzmir Büyükşehir Belediyesi"


def test_a_code_that_no_municipality_has_is_refused():
    with pytest.raises(UnknownFactError):
        municipality("TUR036")


def test_inland_districts_are_those_without_a_shore():
    assert {one.name for one in districts() if not one.coastal} == {
        "Bayındır", "Beydağ", "Bornova", "Buca", "Gaziemir", "Karabağlar", "Kemalpaşa", "Kınık", "Kiraz", "Ödemiş",
        "Tire", "Torbalı",
    }  # fmt: skip


def test_the_geometry_carries_the_same_facts_as_the_table():
    with resource("data", "districts.csv").open(encoding="utf-8", newline="") as file:
        table = {row["code"]: row for row in csv.DictReader(file)}
    drawn = {one["properties"]["code"]: one["properties"] for one in features("districts.geojson")}
    assert {code: {key: str(int(value)) if isinstance(value, bool) else str(value) for key, value in row.items()}
            for code, row in drawn.items()} == table  # fmt: skip


def test_no_stretch_of_border_is_drawn_twice_on_the_same_side():
    edges = Counter(
        edge
        for name in ("districts.geojson", "surroundings.geojson")
        for feature in features(name)
        for edge in directed_edges(feature)
    )
    assert max(edges.values()) == 1


def test_a_district_meets_open_sea_exactly_when_it_is_coastal():
    everything = features("districts.geojson") + features("surroundings.geojson")
    edges = {edge for feature in everything for edge in directed_edges(feature)}
    open_to_sea = {
        feature["properties"]["name"]
        for feature in features("districts.geojson")
        if any((end, start) not in edges for start, end in directed_edges(feature))
    }
    assert open_to_sea == {one.name for one in districts() if one.coastal}


def test_the_boundaries_stay_small():
    assert sum(resource("data", f"{name}.geojson").stat().st_size for name in ("districts", "surroundings")) < 400_000
