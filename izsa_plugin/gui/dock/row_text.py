"""What a row of the list says, in words."""

from __future__ import annotations

import datetime
from typing import Optional

from qgis.PyQt.QtCore import QCoreApplication

from ...domain import catalogue
from ...domain.choices import Approval, Status
from ...domain.districts import district, municipality
from ...domain.errors import IzsaError
from ...domain.freshness import Freshness, light, sentence
from ...domain.language import Text
from ...store.protocol import ListRow
from ..language import say

_NOTE = Text("İZSA'nın notu: {note}", "Note of İZSA: {note}")
JOINT = Text("Ortak proje", "Joint project")


def row_title(row: ListRow) -> str:
    """The title, or what stands for one in a draft that has none yet."""
    return row.title or str(QCoreApplication.translate("ProjectList", "(untitled draft)"))


def row_place(row: ListRow) -> str:
    """Who runs the project and, where it differs, whom it serves."""
    owner = _owner_name(row.municipality)
    elsewhere = [_district_name(code) for code in row.districts if code != row.municipality]
    if not elsewhere:
        return owner
    if len(elsewhere) > 2:
        text: str = QCoreApplication.translate("ProjectList", "{owner}, {count} districts")
        return text.format(owner=owner, count=len(row.districts))
    return f"{owner}, {', '.join(elsewhere)}"


def row_state(row: ListRow) -> str:
    """The project's status, and the record's where it still waits for somebody."""
    parts = [say(JOINT)] if row.joint else []
    parts.append(say(Status(row.status).label))
    if row.approval and Approval(row.approval) is not Approval.APPROVED:
        parts.append(say(Approval(row.approval).label))
    if row.approval == Approval.CHANGES_ASKED and row.approval_note:
        parts[-1] += f": {row.approval_note}"
    return " · ".join(parts)


def row_light(row: ListRow) -> Optional[Freshness]:
    """How fresh the record is today; ``None`` for a project that is over."""
    return light(row.confirmed_on, row.status, datetime.date.today())


def row_summary(row: ListRow) -> str:
    """All of it, for a tool tip or a screen reader."""
    lines = [row_title(row), row_place(row), row_state(row)]
    lines.append(say(sentence(row.confirmed_on, row.status, datetime.date.today())))
    if row.approval_note:
        lines.append(say(_NOTE.format(note=row.approval_note)))
    lines.extend(f"{number} – {say(catalogue.goal(number).short)}" for number in row.goals)
    return "\n".join(lines)


def _owner_name(code: str) -> str:
    """The municipality's name; its code where the map has one that the plugin does not know."""
    try:
        return say(municipality(code).name)
    except IzsaError:
        return code


def _district_name(code: str) -> str:
    try:
        return district(code).name
    except IzsaError:
        return code
