"""What a map theme is: how a project's mark follows from its columns, and what each mark looks like and means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...domain.language import Text


@dataclass(frozen=True)
class Mark:
    """How projects of one class are drawn: pictures for a point and for a badge, a colour for lines and areas.

    ``letters`` are written on the disc instead of the picture where many are drawn small; ``detailed`` marks show
    status, exactness and secondary goals about the disc; ``quiet`` ones stand back behind the others; ``scale`` is how
    much larger the disc is than usual.
    """

    label: Text
    colour: str
    disc: str
    badge: str
    letters: str = ""
    ink: str = ""
    detailed: bool = False
    quiet: bool = False
    scale: float = 1.0


@dataclass(frozen=True)
class Theme:
    """A way to draw all projects at once.

    ``key`` gives the place of a project's mark in ``marks``. It is an expression over columns of ``project_flat`` that
    SQLite, PostgreSQL and QGIS understand alike, so that points and counted badges cannot disagree.
    """

    name: str
    key: str
    marks: Sequence[Mark]

    @property
    def is_detailed(self) -> bool:
        """Whether outlines and rings have to be explained."""
        return any(mark.detailed for mark in self.marks)
