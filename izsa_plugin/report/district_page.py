"""The page of one district: its map, what is to be said of it, its goals and its newest projects."""

from __future__ import annotations

from ..domain.language import Text
from ..domain.numbers import number
from ..symbology import palette
from . import goal_table, legend, look, project_table, sentences, terms
from .dates import written_day
from .facts import DistrictFact
from .findings import DistrictFindings
from .frame import MARGIN, Figure, draw_foot, draw_head, section
from .layers import PrintedLayers
from .north import draw_north
from .sheet import Paper, Sheet
from .subject import Subject

#: The page is thought in A4 upright; A3 is the same, larger.
DESIGN = (210.0, 297.0)
_TOP = 35.0
_MAP_WIDTH = 104.0
_GAP = 5.0
_LEGEND_COLUMNS = 3
_ROOM_AROUND = 1.12
#: How many of its newest projects a district's page lists at most.
_MOST_PROJECTS = 8
_BETWEEN = 1.8
#: How much higher the map may become where there is little below it, in millimetres.
_MOST_SPARE = 45.0


def draw_district(
    district: DistrictFact, subject: Subject, layers: PrintedLayers, paper: Paper, page: int, pages: int, language: str
) -> Sheet:
    """The page as a layout of its own."""
    sheet = Sheet(paper, DESIGN)
    found = subject.findings(district)
    width = sheet.width - 2 * MARGIN
    subtitle = _subtitle(found, subject).of(language)
    draw_head(sheet, terms.DISTRICT_REPORT, district.name, subtitle, _figures(found), language)
    counting = terms.COUNTING.format(n=number(found.counted, 1), all=number(len(found.projects)))
    foot = draw_foot(sheet, (counting, terms.CLASSES), subject, page, pages, language)

    top_height = _draw_text(sheet, found, subject, language)
    spare = foot - (_TOP + top_height + _least_below(found, subject, width, language))
    top_height += max(0.0, min(spare, _MOST_SPARE))
    _draw_map(sheet, found, layers, top_height, language)
    y = _TOP + top_height + _BETWEEN
    y = _heading(sheet, y, terms.BY_GOAL, language)
    goal_table.draw_goal_table(sheet, MARGIN, y, width, found, language)
    y += goal_table.height() + _BETWEEN
    _draw_below(sheet, y, foot, found, subject, language)
    if subject.facts.has_demo:
        sheet.watermark(terms.DEMO.of(language))
    return sheet


def _subtitle(found: DistrictFindings, subject: Subject) -> Text:
    name, day = found.district.name, written_day(subject.today)
    owner = subject.facts.municipalities.get(found.district.code, Text(name, name))
    population = number(found.district.population) if found.district.population else terms.UNKNOWN
    return Text(
        f"{owner.tr}  ·  {day.tr}  ·  nüfus {population.tr}",
        f"{owner.en}  ·  {day.en}  ·  population {population.en}",
    )


def _figures(found: DistrictFindings) -> list[Figure]:
    covered = sum(row.n > 0 for row in found.goals)
    judged = sum(row.kind.is_judged for row in found.goals)
    gaps = sum(row.kind.is_gap for row in found.goals)
    unknown = Text("–", "–")
    return [
        Figure(number(len(found.projects)) if found.is_known else unknown, Text("kayıtlı proje", "projects recorded")),
        Figure(number(covered) if judged else unknown,
               Text("17 amaçtan projesi olanlar", "of 17 goals have a project")),
        Figure(number(gaps) if judged else unknown,
               Text(f"{judged} amaçtan eksik ya da zayıf olanlar", f"of {judged} goals lacking or weak")
               if judged else Text("eksik alan: bildirilmedi", "gaps: not reported")),
    ]  # fmt: skip


def _draw_text(sheet: Sheet, found: DistrictFindings, subject: Subject, language: str) -> float:
    x = MARGIN + _MAP_WIDTH + _GAP
    width = sheet.width - MARGIN - x
    y = _TOP
    for heading, said in (
        (terms.PROJECTS, sentences.projects_text(found)),
        (terms.GOALS, sentences.goals_text(found)),
        (terms.AUDIENCES, sentences.audiences_text(found, subject.facts)),
        (terms.GAPS, sentences.gaps_text(found)),
        (terms.FRESHNESS, sentences.freshness_text(found)),
    ):
        height = section(sheet, x, y, width, heading, said, language)
        y += height + (_BETWEEN if height else 0)
    return max(y - _BETWEEN - _TOP, 78.0)


def _draw_map(sheet: Sheet, found: DistrictFindings, layers: PrintedLayers, height: float, language: str) -> None:
    goals = {project.goals[0] for project in found.projects if project.goals and project.status.may_count}
    key = legend.height(goals, _LEGEND_COLUMNS)
    tall = height - key - 1
    extent = layers.extent(found.district.code)
    extent.scale(_ROOM_AROUND)
    drawn = sheet.map(MARGIN, _TOP, _MAP_WIDTH, tall, layers.of_district(found.district.code), extent, palette.SEA,
                      look.FRAME)  # fmt: skip
    sheet.scale_bar(drawn, MARGIN + 3, _TOP + tall - 1.5, look.CAPTION)
    draw_north(sheet, MARGIN + _MAP_WIDTH - 7, _TOP + 2, language)
    legend.draw_legend(sheet, MARGIN, _TOP + tall + 1, _MAP_WIDTH, goals, _LEGEND_COLUMNS, language)


def _draw_below(sheet: Sheet, y: float, foot: float, found: DistrictFindings, subject: Subject, language: str) -> None:
    """Similar projects, then as many of the newest as find room above the foot."""
    width = sheet.width - 2 * MARGIN
    if not found.projects:
        return
    named = found.named
    least = look.HEADING.line_height + project_table.height(min(3, len(named))) if named else 0.0
    pairs = sentences.MOST
    while pairs > 1 and y + _pairs_height(found, subject, pairs, width, language) + _BETWEEN + least > foot:
        pairs -= 1
    said = sentences.similar_text(found, subject.facts, pairs)
    y += section(sheet, MARGIN, y, width, terms.SIMILAR, said, language, look.SMALL, 2, apart=True) + _BETWEEN
    y = _heading(sheet, y, terms.NEWEST, language)
    room = foot - y
    purposes = project_table.height(min(len(named), _MOST_PROJECTS), purposes=True) <= room
    rows = next((n for n in range(_MOST_PROJECTS, 0, -1) if project_table.height(n, purposes) <= room), 0)
    project_table.draw_project_table(
        sheet, MARGIN, y, width, named, found.unnamed, rows, subject.facts, language, purposes
    )


def _least_below(found: DistrictFindings, subject: Subject, width: float, language: str) -> float:
    """The height of all that stands below the map, with every listed project and its purpose."""
    heading = look.HEADING.line_height + _BETWEEN
    projects = project_table.height(min(len(found.named), _MOST_PROJECTS), purposes=True) if found.projects else 0.0
    pairs = _pairs_height(found, subject, sentences.MOST, width, language)
    return 2 * heading + goal_table.height() + pairs + 3 * _BETWEEN + projects


def _pairs_height(found: DistrictFindings, subject: Subject, most: int, width: float, language: str) -> float:
    said = sentences.similar_text(found, subject.facts, most)
    lines = sum(min(2, len(look.SMALL.lines(text.of(language), width))) for text in said)
    return look.HEADING.line_height + lines * look.SMALL.line_height + 0.6 * len(said)


def _heading(sheet: Sheet, y: float, text: Text, language: str) -> float:
    sheet.text(MARGIN, y, 120, text.of(language), look.HEADING)
    return y + look.HEADING.line_height
