"""What to do: the cover and its bound, projects to take over, places out of reach, change, neighbourhoods."""

from __future__ import annotations

import datetime
from itertools import combinations

import numpy as np
import pytest
import shapely

from izsa_plugin.analysis.gap.allocation import Counting, allocate
from izsa_plugin.analysis.gap.analyse import GapOptions, analyse
from izsa_plugin.analysis.gap.change import change
from izsa_plugin.analysis.gap.classes import GapClass
from izsa_plugin.analysis.gap.cover import GREEDY_BOUND, greedy_cover
from izsa_plugin.analysis.gap.grid import analyse_grid, make_grid
from izsa_plugin.analysis.gap.prepare import prepare
from izsa_plugin.analysis.gap.reach import Population, next_sites, reach
from izsa_plugin.analysis.gap.reporting import Report
from izsa_plugin.analysis.gap.transfer import Transfers
from izsa_plugin.domain.errors import IzsaError
from tests.unit.gap.samples import some_projects, squares

DAY = datetime.date


@pytest.mark.parametrize("seed", range(25))
def test_the_greedy_cover_keeps_its_bound_against_the_best_of_all_choices(seed):
    generator = np.random.default_rng(seed)
    weights = generator.random(14)
    sets = [np.flatnonzero(generator.random(14) < 0.3) for _ in range(9)]
    cover = greedy_cover(sets, weights, 3)
    best = max(weights[np.unique(np.concatenate(three))].sum() for three in combinations(sets, 3))
    assert cover.covered <= best + 1e-12
    assert best <= cover.at_most + 1e-12
    assert cover.quality >= GREEDY_BOUND
    assert cover.covered == pytest.approx(weights[np.unique(np.concatenate([sets[i] for i in cover.chosen]))].sum())


def test_a_cover_of_nothing_chooses_nothing():
    cover = greedy_cover([], np.array([1.0]), 3)
    assert (cover.chosen, cover.covered, cover.total) == ([], 0, 1.0)


def test_no_set_is_chosen_that_adds_nothing():
    assert greedy_cover([np.array([0]), np.array([0])], np.array([2.0]), 5).chosen == [0]


def _three_districts():
    rows = [
        {"key": "plain", "districts": ("A",), "goals": (6,), "status": "running"},
        {"key": "good", "districts": ("A",), "goals": (6, 7), "status": "completed"},
        {"key": "second", "districts": ("A",), "goals": (7, 6), "status": "running"},
        {"key": "c", "districts": ("C",), "goals": (1,), "status": "running"},
    ]
    projects = some_projects(*rows)
    projects.good_practice = [False, True, False, False]
    return analyse(projects, squares(3, [1e5] * 3), reports=[Report(place, closed=True) for place in range(3)])


def test_the_best_project_to_take_over_is_the_good_practice_and_says_why():
    gaps = _three_districts()
    best = Transfers(gaps, pairs=[(0, 3, 0.8)]).best(1, 5)
    assert [gaps.projects.key[each.project] for each in best] == ["good", "plain", "second"]
    assert best[0].why.en.startswith("a good practice; it is its primary goal; in a similar district (A)")
    assert "the like exists in other districts too (1)" in best[1].why.en
    assert best[0].score > best[1].score > best[2].score > 0


def test_nothing_is_proposed_where_there_is_no_gap():
    assert Transfers(_three_districts()).best(0, 5) == []


def test_the_next_steps_repeat_what_closes_most_and_state_what_they_close():
    gaps = _three_districts()
    steps, cover = Transfers(gaps).next_steps(2)
    assert [(gaps.places.name[step.place], gaps.projects.key[step.project]) for step in steps] == [
        ("B", "good"),
        ("C", "good"),
    ]
    assert steps[0].columns == (5, 6)
    assert steps[1].together == pytest.approx(steps[0].share + steps[1].share)
    assert GREEDY_BOUND <= cover.quality <= 1


def test_the_far_part_of_an_area_and_its_places():
    places = squares(2, [100.0, 100.0])
    found = reach(places, np.array([shapely.Point(0, 500), None], dtype=object), 1000.0)
    assert found.by_area
    assert found.share[1] == pytest.approx(1.0, abs=1e-3)
    assert 0 < found.share[0] < 0.1
    assert found.places[0].area / 1e6 == pytest.approx(found.far[0])


def test_residents_are_measured_exactly_and_each_lives_in_one_district():
    places = squares(2, [100.0, 100.0])
    homes = Population(shapely.points([[0, 500], [999, 500], [1000, 500], [1501, 500]]), np.array([10, 20, 30, 40]))
    found = reach(places, np.array([shapely.Point(500, 500)], dtype=object), 500.0, homes)
    assert found.people.sum() == 100
    assert found.far.tolist() == [0.0, 40.0]


