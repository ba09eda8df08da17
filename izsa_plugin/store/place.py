"""Where a map lies: in a file, or in a schema of a database that one of QGIS's stored connections leads to."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Union

#: How the key of a map on a server begins; no path does.
_SERVER = "postgres:"


@dataclass(frozen=True)
class FilePlace:
    """A GeoPackage."""

    path: Path

    @property
    def name(self) -> str:
        """What a person calls the map."""
        return self.path.stem

    @property
    def key(self) -> str:
        """The place as one line of text, as settings keep it."""
        return str(self.path)

    @property
    def told(self) -> str:
        """The place in full, for a tool tip or an error."""
        return str(self.path)


@dataclass(frozen=True)
class ServerPlace:
    """A schema, and the name of the stored connection to its database; nothing secret."""

    connection: str
    schema: str

    @property
    def name(self) -> str:
        """What a person calls the map."""
        return f"{self.schema} – {self.connection}"

    @property
    def key(self) -> str:
        """The place as one line of text, as settings keep it."""
        return f"{_SERVER}{self.connection}/{self.schema}"

    @property
    def told(self) -> str:
        """The place in full, for a tool tip or an error."""
        return f"PostgreSQL: {self.connection} / {self.schema}"


MapPlace = Union[FilePlace, ServerPlace]


def place_of(key: str) -> MapPlace:
    """The place that a key stands for."""
    if not key.startswith(_SERVER):
        return FilePlace(Path(key))
    # The name of a connection may hold anything, that of a map's schema no slash.
    connection, _, schema = key[len(_SERVER) :].rpartition("/")
    return ServerPlace(connection, schema)
