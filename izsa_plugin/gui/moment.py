"""A moment as a person reads it, in the language and the clock of the desk."""

from __future__ import annotations

from datetime import datetime
from typing import Union

from qgis.PyQt.QtCore import QDateTime, QLocale

_DAY_AND_CLOCK = "d MMM yyyy HH:mm"


def moment_text(at: Union[datetime, str], language: str) -> str:
    """Day and clock of a moment that a store gave, as a time with a zone or as ISO text in UTC; text may be empty."""
    if not at:
        return ""
    moment = at if isinstance(at, datetime) else datetime.fromisoformat(at.replace("Z", "+00:00"))
    return QLocale(language).toString(QDateTime.fromSecsSinceEpoch(int(moment.timestamp())), _DAY_AND_CLOCK)
