"""The newest projects of a district in a table."""

from __future__ import annotations

from collections.abc import Sequence

from ..domain.language import Text
from ..symbology import badge_svg
from . import look, terms
from .dates import written
from .facts import MapFacts, ProjectFact, owner_name
from .sentences import more_text
from .sheet import Align, Sheet

ROW = 4.2
_PURPOSE_ROW = 3.4
_HEAD = 4.4
_BADGE = 3.3
#: As many badges as a row shows; a «+» and the number of the others follow.
_BADGES = 4
_START, _TITLE, _OWNER, _GOALS, _STATUS = 0.0, 21.0, 97.0, 133.0, 157.0
_JOINT = Text("Ortak proje: {title}", "Joint project: {title}")
_COLUMNS = (
    (Text("Başlangıç", "Start"), _START),
    (Text("Proje", "Project"), _TITLE),
    (Text("Sorumlu belediye", "Municipality in charge"), _OWNER),
    (Text("Amaçlar (ilki birincil)", "Goals (primary first)"), _GOALS),
    (Text("Durum", "Status"), _STATUS),
)


def height(rows: int, purposes: bool = False) -> float:
    """How much room the table takes with that many rows, the line below it included."""
    return _HEAD + ROW + rows * (ROW + (_PURPOSE_ROW if purposes else 0.0))


def draw_project_table(
    sheet: Sheet, x: float, y: float, width: float, projects: Sequence[ProjectFact], unnamed: int, rows: int,
    facts: MapFacts, language: str, purposes: bool = False,
) -> None:  # fmt: skip
    """Draw at most ``rows`` projects, with a line of their ``purposes`` if asked for, and how many more there are.

    ``unnamed`` is the number of those that are not named in print.
    """
    for title, column in _COLUMNS:
        sheet.text(x + column, y, _room(column, width), title.of(language), look.COLUMN, height=_HEAD)
    sheet.rule(x, y + _HEAD, width, look.INK, 0.25)
    shown = projects[:rows]
    top = y + _HEAD
    for project in shown:
        _row(sheet, x, top, width, project, facts, language)
        top += ROW
        if purposes:
            sheet.text(x + _TITLE, top - 0.5, width - _TITLE, project.purpose, look.CAPTION, height=_PURPOSE_ROW)
            top += _PURPOSE_ROW
        sheet.rule(x, top, width, look.RULE, 0.1)
    rest = _rest(len(projects) - len(shown), unnamed)
    if rest is not None:
        sheet.text(x + _TITLE, top, width - _TITLE, rest.of(language), look.CAPTION, height=ROW)


def _row(sheet: Sheet, x: float, y: float, width: float, project: ProjectFact, facts: MapFacts, language: str) -> None:
    start = written(project.start) if project.start else terms.UNKNOWN
    cells = (
        (_START, start.of(language)),
        (_TITLE, (_JOINT.format(title=project.title) if project.joint else project.title).of(language)),
        (_OWNER, owner_name(facts, project).of(language)),
        (_STATUS, project.status.label.of(language)),
    )
    for column, text in cells:
        style = look.STRONG if column == _TITLE else look.CELL
        sheet.text(x + column, y, _room(column, width), text, style, height=ROW)
    for number, goal in enumerate(project.goals[:_BADGES]):
        sheet.mark(x + _GOALS + number * (_BADGE + 0.6), y + (ROW - _BADGE) / 2, _BADGE, badge_svg(goal))
    more = len(project.goals) - _BADGES
    if more > 0:
        sheet.text(x + _GOALS + _BADGES * (_BADGE + 0.6), y, 6, f"+{more}", look.CAPTION, Align.LEFT, height=ROW)


def _room(column: float, width: float) -> float:
    """The room of a column: to where the next one begins, less a gap."""
    after = [start for _, start in _COLUMNS if start > column]
    return (min(after) if after else width) - column - 1.5


def _rest(more: int, unnamed: int) -> Text | None:
    said = [more_text(more)] if more > 0 else []
    if unnamed:
        said.append(
            Text(
                f"yalnızca ilçe içinde görünen {unnamed} projenin adı basılmaz",
                f"the titles of {unnamed} visible within the district only are not printed",
            )
        )
    return Text("; ".join(each.tr for each in said), "; ".join(each.en for each in said)) if said else None
