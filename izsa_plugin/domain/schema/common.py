"""The fields that many tables share, and short ways to declare the usual kinds."""

from __future__ import annotations

from typing import Any

from ..language import Text
from .model import Computed, Field, Kind, Reference, Table, Type, Widget

UID = Field(
    "uid", Type.TEXT, Text("Kayıt kimliği", "Record key"),
    Text("Kaydın her yerde aynı kalan anahtarı.", "The key by which the record is known everywhere."),
    widget=Widget.HIDDEN, required=True, unique=True, default=Computed.UID, max_length=100,
)  # fmt: skip

KEPT = (
    Field("version", Type.INTEGER, Text("Sürüm", "Version"), widget=Widget.HIDDEN, required=True, default=1, kept=True),
    Field("created_at", Type.TIMESTAMP, Text("Oluşturma zamanı", "Created at"), widget=Widget.HIDDEN,
          required=True, default=Computed.NOW, kept=True),
    Field("created_by", Type.TEXT, Text("Oluşturan", "Created by"), widget=Widget.HIDDEN, kept=True),
    Field("updated_at", Type.TIMESTAMP, Text("Güncelleme zamanı", "Updated at"), widget=Widget.HIDDEN,
          required=True, default=Computed.NOW, kept=True),
    Field("updated_by", Type.TEXT, Text("Güncelleyen", "Updated by"), widget=Widget.HIDDEN, kept=True),
    Field("edit_by", Type.TEXT, Text("Düzenleyen", "Edited by"),
          Text("Kaydı yapan kişi; QGIS her düzenlemede kendisi doldurur.",
               "Who is saving; QGIS fills it in at each edit by itself."),
          widget=Widget.HIDDEN, default=Computed.USER, kept=True),
)  # fmt: skip


def _field(name: str, kind: Type, tr: str, en: str, help_tr: str, help_en: str, **settings: Any) -> Field:
    return Field(name, kind, Text(tr, en), Text(help_tr, help_en), **settings)


def text(name: str, tr: str, en: str, help_tr: str = "", help_en: str = "", **more: Any) -> Field:
    """A line of text."""
    return _field(name, Type.TEXT, tr, en, help_tr, help_en, **{"max_length": 200, **more})


def paragraph(name: str, tr: str, en: str, help_tr: str = "", help_en: str = "", **more: Any) -> Field:
    """A text of several lines."""
    settings = {"widget": Widget.PARAGRAPH, "max_length": 10000, **more}
    return _field(name, Type.TEXT, tr, en, help_tr, help_en, **settings)


def number(name: str, tr: str, en: str, help_tr: str = "", help_en: str = "", **more: Any) -> Field:
    """A count: an integer, not below zero unless declared otherwise."""
    settings = {"widget": Widget.NUMBER, "minimum": 0, **more}
    return _field(name, Type.INTEGER, tr, en, help_tr, help_en, **settings)


def amount(name: str, tr: str, en: str, help_tr: str = "", help_en: str = "", **more: Any) -> Field:
    """A real number, not below zero unless declared otherwise."""
    settings = {"widget": Widget.NUMBER, "minimum": 0, **more}
    return _field(name, Type.REAL, tr, en, help_tr, help_en, **settings)


def date(name: str, tr: str, en: str, help_tr: str = "", help_en: str = "", **more: Any) -> Field:
    """A calendar date."""
    return _field(name, Type.DATE, tr, en, help_tr, help_en, **{"widget": Widget.DATE, **more})


def switch(name: str, tr: str, en: str, help_tr: str = "", help_en: str = "", **more: Any) -> Field:
    """Yes or no; no unless declared otherwise."""
    settings = {"widget": Widget.SWITCH, "default": False, "required": True, **more}
    return _field(name, Type.BOOLEAN, tr, en, help_tr, help_en, **settings)


def choice(name: str, tr: str, en: str, code_list: str, help_tr: str = "", help_en: str = "", **more: Any) -> Field:
    """One code of a code list."""
    settings = {"widget": Widget.CHOICE, "code_list": code_list, **more}
    return _field(name, Type.TEXT, tr, en, help_tr, help_en, **settings)


def link(
    name: str, tr: str, en: str, table: str, column: str, help_tr: str = "", help_en: str = "", **more: Any
) -> Field:
    """A row of another table; ``cascades`` deletes this row with that one."""
    settings = {"widget": Widget.CHOICE, **more}
    kind = settings.pop("type", Type.TEXT)
    reference = Reference(table, column, settings.pop("cascades", False))
    return _field(name, kind, tr, en, help_tr, help_en, reference=reference, **settings)


def child(name: str, label: Text, *fields: Field, **more: Any) -> Table:
    """A table whose rows belong to a project and go with it.

    ``uid`` stands after its source columns: before them QGIS evaluates the default of a ``parent:code`` key too early.
    """
    project = link(
        "project_uid", "Proje", "Project", "project", "uid", required=True, cascades=True, widget=Widget.HIDDEN
    )
    return Table(name, Kind.CHILD, label, (project, *fields, UID, *KEPT), parent="project", **more)


def network(name: str, label: Text, *fields: Field, **more: Any) -> Table:
    """A table of the network as a whole: reporting, needs, decisions, coaching."""
    return Table(name, Kind.NETWORK, label, (*fields, UID, *KEPT), **more)
