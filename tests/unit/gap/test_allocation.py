"""How projects are shared among districts."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from izsa_plugin.analysis.gap.allocation import Allocation, Counting, allocate
from izsa_plugin.analysis.gap.places import Places

from .samples import some_projects, squares


def _table(allocation: Allocation, projects: int, places: int) -> np.ndarray:
    table = np.zeros((projects, places))
    np.add.at(table, (allocation.project, allocation.district), allocation.weight)
    return table


def test_a_named_district_wins_over_the_shape_and_is_found_by_code_or_name():
    projects = some_projects(
        {"districts": ("D2",), "wkt": "POINT (500 500)"}, {"districts": ("b",)}, {"wkt": "POINT (500 500)"}
    )
    table = _table(allocate(projects, squares(2), Counting.ONCE_EACH), 3, 2)
    assert table.tolist() == [[0, 1], [0, 1], [1, 0]]


def test_a_project_of_two_named_districts_counts_once_in_each_or_is_halved_as_chosen():
    projects = some_projects({"districts": ("A", "C")})
    assert _table(allocate(projects, squares(3), Counting.ONCE_EACH), 1, 3).tolist() == [[1, 0, 1]]
    assert _table(allocate(projects, squares(3), Counting.SHARED), 1, 3).tolist() == [[0.5, 0, 0.5]]


@pytest.mark.parametrize("counting", [Counting.ONCE_EACH, Counting.SHARED])
def test_a_line_is_split_by_length_and_an_area_by_area(counting):
    projects = some_projects(
        {"wkt": "LINESTRING (900 500, 1300 500)"}, {"wkt": "POLYGON ((200 0, 200 10, 1200 10, 1200 0, 200 0))"}
    )
    table = _table(allocate(projects, squares(2), counting), 2, 2)
    np.testing.assert_allclose(table, [[0.25, 0.75], [0.8, 0.2]], atol=1e-12)


@pytest.mark.parametrize("counting", [Counting.ONCE_EACH, Counting.SHARED])
def test_a_point_on_a_border_is_split_not_doubled(counting):
    table = _table(allocate(some_projects({"wkt": "POINT (1000 500)"}), squares(2), counting), 1, 2)
    assert table.tolist() == [[0.5, 0.5]]


def test_an_area_that_only_touches_a_neighbour_stays_whole():
    projects = some_projects({"wkt": "POLYGON ((100 100, 100 200, 1000 200, 1000 100, 100 100))"})
    assert _table(allocate(projects, squares(2), Counting.SHARED), 1, 2).tolist() == [[1, 0]]


def test_a_project_at_three_points_counts_once_where_it_is_or_is_shared_by_points():
    projects = some_projects({"wkt": "MULTIPOINT (100 100, 200 200, 1500 500)"})
    assert _table(allocate(projects, squares(2), Counting.ONCE_EACH), 1, 2).tolist() == [[1, 1]]
    np.testing.assert_allclose(_table(allocate(projects, squares(2), Counting.SHARED), 1, 2), [[2 / 3, 1 / 3]])


def test_places_of_different_kinds_weigh_alike_when_shared():
    wkt = "GEOMETRYCOLLECTION (POINT (500 500), MULTILINESTRING ((1100 1, 1200 1), (1800 2, 1900 2)))"
    np.testing.assert_allclose(
        _table(allocate(some_projects({"wkt": wkt}), squares(2), Counting.SHARED), 1, 2), [[1 / 3, 2 / 3]]
    )


def test_without_a_place_or_for_the_whole_city_a_project_is_wide():
    projects = some_projects(
        {},
        {"districts": ("(il geneli)",), "wkt": "POINT (5 5)"},
        {"scope": "city", "wkt": "POINT (5 5)"},
        {"scope": "site", "wkt": "POINT (5 5)"},
        {"wkt": "POINT EMPTY"},
    )
    allocation = allocate(projects, squares(1), Counting.ONCE_EACH)
    assert allocation.wide.tolist() == [True, True, True, False, True]
    assert allocation.project.tolist() == [3]
    assert not allocation.outside.any()


def test_a_shape_just_off_the_coast_goes_to_the_nearest_district_and_a_far_one_is_outside():
    projects = some_projects({"wkt": "POINT (500 -400)"}, {"wkt": "POINT (500 -600)"})
    allocation = allocate(projects, squares(1), Counting.ONCE_EACH, snap=500)
    assert allocation.project.tolist() == [0]
    assert allocation.outside.tolist() == [False, True]


def test_a_name_that_is_no_district_is_told_and_the_shape_used():
    projects = some_projects({"districts": ("Manisa",), "wkt": "POINT (1500 5)"}, {"districts": ("Manisa",)})
    allocation = allocate(projects, squares(2), Counting.ONCE_EACH)
    assert allocation.unknown == {"Manisa": 2}
    assert allocation.district.tolist() == [1]
    assert allocation.wide.tolist() == [False, True]


def test_the_p_code_of_an_izmir_district_finds_boundaries_with_other_codes():
    places = Places(["35-01", "35-02"], ["Çiğli", "BORNOVA"], np.full(2, np.nan), np.full(2, None))
    projects = some_projects({"districts": ("TUR035010",)}, {"districts": ("bornova",)}, {"districts": ("35-02",)})
    assert allocate(projects, places, Counting.ONCE_EACH).district.tolist() == [0, 1, 1]


def test_shares_of_any_shapes_add_up_to_the_number_of_placed_projects():
    random = np.random.default_rng(7)
    rows = []
    for kind in random.integers(0, 3, 400):
        x, y, reach = random.uniform(-300, 4300), random.uniform(-300, 1300), random.uniform(1, 900)
        shape = shapely.Point(x, y)
        if kind == 1:
            shape = shapely.LineString([(x, y), (x + reach, y + random.uniform(-reach, reach))])
        if kind == 2:
            shape = shape.buffer(reach)
        rows.append({"shape": shape})
    allocation = allocate(some_projects(*rows), squares(4), Counting.SHARED, snap=50)
    totals = np.bincount(allocation.project, allocation.weight, minlength=400)
    np.testing.assert_allclose(totals[~allocation.outside], 1.0, atol=1e-12)
    assert abs(allocation.weight.sum() + allocation.outside.sum() - 400) < 1e-9
    assert (totals[allocation.outside] == 0).all()
    assert 0 < allocation.outside.sum() < 200
