"""Each component of the score by itself."""

from __future__ import annotations

import math
from collections import Counter

import numpy as np
import pytest
import shapely

from izsa_plugin.analysis.similarity.near import near_pairs
from izsa_plugin.analysis.similarity.sets import AudienceComponent, GoalComponent
from izsa_plugin.analysis.similarity.space import DISTRICT_BONUS, SpaceComponent
from izsa_plugin.analysis.similarity.sparse import SparseRows
from izsa_plugin.analysis.similarity.text import TextComponent
from izsa_plugin.analysis.similarity.theme import ThemeComponent
from izsa_plugin.analysis.similarity.timespan import TimeComponent
from izsa_plugin.analysis.similarity.words import stems, trigram_similarity

from .samples import BORNOVA, BUCA, many

ONE, OTHER = np.array([0]), np.array([1])


def _all(n: int) -> tuple[np.ndarray, np.ndarray]:
    i, j = np.divmod(np.arange(n * n), n)
    return i, j


def test_text_is_the_mean_of_trigrams_and_the_cosine_of_rare_words() -> None:
    sample = many(60)
    component = TextComponent(sample.title, sample.text)
    counts = [Counter(stems(f"{a} {a} {b}")) for a, b in zip(sample.title, sample.text)]
    found = Counter(word for own in counts for word in own)
    vectors = [
        {word: (1 + math.log(n)) * math.log(61 / (found[word] + 0.5)) for word, n in own.items()} for own in counts
    ]
    for i, j in [(0, 1), (5, 40), (7, 7), (59, 2)]:
        a, b = vectors[i], vectors[j]
        length = math.sqrt(sum(v * v for v in a.values()) * sum(v * v for v in b.values()))
        cosine = sum(a[word] * b[word] for word in a.keys() & b.keys()) / length
        trigram = trigram_similarity(f"{sample.title[i]} {sample.text[i]}", f"{sample.title[j]} {sample.text[j]}")
        got = component.score(np.array([i]), np.array([j]))[0]
        assert got == pytest.approx((trigram + cosine) / 2, abs=1e-6)


def test_trigrams_of_many_pairs_equal_those_of_each_pair() -> None:
    sample = many(40)
    texts = [f"{title} {text}" for title, text in zip(sample.title, sample.text)]
    i, j = _all(40)
    got = TextComponent(sample.title, sample.text).trigram(i, j)
    assert got == pytest.approx([trigram_similarity(texts[a], texts[b]) for a, b in zip(i, j)], abs=1e-12)


def test_few_and_many_pairs_are_multiplied_alike() -> None:
    sample = many(300)
    texts = TextComponent(sample.title, sample.text)
    i, j = _all(300)
    dense = texts.cosine(i, j)
    few = np.arange(0, len(i), 97)
    assert texts.cosine(i[few], j[few]) == pytest.approx(dense[few], abs=1e-6)


def test_rows_without_entries_have_the_product_zero() -> None:
    rows = SparseRows([{}, {"a": 2.0}, {}])
    assert rows.dot(np.array([0, 1, 1]), np.array([1, 1, 2])).tolist() == [0, 4, 0]
    assert SparseRows([{}, {}]).dot(ONE, OTHER).tolist() == [0]


def test_an_empty_text_is_not_judged() -> None:
    component = TextComponent(["", "Güneş"], ["", "tarlası"])
    assert np.isnan(component.score(ONE, OTHER)[0])
    assert component.score(OTHER, OTHER)[0] == pytest.approx(1)


def _goals(*own: tuple[tuple[int, ...], tuple[str, ...]]) -> GoalComponent:
    common = [((11,), ())] * 10
    rows = [*own, *common]
    return GoalComponent([goals for goals, _ in rows], [targets for _, targets in rows])


def test_the_same_goals_are_fully_alike_and_none_are_not_judged() -> None:
    component = _goals(((7, 13), ()), ((7, 13), ()), ((), ()))
    assert component.score(ONE, OTHER)[0] == pytest.approx(1)
    assert np.isnan(component.score(ONE, np.array([2]))[0])


def test_the_primary_goal_weighs_more_than_a_secondary_one() -> None:
    component = _goals(((7, 13), ()), ((7, 4), ()), ((4, 13), ()))
    assert component.score(ONE, OTHER)[0] > component.score(ONE, np.array([2]))[0]


def test_a_shared_rare_goal_counts_more_than_a_shared_common_one() -> None:
    component = _goals(((14, 3), ()), ((14, 5), ()), ((11, 3), ()), ((11, 5), ()))
    assert component.score(ONE, OTHER)[0] > component.score(np.array([2]), np.array([3]))[0]


def test_targets_are_judged_inside_the_goals_that_both_have() -> None:
    component = _goals(((12,), ("12.5",)), ((12,), ("12.5",)), ((12,), ("12.3",)), ((12,), ()))
    score = component.score(np.array([0, 0, 0]), np.array([1, 2, 3]))
    assert score[0] == pytest.approx(1)
    assert score[1] == pytest.approx(0.5)
    assert score[2] == pytest.approx(1), "what names no target does not contradict one"


