"""Making packages: a district's for İZSA, and İZSA's answer to a district."""

from __future__ import annotations

import hashlib
import sqlite3
import tempfile
import uuid
import zipfile
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Callable, Optional

from ....domain.districts import municipality as municipality_of
from ....domain.errors import IzsaError
from ....domain.language import Text
from ....domain.schema import Schema, schema
from ....domain.text import fold
from ....sync.changes import Action, diff
from ....sync.conflict import Conflict
from ....sync.exchange import broadcast, outgoing_to_district, outgoing_to_hub
from ....sync.link import Message
from ....sync.snapshot import Snapshot, rows_of
from ...protocol import User
from ..connection import connect, writing
from . import archive, container, memory, rows
from .manifest import ANSWER, EXCHANGE, Manifest


@dataclass(frozen=True)
class AnswerFacts:
    """What an answer tells its district: decisions on projects by title, how many rows İZSA changed, what is open."""

    municipality: str
    number: int
    decisions: tuple[tuple[str, str], ...]
    changed: int
    open: tuple[tuple[str, Text], ...]


#: Writes the letter that goes with an answer to the given path.
WriteLetter = Callable[[Path, AnswerFacts], None]


@dataclass(frozen=True)
class Sent:
    """A package that lies ready: where, its number, its size in bytes, how many changes it carries."""

    path: Path
    number: int
    size: int
    changes: int
    photos: int


def send_to_hub(
    map_path: Path, user: User, municipality: str, folder: Path, *, photos: bool = False,
    declared: Optional[Schema] = None,
) -> Sent:  # fmt: skip
    """Make the next package of a municipality's own rows; raises :class:`IzsaError` and changes nothing."""
    return _send(map_path, user, municipality, folder, EXCHANGE, photos, None, declared or schema())


def send_answer(
    map_path: Path, user: User, municipality: str, folder: Path, *, photos: bool = False,
    letter: Optional[WriteLetter] = None, declared: Optional[Schema] = None,
) -> Sent:  # fmt: skip
    """Make the hub's next answer to a municipality; raises :class:`IzsaError` and changes nothing."""
    if not user.coordinator:
        raise IzsaError(
            Text("Yanıt paketini yalnızca İZSA koordinatörü yapar. Ayarlardan Büyükşehir'i ve koordinatörlüğü seçin.",
                 "Only İZSA's coordinator makes answers. Choose the metropolitan municipality and the coordinator's "
                 "role in the settings.")
        )  # fmt: skip
    return _send(map_path, user, municipality, folder, ANSWER, photos, letter, declared or schema())


def _send(
    map_path: Path, user: User, municipality: str, folder: Path, kind: str, photos: bool,
    letter: Optional[WriteLetter], declared: Schema,
) -> Sent:  # fmt: skip
    if not folder.is_dir():
        raise IzsaError(
            Text("«{folder}» klasörü yok. Önce klasörü oluşturun.",
                 "The folder “{folder}” does not exist. Make it first.").format(folder=str(folder))
        )  # fmt: skip
    unfinished = folder / f".izsa-{uuid.uuid4().hex[:8]}.part"
    try:
        with closing(connect(map_path)) as connection, writing(connection):
            sent = _write(connection, map_path, user, municipality, unfinished, kind, photos, letter, declared)
        # Numbered before it lies there: a package lost between the two is one that the mail lost.
        final = folder / sent.path.name
        unfinished.replace(final)
        return replace(sent, path=final)
    except OSError as error:
        raise IzsaError(
            Text("Paket «{folder}» klasörüne yazılamadı: {why}. Yeri olan ve yazabildiğiniz bir klasör seçin.",
                 "The package could not be written to “{folder}”: {why}. Choose a folder with room that you may "
                 "write to.").format(folder=str(folder), why=error.strerror or str(error))
        ) from error  # fmt: skip
    finally:
        unfinished.unlink(missing_ok=True)


