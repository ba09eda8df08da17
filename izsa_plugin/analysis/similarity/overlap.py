"""From projects to similar pairs and clusters."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Optional, Union, overload

import numpy as np
from numpy.typing import NDArray

from ...domain.choices import SimilarityDecision
from ...domain.code_lists import code_list
from ...domain.language import Text
from ...domain.text import fold
from ..packed import PackedShapes
from ..projects import Projects
from .best import Best
from .candidates import far_twins
from .cluster_names import ClusterNames
from .clusters import CLUSTER_SCORE, average_linkage
from .decisions import Decided, Decisions
from .kinds import Kind, classify
from .near import near_pairs
from .reasons import reason
from .score import Pairs, Scorer
from .sparse import Floats, Ints
from .text import KEPT
from .theme import SAYS_NOTHING
from .tiles import near_pairs_by_tile
from .weights import Weights

#: Up to this many projects every pair is scored.
EVERY_PAIR = 2_000
#: Beyond that, a project keeps this many of its best pairs.
BEST = 50
DEFAULT_DISTANCE = 2_000.0
#: Nine in ten of the labelled similar pairs score at least this, and hardly any unrelated one.
DEFAULT_SCORE = 0.3
#: Pairs scored at a time.
_PORTION = 20_000
#: So many times more where the texts are made ready for each portion anew.
_MORE = 10
#: Keys sorted at a time.
_SORTED = 100_000
#: Threads that score; numpy lets go of Python while it works.
_WORKERS = min(4, os.cpu_count() or 1)

#: What a decision says about a pair goes before what its figures say.
_DECIDED_KIND = {
    SimilarityDecision.SAME: Kind.SAME_PROJECT,
    SimilarityDecision.JOINT_CANDIDATE: Kind.JOINT_OPPORTUNITY,
}

Progress = Callable[[float], None]
#: Pairs of rows ``i < j``, in portions, with the part done.
Proposals = Iterator[tuple[Ints, Ints, float]]
#: Gives, for projects by their keys, all pairs that may lie near each other, and perhaps others, each once.
Propose = Callable[[list[str]], Proposals]


@dataclass
class Overlaps:
    """The result for n projects; rows are those of the projects handed in.

    ``pairs`` are sorted by score, best first, the project with the lower key as ``i``; ``kinds``, ``distance``
    (metres or NaN), ``reasons``, ``decisions`` (of people, mostly None) and ``searched_roughly`` (the pair comes from
    the search for far twins, which may have missed others) run parallel to them. ``cluster`` is 0 for a project in
    none, else counts from 1, the largest first, and ``cluster_names`` has their names in that order. ``approximate``
    says that not every pair was looked at; ``dropped`` how many pairs above the least score were left out because
    both projects have :data:`BEST` better ones.
    """

    pairs: Pairs
    kinds: list[Kind]
    distance: Floats
    reasons: Sequence[Text]
    decisions: list[Optional[SimilarityDecision]]
    searched_roughly: NDArray[np.bool_]
    cluster: Ints
    cluster_size: Ints
    cluster_names: list[Text]
    approximate: bool
    dropped: int


def find_overlaps(
    projects: Projects,
    weights: Optional[Weights] = None,
    max_distance: float = DEFAULT_DISTANCE,
    min_score: float = DEFAULT_SCORE,
    progress: Progress = lambda _: None,
    decided: Iterable[Decided] = (),
    propose: Optional[Propose] = None,
) -> Overlaps:
    """Similar pairs with at least ``min_score``, and clusters of them.

    Up to :data:`EVERY_PAIR` projects every pair is scored; beyond it those within ``max_distance`` metres, and far
    twins that share rare targets or words. The work is done in the order of the keys, so the order of the input does
    not matter. Pairs ``decided`` to be different are left out, other decided ones always kept; both bind the clusters.
    ``progress`` gets the part done and may raise to cancel. ``propose`` stands in for the search for near pairs; what
    it gives is measured, so the result is the same.
    """
    order = np.array(_order(projects, lambda: progress(0.01)), dtype=np.int64)
    given, projects = projects, projects.take(order.tolist(), lambda: progress(0.01))
    scorer = Scorer(projects, weights or Weights(), max_distance, lambda: progress(0.05))
    progress(0.1)
    every = len(projects) <= EVERY_PAIR
    portions = _all_pairs(len(projects)) if every else _candidates(projects, scorer, max_distance, propose)
    pairs, dropped = _collect(portions, scorer, min_score, progress, None if every else BEST)
    decisions = Decisions.among(projects.key, decided)
    pairs = _obey(decisions, pairs, scorer)
    pairs = pairs.take(np.lexsort((pairs.j, pairs.i, -pairs.score)))
    groups = _groups(pairs, decisions, min_score, lambda: progress(0.85))
    cluster, size = _numbered(len(projects), groups)
    names = ClusterNames(projects, scorer.text.title_counts())
    distance, left = pairs.distance, np.flatnonzero(np.isnan(pairs.distance))
    distance[left] = scorer.space.distance(pairs.i[left], pairs.j[left])
    kinds = _kinds(scorer, pairs, distance, max_distance)
    what: list[Optional[SimilarityDecision]] = [
        None if at < 0 else decisions.what[at] for at in decisions.index_of(pairs.i, pairs.j).tolist()
    ]
    kinds = [_DECIDED_KIND.get(decision, kind) if decision else kind for decision, kind in zip(what, kinds)]
    searched_roughly = ~(distance <= max_distance) & (not every)
    progress(0.9)
    pairs.i, pairs.j = order[pairs.i], order[pairs.j]
    reasons = Reasons(given, pairs, distance)
    back = np.argsort(order, kind="stable")
    return Overlaps(
        pairs, kinds, distance, reasons, what, searched_roughly, cluster[back], size[back],
        [names.name(group) for group in groups], not every, dropped,
    )  # fmt: skip


def _order(projects: Projects, tick: Callable[[], None]) -> list[int]:
    """The rows in the order of their keys, then of their texts where keys repeat."""
    rows, key = range(len(projects)), projects.key
    if len(set(key)) < len(key):
        return sorted(rows, key=lambda row: (key[row], fold(projects.title[row]), fold(projects.text[row])))
    # In runs, between which one may stop; sorting them once more only merges them.
    runs: list[int] = []
    for first in range(0, len(key), _SORTED):
        tick()
        runs += sorted(rows[first : first + _SORTED], key=key.__getitem__)
    return sorted(runs, key=key.__getitem__)


def _all_pairs(n: int) -> Proposals:
    step = max(1, 4 * _PORTION // max(n, 1))
    for first in range(0, n - 1, step):
        rows = np.arange(first, min(first + step, n - 1))
        counts = n - 1 - rows
        i = np.repeat(rows, counts)
        j = np.arange(len(i)) - np.repeat(np.cumsum(counts) - counts, counts) + i + 1
        yield i, j, (first + step) / n


def _candidates(projects: Projects, scorer: Scorer, max_distance: float, propose: Optional[Propose]) -> Proposals:
    for i, j, done in _near(projects, scorer, max_distance, propose):
        yield i, j, 0.5 * done
    n = np.int64(len(projects))
    none = np.zeros(0, dtype=np.int64)
    codes = []
    for i, j, done in far_twins(scorer.text, projects.targets):
        codes.append(i * n + j)
        yield none, none, 0.5 + 0.2 * done
    # From either side a twin may have been found; in sorted order the products below are fastest.
    every = np.unique(np.concatenate(codes)) if codes else none
    for first in range(0, len(every), _PORTION):
        i, j = np.divmod(every[first : first + _PORTION], n)
        far = scorer.space.beyond(i, j)
        yield i[far], j[far], 0.7 + 0.3 * first / len(every)


def _near(projects: Projects, scorer: Scorer, max_distance: float, propose: Optional[Propose]) -> Proposals:
    places: Any = projects.geometry
    if propose is None:
        yield from (near_pairs_by_tile if isinstance(places, PackedShapes) else near_pairs)(places, max_distance)
        return
    for i, j, done in propose(projects.key):
        near = ~scorer.space.beyond(i, j)
        yield i[near], j[near], done


def _collect(
    portions: Proposals,
    scorer: Scorer,
    min_score: float,
    progress: Progress,
    best: Optional[int],
) -> tuple[Pairs, int]:
    top = Best(len(scorer), best)
    told = 0.1

    def looked_at() -> Proposals:
        for portion in portions:
            progress(told)
            yield portion

    for scored, done in _scored(looked_at(), scorer, min_score):
        top.add(scored)
        told = 0.1 + 0.7 * min(done, 1.0)
        progress(told)
    return top.pairs(), top.dropped


def _scored(portions: Proposals, scorer: Scorer, min_score: float) -> Iterator[tuple[Pairs, float]]:
    """The pairs of each portion with at least ``min_score``, scored on several cores, in the order of the portions."""
    most = _PORTION if len(scorer) <= KEPT else _PORTION * _MORE
    pool = ThreadPoolExecutor(_WORKERS)
    try:
        running: deque[tuple[Future[Pairs], float]] = deque()
        for i, j, done in _even(portions, most):
            running.append((pool.submit(scorer.score, i, j, min_score), done))
            if len(running) > 2 * _WORKERS:
                future, then = running.popleft()
                yield future.result(), then
        for future, then in running:
            yield future.result(), then
    finally:
        # Whoever stops does not wait for what has not begun.
        pool.shutdown(cancel_futures=True)


def _even(portions: Iterable[tuple[Ints, Ints, float]], most: int) -> Proposals:
    """The same pairs in portions of like size."""
    held: list[tuple[Ints, Ints]] = []
    size, done = 0, 0.0
    for i, j, done in portions:
        held.append((i, j))
        size += len(i)
        if size < most:
            continue
        i, j = (np.concatenate(side) for side in zip(*held))
        for first in range(0, size, most):
            yield i[first : first + most], j[first : first + most], done
        held, size = [], 0
    if held:
        i, j = (np.concatenate(side) for side in zip(*held))
        yield i, j, done


def _obey(decisions: Decisions, pairs: Pairs, scorer: Scorer) -> Pairs:
    """The pairs without those decided to be different, and with the others that were decided, however they score."""
    if not len(decisions):
        return pairs
    undecided = pairs.take(decisions.index_of(pairs.i, pairs.j) < 0)
    alike = ~decisions.different
    return Pairs.joined([undecided, scorer.score(decisions.i[alike], decisions.j[alike])])


def _groups(pairs: Pairs, decisions: Decisions, min_score: float, tick: Callable[[], None]) -> list[list[int]]:
    least = max(min_score, CLUSTER_SCORE)
    strong = pairs.take(pairs.score >= least)
    i, j, score = decisions.links()
    # Later links overwrite earlier ones, so what was decided holds.
    linked = np.concatenate([strong.i, i]), np.concatenate([strong.j, j]), np.concatenate([strong.score, score])
    return average_linkage(*linked, least, tick)


def _numbered(n: int, groups: list[list[int]]) -> tuple[Ints, Ints]:
    cluster, size = np.zeros(n, dtype=np.int64), np.ones(n, dtype=np.int64)
    for number, group in enumerate(groups, start=1):
        cluster[group], size[group] = number, len(group)
    return cluster, size


def _kinds(scorer: Scorer, pairs: Pairs, distance: Floats, max_distance: float) -> list[Kind]:
    districts = scorer.space.districts
    shared = districts.shared(pairs.i, pairs.j) > 0
    known = districts.known[pairs.i] & districts.known[pairs.j]
    title = scorer.text.title_trigram(pairs.i, pairs.j)
    return classify(title, pairs.text, distance, shared, known, max_distance)


class Reasons(Sequence[Text]):
    """The sentence of each pair, made when it is asked for: two million of them need not fit into memory."""

    def __init__(self, projects: Projects, pairs: Pairs, distance: Floats) -> None:
        self._projects = projects
        self._pairs = pairs
        self._distance = distance

    def __len__(self) -> int:
        return len(self._pairs)

    @overload
    def __getitem__(self, which: int) -> Text: ...
    @overload
    def __getitem__(self, which: slice) -> list[Text]: ...

    def __getitem__(self, which: Union[int, slice]) -> Union[Text, list[Text]]:
        if isinstance(which, slice):
            return [self[n] for n in range(len(self))[which]]
        projects, i, j = self._projects, int(self._pairs.i[which]), int(self._pairs.j[which])
        return reason(
            _common(projects.goals[i], projects.goals[j]),
            _common(projects.targets[i], projects.targets[j]),
            _common(projects.audiences[i], projects.audiences[j]),
            _or_none(self._pairs.text[which]),
            _or_none(self._distance[which]),
            _or_none(self._pairs.time[which]),
            self._theme(i, j),
        )

    def _theme(self, i: int, j: int) -> Optional[Text]:
        codes = self._projects.theme
        if not codes or codes[i] is None or codes[i] != codes[j] or codes[i] in SAYS_NOTHING:
            return None
        choice = code_list("theme").match(str(codes[i]))
        return None if choice is None else choice.label


def _common(ours: tuple, theirs: tuple) -> tuple:  # type: ignore[type-arg]
    return tuple(value for value in ours if value in theirs)


def _or_none(value: float) -> Optional[float]:
    return None if np.isnan(value) else float(value)
