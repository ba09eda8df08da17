"""Photos and files of a project: copied beside the map as the project is saved, so that they travel with it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Optional

from ...domain.errors import IzsaError
from ...domain.language import Text
from ...domain.record import Record
from ...store.attached import COLUMNS
from ...store.protocol import Store

#: Where the copies lie, within the map's folder.
FOLDER = "files"

_NOT_COPIED = Text(
    "«{file}» dosyası haritanın klasörüne kopyalanamadı ({reason}). Klasörün yazılabilir olduğunu denetleyin ya da "
    "başka bir dosya seçin.",
    "The file “{file}” could not be copied into the map's folder ({reason}). Check that the folder can be written to, "
    "or choose another file.",
)


@contextmanager
def taken_in(record: Record, store: Store) -> Iterator[None]:
    """Copy what lies outside the map's folder into it and name it by its path there; undone if the block fails.

    A map that lies in no folder, and a file that is not there, keep the path as it was entered.
    """
    folder = folder_of(store)
    copied: list[Path] = []
    try:
        for table, column in COLUMNS:
            for row in record.of(table) if folder else ():
                path = Path(str(row.get(column) or ""))
                if folder and path.is_absolute() and path.is_file():
                    row[column] = _inside(path, folder, copied)
        yield
    except BaseException:
        for copy in copied:
            copy.unlink(missing_ok=True)
        raise


def folder_of(store: Store) -> Optional[Path]:
    """The folder of a map that is a file."""
    path = Path(store.layer_source("project").partition("|")[0])
    return path.parent if path.is_file() else None


def _inside(path: Path, folder: Path, copied: list[Path]) -> str:
    if folder.resolve() in path.resolve().parents:
        return path.resolve().relative_to(folder.resolve()).as_posix()
    target = folder / FOLDER / path.name
    number = 1
    while target.exists():
        number += 1
        target = target.with_name(f"{path.stem}-{number}{path.suffix}")
    try:
        target.parent.mkdir(exist_ok=True)
        shutil.copy2(path, target)
    except OSError as error:
        raise IzsaError(_NOT_COPIED.format(file=path.name, reason=error.strerror or str(error))) from error
    copied.append(target)
    return target.relative_to(folder).as_posix()
