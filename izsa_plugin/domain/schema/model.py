"""What a table, a field and a rule of the map are.

Nothing here knows a database or a widget: the stores turn these declarations into SQL, the forms into widgets,
:mod:`izsa_plugin.domain.validation` into messages and :mod:`izsa_plugin.domain.dictionary` into a page to read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Optional, Union

from ..errors import IzsaError
from ..language import Text

#: CRS of every geometry in the map: TUREF / TM27, metres.
MAP_EPSG = 5253


class Type(Enum):
    """What a field holds, whatever the database calls it."""

    TEXT = "text"
    INTEGER = "integer"
    REAL = "real"
    BOOLEAN = "boolean"
    DATE = "date"
    TIMESTAMP = "timestamp"
    BINARY = "binary"


class Widget(Enum):
    """How a field is edited."""

    LINE = "line"
    PARAGRAPH = "paragraph"
    CHOICE = "choice"
    DATE = "date"
    NUMBER = "number"
    SWITCH = "switch"
    FILE = "file"
    HIDDEN = "hidden"


class Computed(Enum):
    """A default that is made when the row is made."""

    UID = "uid"
    NOW = "now"
    TODAY = "today"
    USER = "user"


class Geometry(Enum):
    """The shape a spatial table holds, by its name in the OGC standard."""

    POINT = "POINT"
    LINE = "MULTILINESTRING"
    AREA = "MULTIPOLYGON"


class Kind(Enum):
    """The part a table plays, which decides what is kept of its changes and how it is shown."""

    PROJECT = "project"
    CHILD = "child"
    NETWORK = "network"
    LIST = "list"
    SYSTEM = "system"


Default = Union[str, int, float, bool, Computed, None]


@dataclass(frozen=True)
class Reference:
    """A foreign key to ``table.column``; a child's reference to its project deletes with it."""

    table: str
    column: str
    cascades: bool = False


@dataclass(frozen=True)
class Field:
    """One field of a table, declared once for every store, form, message and page.

    ``required`` holds for every row, ``to_send`` only once a project leaves the draft. ``personal`` fields stay out
    of exports, packages and prints unless asked for. ``kept`` fields are written by the store's triggers alone.
    ``since`` is the release that brought the field.
    """

    name: str
    type: Type
    label: Text
    help: Text = Text("", "")
    widget: Widget = Widget.LINE
    required: bool = False
    to_send: bool = False
    unique: bool = False
    default: Default = None
    code_list: Optional[str] = None
    reference: Optional[Reference] = None
    minimum: Optional[float] = None
    maximum: Optional[float] = None
    max_length: Optional[int] = None
    personal: bool = False
    kept: bool = False
    since: str = "0.1.0"

    @property
    def target(self) -> Optional[Reference]:
        """What the field's values must exist in: its reference, or the table of its code list."""
        if self.code_list:
            return Reference(f"list_{self.code_list}", "code")
        return self.reference


@dataclass(frozen=True)
class Ordered:
    """Rule: ``later`` is not before ``earlier`` where both are known."""

    name: str
    earlier: str
    later: str
    text: Text
    to_send: bool = False

    @property
    def columns(self) -> tuple[str, ...]:
        """The project's columns it looks at."""
        return self.earlier, self.later


@dataclass(frozen=True)
class AnyOf:
    """Rule: at least one of the fields is filled, or a child row exists, or a field has one of the given values."""

    name: str
    text: Text
    fields: tuple[str, ...] = ()
    children: tuple[str, ...] = ()
    values: tuple[tuple[str, tuple[str, ...]], ...] = ()
    to_send: bool = True

    @property
    def columns(self) -> tuple[str, ...]:
        """The project's columns it looks at."""
        return (*self.fields, *(name for name, _ in self.values))


Rule = Union[Ordered, AnyOf]


@dataclass(frozen=True)
class Table:
    """One table of the map.

    ``choice`` names the field whose ticks the table holds: its key is then ``parent:code``, so that the same tick
    made twice offline is one row. ``unique`` are sets of columns that may not repeat together.
    """

    name: str
    kind: Kind
    label: Text
    fields: tuple[Field, ...]
    geometry: Optional[Geometry] = None
    parent: Optional[str] = None
    choice: Optional[str] = None
    unique: tuple[tuple[str, ...], ...] = ()
    rules: tuple[Rule, ...] = ()
    help: Text = Text("", "")
    since: str = "0.1.0"

    @property
    def key(self) -> str:
        """The column that identifies a row everywhere: ``uid``, or the code of a list."""
        return "uid" if any(f.name == "uid" for f in self.fields) else self.fields[0].name

    @property
    def tracked(self) -> bool:
        """Whether versions, audit trail and tombstones are kept."""
        return self.kind is not Kind.SYSTEM

    def field(self, name: str) -> Field:
        """The field of that name; raises :class:`KeyError`."""
        for candidate in self.fields:
            if candidate.name == name:
                return candidate
        raise KeyError(f"{self.name}.{name}")

    def has(self, name: str) -> bool:
        """Whether the table has a field of that name."""
        return any(f.name == name for f in self.fields)


@dataclass(frozen=True)
class Schema:
    """All tables of a map, in an order in which each comes after what it references."""

    version: str
    tables: tuple[Table, ...]
    _by_name: dict[str, Table] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        self._by_name.update({table.name: table for table in self.tables})
        if len(self._by_name) != len(self.tables):
            raise ValueError("a table is declared twice")

    def __iter__(self) -> Iterator[Table]:
        return iter(self.tables)

    def table(self, name: str) -> Table:
        """The table of that name; raises :class:`IzsaError` for a name the map does not have."""
        try:
            return self._by_name[name]
        except KeyError:
            raise IzsaError(
                Text(f"Haritada «{name}» adlı bir tablo yok.", f"The map has no table named “{name}”.")
            ) from None

    def children(self, parent: str = "project") -> tuple[Table, ...]:
        """The tables whose rows belong to a row of ``parent``."""
        return tuple(table for table in self.tables if table.parent == parent)

    def of_kind(self, kind: Kind) -> tuple[Table, ...]:
        """The tables of one kind."""
        return tuple(table for table in self.tables if table.kind is kind)

    def with_field(self, table: str, new: Field) -> Schema:
        """A copy with one more field, put before the table's kept fields."""
        old = self.table(table)
        own = tuple(f for f in old.fields if not f.kept)
        kept = tuple(f for f in old.fields if f.kept)
        changed = replace(old, fields=(*own, new, *kept))
        return Schema(self.version, tuple(changed if t is old else t for t in self.tables))
