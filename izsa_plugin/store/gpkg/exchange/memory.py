"""What a map remembers of its exchanges: the tie to each other map, open conflicts, and a log of packages."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field
from typing import Optional

from ....sync.changes import Action, Change, applied, diff
from ....sync.conflict import Conflict, from_json, to_json
from ....sync.link import Link, Sent
from ....sync.snapshot import Snapshot, differing, packed, plain, restored, rows_of, squeezed, unpacked, unsqueezed
from .. import sql

#: How many rows may be written down of a table of the other map before it is written anew, for each row it has.
_LONGEST = 1.5


@dataclass(frozen=True)
class Tie:
    """The memory of one municipality's map, or for a district of the hub's."""

    link: Link = field(default_factory=Link)
    map_id: Optional[str] = None
    told: Snapshot = field(default_factory=dict)
    #: What is written down of the other map, and in how many rows by table, so that only what changed is written.
    kept: Snapshot = field(default_factory=dict)
    written: dict[str, int] = field(default_factory=dict)
    told_text: Optional[str] = None


def read_tie(connection: sqlite3.Connection, municipality: str, here: Snapshot) -> Tie:
    """The tie to a municipality's map; a new one when nothing was exchanged yet.

    What is the same in ``here``, the map as it was read, shares its rows.
    """
    row = connection.execute(
        "SELECT map_id, state, told FROM exchange_link WHERE municipality = ?", (municipality,)
    ).fetchone()
    if row is None:
        return Tie()
    known: Snapshot = {}
    written = {}
    for table, texts in _known_texts(connection, municipality).items():
        known[table], written[table] = unpacked(texts, rows_of(here, table))
    kept = unsqueezed(row["state"])
    sent = {
        int(number): Sent(after, {} if changes is None else applied(known, map(_change, changes)))
        for number, (after, changes) in kept["sent"].items()
    }
    link = Link(kept["received"], known, kept["acked"], kept["last"], sent)
    told_texts = unsqueezed(row["told"]).items() if row["told"] else ()
    told = {table: unpacked((text,), rows_of(here, table))[0] for table, text in told_texts}
    return Tie(link, row["map_id"], told, known, written, row["told"])


def write_tie(connection: sqlite3.Connection, municipality: str, tie: Tie) -> None:
    """Keep a tie; the states that were sent are kept by their difference from what is known of the other map.

    Nothing, which is what each side begins with, is kept as nothing instead of as the deletion of everything.
    """
    link = tie.link
    sent = {
        number: [kept.after, list(map(_plain, diff(link.known, kept.state))) if any(kept.state.values()) else None]
        for number, kept in link.sent.items()
    }
    connection.execute(
        "INSERT INTO exchange_link (municipality, map_id, state, told) VALUES (?1, ?2, ?3, ?4) "
        "ON CONFLICT (municipality) DO UPDATE SET map_id = ?2, state = ?3, told = ?4",
        (
            municipality,
            tie.map_id,
            squeezed({"received": link.received, "acked": link.acked, "last": link.last, "sent": sent}),
            tie.told_text or squeezed({table: packed(rows) for table, rows in tie.told.items()}),
        ),
    )
    for table in {*tie.kept, *link.known}:
        _write_known(connection, municipality, tie, table)


def tied_municipalities(connection: sqlite3.Connection) -> list[str]:
    """The municipalities with whose maps packages were exchanged."""
    return [row[0] for row in connection.execute("SELECT municipality FROM exchange_link ORDER BY municipality")]


def read_conflicts(connection: sqlite3.Connection, municipality: str) -> list[Conflict]:
    """What is still to be decided with a municipality."""
    return [
        from_json(row["kind"], row["table_name"], row["row_uid"], row["column_name"], row["content"])
        for row in connection.execute(
            "SELECT kind, table_name, row_uid, column_name, content FROM exchange_conflict "
            "WHERE municipality = ? AND decision IS NULL ORDER BY fid",
            (municipality,),
        )
    ]


def read_all_conflicts(connection: sqlite3.Connection) -> dict[str, list[Conflict]]:
    """What is still to be decided, by municipality."""
    waiting = connection.execute(
        "SELECT DISTINCT municipality FROM exchange_conflict WHERE decision IS NULL ORDER BY 1"
    )
    return {code: read_conflicts(connection, code) for (code,) in waiting.fetchall()}


def write_conflicts(
    connection: sqlite3.Connection, municipality: str, package: int, conflicts: list[Conflict], by: str
) -> None:
    """Keep these as what is to be decided; what was open before was merged anew and is among them if it still is."""
    connection.execute(
        "UPDATE exchange_conflict SET decision = 'renewed' WHERE municipality = ? AND decision IS NULL", (municipality,)
    )
    for conflict in conflicts:
        _keep(connection, municipality, package, conflict, None, by)


def write_decision(
    connection: sqlite3.Connection, municipality: str, package: int, conflict: Conflict, decision: str, by: str
) -> None:
    """Keep a decision with what it was about; an open question at the same place is answered by it."""
    connection.execute(
        f"UPDATE exchange_conflict SET decision = ?, by = ?, at = {sql.NOW} WHERE municipality = ? "  # nosec B608  # names from the schema
        "AND decision IS NULL AND table_name = ? AND row_uid = ? AND coalesce(column_name, '') = ?",
        (decision, by, municipality, *conflict.place),
    )
    if connection.execute("SELECT changes()").fetchone()[0] == 0:
        _keep(connection, municipality, package, conflict, decision, by)


def log(
    connection: sqlite3.Connection, municipality: Optional[str], kind: str, number: int, package_id: str, map_id: str,
    note: str, by: str,
) -> None:  # fmt: skip
    """Write a package into the map's log."""
    connection.execute(
        "INSERT INTO exchange_log (municipality, kind, package, package_id, map_id, note, edit_by) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        (municipality, kind, number, package_id, map_id, note, by),
    )


