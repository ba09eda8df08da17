"""Projects made up for tests of similarity."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

import numpy as np
import shapely

from izsa_plugin.analysis.projects import Projects

BORNOVA, BUCA, KONAK = "TUR035007", "TUR035008", "TUR035019"


def project(key: str, title: str = "", text: str = "", **values: Any) -> dict[str, Any]:
    """One project; what is not given is missing."""
    return {"key": key, "title": title, "text": text, **values}


def projects(*rows: dict[str, Any]) -> Projects:
    """The rows as the analyses receive them."""
    geometry = np.full(len(rows), None, dtype=object)
    geometry[:] = [row.get("geometry") for row in rows]

    def column(name: str, missing: Any) -> list[Any]:
        return [row.get(name, missing) for row in rows]

    return Projects(
        key=column("key", ""),
        title=column("title", ""),
        text=column("text", ""),
        goals=column("goals", ()),
        targets=column("targets", ()),
        audiences=column("audiences", ()),
        start=np.array(column("start", None), dtype="datetime64[D]"),
        end=np.array(column("end", None), dtype="datetime64[D]"),
        districts=column("districts", ()),
        status=column("status", None),
        budget=np.full(len(rows), np.nan),
        geometry=geometry,
        theme=column("theme", None),
        type=column("type", None),
    )


_WORDS = [
    "güneş", "santrali", "çatı", "kadın", "danışma", "merkezi", "yağmur", "suyu", "hasadı", "kent", "bostanı",
    "mahalle", "pazarı", "öğrenci", "bursu", "bisiklet", "yolu", "sıfır", "atık", "kompost", "tesisi", "kreş",
    "kütüphane", "tohum", "merkezi", "arıtma", "park", "orman", "kıyı", "temizliği", "Işık", "İklim", "ÇEVRE",
]  # fmt: skip


def many(n: int, seed: int = 1, spread: float = 20_000, kinds: Sequence[str] = ("point", "line", "area")) -> Projects:
    """Random projects with places of several kinds, some of them missing what they may miss."""
    random = np.random.default_rng(seed)

    def words(count: int) -> str:
        return " ".join(random.choice(_WORDS, count))

    rows = [
        project(
            f"p{number:05d}",
            words(3),
            words(8) if random.random() < 0.9 else "",
            goals=tuple(int(goal) for goal in random.choice(np.arange(1, 18), random.integers(0, 4), replace=False)),
            targets=tuple(random.choice(["7.2", "12.5", "13.2", "4.1", "11.6"], random.integers(0, 3), replace=False)),
            audiences=tuple(random.choice(["women", "youth", "everyone"], random.integers(0, 3), replace=False)),
            districts=tuple(random.choice([BORNOVA, BUCA, KONAK], random.integers(0, 2), replace=False)),
            start=np.datetime64("2020-01-01") + int(random.integers(0, 1500)),
            end=np.datetime64("2024-06-01") + int(random.integers(0, 900)) if random.random() < 0.7 else None,
            geometry=_place(random, spread, kinds),
        )
        for number in range(n)
    ]
    return projects(*rows)


def _place(random: np.random.Generator, spread: float, kinds: Sequence[str]) -> Optional[Any]:
    if random.random() < 0.1:
        return None
    x, y = random.uniform(0, spread, 2)
    kind = random.choice(list(kinds))
    if kind == "point":
        return shapely.Point(x, y)
    if kind == "line":
        return shapely.LineString([(x, y), (x + random.uniform(-800, 800), y + random.uniform(-800, 800))])
    return shapely.Point(x, y).buffer(random.uniform(50, 600), quad_segs=3)
