"""The tables of the gap analysis beside its cells: detail, projects to take over, next steps, neighbourhood squares."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsFeature, QgsGeometry, QgsProcessingFeedback

from ..analysis.gap.analyse import GapOptions, Gaps
from ..analysis.gap.classes import GapClass
from ..analysis.gap.columns import Dimension
from ..analysis.gap.cover import GREEDY_BOUND
from ..analysis.gap.detail import CellDetail, details, known_or_none
from ..analysis.gap.need_share import NeedBy, Supply
from ..analysis.gap.transfer import Transfers
from ..compat import FieldType
from ..domain.catalogue import GOAL_COUNT
from ..domain.language import Text
from ..domain.numbers import percent

if TYPE_CHECKING:
    from ..analysis.gap.grid import Grid
    from ..analysis.gap.places import Places

#: Pairs less alike than this do not show that a project has been repeated.
LEAST_SCORE = 0.45

Write = Callable[[QgsFeature], None]

_KINDS = {
    "str": FieldType.TEXT,
    "Text": FieldType.TEXT,
    "float": FieldType.REAL,
    "Optional[str]": FieldType.TEXT,
    "Optional[float]": FieldType.REAL,
    "Optional[int]": FieldType.INTEGER,
    "Optional[bool]": FieldType.TRUTH,
}

DETAIL_COLUMNS = {
    "class" if field.name == "kind" else field.name: _KINDS[str(field.type)] for field in dataclasses.fields(CellDetail)
}
TRANSFER_COLUMNS = {
    "district": FieldType.TEXT,
    "district_code": FieldType.TEXT,
    "goal": FieldType.INTEGER,
    "class": FieldType.TEXT,
    "rank": FieldType.INTEGER,
    "key": FieldType.TEXT,
    "title": FieldType.TEXT,
    "from_districts": FieldType.TEXT,
    "score": FieldType.REAL,
    "why": FieldType.TEXT,
}
NEXT_COLUMNS = {
    "step": FieldType.INTEGER,
    "district": FieldType.TEXT,
    "district_code": FieldType.TEXT,
    "goals": FieldType.TEXT,
    "key": FieldType.TEXT,
    "title": FieldType.TEXT,
    "share": FieldType.REAL,
    "together": FieldType.REAL,
    "of_best": FieldType.REAL,
}
GRID_COLUMNS = {
    "square": FieldType.TEXT,
    "code": FieldType.TEXT,
    "district": FieldType.TEXT,
    "district_code": FieldType.TEXT,
    "reported": FieldType.TRUTH,
    "population": FieldType.REAL,
    "n": FieldType.REAL,
    "gaps": FieldType.INTEGER,
    "goals_judged": FieldType.INTEGER,
    **{f"{name}_{goal}": FieldType.TEXT for name in ("class", "reason") for goal in range(1, GOAL_COUNT + 1)},
}
#: Per goal, beside the summary of a district, for a map of each goal.
AREA_COLUMNS = {
    f"{name}_{goal}": kind
    for goal in range(1, GOAL_COUNT + 1)
    for name, kind in (("class", FieldType.TEXT), ("n", FieldType.REAL), ("ratio", FieldType.REAL),
                       ("need", FieldType.REAL))
}  # fmt: skip

_BOUND = Text(
    "{steps} adım, ağırlıklı eksiğin {part} kadarını kapatır; bu, aynı sayıda adımla ulaşılabilecek en çoğun en az "
    "{quality} kadarıdır (her durumda en az {bound}).",
    "{steps} steps close {part} of the weighted gap; that is at least {quality} of the most that as many steps could "
    "reach (never less than {bound}).",
)


def area_values(gaps: Gaps, place: int) -> list[Any]:
    """The values of :data:`AREA_COLUMNS` for one district."""
    values: list[Any] = []
    for column in range(len(gaps.columns)):
        cell = (place, column)
        values += [
            gaps.classes[cell].value,
            float(gaps.counts.n[cell]),
            known_or_none(gaps.evidence.ratio[cell]),
            known_or_none(gaps.evidence.need[cell]),
        ]
    return values


def write_details(
    gaps: Gaps,
    dimensions: Sequence[Dimension],
    need_by: NeedBy,
    supply: Supply,
    again: Callable[[GapOptions], Gaps],
    language: str,
    write: Write,
    feedback: QgsProcessingFeedback,
) -> None:
    """Every cell of every dimension asked for; ``again`` repeats the analysis with other options."""
    values_of = attrgetter(*(field.name for field in dataclasses.fields(CellDetail)))
    for dimension in dimensions:
        own = gaps if dimension is gaps.options.dimension else again(
            dataclasses.replace(gaps.options, dimension=dimension)
        )  # fmt: skip
        for cell in details(own, need_by, supply):
            if feedback.isCanceled():
                return
            write(feature_of(value.of(language) if value.__class__ is Text else value for value in values_of(cell)))


def similar_pairs(gaps: Gaps, feedback: QgsProcessingFeedback) -> Iterator[tuple[int, int, float]]:
    """The pairs of like projects, by which a repeated one is known."""
    from ..analysis.similarity.overlap import find_overlaps

    found = find_overlaps(gaps.projects, min_score=LEAST_SCORE)
    for row in range(len(found.kinds)):
        if feedback.isCanceled():
            return
        yield int(found.pairs.i[row]), int(found.pairs.j[row]), float(found.pairs.score[row])


def write_transfers(gaps: Gaps, transfers: Transfers, language: str, write: Write) -> None:
    """For each gap the projects elsewhere that suit it best."""
    names = _district_names(gaps)
    places, columns = gaps.classes.shape
    for place in range(places):
        for column in range(columns):
            for rank, each in enumerate(transfers.best(place, column), start=1):
                projects = gaps.projects
                write(
                    feature_of(
                        [
                            gaps.places.name[place],
                            gaps.places.code[place],
                            column + 1,
                            gaps.classes[place, column].value,
                            rank,
                            projects.key[each.project],
                            projects.title[each.project],
                            "; ".join(names[each.project]),
                            each.score,
                            each.why.of(language),
                        ]
                    )
                )


def write_next_steps(gaps: Gaps, transfers: Transfers, most: int, write: Write) -> Text:
    """The few next projects; the sentence says how much they close and how near the best that is."""
    steps, cover = transfers.next_steps(most)
    for number, step in enumerate(steps, start=1):
        write(
            feature_of(
                [
                    number,
                    gaps.places.name[step.place],
                    gaps.places.code[step.place],
                    "; ".join(str(column + 1) for column in step.columns),
                    gaps.projects.key[step.project],
                    gaps.projects.title[step.project],
                    step.share,
                    step.together,
                    cover.quality,
                ]
            )
        )
    part = cover.covered / cover.total if cover.total > 0 else 0.0
    return bound_sentence(len(steps), part, cover.quality)


def bound_sentence(steps: int, part: float, quality: float, said: Text = _BOUND) -> Text:
    """How much is closed, and how near that is to the best."""
    return said.format(steps=steps, part=percent(part), quality=percent(quality), bound=percent(GREEDY_BOUND))


def write_grid(
    squares: Gaps,
    grid: Grid,
    districts: Places,
    language: str,
    write: Write,
    outward: Callable[[Any], QgsGeometry],
    feedback: QgsProcessingFeedback,
) -> None:
    """One polygon a square with class and reason for each goal; ``outward`` brings a shape to the output's system."""
    for place, name in enumerate(squares.places.name):
        if feedback.isCanceled():
            return
        kinds: list[GapClass] = list(squares.classes[place])
        known = bool(squares.evidence.reported[place])
        row = int(grid.district[place])
        feature = feature_of(
            [
                name,
                squares.places.code[place],
                districts.name[row],
                districts.code[row],
                known,
                known_or_none(squares.places.population[place]),
                float(squares.counts.projects[place]),
                sum(kind.is_gap for kind in kinds) if known else None,
                sum(kind.is_judged for kind in kinds) if known else None,
                *(kind.value for kind in kinds),
                *(reason.of(language) + "." for reason in squares.sentences.of(place)),
            ]
        )
        feature.setGeometry(outward(squares.places.geometry[place]))
        write(feature)


def feature_of(values: Iterable[Any]) -> QgsFeature:
    """A feature with these attributes."""
    feature = QgsFeature()
    feature.setAttributes(list(values))
    return feature


def _district_names(gaps: Gaps) -> list[list[str]]:
    found: list[list[str]] = [[] for _ in range(len(gaps.projects))]
    for project, district in zip(gaps.allocation.project.tolist(), gaps.allocation.district.tolist()):
        found[project].append(gaps.places.name[district])
    return found
