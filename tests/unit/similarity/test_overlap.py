"""From projects to pairs and clusters."""

from __future__ import annotations

import itertools
import time

import numpy as np
import pytest
import shapely

from izsa_plugin.analysis.packed import Packing
from izsa_plugin.analysis.projects import Projects
from izsa_plugin.analysis.similarity import overlap, text, tiles
from izsa_plugin.analysis.similarity.candidates import far_twins
from izsa_plugin.analysis.similarity.kinds import Kind
from izsa_plugin.analysis.similarity.overlap import Overlaps, find_overlaps
from izsa_plugin.analysis.similarity.score import Scorer
from izsa_plugin.analysis.similarity.weights import COMPONENTS, Weights
from izsa_plugin.domain.errors import IzsaError
from izsa_plugin.domain.text import upper

from .samples import BORNOVA, BUCA, many, project, projects


def _table(sample: Projects, found: Overlaps) -> dict[tuple[str, str], tuple[float, str, str]]:
    return {
        (sample.key[i], sample.key[j]): (score, kind.value, reason.tr)
        for i, j, score, kind, reason in zip(
            found.pairs.i, found.pairs.j, found.pairs.score, found.kinds, found.reasons
        )
    }


def test_the_score_is_the_weighted_mean_of_what_could_be_judged() -> None:
    found = find_overlaps(many(60), min_score=0)
    weights = Weights()
    assert len(found.pairs) == 60 * 59 / 2
    for n in range(0, len(found.pairs), 50):
        judged = [
            (getattr(weights, name), getattr(found.pairs, name)[n])
            for name in COMPONENTS
            if not np.isnan(getattr(found.pairs, name)[n])
        ]
        expected = sum(w * s for w, s in judged) / sum(w for w, _ in judged) if judged else 0
        assert found.pairs.score[n] == pytest.approx(expected, abs=2e-6)
        assert found.pairs.judged[n] == len(judged)


def test_each_pair_comes_once_best_first_and_none_with_itself() -> None:
    sample = many(60)
    found = find_overlaps(sample, min_score=0.1)
    pairs = [frozenset((int(i), int(j))) for i, j in zip(found.pairs.i, found.pairs.j)]
    assert len(set(pairs)) == len(pairs) and all(len(pair) == 2 for pair in pairs)
    assert (np.diff(found.pairs.score) <= 0).all()


def test_the_result_does_not_depend_on_the_order_of_the_input() -> None:
    sample = many(80)
    order = np.random.default_rng(3).permutation(80).tolist()
    shuffled = sample.take(order)
    one, other = find_overlaps(sample, min_score=0.2), find_overlaps(shuffled, min_score=0.2)
    assert list(_table(sample, one).items()) == list(_table(shuffled, other).items())
    assert one.cluster[order].tolist() == other.cluster.tolist()


def test_the_result_does_not_depend_on_upper_and_lower_case() -> None:
    sample = many(50)
    loud = sample.take(range(50))
    sample.districts = [("Çandarlı",) if row % 3 else () for row in range(50)]
    loud.districts = [tuple(map(upper, own)) for own in sample.districts]
    loud.title, loud.text = [upper(text) for text in sample.title], [upper(text) for text in sample.text]
    one, other = find_overlaps(sample, min_score=0), find_overlaps(loud, min_score=0)
    assert _table(sample, one) == _table(loud, other)


def test_a_missing_part_is_left_out_and_does_not_punish() -> None:
    twins = project("a", "Güneş tarlası", goals=(7,)), project("b", "Güneş tarlası")
    found = find_overlaps(projects(*twins))
    assert found.pairs.score.tolist() == [1] and np.isnan(found.pairs.goals[0])


def test_a_component_without_weight_is_shown_but_does_not_count() -> None:
    rows = project("a", "Güneş", goals=(7,)), project("b", "Güneş", goals=(4,))
    found = find_overlaps(projects(*rows), Weights(goals=0))
    assert found.pairs.goals[0] == 0 and found.pairs.score[0] == 1


@pytest.mark.parametrize("weights", [{"text": -1.0}, dict.fromkeys(COMPONENTS, 0.0)])
def test_weights_that_make_no_sense_are_refused(weights: dict[str, float]) -> None:
    with pytest.raises(IzsaError):
        Weights(**weights)


