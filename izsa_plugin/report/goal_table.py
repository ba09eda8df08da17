"""The 17 goals of a district in a table: how many projects, against what could be expected, and how judged."""

from __future__ import annotations

from ..analysis.gap.classes import GapClass
from ..domain.catalogue import goal
from ..domain.language import Text
from ..domain.numbers import number
from ..symbology import badge_svg
from . import look, terms
from .findings import DistrictFindings, GoalRow
from .sheet import Align, Sheet

ROW = 3.95
_HEAD = 5.4
_BADGE = 3.3
_NAME, _NAME_WIDTH = 4.6, 56.0
_BAR, _BAR_WIDTH = 62.0, 32.0
#: A project is never drawn longer than this, so that one project does not look like many.
_LONGEST_PROJECT = 5.0
_COLUMNS = (
    (Text("Proje", "Projects"), 96.0, 11.0),
    (Text("Birincil", "Primary"), 108.0, 12.5),
    (Text("İkincil", "Secondary"), 121.0, 12.5),
    (Text("Beklenen", "Expected"), 134.0, 13.0),
    (Text("İzmir", "İzmir"), 147.5, 11.0),
)
_CLASS, _CLASS_WIDTH = 166.5, 15.5
_SWATCH = 2.4
_KEY = Text("koyu birincil, açık ikincil", "dark primary, light secondary")
_NEXT_TO_NONE = Text("<0,1", "<0.1")
_RESULT = Text("Değerlendirme", "Judgement")


def height() -> float:
    """How much room the table takes, in millimetres."""
    return _HEAD + 17 * ROW


def draw_goal_table(sheet: Sheet, x: float, y: float, width: float, found: DistrictFindings, language: str) -> None:
    """Draw the table with its upper left corner at ``x, y``."""
    head = y + 1.2
    sheet.text(x + _BAR, head, _BAR_WIDTH + 2, _KEY.of(language), look.COLUMN, height=_HEAD - 2)
    for title, column, room in _COLUMNS:
        sheet.text(x + column, head, room, title.of(language), look.COLUMN, Align.RIGHT, height=_HEAD - 2)
    sheet.text(x + _CLASS - _SWATCH - 1, head, _CLASS_WIDTH + 4, _RESULT.of(language), look.COLUMN, height=_HEAD - 2)
    sheet.rule(x, y + _HEAD, width, look.INK, 0.25)
    most = max((row.n for row in found.goals), default=0)
    unit = min(_LONGEST_PROJECT, _BAR_WIDTH / most) if most else 0
    for index, row in enumerate(found.goals):
        top = y + _HEAD + index * ROW
        _row(sheet, x, top, row, unit, language)
        sheet.rule(x, top + ROW, width, look.RULE, 0.1)


def _row(sheet: Sheet, x: float, y: float, row: GoalRow, unit: float, language: str) -> None:
    said = row.kind is not GapClass.NOT_REPORTED
    style = look.STRONG if row.kind.is_gap else look.CELL
    sheet.mark(x, y + (ROW - _BADGE) / 2, _BADGE, badge_svg(row.goal))
    sheet.text(x + _NAME, y, _NAME_WIDTH, goal(row.goal).name.of(language), look.CELL, height=ROW)
    if row.n > 0:
        bar, top = 2.0, y + (ROW - 2.0) / 2
        if row.primary > 0:
            sheet.box(x + _BAR, top, row.primary * unit, bar, fill=look.ACCENT)
        if row.secondary > 0:
            sheet.box(x + _BAR + row.primary * unit, top, row.secondary * unit, bar, fill=look.TINT)
    expected = None if row.expected is None else number(row.expected, 1) if row.expected >= 0.05 else _NEXT_TO_NONE
    seen = said or row.n > 0
    cells = (
        number(row.n, 1) if seen else terms.NOT_REPORTED,
        number(row.primary, 1) if seen else None,
        number(row.secondary, 1) if seen else None,
        expected if said else None,
        number(row.city),
    )
    for (_, column, room), cell in zip(_COLUMNS, cells):
        if cell is terms.NOT_REPORTED:
            column, room = _BAR, column + room - _BAR
        text = "–" if cell is None else cell.of(language)
        sheet.text(x + column, y, room, text, look.CELL, Align.RIGHT, height=ROW)
    draw_class(sheet, x + _CLASS - _SWATCH - 1, y + (ROW - _SWATCH) / 2, row.kind)
    sheet.text(x + _CLASS, y, _CLASS_WIDTH, row.kind.label.of(language), style, height=ROW)


def draw_class(sheet: Sheet, x: float, y: float, kind: GapClass, side: float = _SWATCH) -> None:
    """A class as a small square that differs in form, not in colour: empty, half, full, double, hatched, a dash."""
    if kind is GapClass.NOT_APPLICABLE:
        sheet.rule(x, y + side / 2, side, look.QUIET, 0.25)
        return
    if kind is GapClass.NOT_REPORTED:
        sheet.box(x, y, side, side, fill=look.QUIET, stroke=look.QUIET, pen=0.15, pattern=True)
        return
    share = {GapClass.NONE: 0.0, GapClass.WEAK: 0.5}.get(kind, 1.0)
    if share:
        sheet.box(x, y + side * (1 - share), side, side * share, fill=look.ACCENT)
    sheet.box(x, y, side, side, stroke=look.ACCENT, pen=0.2)
    if kind is GapClass.DENSE:
        sheet.box(x - 0.5, y - 0.5, side + 1, side + 1, stroke=look.ACCENT, pen=0.2)
