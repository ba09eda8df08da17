"""What a store of a map can do, whichever database lies behind it.

A store is made for a thread: open another one in a task rather than sharing it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Optional, Protocol

from ..domain.choices import SimilarityDecision
from ..domain.errors import IzsaError
from ..domain.freshness import Freshness
from ..domain.language import Text
from ..domain.record import Record, Row
from ..domain.schema import Schema


@dataclass(frozen=True)
class User:
    """Who is at work; without a server this is what the settings say, recorded as unverified."""

    name: str
    municipality: Optional[str] = None
    coordinator: bool = False


class Order(Enum):
    """How a list of projects is sorted."""

    TITLE = "title"
    UPDATED = "updated"
    START = "start"


@dataclass(frozen=True)
class ListQuery:
    """Which projects a list shows; ``None`` or empty means all.

    ``text`` is searched in titles, purposes, units, neighbourhoods, districts and audiences by Turkish rules; every
    word has to occur. ``freshness`` is that of today, of projects that are not over; ``uids`` are the only ones shown.
    """

    text: str = ""
    municipality: Optional[str] = None
    district: Optional[str] = None
    goal: Optional[int] = None
    audience: Optional[str] = None
    status: Optional[str] = None
    approval: Optional[str] = None
    freshness: Optional[Freshness] = None
    uids: Optional[tuple[str, ...]] = None
    order: Order = Order.TITLE
    descending: bool = False


@dataclass(frozen=True)
class ListRow:
    """One project as a list shows it; ``goals`` has the primary one first, ``x, y`` are EPSG:5253 or ``None``."""

    uid: str
    title: str
    municipality: str
    districts: tuple[str, ...]
    goals: tuple[int, ...]
    status: str
    approval: str
    confirmed_on: Optional[str]
    updated_at: str
    scope: str
    x: Optional[float]
    y: Optional[float]
    joint: bool = False
    #: What the coordinators ask for or said.
    approval_note: Optional[str] = None
    approval_answer: Optional[str] = None


class StaleRow(IzsaError):
    """Somebody else saved the row since it was read; ``current`` is what stands in the store now."""

    def __init__(self, current: Optional[Record]) -> None:
        self.current = current
        super().__init__(
            Text(
                "Siz düzenlerken bu proje başkası tarafından kaydedildi ya da silindi. Yazdıklarınız duruyor; "
                "projeyi yeniden açıp karşılaştırın.",
                "While you were editing, somebody else saved or deleted this project. What you typed is still here; "
                "open the project again and compare.",
            )
        )


class Store(Protocol):
    """A map in a database."""

    schema: Schema
    user: User

    @property
    def approves(self) -> bool:
        """Whether the user may approve what municipalities send: binding at the hub and on a server alone."""

    def close(self) -> None:
        """Give the connection back."""

    def info(self) -> dict[str, str]:
        """About the map: ``map_id``, ``schema_version``, ``created_at``, ``demo`` …"""

    def count(self, query: ListQuery) -> int:
        """How many projects a list has."""

    def projects(self, query: ListQuery, limit: int = 200, offset: int = 0) -> list[ListRow]:
        """A page of a list."""

    def read(self, uid: str) -> Optional[Record]:
        """A project with all its children, or ``None``."""

    def save(self, record: Record) -> Record:
        """Write a project and its children in one transaction and return it as stored.

        Raises :class:`StaleRow` when the version read is no longer the stored one, :class:`IzsaError` when a
        constraint is broken or the store cannot be written; nothing is changed then.
        """

    def save_all(self, records: Sequence[Record]) -> list[Record]:
        """Write several projects as :meth:`save` does, in one transaction: all of them or none."""

    def save_with_files(self, record: Record) -> Record:
        """Write a project as :meth:`save` does and take in the photos and files that it names on this computer.

        The stored project names them within the map: copied beside a file, in a table on a server. Raises
        :class:`IzsaError` when one cannot be taken in; nothing is changed then.
        """

    def attached(self, uid: str, path: str, fetched: Path) -> Optional[Path]:
        """The photo or file that a project names within the map, or ``None`` when there is none.

        What lies on a server is written into the folder ``fetched``; raises :class:`IzsaError` when that fails.
        """

    def delete(self, uid: str, version: int) -> None:
        """Delete a project and its children; they stay readable as tombstones. Raises as :meth:`save` does."""

    def decide(self, one: str, other: str, decision: SimilarityDecision, note: Optional[str] = None) -> None:
        """Keep what the user decided about two projects, in place of what was decided before; the order is free.

        Raises :class:`IzsaError` when one of them is not on the map, or both are the same.
        """

    def undo_decision(self, one: str, other: str) -> None:
        """Forget what was decided about two projects; nothing happens when nothing was."""

    def decisions(self, uid: str) -> list[Row]:
        """The decisions about a project, newest first: ``other``, ``decision``, ``note``, ``by``, ``at``."""

    def joint_projects(self, uid: str) -> list[str]:
        """The uids of the joint projects that a project was brought into."""

    def rows(self, table: str) -> list[Row]:
        """All rows of one table, such as a code list, without geometry, in the order meant for showing."""

    def history(self, uid: str) -> list[Row]:
        """The audit rows of a project and its children, newest first.

        Columns: ``table_name, row_uid, action, column_name, old, new, at, by`` and, for a deleted row, ``row``, what it
        held as a mapping or JSON. Geometries are WKB in hexadecimal digits.
        """

    def deleted_projects(self, limit: int = 500) -> list[Row]:
        """The deleted projects that are not on the map now, newest first: ``uid, title, municipality, at, by``.

        :func:`izsa_plugin.domain.history.deleted` makes the project of its history; saving that brings it back.
        """

    def why_read_only(self, owner: Optional[str]) -> Optional[Text]:
        """Why the user may only read projects of a municipality, or enter none (``None``); ``None`` when he may."""

    def layer_source(self, table: str) -> str:
        """The data source by which QGIS opens a table or view of the map."""
