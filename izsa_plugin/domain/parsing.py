"""Reading what people write in a cell: lists, goals, targets, dates and amounts.

Each reader takes whatever a layer may hold (text, number, list, date, nothing) and raises ``ValueError`` for what
it cannot read, or returns the unreadable parts beside the readable ones, so that the caller can name the row.
"""

from __future__ import annotations

import calendar
import datetime
import json
import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Optional

from .text import fold

_SEPARATORS = re.compile(r"[;,|\n]")
_GOAL = re.compile(r"(?:(?:sdg|ska|skh|goal|amac|hedef)s?[\s.:#-]*)?0?(\d{1,2})(?:\.0)?(?:[\s.:)-]+[^\d\s].*)?")
_TARGET = re.compile(r"(?:(?:target|hedef|sdg|ska)[\s.:#-]*)?0?(\d{1,2})[.](\d{1,2}|[a-z])\.?")
_WRITTEN_DATE = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[T ].*)?$")
_OFFICE_DATE = re.compile(r"(?:(\d{1,2})[./-])?(\d{1,2})[./-](\d{4})$")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?$")

GOALS = range(1, 18)


def list_values(value: object) -> list[str]:
    """The entries of a list-valued cell as stripped texts, in their order, without repeats.

    Reads lists and arrays, JSON, the ``{…}`` of PostgreSQL and QGIS value relations, and text split at ``; , |``.
    """
    entries = [_entry(part) for part in _parts(value)]
    return list(dict.fromkeys(entry for entry in entries if entry))


def _parts(value: object) -> Iterable[object]:
    if value is None:
        return ()
    if isinstance(value, str):
        return _text_parts(value.strip())
    if isinstance(value, (list, tuple)):
        return value
    if hasattr(value, "tolist"):
        listed = value.tolist()
        return listed if isinstance(listed, list) else (listed,)
    return (value,)


def _text_parts(text: str) -> Iterable[object]:
    if text.startswith("["):
        try:
            return list(json.loads(text, parse_float=str))
        except ValueError:
            text = text.strip("[]")
    elif text.startswith("{") and text.endswith("}"):
        text = text[1:-1]
    return (part.strip().strip('"') for part in _SEPARATORS.split(text))


def _entry(part: object) -> str:
    if part is None or part != part:
        return ""
    if isinstance(part, float) and part.is_integer():
        return str(int(part))
    return str(part).strip()


def goal_numbers(value: object) -> tuple[tuple[int, ...], list[str]]:
    """The goals of a cell, the primary one first, and the entries that name no goal (such as 18).

    Reads ``7``, ``SKA 7``, ``7 Erişilebilir ve Temiz Enerji``; a target code such as ``7.2`` counts as its goal.
    """
    goals: list[int] = []
    refused: list[str] = []
    for entry in list_values(value):
        number = _goal_number(entry)
        if number not in GOALS:
            refused.append(entry)
        elif number not in goals:
            goals.append(number)
    return tuple(goals), refused


@lru_cache(maxsize=1024)
def _goal_number(entry: str) -> int:
    """The goal that an entry names, from 0 to 99; few entries make up many cells."""
    folded = fold(entry)
    match = _GOAL.fullmatch(folded) or _TARGET.fullmatch(folded)
    return int(match.group(1)) if match else 0


def target_codes(value: object) -> tuple[tuple[str, ...], list[str]]:
    """The targets of a cell as text (``8.10`` is not ``8.1``, letters lower case), and the entries that are none."""
    codes: list[str] = []
    refused: list[str] = []
    for entry in list_values(value):
        code = _target_code(entry)
        if code is None:
            refused.append(entry)
        elif code not in codes:
            codes.append(code)
    return tuple(codes), refused


@lru_cache(maxsize=1024)
def _target_code(entry: str) -> Optional[str]:
    match = _TARGET.fullmatch(fold(entry))
    if not match or int(match.group(1)) not in GOALS:
        return None
    tail = match.group(2)
    return f"{int(match.group(1))}.{int(tail) if tail.isdigit() else tail}"


def goal_of_target(code: str) -> int:
    """The goal that a target code belongs to: 12 for ``12.5``."""
    return int(code.partition(".")[0])


def day_range(value: object) -> Optional[tuple[datetime.date, datetime.date]]:
    """The first and last day that a date allows as it was written; None for an empty cell.

    Reads dates and date-times, ``2024``, ``2024-10``, ``2024-10-05`` and the office forms ``10.2024`` and
    ``05.10.2024``; raises ``ValueError`` for anything else.
    """
    if value is None or value != value or value == "":
        return None
    if isinstance(value, datetime.datetime):
        value = value.date()
    if isinstance(value, datetime.date):
        return value, value
    text = _entry(value)
    if not text:
        return None
    written, office = _WRITTEN_DATE.match(text), _OFFICE_DATE.match(text)
    if written:
        year, month, day = written.groups()
    elif office:
        day, month, year = office.groups()
    else:
        raise ValueError(text)
    return _days(int(year), int(month or 0), int(day or 0))


def _days(year: int, month: int, day: int) -> tuple[datetime.date, datetime.date]:
    first = datetime.date(year, month or 1, day or 1)
    if day:
        return first, first
    last_month = month or 12
    return first, datetime.date(year, last_month, calendar.monthrange(year, last_month)[1])


def amount(value: object) -> Optional[float]:
    """An amount of money or people as a number; reads ``1.250.000,50`` as well as ``1250000.5``; None when empty."""
    if value is None or value != value:
        return None
    if isinstance(value, (int, float)):
        return float(value)
    text = re.sub(r"[\s\u00a0]|TL|TRY|₺", "", str(value))
    if not text:
        return None
    if "," in text and re.fullmatch(r"-?\d{1,3}(\.\d{3})*,\d+|-?\d+,\d+", text):
        text = text.replace(".", "").replace(",", ".")
    elif re.fullmatch(r"-?\d{1,3}(\.\d{3}){2,}|-?[1-9]\d{0,2}\.\d{3}", text):
        text = text.replace(".", "")
    elif re.fullmatch(r"-?\d{1,3}(,\d{3})+(\.\d+)?", text):
        text = text.replace(",", "")
    if not _NUMBER.fullmatch(text):
        raise ValueError(str(value))
    return float(text)
