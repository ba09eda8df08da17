"""From projects and districts to classed cells with reasons."""

from __future__ import annotations

import numpy as np
import pytest

from izsa_plugin.analysis.gap.allocation import Counting
from izsa_plugin.analysis.gap.analyse import GapOptions, analyse
from izsa_plugin.analysis.gap.classes import GapClass
from izsa_plugin.analysis.gap.counts import GoalCounting
from izsa_plugin.analysis.gap.need import NeedValue
from izsa_plugin.analysis.gap.places import Places
from izsa_plugin.analysis.gap.reporting import Report
from izsa_plugin.analysis.gap.selection import Period
from izsa_plugin.analysis.gap.summary import summarise

from .samples import some_projects, squares


def _in(district, *goals, **more):
    return {"districts": (district,), "goals": goals, "status": "running", **more}


def test_cells_are_classed_by_the_first_rule_that_applies():
    gaps = analyse(
        some_projects(_in("A", 4, 6), _in("A", 6, status="completed"), _in("B", 4), _in("B", 5, status="completed")),
        squares(3, [20_000, 20_000, 20_000]),
        GapOptions(relevant_targets=frozenset({"4.1", "6.1", "5.1", "3.2"})),
    )
    classes = {goal: [gaps.classes[place, goal - 1] for place in range(3)] for goal in (3, 4, 5, 6, 7)}
    unreported = GapClass.NOT_REPORTED
    assert classes[4] == [GapClass.PRESENT, GapClass.PRESENT, unreported]
    assert classes[6] == [GapClass.PRESENT, GapClass.NONE, unreported]
    assert classes[5] == [GapClass.NONE, GapClass.WEAK, unreported]  # completed only
    assert classes[3] == [GapClass.NONE, GapClass.NONE, unreported]
    assert classes[7] == [GapClass.NOT_APPLICABLE, GapClass.NOT_APPLICABLE, unreported]


def test_only_secondary_goals_are_weak():
    gaps = analyse(some_projects(_in("A", 4, 6), _in("A", 4, 6)), squares(1, [1000.0]))
    assert gaps.classes[0, 5] is GapClass.WEAK
    assert gaps.counts.primary[0, 5] == 0
    assert gaps.reasons[0][5].tr == "A'da amaç 6 için 2 proje var; birincil amacı bu olan yok; beklenen 2"


def test_rates_are_per_ten_thousand_with_an_exact_interval_and_expected_follows_population():
    gaps = analyse(some_projects(_in("A", 1), _in("A", 1), _in("A", 1), _in("B", 2)), squares(2, [50_000, 100_000]))
    assert gaps.rate[0, 0] == pytest.approx(3 / 5)
    assert gaps.low[0, 0] == pytest.approx(0.6186721228956014 / 5)
    assert gaps.high[0, 0] == pytest.approx(8.767273069742323 / 5)
    assert gaps.expected[:, 0] == pytest.approx([1.0, 2.0])
    assert gaps.expected.sum() == pytest.approx(gaps.counts.n.sum())


def test_without_population_there_is_no_rate_and_the_mix_says_what_to_expect():
    gaps = analyse(some_projects(_in("A", 1, 2), _in("B", 1)), squares(2))
    assert np.isnan(gaps.rate).all()
    assert not gaps.by_population
    assert gaps.expected[0, 0] == pytest.approx(2 * 2 / 3)


def test_a_district_that_has_not_reported_is_neither_judged_nor_part_of_what_is_expected():
    reports = [Report(0, True, Period.read("2025")), Report(1, True, Period.read("2025")), Report(2, False)]
    gaps = analyse(some_projects(_in("A", 1), _in("C", 1)), squares(3, [1e4, 1e4, 1e6]), reports=reports)
    assert set(gaps.classes[2]) == {GapClass.NOT_REPORTED}
    assert gaps.counts.n[2, 0] == 1
    assert gaps.expected[:2, 0] == pytest.approx([0.5, 0.5])
    assert gaps.reasons[2][0].tr == "C için bildirim yok; bu, sıfır proje demek değildir; şimdilik 1 proje görünüyor"
    assert gaps.reasons[2][1].en == "C has not reported; this does not mean zero projects"


