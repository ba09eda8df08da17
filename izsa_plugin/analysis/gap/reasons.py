"""Each cell's judgement in a sentence: the deciding fact first, then the comparison, the need, and the doubt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from numpy.typing import NDArray

from ...domain.language import Text
from ...domain.numbers import number
from ...domain.turkish_suffix import in_, of
from .classes import Evidence, GapClass, Thresholds, Weakness
from .columns import Column
from .places import Places

_NOT_REPORTED = Text("{place} için bildirim yok; bu, sıfır proje demek değildir",
                     "{place} has not reported; this does not mean zero projects")  # fmt: skip
_SEEN = Text("şimdilik {n} proje görünüyor", "{n} {projects} known so far")
_NOT_APPLICABLE = Text("{place_in} {column} belediyenin görev alanında sayılmıyor",
                       "{column} is not counted among the tasks of {place}")  # fmt: skip
_NO_COAST = Text("{place_in} kıyı yok; {column} burada aranmıyor", "{place} has no coast; {column} is not asked of it")
_NONE = Text("{place_in} {column} için {active}proje yok", "{place} has no {active}project for {column}")
_SOME = Text("{place_in} {column} için {n} proje var", "{place} has {n} {projects} for {column}")
_ACTIVE, _ANY = Text("etkin ", "active "), Text("", "")
_ONLY_SECONDARY = Text("birincil amacı bu olan yok", "none has it as its primary goal")
_ONLY_OVER = Text("süren yok", "none is still running")
_TOO_FEW = Text("beklenen {expected}; fark rastlantıyla açıklanamayacak kadar büyük",
                "{expected} expected; the difference is too great for chance")  # fmt: skip
_DENSE = Text("beklenenin ({expected}) belirgin biçimde üstünde", "clearly more than expected ({expected})")
_PEERS = Text("benzer nüfuslu ilçelerde ortalama {mean}", "districts of similar population have {mean} on average")
_PEER_SQUARES = Text("benzer nüfuslu karelerde ortalama {mean}", "squares of similar population have {mean} on average")
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


class _Cell(NamedTuple):
    column: Column
    kind: GapClass
    n: float
    expected: float
    peers: float
    need: float
    q: float
    only_secondary: bool
    only_over: bool
    too_few: bool
    applies_somewhere: bool


class Sentences:
    """Writes the sentences of one analysis, without the full stop; place by place, for a grid has thousands."""

    def __init__(self, findings: Findings, places: Places, columns: Sequence[Column], thresholds: Thresholds) -> None:
        self._findings = findings
        self._places = places
        self._columns = columns
        self._thresholds = thresholds
        self._applies_somewhere = findings.evidence.applicable.any(axis=0).tolist()

    def of(self, place: int) -> list[Text]:
        """A sentence for each column."""
        found = self._findings
        evidence, weakness = found.evidence, found.weakness
        # As plain numbers, which are much quicker to ask one by one than the cells of an array.
        tables = (
            found.classes, evidence.n, found.expected, found.peers, evidence.need, evidence.q,
            weakness.only_secondary, weakness.only_over, weakness.too_few,
        )  # fmt: skip
        cells = zip(self._columns, *(table[place].tolist() for table in tables), self._applies_somewhere)
        name, inside = _named(self._places, place)
        return [self._sentence(name, inside, _Cell(*cell)) for cell in cells]

    def _sentence(self, name: Text, inside: str, cell: _Cell) -> Text:
        if cell.kind is GapClass.NOT_REPORTED:
            parts = [_NOT_REPORTED] + ([_SEEN] if cell.n > 0 else [])
        elif cell.kind is GapClass.NOT_APPLICABLE:
            parts = [_NO_COAST if cell.column.needs_coast and cell.applies_somewhere else _NOT_APPLICABLE]
        else:
            parts = [_NONE if cell.kind is GapClass.NONE else _SOME, *_why(cell), *self._comparison(cell)]
        said = cell.column.said
        active = _ACTIVE if self._findings.has_status else _ANY
        n, expected, mean = _written(cell.n), _written(cell.expected), _written(cell.peers)
        return Text(
            "; ".join([part.tr for part in parts]).format(
                place=name.tr, place_in=inside, column=said.tr, active=active.tr,
                n=n.tr, expected=expected.tr, mean=mean.tr,
            ),
            "; ".join([part.en for part in parts]).format(
                place=name.en, column=said.en, active=active.en, projects="project" if cell.n == 1 else "projects",
                n=n.en, expected=expected.en, mean=mean.en,
            ),
        )  # fmt: skip

    def _comparison(self, cell: _Cell) -> list[Text]:
        thresholds = self._thresholds
        parts: list[Text] = []
        known = cell.expected == cell.expected
        if cell.peers == cell.peers:
            parts.append(_PEERS if self._places.square is None else _PEER_SQUARES)
        elif known and not cell.too_few:
            parts.append(_EXPECTED)
        if cell.need == cell.need:
            high, low = cell.need >= thresholds.high_need, cell.need <= thresholds.low_need
            parts.append(_NEED["high" if high else "low" if low else "medium"])
        apart = known and abs(cell.n - cell.expected) >= 1
        if apart and max(cell.n, cell.expected) < thresholds.small_number and not cell.q <= thresholds.fdr:
            parts.append(_CHANCE)
        return parts


def _written(value: float) -> Text:
    """A number with one decimal, nothing for one that is not known."""
    return _known(value) if value == value else _ANY


@lru_cache(maxsize=4096)
def _known(value: float) -> Text:
    """Few different numbers fill many sentences."""
    return number(value, 1)


def _why(cell: _Cell) -> list[Text]:
    signs = (
        (cell.only_secondary, _ONLY_SECONDARY),
        (cell.only_over, _ONLY_OVER),
        (cell.too_few, _TOO_FEW),
        (cell.kind is GapClass.DENSE, _DENSE),
    )
    return [text for given, text in signs if given]


def _named(places: Places, place: int) -> tuple[Text, str]:
    """A place's name, and the Turkish words for what is in it."""
    if places.square is None:
        name = places.name[place]
        return Text(name, name), in_(name)
    district, number_in_it = places.square[place]
    square = f"{of(district)} {number_in_it}. karesi"
    return Text(square, f"square {number_in_it} of {district}"), f"{square}nde"
