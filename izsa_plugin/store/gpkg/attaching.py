"""Photos and files of a project: copied beside the map as the project is saved, so that they travel with it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ...domain.errors import IzsaError
from ...domain.language import Text
from ...domain.record import Record
from ..attached import FOLDER, on_this_computer

_NOT_COPIED = Text(
    "«{file}» dosyası haritanın klasörüne kopyalanamadı ({reason}). Klasörün yazılabilir olduğunu denetleyin ya da "
    "başka bir dosya seçin.",
    "The file “{file}” could not be copied into the map's folder ({reason}). Check that the folder can be written to, "
    "or choose another file.",
)


@contextmanager
def taken_in(record: Record, folder: Path) -> Iterator[None]:
    """Copy what lies outside the map's folder into it and name it by its path there; undone if the block fails."""
    copied: list[Path] = []
    try:
        for row, column, path in on_this_computer(record):
            row[column] = _inside(path, folder, copied)
        yield
    except BaseException:
        for copy in copied:
            copy.unlink(missing_ok=True)
        raise


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