def _write(
    connection: sqlite3.Connection, map_path: Path, user: User, municipality: str, target: Path, kind: str,
    photos: bool, letter: Optional[WriteLetter], declared: Schema,
) -> Sent:  # fmt: skip
    here, _ = rows.read_snapshot(connection, declared)
    tie = memory.read_tie(connection, municipality, here)
    pending = memory.read_conflicts(connection, municipality)
    outgoing = outgoing_to_district if kind == ANSWER else outgoing_to_hub
    state = outgoing(declared, here, municipality, pending)
    link, message = tie.link.send(state)
    parts = {container.OWN: container.whole(message.changes, state)}
    if kind == ANSWER:
        told = broadcast(declared, here, municipality)
        parts |= {
            part: diff({}, snapshot)
            for part, snapshot in ((container.OTHERS, told.others), (container.LISTS, told.lists))
        }
    map_id = _map_id(connection)
    with tempfile.TemporaryDirectory(prefix="izsa-") as temporary:
        database = Path(temporary) / archive.CHANGES
        counts = container.write_container(database, connection, declared, parts)
        files = {archive.CHANGES: database}
        if kind == ANSWER:
            counts["open"] = len(pending)
        if letter is not None:
            written = Path(temporary) / archive.LETTER
            letter(written, _facts(municipality, message, state, pending))
            files[archive.LETTER] = written
        pictures = _pictures(map_path.parent, state) if photos else {}
        files.update(pictures)
        manifest = Manifest(
            kind, map_id, tie.map_id or "", str(uuid.uuid4()), municipality, message.number, message.ack,
            declared.version, user.name, _now(), counts,
            {name: _sha256(path) for name, path in files.items()},
            {name: path.stat().st_size for name, path in files.items()},
        )  # fmt: skip
        _zip(target, manifest, files)
    memory.write_tie(connection, municipality, replace(tie, link=link))
    memory.log(connection, municipality, f"sent_{kind}", message.number, manifest.package_id, map_id,
               f"{len(message.changes)}", user.name)  # fmt: skip
    name = target.with_name(package_name(kind, municipality, message.number))
    return Sent(name, message.number, target.stat().st_size, len(message.changes), len(pictures))


def package_name(kind: str, municipality: str, number: int) -> str:
    """The file name of a package: whose it is, and its number."""
    whose = fold(municipality_of(municipality).name.tr.split()[0])
    word = "yanit" if kind == ANSWER else "izsa"
    return f"{word}-{whose}-{number:04d}.zip"


def _facts(municipality: str, message: Message, state: Snapshot, pending: list[Conflict]) -> AnswerFacts:
    projects = rows_of(state, "project")

    def title(key: str) -> str:
        return str((projects.get(key) or {}).get("title") or key)

    decisions = tuple(
        (title(change.key), change.values["approval"])
        for change in message.changes
        if change.table == "project" and change.action is Action.UPDATE and "approval" in change.values
    )
    asked = tuple((title(conflict.key), conflict.kind.text) for conflict in pending)
    return AnswerFacts(municipality, message.number, decisions, len(message.changes), asked)


def _map_id(connection: sqlite3.Connection) -> str:
    return str(connection.execute("SELECT value FROM map_info WHERE key = 'map_id'").fetchone()[0])


def _pictures(folder: Path, state: Snapshot) -> dict[str, Path]:
    """The photos and files of the rows that are sent, by their names in the package; only what lies in the folder."""
    named = [row.get("photo") for row in rows_of(state, "project_update").values()]
    named += [row.get("path") for row in rows_of(state, "project_file").values()]
    found = {}
    for name in filter(None, named):
        path = (folder / name).resolve()
        entry = f"{archive.PHOTOS}{path.name}"
        if folder.resolve() in path.parents and path.is_file() and archive.is_photo_name(entry):
            found[entry] = path
    return found


def _zip(target: Path, manifest: Manifest, files: dict[str, Path]) -> None:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archived:
        archived.writestr(archive.MANIFEST, manifest.to_json())
        for name, path in files.items():
            archived.write(path, name)


def _now() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="seconds").replace("+00:00", "Z")


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
