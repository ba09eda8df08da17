"""Finding projects by words, whatever letters they are written with.

The triggers keep each project's folded text in ``project_list`` and note its uid in ``search_queue``; the full-text
index is brought up to date from there by the store alone. So an edit made where SQLite lacks FTS5 still succeeds,
and a search is right even while the queue is long: what is queued is read, not looked up.
"""

from __future__ import annotations

import datetime
import sqlite3
from typing import Any, NamedTuple

from ...domain.freshness import OVER, Freshness
from ...domain.text import fold


class Statement(NamedTuple):
    """SQL, or a condition of it, with the values of its parameters; empty for a condition that all fulfil."""

    sql: str
    values: list[Any]


_INDEX = "search_index"
#: The trigram tokenizer finds nothing shorter.
_SHORTEST = 3


def create(connection: sqlite3.Connection) -> None:
    """Make the index if this SQLite can keep one; without it every search reads the list."""
    try:
        connection.execute(f"CREATE VIRTUAL TABLE IF NOT EXISTS {_INDEX} USING fts5(text, tokenize='trigram')")
    except sqlite3.OperationalError as error:
        if "no such module" not in str(error) and "no such tokenizer" not in str(error):
            raise


def has_index(connection: sqlite3.Connection) -> bool:
    """Whether the map has the full-text index."""
    return connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (_INDEX,)).fetchone() is not None


def update(connection: sqlite3.Connection) -> None:
    """Bring the index up to date with the queue, inside the caller's transaction.

    Its rows bear the project's fid, which is never given twice; that of a deleted project finds nothing any more.
    """
    # Replacing takes a third less time than deleting first.
    connection.execute(
        f"INSERT OR REPLACE INTO {_INDEX} (rowid, text) SELECT p.fid, l.search_text FROM search_queue AS q "  # nosec B608  # names from the schema
        "JOIN project AS p ON p.uid = q.uid JOIN project_list AS l ON l.uid = p.uid"
    )
    connection.execute("DELETE FROM search_queue")


def conditions(text: str, indexed: bool) -> tuple[Statement, Statement]:
    """What a text asks of ``p`` (project) and of ``l`` (project_list); every word has to occur."""
    words = fold(text).split()
    looked_up = [word for word in words if len(word) >= _SHORTEST]
    if not indexed or not looked_up:
        return Statement("", []), Statement(_read(words), words)
    match = " AND ".join('"' + word.replace('"', '""') + '"' for word in looked_up)
    short = [word for word in words if word not in looked_up]
    # CROSS JOIN keeps SQLite from reading the whole list instead of the queue, which is short.
    queued = "search_queue AS s CROSS JOIN project AS q ON q.uid = s.uid"
    found = (
        f"SELECT rowid FROM {_INDEX} WHERE text MATCH ? AND rowid NOT IN (SELECT q.fid FROM {queued}) "  # nosec B608  # names from the schema
        f"UNION ALL SELECT q.fid FROM {queued} CROSS JOIN project_list AS l ON l.uid = q.uid WHERE {_read(words)}"
    )
    return Statement(f"p.fid IN ({found})", [match, *words]), Statement(_read(short), short)


def confirmed(freshness: Freshness, today: datetime.date) -> tuple[str, list[str]]:
    """A WHERE condition on ``p`` with its parameters: the projects with this light, which those that are over lack."""
    going_on = f"p.status NOT IN ({', '.join('?' for _ in OVER)})"
    days = freshness.days(today)
    if days is None:
        return f"({going_on} AND p.confirmed_on IS NULL)", list(OVER)
    limits = [(" AND p.confirmed_on >= ?", days.first), (" AND p.confirmed_on <= ?", days.last)]
    known = [(text, day) for text, day in limits if day is not None]
    return f"({going_on}{''.join(text for text, _ in known)})", [*OVER, *(day for _, day in known)]


def _read(words: list[str]) -> str:
    return " AND ".join("instr(l.search_text, ?) > 0" for _ in words)
