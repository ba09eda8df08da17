"""The groups in which the fields behind the first page are shown."""

from __future__ import annotations

from ...domain.language import Text
from ...domain.schema import Field, Table
from ...domain.schema.project import GOALS, MEANS, SHARING, TOGETHER, WHAT, WHEN, WHERE

_GROUPS: tuple[tuple[Text, tuple[Field, ...]], ...] = (
    (Text("Tanım", "Description"), WHAT),
    (Text("Süreç", "Course"), WHEN),
    (Text("Tema ve tür", "Theme and type"), GOALS),
    (Text("Yer ayrıntıları", "Details of the place"), WHERE),
    (Text("Kişi, bütçe ve planlar", "People, money and plans"), MEANS),
    (Text("Birlikte çalışma", "Working together"), TOGETHER),
    (Text("Kayıt ve iletişim", "Record and contact"), SHARING),
)
_OTHER = Text("Diğer bilgiler", "Other details")


def grouped(table: Table, names: list[str]) -> list[tuple[Text, list[str]]]:
    """The fields by group, those that belong to none at the end, so that a new field shows up by itself."""
    found = [(title, [field.name for field in fields if field.name in names]) for title, fields in _GROUPS]
    known = {name for _, members in found for name in members}
    found.append((_OTHER, [field.name for field in table.fields if field.name in names and field.name not in known]))
    return [(title, members) for title, members in found if members]