def test_without_any_project_everybody_is_far():
    found = reach(squares(1, [9.0]), np.array([None], dtype=object), 500.0)
    assert found.share.tolist() == [1.0]


def test_the_next_sites_reach_most_of_the_far_people_first():
    places = squares(6, [100.0] * 6)
    homes = Population(shapely.points([[5500, 500], [5600, 500], [3000, 500]]), np.array([50.0, 50.0, 30.0]))
    found = reach(places, np.array([shapely.Point(0, 0)], dtype=object), 800.0, homes)
    sites = next_sites(found, 800.0, 2, homes)
    assert sites.cover.gains == [100.0, 30.0]
    assert shapely.distance(sites.points[0], shapely.Point(5550, 500)) <= 800
    assert sites.cover.quality == 1.0


def test_sites_for_a_short_distance_stay_few_enough_to_compare():
    found = reach(squares(8, [9.0] * 8), np.array([None], dtype=object), 1.0)
    sites = next_sites(found, 1.0, 3)
    assert len(sites.points) == 3
    assert sites.cover.covered == pytest.approx(3 * np.pi * 1e-6)


def test_change_compares_what_had_begun_by_two_days():
    rows = [
        {"districts": ("A",), "goals": (6,), "start": "2020-01-01", "end": "2022-06-30", "status": "completed"},
        {"districts": ("B",), "goals": (6,), "start": "2024-05-01", "status": "running"},
        {"districts": ("B",), "goals": (6,), "status": "running"},
    ]
    reports = [Report(0, closed=True), Report(1, closed=True)]
    found = change(some_projects(*rows), squares(2, [1e5, 1e5]), DAY(2021, 1, 1), DAY(2025, 1, 1), reports=reports)
    cells = {(cell.place, cell.column): cell for cell in found.cells()}
    a, b = cells[0, 5], cells[1, 5]
    assert (a.before, a.after, a.opened) == (GapClass.PRESENT, GapClass.WEAK, True)  # what ran then is over now
    assert (b.before, b.after, b.closed, b.n_after) == (GapClass.NONE, GapClass.PRESENT, True, 1)
    assert b.sentence.tr == "amaç 6: Proje yok → Var (0 → 1 proje)"
    assert found.undated == 1


def test_of_a_district_that_has_not_reported_no_change_is_claimed():
    rows = ({"districts": ("A",), "goals": (6,), "start": "2022-01-01", "status": "running"},)
    reports = [Report(0, closed=True), Report(1, closed=False)]
    found = change(some_projects(*rows), squares(2, [1e5, 1e5]), DAY(2021, 1, 1), DAY(2025, 1, 1), reports=reports)
    sentences = {cell.place: cell.sentence for cell in found.cells() if cell.column == 5}
    assert sentences[1].tr == "amaç 6: bildirim yok, değişim bilinmiyor (görünen 0 → 0)"
    assert sentences[0].en == "goal 6: No project → Present (0 → 1 projects)"


def test_squares_share_out_residents_and_judge_by_place():
    places = squares(2, [1000.0, 3000.0])
    grid = make_grid(places, 250.0)
    assert len(grid.places) == 32
    assert np.bincount(grid.district, grid.places.population).tolist() == pytest.approx([1000, 3000])
    projects = some_projects({"wkt": "POINT (100 100)", "goals": (6,), "districts": ("A",)}, {"districts": ("B",)})
    gaps = analyse_grid(prepare(projects, places, GapOptions()), grid, GapOptions())
    assert gaps.counts.n.sum() == 1 and gaps.counts.wide_projects == 1
    assert (gaps.classes[:, 5] == GapClass.PRESENT).sum() == 1
    assert gaps.evidence.reported.all()


def test_squares_take_their_residents_from_points_once():
    grid = make_grid(squares(1, [9.0]), 500.0, (shapely.points([[500, 500], [10, 10]]), np.array([5.0, 7.0])))
    assert grid.places.population.sum() == 12


def test_squares_too_many_are_refused_in_words():
    with pytest.raises(IzsaError, match=r"."):
        make_grid(squares(20, [9.0] * 20), 1.0)


def test_once_touched_counts_a_crossing_shape_whole_in_each_district():
    projects = some_projects({"wkt": "LINESTRING (900 500, 1900 500)"}, {"wkt": "POINT (1000 500)"})
    found = allocate(projects, squares(2), Counting.ONCE_TOUCHED)
    assert sorted(zip(found.project.tolist(), found.district.tolist(), found.weight.tolist())) == [
        (0, 0, 1.0), (0, 1, 1.0), (1, 0, 1.0), (1, 1, 1.0)]  # fmt: skip
    counts = analyse(projects, squares(2), GapOptions(counting=Counting.ONCE_TOUCHED)).counts
    assert (counts.projects.tolist(), counts.city_projects) == ([2, 2], 2)
