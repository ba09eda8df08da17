"""The light of a record's last confirmation."""

from __future__ import annotations

import datetime

import pytest

from izsa_plugin.domain.freshness import Freshness, light, sentence

TODAY = datetime.date(2026, 11, 24)


@pytest.mark.parametrize(
    ("confirmed", "expected"),
    [("2025-11-24", Freshness.FRESH), ("2025-11-23", Freshness.AGEING), ("2024-11-24", Freshness.AGEING),
     ("2024-11-23", Freshness.OLD), ("2027-01-01", Freshness.FRESH), ("", Freshness.NEVER), (None, Freshness.NEVER)],
)  # fmt: skip
def test_green_up_to_a_year_yellow_past_one_red_past_two(confirmed: str | None, expected: Freshness) -> None:
    assert light(confirmed, "running", TODAY) is expected


@pytest.mark.parametrize("status", ["completed", "cancelled"])
def test_what_is_over_needs_no_confirming(status: str) -> None:
    assert light("2020-01-01", status, TODAY) is None
    assert "gerekmiyor" in sentence("2020-01-01", status, TODAY).tr


def test_the_days_of_a_light_are_just_those_that_give_it() -> None:
    for back in (0, 364, 365, 366, 729, 730, 731, 2000):
        day = (TODAY - datetime.timedelta(days=back)).isoformat()
        giving = [each for each in Freshness for days in [each.days(TODAY)]
                  if days and (days.first or "") <= day <= (days.last or "9")]  # fmt: skip
        assert giving == [Freshness.of(day, TODAY)]


def test_the_sentence_names_the_day_in_the_readers_order() -> None:
    said = sentence("2024-03-05", "running", TODAY)
    assert said.tr.startswith("Son teyit: 05.03.2024.") and "iki yılı" in said.tr
    assert said.en.startswith("Last confirmed on 2024-03-05.") and "two years" in said.en
