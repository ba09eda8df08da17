"""What people decided about similar pairs: one row a pair, whichever of the two is named first."""

from __future__ import annotations

import sqlite3
from typing import Optional

from ...domain.choices import SimilarityDecision
from ...domain.record import new_uid
from ..pairs import ordered_pair
from ..protocol import User

#: The decisions about one project, the newest first.
ABOUT = (
    "SELECT CASE WHEN project_a = ?1 THEN project_b ELSE project_a END AS other, decision, note, updated_by AS by, "
    "updated_at AS at FROM similarity_decision WHERE project_a = ?1 OR project_b = ?1 "
    "ORDER BY updated_at DESC, fid DESC"
)


def keep(
    connection: sqlite3.Connection, one: str, other: str, decision: SimilarityDecision, note: Optional[str], user: User
) -> None:
    """Write a decision inside the caller's transaction, over an older one on the same pair."""
    pair = ordered_pair(one, other)
    known = connection.execute(
        "SELECT uid FROM similarity_decision WHERE project_a = ? AND project_b = ?", pair
    ).fetchone()
    if known is None:
        connection.execute(
            "INSERT INTO similarity_decision (uid, project_a, project_b, decision, note, edit_by) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (new_uid(), *pair, decision.value, note, user.name),
        )
    else:
        connection.execute(
            "UPDATE similarity_decision SET decision = ?, note = ?, edit_by = ? WHERE uid = ?",
            (decision.value, note, user.name, known[0]),
        )


def forget(connection: sqlite3.Connection, one: str, other: str, user: User) -> None:
    """Take a decision back inside the caller's transaction; its tombstone says who did."""
    pair = ordered_pair(one, other)
    # The author of a deletion is who last touched the row, so the row is touched first.
    connection.execute(
        "UPDATE similarity_decision SET edit_by = ? WHERE project_a = ? AND project_b = ?", (user.name, *pair)
    )
    connection.execute("DELETE FROM similarity_decision WHERE project_a = ? AND project_b = ?", pair)
