"""Whether gap flags are as sure as they say: false ones where there is no gap, and the power to find planted ones.

Projects fall on İzmir's 30 districts and 17 goals by chance alone (Poisson, by population), or with a tenth of the
cells planted at a fifth or at three times their share. A flag is a cell that is weak or dense by number, or without a
project and too much so for chance (q at most the accepted rate). The share of false ones among the flags, averaged
over the simulations (0 where nothing is flagged), is the false discovery rate that the method promises to hold.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from izsa_plugin.analysis.gap.analyse import GapOptions, analyse
from izsa_plugin.analysis.gap.classes import GapClass
from izsa_plugin.analysis.gap.places import Places
from izsa_plugin.analysis.gap.reporting import Report
from izsa_plugin.analysis.projects import Projects
from izsa_plugin.domain.catalogue import GOAL_COUNT, targets
from izsa_plugin.domain.districts import districts

SIMULATIONS = 200
#: Mean number of projects a cell: as on a young map, as expected of 30 offices, and in some years.
SIZES = (0.5, 5.0, 20.0)
PLANTED = 0.1
FEW, MANY = 0.2, 3.0


def run() -> list[dict[str, object]]:
    """A row a size, without and with planted gaps."""
    rows: list[dict[str, object]] = []
    for size in SIZES:
        for planted in (0.0, PLANTED):
            rows.append(simulate(size, planted, SIMULATIONS))
    return rows


def simulate(size: float, planted: float, simulations: int, seed: int = 20261124) -> dict[str, object]:
    """False flags and power at ``size`` projects a cell on average, with that share of the cells planted."""
    generator = np.random.default_rng(seed)
    places = _places()
    share = places.population / places.population.mean()
    reports = [Report(place, closed=True) for place in range(len(places))]
    options = GapOptions(relevant_targets=frozenset(each.code for each in targets()))
    false_rates, false_cells, found_few, found_many, cells = [], [], [], [], len(places) * GOAL_COUNT
    for _ in range(simulations):
        goal_rate = generator.lognormal(0.0, 0.5, GOAL_COUNT)
        mean = size * share[:, None] * (goal_rate / goal_rate.mean())[None, :]
        draw = generator.random(mean.shape)
        few, many = draw < planted / 2, draw > 1 - planted / 2
        true_mean = np.where(few, mean * FEW, np.where(many, mean * MANY, mean))
        counts = generator.poisson(true_mean)
        gaps = analyse(_projects(counts), places, options, reports=reports)
        sure = gaps.evidence.q <= options.thresholds.fdr
        less = gaps.weakness.too_few | ((gaps.counts.n == 0) & sure)
        more = gaps.classes == GapClass.DENSE
        flags = less | more
        wrong = (less & ~few) | (more & ~many)
        false_rates.append(wrong.sum() / flags.sum() if flags.any() else 0.0)
        false_cells.append(wrong.sum() / cells)
        if few.any():
            found_few.append((less & few).sum() / few.sum())
        if many.any():
            found_many.append((more & many).sum() / many.sum())
    return {
        "gap flags": f"{size:g} projects a cell, {'no true gap' if not planted else f'{planted:.0%} planted'}",
        "simulations": simulations,
        "accepted FDR": options.thresholds.fdr,
        "found FDR": float(np.mean(false_rates)),
        "cells falsely flagged": f"{np.mean(false_cells):.2%}",
        "power, a fifth": f"{np.mean(found_few):.0%}" if found_few else "",
        "power, three times": f"{np.mean(found_many):.0%}" if found_many else "",
    }


def _places() -> Places:
    rows = districts()
    return Places(
        code=[each.code for each in rows],
        name=[each.name for each in rows],
        population=np.array([each.population for each in rows], float),
        geometry=np.full(len(rows), None, object),
    )


def _projects(counts: NDArray[Any]) -> Projects:
    """One project for each unit of ``counts`` (districts × goals)."""
    district, goal = (np.repeat(axis.ravel(), counts.ravel()).tolist() for axis in np.indices(counts.shape))
    names = [(each.code,) for each in districts()]
    count = len(goal)
    return Projects(
        key=[str(row) for row in range(count)],
        title=[""] * count,
        text=[""] * count,
        goals=[(each + 1,) for each in goal],
        targets=[()] * count,
        audiences=[()] * count,
        start=np.full(count, "NaT", "datetime64[D]"),
        end=np.full(count, "NaT", "datetime64[D]"),
        districts=[names[each] for each in district],
        status=[None] * count,
        budget=np.full(count, np.nan),
        geometry=np.full(count, None, object),
    )
