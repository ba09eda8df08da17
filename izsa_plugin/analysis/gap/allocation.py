"""How much of each project lies in each district, so that totals add up."""

from __future__ import annotations

import enum
from collections import Counter
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...domain.choices import Scope
from ...domain.language import Text
from ..factors import expanded, factorised
from ..projects import Projects
from .places import Places, rows_of


class Counting(enum.Enum):
    """What a project of several districts counts in each of them; its label says the rule to the reader."""

    ONCE_EACH = "once_each"
    ONCE_TOUCHED = "once_touched"
    SHARED = "shared"

    @property
    def label(self) -> Text:
        """The rule in a sentence, printed with every table and figure."""
        if self is Counting.ONCE_EACH:
            return Text(
                "Birden çok ilçenin projesi her ilçede bir kez, kent toplamında bir kez sayılır; "
                "sınırı aşan tek bir şekil uzunluğuna ya da alanına göre bölünür.",
                "A project of several districts counts once in each and once in the city; "
                "one shape that crosses a border is split by its length or area.",
            )
        if self is Counting.ONCE_TOUCHED:
            return Text(
                "Birden çok ilçenin projesi, sınırı aşan tek bir şekil de olsa, değdiği her ilçede bir kez, kent "
                "toplamında bir kez sayılır.",
                "A project of several districts, also one shape that crosses a border, counts once in each district "
                "it touches and once in the city.",
            )
        return Text(
            "Birden çok ilçenin projesi ilçeler arasında paylaştırılır; payların toplamı 1'dir.",
            "A project of several districts is shared among them; its shares add up to 1.",
        )


@dataclass
class Allocation:
    """Entries (project row, district row, weight); a project without an entry is wide or outside.

    With :attr:`Counting.SHARED` the weights of each placed project add up to 1. ``wide`` marks projects that serve
    the whole city or name no place, ``outside`` those whose shape lies in none of the districts, and ``unknown``
    counts the names that are no district here.
    """

    project: NDArray[Any]
    district: NDArray[Any]
    weight: NDArray[Any]
    wide: NDArray[Any]
    outside: NDArray[Any]
    unknown: Counter[str] = field(default_factory=Counter)

    def keeping(self, mask: NDArray[Any]) -> Allocation:
        """The allocation of the projects that ``mask`` keeps, renumbered."""
        entries = mask[self.project]
        renumbered = np.cumsum(mask) - 1
        return Allocation(
            renumbered[self.project[entries]],
            self.district[entries],
            self.weight[entries],
            self.wide[mask],
            self.outside[mask],
            self.unknown,
        )


def allocate(projects: Projects, places: Places, counting: Counting, snap: float = 500.0) -> Allocation:
    """Share out every project: by the districts it names, else by its shape, else to the whole city.

    Several named districts get 1 each, or equal shares. A shape that touches no district goes to the nearest one
    within ``snap`` metres (a simplified coast must not lose a pier), else it is outside.
    """
    shaped = _shaped(projects)
    index = places.index()
    names, which = factorised(projects.districts)
    found = [rows_of(each, index) for each in names]
    unknown: Counter[str] = Counter()
    for (_, strange, _), times in zip(found, np.bincount(which, minlength=len(names)).tolist()):
        unknown.update(dict.fromkeys(strange, times))
    whole_city = np.array([wide for _, _, wide in found], bool)[which]
    rows = [[] if wide else there for there, _, wide in found]
    lengths = np.array([len(each) for each in rows], np.int64)
    project, place = expanded(lengths[which], (np.cumsum(lengths) - lengths)[which])
    district = np.fromiter(chain.from_iterable(rows), np.int64)[place]
    weight = 1.0 / lengths[which][project] if counting is Counting.SHARED else np.ones(len(project))
    named = lengths[which] > 0
    wide = ~named & (whole_city | ~shaped)
    outside = ~named & ~wide
    rows_by_shape = np.flatnonzero(outside)
    if len(rows_by_shape):
        from .shapes import shares_by_shape

        shapes = projects.geometry[rows_by_shape]
        each_place = counting is not Counting.SHARED
        of_shape, in_district, part = shares_by_shape(shapes, places.geometry, each_place, snap)
        if counting is Counting.ONCE_TOUCHED:
            part = np.ones(len(part))
        outside[rows_by_shape[of_shape]] = False
        project = np.concatenate([project, rows_by_shape[of_shape]])
        district = np.concatenate([district, in_district])
        weight = np.concatenate([weight, part])
    return Allocation(project, district, weight, wide, outside, unknown)


def _shaped(projects: Projects) -> NDArray[Any]:
    """Which projects have a shape that says where they are; that of a city-wide one does not."""
    shaped = np.fromiter((shape is not None for shape in projects.geometry), bool, len(projects))
    if shaped.any():
        import shapely

        shaped &= ~shapely.is_empty(projects.geometry)
    if projects.scope:
        scopes, which = factorised(projects.scope)
        shaped &= np.array([each != Scope.CITY.value for each in scopes], bool)[which]
    return shaped
