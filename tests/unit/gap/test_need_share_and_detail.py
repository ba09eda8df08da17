"""Need-share gap, the detail of a cell, peers and the profile of a district."""

from __future__ import annotations

import numpy as np
import pytest

from izsa_plugin.analysis.gap.analyse import analyse
from izsa_plugin.analysis.gap.detail import Details, details
from izsa_plugin.analysis.gap.need_share import NeedBy, Supply, need_weights, share_gap
from izsa_plugin.analysis.gap.peers import similar_places
from izsa_plugin.analysis.gap.profile import profile
from izsa_plugin.analysis.gap.reporting import Report
from tests.unit.gap.samples import some_projects, squares


def test_the_share_gap_is_need_less_supply_and_its_positive_part_is_the_dissimilarity():
    supply = np.array([[6.0, 0.0], [3.0, 0.0], [1.0, 0.0], [50.0, 1.0]])
    found = share_gap(supply, np.array([100.0, 200.0, 100.0, 900.0]), np.array([True, True, True, False]))
    np.testing.assert_allclose(found.need[:3], [0.25, 0.5, 0.25])
    np.testing.assert_allclose(found.gap[:3, 0], [-0.35, 0.2, 0.15])
    assert found.dissimilarity[0] == pytest.approx(0.35)
    assert np.isnan(found.dissimilarity[1])  # nothing there is not a perfect match
    assert np.isnan(found.need[3]) and np.isnan(found.gap[3]).all()


def test_need_follows_residents_area_or_a_group():
    places = squares(2, [100.0, 300.0])
    places.group = np.array([9.0, 1.0])
    assert need_weights(places, NeedBy.POPULATION).tolist() == [100.0, 300.0]
    assert need_weights(places, NeedBy.GROUP).tolist() == [9.0, 1.0]
    assert need_weights(places, NeedBy.AREA).tolist() == [1.0, 1.0]
    places.area_km2 = np.array([4.0, np.nan])
    assert need_weights(places, NeedBy.AREA).tolist() == [4.0, 1.0]


def test_every_cell_has_its_detail_with_denominator_and_certainty():
    projects = some_projects(*[{"districts": ("A",), "goals": (6, 1)}] * 3, {"districts": ("B",), "goals": (1,)})
    gaps = analyse(projects, squares(2, [1e5, 1e5]), reports=[Report(0, closed=True), Report(1, closed=True)])
    cells = list(details(gaps))
    assert len(cells) == 34
    six = next(cell for cell in cells if cell.district == "B" and cell.code == "6")
    assert (six.n, six.column_n, six.expected, six.kind) == (0, 3, 1.5, "none")
    assert (six.need_share, six.supply_share, six.share_gap) == (0.5, 0.0, 0.5)
    assert six.p == pytest.approx(2 * np.exp(-1.5)) and six.q is not None and six.q >= six.p
    assert six.small_number is True
    one = next(cell for cell in cells if cell.district == "A" and cell.code == "1")
    assert one.quotient is not None and one.quotient_symmetric == pytest.approx((one.quotient - 1) / (one.quotient + 1))


def test_similar_districts_follow_population_then_coast_and_rural_share():
    places = squares(4, [100.0, 100.0, 100.0, 250.0])
    everybody = np.ones(4, bool)
    assert similar_places(places, 0, everybody)[0] == 1
    places.coastal = np.array([1.0, 0.0, 1.0, 1.0])
    assert similar_places(places, 0, everybody) == [2, 3, 1]
    places.rural = np.array([0.9, 0.9, 0.1, 0.9])
    assert similar_places(places, 0, everybody) == [3, 1, 2]
    assert similar_places(places, 0, np.array([True, True, False, False])) == [1]


def test_a_profile_sets_a_district_beside_similar_ones_in_one_sentence():
    projects = some_projects(*[{"districts": ("A",), "goals": (6,)}] * 3, {"districts": ("B",), "goals": (6,)})
    gaps = analyse(projects, squares(2, [1e5, 1e5]), reports=[Report(0, closed=True), Report(1, closed=True)])
    page = profile(gaps, 0)
    assert page.sentence.en == (
        "A: 3 projects, 0.3 per 10,000 residents (95% interval 0.06–0.88); 0.1 in similar districts"
    )
    assert page.similar == [1]
    assert (page.rows[5].n, page.rows[5].similar_mean) == (3, 1)


def test_the_profile_of_a_silent_district_judges_nothing():
    gaps = analyse(some_projects({"districts": ("A",), "goals": (6,)}), squares(2, [1e5, 1e5]))
    assert "has not reported" in profile(gaps, 1).sentence.en


def test_the_share_set_beside_the_need_can_be_one_of_money_or_people():
    rows = [
        {"districts": ("A",), "goals": (6,), "budget": 30.0},
        {"districts": ("B",), "goals": (6, 7), "budget": 20.0},
        {"districts": ("B",), "goals": (7,)},
    ]
    projects = some_projects(*rows)
    projects.people = [1.0, float("nan"), 9.0]
    reports = [Report(0, closed=True), Report(1, closed=True)]
    gaps = analyse(projects, squares(2, [1e5, 1e5]), reports=reports)
    shares = {supply: Details(gaps, supply=supply).of(0, 5).supply_share for supply in (Supply.BUDGET, Supply.PEOPLE)}
    assert shares == {Supply.BUDGET: 0.75, Supply.PEOPLE: 1.0}
    assert Details(gaps).of(0, 5).dissimilarity == 0.0
    assert Details(gaps).of(1, 6).dissimilarity == 0.5
