"""Coordinates as people paste them: decimal degrees, degrees with minutes and seconds, metres of TM27, map links."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Optional

from .errors import IzsaError
from .language import Text

#: What a place of İzmir's network can lie in, with a margin, in degrees and in metres of EPSG:5253.
_LATITUDES, _LONGITUDES = (37.0, 40.0), (25.5, 29.5)
_EASTINGS, _NORTHINGS = (350_000.0, 720_000.0), (4_090_000.0, 4_430_000.0)

_LINK = re.compile(r"[@=/]\s*(-?\d{1,3}\.\d+)\s*(?:,|%2C)\s*(-?\d{1,3}\.\d+)", re.IGNORECASE)
_DMS = re.compile(
    r"(\d{1,3})\s*[°º]\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*['′’]\s*)?(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:[\"″”]|''|’’)\s*)?"
    r"([NSEWKGDB])?",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"-?\d+(?:[.,]\d+)*")
_GLUED = re.compile(r"(-?\d+\.\d+),(-?\d+\.\d+)")
_GLUED_COMMAS = re.compile(r"(-?\d+,\d+),(-?\d+,\d+)")
_NORTH, _EAST = "NK", "ED"

_UNREADABLE = Text(
    "Bu metinde koordinat bulunamadı. Şöyle yazın: 38,4189 27,1287 ya da 38°25'08\"K 27°07'43\"D ya da TM27 olarak "
    "511234 4252345.",
    "No coordinates were found in this text. Write them like 38.4189 27.1287 or 38°25'08\"N 27°07'43\"E or, in TM27, "
    "511234 4252345.",
)
_FAR_AWAY = Text(
    "Bu koordinatlar İzmir'in çok uzağında. Sayıları ve sırasını denetleyin.",
    "These coordinates lie far from İzmir. Check the numbers and their order.",
)


@dataclass(frozen=True)
class Coordinates:
    """A place: ``x, y`` are longitude and latitude in degrees (WGS 84), or metres east and north in EPSG:5253."""

    x: float
    y: float
    degrees: bool


def read_coordinates(text: str) -> Coordinates:
    """The coordinates in a text, north first or east first; raises :class:`IzsaError` that says how to write them."""
    pair = _from_link(text) or _from_dms(text) or _from_numbers(text)
    if pair is None:
        raise IzsaError(_UNREADABLE)
    for one, other in (pair, pair[::-1]):
        if _within(one, _LATITUDES) and _within(other, _LONGITUDES):
            return Coordinates(other, one, degrees=True)
        if _within(one, _EASTINGS) and _within(other, _NORTHINGS):
            return Coordinates(one, other, degrees=False)
    raise IzsaError(_FAR_AWAY)


def _within(value: float, limits: tuple[float, float]) -> bool:
    return limits[0] <= value <= limits[1]


def _from_link(text: str) -> Optional[tuple[float, float]]:
    if "://" not in text:
        return None
    match = _LINK.search(text)
    return None if match is None else (float(match.group(1)), float(match.group(2)))


def _from_dms(text: str) -> Optional[tuple[float, float]]:
    """North and east; without letters the first is north."""
    found = [match.groups() for match in _DMS.finditer(text)]
    decimal = [match for match in found if match[1] or match[2] or match[3] or "°" in text]
    if len(decimal) != 2 or re.search(r"\d[.,]\d+\s*[°º]", text):
        return None
    values = [(_degrees(*match[:3]), (match[3] or "").upper()) for match in decimal]
    if any(_minutes_too_large(match) for match in decimal):
        return None
    (first, letter), (second, _) = values
    return (second, first) if letter and letter in _EAST else (first, second)


def _degrees(whole: str, minutes: Optional[str], seconds: Optional[str]) -> float:
    return int(whole) + _decimal(minutes or "0") / 60 + _decimal(seconds or "0") / 3600


def _minutes_too_large(match: tuple[Optional[str], ...]) -> bool:
    return _decimal(match[1] or "0") >= 60 or _decimal(match[2] or "0") >= 60


def _from_numbers(text: str) -> Optional[tuple[float, float]]:
    glued = _GLUED.search(text) or _GLUED_COMMAS.search(text)
    numbers = list(glued.groups()) if glued else _NUMBER.findall(text.replace("\u00a0", " "))
    numbers = [number for number in numbers if number not in ("27", "5253")] if len(numbers) > 2 else numbers
    if len(numbers) != 2:
        return None
    grouped = any(number.count(".") > 1 for number in numbers)
    return _value(numbers[0], grouped), _value(numbers[1], grouped)


def _value(number: str, grouped: bool) -> float:
    """A number; where one of the two has dots between thousands, the other one's dots are meant so too."""
    return _decimal(number.replace(".", "") if grouped else number)


def _decimal(number: str) -> float:
    if "," in number and "." in number:
        thousands = "." if number.rindex(",") > number.rindex(".") else ","
        number = number.replace(thousands, "")
    number = number.replace(",", ".")
    return float(number) if number.count(".") <= 1 else float(number.replace(".", ""))