def test_alike_titles_in_one_district_may_be_one_project_and_in_two_a_joint_one() -> None:
    found = find_overlaps(
        projects(
            project("a", "Kent lokantası", "Uygun fiyatlı yemek", districts=(BORNOVA,)),
            project("b", "KENT LOKANTASI", "Uygun fiyatlı sıcak yemek", districts=(BORNOVA,)),
            project("c", "Kent lokantası", "Uygun fiyatlı yemek", districts=(BUCA,)),
            project("d", "Öğrenciye sıcak yemek", "Uygun fiyatlı yemek dağıtımı", districts=(BORNOVA,)),
        ),
        min_score=0,
    )
    kinds = {(i, j): kind for i, j, kind in zip(found.pairs.i.tolist(), found.pairs.j.tolist(), found.kinds)}
    assert kinds[0, 1] is Kind.SAME_PROJECT
    assert kinds[0, 2] is kinds[1, 2] is Kind.JOINT_OPPORTUNITY
    assert kinds[0, 3] is Kind.COMPLEMENT


def test_where_no_district_is_known_the_distance_tells_the_kind() -> None:
    places = [shapely.Point(x, 0) for x in (0, 10, 1500, 90_000)]
    rows = [project(key, "Kent lokantası", geometry=place) for key, place in zip("abcd", places)]
    found = find_overlaps(projects(*rows), max_distance=2000, min_score=0)
    kinds = {(i, j): kind for i, j, kind in zip(found.pairs.i.tolist(), found.pairs.j.tolist(), found.kinds)}
    assert kinds[0, 1] is Kind.SAME_PROJECT
    assert kinds[0, 2] is Kind.COMPLEMENT
    assert kinds[0, 3] is Kind.JOINT_OPPORTUNITY


def test_a_group_of_alike_projects_is_one_cluster_and_a_stranger_in_none() -> None:
    rows = [project(f"a{n}", "Kent lokantası", f"Uygun fiyatlı yemek {n}") for n in range(3)]
    rows += [project(f"b{n}", "Çatı güneş santrali", f"Elektrik üretimi {n}") for n in range(2)]
    found = find_overlaps(projects(*rows, project("z", "Arşiv", "Belge")))
    assert found.cluster.tolist() == [1, 1, 1, 2, 2, 0]
    assert found.cluster_size.tolist() == [3, 3, 3, 2, 2, 1]


@pytest.mark.parametrize("n", [0, 1])
def test_nothing_to_compare_gives_nothing(n: int) -> None:
    found = find_overlaps(many(n))
    assert len(found.pairs) == 0 and list(found.reasons) == [] and found.cluster.tolist() == [0] * n


def test_projects_of_which_nothing_is_known_are_not_similar() -> None:
    found = find_overlaps(projects(project("a"), project("b")), min_score=0)
    assert found.pairs.score.tolist() == [0] and found.pairs.judged.tolist() == [0]
    assert find_overlaps(projects(project("a"), project("b"))).pairs.score.tolist() == []


@pytest.fixture
def many_is_more_than(monkeypatch: pytest.MonkeyPatch) -> None:
    """Makes the search for candidates begin at 100 projects."""
    monkeypatch.setattr(overlap, "EVERY_PAIR", 100)


