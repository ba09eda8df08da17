"""Our own statistics beside published implementations: scipy and statsmodels, to 1e-9."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats
from statsmodels.stats.multitest import multipletests

from izsa_plugin.analysis.gap.certainty import adjusted
from izsa_plugin.analysis.gap.mix import expected_by_mix
from izsa_plugin.analysis.gap.need import NeedValue, need_scores
from izsa_plugin.analysis.gap.poisson import at_least, at_most, interval

COUNTS = np.concatenate([np.arange(200.0), np.random.default_rng(1).integers(200, 20_000, 100), [0.5, 2.25, 77.125]])


@pytest.mark.parametrize("confidence", [0.8, 0.95, 0.99])
def test_poisson_intervals_equal_scipy(confidence):
    low, high = interval(COUNTS, confidence)
    tail = (1 - confidence) / 2
    np.testing.assert_allclose(low[COUNTS > 0], stats.chi2.ppf(tail, 2 * COUNTS[COUNTS > 0]) / 2, rtol=1e-9)
    np.testing.assert_allclose(high, stats.chi2.ppf(1 - tail, 2 * COUNTS + 2) / 2, rtol=1e-9)
    assert low[COUNTS == 0].tolist() == [0.0]


def test_poisson_tails_equal_scipy():
    generator = np.random.default_rng(4)
    mean = np.concatenate([generator.uniform(0.01, 40, 4000), generator.uniform(40, 3000, 500)])
    count = generator.poisson(mean * generator.uniform(0.5, 1.6, len(mean))).astype(float)
    np.testing.assert_allclose(at_most(count, mean), stats.poisson.cdf(count, mean), rtol=1e-9, atol=1e-15)
    np.testing.assert_allclose(at_least(count, mean), stats.poisson.sf(count - 1, mean), rtol=1e-9, atol=1e-15)


@pytest.mark.parametrize("seed", range(20))
def test_q_values_equal_statsmodels(seed):
    p = np.random.default_rng(seed).beta(0.5, 2.0, 510).round(3 if seed % 2 else 12)
    np.testing.assert_allclose(adjusted(p), multipletests(p, method="fdr_bh")[1], rtol=1e-9)


def test_expected_by_mix_equals_the_contingency_table_of_scipy():
    counts = np.random.default_rng(6).integers(0, 30, (30, 17)).astype(float)
    np.testing.assert_allclose(expected_by_mix(counts), stats.contingency.expected_freq(counts), rtol=1e-9)


def test_need_ranks_equal_the_mean_ranks_of_scipy():
    values = np.random.default_rng(7).integers(0, 12, 30).astype(float)
    scores = need_scores([NeedValue(place, 3, value) for place, value in enumerate(values)], 30)[:, 2]
    np.testing.assert_allclose(scores, (stats.rankdata(values) - 1) / 29, rtol=1e-9)
