"""A joint project made of several projects of different municipalities, and whom to invite to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from .choices import Scope, Visibility
from .districts import municipality
from .errors import IzsaError
from .language import Text
from .record import Record, new_record
from .schema import Schema

ACCOUNTABLE, IMPLEMENTING = "accountable", "implementing"
_LOCAL_GOVERNMENT = "local_government"

_TOO_FEW = Text(
    "Ortak proje için en az iki proje seçin.",
    "Choose at least two projects for a joint one.",
)
_MADE_OF = Text("Şu projelerden kuruldu: {titles}.", "Made of these projects: {titles}.")


@dataclass(frozen=True)
class Invitation:
    """One line of the list of whom to invite: a municipality with the project it would bring in.

    ``contact`` is empty unless the record may be seen beyond its district, and where nobody is named.
    """

    municipality: str
    project: str
    unit: str
    contact: str


def joint_record(schema: Schema, originals: Sequence[Record], founder: str, title: str, language: str = "tr") -> Record:
    """A draft of ``founder``'s, with the municipalities of the originals as partners and each original linked.

    The founder is accountable, the others implement. It takes the goal most originals have as primary, all their
    goals, targets, audiences and districts, and names their titles in its note. The originals stay as they are.
    Raises :class:`IzsaError` for fewer than two.
    """
    if len({record.uid for record in originals}) < 2:
        raise IzsaError(_TOO_FEW)
    made = new_record(schema, founder)
    goals = _by_number(goal for record in originals for goal in record.goals[:1])
    everything = _by_number(goal for record in originals for goal in record.goals)
    primary = next(iter(goals or everything), None)
    districts = _all(originals, "project_district", "district")
    titles = "; ".join(f"«{record.row.get('title') or '?'}»" for record in originals)
    made.row.update(
        title=title,
        purpose=_purposes(originals),
        primary_goal=primary,
        theme=_if_one(originals, "theme"),
        type=_if_one(originals, "type"),
        status="idea",
        scope=(Scope.CITY if len(districts) >= 30 else Scope.DISTRICT).value,
        joint=True,
        open_to_joint=True,
        joint_note=_MADE_OF.format(titles=titles).of(language),
        visibility=Visibility.NETWORK.value,
        demo=all(bool(record.row.get("demo")) for record in originals),
    )
    made.choose("project_goal", "goal", tuple(goal for goal in everything if goal != primary))
    made.choose("project_target", "target", _all(originals, "project_target", "target"))
    made.choose("project_audience", "audience", _all(originals, "project_audience", "audience"))
    made.choose("project_district", "district", districts)
    partners = [_partner(record.row["municipality"], founder, record.uid, language) for record in originals]
    if founder not in {record.row["municipality"] for record in originals}:
        partners.insert(0, _partner(founder, founder, None, language))
    made.children["project_partner"] = partners
    return made


def invitations(originals: Iterable[Record], founder: str, language: str = "tr") -> list[Invitation]:
    """Whom the founder has to write to: the other municipalities, in the order of the originals."""
    return [
        Invitation(
            municipality(record.row["municipality"]).name.of(language),
            str(record.row.get("title") or ""),
            str(record.row.get("unit") or ""),
            contact_of(record, founder),
        )
        for record in originals
        if record.row["municipality"] != founder
    ]


def contact_of(record: Record, reader: Optional[str]) -> str:
    """Whom to write to about a project, as far as a reader of that municipality may know; empty otherwise."""
    row = record.row
    own = row.get("municipality") == reader
    if not own and not Visibility(row.get("visibility") or Visibility.DISTRICT).leaves_district:
        return ""
    parts = (row.get("contact_name"), row.get("contact_email"))
    return ", ".join(str(part) for part in parts if part)


def _partner(owner: str, founder: str, brings_in: Optional[str], language: str) -> dict[str, Any]:
    return {
        "organisation": municipality(owner).name.of(language),
        "organisation_type": _LOCAL_GOVERNMENT,
        "role": ACCOUNTABLE if owner == founder else IMPLEMENTING,
        "brings_in": brings_in,
    }


def _by_number(values: Iterable[int]) -> list[int]:
    """The values, those that occur most often first."""
    counts = Counter(values)
    return sorted(counts, key=lambda value: (-counts[value], value))


def _all(records: Iterable[Record], table: str, column: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for record in records for value in record.choices(table, column)))


def _if_one(records: Iterable[Record], column: str) -> Optional[str]:
    values = {record.row.get(column) for record in records}
    return values.pop() if len(values) == 1 else None


def _purposes(records: Iterable[Record]) -> str:
    """The originals' purposes one below the other, as much of each as fits together."""
    texts = list(dict.fromkeys(str(record.row.get("purpose") or "").strip() for record in records))
    texts = [text for text in texts if text]
    room = 1900 // max(len(texts), 1)
    return "\n".join(text if len(text) <= room else text[: room - 1].rstrip() + "…" for text in texts)
