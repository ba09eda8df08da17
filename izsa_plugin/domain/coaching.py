"""The road from a first step to international reporting: stages and their criteria.

Stages may be taken in any order, so a municipality has a profile over all of them and no single grade.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Optional

from . import facts
from .language import Text


@dataclass(frozen=True)
class Criterion:
    """What a municipality can show; with a ``measure`` the map computes it and nobody types it.

    ``unit`` of a measure is ``count``, ``percent`` or ``yes_no``.
    """

    code: str
    stage: int
    label: Text
    evidence: Text
    order: int
    measure: Optional[str] = None
    unit: Optional[str] = None

    @property
    def is_computed(self) -> bool:
        """Whether the map's own records answer it."""
        return self.measure is not None


@dataclass(frozen=True)
class Stage:
    """A stage, numbered from 0, with what it is for and its criteria."""

    number: int
    name: Text
    aim: Text
    criteria: tuple[Criterion, ...]


@cache
def criteria() -> tuple[Criterion, ...]:
    """All criteria, in order."""
    return tuple(
        Criterion(
            code=row["code"],
            stage=int(row["stage"]),
            label=facts.text(row, "label"),
            evidence=facts.text(row, "evidence"),
            order=order,
            measure=row["measure"] or None,
            unit=row["unit"] or None,
        )
        for order, row in enumerate(facts.rows("coaching_criteria.csv"))
    )


@cache
def stages() -> tuple[Stage, ...]:
    """All stages, in order."""
    return tuple(
        Stage(
            number=int(row["stage"]),
            name=facts.text(row, "name"),
            aim=facts.text(row, "aim"),
            criteria=tuple(each for each in criteria() if each.stage == int(row["stage"])),
        )
        for row in facts.rows("coaching_stages.csv")
    )


def criterion(code: str) -> Criterion:
    """The criterion of this code; :class:`~.facts.UnknownFactError` if there is none."""
    for each in criteria():
        if each.code == code:
            return each
    raise facts.UnknownFactError(
        Text("«{code}» kodlu bir koçluk ölçütü yok.", "There is no coaching criterion “{code}”.").format(code=code)
    )
