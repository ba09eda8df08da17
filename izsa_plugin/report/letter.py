"""The one-page letter that goes with an answer: giving data pays at once."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Optional

from ..analysis.gap.classes import GapClass
from ..domain import catalogue, coaching
from ..domain.choices import Approval, CriterionState, Status
from ..domain.districts import municipality
from ..domain.language import Text
from ..domain.record import Row
from ..store.gpkg.exchange import AnswerFacts
from ..store.protocol import Store
from . import look, sentences, terms
from .dates import written_day
from .facts import DistrictFact, ProjectFact, owner_name, read_facts
from .files import write_report
from .findings import DistrictFindings
from .fonts import Style
from .frame import MARGIN, Figure, draw_foot, draw_head
from .sheet import Paper, Sheet
from .subject import Subject, analysed

DESIGN = (210.0, 297.0)
_TOP = 39.0
_BETWEEN = 5.0
_MOST = 5
#: A letter is read at arm's length, not studied like a report.
_HEADING = Style(11.5, bold=True, colour=look.ACCENT)
_BODY = Style(10, colour=look.INK, leading=1.32)

KIND = Text("İZSA'nın yanıtı", "İZSA's answer")
WHAT_CHANGED = Text("Neler değişti", "What changed")
PARTNERS = Text("Projelerinize ortak olabilecek projeler", "Partners found for your projects")
GAPS = Text("Eksik alanlarınız ve başka ilçelerde yürüyen örnekler", "Your gaps, and proven projects elsewhere")
NEXT_STEP = Text("Sıradaki adımınız", "Your next step")
_CLEAN = Text(
    "Paketiniz alındı; İZSA kayıtlarınızda değişiklik yapmadı.",
    "Your package was taken in; İZSA changed nothing in your records.",
)
_CHANGED = Text(
    "Paketiniz alındı; {count} kayıtta İZSA'nın değişikliği ya da kararı bu yanıtla geliyor.",
    "Your package was taken in; changes or decisions of İZSA on {count} records come with this answer.",
)
_DECISION = Text("«{title}»: {state}.", "“{title}”: {state}.")
_OPEN = Text(
    "Koordinatörün kararını bekleyen konular ({count}); karar verilene dek sizin yazdığınız sizde kalır: {titles}.",
    "Waiting for the coordinator's decision ({count}); until then your own words stand in your map: {titles}.",
)
_NO_PARTNERS = Text(
    "Henüz yeterince benzer bir proje bulunmadı. Amaç, hedef kitle ve konumu dolu kayıtlar daha kolay eşleşir.",
    "No project is similar enough yet. Records with goals, audiences and a place are matched more easily.",
)
_SIMILAR_MISSING = Text(
    "Benzer projeler bu bilgisayarda hesaplanamadı (shapely paketi eksik).",
    "Similar projects could not be computed on this computer (the package shapely is missing).",
)
_NO_GAPS = Text("Bildirilen verilere göre eksik alan görünmüyor.", "By what was reported there is no gap to see.")
_EXAMPLE = Text(
    "Amaç {number}, {goal}: {owner} – «{title}» ({status}).",
    "Goal {number}, {goal}: {owner} – “{title}” ({status}).",
)
_NO_EXAMPLE = Text(
    "Amaç {number}, {goal}: ağda henüz örnek yok.", "Goal {number}, {goal}: no example in the network yet."
)
_STEP = Text("{stage}: {criterion}. Kanıtı: {evidence}.", "{stage}: {criterion}. Evidence: {evidence}.")
_ALL_DONE = Text(
    "Bütün ölçütler tamamlanmış görünüyor; sıra deneyiminizi öbür ilçelerle paylaşmakta.",
    "All criteria seem to be met; what comes next is to share your experience with the others.",
)
#: What proves a project best: done, then nearly done, then under way.
_PROVEN = (Status.COMPLETED, Status.CLOSING, Status.RUNNING)


class Letters:
    """Writes letters of one map; its analyses are made once for all of them."""

    def __init__(self, store: Store, name: str, language: str, today: datetime.date) -> None:
        """Reads the map whole; the store is not needed afterwards."""
        self._subject = analysed(read_facts(store), name, today)
        self._coaching = store.rows("coaching_entry")
        self._language = language

    def write(self, path: Path, answer: AnswerFacts) -> None:
        """Write one municipality's letter as PDF; raises :class:`IzsaError` when it cannot be written."""
        title = f"{KIND.of(self._language)} – {municipality(answer.municipality).name.of(self._language)}"
        write_report([self.sheet(answer)], path, title)

    def sheet(self, answer: AnswerFacts) -> Sheet:
        """The page as a layout of its own."""
        subject, language = self._subject, self._language
        owner = municipality(answer.municipality).name
        district = next((d for d in subject.facts.districts if d.code == answer.municipality), None)
        found = subject.findings(district) if district else None
        sheet = Sheet(Paper.A4, DESIGN)
        day = written_day(subject.today)
        subtitle = Text(f"{day.tr}  ·  yanıt no {answer.number}", f"{day.en}  ·  answer no. {answer.number}")
        draw_head(sheet, KIND, owner.of(language), subtitle.of(language), _figures(found, answer), language)
        foot = draw_foot(sheet, (terms.CLASSES,), subject, 1, 1, language)
        y = _TOP
        for heading, said in (
            (WHAT_CHANGED, list(changed_text(answer))),
            (PARTNERS, partners_text(found, subject)),
            (GAPS, list(gaps_text(found, subject))),
            (NEXT_STEP, [next_step(self._coaching, answer.municipality)]),
        ):
            y += _section(sheet, y, foot, heading.of(language), [text.of(language) for text in said]) + _BETWEEN
        if subject.facts.has_demo:
            sheet.watermark(terms.DEMO.of(language))
        return sheet


