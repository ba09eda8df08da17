"""Make ``resources/data/demo_projects.csv`` from the collected facts about İzmir's sustainability projects.

Run it as ``python tools/make_demo_projects.py COLLECTED.csv``. The collected table is Turkish, one project a row; its
words become the map's codes here. Nothing is added that the row does not say: no point, no date, no amount.
"""

from __future__ import annotations

import csv
import re
import sys
from pathlib import Path
from typing import Optional

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from izsa_plugin.domain.code_lists import code_list  # noqa: E402 - needs the path above
from izsa_plugin.domain.districts import METROPOLITAN, district_by_name, municipality  # noqa: E402

OUTPUT = ROOT / "resources" / "data" / "demo_projects.csv"

#: What stands in the place of a district when the whole province is served.
WHOLE_CITY = "(il geneli)"

#: Who carries a project out. ``other`` is none of the 31 municipalities (a citizens' council, a ministry's zone, an
#: agency): the municipality of the place keeps such a record, and the one who runs it stands among the partners
#: where the source names it.
RUN_BY = {"ilce": "district", "ibb": "metropolitan", "ortak": "joint", "diger": "other"}
CONFIDENCE = {"yuksek": "high", "orta": "medium", "dusuk": "low"}
SOURCE_KINDS = {
    "haber": "news",
    "kurum_sitesi": "institution_site",
    "belediye_sitesi": "municipal_site",
    "aday_vaadi": "candidate_promise",
    "kose_yazisi": "column",
}
PURPOSE_BASIS = {"metin": "stated", "cikarim": "inferred"}
PRECISIONS = {4: "year", 7: "month", 10: "day"}
CURRENCIES = {"TL": "TRY", "dolar": "USD"}

_MONEY = re.compile(r"(?:yaklaşık )?(\d[\d.]*(?:,\d+)?) (milyon )?(TL|dolar)")


def convert(row: dict[str, str]) -> dict[str, object]:
    """One collected project in the map's columns and codes."""
    place = "" if row["ilce"] == WHOLE_CITY else _district(row["ilce"])
    owner = METROPOLITAN if row["yurutucu"] == "ibb" or not place else place
    goals = row["sdg_oneri"].split(";")
    start, start_precision = date(row["baslangic"])
    end, end_precision = date(row["bitis"])
    budget, currency = money(row["butce_tl"])
    return {
        "key": row["id"],
        "municipality": owner,
        "districts": place,
        "title": row["baslik"],
        "purpose": row["amac"],
        "audiences": ";".join(_code("audience", word) for word in row["hedef_kitle"].split(";")),
        "start": start,
        "start_precision": start_precision,
        "end": end,
        "end_precision": end_precision,
        "status": _code("status", row["durum"]),
        "primary_goal": goals[0],
        "secondary_goals": ";".join(goals[1:]),
        "scope": _code("scope", row["konum_turu"]),
        "lon": row["lon"],
        "lat": row["lat"],
        "location_precision": _code("location_precision", row["konum_kesinlik"]) if row["lon"] else "",
        "neighbourhood": row["mahalle"],
        "partners": ";".join(partners(row["ortaklar"], owner, joint=row["yurutucu"] == "ortak")),
        "budget": budget or "",
        "currency": currency,
        "budget_note": row["butce_tl"],
        "run_by": RUN_BY[row["yurutucu"]],
        "source": row["kaynak"],
        "source_date": row["kaynak_tarih"],
        "source_kind": SOURCE_KINDS[row["kaynak_turu"]],
        "purpose_basis": PURPOSE_BASIS[row["amac_dayanak"]],
        "confidence": CONFIDENCE[row["guven"]],
    }


def _district(name: str) -> str:
    found = district_by_name(name)
    if found is None:
        raise KeyError(name)
    return found.code


def _code(list_name: str, word: str) -> str:
    found = code_list(list_name).match(word)
    if found is None:
        raise KeyError(f"{list_name}: {word}")
    return found.code


def date(written: str) -> tuple[str, str]:
    """The first day that a written date means, as ISO text, and how exactly it is known; both empty when unknown."""
    if not written:
        return "", ""
    return (written + "-01-01")[:10], PRECISIONS[len(written)]


def money(written: str) -> tuple[Optional[int], str]:
    """The whole budget that a text states and its currency.

    None where it states none («belediye öz kaynağı») or only a funder's share («600.000 TL İZKA desteği»).
    """
    found = _MONEY.fullmatch(written)
    if found is None:
        return None, ""
    number, million, currency = found.groups()
    amount = float(number.replace(".", "").replace(",", "."))
    return round(amount * (1_000_000 if million else 1)), CURRENCIES[currency]


def partners(written: str, owner: str, joint: bool) -> list[str]:
    """The partners' names without the owner's; the metropolitan municipality is one of a joint project."""
    metropolitan = municipality(METROPOLITAN).name.tr
    names = [name.strip() for name in written.split(";") if name.strip()]
    if joint and metropolitan not in names:
        names.append(metropolitan)
    return [name for name in names if name != municipality(owner).name.tr]


def main(source: Path) -> None:
    """Convert every row of ``source``; stops at the first word that has no code, naming its row."""
    with source.open(encoding="utf-8-sig", newline="") as file:
        collected = list(csv.DictReader(file))
    rows = []
    for row in collected:
        try:
            rows.append(convert(row))
        except KeyError as unknown:
            sys.exit(f"{row['id']}: no code for {unknown}. Add it to the code lists or to the tables of this script.")
    with OUTPUT.open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        table.writeheader()
        table.writerows(rows)
    print(f"{OUTPUT}: {len(rows)} projects")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Usage: python tools/make_demo_projects.py COLLECTED.csv")
    main(Path(sys.argv[1]))