def test_a_district_whose_only_project_is_an_idea_has_reported_and_has_none():
    gaps = analyse(some_projects(_in("A", 1, status="idea"), _in("B", 1)), squares(2, [1e4, 1e4]))
    assert gaps.classes[0, 0] is GapClass.NONE
    assert gaps.counts.city_projects == 1


def test_the_sentence_names_the_gap_then_similar_districts_then_the_need():
    places = Places(
        ["1", "2", "3"], ["Bergama", "Menemen", "Konak"], np.array([105_000.0, 200_000, 330_000]), np.full(3, None)
    )
    rows = [_in("Menemen", 6)] * 3 + [_in("Konak", 6)] * 4 + [_in("Bergama", 4)]
    needs = [NeedValue(0, 6, 9.0), NeedValue(1, 6, 5.0), NeedValue(2, 6, 1.0)]
    reason = analyse(some_projects(*rows), places, needs=needs).reasons[0][5]
    start = "Bergama'da amaç 6 için etkin proje yok; benzer nüfuslu ilçelerde ortalama 3,5; ihtiyaç yüksek"
    assert reason.tr.startswith(start)
    assert reason.en.startswith(
        "Bergama has no active project for goal 6; districts of similar population have 3.5 on average; need is high"
    )


def test_much_more_and_much_fewer_than_chance_explains_are_dense_and_weak():
    rows = [_in("A", 1)] * 60 + [_in("B", 1)] * 2 + [_in("C", 1)] * 28
    gaps = analyse(some_projects(*rows), squares(3, [1e5, 1e5, 1e5]))
    assert [gaps.classes[place, 0] for place in range(3)] == [GapClass.PRESENT, GapClass.WEAK, GapClass.PRESENT]
    assert "beklenen 30; fark rastlantıyla açıklanamayacak" in gaps.reasons[1][0].tr
    rows = [_in("A", 1)] * 60 + [_in("B", 1)] * 10 + [_in("C", 1)] * 10 + [_in("D", 1)] * 10
    gaps = analyse(some_projects(*rows), squares(4, [1e5, 1e5, 1e5, 1e5]))
    assert gaps.classes[0, 0] is GapClass.DENSE
    assert "clearly more than expected (22.5)" in gaps.reasons[0][0].en


def test_with_high_need_any_true_shortfall_is_weak():
    rows = [_in("A", 1)] * 32 + [_in("B", 1)] * 64 + [_in("C", 1)] * 66
    population = squares(3, [1e5, 1e5, 1e5])
    assert analyse(some_projects(*rows), population).classes[0, 0] is GapClass.PRESENT
    needs = [NeedValue(0, 1, 3.0), NeedValue(1, 1, 2.0), NeedValue(2, 1, 1.0)]
    assert analyse(some_projects(*rows), population, needs=needs).classes[0, 0] is GapClass.WEAK


@pytest.mark.parametrize("goal_counting", list(GoalCounting))
def test_shared_counts_of_districts_city_wide_and_outside_add_up_to_the_city(goal_counting):
    random = np.random.default_rng(5)
    rows = []
    for _ in range(500):
        goals = tuple(int(goal) for goal in random.choice(np.arange(1, 18), random.integers(0, 5), replace=False))
        names = tuple(random.choice(list("ABCD"), random.integers(0, 4), replace=False))
        shape = {} if random.random() < 0.3 else {"wkt": f"POINT ({random.uniform(0, 6000)} 500)"}
        rows.append({"goals": goals, "districts": names, **shape})
    options = GapOptions(counting=Counting.SHARED, goal_counting=goal_counting)
    gaps = analyse(some_projects(*rows), squares(4, [1e4] * 4), options)
    counts = gaps.counts
    assert counts.projects.sum() + counts.wide_projects + counts.outside_projects == pytest.approx(500, abs=1e-9)
    assert counts.outside_projects > 0
    with_goals = 500 - counts.without_goal
    if goal_counting is GoalCounting.FRACTIONAL:
        assert counts.city.sum() == pytest.approx(with_goals, abs=1e-9)
    outside = np.zeros(17)
    for row in np.flatnonzero(gaps.allocation.outside):
        for goal in rows[row]["goals"]:
            outside[goal - 1] += 1 if goal_counting is GoalCounting.FULL else 1 / len(rows[row]["goals"])
    np.testing.assert_allclose(counts.n.sum(axis=0) + counts.wide + outside, counts.city, atol=1e-9)


