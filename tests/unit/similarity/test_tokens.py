"""Cutting many texts at once gives what cutting each gives."""

from __future__ import annotations

import numpy as np
import pytest

from bench.labelled import demo_projects
from izsa_plugin.analysis.similarity import tokens as module
from izsa_plugin.analysis.similarity.bits import BitRows, _counted
from izsa_plugin.analysis.similarity.sparse import SparseRows
from izsa_plugin.analysis.similarity.tokens import tokens
from izsa_plugin.analysis.similarity.words import stems, trigrams

ODD = [
    "", " ", "a", "Işık ışık IŞIK", "I\u0307zmir İzmir i̇zmir", "x_y-z 12.5 2030'da", "ve ile birlikte boyunca ve'",
    "çok ÇOK uzunbirkelimeyokkiburada", "Ελλάδα 日本語 naïve café", "son\nsatır\tsekme", "...", "bir iki bir iki bir",
]  # fmt: skip


def _sets(rows: SparseRows) -> list[list[float]]:
    return [sorted(rows.values[rows.start[n] : rows.start[n + 1]].tolist()) for n in range(len(rows))]


def _texts(kind: str) -> list[str]:
    projects = demo_projects()
    real = [f"{title} {text}" for title, text in zip(projects.title, projects.text)]
    return {"odd": ODD, "real": real, "letters": [*ODD, "ΟΔΟΣ ΣΑΣ ßẞ ﬁ"], "none": []}[kind]


@pytest.mark.parametrize("kind", ["odd", "real", "letters", "none"])
def test_the_sizes_and_what_any_two_texts_share_are_those_of_cutting_each(
    kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_TEXTS", 5)
    texts = _texts(kind)
    cut = tokens(texts)
    grams = [trigrams(text) for text in texts]
    words = [stems(text) for text in texts]
    assert np.diff(cut.trigrams.start).tolist() == [len(own) for own in grams]
    for found, own in zip(_sets(cut.stems), words):
        assert found == pytest.approx(sorted(1 + np.log(own.count(word)) for word in set(own)), abs=1e-6)
    i, j = np.divmod(np.arange(len(texts) ** 2), max(len(texts), 1))
    shared = BitRows(cut.trigrams).shared(i, j)
    assert shared.tolist() == [len(grams[a] & grams[b]) for a, b in zip(i, j)]
    stem_sets = SparseRows.of_entries(np.diff(cut.stems.start), cut.stems.columns)
    assert stem_sets.dot(i, j).tolist() == [len(set(words[a]) & set(words[b])) for a, b in zip(i, j)]


def test_bits_are_counted_alike_with_and_without_numpys_own_count() -> None:
    random = np.random.default_rng(4)
    words = random.integers(0, 2**63, (50, 7), dtype=np.uint64) * np.uint64(2) + np.uint64(1)
    expected = [[bin(word).count("1") for word in row] for row in words.tolist()]
    assert _counted(words.copy()).tolist() == expected
