"""The flags are as sure as they say, on districts and projects made by chance."""

from __future__ import annotations

import pytest

from bench.bench_gap_calibration import simulate


@pytest.mark.parametrize("planted", [0.0, 0.1])
def test_the_false_discovery_rate_stays_at_or_below_the_accepted_one(planted):
    found = simulate(5.0, planted, simulations=40)
    assert found["found FDR"] <= found["accepted FDR"] == 0.1


def test_with_many_projects_planted_gaps_are_found():
    found = simulate(20.0, 0.1, simulations=10)
    assert int(str(found["power, a fifth"]).rstrip("%")) > 30
    assert int(str(found["power, three times"]).rstrip("%")) > 40
