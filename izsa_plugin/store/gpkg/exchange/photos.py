"""Photos of a package: copied beside the map under the names its rows give, never over a file, never elsewhere."""

from __future__ import annotations

import uuid
from pathlib import Path, PurePosixPath

from ....sync.snapshot import Row
from . import archive
from .unpack import Package


def copy_out(package: Package, folder: Path) -> tuple[str, ...]:
    """Copy the photos that rows of the package name and that are not there yet; the names that were copied."""
    wanted = {entry: target for row in _rows(package) for entry, target in _named(row, folder)}
    copied = []
    missing = {entry: target for entry, target in wanted.items() if entry in package.photos and not target.exists()}
    if not missing:
        return ()
    with archive.opened(package.path) as (zipped, manifest):
        for entry, target in sorted(missing.items()):
            unfinished = folder / f".izsa-{uuid.uuid4().hex[:8]}.part"
            try:
                with unfinished.open("wb") as file:
                    archive.copy_out(zipped, manifest, entry, file, package.path.name)
                target.parent.mkdir(parents=True, exist_ok=True)
                unfinished.replace(target)
            finally:
                unfinished.unlink(missing_ok=True)
            copied.append(str(target.relative_to(folder)))
    return tuple(copied)


def _rows(package: Package) -> list[Row]:
    own = [change.values for change in package.message.changes]
    return own + [row for rows in package.told.others.values() for row in rows.values()]


def _named(row: Row, folder: Path) -> list[tuple[str, Path]]:
    """The entry and the target of a row's photo or file, when the target lies inside the map's folder."""
    found = []
    for name in (row.get("photo"), row.get("path")):
        entry = f"{archive.PHOTOS}{PurePosixPath(str(name).replace(chr(92), '/')).name}"
        if name and archive.is_photo_name(entry):
            target = (folder / str(name).replace(chr(92), "/")).resolve()
            if folder.resolve() in target.parents:
                found.append((entry, target))
    return found
