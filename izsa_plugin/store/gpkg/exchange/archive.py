"""Opening a package: a zip of a few known names and bounded sizes, from which nothing is taken that could run."""

from __future__ import annotations

import hashlib
import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from ....domain.errors import IzsaError
from ....domain.language import Text
from . import manifest as manifests
from .manifest import DAMAGED, FOREIGN, Manifest

MANIFEST, CHANGES, LETTER = "manifest.json", "changes.gpkg", "mektup.pdf"
PHOTOS = "photos/"
#: Bounds on what is unpacked, in bytes and files: ten times a large district with its photos.
MAX_UNPACKED = 500_000_000
MAX_FILES = 2_000
_CHUNK = 1 << 20
#: A picture or document under a name that is no path: no separators, no dots in front, no drive letters.
_PHOTO_NAME = re.compile(r"photos/[^/\\:\x00-\x1f.][^/\\:\x00-\x1f]{0,150}\.(jpe?g|png|webp|pdf)", re.IGNORECASE)

TOO_LARGE = Text(
    "«{name}» açıldığında {size} MB'ı aşıyor; alınmadı. Gönderenden fotoğrafsız bir paket isteyin.",
    "“{name}” grows beyond {size} MB when opened; it was not taken in. Ask the sender for a package without photos.",
)


@contextmanager
def opened(path: Path) -> Iterator[tuple[zipfile.ZipFile, Manifest]]:
    """A package's archive with its checked manifest; raises :class:`IzsaError` for what is none or is damaged."""
    try:
        with zipfile.ZipFile(path) as archive:
            _check_entries(archive, path.name)
            yield archive, manifests.from_json(_manifest(archive, path.name), path.name)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, UnicodeError) as error:
        raise IzsaError(DAMAGED.format(name=path.name, why=str(error) or type(error).__name__)) from error
    except OSError as error:
        raise IzsaError(
            Text("«{name}» okunamadı: {why}. Dosyanın yerinde olduğunu denetleyin.",
                 "“{name}” could not be read: {why}. Check that the file is there.").format(
                     name=path.name, why=error.strerror or str(error))
        ) from error  # fmt: skip


def copy_out(archive: zipfile.ZipFile, manifest: Manifest, entry: str, target: IO[bytes], name: str) -> None:
    """Copy one file of the package out, no further than its announced size, and check its sum."""
    announced = manifest.sizes.get(entry, -1)
    digest, written = hashlib.sha256(), 0
    with archive.open(entry) as source:
        while chunk := source.read(_CHUNK):
            written += len(chunk)
            if written > min(announced, MAX_UNPACKED):
                raise IzsaError(DAMAGED.format(name=name, why=f"{entry}: size"))
            digest.update(chunk)
            target.write(chunk)
    if written != announced or digest.hexdigest() != manifest.sha256.get(entry):
        raise IzsaError(DAMAGED.format(name=name, why=f"{entry}: sha256"))


def photo_names(archive: zipfile.ZipFile) -> list[str]:
    """The entries that are pictures and documents; any other name was refused when the package was opened."""
    return [name for name in archive.namelist() if name.startswith(PHOTOS)]


def is_photo_name(entry: str) -> bool:
    """Whether an entry may be a picture of a package."""
    return bool(_PHOTO_NAME.fullmatch(entry)) and not entry.endswith((" ", "."))


def _manifest(archive: zipfile.ZipFile, name: str) -> bytes:
    if archive.getinfo(MANIFEST).file_size > manifests.MAX_BYTES:
        raise IzsaError(FOREIGN.format(name=name))
    with archive.open(MANIFEST) as source:
        return source.read(manifests.MAX_BYTES + 1)


def _check_entries(archive: zipfile.ZipFile, name: str) -> None:
    entries = archive.infolist()
    names = [entry.filename for entry in entries]
    if MANIFEST not in names:
        raise IzsaError(FOREIGN.format(name=name))
    for entry in entries:
        if entry.filename not in (MANIFEST, CHANGES, LETTER) and not is_photo_name(entry.filename):
            raise IzsaError(
                Text("«{name}» içinde bir pakette bulunmaması gereken «{entry}» var; hiçbir şey alınmadı.",
                     "“{name}” holds “{entry}”, which no package should; nothing was taken in.").format(
                         name=name, entry=entry.filename[:100])
            )  # fmt: skip
    if CHANGES not in names or len(set(names)) != len(names):
        raise IzsaError(DAMAGED.format(name=name, why=CHANGES))
    if len(entries) > MAX_FILES or sum(entry.file_size for entry in entries) > MAX_UNPACKED:
        raise IzsaError(TOO_LARGE.format(name=name, size=MAX_UNPACKED // 1_000_000))
