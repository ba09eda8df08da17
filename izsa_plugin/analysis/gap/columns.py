"""What a gap is looked for in: the goals, and on request targets, audiences or themes; one column of the table each."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import chain
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from ...domain.catalogue import GOAL_COUNT, targets
from ...domain.catalogue import goals as all_goals
from ...domain.choices import Relevance
from ...domain.code_lists import Code, code_list
from ...domain.language import Text
from ..factors import expanded, factorised
from ..projects import Projects

#: Life below water: no task of a district without a coast.
_SEA = 14


class Dimension(enum.Enum):
    """By what the projects are told apart."""

    GOAL = "goal"
    TARGET = "target"
    AUDIENCE = "audience"
    THEME = "theme"

    @property
    def label(self) -> Text:
        """Its name in a heading."""
        return _LABELS[self]


_LABELS = {
    Dimension.GOAL: Text("Küresel amaç", "Global goal"),
    Dimension.TARGET: Text("Hedef", "Target"),
    Dimension.AUDIENCE: Text("Hedef kitle", "Audience"),
    Dimension.THEME: Text("Tema", "Theme"),
}


@dataclass(frozen=True)
class Column:
    """One goal, target, audience or theme; ``said`` names it within a sentence, ``label`` in a heading."""

    code: str
    label: Text
    said: Text
    goal: Optional[int] = None

    @property
    def needs_coast(self) -> bool:
        """Whether a district without a coast has no task there."""
        return self.goal == _SEA


@dataclass
class Columns:
    """The columns and which of them each project has, the primary ones marked.

    ``project``, ``column`` and ``primary`` are parallel entries, by project and in each as they were written;
    ``lengths`` says how many entries each project has. ``applicable`` says per column whether it is a municipal task
    anywhere. ``has_primary`` is False where the dimension knows no rank (audiences, themes).
    """

    dimension: Dimension
    columns: tuple[Column, ...]
    project: NDArray[Any]
    column: NDArray[Any]
    primary: NDArray[Any]
    lengths: NDArray[Any]
    applicable: NDArray[Any]
    has_primary: bool

    def __len__(self) -> int:
        return len(self.columns)

    @property
    def starts(self) -> NDArray[Any]:
        """The first entry of each project."""
        first: NDArray[Any] = np.cumsum(self.lengths) - self.lengths
        return first

    @cached_property
    def of_project(self) -> list[tuple[int, ...]]:
        """The columns of each project, for those who look at single ones."""
        entries = iter(self.column.tolist())
        return [tuple(next(entries) for _ in range(length)) for length in self.lengths.tolist()]

    @cached_property
    def primaries(self) -> frozenset[tuple[int, int]]:
        """The pairs of project and column that are primary; none where the dimension knows no rank."""
        chosen = self.primary if self.has_primary else np.zeros(len(self.primary), bool)
        return frozenset(zip(self.project[chosen].tolist(), self.column[chosen].tolist()))


def municipal_targets() -> frozenset[str]:
    """The targets that the catalogue holds for municipal tasks, direct or indirect."""
    return frozenset(each.code for each in targets() if each.relevance is not Relevance.NONE)


def columns_of(projects: Projects, dimension: Dimension, relevant: Optional[frozenset[str]] = None) -> Columns:
    """The columns of a dimension and what each project has of it; ``relevant`` are the municipal targets."""
    relevant = municipal_targets() if relevant is None else relevant
    if dimension is Dimension.GOAL:
        municipal = {int(code.partition(".")[0]) for code in relevant}
        applicable = np.array([goal in municipal for goal in range(1, GOAL_COUNT + 1)])
        rows = {goal: goal - 1 for goal in range(1, GOAL_COUNT + 1)}
        project, column, lengths = _entries(projects.goals, rows)
        first = np.zeros(len(project), bool)
        first[(np.cumsum(lengths) - lengths)[lengths > 0]] = True
        return Columns(dimension, _goal_columns(), project, column, first, lengths, applicable, True)
    if dimension is Dimension.TARGET:
        columns = _target_columns()
        project, column, lengths = _entries(projects.targets, {each.code: row for row, each in enumerate(columns)})
        goals, which = factorised(projects.goals)
        main = np.array([each[0] if each else 0 for each in goals], int)[which]
        primary = main[project] == np.array([each.goal for each in columns])[column]
        applicable = np.array([each.code in relevant for each in columns])
        return Columns(dimension, columns, project, column, primary, lengths, applicable, True)
    listed = "audience" if dimension is Dimension.AUDIENCE else "theme"
    written = projects.audiences if dimension is Dimension.AUDIENCE else _themes(projects)
    return _listed(dimension, listed, written)


def _themes(projects: Projects) -> list[tuple[str, ...]]:
    themes = projects.theme or [None] * len(projects)
    return [(theme,) if theme else () for theme in themes]


def _listed(dimension: Dimension, name: str, written: list[tuple[str, ...]]) -> Columns:
    """The codes of a list in its order, then what the layer has beside them, as written."""
    codes: dict[str, Optional[Code]] = {code.code: code for code in code_list(name) if code.code != "unknown"}
    for word in sorted({word for words in set(written) for word in words}):
        codes.setdefault(word, None)
    codes.pop("unknown", None)
    columns = tuple(_code_column(dimension, word, code) for word, code in codes.items())
    row = {column.code: place for place, column in enumerate(columns)}
    project, at, lengths = _entries(written, row)
    return Columns(dimension, columns, project, at, np.ones(len(at), bool), lengths, np.ones(len(columns), bool), False)


def _entries(
    written: Sequence[tuple[Any, ...]], row: dict[Any, int]
) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
    """Project and column of each entry, and the number of entries a project; few lists serve many projects."""
    lists, which = factorised(written)
    rows = [[row[word] for word in dict.fromkeys(words) if word in row] for words in lists]
    lengths = np.array([len(each) for each in rows], np.int64)
    project, place = expanded(lengths[which], (np.cumsum(lengths) - lengths)[which])
    return project, np.fromiter(chain.from_iterable(rows), np.int64)[place], lengths[which]


def _code_column(dimension: Dimension, word: str, code: Optional[Code]) -> Column:
    label = Text(word, word) if code is None else code.label
    if dimension is Dimension.AUDIENCE:
        return Column(word, label, Text(f"«{label.tr}» hedef kitlesi", f"the audience “{label.en}”"))
    return Column(word, label, Text(f"«{label.tr}» teması", f"the theme “{label.en}”"))


@cache
def _goal_columns() -> tuple[Column, ...]:
    return tuple(
        Column(str(goal.number), goal.short, Text(f"amaç {goal.number}", f"goal {goal.number}"), goal.number)
        for goal in all_goals()
    )


@cache
def _target_columns() -> tuple[Column, ...]:
    return tuple(
        Column(each.code, each.label, Text(f"hedef {each.code}", f"target {each.code}"), each.goal)
        for each in targets()
    )


def need_by_column(need: NDArray[Any], columns: Iterable[Column]) -> NDArray[Any]:
    """Places × columns from places × goals: a target has its goal's need, an audience or theme none known."""
    unknown = np.full(len(need), np.nan)
    found = [unknown if column.goal is None else need[:, column.goal - 1] for column in columns]
    return np.array(found).T.reshape(len(need), len(found))
