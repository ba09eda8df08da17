"""What cells may hold, and what comes out."""

from __future__ import annotations

import datetime

import numpy as np
import pytest

from izsa_plugin.domain.parsing import amount, day_range, goal_numbers, goal_of_target, list_values, target_codes


@pytest.mark.parametrize(
    ("cell", "entries"),
    [
        ("7;13", ["7", "13"]),
        ("kadın, genç | yaşlı", ["kadın", "genç", "yaşlı"]),
        ('["8.10", "8.1"]', ["8.10", "8.1"]),
        ("[8.10, 7]", ["8.10", "7"]),
        ('{"women","youth"}', ["women", "youth"]),
        (["women", None, "women", ""], ["women"]),
        (np.array([7, 13]), ["7", "13"]),
        (7, ["7"]),
        (7.0, ["7"]),
        (None, []),
        (float("nan"), []),
        (" ; ;", []),
        ("[broken; 4", ["broken", "4"]),
    ],
)
def test_lists_are_read_in_every_written_form(cell: object, entries: list[str]) -> None:
    assert list_values(cell) == entries


def test_goals_keep_their_order_and_impossible_ones_are_told() -> None:
    assert goal_numbers("13; SKA 7; 18; 7 Erişilebilir ve Temiz Enerji; AMAÇ 4; x") == ((13, 7, 4), ["18", "x"])


def test_a_target_in_the_goals_counts_as_its_goal() -> None:
    assert goal_numbers("12.5;8.10") == ((12, 8), [])


def test_target_8_10_is_not_8_1() -> None:
    assert target_codes("8.10;8.1;16.A;08.2") == (("8.10", "8.1", "16.a", "8.2"), [])
    assert target_codes("18.1;8;12") == ((), ["18.1", "8", "12"])
    assert goal_of_target("12.5") == 12


@pytest.mark.parametrize(
    ("cell", "first", "last"),
    [
        ("2024", "2024-01-01", "2024-12-31"),
        (2024, "2024-01-01", "2024-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2024-02-03", "2024-02-03", "2024-02-03"),
        ("2024-02-03T10:30:00", "2024-02-03", "2024-02-03"),
        ("05.10.2024", "2024-10-05", "2024-10-05"),
        ("10.2024", "2024-10-01", "2024-10-31"),
        (datetime.datetime(2024, 2, 3, 23), "2024-02-03", "2024-02-03"),
    ],
)
def test_a_date_spans_the_days_its_precision_allows(cell: object, first: str, last: str) -> None:
    days = day_range(cell)
    assert days is not None
    assert [day.isoformat() for day in days] == [first, last]


@pytest.mark.parametrize("cell", ["2024-13", "2024-02-30", "yakında"])
def test_a_date_that_does_not_exist_is_refused(cell: str) -> None:
    with pytest.raises(ValueError):
        day_range(cell)


def test_an_empty_date_is_no_date() -> None:
    assert day_range(None) is None and day_range("") is None and day_range("  ") is None


@pytest.mark.parametrize(
    ("cell", "number"),
    [("1.250.000,50", 1250000.5), ("1250000.5", 1250000.5), ("1,250,000.5", 1250000.5), ("1.500 TL", 1500), (12, 12)],
)
def test_amounts_are_read_in_turkish_and_plain_writing(cell: object, number: float) -> None:
    assert amount(cell) == number


def test_an_amount_that_is_no_number_is_refused() -> None:
    with pytest.raises(ValueError):
        amount("yaklaşık bir milyon")
