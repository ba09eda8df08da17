"""The demo projects with the pairs that were labelled by hand, and measures of how well a score ranks them."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from izsa_plugin.analysis.projects import Projects
from izsa_plugin.domain import parsing
from izsa_plugin.paths import resource

PAIRS = Path(__file__).parent.parent / "tests" / "data" / "izmir_pairs.csv"
#: The labels that a good score ranks above the others.
WANTED = ("same_project", "joint_opportunity")


@dataclass(frozen=True)
class Labelled:
    """Pairs of rows with whether they are wanted, and whether they lie in different districts."""

    i: NDArray[np.int64]
    j: NDArray[np.int64]
    wanted: NDArray[np.bool_]
    joint: NDArray[np.bool_]
    cross: NDArray[np.bool_]
    #: Per two projects, whether they share no district.
    apart: NDArray[np.bool_]


def demo_projects() -> Projects:
    """The 154 demo projects, without places, as the overlap analysis reads them."""
    with resource("data", "demo_projects.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    n = len(rows)
    return Projects(
        key=[row["key"] for row in rows],
        title=[row["title"] for row in rows],
        text=[row["purpose"] for row in rows],
        goals=[parsing.goal_numbers(f"{row['primary_goal']};{row['secondary_goals']}")[0] for row in rows],
        targets=[()] * n,
        audiences=[tuple(parsing.list_values(row["audiences"])) for row in rows],
        start=_days(rows, "start", 0),
        end=_days(rows, "end", 1),
        districts=[tuple(parsing.list_values(row["districts"])) for row in rows],
        status=[row["status"] for row in rows],
        budget=np.full(n, np.nan),
        geometry=np.full(n, None, dtype=object),
    )


def _days(rows: list[dict[str, str]], column: str, which: int) -> NDArray[Any]:
    length = {"year": 4, "month": 7, "day": 10, "": 10}
    found = [parsing.day_range(row[column][: length[row[f"{column}_precision"]]]) for row in rows]
    return np.array([None if days is None else days[which] for days in found], dtype="datetime64[D]")


def labelled_pairs(projects: Projects) -> Labelled:
    """The labelled pairs, as rows of ``projects``."""
    with PAIRS.open(encoding="utf-8", newline="") as file:
        pairs = list(csv.DictReader(file))
    row_of = {key: row for row, key in enumerate(projects.key)}
    i = np.array([row_of[pair["id_a"]] for pair in pairs])
    j = np.array([row_of[pair["id_b"]] for pair in pairs])
    labels = np.array([pair["label"] for pair in pairs])
    cross = [not set(projects.districts[a]) & set(projects.districts[b]) for a, b in zip(i, j)]
    return Labelled(i, j, np.isin(labels, WANTED), labels == "joint_opportunity", np.array(cross), _apart(projects))


def _apart(projects: Projects) -> NDArray[np.bool_]:
    own = [set(codes) for codes in projects.districts]
    return np.array([[not one & other for other in own] for one in own])


def auc(score: NDArray[Any], wanted: NDArray[np.bool_]) -> float:
    """The chance that a wanted pair scores above an unwanted one; equal scores count half."""
    yes, no = score[wanted][:, None], score[~wanted][None, :]
    return float((yes > no).mean() + (yes == no).mean() / 2)


def average_precision(score: NDArray[Any], wanted: NDArray[np.bool_]) -> float:
    """The mean of the precision at each wanted pair, best score first; among equal scores the unwanted come first."""
    order = np.lexsort((wanted, -score))
    hits = wanted[order]
    return float((np.cumsum(hits) / np.arange(1, len(hits) + 1))[hits].mean())


def recall_at(matrix: NDArray[Any], pairs: Labelled, k: int = 10, only: Optional[NDArray[np.bool_]] = None) -> float:
    """How many joint opportunities are among the ``k`` most similar projects of either partner.

    The rank is among all projects, or those that ``matrix`` does not give -1; ``only`` counts some of the pairs.
    """
    scores = matrix.astype(float).copy()
    np.fill_diagonal(scores, -1)
    chosen = pairs.joint if only is None else pairs.joint & only
    i, j = pairs.i[chosen], pairs.j[chosen]
    rank_i = (scores[i] > scores[i, j][:, None]).sum(axis=1)
    rank_j = (scores[j] > scores[i, j][:, None]).sum(axis=1)
    return float((np.minimum(rank_i, rank_j) < k).mean())
