"""Far twins: projects worth comparing although they lie far apart, found by the rare things they share."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from .sparse import Ints, Lists, distinct, rarity
from .text import TextComponent

#: A word or target in more projects than this is too common to find a twin by.
RARE = 200
#: Each project is looked up by its rarest words and targets, until they name about so many others.
NAMED = 600
#: How many candidates each project gets before they are scored exactly.
CANDIDATES = 50
#: Projects looked up at a time.
_ROWS = 128
#: Rarity is rounded to so small a part, so that it fits beside a pair into one number; it is below 16.
_STEPS = 256
_BITS = 12
_MOST = 1 << _BITS
_SUM_BITS = 20


def far_twins(texts: TextComponent, targets: list[tuple[str, ...]]) -> Iterator[tuple[Ints, Ints, float]]:
    """Pairs ``i < j`` that share rare words or rare targets, in portions, with the part done.

    For each project the candidates with the greatest summed rarity of what is shared. The search is approximate: a
    twin that shares only common words is not found. A pair may come twice, once from either side.
    """
    n = len(texts)
    none = np.zeros(0, dtype=np.int64)
    found = [(none, none)]
    for rows, columns in texts.rare_words(RARE):
        yield none, none, 0.0
        found.append((rows, columns))
    chosen, which = distinct(targets)
    codes, numbers = distinct(code for own in chosen for code in dict.fromkeys(own))
    listed = Lists.of(np.array([len(dict.fromkeys(own)) for own in chosen], dtype=np.int64), numbers)
    times = np.bincount(numbers, weights=np.repeat(np.bincount(which), np.diff(listed.start)), minlength=len(codes))
    counts = np.concatenate([texts.word_counts, times.astype(np.int64)])
    columns, rows = listed.of_rows(which, np.arange(n))
    rare = (times[columns] <= RARE) & (times[columns] > 1)
    found.append((rows[rare], columns[rare] + len(texts.word_counts)))
    rows, columns = (np.concatenate(side) for side in zip(*found))
    order = np.argsort(rows, kind="stable")
    rows, columns = rows[order], columns[order]
    posted = rows[np.argsort(columns, kind="stable")]
    end = np.cumsum(np.bincount(columns, minlength=len(counts)))
    worth = np.rint(rarity(counts, n) * _STEPS).astype(np.int64)
    rows, columns = _rarest(rows, columns, counts)
    edges = np.searchsorted(rows, np.arange(0, n + _ROWS, _ROWS))
    for block in range(len(edges) - 1):
        part = slice(edges[block], edges[block + 1])
        yield (*_best(rows[part], columns[part], posted, end, worth, n), min(1.0, (block + 1) * _ROWS / n))


def _rarest(rows: Ints, columns: Ints, counts: Ints) -> tuple[Ints, Ints]:
    """The entries in the order of their rows, of each row the rarest until they name enough others."""
    order = np.lexsort((columns, counts[columns], rows))
    rows, columns = rows[order], columns[order]
    naming = np.cumsum(counts[columns]) - counts[columns]
    first = np.flatnonzero(np.diff(rows, prepend=-1))
    named = naming - np.repeat(naming[first], np.diff(np.r_[first, len(rows)]))
    kept = named < NAMED
    return rows[kept], columns[kept]


def _best(rows: Ints, columns: Ints, posted: Ints, end: Ints, worth: Ints, n: int) -> tuple[Ints, Ints]:
    """The best candidates of the rows of one portion, given their entries and the postings of all columns.

    Everything that decides an order is packed into one number, because sorting numbers is much the fastest.
    """
    lengths = np.diff(end, prepend=0)[columns]
    owner = np.repeat(np.arange(len(columns)), lengths)
    offset = np.arange(len(owner)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    others = posted[(end[columns] - lengths)[owner] + offset]
    keys = np.sort(((rows[owner] * np.int64(n) + others) << _BITS) | worth[columns][owner])
    pairs = keys >> _BITS
    first = np.flatnonzero(np.diff(pairs, prepend=-1))
    if not len(first):
        return first, first
    shared = np.minimum(np.add.reduceat(keys & (_MOST - 1), first), (1 << _SUM_BITS) - 1)
    i, j = np.divmod(pairs[first], n)
    apart = i != j
    i, j, shared = i[apart], j[apart], shared[apart]
    least = i.min(initial=n)
    best = np.sort((((i - least) << _SUM_BITS) + ((1 << _SUM_BITS) - 1 - shared)) * n + j)
    i, j = (best // n >> _SUM_BITS) + least, best % n
    start = np.flatnonzero(np.diff(i, prepend=-1))
    rank = np.arange(len(i)) - np.repeat(start, np.diff(np.r_[start, len(i)]))
    keep = rank < CANDIDATES
    return np.minimum(i[keep], j[keep]), np.maximum(i[keep], j[keep])
