"""Offices of a network as tests use them: a hub's map, districts' maps, a folder where packages go."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from izsa_plugin.domain.record import Record
from izsa_plugin.domain.schema import schema
from izsa_plugin.store.gpkg import GeoPackageStore
from izsa_plugin.store.gpkg.connection import connect
from izsa_plugin.store.gpkg.exchange import (
    Decision,
    Preview,
    Sent,
    read_package,
    send_answer,
    send_to_hub,
    take_in,
)
from izsa_plugin.store.gpkg.exchange.rows import read_snapshot
from izsa_plugin.store.protocol import User
from izsa_plugin.sync.admission import own_rows
from izsa_plugin.sync.snapshot import Snapshot, same
from tests.projects import BORNOVA, complete

KONAK = "TUR035021"
COORDINATOR = User("derya", "TUR035", True)


@dataclass
class Office:
    """Somebody's map."""

    path: Path
    user: User

    @contextmanager
    def store(self) -> Iterator[GeoPackageStore]:
        store = GeoPackageStore.open(self.path, self.user)
        try:
            yield store
        finally:
            store.close()

    def add(self, **values: Any) -> Record:
        with self.store() as store:
            return store.save(complete(**{"municipality": self.user.municipality, **values}))

    def change(self, uid: str, **values: Any) -> None:
        with self.store() as store:
            record = store.read(uid)
            assert record is not None
            record.row.update(values)
            store.save(record)

    def row(self, uid: str) -> dict[str, Any] | None:
        with self.store() as store:
            record = store.read(uid)
            return None if record is None else record.row

    def delete(self, uid: str) -> None:
        with self.store() as store:
            record = store.read(uid)
            assert record is not None
            store.delete(uid, record.version)

    def sql(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        """Anything, as somebody without the plugin would do it."""
        with closing(connect(self.path)) as connection:
            return [tuple(row) for row in connection.execute(statement, values).fetchall()]

    def snapshot(self) -> Snapshot:
        with closing(connect(self.path, read_only=True)) as connection:
            return read_snapshot(connection, schema())[0]

    def send(self, folder: Path, **options: Any) -> Sent:
        assert self.user.municipality
        return send_to_hub(self.path, self.user, self.user.municipality, folder, **options)

    def answer(self, municipality: str, folder: Path, **options: Any) -> Sent:
        return send_answer(self.path, self.user, municipality, folder, **options)

    def take(self, package: Path, on_conflict: Decision = Decision.REPORT, **options: Any) -> Preview:
        return take_in(self.path, self.user, read_package(package), on_conflict, **options)


def office(made: Path, folder: Path, name: str, user: User) -> Office:
    """A copy of an empty map that is a map of its own."""
    path = Path(shutil.copyfile(made, folder / f"{name}.gpkg"))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE map_info SET value = ? WHERE key = 'map_id'", (f"map-{name}",))
        connection.commit()
    return Office(path, user)


def agree(one: Office, other: Office, municipality: str = BORNOVA) -> bool:
    """Whether two maps hold the same of a municipality's rows."""
    return same(*(own_rows(schema(), office.snapshot(), municipality) for office in (one, other)))
