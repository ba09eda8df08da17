"""Far twins: projects worth comparing although they lie far apart, found by the rare things they share."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from .sparse import Floats, Ints, SparseRows, rarity

#: A word or target in more projects than this is too common to find a twin by.
RARE = 200
#: How many candidates each project gets before they are scored exactly.
CANDIDATES = 50
#: Projects looked up at a time.
_ROWS = 256


def far_twins(words: SparseRows, targets: list[tuple[str, ...]]) -> Iterator[tuple[Ints, Ints, float]]:
    """Pairs ``i < j`` that share rare words or rare targets, in portions, with the part done.

    For each project the candidates with the greatest summed rarity of what is shared. The search is approximate: a
    twin that shares only common words is not found. A pair may come twice, once from either side.
    """
    n = len(words)
    named = SparseRows(dict.fromkeys(own, 1.0) for own in targets)
    rows = np.concatenate([words.row_numbers(), named.row_numbers()])
    columns = np.concatenate([words.columns, named.columns + words.width])
    counts = np.bincount(columns, minlength=words.width + named.width)
    rare = (counts[columns] <= RARE) & (counts[columns] > 1)
    rows, columns = rows[rare], columns[rare]
    by_row, by_column = np.argsort(rows, kind="stable"), np.argsort(columns, kind="stable")
    rows, columns_of_rows, posted = rows[by_row], columns[by_row], rows[by_column]
    end = np.cumsum(np.bincount(columns, minlength=len(counts)))
    worth = rarity(counts, n)
    edges = np.searchsorted(rows, np.arange(0, n + _ROWS, _ROWS))
    for block in range(len(edges) - 1):
        part = slice(edges[block], edges[block + 1])
        yield (*_best(rows[part], columns_of_rows[part], posted, end, worth, n), min(1.0, (block + 1) * _ROWS / n))


def _best(rows: Ints, columns: Ints, posted: Ints, end: Ints, worth: Floats, n: int) -> tuple[Ints, Ints]:
    """The best candidates of the rows of one portion, given their entries and the postings of all columns."""
    lengths = np.diff(end, prepend=0)[columns]
    owner = np.repeat(np.arange(len(columns)), lengths)
    offset = np.arange(len(owner)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    others = posted[(end[columns] - lengths)[owner] + offset]
    pairs, position = np.unique(rows[owner] * np.int64(n) + others, return_inverse=True)
    shared = np.bincount(position, weights=worth[columns][owner], minlength=len(pairs))
    i, j = pairs // n, pairs % n
    order = np.lexsort((j, -shared, i))
    order = order[i[order] != j[order]]
    i, j = i[order], j[order]
    first = np.flatnonzero(np.r_[True, i[1:] != i[:-1]]) if len(i) else np.zeros(0, dtype=np.int64)
    rank = np.arange(len(i)) - np.repeat(first, np.diff(np.r_[first, len(i)]))
    keep = rank < CANDIDATES
    return np.minimum(i[keep], j[keep]), np.maximum(i[keep], j[keep])
