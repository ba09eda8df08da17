"""Similar projects while typing."""

from __future__ import annotations

from math import log
from typing import Any

import numpy as np
import pytest

from izsa_plugin.analysis.similarity.weights import Weights
from izsa_plugin.analysis.similarity.words import stems, trigrams
from izsa_plugin.analysis.typing_index import LEAST, Entry, TypingIndex
from izsa_plugin.domain.text import upper

BORNOVA, BUCA = "TUR035007", "TUR035008"
ENTRIES = [
    Entry("a", "Kent bostanı", "Komşularla sebze yetiştirmek", (BORNOVA,), (2, 11), ("women",)),
    Entry("b", "Mahalle bostanı", "Kadınların sebze yetiştirmesi", (BUCA,), (2, 5), ("women",)),
    Entry("c", "Çatı güneş santrali", "Belediye binasında elektrik üretmek", (BUCA,), (7, 13), ("everyone",)),
    Entry("d", "Yağmur suyu hasadı", "Parkları yağmur suyuyla sulamak", (), (6,), ()),
]


def _uids(index: TypingIndex, *query: Any, **more: Any) -> list[str]:
    return [hit.uid for hit in index.search(*query, **more)]


def test_the_most_similar_comes_first_with_its_district_title_and_reason() -> None:
    first = TypingIndex(ENTRIES).search("Kent bostanı kuruyoruz", goals=(2,), audiences=("women",))[0]
    assert first.uid == "a"
    assert first.reason.tr.startswith("Bornova'da benzer bir proje var: «Kent bostanı». Her ikisi de 2 numaralı amaca")
    assert "kadınlara" in first.reason.tr and "%" in first.reason.tr
    assert first.reason.en.startswith("A similar project in Bornova: “Kent bostanı”.")


def test_a_project_without_district_is_told_without_one() -> None:
    assert TypingIndex(ENTRIES).search("Yağmur suyu")[0].reason.tr.startswith("Benzer bir proje var: «Yağmur")


def test_case_does_not_count() -> None:
    index = TypingIndex(ENTRIES)
    small, large = index.search("ışıklı güneş santrali"), index.search(upper("ışıklı güneş santrali"))
    assert small and [(hit.uid, hit.score) for hit in small] == [(hit.uid, hit.score) for hit in large]


def test_nothing_typed_finds_nothing_and_shared_goals_alone_do_not_either() -> None:
    index = TypingIndex(ENTRIES)
    assert index.search("", "") == [] == index.search("  ", goals=(2,))
    assert index.search("zzzz qqqq", goals=(2, 11), audiences=("women",)) == []
    assert TypingIndex().search("Kent bostanı") == []


def test_the_project_being_typed_is_left_out() -> None:
    assert "a" not in _uids(TypingIndex(ENTRIES), "Kent bostanı", exclude="a")


def test_put_replaces_and_remove_forgets() -> None:
    index = TypingIndex(ENTRIES)
    index.put("a", "Bisiklet yolu", "Okula güvenle gitmek", (BORNOVA,), (11,))
    assert len(index) == 4
    assert _uids(index, "Bisiklet yolu") == ["a"] and "a" not in _uids(index, "Kent bostanı")
    index.remove("a")
    index.remove("never there")
    assert _uids(index, "Bisiklet yolu") == [] and len(index) == 3


def _random_entries(n: int, seed: int) -> list[Entry]:
    random = np.random.default_rng(seed)
    words = np.array(
        [
            "güneş", "su", "kadın", "kent", "bostan", "pazar", "çocuk", "oyun", "yol", "bisiklet", "atık",
            "kompost", "tohum", "orman", "kıyı",
        ]
    )  # fmt: skip
    return [
        Entry(
            f"u{row:04d}",
            " ".join(random.choice(words, 3)),
            " ".join(random.choice(words, random.integers(0, 8))),
            (BORNOVA,),
            tuple(random.choice(np.arange(1, 18), random.integers(0, 3), replace=False).tolist()),
            tuple(random.choice(["women", "youth", "unknown"], random.integers(0, 2), replace=False).tolist()),
        )
        for row in range(n)
    ]


