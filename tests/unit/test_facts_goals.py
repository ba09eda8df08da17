"""The 17 goals: names, colours, and numbers that can be read on them."""

from __future__ import annotations

import pytest

from izsa_plugin.domain.catalogue import GOAL_COUNT, goal, goals
from izsa_plugin.domain.errors import IzsaError

COLOURS = {
    1: "#E5243B", 2: "#DDA63A", 3: "#4C9F38", 4: "#C5192D", 5: "#FF3A21", 6: "#26BDE2", 7: "#FCC30B", 8: "#A21942",
    9: "#FD6925", 10: "#DD1367", 11: "#FD9D24", 12: "#BF8B2E", 13: "#3F7E44", 14: "#0A97D9", 15: "#56C02B",
    16: "#00689D", 17: "#19486A",
}  # fmt: skip
LARGE_TEXT = 3.0


def luminance(colour: str) -> float:
    """Relative luminance after WCAG 2.1."""
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_goals_run_from_1_to_17() -> None:
    assert [each.number for each in goals()] == list(range(1, GOAL_COUNT + 1)) == list(range(1, 18))


def test_colours_are_the_uns() -> None:
    assert {each.number: each.colour for each in goals()} == COLOURS


def test_label_is_white_where_white_is_legible_and_black_elsewhere() -> None:
    for each in goals():
        white_is_legible = contrast(each.colour, "#FFFFFF") >= LARGE_TEXT
        assert each.label_colour == ("white" if white_is_legible else "black"), each.number


def test_every_number_is_legible_on_its_colour() -> None:
    paint = {"white": "#FFFFFF", "black": "#000000"}
    assert all(contrast(each.colour, paint[each.label_colour]) >= LARGE_TEXT for each in goals())


def test_a_black_label_always_has_more_contrast_than_a_white_one_would() -> None:
    black = [each for each in goals() if each.label_colour == "black"]
    assert {each.number for each in black} == {2, 6, 7, 9, 11, 15}
    assert all(contrast(each.colour, "#000000") > contrast(each.colour, "#FFFFFF") for each in black)


@pytest.mark.parametrize("language", ["tr", "en"])
def test_names_exist_once_in_each_language_and_short_ones_fit_a_legend(language: str) -> None:
    names = [each.name.of(language) for each in goals()]
    shorts = [each.short.of(language) for each in goals()]
    assert len(set(names)) == len(set(shorts)) == GOAL_COUNT
    assert all(text and text == text.strip() for text in (*names, *shorts))
    assert all(len(short) <= 24 for short in shorts)


def test_goal_three_has_the_un_wording() -> None:
    assert goal(3).name.tr == "Sağlık ve Kaliteli Yaşam"
    assert goal(3).name.en == "Good Health and Well-being"


@pytest.mark.parametrize("number", [0, 18, -1])
def test_an_unknown_goal_is_refused_in_both_languages(number: int) -> None:
    with pytest.raises(LookupError) as refusal:
        goal(number)
    assert isinstance(refusal.value, IzsaError)
    assert str(number) in refusal.value.text.tr
    assert str(number) in refusal.value.text.en
