"""Dates as a page of paper writes them, apart from the system's locale."""

from __future__ import annotations

import datetime

from ..domain.language import Text

_MONTHS = (
    Text("Ocak", "January"), Text("Şubat", "February"), Text("Mart", "March"), Text("Nisan", "April"),
    Text("Mayıs", "May"), Text("Haziran", "June"), Text("Temmuz", "July"), Text("Ağustos", "August"),
    Text("Eylül", "September"), Text("Ekim", "October"), Text("Kasım", "November"), Text("Aralık", "December"),
)  # fmt: skip


def written(day: str) -> Text:
    """``2025``, ``2025-03`` or ``2025-03-09`` as «2025», «Mart 2025», «9 Mart 2025»."""
    parts = [int(part) for part in day[:10].split("-")]
    text = Text(str(parts[0]), str(parts[0]))
    if len(parts) > 1:
        month = _MONTHS[parts[1] - 1]
        text = Text(f"{month.tr} {text.tr}", f"{month.en} {text.en}")
    if len(parts) > 2:
        text = Text(f"{parts[2]} {text.tr}", f"{parts[2]} {text.en}")
    return text


def written_day(day: datetime.date) -> Text:
    """A day as «24 Kasım 2026»."""
    return written(day.isoformat())
