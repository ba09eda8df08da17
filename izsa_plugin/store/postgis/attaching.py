"""Photos and files of a project on a server: their contents go in with the save, and come out when they are opened."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path

import psycopg2
from psycopg2 import extensions

from ...domain.errors import IzsaError
from ...domain.language import Text
from ...domain.record import Record
from ..attached import FOLDER, on_this_computer

#: The largest file that a map on a server takes, in bytes.
LARGEST = 20_000_000

_TOO_LARGE = Text(
    "«{file}» {size} MB; ortak haritaya en çok {largest} MB'lık dosya eklenebilir, proje kaydedilmedi. Dosyayı "
    "küçültün ya da yerine bağlantısını yazın.",
    "“{file}” has {size} MB; a shared map takes files of at most {largest} MB, and the project was not saved. Make the "
    "file smaller, or enter a link to it instead.",
)
_NOT_READ = Text(
    "«{file}» dosyası okunamadı ({reason}); proje kaydedilmedi. Başka bir dosya seçin.",
    "The file “{file}” could not be read ({reason}); the project was not saved. Choose another file.",
)
_NOT_FETCHED = Text(
    "«{file}» bu bilgisayara yazılamadı ({reason}). Diskte yer olduğunu denetleyin.",
    "“{file}” could not be written on this computer ({reason}). Check that the disk has room.",
)
#: What no system takes in a file's name.
_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f]')
_LONGEST_NAME = 100
#: Paths that the map names or once named.
_NAMED = """
SELECT path FROM project_file WHERE path = ANY(%(paths)s)
UNION SELECT photo FROM project_update WHERE photo = ANY(%(paths)s)
UNION SELECT old FROM audit WHERE column_name IN ('path', 'photo') AND old = ANY(%(paths)s)
UNION SELECT coalesce(row::json ->> 'path', row::json ->> 'photo') FROM tombstone
    WHERE table_name IN ('project_file', 'project_update')
    AND coalesce(row::json ->> 'path', row::json ->> 'photo') = ANY(%(paths)s)
"""


def taken_in(cursor: extensions.cursor, record: Record) -> dict[str, bytes]:
    """Read the files that a record newly names on this computer and name each by its content; the contents by name.

    A path that the map knows already came from somebody else's computer, or is made to look so: nobody gets a file of
    whoever saves next by entering where it lies.
    """
    chosen = list(on_this_computer(record))
    if not chosen:
        return {}
    cursor.execute(_NAMED, {"paths": [row[column] for row, column, _ in chosen]})
    known = {path for (path,) in cursor.fetchall()}
    contents = {}
    for row, column, path in chosen:
        if row[column] not in known:
            content = _content(path)
            row[column] = _named(path, content)
            contents[row[column]] = content
    return contents


def keep(cursor: extensions.cursor, uid: str, contents: Mapping[str, bytes]) -> None:
    """Write contents beside a project that was saved in the same transaction."""
    for path, content in contents.items():
        cursor.execute(
            "INSERT INTO attachment (project_uid, path, content) VALUES (%s, %s, %s) "
            "ON CONFLICT (project_uid, path) DO NOTHING",
            (uid, path, psycopg2.Binary(content)),
        )


def put(target: Path, content: bytes) -> None:
    """Write what was fetched, unless it lies there already."""
    try:
        if not target.is_file() or target.read_bytes() != content:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
    except OSError as error:
        raise IzsaError(_NOT_FETCHED.format(file=target.name, reason=error.strerror or str(error))) from error


def _content(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise IzsaError(_TOO_LARGE.format(file=path.name, size=-(-size // 10**6), largest=LARGEST // 10**6))
        return path.read_bytes()
    except OSError as error:
        raise IzsaError(_NOT_READ.format(file=path.name, reason=error.strerror or str(error))) from error


def _named(path: Path, content: bytes) -> str:
    """A name that no other content has, so that the files of all projects fit into one folder when a map is copied."""
    stem = _FORBIDDEN.sub("_", path.stem)[:_LONGEST_NAME]
    return f"{FOLDER}/{stem}-{hashlib.sha256(content).hexdigest()[:16]}{_FORBIDDEN.sub('_', path.suffix)}"
