"""What is wrong or out of date in the records of a map: check, explain, and a fix where one is safe."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Callable, Optional

from .bulk import changed
from .choices import Approval, DatePrecision, Scope, Status
from .districts import district, municipality
from .errors import IzsaError
from .freshness import Freshness, light, sentence, written_day
from .health_texts import EXPLAINED, LABELS
from .language import Text
from .record import Record
from .schema import Schema
from .text import fold
from .validation import problems


class Check(Enum):
    """One kind of thing that is looked for, in the order in which a report shows them."""

    MISSING = "missing"
    OUTSIDE = "outside"
    ENDED = "ended"
    BACKWARDS = "backwards"
    NO_TARGET = "no_target"
    SAME_TITLE = "same_title"
    STALE = "stale"
    FILES = "files"

    @property
    def label(self) -> Text:
        """Its name."""
        return LABELS[self.value]

    @property
    def explained(self) -> Text:
        """Why it matters and what to do."""
        return EXPLAINED[self.value]


@dataclass(frozen=True)
class Issue:
    """One thing found: in which project, or which stray file by its path in the map's folder; the fix in words."""

    check: Check
    detail: Text
    uid: Optional[str] = None
    title: str = ""
    owner: str = ""
    fix: Optional[Text] = None
    file: Optional[str] = None


@dataclass
class MapRecords:
    """What is checked. Points are EPSG:5253 in metres; ``files`` are the paths in the map's folder of files, if any.

    ``districts_at`` names the districts at a point; none outside the province.
    """

    schema: Schema
    records: list[Record]
    points: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    districts_at: Callable[[float, float], Collection[str]] = lambda _x, _y: ()
    files: Optional[Collection[str]] = None
    exists: Callable[[str], bool] = lambda _path: True


def check(about: MapRecords, today: datetime.date, cancelled: Callable[[], bool] = lambda: False) -> list[Issue]:
    """All that was found, by kind of check; what is found so far when it is cancelled."""
    found: list[Issue] = []
    for record in about.records:
        if cancelled():
            return found
        found.extend(_of_project(about, record, today))
    found.extend(_same_titles(about.records))
    found.extend(_stray_files(about))
    order = list(Check)
    return sorted(found, key=lambda issue: order.index(issue.check))


def fixed(about: Record, issue: Issue, districts: Collection[str] = ()) -> Record:
    """The record with the issue's fix, to be saved; ``districts`` are those at its point."""
    if issue.check is Check.ENDED:
        return changed(about, status=Status.COMPLETED.value)
    if issue.check is Check.OUTSIDE:
        made = changed(about)
        made.choose("project_district", "district", tuple(districts))
        return made
    raise ValueError(issue.check)


def _of_project(about: MapRecords, record: Record, today: datetime.date) -> Iterator[Issue]:
    missing = [problem.text for problem in problems(about.schema, record)]
    if missing:
        yield _issue(Check.MISSING, record, _joined(missing, " "))
    yield from _outside(about, record)
    yield from _ended(record, today)
    start, end = _days(record, "start"), _days(record, "end")
    if start and end and start[0] > end[1]:
        yield _issue(Check.BACKWARDS, record, _BACKWARDS.format(start=written_day(start[0]), end=written_day(end[1])))
    covered = {str(row["target"]).partition(".")[0] for row in record.of("project_target")}
    bare = [goal for goal in record.goals if str(goal) not in covered]
    if bare:
        yield _issue(Check.NO_TARGET, record, _NO_TARGET.format(goals=", ".join(map(str, bare))))
    if _is_stale(record, today):
        said = sentence(record.row.get("confirmed_on"), str(record.row.get("status")), today)
        yield _issue(Check.STALE, record, said)
    for path in _named_files(record):
        if about.files is not None and not about.exists(path):
            yield _issue(Check.FILES, record, _LOST.format(path=path))


def _outside(about: MapRecords, record: Record) -> Iterator[Issue]:
    point = about.points.get(record.uid)
    if point is None or record.row.get("scope") == Scope.CITY.value:
        return
    there, named = set(about.districts_at(*point)), set(record.choices("project_district", "district"))
    if there & named:
        return
    where = _joined([Text(name, name) for name in sorted(map(_district, there))], ", ") if there else _NOWHERE
    if named:
        names = ", ".join(sorted(map(_district, named)))
        yield _issue(Check.OUTSIDE, record, _OUTSIDE.format(where=where, named=names))
    else:
        fix = _ADD.format(where=where) if there else None
        yield _issue(Check.OUTSIDE, record, _NO_DISTRICT.format(where=where), fix)


def _ended(record: Record, today: datetime.date) -> Iterator[Issue]:
    if record.row.get("status") not in (Status.RUNNING.value, Status.CLOSING.value):
        return
    label = Status(record.row["status"]).label
    really = _span(record, "end_actual")
    if really:
        if really[1] < today:
            yield _issue(Check.ENDED, record, _ENDED.format(day=written_day(really[1]), status=label), _COMPLETE)
        return
    planned = _span(record, "end_planned")
    if planned and planned[1] < today and not record.row.get("continuous"):
        yield _issue(Check.ENDED, record, _OVERDUE.format(day=written_day(planned[1]), status=label))


