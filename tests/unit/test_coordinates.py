"""Coordinates are read however people paste them, and what is none or lies far away is refused with a sentence."""

from __future__ import annotations

import pytest

from izsa_plugin.domain.coordinates import read_coordinates
from izsa_plugin.domain.errors import IzsaError

KONAK = (27.1287, 38.4189)
METRES = (511_234.0, 4_252_345.0)


@pytest.mark.parametrize(
    "text",
    [
        "38.4189, 27.1287",
        "38.4189 27.1287",
        "38.4189,27.1287",
        "38,4189 27,1287",
        "38,4189; 27,1287",
        "38,4189,27,1287",
        "27.1287 38.4189",
        "38.4189° K, 27.1287° D",
        "38.4189 N 27.1287 E",
        "Enlem: 38.4189 Boylam: 27.1287",
        "https://www.google.com/maps/@38.4189,27.1287,15z",
        "https://maps.google.com/?q=38.4189,27.1287",
        "38°25'08.04\"N 27°07'43.32\"E",
        "38° 25' 08,04\" K  27° 07' 43,32\" D",
        "27°07'43.32\"D 38°25'08.04\"K",
        "38°25.134' N, 27°07.722' E",
        "38º25′08.04″ 27º07′43.32″",
    ],
)
def test_degrees_are_read_in_all_the_usual_ways(text: str) -> None:
    found = read_coordinates(text)
    assert found.degrees
    assert (found.x, found.y) == pytest.approx(KONAK, abs=1e-6)


@pytest.mark.parametrize(
    "text",
    [
        "511234 4252345",
        "4252345 511234",
        "511234.00, 4252345.00",
        "511.234,00 4.252.345,00",
        "4.252.345 511.234",
        "Y: 511234 X: 4252345",
        "TM27 511234 4252345",
        "Sağa 511234,00 m Yukarı 4252345,00 m",
    ],
)
def test_metres_of_tm27_are_told_from_degrees_and_from_each_other_by_their_size(text: str) -> None:
    found = read_coordinates(text)
    assert not found.degrees
    assert (found.x, found.y) == pytest.approx(METRES)


@pytest.mark.parametrize("text", ["", "Konak", "38.4189", "1 2 3", "38°75'00\"N 27°07'43\"E", "-"])
def test_what_is_no_coordinates_is_refused_with_how_to_write_them(text: str) -> None:
    with pytest.raises(IzsaError) as refused:
        read_coordinates(text)
    assert refused.value.text.tr and refused.value.text.en


@pytest.mark.parametrize("text", ["52.52, 13.40", "0, 0", "41.01 28.98", "100 200"])
def test_a_place_far_from_izmir_is_refused(text: str) -> None:
    with pytest.raises(IzsaError, match="İzmir"):
        read_coordinates(text)
