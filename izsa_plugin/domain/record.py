"""A project with all that belongs to it, as it passes between form, validation and store."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from typing import Any, Optional

from .schema import Computed, Schema, Table

Row = dict[str, Any]


@dataclass
class Record:
    """A project row and its children's rows by table name.

    ``row`` and the child rows hold plain Python values: dates as ISO text, geometries as WKB bytes in EPSG:5253 under
    ``geom``, unknown as ``None``. A version of 0 means that the row is not in the store yet.
    """

    row: Row
    children: dict[str, list[Row]] = field(default_factory=dict)
    #: The versions of the children's rows as they were read, by table and key; the store saves against them.
    read_versions: dict[str, dict[str, int]] = field(default_factory=dict)

    @property
    def uid(self) -> str:
        """The project's key."""
        return str(self.row["uid"])

    @property
    def version(self) -> int:
        """The version that was read, 0 for a new project."""
        return int(self.row.get("version") or 0)

    @property
    def goals(self) -> tuple[int, ...]:
        """The goals, the primary one first."""
        primary = self.row.get("primary_goal")
        others = [int(row["goal"]) for row in self.of("project_goal")]
        first = [int(primary)] if primary else []
        return tuple(first + [goal for goal in others if goal not in first])

    def of(self, table: str) -> list[Row]:
        """The child rows of one table."""
        return self.children.get(table, [])

    def choices(self, table: str, column: str) -> tuple[str, ...]:
        """The values ticked in a choice table, such as the audiences."""
        return tuple(str(row[column]) for row in self.of(table))

    def choose(self, table: str, column: str, values: tuple[Any, ...]) -> None:
        """Make the ticks of a choice table these, keeping what is recorded beside the ones that stay."""
        kept = {row[column]: row for row in self.of(table)}
        self.children[table] = [kept.get(value) or {column: value} for value in values]


def new_uid() -> str:
    """A fresh key."""
    return str(uuid.uuid4())


def child_key(table: Table, project_uid: str, row: Row) -> str:
    """The key of a child's row: its own, ``parent:code`` of a tick that has none yet, or a fresh one."""
    if row.get("uid"):
        return str(row["uid"])
    return f"{project_uid}:{row[table.choice]}" if table.choice else new_uid()


def defaults(table: Table) -> Row:
    """A row's plain defaults; the store fills in time and user as it writes."""
    return {
        f.name: f.default for f in table.fields if not f.kept and f.default is not None and not _is_computed(f.default)
    }


def new_record(schema: Schema, municipality: Optional[str] = None) -> Record:
    """An empty project with its defaults, owned by ``municipality``."""
    row: Row = dict.fromkeys(f.name for f in schema.table("project").fields if not f.kept)
    row.update(defaults(schema.table("project")), uid=new_uid(), municipality=municipality, geom=None, version=0)
    return Record(row)


def _is_computed(default: object) -> bool:
    return isinstance(default, Computed)