def _is_stale(record: Record, today: datetime.date) -> bool:
    found = light(record.row.get("confirmed_on"), str(record.row.get("status")), today)
    if found is Freshness.NEVER:
        # What was entered within a year was right then; nobody has to confirm it yet.
        return Freshness.of(record.row.get("created_at"), today).asks_for_confirmation
    return found is not None and found.asks_for_confirmation


def _same_titles(records: Iterable[Record]) -> Iterator[Issue]:
    alike: defaultdict[str, list[Record]] = defaultdict(list)
    for record in records:
        key = " ".join(fold(str(record.row.get("title") or "")).split())
        if key:
            alike[key].append(record)
    for group in alike.values():
        for record in group if len(group) > 1 else ():
            owners = [_owner(other) for other in group if other is not record]
            yield _issue(Check.SAME_TITLE, record, _SAME.format(owners=_joined(owners[:5], ", "), count=len(owners)))


def _stray_files(about: MapRecords) -> Iterator[Issue]:
    named = {path for record in about.records for path in _named_files(record)}
    for path in sorted(set(about.files or ()) - named):
        yield Issue(Check.FILES, _STRAY, title=path, file=path, fix=_SET_ASIDE)


def _named_files(record: Record) -> Iterator[str]:
    for table, column in (("project_file", "path"), ("project_update", "photo")):
        for row in record.of(table):
            if row.get(column):
                yield str(row[column])


def _span(record: Record, name: str) -> Optional[tuple[datetime.date, datetime.date]]:
    day = record.row.get(name)
    if not day:
        return None
    precision = record.row.get(f"{name}_precision") or DatePrecision.DAY.value
    return DatePrecision(precision).span(datetime.date.fromisoformat(str(day)[:10]))


def _days(record: Record, kind: str) -> Optional[tuple[datetime.date, datetime.date]]:
    """The days that the start or end may mean: the actual one, else the planned one."""
    return _span(record, f"{kind}_actual") or _span(record, f"{kind}_planned")


def _issue(kind: Check, record: Record, detail: Text, fix: Optional[Text] = None) -> Issue:
    title, owner = str(record.row.get("title") or ""), str(record.row.get("municipality") or "")
    approval = Approval(record.row.get("approval") or Approval.DRAFT.value)
    if fix is not None and approval.after_change is not approval:
        fix = Text(f"{fix.tr} {_AGAIN.tr}", f"{fix.en} {_AGAIN.en}")
    return Issue(kind, detail, record.uid, title, owner, fix)


def _joined(texts: Iterable[Text], between: str) -> Text:
    listed = list(texts)
    return Text(between.join(one.tr for one in listed), between.join(one.en for one in listed))


def _district(code: str) -> str:
    try:
        return district(code).name
    except IzsaError:
        return code


def _owner(record: Record) -> Text:
    code = str(record.row.get("municipality") or "")
    try:
        return municipality(code).name
    except IzsaError:
        return Text(code, code)


_BACKWARDS = Text("Başlangıç {start}, bitiş {end}.", "Starts {start}, ends {end}.")
_NO_TARGET = Text("Hedefi seçilmemiş amaçlar: {goals}.", "Goals without a target: {goals}.")
_LOST = Text("«{path}» dosyası haritanın klasöründe yok.", "The file “{path}” is not in the map's folder.")
_STRAY = Text("Hiçbir projede geçmiyor.", "No project names it.")
_NOWHERE = Text("İzmir dışında", "outside İzmir")
_OUTSIDE = Text(
    "Nokta şurada: {where}; yazılı ilçe: {named}.", "The point lies in {where}; the district given is {named}."
)
_NO_DISTRICT = Text("İlçe yazılmamış; nokta şurada: {where}.", "No district is given; the point lies in {where}.")
_ADD = Text("{where} ilçesini yaz.", "Enter the district {where}.")
_ENDED = Text("{day} günü bitmiş, durumu «{status}».", "It ended on {day}, its status is “{status}”.")
_OVERDUE = Text(
    "Planlanan bitiş {day} geçmiş, durumu «{status}». Bittiyse bitişini, uzadıysa yeni tarihini girin.",
    "The planned end, {day}, has passed; its status is “{status}”. Enter its end, or the new date.",
)
_COMPLETE = Text("Durumu «Tamamlandı» yap.", "Set the status to “Completed”.")
_AGAIN = Text("(Yeniden onaya gider.)", "(It goes for approval again.)")
_SAME = Text("Aynı adda {count} proje daha var: {owners}.", "Further projects of this title: {count} ({owners}).")
_SET_ASIDE = Text("«kullanilmayan» klasörüne taşı.", "Move it to the folder “kullanilmayan” (unused).")
