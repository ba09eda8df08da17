"""What to do about a gap: projects elsewhere that could be taken over, and the few that would close most of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ...domain.choices import Status
from ...domain.language import Text
from ...domain.numbers import number
from .analyse import Gaps
from .cover import Cover, greedy_cover
from .peers import similar_places

_GOOD = Text("iyi uygulama", "a good practice")
_PRIMARY = Text("birincil amacı bu", "it is its primary goal")
_SIMILAR_DISTRICT = Text("benzer bir ilçede ({district})", "in a similar district ({district})")
_DONE_BEFORE = Text("başka ilçelerde de benzeri var ({n})", "the like exists in other districts too ({n})")
_COMPLETED = Text("tamamlanmış, deneyimi hazır", "completed, so that its experience is at hand")
_RELATED = Text("ilçenin kendi projelerine yakın", "close to the district's own projects")

#: What each sign is worth; together 1.
_WEIGHTS = {"good": 0.3, "primary": 0.2, "similar": 0.2, "repeated": 0.15, "completed": 0.05, "related": 0.1}


@dataclass(frozen=True)
class Transfer:
    """A project (row of the analysis' projects) that a district with a gap could take over, how well (0 to 1), why."""

    place: int
    column: int
    project: int
    score: float
    why: Text


@dataclass(frozen=True)
class NextStep:
    """A next project: a district and the existing project to follow; what it adds to the closed part (0 to 1)."""

    place: int
    project: int
    columns: tuple[int, ...]
    share: float
    together: float


Pair = tuple[int, int, float]


class Transfers:
    """Ranks projects for gaps; ``pairs`` are similar projects (rows and score), from the overlap analysis."""

    def __init__(self, gaps: Gaps, pairs: Iterable[Pair] = ()) -> None:
        self._gaps = gaps
        count = len(gaps.projects)
        self._districts: list[set[int]] = [set() for _ in range(count)]
        for project, district in zip(gaps.allocation.project.tolist(), gaps.allocation.district.tolist()):
            self._districts[project].add(district)
        self._like: list[dict[int, float]] = [{} for _ in range(count)]
        for one, other, score in pairs:
            self._like[one][other] = self._like[other][one] = score
        self._repeated = [len(self._repeats(project)) for project in range(count)]
        self._similar = {
            place: set(similar_places(gaps.places, place, gaps.evidence.reported)) for place in range(len(gaps.places))
        }
        self._of_column: list[list[int]] = [[] for _ in range(len(gaps.columns))]
        for project, columns in enumerate(gaps.columns.of_project):
            for column in columns:
                self._of_column[column].append(project)

    def best(self, place: int, column: int, most: int = 3) -> list[Transfer]:
        """The projects of other districts that suit a cell best; none where the cell is no gap."""
        if not self._gaps.classes[place, column].is_gap:
            return []
        rated = [
            self._rated(place, column, project)
            for project in self._of_column[column]
            if place not in self._districts[project]
        ]
        return sorted(rated, key=lambda each: (-each.score, self._gaps.projects.key[each.project]))[:most]

    def all(self, most: int = 3) -> list[Transfer]:
        """The best of every gap."""
        places, columns = self._gaps.classes.shape
        return [each for place in range(places) for column in range(columns) for each in self.best(place, column, most)]

    def next_steps(self, most: int = 5) -> tuple[list[NextStep], Cover]:
        """The few projects to repeat that together close most of the weighted gap.

        A cell weighs the district's share of the residents times (½ + need); a project repeated in a district closes
        there the gaps of all its goals. Greedy maximum coverage, whose bound the cover states.
        """
        gaps = self._gaps
        is_gap = np.vectorize(lambda kind: kind.is_gap, otypes=[bool])(gaps.classes)
        people = np.where(gaps.places.population > 0, gaps.places.population, np.nan)
        share = np.nan_to_num(people / np.nansum(people), nan=0.0) if np.isfinite(people).any() else people * 0 + 1.0
        if not share.any():
            share = np.full(len(gaps.places), 1.0 / max(len(gaps.places), 1))
        need = np.where(np.isfinite(gaps.evidence.need), gaps.evidence.need, 0.5)
        weights = np.where(is_gap, share[:, None] * (0.5 + need), 0.0)
        profiles = self._profiles()
        width = weights.shape[1]
        options = [
            (place, columns, np.array([place * width + column for column in columns if is_gap[place, column]], int))
            for place in range(len(gaps.places))
            for columns in profiles
        ]
        options = [each for each in options if len(each[2])]
        cover = greedy_cover([cells for _, _, cells in options], weights.ravel(), most)
        steps, together = [], 0.0
        for pick, gain in zip(cover.chosen, cover.gains):
            place, columns, _ = options[pick]
            together += gain
            closes = tuple(column for column in columns if is_gap[place, column])
            project = self._example(place, profiles[columns], closes)
            steps.append(NextStep(place, project, closes, gain / cover.total, together / cover.total))
        return steps, cover

    def _profiles(self) -> dict[tuple[int, ...], list[int]]:
        """The sets of goals that projects have, and their projects."""
        found: dict[tuple[int, ...], list[int]] = {}
        for project, columns in enumerate(self._gaps.columns.of_project):
            if columns:
                found.setdefault(tuple(sorted(columns)), []).append(project)
        return found

    def _example(self, place: int, projects: list[int], closes: tuple[int, ...]) -> int:
        elsewhere = [project for project in projects if place not in self._districts[project]] or projects
        return max(elsewhere, key=lambda project: self._rated(place, closes[0], project).score)

    def _repeats(self, project: int) -> set[int]:
        """Districts, beside its own, that have a project like it."""
        others: set[int] = set()
        for like in self._like[project]:
            others |= self._districts[like]
        return others - self._districts[project]

    def _rated(self, place: int, column: int, project: int) -> Transfer:
        projects, columns = self._gaps.projects, self._gaps.columns
        similar = sorted(self._districts[project] & self._similar[place])
        own = [score for like, score in self._like[project].items() if place in self._districts[like]]
        signs: dict[str, Optional[tuple[float, Text]]] = {
            "good": (1.0, _GOOD) if projects.good_practice and projects.good_practice[project] else None,
            "primary": (1.0, _PRIMARY) if (project, column) in columns.primaries else None,
            "similar": (1.0, _SIMILAR_DISTRICT.format(district=self._gaps.places.name[similar[0]]))
            if similar
            else None,
            "repeated": (
                min(self._repeated[project] / 3.0, 1.0),
                _DONE_BEFORE.format(n=number(self._repeated[project])),
            )
            if self._repeated[project]
            else None,
            "completed": (1.0, _COMPLETED) if projects.status[project] == Status.COMPLETED.value else None,
            "related": (max(own), _RELATED) if own else None,
        }
        given = {name: sign for name, sign in signs.items() if sign is not None}
        score = sum(_WEIGHTS[name] * value for name, (value, _) in given.items())
        return Transfer(place, column, project, score, _listed([text for _, text in given.values()]))


def _listed(parts: list[Text]) -> Text:
    if not parts:
        return Text("bu amaçta bir örnek", "an example for it")
    return Text("; ".join(part.tr for part in parts), "; ".join(part.en for part in parts))
