"""What a merge cannot decide, and what it may not take."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any, Optional

from ..domain.language import Text
from .changes import Action, Change
from .snapshot import Row, Snapshot, plain, restored, rows_of


class ConflictKind(Enum):
    """Why a person has to decide."""

    VALUE = "value"
    GEOMETRY = "geometry"
    DELETED_IN_PACKAGE = "deleted_in_package"
    DELETED_IN_MAP = "deleted_in_map"
    UNIQUE = "unique"
    REFERENCE = "reference"
    APPROVAL = "approval"
    OWNER = "owner"
    RULE = "rule"
    DUPLICATE = "duplicate"

    @property
    def text(self) -> Text:
        """The reason in a sentence."""
        return _TEXTS[self.value]


class RefusalKind(Enum):
    """Why a change is not taken, whatever anybody decides."""

    OTHERS_ROW = "others_row"
    LIST = "list"
    APPROVAL = "approval"
    UNREADABLE = "unreadable"
    READ_ONLY = "read_only"

    @property
    def text(self) -> Text:
        """The reason in a sentence."""
        return _REFUSALS[self.value]


@dataclass(frozen=True)
class Conflict:
    """One thing to decide: a cell where ``column`` is given, else a row with what belongs to it.

    ``base``, ``package`` and ``map`` are the values of the cell, or the rows. The map's side stands until somebody
    decides; ``changes`` is what taking the package's side would do.
    """

    kind: ConflictKind
    table: str
    key: str
    column: Optional[str]
    base: Any
    package: Any
    map: Any
    changes: tuple[Change, ...]
    #: Of a broken rule, what it says.
    detail: Optional[Text] = None
    #: The base's rows under the changes, from which a later package of the same sender is merged again.
    before: tuple[Optional[Row], ...] = ()

    @property
    def place(self) -> tuple[str, str, str]:
        """Where it is: table, key, column."""
        return self.table, self.key, self.column or ""


@dataclass(frozen=True)
class Refusal:
    """One change that was not taken; ``column`` is ``None`` when the whole row was refused."""

    kind: RefusalKind
    table: str
    key: str
    column: Optional[str] = None
    package: Any = None
    map: Any = None
    detail: Optional[Text] = None


def as_it_stands(conflict: Conflict, here: Snapshot) -> Conflict:
    """A kept conflict with the map's side of now; a project that a new one resembles stays the one it resembled."""
    if conflict.kind is ConflictKind.DUPLICATE:
        return conflict
    row = rows_of(here, conflict.table).get(conflict.key)
    return replace(conflict, map=row if conflict.column is None else (row or {}).get(conflict.column))


def to_json(conflict: Conflict) -> str:
    """What has to be kept of a conflict to decide it later."""
    return json.dumps(
        plain({
            "base": conflict.base, "package": conflict.package, "map": conflict.map,
            "detail": {"tr": conflict.detail.tr, "en": conflict.detail.en} if conflict.detail else None})
        | {"changes": [[c.table, c.key, c.action.value, plain(c.values)] for c in conflict.changes],
           "before": [plain(row) for row in conflict.before]},
        ensure_ascii=False, separators=(",", ":"),
    )  # fmt: skip


def from_json(kind: str, table: str, key: str, column: Optional[str], text: str) -> Conflict:
    """A kept conflict."""
    kept = json.loads(text)
    detail = kept["detail"]
    return Conflict(
        ConflictKind(kind), table, key, column,
        restored(kept["base"]), restored(kept["package"]), restored(kept["map"]),
        tuple(Change(t, k, Action(action), restored(values)) for t, k, action, values in kept["changes"]),
        Text(detail["tr"], detail["en"]) if detail else None,
        tuple(restored(row) for row in kept["before"]),
    )  # fmt: skip


_TEXTS = {
    "value": Text("Alan iki tarafta farklı değiştirilmiş.", "The field was changed differently on both sides."),
    "geometry": Text("Konum iki tarafta farklı değiştirilmiş.", "The place was changed differently on both sides."),
    "deleted_in_package": Text(
        "Pakette silinmiş, haritada ise değiştirilmiş.", "Deleted in the package, but changed in the map."),
    "deleted_in_map": Text(
        "Haritada silinmiş, pakette ise değiştirilmiş.", "Deleted in the map, but changed in the package."),
    "unique": Text("Haritada aynı anahtarlı başka bir kayıt var.", "The map has another record with the same key."),
    "reference": Text(
        "Kayıt, haritada bulunmayan ya da kullanılan bir kayda bağlı.",
        "The record hangs on one that the map does not have, or that is still in use."),
    "approval": Text(
        "Proje bu arada onaylanmış; onaydan sonraki değişiklik yeniden değerlendirilmeli.",
        "The project was approved meanwhile; what changed beside that has to be looked at again."),
    "owner": Text("Projenin sorumlu belediyesi değişmiş.", "The municipality in charge of the project has changed."),
    "rule": Text(
        "İki tarafın değişiklikleri birlikte bir kuralı bozuyor.", "The changes of both sides together break a rule."),
    "duplicate": Text("Haritada büyük olasılıkla aynı proje var.", "The map probably has the same project already."),
}  # fmt: skip

_REFUSALS = {
    "others_row": Text("Başka bir belediyenin kaydı; alınmadı.", "A record of another municipality; not taken."),
    "list": Text(
        "Kod listelerini ve ortak tabloları yalnızca İZSA değiştirir; alınmadı.",
        "Code lists and shared tables are changed by İZSA alone; not taken."),
    "approval": Text("Onayı yalnızca İZSA verir; alınmadı.", "Approvals are given by İZSA alone; not taken."),
    "unreadable": Text("Değer okunamadı; alınmadı.", "The value could not be read; not taken."),
    "read_only": Text(
        "Salt okunur kayıtta yapılan değişiklik geri alındı.", "A change made to a read-only record was undone."),
}  # fmt: skip
