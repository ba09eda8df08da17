"""One district beside similar ones: the page that its mayor reads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ...domain.language import Text
from ...domain.numbers import number
from .analyse import Gaps
from .classes import GapClass
from .detail import known_or_none
from .peers import similar_places
from .summary import DistrictSummary, summarise

_HEAD = Text("{district}: {n} proje, 10.000 kişide {rate} (%95 aralık {low}–{high}); benzer ilçelerde {similar}",
             "{district}: {n} projects, {rate} per 10,000 residents (95% interval {low}–{high}); {similar} in similar "
             "districts")  # fmt: skip
_HEAD_SHORT = Text("{district}: {n} proje; nüfus bilinmiyor", "{district}: {n} projects; population not known")
_NOT_REPORTED = Text(
    "{district} bildirim yapmadı; {n} proje görünüyor. Bu, eksik olduğu anlamına gelmez.",
    "{district} has not reported; {n} projects are known. This does not mean that it lacks more.",
)


@dataclass(frozen=True)
class ProfileRow:
    """A goal in the district: its class and number, the mean of the similar districts, the sentence."""

    column: int
    kind: GapClass
    n: float
    similar_mean: Optional[float]
    need: Optional[float]
    reason: Text


@dataclass(frozen=True)
class Profile:
    """A district's page: one sentence, the summary, the similar districts' rows, one row a goal."""

    place: int
    sentence: Text
    summary: DistrictSummary
    similar: list[int]
    rows: list[ProfileRow]


def profile(gaps: Gaps, place: int) -> Profile:
    """The profile of one district (row of the places)."""
    similar = similar_places(gaps.places, place, gaps.evidence.reported)
    summary = summarise(gaps)[place]
    mean = gaps.counts.n[similar].mean(axis=0) if similar else np.full(len(gaps.columns), np.nan)
    rows = [
        ProfileRow(
            column,
            gaps.classes[place, column],
            float(gaps.counts.n[place, column]),
            known_or_none(mean[column]),
            known_or_none(gaps.evidence.need[place, column]),
            gaps.reasons[place][column],
        )
        for column in range(len(gaps.columns))
    ]
    return Profile(place, _sentence(summary), summary, similar, rows)


def _sentence(summary: DistrictSummary) -> Text:
    n = number(summary.n, 1)
    if not summary.reported:
        return _NOT_REPORTED.format(district=summary.district, n=n)
    if summary.rate is None or summary.low is None or summary.high is None:
        return _HEAD_SHORT.format(district=summary.district, n=n)
    return _HEAD.format(
        district=summary.district,
        n=n,
        rate=number(summary.rate, 2),
        low=number(summary.low, 2),
        high=number(summary.high, 2),
        similar=Text("–", "–") if summary.similar_rate is None else number(summary.similar_rate, 2),
    )
