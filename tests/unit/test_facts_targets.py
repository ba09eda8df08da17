"""The 169 targets: codes, order, labels of our own, and which are a municipality's business."""

from __future__ import annotations

import random
from collections import Counter

import pytest

from izsa_plugin.domain.catalogue import TARGET_COUNT, goals, target, target_sort_key, targets
from izsa_plugin.domain.choices import Relevance
from izsa_plugin.domain.errors import IzsaError

# goal: (numbered targets, lettered ones), UN global indicator framework
COUNTS = {
    1: (5, 2), 2: (5, 3), 3: (9, 4), 4: (7, 3), 5: (6, 3), 6: (6, 2), 7: (3, 2), 8: (10, 2), 9: (5, 3), 10: (7, 3),
    11: (7, 3), 12: (8, 3), 13: (3, 2), 14: (7, 3), 15: (9, 3), 16: (10, 2), 17: (19, 0),
}  # fmt: skip
#: The OECD's estimate of the targets that need local and regional government.
OECD_FLOOR = 105


def expected_codes() -> list[str]:
    return [
        f"{goal}.{place}"
        for goal, (numbers, letters) in COUNTS.items()
        for place in [*range(1, numbers + 1), *"abcd"[:letters]]
    ]


def test_codes_and_their_order_are_the_uns() -> None:
    assert [each.code for each in targets()] == expected_codes()
    assert len(targets()) == TARGET_COUNT == 169


def test_order_is_a_number_that_sorts_as_the_list_does() -> None:
    assert [each.order for each in targets()] == list(range(1, TARGET_COUNT + 1))


def test_targets_of_a_goal_are_its_own() -> None:
    for each in goals():
        own = targets(each.number)
        assert len(own) == sum(COUNTS[each.number])
        assert {one.goal for one in own} == {each.number}
        assert {one.code.split(".")[0] for one in own} == {str(each.number)}


def test_sort_key_brings_any_order_of_codes_back_to_the_uns() -> None:
    shuffled = expected_codes()
    random.Random(3).shuffle(shuffled)
    assert sorted(shuffled, key=target_sort_key) == expected_codes()


def test_sort_key_puts_eight_two_before_eight_ten_before_eight_a() -> None:
    assert target_sort_key("8.2") < target_sort_key("8.10") < target_sort_key("8.a") < target_sort_key("9.1")


def test_eight_ten_and_eight_one_are_two_targets() -> None:
    assert target("8.10") != target("8.1")


@pytest.mark.parametrize("code", ["8.11", "18.1", "11", "11.A", "", "8,10", "8.1 "])
def test_an_unknown_target_is_refused_with_an_example_of_a_code(code: str) -> None:
    with pytest.raises(LookupError) as refusal:
        target(code)
    assert isinstance(refusal.value, IzsaError)
    assert "11.6" in refusal.value.text.tr
    assert "11.6" in refusal.value.text.en


@pytest.mark.parametrize("code", ["18.1", "x", "8.", "8.e"])
def test_what_is_no_code_has_no_place_in_the_order(code: str) -> None:
    with pytest.raises(LookupError):
        target_sort_key(code)


@pytest.mark.parametrize("language", ["tr", "en"])
def test_labels_are_there_short_and_distinct(language: str) -> None:
    labels = [each.label.of(language) for each in targets()]
    assert all(label and label == label.strip() and not label.endswith(".") for label in labels)
    assert max(map(len, labels)) <= 90
    assert [label for label, times in Counter(labels).items() if times > 1] == []


def test_turkish_labels_share_one_form() -> None:
    assert [each.code for each in targets() if not each.label.tr.endswith(("mek", "mak"))] == []


def test_relevance_has_a_reason_that_fits_it() -> None:
    fitting = {
        Relevance.DIRECT: {"own_task", "shared_task", "own_conduct"},
        Relevance.INDIRECT: {"shared_task", "local_support", "own_conduct"},
        Relevance.NONE: {"state_task", "international"},
    }
    assert [each.code for each in targets() if each.relevance_reason.code not in fitting[each.relevance]] == []


def test_as_many_targets_are_municipal_as_the_oecd_found_at_least() -> None:
    assert sum(each.relevance.is_municipal for each in targets()) >= OECD_FLOOR


def test_relevance_is_judged_as_a_municipality_would() -> None:
    assert {target(code).relevance for code in ("3.6", "11.2", "11.6", "11.7", "12.5")} == {Relevance.DIRECT}
    assert {target(code).relevance for code in ("8.a", "10.5", "17.1", "17.3")} == {Relevance.NONE}
