"""Intervals, tests, shrinkage and false discoveries, held against scipy 1.10.1 and statsmodels 0.14.6."""

from __future__ import annotations

import numpy as np
import pytest

from izsa_plugin.analysis.gap.certainty import adjusted, shrunk_ratio
from izsa_plugin.analysis.gap.poisson import at_least, at_most, interval, two_sided

# a count and its limits: half of scipy's χ² quantiles at 2n and 2n + 2 degrees
INTERVALS = (
    (0, 0.0, 3.6888794541139354),
    (1, 0.025317807984289876, 5.571643390938898),
    (2, 0.24220927854396496, 7.22468766772396),
    (3, 0.6186721228956014, 8.767273069742323),
    (5, 1.6234863901184207, 11.66833207932267),
    (10, 4.7953886961324335, 18.39035604201778),
    (17, 9.903126469607294, 27.218646815906613),
    (40, 28.576586441788965, 54.468646963984064),
    (153, 129.71717525172988, 179.25538410338262),
    (2500, 2402.952365431124, 2599.9614843405425),
    (2.5, 0.41560580674333125, 8.006382137314663),
)
# a count, a mean, and scipy's chances of at most and of at least so many
TAILS = (
    (0, 3.1, 0.04504920239355781, 1.0),
    (1, 8.2, 0.002526812843743711, 0.9997253464300279),
    (2, 0.4, 0.9920736681327461, 0.061551935550105),
    (5, 5.0, 0.615960654833063, 0.5595067149347879),
    (12, 4.5, 0.9991948621196787, 0.0024042835731014948),
    (3, 20.0, 3.203719780476998e-06, 0.9999995444850495),
    (150, 120.0, 0.9964480348947647, 0.004563441304151236),
    (1, 0.0001, 0.9999999950003333, 9.999500016666262e-05),
)


def test_intervals_equal_the_chi_square_quantiles():
    count, low, high = np.array(INTERVALS).T
    found_low, found_high = interval(count)
    np.testing.assert_allclose(found_low, low, rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(found_high, high, rtol=1e-9)


def test_an_interval_keeps_the_shape_of_the_table_and_holds_the_count():
    counts = np.arange(60.0).reshape(4, 15)
    low, high = interval(counts, 0.9)
    assert low.shape == high.shape == (4, 15)
    assert ((low <= counts) & (counts < high)).all()
    assert (np.diff(high.ravel()) > 0).all()


def test_an_interval_covers_the_mean_at_least_as_often_as_it_says():
    counts = np.random.default_rng(3).poisson(2.7, 20_000)
    low, high = interval(counts)
    assert ((low <= 2.7) & (high >= 2.7)).mean() >= 0.95


def test_tails_equal_the_poisson_distribution():
    count, mean, fewer, more = np.array(TAILS).T
    np.testing.assert_allclose(at_most(count, mean), fewer, rtol=1e-9)
    np.testing.assert_allclose(at_least(count, mean), more, rtol=1e-9)
    np.testing.assert_allclose(two_sided(count, mean), np.minimum(1, 2 * np.minimum(fewer, more)), rtol=1e-9)


def test_nothing_where_nothing_is_expected_is_no_surprise_and_something_is():
    assert two_sided(np.array([0, 1]), np.array([0.0, 0.0])).tolist() == [1.0, 0.0]


def test_q_values_equal_benjamini_hochberg():
    q = adjusted(np.array([0.01, 0.04, 0.03, 0.2, 0.9, 0.005, 0.04, 1.0]))
    np.testing.assert_allclose(q, [0.04, 0.064, 0.064, 0.26666666666666666, 1.0, 0.04, 0.064, 1.0], rtol=1e-12)


def test_cells_that_were_not_tested_do_not_count_among_the_tests():
    q = adjusted(np.array([[0.01, np.nan], [np.nan, 0.5]]))
    np.testing.assert_allclose(q, [[0.02, np.nan], [np.nan, 0.5]])


@pytest.mark.parametrize("nothing", [np.array([]), np.array([np.nan])])
def test_no_test_gives_no_q_value(nothing):
    assert np.isnan(adjusted(nothing)).all()


def test_shrinkage_equals_marshalls_formula_worked_by_hand():
    # n = 1, 4, 16; E = 5, 5, 11: mean 1; variance (5·0.64 + 5·0.04 + 11·0.206612)/21 = 0.2701;
    # 21/3 = 7, so spread = 0.2701299 - 1/7 = 0.1272727; trust = s/(s + 1/E)
    observed, expected = np.array([[1.0], [4.0], [16.0]]), np.array([[5.0], [5.0], [11.0]])
    variance = (5 * 0.8**2 + 5 * 0.2**2 + 11 * (5 / 11) ** 2) / 21
    spread = variance - 1 / 7
    by_hand = [1 - 0.8 * spread / (spread + 0.2), 1 - 0.2 * spread / (spread + 0.2)]
    by_hand.append(1 + 5 / 11 * spread / (spread + 1 / 11))
    np.testing.assert_allclose(shrunk_ratio(observed, expected)[:, 0], by_hand, rtol=1e-12)


def test_spread_that_chance_explains_is_shrunk_away_and_the_unknown_stays_unknown():
    observed = np.array([[1.0], [0.0], [2.0], [3.0]])
    expected = np.array([[1.0], [1.0], [1.0], [np.nan]])
    np.testing.assert_allclose(shrunk_ratio(observed, expected)[:, 0], [1, 1, 1, np.nan])


def test_a_small_district_is_shrunk_more_than_a_large_one_of_the_same_ratio():
    observed = np.array([[2.0], [200.0], [100.0], [20.0]])
    expected = np.array([[1.0], [100.0], [200.0], [21.0]])
    ratio = shrunk_ratio(observed, expected)[:, 0]
    assert 1 < ratio[0] < ratio[1] < 2
