"""Similar projects while a title and purpose are being typed; numpy only, so that it works in every QGIS."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ..domain.districts import district
from ..domain.errors import IzsaError
from ..domain.language import Text
from ..domain.text import fold
from ..domain.turkish_suffix import in_
from .postings import Postings
from .similarity.reasons import reason
from .similarity.sets import PRIMARY
from .similarity.weights import Weights
from .similarity.words import stems, trigrams

#: Hits below this score are not worth interrupting for.
LEAST = 0.2
#: When this part of the rows is dead, the index is written anew.
_DEAD_PART = 0.5

_HERE = Text("{where} benzer bir proje var: «{title}». {why}", "A similar project in {where}: “{title}”. {why}")
_SOMEWHERE = Text("Benzer bir proje var: «{title}». {why}", "A similar project: “{title}”. {why}")


@dataclass(frozen=True)
class Entry:
    """A project as the index knows it; the first goal is the primary one."""

    uid: str
    title: str
    purpose: str = ""
    district_codes: tuple[str, ...] = ()
    goals: tuple[int, ...] = ()
    audiences: tuple[str, ...] = ()


@dataclass(frozen=True)
class Hit:
    """A similar project: its score from 0 to 1, and why; ``reason`` names its district and title too."""

    uid: str
    score: float
    reason: Text
    why: Text


class TypingIndex:
    """Projects to compare with what is typed; put and remove keep it up to date. Use it from one thread at a time.

    The score is Gower's mean as in the overlap analysis, with its weights, over what can be judged: goals, audiences
    and text. Weights that leave none of these three are answered by the default ones. What is typed is a beginning,
    so the text is judged from its side: the mean of the trigram similarity (``pg_trgm``; of the titles or of the whole
    texts, whichever is greater) and of the part of the typed words, weighted by the square of their rarity, that the
    project holds.
    """

    def __init__(self, rows: Iterable[Entry] = (), weights: Optional[Weights] = None) -> None:
        own = weights or Weights()
        self._weights = own if own.text + own.goals + own.audiences > 0 else Weights()
        self._clear()
        for entry in rows:
            self._append(entry)

    def __len__(self) -> int:
        return len(self._row_of)

    def put(
        self,
        uid: str,
        title: str,
        purpose: str = "",
        district_codes: Sequence[str] = (),
        goals: Sequence[int] = (),
        audiences: Sequence[str] = (),
    ) -> None:
        """Add a project, or replace the one with this uid."""
        self._append(Entry(uid, title, purpose, tuple(district_codes), tuple(goals), tuple(audiences)))

    def remove(self, uid: str) -> None:
        """Forget a project; nothing happens when it is not there."""
        row = self._row_of.pop(uid, None)
        if row is not None:
            self._alive[row] = False
            self._words_in.subtract(_words(self._entries[row]))
            if len(self._entries) > 100 and len(self._row_of) < (1 - _DEAD_PART) * len(self._entries):
                self._rewrite()

    def search(
        self,
        title: str,
        purpose: str = "",
        goals: Sequence[int] = (),
        audiences: Sequence[str] = (),
        exclude: Optional[str] = None,
        limit: int = 5,
    ) -> list[Hit]:
        """The most similar projects, best first, at least :data:`LEAST` alike; ``exclude`` is the one being typed."""
        n = len(self._entries)
        if not n or not (title.strip() or purpose.strip()):
            return []
        score, text = self._scores(title, purpose, goals, audiences, n)
        score[~self._alive[:n]] = -1
        if exclude in self._row_of:
            score[self._row_of[str(exclude)]] = -1
        # Without a word in common nothing typed speaks for it, whatever its goals.
        score[text == 0] = -1
        return [self._hit(row, score[row], text[row], goals, audiences) for row in self._best(score, limit)]

    def alike(self, uids: Sequence[str]) -> NDArray[np.float64]:
        """How alike each two of these projects are, the mean of looking from either; raises KeyError for others."""
        rows = [self._row_of[uid] for uid in uids]
        n = len(self._entries)
        own = (self._entries[row] for row in rows)
        seen = [self._scores(each.title, each.purpose, each.goals, each.audiences, n)[0][rows] for each in own]
        matrix = np.array(seen).reshape(len(rows), len(rows))
        return np.asarray((matrix + matrix.T) / 2)

    def _scores(
        self, title: str, purpose: str, goals: Sequence[int], audiences: Sequence[str], n: int
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """The score with each row, and that of the text alone."""
        text = self._text(title, purpose, n)
        goal_score = self._sets(_goal_weights(goals), self._goal_sets, self._goals_of, n)
        audience_score = self._sets(_audience_weights(audiences), self._audience_sets, self._audiences_of, n)
        share = self._weights
        return self._gower((share.text, text), (share.goals, goal_score), (share.audiences, audience_score)), text

    def _clear(self) -> None:
        self._entries: list[Entry] = []
        self._row_of: dict[str, int] = {}
        self._all_grams, self._title_grams, self._words = Postings(), Postings(), Postings()
        #: In how many living projects each word occurs.
        self._words_in: Counter[str] = Counter()
        self._goal_sets: dict[tuple[Any, ...], int] = {}
        self._audience_sets: dict[tuple[Any, ...], int] = {}
        self._alive: NDArray[np.bool_] = np.zeros(0, dtype=bool)
        self._sizes: NDArray[np.int64] = np.zeros((2, 0), dtype=np.int64)
        self._goals_of: NDArray[np.int64] = np.zeros(0, dtype=np.int64)
        self._audiences_of: NDArray[np.int64] = np.zeros(0, dtype=np.int64)

    def _rewrite(self) -> None:
        """Write the index anew without its dead rows."""
        living = [self._entries[row] for row in self._row_of.values()]
        self._clear()
        for entry in living:
            self._append(entry)

    def _append(self, entry: Entry) -> None:
        self.remove(entry.uid)
        row = len(self._entries)
        if row >= len(self._alive):
            self._grow()
        whole = trigrams(f"{entry.title} {entry.purpose}")
        title = trigrams(entry.title)
        self._all_grams.add(row, whole)
        self._title_grams.add(row, title)
        words = _words(entry)
        self._words.add(row, words)
        self._words_in.update(words)
        goals = tuple(sorted(_goal_weights(entry.goals).items()))
        audiences = tuple(sorted(_audience_weights(entry.audiences).items()))
        self._sizes[:, row] = len(whole), len(title)
        self._goals_of[row] = self._goal_sets.setdefault(goals, len(self._goal_sets))
        self._audiences_of[row] = self._audience_sets.setdefault(audiences, len(self._audience_sets))
        self._alive[row] = True
        self._entries.append(entry)
        self._row_of[entry.uid] = row

    def _grow(self) -> None:
        more = max(1024, len(self._alive))
        self._alive = np.concatenate([self._alive, np.zeros(more, dtype=bool)])
        self._sizes = np.concatenate([self._sizes, np.zeros((2, more), dtype=np.int64)], axis=1)
        self._goals_of = np.concatenate([self._goals_of, np.zeros(more, dtype=np.int64)])
        self._audiences_of = np.concatenate([self._audiences_of, np.zeros(more, dtype=np.int64)])

    def _text(self, title: str, purpose: str, n: int) -> NDArray[np.float64]:
        whole, head = trigrams(f"{title} {purpose}"), trigrams(title)
        similar = np.maximum(
            _jaccard(self._all_grams.shared(whole, n), len(whole), self._sizes[0, :n]),
            _jaccard(self._title_grams.shared(head, n), len(head), self._sizes[1, :n]),
        )
        worth = {word: self._rarity(word) ** 2 for word in stems(f"{title} {purpose}")}
        if not worth:
            return similar
        return (similar + self._words.summed(worth, n) / sum(worth.values())) / 2

    def _rarity(self, word: str) -> float:
        return log((len(self) + 1) / (self._words_in[word] + 0.5))

    def _sets(
        self,
        ours: dict[Any, float],
        sets: dict[tuple[Any, ...], int],
        set_of: NDArray[np.int64],
        n: int,
    ) -> NDArray[np.float64]:
        """Weighted Jaccard with each row's set, reckoned once for each set that occurs; NaN where one is empty."""
        values = np.full(len(sets), np.nan)
        for theirs, number in sets.items():
            if ours and theirs:
                values[number] = _weighted_jaccard(ours, dict(theirs))
        return values[set_of[:n]]

    @staticmethod
    def _gower(*components: tuple[float, NDArray[np.float64]]) -> NDArray[np.float64]:
        total = np.zeros(len(components[0][1]))
        weight = np.zeros(len(total))
        for share, values in components:
            total += share * np.nan_to_num(values)
            weight += share * ~np.isnan(values)
        return np.divide(total, weight, out=np.zeros(len(total)), where=weight > 0)

    def _best(self, score: NDArray[np.float64], limit: int) -> list[int]:
        """The rows of the best scores; equal ones in the order of their uid."""
        good = np.flatnonzero(score >= LEAST)
        if len(good) > limit:
            edge = np.partition(score[good], len(good) - limit)[len(good) - limit]
            good = good[score[good] >= edge]
        return sorted(good.tolist(), key=lambda row: (-score[row], self._entries[row].uid))[:limit]

    def _hit(self, row: int, score: float, text: float, goals: Sequence[int], audiences: Sequence[str]) -> Hit:
        entry = self._entries[row]
        why = reason(
            tuple(goal for goal in goals if goal in entry.goals),
            (),
            tuple(name for name in audiences if name in entry.audiences),
            float(text),
            None,
        )
        where = _name_of(entry.district_codes)
        if where is None:
            return Hit(entry.uid, float(score), _SOMEWHERE.format(title=entry.title, why=why), why)
        told = _HERE.format(where=Text(in_(where), where), title=entry.title, why=why)
        return Hit(entry.uid, float(score), told, why)


def _words(entry: Entry) -> set[str]:
    return set(stems(f"{entry.title} {entry.purpose}"))


def _name_of(codes: tuple[str, ...]) -> Optional[str]:
    """The name of the first district; None when there is none or its code is of another city."""
    try:
        return district(codes[0]).name if codes else None
    except IzsaError:
        return None


def _goal_weights(goals: Sequence[int]) -> dict[Any, float]:
    return {goal: PRIMARY if place == 0 else 1.0 for place, goal in enumerate(dict.fromkeys(goals))}


def _audience_weights(audiences: Sequence[str]) -> dict[Any, float]:
    return {fold(name): 1.0 for name in audiences if fold(name) != "unknown"}


def _weighted_jaccard(ours: dict[Any, float], theirs: dict[Any, float]) -> float:
    names = ours.keys() | theirs.keys()
    pairs = [(ours.get(name, 0.0), theirs.get(name, 0.0)) for name in names]
    return sum(min(pair) for pair in pairs) / sum(max(pair) for pair in pairs)


def _jaccard(shared: NDArray[np.int64], size: int, sizes: NDArray[np.int64]) -> NDArray[np.float64]:
    return shared / np.maximum(size + sizes - shared, 1)
