"""Searching for similar projects while typing, beside comparing with every project in turn."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np

from izsa_plugin.analysis.similarity.words import trigrams
from izsa_plugin.analysis.typing_index import Entry, TypingIndex

from .labelled import demo_projects

QUERIES = 60
AIM = "≤ 100 ms at p95"


def run() -> list[dict[str, object]]:
    """Search, keeping up to date and building at 5,000 and 100,000 projects; the peer at 5,000."""
    rows: list[dict[str, object]] = []
    queries = _entries(QUERIES, seed=2)
    for size in (5_000, 100_000):
        entries = _entries(size, seed=1)
        start = time.perf_counter()
        index = TypingIndex(entries)
        built = (time.perf_counter() - start) * 1000
        rows.append({"what": "typing-time index: build", "size": size, "median_ms": built})
        search = _time(lambda entry: index.search(entry.title, entry.purpose, entry.goals, entry.audiences), queries)  # noqa: B023 - timed at once
        rows.append({"what": "typing-time search", "size": size, **search, "aim": AIM})
        put = _time(lambda entry: index.put(f"new {entry.uid}", entry.title, entry.purpose), queries)  # noqa: B023 - timed at once
        rows.append({"what": "typing-time index: one project changed", "size": size, **put})
        if size == 5_000:
            naive = _time(lambda entry: _naive(entry, entries), queries[:10])  # noqa: B023 - timed at once
            rows.append({"what": "peer: trigram sets compared in a Python loop", "size": size, **naive})
    return rows


def _entries(n: int, seed: int) -> list[Entry]:
    """Projects whose texts are drawn from the words of the demo projects."""
    random = np.random.default_rng(seed)
    projects = demo_projects()
    words = np.array(" ".join([*projects.title, *projects.text]).split())
    likeness = random.integers(0, len(projects), n)
    titles = words[random.integers(0, len(words), (n, 5))]
    purposes = words[random.integers(0, len(words), (n, 18))]
    return [
        Entry(f"u{row}", " ".join(titles[row]), " ".join(purposes[row]), projects.districts[like],
              projects.goals[like], projects.audiences[like])
        for row, like in enumerate(likeness)
    ]  # fmt: skip


def _time(work: Callable[[Entry], object], queries: list[Entry]) -> dict[str, float]:
    times = []
    for query in queries:
        start = time.perf_counter()
        work(query)
        times.append((time.perf_counter() - start) * 1000)
    return {"median_ms": float(np.median(times)), "p95_ms": float(np.percentile(times, 95))}


def _naive(query: Entry, entries: list[Entry]) -> list[tuple[float, str]]:
    ours = trigrams(f"{query.title} {query.purpose}")
    scored = []
    for entry in entries:
        theirs = trigrams(f"{entry.title} {entry.purpose}")
        scored.append((len(ours & theirs) / max(len(ours | theirs), 1), entry.uid))
    return sorted(scored, reverse=True)[:5]
