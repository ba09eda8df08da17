"""What people decided about pairs binds later runs."""

from __future__ import annotations

import numpy as np
import pytest

from izsa_plugin.analysis.projects import Projects
from izsa_plugin.analysis.similarity.decisions import Decided
from izsa_plugin.analysis.similarity.kinds import Kind
from izsa_plugin.analysis.similarity.overlap import Overlaps, find_overlaps
from izsa_plugin.domain.choices import SimilarityDecision

from .samples import BORNOVA, BUCA, many, project, projects

SAME, JOINT, DIFFERENT = SimilarityDecision.SAME, SimilarityDecision.JOINT_CANDIDATE, SimilarityDecision.DIFFERENT


def _alike() -> Projects:
    return projects(
        *(project(key, "Kent bostanı", "Sebze yetiştirmek", goals=(2,), districts=(BORNOVA,)) for key in "abc"),
        project("z", "Sıfır atık merkezi", "Geri dönüşüm", goals=(12,), districts=(BUCA,)),
    )


def _pairs(sample: Projects, found: Overlaps) -> dict[str, int]:
    return {sample.key[i] + sample.key[j]: n for n, (i, j) in enumerate(zip(found.pairs.i, found.pairs.j))}


def test_a_pair_decided_to_be_different_is_not_asked_again_whichever_comes_first() -> None:
    for decided in (Decided("a", "b", DIFFERENT), Decided("b", "a", DIFFERENT)):
        sample = _alike()
        found = find_overlaps(sample, decided=[decided])
        assert set(_pairs(sample, found)) == {"ac", "bc"}


def test_projects_decided_to_be_different_share_no_cluster_although_a_third_is_like_both() -> None:
    sample = _alike()
    assert find_overlaps(sample).cluster.tolist() == [1, 1, 1, 0]
    found = find_overlaps(sample, decided=[Decided("a", "b", DIFFERENT)])
    assert found.cluster[0] != found.cluster[1]


def test_a_pair_decided_to_be_the_same_is_kept_however_low_it_scores_and_shares_a_cluster() -> None:
    sample = _alike()
    found = find_overlaps(sample, min_score=0.9, decided=[Decided("z", "a", SAME)])
    at = _pairs(sample, found)["az"]
    assert found.pairs.score[at] < 0.9 and found.kinds[at] is Kind.SAME_PROJECT and found.decisions[at] is SAME
    assert found.cluster[0] == found.cluster[3] > 0


def test_a_candidate_for_a_joint_project_stays_one_and_says_so_once() -> None:
    sample = _alike()
    found = find_overlaps(sample, decided=[Decided("a", "b", JOINT)])
    at = _pairs(sample, found)["ab"]
    assert found.kinds[at] is Kind.JOINT_OPPORTUNITY and found.decisions[at] is JOINT
    assert len(found.pairs) == 3 and [what for what in found.decisions if what] == [JOINT]


def test_undone_decisions_leave_no_trace_and_unknown_projects_do_no_harm() -> None:
    sample = many(60)
    plain = find_overlaps(sample)
    again = find_overlaps(
        sample, decided=[Decided("p00001", "elsewhere", DIFFERENT), Decided("p00002", "p00002", SAME)]
    )
    assert np.array_equal(plain.pairs.i, again.pairs.i) and np.array_equal(plain.cluster, again.cluster)


@pytest.mark.parametrize("decision", list(SimilarityDecision))
def test_a_decision_in_a_large_layer_holds_for_near_and_far_pairs(
    decision: SimilarityDecision, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("izsa_plugin.analysis.similarity.overlap.EVERY_PAIR", 10)
    sample = many(120)
    every = find_overlaps(sample)
    decided = [Decided(sample.key[int(i)], sample.key[int(j)], decision) for i, j in zip(every.pairs.i, every.pairs.j)]
    found = find_overlaps(sample, decided=decided)
    assert len(found.pairs) == (0 if decision is DIFFERENT else len(every.pairs))
    assert set(found.decisions) <= {decision}
