"""The groups in which the fields behind the first page are shown."""

from __future__ import annotations

from ...domain.language import Text
from ...domain.schema import Field, Table
from ...domain.schema.project import GOALS, MEANS, SHARING, TOGETHER, WHAT, WHEN, WHERE

_GROUPS: tuple[tuple[Text, tuple[Field, ...]], ...] = (
    (Text("Tanım", "Description"), WHAT),
    (Text("Süreç", "Course"), WHEN),
    (Text("Hedefler, tema ve tür", "Targets, theme and type"), GOALS),
    (Text("Yer ayrıntıları", "Details of the place"), WHERE),
    (Text("Kişi, bütçe ve planlar", "People, money and plans"), MEANS),
    (Text("Birlikte çalışma", "Working together"), TOGETHER),
    (Text("Kayıt ve iletişim", "Record and contact"), SHARING),
)
#: The tables of rows shown behind a group's fields, by its fields.
_TABLES: dict[tuple[Field, ...], tuple[str, ...]] = {
    WHEN: ("project_update",),
    GOALS: ("project_target", "project_goal"),
    MEANS: ("project_audience", "project_finance", "project_indicator"),
    TOGETHER: ("project_partner",),
    SHARING: ("project_file",),
}
_OTHER = Text("Diğer bilgiler", "Other details")


def tables_of(title: Text) -> tuple[str, ...]:
    """The child tables that a group shows behind its fields."""
    fields = dict(_GROUPS).get(title, ())
    return _TABLES.get(fields, ())


def grouped(table: Table, names: list[str]) -> list[tuple[Text, list[str]]]:
    """The fields by group, those that belong to none at the end, so that a new field shows up by itself."""
    found = [(title, [field.name for field in fields if field.name in names]) for title, fields in _GROUPS]
    known = {name for _, members in found for name in members}
    found.append((_OTHER, [field.name for field in table.fields if field.name in names and field.name not in known]))
    return [(title, members) for title, members in found if members]
