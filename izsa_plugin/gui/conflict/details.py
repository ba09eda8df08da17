"""What a conflict over a whole row is made of: its fields, and the places on the map."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Optional

from ...domain.language import Text
from ...sync.changes import Action
from ...sync.conflict import Conflict
from ...sync.snapshot import GEOMETRY
from ...sync.wording import Wording

Places = tuple[Optional[bytes], Optional[bytes], Optional[bytes]]
#: Fields that say nothing to a person beside the record's title.
_SILENT = ("uid", "project_uid", "project_a", "project_b")


def details(conflict: Conflict, words: Wording) -> Iterator[tuple[Text, Text, Text, Text, Text]]:
    """The fields that the package's side would change: record, field, base, package, map."""
    absent = words.value(conflict.table, None, None)
    for change, before in zip(conflict.changes, conflict.before or (None,) * len(conflict.changes)):
        here = conflict.map if change.table == conflict.table and change.key == conflict.key else None
        package = {**(before or {}), **change.values}
        record = words.row(change.table, change.key, package)
        if change.action is Action.DELETE:
            yield record, words.field(change.table, None), words.value(change.table, None, before), absent, words.value(
                change.table, None, here or before)  # fmt: skip
            continue
        for column, value in change.values.items():
            old = (before or {}).get(column)
            if column in _SILENT or (value is None and old is None):
                continue
            ours = here[column] if isinstance(here, dict) and column in here else None if before is None else old
            shown = (words.value(change.table, column, each) for each in (old, value, ours))
            base_text, package_text, map_text = shown
            if conflict.map is None and (change.table, change.key) == (conflict.table, conflict.key):
                map_text = absent
            yield record, words.field(change.table, column), base_text, package_text, map_text


def geometries(conflict: Conflict) -> Places:
    """The places before, in the package and in the map, as WKB; ``None`` where there is none."""
    sides: list[Any] = [conflict.base, conflict.package, conflict.map]
    if conflict.column is None:
        sides = [side.get(GEOMETRY) if isinstance(side, dict) else None for side in sides]
    elif conflict.column != GEOMETRY:
        sides = [None, None, None]
    base, package, here = (side if isinstance(side, bytes) else None for side in sides)
    return base, package, here
