"""The tie between two maps that exchange packages: what each has heard of the other, and from where a merge starts.

Each package is numbered by its sender and says which of the receiver's packages the sender had taken in. It carries
what differs from that one, so a lost package loses nothing: the next one carries it too. The base of a merge is what
both sides last had in common; it moves only when a package says that it was taken in.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Optional

from ..domain.errors import IzsaError
from ..domain.language import Text
from .changes import Change, applied, diff
from .snapshot import UNSETTLED, Row, Snapshot, rows_of


@dataclass(frozen=True)
class Sent:
    """A package that was sent: its state, and which of the other side's packages had been taken in before."""

    after: int
    state: Snapshot


@dataclass(frozen=True)
class Message:
    """What travels: its number, the other side's number it answers, and what differs from that one."""

    number: int
    ack: int
    changes: tuple[Change, ...]


@dataclass(frozen=True)
class Link:
    """One side's memory of the other; a new one has heard and said nothing."""

    received: int = 0
    known: Snapshot = field(default_factory=dict)
    acked: int = 0
    last: int = 0
    sent: dict[int, Sent] = field(default_factory=lambda: {0: Sent(0, {})})

    def send(self, state: Snapshot) -> tuple[Link, Message]:
        """The next package with the state of the shared rows."""
        number = self.last + 1
        sent = {**self.sent, number: Sent(self.received, state)}
        return replace(self, last=number, sent=sent), Message(number, self.received, tuple(diff(self.known, state)))

    def is_news(self, number: int) -> bool:
        """Whether a package is later than all that were taken in; the later ones carry the earlier ones' content."""
        return number > self.received

    def package_side(self, message: Message) -> Snapshot:
        """The other side's state; raises :class:`IzsaError` when the package starts from what is not known here."""
        return applied(self._answered(message.ack).state, message.changes)

    def base(self, message: Message) -> Snapshot:
        """What both sides last had in common when the package was made."""
        answered = self._answered(message.ack)
        if message.ack <= self.acked:
            return self.known
        if answered.after >= self.received:
            return answered.state
        return _crossed(self.sent[self.acked].state, answered.state, self.known)

    def receive(self, message: Message) -> Link:
        """The memory after a package was merged."""
        state = self.package_side(message)
        acked = max(self.acked, message.ack)
        kept = {number: sent for number, sent in self.sent.items() if number >= acked}
        return replace(self, received=message.number, known=state, acked=acked, sent=kept)

    def _answered(self, number: int) -> Sent:
        if number not in self.sent:
            raise IzsaError(
                Text("Paket, bu haritada artık bulunmayan {number} numaralı pakete dayanıyor; gönderen harita eski bir "
                     "yedekten açılmış olabilir. Gönderenden, son yanıtı aldıktan sonra yeni bir paket isteyin.",
                     "The package builds on package {number}, which this map no longer keeps; the sender's map may "
                     "have been opened from an old backup. Ask the sender for a new package, made after taking in the "
                     "last answer.").format(number=number)
            )  # fmt: skip
        return self.sent[number]


def _crossed(before: Snapshot, mine: Snapshot, theirs: Snapshot) -> Snapshot:
    """The base where two packages crossed on the way: what either side changed before it heard of the other."""
    base: Snapshot = {}
    for table in {*mine, *theirs}:
        rows = base.setdefault(table, {})
        old, one, other = (rows_of(side, table) for side in (before, mine, theirs))
        for key in {*one, *other}:
            row = _crossed_row(old.get(key), one.get(key), other.get(key))
            if row is not None:
                rows[key] = row
    return base


def _crossed_row(old: Optional[Row], mine: Optional[Row], theirs: Optional[Row]) -> Optional[Row]:
    if mine == theirs or theirs == old:
        return mine
    if mine == old:
        return theirs
    if mine is None or theirs is None:
        return dict.fromkeys(mine or theirs or {}, UNSETTLED) | _identity(mine or theirs or {})
    return {column: _crossed_cell((old or {}).get(column), mine[column], theirs[column]) for column in mine}


def _crossed_cell(old: object, mine: object, theirs: object) -> object:
    if mine == theirs or theirs == old:
        return mine
    return theirs if mine == old else UNSETTLED


def _identity(row: Row) -> Row:
    """What later steps look at in any row: whose it is and what it hangs on."""
    names: Iterable[str] = ("project_uid", "municipality", "district", "project_a", "project_b", "approval")
    return {name: row[name] for name in names if name in row}