def test_once_in_each_district_is_still_once_in_the_city():
    gaps = analyse(some_projects({"districts": ("A", "B"), "goals": (3,)}), squares(2, [1e4, 1e4]))
    assert gaps.counts.n[:, 2].tolist() == [1, 1]
    assert gaps.counts.city[2] == 1
    assert gaps.counts.city_projects == 1


def test_the_order_of_the_projects_changes_nothing():
    random = np.random.default_rng(11)
    rows = [_in(str(random.choice(list("ABC"))), *random.permutation(17)[:3] + 1) for _ in range(80)]
    one = analyse(some_projects(*rows), squares(3, [1e4, 2e4, 4e4]))
    other = analyse(some_projects(*reversed(rows)), squares(3, [1e4, 2e4, 4e4]))
    np.testing.assert_allclose(one.counts.n, other.counts.n)
    assert (one.classes == other.classes).all()


def test_without_true_gaps_few_cells_are_flagged():
    random = np.random.default_rng(23)
    population = random.uniform(1e4, 5e5, 30)
    flagged = 0
    for _ in range(20):
        numbers = random.poisson(np.outer(population / population.sum(), np.full(17, 60.0)))
        rows = [
            {"districts": (f"D{place + 1}",), "goals": (goal + 1,)}
            for place, goal in zip(*np.nonzero(numbers))
            for _ in range(numbers[place, goal])
        ]
        gaps = analyse(some_projects(*rows), squares(30, list(population)))
        flagged += bool((gaps.weakness.too_few | (gaps.classes == GapClass.DENSE)).any())
    # with no true gap every flag is false, so the share of runs with one is the false discovery rate
    assert flagged <= 20 * 0.1


def test_nothing_at_all_gives_every_district_as_not_reported():
    gaps = analyse(some_projects(), squares(2, [1e4, 1e4]))
    assert gaps.classes.shape == (2, 17)
    assert set(gaps.classes.ravel()) == {GapClass.NOT_REPORTED}
    assert [row.gaps for row in summarise(gaps)] == [None, None]


def test_a_districts_summary_by_hand():
    gaps = analyse(
        some_projects(
            _in("A", 4, targets=("4.1", "6.1"), budget=100.0),
            _in("A", 4, 6, status="completed", targets=("4.1", "9.9")),
            {"districts": ("A", "B"), "goals": (11,), "status": "running"},
        ),
        squares(3, [30_000, 10_000, 5_000]),
        GapOptions(relevant_targets=frozenset({"4.1", "6.1", "11.1", "11.2"})),
    )
    first, second, third = summarise(gaps)
    assert (first.n, first.n_running, second.n, third.n) == (3, 2, 1, 0)
    assert first.rate == pytest.approx(1.0)
    assert (first.goals_none, first.goals_weak, first.goals_present, first.gaps, first.goals_judged) == (0, 1, 2, 1, 3)
    assert (second.missing_goals, second.gaps, first.main_goals) == ("4; 6", 2, "4; 6; 11")
    assert (first.targets_covered, first.targets_relevant, first.target_coverage) == (2, 4, 0.5)
    assert first.hhi == pytest.approx((4 + 1 + 1) / 16)
    assert first.effective_goals == pytest.approx(16 / 6)
    assert first.share_gap == pytest.approx(0.75 - 0.75)
    assert (first.targets_n, second.targets_n) == (2, 0)
    assert (first.budget, first.budget_n, second.budget) == (100.0, 1, None)
    assert (third.reported, third.rate, third.gaps, third.target_coverage) == (False, None, None, None)


def test_targets_that_nobody_states_are_unknown_not_uncovered():
    row = summarise(analyse(some_projects(_in("A", 4)), squares(1, [1e4])))[0]
    assert (row.targets_n, row.targets_covered, row.target_coverage) == (0, None, None)
