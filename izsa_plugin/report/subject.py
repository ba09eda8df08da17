"""What a report is about: a map's facts, the analyses made of them, the map's name and the day."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from ..analysis.gap.analyse import Gaps
from .analyses import SimilarPair, gaps_of, similar_pairs
from .facts import DistrictFact, MapFacts
from .findings import DistrictFindings, findings_of


@dataclass(frozen=True)
class Imprint:
    """Who prints: the crest's picture, the unit, and who signs, each a name, or a name and a title after a comma."""

    crest: Optional[Path] = None
    unit: str = ""
    signatures: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to print."""
        return self == Imprint()


@dataclass(frozen=True)
class Subject:
    """Everything that the pages print; ``similar`` is ``None`` where it could not be analysed."""

    facts: MapFacts
    gaps: Gaps
    similar: Optional[list[SimilarPair]]
    name: str
    today: datetime.date
    imprint: Imprint = Imprint()

    def findings(self, district: DistrictFact) -> DistrictFindings:
        """What is known of one district."""
        return findings_of(self.facts, self.gaps, self.similar, district, self.today)


def analysed(
    facts: MapFacts, name: str, today: datetime.date, progress: Callable[[float], None] = lambda _: None
) -> Subject:
    """Analyse a map's facts; ``progress`` gets the part done and may raise to cancel."""
    return Subject(facts, gaps_of(facts), similar_pairs(facts, progress), name, today)
