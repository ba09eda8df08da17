"""How projects spread over the goals."""

from __future__ import annotations

import numpy as np

from izsa_plugin.analysis.gap.mix import concentration, expected_by_mix, location_quotient, symmetric_quotient

COUNTS = np.array([[3.0, 1.0], [1.0, 5.0], [0.0, 0.0]])


def test_the_quotient_is_a_share_over_the_citys_share():
    # A: 3/4 of goal 1 against 4/10 in the city
    np.testing.assert_allclose(location_quotient(COUNTS)[:2], [[1.875, 0.25 / 0.6], [(1 / 6) / 0.4, (5 / 6) / 0.6]])
    assert np.isnan(location_quotient(COUNTS)[2]).all()


def test_the_expected_mix_keeps_the_totals_of_districts_and_goals():
    expected = expected_by_mix(COUNTS)
    np.testing.assert_allclose(expected.sum(axis=0), COUNTS.sum(axis=0))
    np.testing.assert_allclose(expected.sum(axis=1), COUNTS.sum(axis=1))
    assert (expected_by_mix(np.zeros((2, 3))) == 0).all()


def test_a_prior_draws_small_districts_towards_one():
    assert location_quotient(np.array([[1.0, 0.0], [10.0, 90.0]]), prior=1.0)[0, 0] < 2
    assert location_quotient(np.array([[1.0, 0.0], [10.0, 90.0]]))[0, 0] > 9


def test_half_and_double_are_equally_far_from_zero():
    np.testing.assert_allclose(symmetric_quotient(np.array([0.5, 1.0, 2.0])), [-1 / 3, 0, 1 / 3])


def test_concentration_of_one_goal_of_even_goals_and_of_none():
    index, normalised, effective = concentration(np.array([[4.0, 0, 0, 0], [1, 1, 1, 1], [0, 0, 0, 0]]))
    np.testing.assert_allclose(index, [1, 0.25, np.nan])
    np.testing.assert_allclose(normalised, [1, 0, np.nan])
    np.testing.assert_allclose(effective, [1, 4, np.nan])
