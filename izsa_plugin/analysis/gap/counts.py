"""Projects counted by district and goal (or another column), in one pass over arrays."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...domain.language import Text
from ..factors import expanded
from ..projects import Projects
from .allocation import Allocation
from .columns import Columns


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
    """Districts × columns (``n``, ``primary``, ``running``), and totals that do not count a project twice.

    ``budget_cells`` and ``people_cells`` share out money and people reached as ``n`` shares projects;
    ``budgeted_cells`` and ``peopled_cells`` are the projects that state them. ``projects`` and ``budget`` are per
    district; ``city`` and ``wide`` are per column: every counted project once, and those of no single district.
    """

    n: NDArray[Any]
    primary: NDArray[Any]
    running: NDArray[Any]
    budget_cells: NDArray[Any]
    budgeted_cells: NDArray[Any]
    people_cells: NDArray[Any]
    peopled_cells: NDArray[Any]
    projects: NDArray[Any]
    running_projects: NDArray[Any]
    budget: NDArray[Any]
    budgeted: NDArray[Any]
    people: NDArray[Any]
    peopled: NDArray[Any]
    city: NDArray[Any]
    wide: NDArray[Any]
    city_projects: int
    wide_projects: int
    outside_projects: int
    without_goal: int


def count(
    projects: Projects,
    budgets: NDArray[Any],
    columns: Columns,
    running: NDArray[Any],
    allocation: Allocation,
    places: int,
    goal_counting: GoalCounting = GoalCounting.FULL,
    secondary_weight: float = 1.0,
) -> Counts:
    """Count all ``projects``; ``budgets`` are theirs in one currency, ``running`` marks those that are not over.

    A secondary goal weighs ``secondary_weight``; with fractional counting a project's weights are then brought to 1.
    Money and people reached are always divided among a project's columns, so that they add up to what was stated.
    """
    width = len(columns)
    column, owner, is_primary = columns.column, columns.project, columns.primary
    level = np.where(is_primary, 1.0, secondary_weight)
    whole = np.bincount(owner, level, minlength=len(projects))
    share = np.divide(level, whole[owner], out=np.zeros(len(owner)), where=whole[owner] > 0)
    column_weight = share if goal_counting is GoalCounting.FRACTIONAL else level

    entry, of_entry = expanded(columns.lengths[allocation.project], columns.starts[allocation.project])
    project = allocation.project[entry]
    cell = allocation.district[entry] * width + column[of_entry]
    weight = allocation.weight[entry] * column_weight[of_entry]
    shared = allocation.weight[entry] * share[of_entry]

    def table(values: NDArray[Any]) -> NDArray[Any]:
        return np.bincount(cell, values, minlength=places * width).reshape(places, width)

    def per_place(values: NDArray[Any]) -> NDArray[Any]:
        return np.bincount(allocation.district, allocation.weight * values, minlength=places)

    people = np.array(projects.people if projects.people else [np.nan] * len(projects), float)
    has_budget, has_people = np.isfinite(budgets), np.isfinite(people)
    budget, people = np.where(has_budget, budgets, 0.0), np.where(has_people, people, 0.0)
    return Counts(
        n=table(weight),
        primary=table(weight * is_primary[of_entry]),
        running=table(weight * running[project]),
        budget_cells=table(shared * budget[project]),
        budgeted_cells=table(weight * has_budget[project]),
        people_cells=table(shared * people[project]),
        peopled_cells=table(weight * has_people[project]),
        projects=np.bincount(allocation.district, allocation.weight, minlength=places),
        running_projects=per_place(running[allocation.project]),
        budget=per_place(budget[allocation.project]),
        budgeted=per_place(has_budget[allocation.project]),
        people=per_place(people[allocation.project]),
        peopled=per_place(has_people[allocation.project]),
        city=np.bincount(column, column_weight, minlength=width),
        wide=np.bincount(column, column_weight * allocation.wide[owner], minlength=width),
        city_projects=len(projects),
        wide_projects=int(allocation.wide.sum()),
        outside_projects=int(allocation.outside.sum()),
        without_goal=int((columns.lengths == 0).sum()),
    )