@pytest.mark.usefixtures("many_is_more_than")
def test_beyond_the_limit_every_near_pair_is_scored_as_if_all_were(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(overlap, "BEST", 150)
    sample = many(150, spread=6_000)
    found = find_overlaps(sample, max_distance=1000, min_score=0.2)
    scorer = Scorer(sample, Weights(), 1000)
    i, j = np.array(list(itertools.combinations(range(150), 2))).T
    every = scorer.score(i, j)
    near = (scorer.space.distance(i, j) <= 1000) & (every.score >= 0.2)
    expected = dict(zip(zip(i[near].tolist(), j[near].tolist()), every.score[near].tolist()))
    got = dict(zip(zip(found.pairs.i.tolist(), found.pairs.j.tolist()), found.pairs.score.tolist()))
    assert found.approximate and len(got) == len(found.pairs)
    assert {pair: got.get(pair) for pair in expected} == pytest.approx(expected, abs=2e-6)


@pytest.mark.usefixtures("many_is_more_than")
def test_beyond_the_limit_far_twins_are_found_by_what_is_rare() -> None:
    crowd = many(150, spread=1_000_000, kinds=("point",))
    twins = [
        project(key, "Nergis koruma alanı", "Nergis soğanlarını koruma", geometry=shapely.Point(x, 0))
        for key, x in (("z1", 0), ("z2", 900_000))
    ]
    sample = projects(*twins)
    for name in ("key", "title", "text", "goals", "targets", "audiences", "districts", "status", "theme", "type"):
        getattr(sample, name).extend(getattr(crowd, name))
    for name in ("start", "end", "budget", "geometry"):
        setattr(sample, name, np.concatenate([getattr(sample, name), getattr(crowd, name)]))
    pairs = find_overlaps(sample).pairs
    assert (0, 1) in set(zip(pairs.i.tolist(), pairs.j.tolist()))


@pytest.mark.usefixtures("many_is_more_than")
def test_beyond_the_limit_each_project_keeps_its_best_pairs_and_the_rest_is_counted() -> None:
    rows = [project(f"k{n:03d}", "Kent lokantası", geometry=shapely.Point(0, 0)) for n in range(120)]
    found = find_overlaps(projects(*rows))
    kept = np.bincount(np.concatenate([found.pairs.i, found.pairs.j]), minlength=120)
    assert (kept >= overlap.BEST).all()
    assert len(found.pairs) + found.dropped == 120 * 119 / 2


def test_far_candidates_are_those_with_the_rarest_in_common() -> None:
    sample = many(60)
    texts = Scorer(sample, Weights(), 1000).text
    pairs = {(int(a), int(b)) for i, j, _ in far_twins(texts, [("14.1",) if n in (3, 50) else () for n in range(60)])
             for a, b in zip(i, j)}  # fmt: skip
    assert (3, 50) in pairs and all(a < b for a, b in pairs)


def test_a_run_can_be_stopped() -> None:
    class Stopped(Exception):
        pass

    def stop(part: float) -> None:
        if part > 0.1:
            raise Stopped

    with pytest.raises(Stopped):
        find_overlaps(many(30), progress=stop)


@pytest.mark.parametrize("workers", [1, 3])
def test_the_result_does_not_depend_on_the_number_of_threads(workers: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(overlap, "EVERY_PAIR", 10)
    sample = many(150)
    one = find_overlaps(sample, min_score=0.1)
    monkeypatch.setattr(overlap, "_WORKERS", workers)
    monkeypatch.setattr(overlap, "_PORTION", 37)
    other = find_overlaps(sample, min_score=0.1)
    assert list(_table(sample, one).items()) == list(_table(sample, other).items())
    assert one.cluster.tolist() == other.cluster.tolist()


def test_the_ten_most_similar_of_each_project_are_those_of_scoring_every_pair(monkeypatch: pytest.MonkeyPatch) -> None:
    sample = many(230, spread=3_000)
    sample = sample.take([row for row in range(230) if sample.geometry[row] is not None])
    every = find_overlaps(sample, max_distance=10_000, min_score=0)
    monkeypatch.setattr(overlap, "EVERY_PAIR", 10)
    monkeypatch.setattr(overlap, "BEST", 10)
    best = find_overlaps(sample, max_distance=10_000, min_score=0)
    for row in range(len(sample)):
        assert _top(best, row) == _top(every, row)


def test_progress_is_honest_and_a_run_is_stopped_from_it_soon() -> None:
    sample = many(2_050, spread=3_000)
    told: list[tuple[float, float]] = []
    find_overlaps(sample, max_distance=600, progress=lambda part: told.append((part, time.process_time())))
    parts = [part for part, _ in told]
    assert parts == sorted(parts) and parts[0] > 0 and parts[-1] <= 1 and len(set(parts)) > 5
    # Time of the processor, as the machine may be busy with other things.
    assert max(later - earlier for (_, earlier), (_, later) in zip(told, told[1:])) < 1

    def stop(part: float) -> None:
        if part > 0.4:
            raise KeyboardInterrupt

    start = time.process_time()
    with pytest.raises(KeyboardInterrupt):
        find_overlaps(sample, max_distance=600, progress=stop)
    assert time.process_time() - start < told[-1][1] - told[0][1] + 1


@pytest.mark.parametrize("place", ["anywhere", "one point"])
def test_very_many_projects_packed_and_tile_by_tile_give_the_same(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(overlap, "EVERY_PAIR", 10)
    sample = many(150, spread=6_000)
    if place == "one point":
        sample.geometry[:] = shapely.Point(500_000, 4_250_000)
    one = find_overlaps(sample, max_distance=900, min_score=0.1)
    packing = Packing()
    for first in (0, 50, 100):
        packing.add(sample.take(range(first, first + 50)))
    packed = packing.projects()
    for module in (overlap, text):
        monkeypatch.setattr(module, "KEPT", 10)
    monkeypatch.setattr(tiles, "_PLACES", 20)
    monkeypatch.setattr(overlap, "_PORTION", 50)
    monkeypatch.setattr(overlap, "_SORTED", 40)
    other = find_overlaps(packed, max_distance=900, min_score=0.1)
    assert list(_table(sample, one).items()) == list(_table(packed, other).items()) and len(one.pairs) > 300
    assert np.array_equal(one.pairs.distance, other.pairs.distance, equal_nan=True)
    assert one.cluster.tolist() == other.cluster.tolist() and one.cluster_names == other.cluster_names


def _top(found: Overlaps, row: int) -> list[tuple[float, int]]:
    """The scores and rows of a project's ten most similar ones."""
    mine = (found.pairs.i == row) | (found.pairs.j == row)
    other = (found.pairs.i + found.pairs.j - row)[mine]
    return sorted((-float(score), int(which)) for score, which in zip(found.pairs.score[mine], other))[:10]
