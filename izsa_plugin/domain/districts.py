"""İzmir's districts with their printed facts, and the municipalities that own projects.

Boundaries are in ``resources/data/districts.geojson`` with the same codes and facts; the tables here serve whatever
needs no geometry. Codes are the P-codes of OCHA's administrative boundaries: join on them, names only for reading.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Optional

from . import facts
from .language import Text
from .text import fold, sort_key

#: The code of the whole province; as a municipality, the metropolitan one.
METROPOLITAN = "TUR035"


@dataclass(frozen=True)
class District:
    """A district: printed facts of TÜİK (population) and HGM (area), and what follows from its boundary."""

    code: str
    name: str
    #: Residents at the end of 2025, and of 2023.
    population: int
    population_2023: int
    #: The official area, which densities use; the drawn polygon may differ (see ``resources/data/README.md``).
    area_km2: float
    neighbourhoods: int
    #: Whether the district touches the sea.
    coastal: bool
    #: A point well inside the largest part, for labels and badges; metres in EPSG:5253.
    label_point: tuple[int, int]


@dataclass(frozen=True)
class Municipality:
    """An owner of projects; a district municipality has its district's code."""

    code: str
    name: Text
    #: ``district`` or ``metropolitan``.
    kind: str


@cache
def districts() -> tuple[District, ...]:
    """The 30 districts by the Turkish alphabet."""
    found = (
        District(
            code=row["code"],
            name=row["name"],
            population=int(row["population"]),
            population_2023=int(row["population_2023"]),
            area_km2=float(row["area_km2"]),
            neighbourhoods=int(row["neighbourhoods"]),
            coastal=row["coastal"] == "1",
            label_point=(int(row["label_x"]), int(row["label_y"])),
        )
        for row in facts.rows("districts.csv")
    )
    return tuple(sorted(found, key=lambda one: sort_key(one.name)))


@cache
def municipalities() -> tuple[Municipality, ...]:
    """The 31 municipalities: the metropolitan one, then the districts' by the Turkish alphabet."""
    found = (
        Municipality(code=row["code"], name=facts.text(row, "name"), kind=row["kind"])
        for row in facts.rows("municipalities.csv")
    )
    return tuple(sorted(found, key=lambda one: (one.code != METROPOLITAN, sort_key(one.name.tr))))


def district(code: str) -> District:
    """The district with this P-code; raises :class:`~.facts.UnknownFactError` when there is none."""
    for one in districts():
        if one.code == code:
            return one
    raise facts.UnknownFactError(
        Text(
            "«{code}» kodlu bir ilçe yok. İlçe kodları TUR035001 ile TUR035030 arasındadır; kodu denetleyin.",
            "There is no district with the code “{code}”. District codes run from TUR035001 to TUR035030; "
            "check the code.",
        ).format(code=code)
    )


def municipality(code: str) -> Municipality:
    """The municipality with this code; raises :class:`~.facts.UnknownFactError` when there is none."""
    for one in municipalities():
        if one.code == code:
            return one
    raise facts.UnknownFactError(
        Text(
            "«{code}» kodlu bir belediye yok. Kod ya bir ilçe kodu (TUR035001–TUR035030) ya da büyükşehir için "
            "TUR035 olmalıdır.",
            "There is no municipality with the code “{code}”. It must be a district's code (TUR035001–TUR035030), "
            "or TUR035 for the metropolitan one.",
        ).format(code=code)
    )


def district_by_name(name: str) -> Optional[District]:
    """The district called so, however the letters are cased or stripped («CIGLI» is Çiğli); None when unknown."""
    wanted = " ".join(fold(name).split())
    return next((one for one in districts() if fold(one.name) == wanted), None)