def changed_text(answer: AnswerFacts) -> Iterator[Text]:
    """What happened to the district's records since its last answer."""
    yield _CHANGED.format(count=answer.changed) if answer.changed else _CLEAN
    for title, state in answer.decisions[:_MOST]:
        yield _DECISION.format(title=title, state=Approval(state).label)
    if answer.open:
        named = sorted({title for title, _ in answer.open})[:_MOST]
        titles = Text("; ".join(f"«{title}»" for title in named), "; ".join(f"“{title}”" for title in named))
        yield _OPEN.format(count=len(answer.open), titles=titles)


def partners_text(found: Optional[DistrictFindings], subject: Subject) -> list[Text]:
    """Similar projects of other districts, one sentence each."""
    if found is None or not found.similar:
        return [_SIMILAR_MISSING if found is not None and found.similar is None else _NO_PARTNERS]
    return sentences.similar_text(found, subject.facts, _MOST)


def gaps_text(found: Optional[DistrictFindings], subject: Subject) -> Iterator[Text]:
    """The goals that lack projects, each with one that works elsewhere; the barest gaps first."""
    gaps = (*found.goals_of(GapClass.NONE), *found.goals_of(GapClass.WEAK)) if found else ()
    if not gaps:
        yield _NO_GAPS
    for number in gaps[:_MOST]:
        example = proven(subject.facts.projects, number, found.district if found else None)
        goal = catalogue.goal(number).name
        if example is None:
            yield _NO_EXAMPLE.format(number=number, goal=goal)
        else:
            yield _EXAMPLE.format(
                number=number, goal=goal, owner=owner_name(subject.facts, example), title=example.title,
                status=example.status.label,
            )  # fmt: skip


def proven(projects: Sequence[ProjectFact], goal: int, district: Optional[DistrictFact]) -> Optional[ProjectFact]:
    """The best proven project for a goal outside the district that may be named; primary goals go first."""
    candidates = [
        each for each in projects
        if goal in each.goals and each.status in _PROVEN and not each.within_district
        and (district is None or district.code not in each.districts)
    ]  # fmt: skip
    rank: Callable[[ProjectFact], tuple[int, bool, str]] = lambda each: (  # noqa: E731
        _PROVEN.index(each.status), each.goals[0] != goal, each.uid)  # fmt: skip
    return min(candidates, key=rank, default=None)


def next_step(entries: Sequence[Row], owner: str) -> Text:
    """The first criterion on the road that the municipality has not met, with what would show it."""
    states = {row["criterion"]: CriterionState(row["state"]) for row in entries if row["municipality"] == owner}
    for stage in coaching.stages():
        for criterion in stage.criteria:
            state = states.get(criterion.code, CriterionState.NONE)
            if not criterion.is_computed and state not in (CriterionState.DONE, CriterionState.NOT_APPLICABLE):
                return _STEP.format(stage=stage.name, criterion=criterion.label, evidence=criterion.evidence)
    return _ALL_DONE


def _section(sheet: Sheet, y: float, foot: float, heading: str, said: Sequence[str]) -> float:
    """A heading and its sentences, as long as there is room above the foot; returns the height."""
    width = sheet.width - 2 * MARGIN
    sheet.text(MARGIN, y, width, heading, _HEADING)
    top = y + _HEADING.line_height + 0.8
    for text in said:
        room = int((foot - top) / _BODY.line_height)
        if room > 0:
            top += sheet.paragraph(MARGIN, top, width, text, _BODY, min(3, room)) + 1.2
    return top - y


def _figures(found: Optional[DistrictFindings], answer: AnswerFacts) -> list[Figure]:
    partners = len(found.similar) if found and found.similar is not None else 0
    gaps = len(found.goals_of(GapClass.NONE, GapClass.WEAK)) if found else 0
    return [
        Figure(Text(str(partners), str(partners)), Text("olası ortak proje", "possible partners")),
        Figure(Text(str(gaps), str(gaps)), Text("eksik ya da zayıf amaç", "goals lacking or weak")),
        Figure(Text(str(len(answer.open)), str(len(answer.open))), Text("karar bekleyen", "waiting for a decision")),
    ]
