"""The score ranks labelled pairs of real projects better than plain methods do."""

from __future__ import annotations

import pytest

from bench import bench_similarity_quality as quality
from bench.labelled import auc, average_precision, demo_projects, labelled_pairs, recall_at


def test_it_beats_each_plain_method_on_every_measure() -> None:
    rows = {str(row.pop("method")): row for row in quality.run()}
    ours = rows["ours, all components"]
    for name in rows:
        if name.startswith("peer"):
            assert all(ours[measure] > rows[name][measure] for measure in ours), name  # type: ignore[operator]


def test_it_keeps_the_quality_it_was_chosen_for() -> None:
    projects = demo_projects()
    pairs = labelled_pairs(projects)
    score = quality.ours(projects)
    found = score[pairs.i, pairs.j]
    assert auc(found, pairs.wanted) == pytest.approx(0.968, abs=0.005)
    assert average_precision(found, pairs.wanted) == pytest.approx(0.931, abs=0.01)
    assert recall_at(score, pairs) > 0.95
