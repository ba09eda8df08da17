"""The sentences that say why."""

from __future__ import annotations

import pytest

from izsa_plugin.analysis.similarity.reasons import audience_words, reason, written_distance


def test_the_reason_names_target_audience_text_and_distance_in_each_language() -> None:
    why = reason((12,), ("12.5",), ("students",), 0.62, 1432.0)
    assert why.tr == "Her ikisi de 12.5 hedefine ve öğrencilere yönelik; metinleri %62 benzer; 1,4 km arayla"
    assert why.en == "Both serve target 12.5 and reach students; their texts are 62% alike; 1.4 km apart"


def test_without_targets_the_goals_are_named() -> None:
    assert reason((7, 13), (), (), None, None).tr == "Her ikisi de 7 ve 13 numaralı amaçlara yönelik"
    assert reason((7,), (), (), None, None).en == "Both serve goal 7"


def test_what_is_weak_or_unknown_is_not_mentioned() -> None:
    assert reason((), (), ("unknown", "other"), 0.05, None).tr == "Ortak yanları az"


def test_the_same_place_and_time_are_said() -> None:
    assert reason((), (), (), None, 0.0, 0.8).tr == "Aynı yerde; tarihleri örtüşüyor"


@pytest.mark.parametrize(
    ("code", "turkish"),
    [
        ("women", "kadınlara"),
        ("everyone", "tüm halka"),
        ("municipal_staff", "belediye çalışanlarına"),
        ("older_people", "yaşlılara"),
        ("farmers", "çiftçiler ve üreticilere"),
        ("roma", "Roman topluluklarına"),
        ("öykü yazarları", "«öykü yazarları» kitlesine"),
    ],
)
def test_audiences_take_the_dative(code: str, turkish: str) -> None:
    assert audience_words(code).tr == turkish


@pytest.mark.parametrize(
    ("metres", "turkish"), [(42, "42 m"), (354, "350 m"), (997, "1 km"), (1432, "1,4 km"), (12_345, "12 km")]
)
def test_distances_are_rounded_to_what_one_would_say(metres: float, turkish: str) -> None:
    assert written_distance(metres).tr == turkish
