"""Photos and files that projects name by a path within the map's folder: beside a file, in a table on a server.

A map that is copied takes them along as the rows of :data:`ATTACHMENT`.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Optional

from ..domain.errors import IzsaError
from ..domain.language import Text
from ..domain.record import Record, Row
from ..domain.schema import Field, Kind, Reference, Table, Type

#: Where what is added to a project lies, within the map's folder.
FOLDER = "files"
#: Where projects name photos and files.
COLUMNS = (("project_update", "photo"), ("project_file", "path"))
#: The content of what a project names by a path.
ATTACHMENT = Table(
    "attachment", Kind.CHILD, Text("Dosya içerikleri", "Contents of files"),
    (
        Field("project_uid", Type.TEXT, Text("Proje", "Project"), required=True, max_length=100,
              reference=Reference("project", "uid", cascades=True)),
        Field("path", Type.TEXT, Text("Yolu", "Path"), required=True, max_length=500),
        Field("content", Type.BINARY, Text("İçeriği", "Content"), required=True),
    ),
    parent="project",
    unique=(("project_uid", "path"),),
)  # fmt: skip
_TAKEN = Text(
    "«{path}» dosyası hedef klasörde başka bir içerikle zaten var; hiçbir şey kopyalanmadı. Boş bir klasör seçin.",
    "The file “{path}” exists already in the target's folder with another content; nothing was copied. Choose an empty "
    "folder.",
)
_NOT_WRITTEN = Text(
    "«{path}» dosyası yazılamadı ({why}); hiçbir şey kopyalanmadı. Diskte yer olduğunu denetleyin.",
    "The file “{path}” could not be written ({why}); nothing was copied. Check that the disk has room.",
)


def within(folder: Path, path: str) -> Optional[Path]:
    """The file that a path within a map's folder stands for; ``None`` for one that leads out of it."""
    found = (folder / path.replace("\\", "/")).resolve()
    return found if folder.resolve() in found.parents else None


def on_this_computer(record: Record) -> Iterator[tuple[Row, str, Path]]:
    """The rows of a project that name a file outside the map, the column that does, and the file, where it is there."""
    for table, column in COLUMNS:
        for row in record.of(table):
            path = Path(str(row.get(column) or ""))
            if path.is_absolute() and path.is_file():
                yield row, column, path


class Unpacking:
    """Puts files beside a new map; never over one that is there, and taken back when the map is not made."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._written: list[Path] = []

    def put(self, row: Row) -> None:
        """Write one file; one that leads out of the folder is left where nobody can reach it."""
        target = within(self._folder, row["path"])
        if target is None:
            return
        content = bytes(row["content"])
        try:
            if target.exists():
                if target.read_bytes() != content:
                    raise IzsaError(_TAKEN.format(path=row["path"]))
                return
            target.parent.mkdir(parents=True, exist_ok=True)
            self._written.append(target)
            target.write_bytes(content)
        except OSError as error:
            raise IzsaError(_NOT_WRITTEN.format(path=row["path"], why=error.strerror or str(error))) from error

    def take_back(self) -> None:
        """Remove what was written, and the folders that are empty then."""
        for path in self._written:
            path.unlink(missing_ok=True)
        for folder in sorted({path.parent for path in self._written}, key=lambda each: -len(each.parts)):
            if folder != self._folder.resolve() and not any(folder.iterdir()):
                folder.rmdir()
