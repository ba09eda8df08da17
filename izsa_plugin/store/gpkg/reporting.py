"""Which districts have closed a period, and who may close, reopen and lock it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from ...domain.choices import ReportingState
from ...domain.errors import IzsaError
from ...domain.language import Text
from ...domain.text import sort_key
from ..protocol import User
from .connection import connect, explained, writing

_NOT_A_DISTRICT = Text(
    "Dönemi yalnızca ilçe belediyesi kapatır. Ayarlardan belediyenizi seçin.",
    "A period is closed by the district's municipality. Choose your municipality in the settings.",
)
_LOCKED = Text(
    "{period} dönemi İZSA tarafından kilitlenmiş. Değişiklik gerekiyorsa koordinatöre yazın.",
    "Period {period} was locked by İZSA. Write to the coordinator if it has to change.",
)
_NOT_COORDINATOR = Text("Dönemi yalnızca İZSA koordinatörü kilitler.", "Only İZSA's coordinator locks a period.")
_NOT_A_PERIOD = Text("Dönemi yıl olarak yazın, örneğin 2026.", "Write the period as a year, such as 2026.")


@dataclass(frozen=True)
class DistrictReporting:
    """What a district has said about a period, and how many of its projects the map holds."""

    code: str
    name: str
    state: ReportingState
    locked: bool
    projects: int
    updated_at: Optional[str]


def reporting_states(path: Path, period: str) -> list[DistrictReporting]:
    """Every district's state in a period, in the order of the alphabet."""
    with closing(connect(path, read_only=True)) as connection, explained():
        rows = connection.execute(
            "SELECT d.code, d.name, r.state, coalesce(r.locked, 0) AS locked, r.updated_at, "
            "(SELECT count(*) FROM project AS p WHERE p.municipality = d.code) AS projects "
            "FROM district AS d LEFT JOIN reporting AS r ON r.district = d.code AND r.period = ?",
            (period,),
        ).fetchall()
    found = [
        DistrictReporting(
            row["code"], row["name"], ReportingState(row["state"] or ReportingState.NOT_REPORTED),
            bool(row["locked"]), row["projects"], row["updated_at"],
        )
        for row in rows
    ]  # fmt: skip
    return sorted(found, key=lambda each: sort_key(each.name))


def set_state(path: Path, user: User, period: str, state: ReportingState) -> None:
    """Close or reopen the user's own period; raises :class:`IzsaError` when it is locked or not theirs."""
    _check(period)
    with closing(connect(path)) as connection, writing(connection):
        known = connection.execute("SELECT 1 FROM district WHERE code = ?", (user.municipality,)).fetchone()
        if known is None or user.municipality is None:
            raise IzsaError(_NOT_A_DISTRICT)
        row = connection.execute(
            "SELECT locked FROM reporting WHERE district = ? AND period = ?", (user.municipality, period)
        ).fetchone()
        if row is not None and row["locked"]:
            raise IzsaError(_LOCKED.format(period=period))
        _write(connection, user, user.municipality, period, "state", state.value)


def lock(path: Path, user: User, period: str, locked: bool) -> None:
    """Lock a period for every district, or unlock it; raises :class:`IzsaError` for anybody but a coordinator."""
    _check(period)
    if not user.coordinator:
        raise IzsaError(_NOT_COORDINATOR)
    with closing(connect(path)) as connection, writing(connection):
        for (district,) in connection.execute("SELECT code FROM district").fetchall():
            _write(connection, user, district, period, "locked", int(locked))


def _write(connection: sqlite3.Connection, user: User, district: str, period: str, column: str, value: object) -> None:
    updated = {
        "state": "UPDATE reporting SET state = ?, edit_by = ? WHERE district = ? AND period = ?",
        "locked": "UPDATE reporting SET locked = ?, edit_by = ? WHERE district = ? AND period = ?",
    }[column]
    if connection.execute(updated, (value, user.name, district, period)).rowcount == 0:
        # The key is made of what it is about, so that two maps that begin the same period make one row.
        state, locked = (value, 0) if column == "state" else (ReportingState.NOT_REPORTED.value, value)
        connection.execute(
            "INSERT INTO reporting (uid, district, period, state, locked, edit_by) VALUES (?, ?, ?, ?, ?, ?)",
            (f"{district}:{period}", district, period, state, locked, user.name),
        )


def _check(period: str) -> None:
    if not (len(period) == 4 and period.isdecimal() and period.isascii()):
        raise IzsaError(_NOT_A_PERIOD)
