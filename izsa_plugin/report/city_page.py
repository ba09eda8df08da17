"""The page of the city: the map of all districts, an inset of the centre, and a table of the districts."""

from __future__ import annotations

from qgis.core import QgsRectangle

from ..domain.language import Text
from ..domain.numbers import number
from ..symbology import palette
from . import legend, look, terms
from .city import central_districts, city_text, city_total
from .city_table import draw_city_table
from .dates import written_day
from .frame import MARGIN, Figure, draw_foot, draw_head, section
from .layers import PrintedLayers
from .north import draw_north
from .sheet import Paper, Sheet
from .subject import Subject

#: The page is thought in A3 lying; A4 is the same, smaller.
DESIGN = (420.0, 297.0)
_TOP = 36.0
_MAP_WIDTH = 222.0
_GAP = 5.0
_INSET_HEIGHT = 84.0
_LEGEND_COLUMNS = 5
#: An inset of fewer districts than these would show nothing that the map does not.
_LEAST_CENTRAL = 3
_ROOM_AROUND = 1.03


def draw_city(subject: Subject, layers: PrintedLayers, paper: Paper, page: int, pages: int, language: str) -> Sheet:
    """The page as a layout of its own."""
    sheet = Sheet(paper, DESIGN)
    facts = subject.facts
    found = [subject.findings(district) for district in facts.districts]
    population = number(facts.population) if facts.population else terms.UNKNOWN
    day = written_day(subject.today)
    subtitle = Text(
        f"{len(found)} ilçe  ·  {day.tr}  ·  nüfus {population.tr}",
        f"{len(found)} districts  ·  {day.en}  ·  population {population.en}",
    )
    figures = (
        Figure(number(len(facts.projects)), Text("kayıtlı proje", "projects recorded")),
        Figure(number(subject.gaps.counts.city_projects),
               Text("sayılan: uygulanan, kapanışta, tamamlanan", "counted: running, closing, completed")),
        Figure(number(len(facts.wide)), Text("kentin tamamına yönelik proje", "projects for the whole city")),
    )  # fmt: skip
    draw_head(sheet, terms.CITY_MAP, "İzmir", subtitle.of(language), figures, language)
    counting = terms.COUNTING.format(n=number(subject.gaps.counts.city_projects), all=number(len(facts.projects)))
    foot = draw_foot(sheet, (counting, terms.CLASSES), subject, page, pages, language)

    goals = {project.goals[0] for project in facts.projects if project.goals and project.status.may_count}
    key = legend.height(goals, _LEGEND_COLUMNS)
    said = city_text(subject, found)
    text = " ".join(each.of(language) for each in said)
    text_height = look.HEADING.line_height + len(look.BODY.lines(text, _MAP_WIDTH)) * look.BODY.line_height
    tall = foot - _TOP - key - text_height - 5
    _draw_map(sheet, layers, tall, language)
    y = _TOP + tall + 2
    y += section(sheet, MARGIN, y, _MAP_WIDTH, terms.PROJECTS, said, language) + 1.5
    legend.draw_legend(sheet, MARGIN, y, _MAP_WIDTH, goals, _LEGEND_COLUMNS, language)

    x = MARGIN + _MAP_WIDTH + _GAP
    width = sheet.width - MARGIN - x
    y = _TOP
    central = central_districts(facts)
    if len(central) >= _LEAST_CENTRAL:
        extent = layers.extent(*(each.code for each in central))
        extent.scale(_ROOM_AROUND)
        inset = sheet.map(x, y, width, _INSET_HEIGHT, layers.of_city(None), extent, palette.SEA, look.FRAME)
        sheet.box(x, y, 30, 6.5, fill=palette.PAPER, stroke=look.FRAME)
        sheet.text(x + 2, y + 1.4, 27, terms.CENTRE.of(language), look.HEADING)
        sheet.scale_bar(inset, x + 3, y + _INSET_HEIGHT - 1.5, look.CAPTION)
        y += _INSET_HEIGHT + 3
    sheet.text(x, y, width, terms.BY_DISTRICT.of(language), look.HEADING)
    y += look.HEADING.line_height
    draw_city_table(sheet, x, y, width, foot - y - 2, found, city_total(subject), language)
    if facts.has_demo:
        sheet.watermark(terms.DEMO.of(language))
    return sheet


def _draw_map(sheet: Sheet, layers: PrintedLayers, tall: float, language: str) -> None:
    extent = QgsRectangle(layers.city_extent)
    extent.scale(_ROOM_AROUND)
    # the row of the city's badges begins in the sea, at the upper left of what is drawn
    half = max(extent.width(), extent.height() * _MAP_WIDTH / tall) / 2
    left, top = extent.center().x() - half, extent.center().y() + half * tall / _MAP_WIDTH
    metres = 2 * half / _MAP_WIDTH
    drawn = sheet.map(MARGIN, _TOP, _MAP_WIDTH, tall, layers.of_city((left + 6 * metres, top - 9 * metres)), extent,
                      palette.SEA, look.FRAME)  # fmt: skip
    sheet.scale_bar(drawn, MARGIN + 3, _TOP + tall - 1.5, look.CAPTION)
    draw_north(sheet, MARGIN + _MAP_WIDTH - 7, _TOP + 2, language)
