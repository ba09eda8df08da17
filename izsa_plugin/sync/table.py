"""Conflicts and refusals as a table to be kept, printed or worked through by hand."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from ..domain.errors import IzsaError
from ..domain.language import Text
from .conflict import Conflict, Refusal
from .wording import Wording

HEADINGS = (
    Text("Paket", "Package"), Text("Belediye", "Municipality"), Text("Sonuç", "Outcome"), Text("Kayıt", "Record"),
    Text("Alan", "Field"), Text("Neden", "Reason"), Text("Son ortak değer", "Last value in common"),
    Text("Pakette", "In the package"), Text("Haritada", "In the map"),
)  # fmt: skip
OPEN, DECIDED, REFUSED = Text("Karar bekliyor", "To be decided"), Text("Karara bağlandı", "Decided"), Text(
    "Alınmadı", "Not taken")  # fmt: skip
FAILED = Text("Paket alınamadı", "The package could not be taken in")


def conflict_row(package: str, owner: Text, outcome: Text, conflict: Conflict, words: Wording) -> list[Text]:
    """One conflict as a row of the table."""
    reason = conflict.kind.text
    if conflict.detail:
        reason = Text(f"{reason.tr} {conflict.detail.tr}", f"{reason.en} {conflict.detail.en}")
    values = (words.value(conflict.table, conflict.column, v) for v in (conflict.base, conflict.package, conflict.map))
    return [Text(package, package), owner, outcome, words.place(conflict),
            words.field(conflict.table, conflict.column), reason, *values]  # fmt: skip


def refusal_row(package: str, owner: Text, refusal: Refusal, words: Wording) -> list[Text]:
    """One refused change as a row of the table."""
    reason = refusal.kind.text
    if refusal.detail:
        reason = Text(f"{reason.tr} {refusal.detail.tr}", f"{reason.en} {refusal.detail.en}")
    known = refusal.kind.value != "unreadable"
    return [
        Text(package, package), owner, REFUSED,
        words.row(refusal.table, refusal.key, refusal.package, refusal.map) if known else Text(
            refusal.key, refusal.key),
        words.field(refusal.table, refusal.column) if known else Text(refusal.table, refusal.table), reason,
        Text("", ""),
        *(words.value(refusal.table, refusal.column, v) for v in (refusal.package, refusal.map)),
    ]  # fmt: skip


def write_table(path: Path, rows: Iterable[list[Text]], language: str) -> None:
    """Write a table as CSV that Excel opens with its Turkish letters; raises :class:`IzsaError`."""
    try:
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, delimiter=";")
            writer.writerow([_safe(heading.of(language)) for heading in HEADINGS])
            writer.writerows([_safe(cell.of(language)) for cell in row] for row in rows)
    except OSError as error:
        raise IzsaError(
            Text("Çizelge «{path}» yazılamadı: {why}. Dosya Excel'de açıksa kapatın.",
                 "The table “{path}” could not be written: {why}. Close it if it is open in Excel.").format(
                     path=str(path), why=error.strerror or str(error))
        ) from error  # fmt: skip


def _safe(cell: str) -> str:
    """A cell that a spreadsheet does not take for a formula."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t")) else cell