def test_a_target_implies_its_goal() -> None:
    component = _goals(((), ("7.2",)), ((7,), ()))
    assert component.score(ONE, OTHER)[0] > 0


def test_a_shared_rare_target_counts_more_than_a_shared_common_one() -> None:
    rows = [("13.2", "13.1"), ("13.2", "13.3"), ("13.a", "13.1"), ("13.a", "13.3"), *[("13.2",)] * 10]
    component = GoalComponent([(13,)] * len(rows), rows)
    common, rare = component.score(np.array([0, 2]), np.array([1, 3]))
    assert rare > common


def test_audiences_are_compared_by_what_is_shared_and_unknown_is_none() -> None:
    component = AudienceComponent([("women", "youth"), ("WOMEN",), ("unknown",), ()])
    score = component.score(np.array([0, 0, 0]), np.array([1, 2, 3]))
    assert score[0] == pytest.approx(0.5)
    assert np.isnan(score[1:]).all()


def test_time_is_days_in_common_among_days_of_either() -> None:
    start = np.array(["2024-01-01", "2024-01-06", "2025-01-01", "NaT"], dtype="datetime64[D]")
    end = np.array(["2024-01-10", "2024-01-15", "2025-01-01", "2025-01-01"], dtype="datetime64[D]")
    score = TimeComponent(start, end).score(np.array([0, 0, 0, 2]), np.array([1, 2, 3, 2]))
    assert score[:2] == pytest.approx([5 / 15, 0])
    assert np.isnan(score[2]) and score[3] == 1


def _space(*shapes: object, districts: tuple[tuple[str, ...], ...] = (), limit: float = 1000) -> SpaceComponent:
    geometry = np.full(len(shapes), None, dtype=object)
    geometry[:] = shapes
    return SpaceComponent(geometry, list(districts) or [()] * len(shapes), limit)


def test_nearness_falls_from_one_to_zero_at_the_limit() -> None:
    component = _space(*(shapely.Point(x, 0) for x in (0, 0, 250, 1000, 5000)), None)
    score = component.score(np.zeros(5, dtype=int), np.arange(1, 6))
    assert score[:4] == pytest.approx([1, 0.75, 0, 0])
    assert np.isnan(score[4])


def test_areas_that_overlap_are_judged_by_intersection_over_union() -> None:
    component = _space(shapely.box(0, 0, 2, 1), shapely.box(1, 0, 3, 1), shapely.box(102, 0, 103, 1))
    assert component.score(ONE, OTHER)[0] == pytest.approx(1 / 3)
    assert component.score(ONE, np.array([2]))[0] == pytest.approx(0.9)


def test_a_shared_district_is_only_a_bonus() -> None:
    points = shapely.Point(0, 0), shapely.Point(5000, 0), shapely.Point(5000, 0)
    component = _space(*points, districts=((BORNOVA,), (BORNOVA, BUCA), (BUCA,)))
    assert component.score(np.array([0, 0]), np.array([1, 2])).tolist() == pytest.approx([DISTRICT_BONUS, 0])


@pytest.mark.parametrize("limit", [0.0, 300.0, 1500.0, 50_000.0])
@pytest.mark.parametrize("place", ["mixed", "points", "one point", "nested"])
def test_near_pairs_are_those_of_measuring_every_pair(limit: float, place: str) -> None:
    geometry = {
        "mixed": lambda: many(250, spread=8_000).geometry,
        "points": lambda: many(250, spread=8_000, kinds=("point",)).geometry,
        "one point": lambda: np.array([shapely.Point(500_000, 4_000_000)] * 60, dtype=object),
        "nested": lambda: np.array(
            [shapely.Point(x * 37 % 900, x).buffer(2.0**x, quad_segs=4) for x in range(16)]
            + [shapely.Point(x, 20_000).buffer(3_000).boundary for x in range(3)],
            dtype=object,
        ),
    }[place]()
    found = {(int(a), int(b)) for i, j, _ in near_pairs(geometry, limit) for a, b in zip(i, j)}
    known = [row for row, shape in enumerate(geometry) if shape is not None]
    every = {(a, b) for a in known for b in known if a < b and geometry[a].distance(geometry[b]) <= limit}
    assert found == every


def test_a_pair_exactly_at_the_limit_is_near() -> None:
    geometry = np.array([shapely.Point(0.1, 0), shapely.Point(0.1 + 1000, 0)], dtype=object)
    limit = shapely.distance(*geometry)
    assert sum(len(i) for i, _, _ in near_pairs(geometry, limit)) == 1


def test_theme_and_type_are_judged_where_both_state_them() -> None:
    theme = ["energy", "energy", "water", None, "other"]
    kind = ["service", "event", "event", "event", None]
    score = ThemeComponent(theme, kind, 5).score(np.array([0, 1, 1, 0, 0]), np.array([1, 2, 3, 2, 4]))
    assert score[:4].tolist() == [0.5, 0.5, 1.0, 0.0] and np.isnan(score[4])
    assert np.isnan(ThemeComponent([], [], 2).score(ONE, OTHER)[0])
