"""Each cell's judgement in a sentence: the deciding fact first, then the comparison, the need, and the doubt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...domain.language import Text
from ...domain.numbers import number
from ...domain.turkish_suffix import in_
from .classes import Evidence, GapClass, Thresholds, Weakness
from .columns import Column

_NOT_REPORTED = Text("{place_tr} için bildirim yok; bu, sıfır proje demek değildir",
                     "{place} has not reported; this does not mean zero projects")  # fmt: skip
_SEEN = Text("şimdilik {n} proje görünüyor", "{n} {projects} known so far")
_NOT_APPLICABLE = Text("{place_in} {column} belediyenin görev alanında sayılmıyor",
                       "{column} is not counted among the tasks of {place}")  # fmt: skip
_NO_COAST = Text("{place_in} kıyı yok; {column} burada aranmıyor", "{place} has no coast; {column} is not asked of it")
_NONE = Text("{place_in} {column} için {active}proje yok", "{place} has no {active}project for {column}")
_SOME = Text("{place_in} {column} için {n} proje var", "{place} has {n} {projects} for {column}")
_ACTIVE = Text("etkin ", "active ")
_ONLY_SECONDARY = Text("birincil amacı bu olan yok", "none has it as its primary goal")
_ONLY_OVER = Text("süren yok", "none is still running")
_TOO_FEW = Text("beklenen {expected}; fark rastlantıyla açıklanamayacak kadar büyük",
                "{expected} expected; the difference is too great for chance")  # fmt: skip
_DENSE = Text("beklenenin belirgin biçimde üstünde ({expected})", "clearly more than expected ({expected})")
_PEERS = Text("benzer nüfuslu ilçelerde ortalama {mean}", "districts of similar population have {mean} on average")
_EXPECTED = Text("beklenen {expected}", "{expected} expected")
_NEED = {
    "high": Text("ihtiyaç yüksek", "need is high"),
    "medium": Text("ihtiyaç orta", "need is medium"),
    "low": Text("ihtiyaç düşük", "need is low"),
}
_CHANCE = Text("sayı küçük, fark rastlantı olabilir", "the numbers are small, the difference may be chance")


@dataclass
class Findings:
    """All that a sentence may draw on, as districts × goals; ``expected`` and ``peers`` are NaN where unknown."""

    evidence: Evidence
    weakness: Weakness
    classes: NDArray[Any]
    expected: NDArray[Any]
    peers: NDArray[Any]
    has_status: bool


def reasons(
    findings: Findings, names: list[str], columns: Sequence[Column], thresholds: Thresholds
) -> list[list[Text]]:
    """One sentence a cell, without the full stop, by district and column."""
    return [
        [_reason(findings, (place, row), name, column, thresholds) for row, column in enumerate(columns)]
        for place, name in enumerate(names)
    ]


def _reason(findings: Findings, cell: tuple[int, int], name: str, column: Column, thresholds: Thresholds) -> Text:
    evidence = findings.evidence
    kind: GapClass = findings.classes[cell]
    n = float(evidence.n[cell])
    values: dict[str, Any] = {
        "place": name,
        "place_tr": name,
        "place_in": in_(name),
        "column": column.said,
        "n": number(n, 1),
        "projects": "project" if n == 1 else "projects",
        "active": _ACTIVE if findings.has_status else "",
        "expected": number(float(findings.expected[cell]), 1),
    }
    if kind is GapClass.NOT_REPORTED:
        parts = [_NOT_REPORTED] + ([_SEEN] if n > 0 else [])
    elif kind is GapClass.NOT_APPLICABLE:
        parts = [_NO_COAST if column.needs_coast and evidence.applicable[:, cell[1]].any() else _NOT_APPLICABLE]
    else:
        parts = [_NONE if kind is GapClass.NONE else _SOME, *_why(findings, cell)]
        parts += _comparison(findings, cell, values, thresholds)
    return _joined([part.format(**values) for part in parts])


def _why(findings: Findings, cell: tuple[int, int]) -> list[Text]:
    weakness = findings.weakness
    why = [
        text
        for mask, text in (
            (weakness.only_secondary, _ONLY_SECONDARY),
            (weakness.only_over, _ONLY_OVER),
            (weakness.too_few, _TOO_FEW),
        )
        if mask[cell]
    ]
    return [*why, _DENSE] if findings.classes[cell] is GapClass.DENSE else why


def _comparison(
    findings: Findings, cell: tuple[int, int], values: dict[str, Any], thresholds: Thresholds
) -> list[Text]:
    evidence = findings.evidence
    parts: list[Text] = []
    n, peers, expected = evidence.n[cell], findings.peers[cell], findings.expected[cell]
    if np.isfinite(peers):
        values["mean"] = number(float(peers), 1)
        parts.append(_PEERS)
    elif np.isfinite(expected) and not findings.weakness.too_few[cell]:
        parts.append(_EXPECTED)
    need = evidence.need[cell]
    if np.isfinite(need):
        level = "high" if need >= thresholds.high_need else "low" if need <= thresholds.low_need else "medium"
        parts.append(_NEED[level])
    different = np.isfinite(expected) and abs(n - expected) >= 1 and max(n, expected) < thresholds.small_number
    if different and not evidence.q[cell] <= thresholds.fdr:
        parts.append(_CHANCE)
    return parts


def _joined(parts: list[Text]) -> Text:
    return Text("; ".join(part.tr for part in parts), "; ".join(part.en for part in parts))
