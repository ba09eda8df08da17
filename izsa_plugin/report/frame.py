"""What every page of a report has around its content: the head, the key figures, the notes at the foot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..domain.language import Text
from ..domain.text import upper
from . import look, terms
from .dates import written_day
from .fonts import Style
from .sheet import Align, Sheet
from .subject import Imprint, Subject

MARGIN = 14.0
_FOOT = 9.0
#: The strip with crest, unit and signatures: its height, the part of its width before the signatures, how many sign.
_IMPRINT, _UNIT, _MOST_SIGN = 12.0, 70.0, 4


@dataclass(frozen=True)
class Figure:
    """A key figure and what it counts."""

    value: Text
    caption: Text


def draw_head(sheet: Sheet, kind: Text, title: str, subtitle: str, figures: Sequence[Figure], language: str) -> None:
    """The head: what this is, the title, the key figures at the right."""
    width = sheet.width - 2 * MARGIN
    room = 25.0 if sheet.width < sheet.height else 38.0
    over = f"{terms.MAP_NAME.of(language)}  ·  {kind.of(language)}"
    # Turkish capitals follow Turkish rules; İzmir stays İZMİR in English too.
    over = upper(over) if language == "tr" else over.upper()
    left = width - room * len(figures) - 4
    sheet.text(MARGIN, 11.0, width, over, look.OVERLINE)
    sheet.text(MARGIN - 0.4, 15.0, left, title, look.TITLE)
    sheet.text(MARGIN, 26.0, left, subtitle, look.SUBTITLE)
    for number, figure in enumerate(figures):
        x = sheet.width - MARGIN - room * (len(figures) - number)
        sheet.text(x, 14.6, room - 2, figure.value.of(language), look.FIGURE)
        sheet.paragraph(x, 23.4, room - 2, figure.caption.of(language), look.CAPTION, 2)
    sheet.rule(MARGIN, 32.0, width, look.ACCENT, 0.5)


def draw_foot(sheet: Sheet, notes: Sequence[Text], subject: Subject, page: int, pages: int, language: str) -> float:
    """The notes, disclaimers, source and page number at the foot; returns where they begin."""
    width = sheet.width - 2 * MARGIN
    said = [" ".join(note.of(language) for note in notes)]
    said.append(" ".join(each.of(language) for each in (terms.BOUNDARIES, terms.POPULATION, terms.LABELS_NOTE)))
    if subject.facts.has_demo:
        said.append(terms.DEMO_NOTE.of(language))
    disclaimer = list(terms.UN_DISCLAIMER) if language == "tr" else list(reversed(terms.UN_DISCLAIMER))
    said += [disclaimer[0], f"{disclaimer[1]} {terms.UN_LINK}"]
    lines = sum(len(look.NOTE.lines(each, width)) for each in said)
    last = sheet.height - _FOOT - look.NOTE.line_height
    top = last - 1.2 - lines * look.NOTE.line_height
    sheet.rule(MARGIN, top - 1.0, width, look.RULE, 0.2)
    y = top
    for each in said:
        y += sheet.paragraph(MARGIN, y, width, each, look.NOTE)
    source = terms.SOURCE.format(map=subject.name, date=written_day(subject.today)).of(language)
    number = terms.PAGE.format(page=page, pages=pages).of(language)
    sheet.text(MARGIN, last, width - 30, source, look.NOTE)
    sheet.text(sheet.width - MARGIN - 30, last, 30, number, look.NOTE, Align.RIGHT)
    top -= 1.0
    return _draw_imprint(sheet, top, subject.imprint) if not subject.imprint.is_empty else top


def _draw_imprint(sheet: Sheet, bottom: float, imprint: Imprint) -> float:
    """Crest, unit and places to sign, above the notes; returns where they begin."""
    top, x = bottom - _IMPRINT, MARGIN
    if imprint.crest is not None and imprint.crest.is_file():
        sheet.picture(x, top + 0.5, _IMPRINT - 2, imprint.crest)
        x += _IMPRINT
    middle = top + (_IMPRINT - look.STRONG.line_height) / 2
    sheet.text(x, middle, _UNIT - (x - MARGIN), imprint.unit, look.STRONG)
    people = imprint.signatures[:_MOST_SIGN]
    room = (sheet.width - 2 * MARGIN - _UNIT) / max(1, len(people))
    for number, person in enumerate(people):
        name, _, title = person.partition(",")
        left = MARGIN + _UNIT + number * room
        sheet.rule(left + 2, top + 5.2, room - 4, look.RULE, 0.2)
        sheet.text(left + 2, top + 5.6, room - 4, name.strip(), look.CELL, Align.CENTRE)
        sheet.text(left + 2, top + 8.6, room - 4, title.strip(), look.CAPTION, Align.CENTRE)
    return top


def section(
    sheet: Sheet, x: float, y: float, width: float, heading: Text, paragraphs: Sequence[Text], language: str,
    style: Style = look.BODY, most: int | None = None, apart: bool = False,
) -> float:  # fmt: skip
    """A heading and its sentences, run together or each on its own (``apart``); returns the height."""
    said = [text.of(language) for text in paragraphs]
    if not said:
        return 0.0
    sheet.text(x, y, width, heading.of(language), look.HEADING)
    top = y + look.HEADING.line_height
    for text in said if apart else [" ".join(said)]:
        top += sheet.paragraph(x, top, width, text, style, most)
        top += 0.6 if apart else 0.0
    return top - y
