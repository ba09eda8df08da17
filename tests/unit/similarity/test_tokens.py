"""Cutting many texts at once gives what cutting each gives."""

from __future__ import annotations

import numpy as np
import pytest

from bench.labelled import demo_projects
from izsa_plugin.analysis.similarity import tokens as module
from izsa_plugin.analysis.similarity.bits import BitRows, _counted
from izsa_plugin.analysis.similarity.tokens import Words
from izsa_plugin.analysis.similarity.words import stems, trigrams

ODD = [
    "", " ", "a", "Işık ışık IŞIK", "I\u0307zmir İzmir i̇zmir", "x_y-z 12.5 2030'da", "ve ile birlikte boyunca ve'",
    "çok ÇOK uzunbirkelimeyokkiburada", "Ελλάδα 日本語 naïve café", "son\nsatır\tsekme", "...", "bir iki bir iki bir",
]  # fmt: skip


def _texts(kind: str) -> list[str]:
    projects = demo_projects()
    real = [f"{title} {text}" for title, text in zip(projects.title, projects.text)]
    return {"odd": ODD, "real": real, "letters": [*ODD, "ΟΔΟΣ ΣΑΣ ßẞ ﬁ"], "none": []}[kind]


@pytest.mark.parametrize("kind", ["odd", "real", "letters", "none"])
def test_what_texts_are_cut_into_is_that_of_cutting_each(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_TEXTS", 5)
    monkeypatch.setattr(module, "_WORDS", 7)
    texts = _texts(kind)
    numbers = Words()
    read = numbers.read(texts)
    cut = numbers.cut()
    grams = [trigrams(text) for text in texts]
    rows = np.arange(len(texts))
    words, text = read.of_rows(rows, rows)
    found, owner = cut.stems.of_rows(words, text)
    for row in rows.tolist():
        own = [cut.stem_names[stem] for stem in found[owner == row].tolist()]
        assert own == stems(texts[row])
    i, j = np.divmod(np.arange(len(texts) ** 2), max(len(texts), 1))
    bits = BitRows(rows, cut.trigram_count, lambda some, labels: [cut.trigrams.of_rows(words, labels[text])])
    assert bits.shared(i, j).tolist() == [len(grams[a] & grams[b]) for a, b in zip(i, j)]
    assert cut.trigram_count == len(frozenset().union(*grams))


def test_bits_are_counted_alike_with_and_without_numpys_own_count() -> None:
    random = np.random.default_rng(4)
    words = random.integers(0, 2**63, (50, 7), dtype=np.uint64) * np.uint64(2) + np.uint64(1)
    expected = [[bin(word).count("1") for word in row] for row in words.tolist()]
    assert _counted(words.copy()).tolist() == expected
