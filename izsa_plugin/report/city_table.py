"""The city's districts in a table: how many projects, for how many goals, what is missing, and who has reported."""

from __future__ import annotations

from collections.abc import Sequence

from ..domain.language import Text
from ..domain.numbers import number
from . import look
from .findings import DistrictFindings
from .sheet import Align, Sheet

_HEAD = 7.0
_NAME_WIDTH = 29.0
#: Title over two lines, right edge and width of the columns of numbers, for a table 165 mm wide.
_COLUMNS = (
    (Text("Nüfus", "Residents"), 47.0, 17.0),
    (Text("Kayıtlı proje", "Projects recorded"), 62.0, 14.0),
    (Text("Sayılan proje", "Projects counted"), 77.0, 14.0),
    (Text("10.000 kişiye", "Per 10,000 residents"), 93.0, 15.0),
    (Text("Projesi olan amaç", "Goals with a project"), 108.5, 14.5),
    (Text("Eksik ya da zayıf amaç", "Goals lacking or weak"), 125.0, 15.5),
)
_REPORTING, _REPORTING_TITLE = 129.0, Text("Bildirim", "Reporting")


def draw_city_table(
    sheet: Sheet, x: float, y: float, width: float, height: float, rows: Sequence[DistrictFindings],
    total: Sequence[Text], language: str,
) -> None:  # fmt: skip
    """Draw one line a district and the city's ``total`` below, in a place of this size."""
    step = min(4.4, (height - _HEAD) / (len(rows) + 1))
    for title, right, room in _COLUMNS:
        lines = look.COLUMN.lines(title.of(language), room, 2)
        for index, line in enumerate(lines):
            top = y + _HEAD - 0.8 - (len(lines) - index) * look.COLUMN.line_height
            sheet.text(x + right - room, top, room, line, look.COLUMN, Align.RIGHT)
    top = y + _HEAD - 0.8 - look.COLUMN.line_height
    sheet.text(x + _REPORTING, top, width - _REPORTING, _REPORTING_TITLE.of(language), look.COLUMN)
    sheet.rule(x, y + _HEAD, width, look.INK, 0.25)
    for index, found in enumerate(rows):
        _row(sheet, x, y + _HEAD + index * step, width, step, found, language)
    top = y + _HEAD + len(rows) * step
    sheet.rule(x, top, width, look.INK, 0.25)
    sheet.text(x, top, _NAME_WIDTH, total[0].of(language), look.STRONG, height=step)
    for (_, right, room), cell in zip(_COLUMNS, total[1:]):
        sheet.text(x + right - room, top, room, cell.of(language), look.STRONG, Align.RIGHT, height=step)


def _row(sheet: Sheet, x: float, y: float, width: float, step: float, found: DistrictFindings, language: str) -> None:
    unknown = Text("–", "–")
    seen = found.is_known
    judged = any(row.kind.is_judged for row in found.goals)
    cells = (
        number(found.district.population) if found.district.population else unknown,
        number(len(found.projects)) if seen else unknown,
        number(found.counted, 1) if seen else unknown,
        number(found.rate, 2) if seen and found.rate is not None else unknown,
        number(sum(row.n > 0 for row in found.goals)) if seen else unknown,
        number(sum(row.kind.is_gap for row in found.goals)) if judged else unknown,
    )
    sheet.text(x, y, _NAME_WIDTH, found.district.name, look.CELL, height=step)
    for (_, right, room), cell in zip(_COLUMNS, cells):
        sheet.text(x + right - room, y, room, cell.of(language), look.CELL, Align.RIGHT, height=step)
    period = f"{found.period}: " if found.period else ""
    text = f"{period}{found.reporting.label.of(language)}"
    sheet.text(x + _REPORTING, y, width - _REPORTING, text, look.CAPTION, height=step)
    sheet.rule(x, y + step, width, look.RULE, 0.1)