def test_an_index_kept_up_to_date_answers_like_a_new_one() -> None:
    entries = _random_entries(600, 1)
    kept = TypingIndex(entries)
    for entry in _random_entries(500, 2):
        kept.put(entry.uid, entry.title, entry.purpose, entry.district_codes, entry.goals, entry.audiences)
    for row in range(550, 600):
        kept.remove(f"u{row:04d}")
    new = TypingIndex([*_random_entries(500, 2), *entries[500:550]])
    for query in _random_entries(20, 3):
        asked = (query.title, query.purpose, query.goals, query.audiences)
        one, other = kept.search(*asked), new.search(*asked)
        assert [hit.uid for hit in one] == [hit.uid for hit in other]
        assert [hit.score for hit in one] == pytest.approx([hit.score for hit in other])


def test_the_best_are_those_of_comparing_trigrams_and_rare_words_with_every_project() -> None:
    entries = _random_entries(80, 6)
    index = TypingIndex(entries)
    for query in _random_entries(5, 7):
        every = {entry.uid: _naive(query, entry, entries) for entry in entries}
        expected = {uid: score for uid, score in every.items() if score >= LEAST}
        found = index.search(query.title, query.purpose, limit=80)
        assert {hit.uid: hit.score for hit in found} == pytest.approx(expected)
        best = sorted(expected, key=lambda uid: (-round(expected[uid], 9), uid))[:5]
        assert _uids(index, query.title, query.purpose) == best


def _naive(query: Entry, entry: Entry, entries: list[Entry]) -> float:
    def jaccard(one: str, other: str) -> float:
        ours, theirs = trigrams(one), trigrams(other)
        return len(ours & theirs) / max(len(ours | theirs), 1)

    def words(own: Entry) -> set[str]:
        return set(stems(f"{own.title} {own.purpose}"))

    whole = jaccard(f"{query.title} {query.purpose}", f"{entry.title} {entry.purpose}")
    similar = max(whole, jaccard(query.title, entry.title))
    worth = {
        word: log((len(entries) + 1) / (sum(word in words(own) for own in entries) + 0.5)) ** 2 for word in words(query)
    }
    shared = sum(value for word, value in worth.items() if word in words(entry))
    return (similar + shared / sum(worth.values())) / 2


def test_how_alike_two_are_is_the_mean_of_searching_for_either() -> None:
    index = TypingIndex(
        [
            Entry("a", "Kent bostanı", "Sebze yetiştirmek", goals=(2,)),
            Entry("b", "Mahalle bostanı", "Sebze", goals=(2, 11)),
            Entry("c", "Güneş santrali", "Elektrik", goals=(7,)),
        ]
    )
    matrix = index.alike(["a", "b", "c"])
    there = {hit.uid: hit.score for hit in index.search("Kent bostanı", "Sebze yetiştirmek", goals=(2,))}
    back = {hit.uid: hit.score for hit in index.search("Mahalle bostanı", "Sebze", goals=(2, 11))}
    assert matrix[0, 1] == matrix[1, 0] == pytest.approx((there["b"] + back["a"]) / 2)
    assert matrix[0, 2] < matrix[0, 1] < matrix[0, 0]


@pytest.mark.parametrize(
    ("own", "first"),
    [({}, "text"), ({"text": 0.0, "goals": 1.0}, "goals"), ({"text": 0.0, "goals": 0.0, "audiences": 0.0}, "text")],
)
def test_the_users_own_weights_decide_what_comes_first(own: dict[str, float], first: str) -> None:
    entries = [
        Entry("text", "Kent bostanı", "Sebze yetiştirmek", goals=(7,)),
        Entry("goals", "Kent ormanı", "Fidan dikmek", goals=(2,)),
    ]
    index = TypingIndex(entries, Weights().with_own(own))
    assert _uids(index, "Kent bostanı", "Sebze yetiştirmek", goals=(2,))[0] == first


def test_what_own_weights_leave_nothing_to_judge_by_is_not_shown() -> None:
    index = TypingIndex([Entry("a", "Kent bostanı")], Weights().with_own({"text": 0.0}))
    assert _uids(index, "Kent bostanı", goals=(2,)) == []


def test_a_weight_that_stands_for_nothing_is_passed_over() -> None:
    assert Weights().with_own({"budget": 1.0, "goals": 0.5}) == Weights(goals=0.5)
