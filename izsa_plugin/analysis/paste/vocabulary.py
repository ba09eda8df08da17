"""What words say about goals, targets, audiences and status: the vocabulary and how its hits are added up."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from ...domain import facts
from .passage import Passage, Span
from .phrases import Hit, Phrases

#: The best hit counts whole, each further one this much of the one before.
_FURTHER = 0.5
#: What stands in the first sentence says more about a project than what stands later.
_FIRST = 1.3


@dataclass(frozen=True)
class Sense:
    """What a phrase points to, and how strongly."""

    field: str
    code: str
    weight: float
    targets: tuple[str, ...]


@dataclass(frozen=True)
class Found:
    """A code with all that points to it, the strongest words first."""

    code: str
    score: float
    hits: tuple[Hit[Sense], ...]

    @property
    def spans(self) -> tuple[Span, ...]:
        """The words that led to it."""
        return tuple(span for hit in self.hits for span in hit.spans)


@cache
def vocabulary() -> Phrases[Sense]:
    """The phrases of ``paste_vocabulary.csv``."""
    return Phrases(
        [
            (
                phrase,
                Sense(row["field"], row["code"], float(row["weight"]), tuple(filter(None, row["targets"].split(";")))),
            )
            for row in facts.rows("paste_vocabulary.csv")
            for phrase in row["phrases"].split("|")
        ]
    )


def found(passage: Passage) -> dict[str, list[Found]]:
    """Per field what the text points to, the best first."""
    hits: dict[tuple[str, str], list[Hit[Sense]]] = defaultdict(list)
    for hit in vocabulary().find(passage):
        hits[hit.meaning.field, hit.meaning.code].append(hit)
    fields: dict[str, list[Found]] = defaultdict(list)
    for (field, code), own in hits.items():
        kept = _apart(own)
        fields[field].append(Found(code, _score(passage, kept), tuple(kept)))
    for entries in fields.values():
        entries.sort(key=lambda each: (-each.score, each.code))
    return dict(fields)


def _apart(hits: list[Hit[Sense]]) -> list[Hit[Sense]]:
    """The hits without those whose words a stronger or longer one has already used, and each phrase once."""
    kept: list[Hit[Sense]] = []
    for hit in sorted(hits, key=lambda each: (-each.meaning.weight, -_length(each), each.spans)):
        taken = [span for other in kept for span in other.spans]
        if all(own.end <= span.start or span.end <= own.start for own in hit.spans for span in taken) and not any(
            hit.phrase == other.phrase for other in kept
        ):
            kept.append(hit)
    return kept


def _length(hit: Hit[Sense]) -> int:
    return sum(span.end - span.start for span in hit.spans)


def _score(passage: Passage, hits: list[Hit[Sense]]) -> float:
    first_end = passage.sentences[0].end if passage.sentences else 0
    weights = sorted(
        (hit.meaning.weight * (_FIRST if hit.spans[0].start < first_end else 1) for hit in hits), reverse=True
    )
    return sum(weight * _FURTHER**place for place, weight in enumerate(weights))
