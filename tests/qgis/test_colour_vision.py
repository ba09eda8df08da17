"""What the map tells survives grey print and deuteranopia: by distance, by lightness, and by number, sign or shape."""

from __future__ import annotations

import itertools
from collections.abc import Iterable

import pytest
from qgis.PyQt.QtCore import QByteArray
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer

from izsa_plugin.domain import catalogue
from izsa_plugin.domain.freshness import Freshness
from izsa_plugin.symbology import density, marks, palette
from izsa_plugin.symbology.signs import light_badge, light_disc, sign_badge, sign_disc
from izsa_plugin.symbology.themes.by_status import COLOURS
from tests.colour_vision import Vision, contrast, deuteranope, distance, encoded, grey, lightness, linear, normal

VISIONS = (normal, deuteranope, grey)
LIGHTS = (Freshness.FRESH, Freshness.AGEING, Freshness.OLD)
#: Pixels of a side: a disc on a screen of 96 dots an inch is 16, so differences of a few pixels are seen.
SIDE = 32
#: As :mod:`docs/symbology.md` states them.
LEAST_DISTANCE, LEAST_GREY_DISTANCE, LEAST_SIGN_CONTRAST, LEAST_NUMBER_CONTRAST = 15, 10, 3.5, 3.0


def nearest(colours: Iterable[str], seen: Vision) -> float:
    return min(distance(one, other, seen) for one, other in itertools.combinations(colours, 2))


def test_the_measures_agree_with_their_sources():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert distance("#000000", "#ffffff") == pytest.approx(100, abs=0.1)
    # Neutral colours look the same to everybody.
    assert encoded(deuteranope(linear("#808080"))) == (128, 128, 128)
    # Red and green of like lightness come close together; blue and yellow do not.
    assert distance("#a05040", "#607030", deuteranope) < 0.5 * distance("#a05040", "#607030")
    assert distance("#2040c0", "#c0b020", deuteranope) > 100


@pytest.mark.parametrize("colours", [[fill for fill, _ink in COLOURS.values()], [each.colour for each in LIGHTS]])
def test_statuses_and_lights_are_far_apart_in_every_vision(colours):
    assert nearest(colours, normal) >= LEAST_DISTANCE
    assert nearest(colours, deuteranope) >= LEAST_DISTANCE
    assert nearest(colours, grey) >= LEAST_GREY_DISTANCE


def test_the_heat_map_darkens_all_the_way():
    steps = [lightness(colour) for colour in density.COLOURS]
    assert all(lighter - darker >= 15 for lighter, darker in zip(steps, steps[1:]))


def test_numbers_and_signs_stand_out_from_their_own_colour():
    for goal in catalogue.goals():
        ink = "#ffffff" if goal.label_colour == "white" else "#000000"
        assert contrast(goal.colour, ink) >= LEAST_NUMBER_CONTRAST, goal.number
    for status, (fill, ink) in COLOURS.items():
        assert contrast(fill, ink) >= LEAST_SIGN_CONTRAST, status
    assert contrast(palette.CLUSTER, palette.PAPER) >= 7


@pytest.mark.parametrize("ground", [palette.LAND, palette.SEA])
def test_outlines_counted_discs_and_what_stands_back_stand_out_from_land_and_sea(ground):
    for colour in (palette.INK, palette.CLUSTER, palette.NEUTRAL, palette.QUIET):
        assert contrast(colour, ground) >= 3, colour


def test_some_goals_have_colours_that_nobody_could_tell_apart():
    colours = [goal.colour for goal in catalogue.goals()]
    assert nearest(colours, deuteranope) < 5
    assert nearest(colours, grey) < 5


@pytest.mark.parametrize("seen", VISIONS)
def test_so_every_goal_is_told_by_its_number(qgis_app, seen):
    discs = {goal.number: drawn(marks.disc_svg(goal.number), seen) for goal in catalogue.goals()}
    badges = {goal.number: drawn(marks.badge_svg(goal.number), seen) for goal in catalogue.goals()}
    ringed = {goal.number: drawn(marks.ringed_disc_svg(goal.number), seen) for goal in catalogue.goals()}
    assert alike(discs) == alike(badges) == alike(ringed) == []


def test_status_is_told_by_its_sign_alone(qgis_app):
    fill, ink = "#808080", "#ffffff"
    assert alike({status: drawn(sign_disc(status.value, fill, ink), grey) for status in COLOURS}) == []
    assert alike({status: drawn(sign_badge(status.value, fill, ink), grey) for status in COLOURS}) == []


def test_freshness_is_told_by_its_shape_alone(qgis_app):
    for draw in (light_disc, light_badge):
        shapes = {}
        for light in Freshness:
            one_colour = draw(light).replace(light.colour, palette.NEUTRAL)
            shapes[light] = drawn(one_colour, grey)
        assert alike(shapes) == []


def alike(pictures: dict) -> list:
    """The pairs of pictures in which fewer than a fiftieth of the pixels differ clearly in grey."""
    return [
        pair for pair in itertools.combinations(pictures, 2)
        if sum(abs(a - b) > 40 for a, b in zip(pictures[pair[0]], pictures[pair[1]])) < SIDE * SIDE / 50
    ]  # fmt: skip


def drawn(svg: str, seen: Vision) -> list[int]:
    """The lightness of a picture's pixels on the map's land, as a kind of vision gives it."""
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    image.fill(QColor(palette.LAND))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    pixels = (image.pixelColor(x, y) for y in range(SIDE) for x in range(SIDE))
    return [QColor(*encoded(seen(linear(pixel.name())))).lightness() for pixel in pixels]
