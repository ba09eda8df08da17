"""How much of a pasted text lands in the right field: the demo projects' texts, letters made of them, and real ways
of writing.

The vocabulary was written by hand with the demo projects at hand, so their figures flatter; the texts of
``tests/data/paste_texts.csv`` were written apart from the vocabulary, but they are twelve, and rules that failed on
them were mended. What a text does not say cannot be
filled in: ``texts`` counts those whose record has the field, ``right`` is the share of them filled as the record has
it, ``wrong`` the share of all texts for which something else was proposed.
"""

from __future__ import annotations

import csv
import datetime
from collections import Counter
from collections.abc import Callable
from typing import Any

from izsa_plugin.analysis.paste import propose
from izsa_plugin.analysis.paste.propose import Proposals
from izsa_plugin.analysis.similarity.words import trigram_similarity
from izsa_plugin.domain.districts import municipality
from izsa_plugin.domain.text import fold
from izsa_plugin.paths import resource

from .labelled import PAIRS

TEXTS = PAIRS.with_name("paste_texts.csv")
TODAY = datetime.date(2026, 11, 1)
_LENGTH = {"day": 10, "month": 7, "year": 4}
_MONTHS = (
    "Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık",
)  # fmt: skip

Case = dict[str, str]
Read = Callable[[Proposals, list[str]], Any]


def run() -> list[dict[str, object]]:
    """One row a field and kind of text, then goals beside plainer ways to guess them."""
    projects = _rows(resource("data", "demo_projects.csv"))
    plain = [_case(row, f"{row['title']}\n{row['purpose']}") for row in projects]
    letters = [_case(row, _letter(row)) for row in projects]
    rows = _fields("demo texts as they are", plain)
    rows += _fields("demo texts as letters", letters)
    rows += _fields("texts written apart", _rows(TEXTS))
    return rows + _goals(plain)


def _rows(path: Any) -> list[Case]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _case(row: Case, text: str) -> Case:
    start = row["start"][: _LENGTH.get(row["start_precision"], 10)]
    planned = row["status"] == "idea"
    return {
        "text": text,
        "title": row["title"],
        "purpose_has": row["purpose"].rstrip("."),
        "start_planned": start if planned else "",
        "start_actual": "" if planned else start,
        "end_planned": "",
        "end_actual": "",
        "budget": row["budget"],
        "neighbourhood": row["neighbourhood"].split(";")[0],
        "audiences": row["audiences"],
        "goals": ";".join(filter(None, [row["primary_goal"], row["secondary_goals"]])),
        "primary_goal": row["primary_goal"],
        "status": "" if row["status"] == "unknown" else row["status"],
    }


def _letter(row: Case) -> str:
    """The record in the words of an office letter; what the record does not hold is not said."""
    where = f"{row['neighbourhood'].split(';')[0]} Mahallesi'nde " if row["neighbourhood"] else ""
    lines = [f"Konu: {row['title']}", f"{municipality(row['municipality']).name.tr} {where}yürüttüğü projeyi bildirir."]
    lines.append(f"Amaç: {row['purpose']}")
    if row["start"]:
        verb = "başlayacaktır" if row["status"] == "idea" else "başladı"
        lines.append(f"Projeye {_spoken(row['start'], row['start_precision'])} {verb}.")
    if row["status"] == "completed":
        lines.append("Proje tamamlanmıştır.")
    if row["budget"]:
        lines.append(f"Bütçesi {int(row['budget']):,} {row['currency']}'dir.".replace(",", "."))
    return "\n".join(lines)


def _spoken(day: str, precision: str) -> str:
    year, month, number = day.split("-")
    if precision == "year":
        return f"{year} yılında"
    spoken = f"{_MONTHS[int(month) - 1]} {year}"
    return f"{int(number)} {spoken} tarihinde" if precision == "day" else f"{spoken} itibarıyla"


def _fields(texts: str, cases: list[Case]) -> list[dict[str, object]]:
    places = Counter(case["neighbourhood"] for case in cases)
    proposed = []
    for case in cases:
        # A map knows the neighbourhoods of the other projects, not the one that is about to be entered.
        known = [name for name in places if name and places[name] > (name == case["neighbourhood"])]
        proposed.append(propose(case["text"], TODAY, known))
    rows: list[dict[str, object]] = []
    for field in ("title", "purpose_has", "start_planned", "start_actual", "end_planned", "end_actual", "budget",
                  "neighbourhood", "status", "primary_goal"):  # fmt: skip
        wanted = [case[field] for case in cases]
        pairs = [(want, _first(field, found)) for want, found in zip(wanted, proposed)]
        told = [(want, got) for want, got in pairs if want]
        right = sum(_same(field, want, got) for want, got in told)
        wrong = sum(bool(got) and not _same(field, want, got) for want, got in pairs)
        if told:
            shares = {"right": right / len(told), "wrong": wrong / len(pairs)}
            rows.append({"texts read": texts, "field": field.replace("_has", ""), "texts": len(told), **shares})
    rows.append({"texts read": texts, "field": "audiences, but everyone", **_several(cases, proposed)})
    return rows


def _first(field: str, found: Proposals) -> str:
    proposals = found.of(field.replace("_has", ""))
    if not proposals:
        return ""
    value = proposals[0].value
    return value[0][: _LENGTH[value[1]]] if isinstance(value, tuple) else str(value)


def _same(field: str, want: str, got: str) -> bool:
    if field == "budget":
        return bool(want and got) and float(want) == float(got)
    if field == "purpose_has":
        return fold(want) in fold(got)
    return fold(want) == fold(got)


def _several(cases: list[Case], proposed: list[Proposals]) -> dict[str, object]:
    hits = extra = wanted = 0
    for case, found in zip(cases, proposed):
        want = set(filter(None, case["audiences"].split(";"))) - {"everyone"}
        got = {str(one.value) for one in found.of("project_audience")} - {"everyone"}
        hits, extra, wanted = hits + len(want & got), extra + len(got - want), wanted + len(want)
    return {"texts": wanted, "right": hits / wanted, "wrong": extra / max(hits + extra, 1)}


def _goals(cases: list[Case]) -> list[dict[str, object]]:
    """The primary goal by our words, by the likest other demo project, and by always saying the commonest one."""
    common = Counter(case["primary_goal"] for case in cases).most_common(1)[0][0]
    ours = [[str(one.value) for one in propose(case["text"], TODAY).proposals if "goal" in one.field] for case in cases]
    texts = [case["text"] for case in cases]
    nearest = [
        cases[max((other for other in range(len(cases)) if other != at),
                  key=lambda other: trigram_similarity(texts[at], texts[other]))]["primary_goal"]
        for at in range(len(cases))
    ]  # fmt: skip
    want = [case["primary_goal"] for case in cases]
    hit = sum(len(set(got) & set(case["goals"].split(";"))) for got, case in zip(ours, cases))
    return [
        {"primary goal by": "our vocabulary", "first is right": _share(want, [got[0] if got else "" for got in ours]),
         "among three": sum(w in got for w, got in zip(want, ours)) / len(want),
         "all goals: precision": hit / sum(map(len, ours)),
         "all goals: recall": hit / sum(len(case["goals"].split(";")) for case in cases)},
        {"primary goal by": "peer: the likest other project (trigrams)", "first is right": _share(want, nearest)},
        {"primary goal by": "peer: always the commonest", "first is right": _share(want, [common] * len(want))},
    ]  # fmt: skip


def _share(want: list[str], got: list[str]) -> float:
    return sum(one == other for one, other in zip(want, got)) / len(want)
