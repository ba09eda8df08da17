"""Projects counted by district and goal, in one pass over arrays."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...domain.catalogue import GOAL_COUNT
from ...domain.language import Text
from ..projects import Projects
from .allocation import Allocation


class GoalCounting(enum.Enum):
    """What a project of several goals counts for each of them."""

    FULL = "full"
    FRACTIONAL = "fractional"

    @property
    def label(self) -> Text:
        """The rule in a sentence."""
        if self is GoalCounting.FULL:
            return Text("Her proje hizalandığı her amaçta 1 sayılır.", "A project counts 1 for each of its goals.")
        return Text(
            "Her proje hizalandığı amaçlara eşit bölünür; toplamı 1'dir.",
            "A project is divided evenly among its goals; they add up to 1.",
        )


@dataclass
class Counts:
    """Districts × 17 goals (``n``, ``primary``, ``running``), and totals that do not count a project twice.

    ``projects`` and ``budget`` are per district; ``city`` and ``wide`` are per goal: every counted project once, and
    those that belong to no single district.
    """

    n: NDArray[Any]
    primary: NDArray[Any]
    running: NDArray[Any]
    projects: NDArray[Any]
    running_projects: NDArray[Any]
    budget: NDArray[Any]
    budgeted: NDArray[Any]
    city: NDArray[Any]
    wide: NDArray[Any]
    city_projects: int
    wide_projects: int
    outside_projects: int
    without_goal: int


def count(
    projects: Projects, running: NDArray[Any], allocation: Allocation, places: int, goal_counting: GoalCounting
) -> Counts:
    """Count all ``projects``; ``running`` marks those that are not over."""
    lengths = np.fromiter(map(len, projects.goals), np.int64, len(projects))
    goal = np.fromiter(chain.from_iterable(projects.goals), np.int64) - 1
    start = np.concatenate([[0], np.cumsum(lengths)])[:-1]
    owner = np.repeat(np.arange(len(projects)), lengths)
    goal_weight = 1.0 / lengths[owner] if goal_counting is GoalCounting.FRACTIONAL else np.ones(len(owner))

    entry, of_entry = _expanded(lengths[allocation.project], start[allocation.project])
    cell = allocation.district[entry] * GOAL_COUNT + goal[of_entry]
    weight = allocation.weight[entry] * goal_weight[of_entry]
    is_primary = of_entry == start[allocation.project[entry]]

    def table(mask: NDArray[Any], values: NDArray[Any]) -> NDArray[Any]:
        flat = np.bincount(cell[mask], values[mask], minlength=places * GOAL_COUNT)
        return flat.reshape(places, GOAL_COUNT)

    def per_place(values: NDArray[Any]) -> NDArray[Any]:
        return np.bincount(allocation.district, values, minlength=places)

    every = np.ones(len(entry), bool)
    known_budget = np.isfinite(projects.budget)
    budget = np.where(known_budget, projects.budget, 0.0)
    return Counts(
        n=table(every, weight),
        primary=table(is_primary, weight),
        running=table(running[allocation.project[entry]], weight),
        projects=per_place(allocation.weight),
        running_projects=per_place(allocation.weight * running[allocation.project]),
        budget=per_place(allocation.weight * budget[allocation.project]),
        budgeted=per_place(allocation.weight * known_budget[allocation.project]),
        city=np.bincount(goal, goal_weight, minlength=GOAL_COUNT),
        wide=np.bincount(goal, goal_weight * allocation.wide[owner], minlength=GOAL_COUNT),
        city_projects=len(projects),
        wide_projects=int(allocation.wide.sum()),
        outside_projects=int(allocation.outside.sum()),
        without_goal=int((lengths == 0).sum()),
    )


def _expanded(lengths: NDArray[Any], starts: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
    """For each allocation entry and each goal of its project: the entry's row and the goal's row."""
    entry = np.repeat(np.arange(len(lengths)), lengths)
    offset = np.arange(len(entry)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    return entry, starts[entry] + offset
