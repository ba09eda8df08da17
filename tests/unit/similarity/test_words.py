"""Trigrams and cut-off words."""

from __future__ import annotations

import pytest

from izsa_plugin.analysis.similarity.words import stems, trigram_similarity, trigrams


# What similarity() of pg_trgm in PostgreSQL 15 gave for the folded texts.
@pytest.mark.parametrize(
    ("one", "other", "similarity"),
    [
        ("word", "two words", 0.363636),
        ("İZMİR IŞIKLANDIRMA", "izmir ışıklandırma", 1.0),
        ("Kent bostanı", "Mahalle bostanı", 0.380952),
        ("Çiğli’de 3. yağmur suyu-hasadı!", "Yağmur suyu", 0.4),
        ("a", "a b", 0.5),
        ("Kültürpark'ta", "KÜLTÜRPARK", 0.785714),
    ],
)
def test_trigram_similarity_is_that_of_postgresql(one: str, other: str, similarity: float) -> None:
    assert trigram_similarity(one, other) == pytest.approx(similarity, abs=1e-6)
    assert trigram_similarity(other, one) == trigram_similarity(one, other)


def test_trigrams_are_cut_word_by_word_with_two_blanks_before_and_one_after() -> None:
    assert trigrams("Su, su!") == {"  s", " su", "su "}


def test_empty_texts_are_not_alike() -> None:
    assert trigram_similarity("", "") == 0 == trigram_similarity("…", "su")


@pytest.mark.parametrize("written", ["öğrencilere IŞIK", "ÖĞRENCİLERE ışık", "ogrencilerin isik"])
def test_words_are_the_same_however_they_are_cased_and_inflected(written: str) -> None:
    assert stems(written) == ["ogre", "isik"]


def test_words_that_say_nothing_are_left_out() -> None:
    assert stems("bir ve ile için the of güneş") == ["gune"]
