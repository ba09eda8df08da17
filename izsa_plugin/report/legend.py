"""The legend under a map: the goals by number and name, and what the forms of the marks mean."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil

from ..domain.catalogue import goal
from ..domain.language import Text
from ..symbology import badge_svg
from ..symbology.marks import blank_badge_svg, blank_disc_svg, counted_svg
from . import look
from .sheet import Sheet

_ROW = 3.9
_MARK = 3.1
_PLACE = Text("daire: yeri bilinen proje; kesik çizgili: yeri yaklaşık; koyu çerçeveli: tamamlandı",
              "circle: project with a known place; dashed: place approximate; dark edge: completed")  # fmt: skip
_WIDE = Text("kare: ilçenin tamamı ya da noktası yok; gölgeli: birden çok proje; +3: üç amaç daha",
             "square: whole district, or no point; shaded: several projects; +3: three more goals")  # fmt: skip
_NEAR = Text("koyu daire: sayısı kadar yan yana proje; renkli halka: ikincil amaçlar",
             "dark disc: so many projects close together; coloured ring: secondary goals")  # fmt: skip
_TITLE = Text("Haritadaki numaralar projenin birincil amacıdır.", "The numbers on the map are the primary goals.")
_NO_MARKS = Text("Haritada gösterilecek proje yok.", "There is no project to show on the map.")


def height(goals: Iterable[int], columns: int) -> float:
    """How much room the legend takes, in millimetres."""
    rows = ceil(len(set(goals)) / columns)
    return (rows + 4 if rows else 1) * _ROW


def draw_legend(
    sheet: Sheet, x: float, y: float, width: float, goals: Iterable[int], columns: int, language: str
) -> None:
    """Draw it: a sentence, the goals shown by number, column after column, and the forms of marks."""
    shown = sorted(set(goals))
    title = _TITLE if shown else _NO_MARKS
    sheet.text(x, y, width, title.of(language), look.CAPTION, height=_ROW)
    if not shown:
        return
    rows = ceil(len(shown) / columns)
    room = width / columns
    for index, number in enumerate(shown):
        left = x + index // rows * room
        top = y + (index % rows + 1) * _ROW
        sheet.mark(left, top + (_ROW - _MARK) / 2, _MARK, badge_svg(number))
        name = goal(number).short.of(language)
        sheet.text(left + _MARK + 1.2, top, room - _MARK - 2, name, look.CAPTION, height=_ROW)
    top = y + (rows + 1) * _ROW
    for number, (mark, text) in enumerate(
        ((blank_disc_svg(), _PLACE), (counted_svg(5), _NEAR), (blank_badge_svg(), _WIDE))
    ):
        line = top + number * _ROW
        sheet.mark(x, line + (_ROW - _MARK) / 2, _MARK, mark)
        sheet.text(x + _MARK + 1.2, line, width - _MARK - 1.2, text.of(language), look.CAPTION, height=_ROW)
