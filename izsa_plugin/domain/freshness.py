"""How long ago a record was last confirmed to be right: the light that lists, map, form and reports show."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import Enum
from typing import Optional

from .choices import Status
from .language import Text

_YEAR = datetime.timedelta(days=365)


@dataclass(frozen=True)
class Days:
    """A range of days as ISO text, both ends included; an end that is ``None`` is open."""

    first: Optional[str]
    last: Optional[str]


class Freshness(Enum):
    """When a record was last confirmed to be right; the limits are those of the UN's partnership registry.

    Green up to one year, yellow past one, red past two; what was never confirmed has no colour.
    """

    FRESH = "fresh"
    AGEING = "ageing"
    OLD = "old"
    NEVER = "never"

    @classmethod
    def of(cls, confirmed_on: Optional[str], today: datetime.date) -> Freshness:
        """Within a year, within two, longer ago, or never."""
        if not confirmed_on:
            return cls.NEVER
        age = today - datetime.date.fromisoformat(confirmed_on[:10])
        return cls.FRESH if age <= _YEAR else cls.AGEING if age <= 2 * _YEAR else cls.OLD

    @property
    def label(self) -> Text:
        """What a user reads."""
        return _LABELS[self]

    @property
    def colour(self) -> str:
        """The light's colour, told apart by lightness too; a label, a shape or a tool tip always stands beside it."""
        return _COLOURS[self]

    @property
    def asks_for_confirmation(self) -> bool:
        """Whether somebody should look at the record again."""
        return self is not Freshness.FRESH

    def days(self, today: datetime.date) -> Optional[Days]:
        """The days of confirmation that give this light today; ``None`` for what was never confirmed."""
        if self is Freshness.NEVER:
            return None
        one, two = today - _YEAR, today - 2 * _YEAR
        before = datetime.timedelta(days=1)
        if self is Freshness.FRESH:
            return Days(one.isoformat(), None)
        if self is Freshness.AGEING:
            return Days(two.isoformat(), (one - before).isoformat())
        return Days(None, (two - before).isoformat())


#: The status of projects whose record need not be confirmed any more.
OVER = tuple(status.value for status in Status if status.is_over)


def light(confirmed_on: Optional[str], status: str, today: datetime.date) -> Optional[Freshness]:
    """The light of a project; ``None`` where nothing more will happen, so that nothing needs confirming."""
    return None if status in OVER else Freshness.of(confirmed_on, today)


def sentence(confirmed_on: Optional[str], status: str, today: datetime.date) -> Text:
    """The light in words, with the day."""
    found = light(confirmed_on, status, today)
    if found is None:
        return _NOT_NEEDED
    if not confirmed_on:
        return _NEVER_CONFIRMED
    return _CONFIRMED.format(day=written_day(datetime.date.fromisoformat(confirmed_on[:10])), label=found.label)


def written_day(day: datetime.date) -> Text:
    """A day as each language writes it shortly."""
    return Text(f"{day.day:02}.{day.month:02}.{day.year}", day.isoformat())


_LABELS = {
    Freshness.FRESH: Text("Güncel (son bir yıl içinde teyitli)", "Fresh (confirmed within a year)"),
    Freshness.AGEING: Text("Eskiyor (teyidi bir yılı geçti)", "Ageing (confirmed over a year ago)"),
    Freshness.OLD: Text("Eski (teyidi iki yılı geçti)", "Old (confirmed over two years ago)"),
    Freshness.NEVER: Text("Hiç teyit edilmedi", "Never confirmed"),
}
_COLOURS = {
    Freshness.FRESH: "#2e7d32",
    Freshness.AGEING: "#f2c200",
    Freshness.OLD: "#a3200d",
    Freshness.NEVER: "#8a8a8a",
}
_NOT_NEEDED = Text("Proje sona erdi; kaydın teyidi gerekmiyor.", "The project is over; its record needs no confirming.")
_NEVER_CONFIRMED = Text("Kayıt hiç teyit edilmedi.", "The record was never confirmed.")
_CONFIRMED = Text("Son teyit: {day}. {label}.", "Last confirmed on {day}. {label}.")