def logged_id(connection: sqlite3.Connection, municipality: str, kind: str, number: int, map_id: str) -> Optional[str]:
    """The identity of the package that was taken in under a number."""
    row = connection.execute(
        "SELECT package_id FROM exchange_log WHERE municipality = ? AND kind = ? AND package = ? AND map_id = ? "
        "ORDER BY fid DESC LIMIT 1",
        (municipality, kind, number, map_id),
    ).fetchone()
    return None if row is None else row[0]


def _keep(
    connection: sqlite3.Connection, municipality: str, package: int, conflict: Conflict, decision: Optional[str],
    by: str,
) -> None:  # fmt: skip
    connection.execute(
        "INSERT INTO exchange_conflict (municipality, package, kind, table_name, row_uid, column_name, content, "
        "decision, by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (municipality, package, conflict.kind.value, conflict.table, conflict.key, conflict.column, to_json(conflict),
         decision, by),
    )  # fmt: skip


def _known_texts(connection: sqlite3.Connection, municipality: str) -> dict[str, list[str]]:
    texts: dict[str, list[str]] = {}
    for table, text in connection.execute(
        "SELECT table_name, content FROM exchange_known WHERE municipality = ? ORDER BY fid", (municipality,)
    ):
        texts.setdefault(table, []).append(text)
    return texts


def _write_known(connection: sqlite3.Connection, municipality: str, tie: Tie, table: str) -> None:
    """Write down what changed since the last time, until that grows long beside the table itself."""
    rows = rows_of(tie.link.known, table)
    changed = differing(rows_of(tie.kept, table), rows)
    if not changed:
        return
    if tie.written.get(table, 0) + len(changed) <= len(rows) * _LONGEST:
        new = {key: rows[key] for key in changed if key in rows}
        text = packed(new, [key for key in changed if key not in rows])
    else:
        connection.execute(
            "DELETE FROM exchange_known WHERE municipality = ? AND table_name = ?", (municipality, table)
        )
        text = packed(rows)
    connection.execute(
        "INSERT INTO exchange_known (municipality, table_name, content) VALUES (?, ?, ?)", (municipality, table, text)
    )


def _plain(change: Change) -> list[object]:
    return [change.table, change.key, change.action.value, plain(change.values)]


def _change(kept: list[object]) -> Change:
    table, key, action, values = kept
    return Change(str(table), str(key), Action(action), restored(values))
