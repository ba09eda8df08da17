"""Gaps by target, audience and theme; levels, money and people; goals that a coast makes sense of."""

from __future__ import annotations

import numpy as np
import pytest

from izsa_plugin.analysis.gap.allocation import Counting
from izsa_plugin.analysis.gap.analyse import GapOptions, analyse
from izsa_plugin.analysis.gap.classes import GapClass
from izsa_plugin.analysis.gap.columns import Dimension, columns_of
from izsa_plugin.analysis.gap.counts import GoalCounting
from izsa_plugin.analysis.gap.reporting import Report
from tests.unit.gap.samples import some_projects, squares

THREE = [Report(place, closed=True) for place in range(3)]


def _column(gaps, code):
    return next(row for row, column in enumerate(gaps.columns.columns) if column.code == code)


def test_targets_are_columns_and_those_that_are_no_municipal_task_do_not_apply():
    projects = some_projects({"districts": ("A",), "goals": (6, 12), "targets": ("6.1", "12.5")})
    options = GapOptions(dimension=Dimension.TARGET, relevant_targets=frozenset({"6.1", "12.5", "6.2"}))
    gaps = analyse(projects, squares(3, [1e5] * 3), options, reports=THREE)
    assert gaps.classes.shape == (3, 169)
    assert gaps.classes[0, _column(gaps, "6.1")] is GapClass.PRESENT
    assert gaps.classes[0, _column(gaps, "12.5")] is GapClass.WEAK  # its goal is only the second one
    assert gaps.classes[0, _column(gaps, "6.2")] is GapClass.NONE
    assert gaps.classes[0, _column(gaps, "6.3")] is GapClass.NOT_APPLICABLE
    assert gaps.reasons[1][_column(gaps, "6.1")].tr.startswith("B'de hedef 6.1 için proje yok")


def test_audiences_are_those_of_the_list_and_those_written_and_none_is_secondary():
    projects = some_projects({"districts": ("A",), "audiences": ("youth", "Arıcılar")})
    gaps = analyse(projects, squares(2, [1e5] * 2), GapOptions(dimension=Dimension.AUDIENCE), reports=THREE[:2])
    codes = [column.code for column in gaps.columns.columns]
    assert "women" in codes and codes[-1] == "Arıcılar" and "unknown" not in codes
    assert gaps.classes[0, _column(gaps, "Arıcılar")] is GapClass.PRESENT
    assert gaps.reasons[1][_column(gaps, "youth")].tr.startswith(
        "B'de «Gençler (15–29 yaş)» hedef kitlesi için proje yok"
    )


def test_themes_come_from_the_themes_of_the_projects():
    projects = some_projects({"districts": ("A",)}, {"districts": ("B",)})
    projects.theme = ["energy", None]
    gaps = analyse(projects, squares(2, [1e5] * 2), GapOptions(dimension=Dimension.THEME), reports=THREE[:2])
    assert gaps.counts.n.sum() == 1
    assert gaps.counts.n[0, _column(gaps, "energy")] == 1
    assert gaps.counts.without_goal == 1


@pytest.mark.parametrize("dimension", list(Dimension))
def test_a_layer_without_anything_of_a_dimension_still_gives_a_table(dimension):
    columns = columns_of(some_projects({"districts": ("A",)}), dimension)
    assert len(columns) > 10
    assert columns.of_project == [()]


def test_an_inland_district_is_not_asked_for_life_below_water_unless_it_has_projects():
    places = squares(3, [1e5] * 3)
    places.coastal = np.array([1.0, 0.0, 0.0])
    projects = some_projects(
        *[{"districts": ("A",), "goals": (14,)}] * 4,
        {"districts": ("B",), "goals": (14,)},
        {"districts": ("C",), "goals": (6,)},
    )
    gaps = analyse(projects, places, reports=THREE)
    assert [kind.value for kind in gaps.classes[:, 13]] == ["present", "present", "not_applicable"]
    assert gaps.expected[0, 13] == 4  # expected of the coast's own rate, not of the whole city's
    assert gaps.reasons[2][13].tr == "C'de kıyı yok; amaç 14 burada aranmıyor"


def test_an_unknown_coast_changes_nothing():
    places = squares(2, [1e5] * 2)
    places.coastal = np.array([1.0, np.nan])
    gaps = analyse(some_projects({"districts": ("A",), "goals": (14,)}), places, reports=THREE[:2])
    assert gaps.classes[1, 13] is GapClass.NONE


def test_a_secondary_goal_can_weigh_less_and_fractions_still_add_up():
    projects = some_projects({"districts": ("A",), "goals": (1, 2, 3)})
    light = analyse(projects, squares(1, [1e5]), GapOptions(secondary_weight=0.5))
    assert light.counts.n[0, :3].tolist() == [1.0, 0.5, 0.5]
    options = GapOptions(secondary_weight=0.5, goal_counting=GoalCounting.FRACTIONAL)
    shared = analyse(projects, squares(1, [1e5]), options)
    assert shared.counts.n[0, :3].tolist() == [0.5, 0.25, 0.25]
    assert shared.counts.n.sum() == pytest.approx(1.0, abs=1e-12)


@pytest.mark.parametrize("goal_counting", list(GoalCounting))
def test_money_and_people_of_the_cells_add_up_to_what_was_stated(goal_counting):
    generator = np.random.default_rng(8)
    rows = [
        {
            "wkt": f"LINESTRING ({x} 500, {x + 900} 500)",
            "goals": tuple(generator.permutation(17)[: 1 + index % 4] + 1),
            "budget": 1000.0 + index if index % 3 else np.nan,
        }
        for index, x in enumerate(generator.uniform(0, 3000, 60))
    ]
    projects = some_projects(*rows)
    projects.people = [float(index) if index % 2 else float("nan") for index in range(60)]
    options = GapOptions(counting=Counting.SHARED, goal_counting=goal_counting)
    counts = analyse(projects, squares(4, [1e5] * 4), options).counts
    assert counts.budget_cells.sum() == pytest.approx(np.nansum(projects.budget), rel=1e-9)
    assert counts.people_cells.sum() == pytest.approx(np.nansum(projects.people), rel=1e-9)
    assert counts.budget.sum() == pytest.approx(np.nansum(projects.budget), rel=1e-9)
    assert counts.projects.sum() == pytest.approx(60, abs=1e-9)


@pytest.mark.parametrize("dimension", list(Dimension))
def test_shared_and_fractional_counts_add_up_to_the_projects_in_every_dimension(dimension):
    generator = np.random.default_rng(2)
    rows = [
        {
            "wkt": f"LINESTRING ({x} 500, {x + 900} 500)",
            "goals": (int(generator.integers(1, 18)),),
            "targets": ("6.1", "12.5", "7.2")[: 1 + index % 3],
            "audiences": ("youth", "women")[: 1 + index % 2],
        }
        for index, x in enumerate(generator.uniform(0, 3000, 40))
    ]
    projects = some_projects(*rows)
    projects.theme = ["energy"] * 40
    options = GapOptions(counting=Counting.SHARED, goal_counting=GoalCounting.FRACTIONAL, dimension=dimension)
    assert analyse(projects, squares(4), options).counts.n.sum() == pytest.approx(40, abs=1e-9)
