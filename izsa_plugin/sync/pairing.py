"""A district that began alone: which of its projects does the hub probably have already, entered by somebody else?"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Optional

from ..domain.text import fold
from .changes import Action
from .conflict import Conflict, ConflictKind
from .merge import Merged
from .snapshot import Row, Snapshot, rows_of

#: Share of title words in common from which two projects of one municipality are asked about.
PROBABLE = 0.6
_SHORTEST = 3


def ask_about_duplicates(merged: Merged, here: Snapshot, sender: str, asked: Optional[set[str]] = None) -> None:
    """Turn the new projects that the map probably has already into conflicts, each with all that hangs on it.

    ``asked`` limits the question to those projects; ``None`` asks about every new one.
    """
    new = [
        change
        for change in merged.changes
        if change.table == "project" and change.action is Action.INSERT and (asked is None or change.key in asked)
    ]
    if not new:
        return
    known = {key: _words(row) for key, row in rows_of(here, "project").items() if row["municipality"] == sender}
    for change in new:
        twin = most_alike(_words(change.values), known.items())
        if twin is None:
            continue
        family = tuple(c for c in merged.changes if change.key in (c.key, c.values.get("project_uid")))
        merged.changes = [c for c in merged.changes if c not in family]
        merged.conflicts.append(
            Conflict(
                ConflictKind.DUPLICATE, "project", change.key, None, None, change.values,
                rows_of(here, "project")[twin], family, before=(None,) * len(family),
            )
        )  # fmt: skip


def most_alike(words: set[str], known: Iterable[tuple[str, set[str]]]) -> Optional[str]:
    """The key whose words are most like these, if any is alike enough; of equal ones the first key."""
    scored = [(-_alike(words, other), key) for key, other in known]
    best = min(scored, default=(0.0, ""))
    return best[1] if -best[0] >= PROBABLE else None


def _words(row: Row) -> set[str]:
    return {word for word in fold(row.get("title") or "").split() if len(word) >= _SHORTEST}


def _alike(one: set[str], other: set[str]) -> float:
    """Words in common over all words (Jaccard)."""
    return len(one & other) / len(one | other) if one and other else 0.0
