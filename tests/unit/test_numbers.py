"""Numbers as the two languages write them."""

from __future__ import annotations

import pytest

from izsa_plugin.domain.language import Text
from izsa_plugin.domain.numbers import number, percent


@pytest.mark.parametrize(
    ("value", "decimals", "tr", "en"),
    [
        (1234567.25, 1, "1.234.567,2", "1,234,567.2"),
        (3.0, 1, "3", "3"),
        (3.1, 1, "3,1", "3.1"),
        (0.5, 2, "0,5", "0.5"),
        (100, 0, "100", "100"),
        (-0.01, 1, "0", "0"),
        (-2.5, 1, "-2,5", "-2.5"),
    ],
)
def test_separators_follow_the_language_not_the_locale(value, decimals, tr, en):
    assert number(value, decimals) == Text(tr, en)


def test_the_percent_sign_stands_before_in_turkish_and_after_in_english():
    assert percent(0.455) == Text("%46", "46%")
