"""What a field of choices offers, read from the map's own lists, which İZSA can edit."""

from __future__ import annotations

from typing import Any, Callable, Optional

from ...domain.schema import Field
from ...domain.text import contains, sort_key
from ...store.protocol import ListQuery, Store

#: A value as it is stored, and what the user reads.
Choice = tuple[Any, str]

_MOST_FOUND = 20


class Choices:
    """The choices of a map in one language, each list read once; ``show_file`` opens what a path stands for."""

    def __init__(self, store: Store, language: str, show_file: Optional[Callable[[str], None]] = None) -> None:
        self.show_file = show_file
        self._store = store
        self._language = language
        self._lists: dict[str, list[Choice]] = {}

    def of(self, field: Field) -> list[Choice]:
        """The choices of a field that points to a list, in the order meant for showing."""
        target = field.target
        if target is None:
            return []
        if target.table not in self._lists:
            self._lists[target.table] = self._read(target.table, target.column)
        return self._lists[target.table]

    def find_projects(self, text: str) -> list[Choice]:
        """The projects whose texts hold every word of ``text``, a screenful at most."""
        rows = self._store.projects(ListQuery(text=text), limit=_MOST_FOUND)
        return [(row.uid, row.title) for row in rows if not text or contains(row.title, text)]

    def project_title(self, uid: str) -> Optional[str]:
        """The title of a project, or ``None`` where the map does not hold it."""
        record = self._store.read(uid)
        return None if record is None else str(record.row.get("title") or uid)

    def _read(self, table: str, column: str) -> list[Choice]:
        rows = [row for row in self._store.rows(table) if row.get("active", True)]
        choices = [(row[column], self._label(row, column)) for row in rows]
        if table == "district":
            choices.sort(key=lambda choice: sort_key(choice[1]))
        return choices

    def _label(self, row: dict[str, Any], column: str) -> str:
        for name in (f"label_{self._language}", f"name_{self._language}", "label_tr", "name"):
            if row.get(name):
                return str(row[name])
        return str(row[column])
