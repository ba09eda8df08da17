"""What changed on a map: heard from the server as it happens, or read by whoever was away."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import psycopg2
from psycopg2 import sql

from .access import MapNames
from .connection import Connection, explained


@dataclass(frozen=True)
class Changes:
    """The projects that changed, by uid, the empty one for what belongs to none; ``mark`` is where to read on.

    A mark is the number of the first transaction that was not over: what one writes that ends later is read again
    rather than missed.
    """

    mark: str
    uids: frozenset[str]


def listen(connection: Connection, names: MapNames) -> None:
    """Ask the server to tell of each change."""
    with explained(), connection.cursor() as cursor:
        cursor.execute(sql.SQL("LISTEN {}").format(sql.Identifier(channel(names))))


def channel(names: MapNames) -> str:
    """The name under which a map's server tells of changes."""
    return f"izsa_{names.schema}"


def heard(connection: Connection, ours: int, ask: bool) -> frozenset[str]:
    """What the server has told since, but for what the connection of the number ``ours`` did.

    ``ask`` for a sign of life, as a dead network says nothing.

    Raises :class:`IzsaError` when the connection is cut.
    """
    with explained():
        if ask:
            with connection.cursor() as cursor:
                cursor.execute("SELECT")
        connection.poll()
        if connection.closed:
            raise psycopg2.OperationalError("connection already closed")
    found = frozenset(notice.payload for notice in connection.notifies if notice.pid != ours)
    connection.notifies.clear()
    return found


def changes_since(connection: Connection, mark: Optional[str]) -> Changes:
    """What was written since a mark and may be seen; without one only the mark for the next time."""
    with explained(), connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_snapshot_xmin(pg_current_snapshot())::text, CASE WHEN %(mark)s::text IS NOT NULL THEN "
            "ARRAY(SELECT DISTINCT coalesce(project_uid, '') FROM audit WHERE tx >= %(mark)s::bigint) END",
            {"mark": mark},
        )
        now, uids = cursor.fetchone() or ("0", None)
    return Changes(now, frozenset(uids or ()))
