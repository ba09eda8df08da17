"""What ties an editor to the fields of a record: which ones it covers, how it reads and how it writes them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any, Callable, Optional

from ...domain.language import Text
from ...domain.record import Record, Row
from ...domain.schema import Field, Schema, Widget
from .chips_editor import ChipsEditor
from .choices import Choices
from .date_editor import Dated, DateEditor
from .details_dialog import ask_details
from .editor import Editor
from .field_row import FieldRow
from .field_widgets import make_editor
from .goals_editor import Goals, GoalsEditor
from .place import place_of, write_place
from .place_editor import PlaceEditor
from .row_editor import shown_fields
from .rows_editor import RowsEditor
from .start_editor import Start, StartEditor
from .targets_editor import TargetsEditor
from .ticks_editor import TicksEditor

_PRECISION = "_precision"
#: The tables whose ticks are made on the first page, and what their details are called.
_DETAILS = {
    "project_goal": Text("İkincil amaçlara katkı", "Contribution to the secondary goals"),
    "project_audience": Text("Hedef kitlelerin kişi sayıları", "Numbers of people by audience"),
}


@dataclass
class Binding:
    """One row of the form and the fields it stands for; a rule's problem is shown where its field or table is."""

    fields: tuple[str, ...]
    row: FieldRow
    read: Callable[[Record], Any]
    write: Callable[[Record, Any], None]

    @property
    def editor(self) -> Editor:
        """The editor in the row."""
        return self.row.editor

    def load(self, record: Record) -> None:
        """Show what the record holds."""
        self.editor.set_value(self.read(record))

    def store(self, record: Record) -> None:
        """Put what is entered into the record."""
        self.write(record, self.editor.value())


class Bindings:
    """Makes the rows of a project's form in one language."""

    def __init__(self, schema: Schema, choices: Choices, language: str) -> None:
        self._schema = schema
        self._project = schema.table("project")
        self._choices = choices
        self._language = language

    def start(self) -> Binding:
        """Planned and actual start in one row."""
        names = ("start_planned", "start_actual")

        def write(record: Record, value: Start) -> None:
            for name, dated in zip(names, value):
                _write_date(record, name, dated)

        return Binding(
            (*names, *(name + _PRECISION for name in names)),
            self._row(self._project.field("start_actual"), StartEditor(self._language), required=True),
            lambda record: Start(*(_read_date(record, name) for name in names)),
            write,
        )

    def goals(self) -> Binding:
        """The primary goal and the secondary ones in one row."""

        def write(record: Record, value: Goals) -> None:
            record.row["primary_goal"] = value.primary
            record.choose("project_goal", "goal", value.secondary)

        def read(record: Record) -> Goals:
            secondary = tuple(int(row["goal"]) for row in record.of("project_goal"))
            return Goals(record.row.get("primary_goal"), secondary)

        label = self._schema.table("goal").label.of(self._language)
        help_text = self._project.field("primary_goal").help.of(self._language)
        row = FieldRow(label, help_text, True, GoalsEditor(self._language))
        return Binding(("primary_goal", "project_goal"), row, read, write)

    def audiences(self) -> Binding:
        """The ticks of the audiences."""
        table = self._schema.table("project_audience")
        editor = ChipsEditor(self._choices.of(table.field("audience")))
        row = FieldRow(table.label.of(self._language), table.help.of(self._language), True, editor)
        return Binding(
            ("project_audience",),
            row,
            lambda record: record.choices("project_audience", "audience"),
            lambda record, value: record.choose("project_audience", "audience", value),
        )

    def place(self) -> Binding:
        """Scope, geometries, neighbourhood and districts served in one row."""
        districts = self._choices.of(self._schema.table("project_district").field("district"))
        neighbourhood = self._project.field("neighbourhood").label.of(self._language)
        # Further points, lines and areas are told of by the same fields.
        ask = partial(ask_details, self._schema.table("project_site"), self._choices, self._language)
        editor = PlaceEditor(neighbourhood, districts, ask, self._language)
        fields = ("scope", "geom", "neighbourhood", "project_district", "project_line", "project_area", "project_site")
        scope = self._project.field("scope")
        row = FieldRow(editor.title(), scope.help.of(self._language), True, editor)
        return Binding(fields, row, place_of, write_place)

    def table(self, name: str) -> Binding:
        """The row of a child table that stands behind the first page."""
        if name in _DETAILS:
            return self.ticks(name, _DETAILS[name])
        return self.targets() if name == "project_target" else self.rows(name)

    def targets(self) -> Binding:
        """The targets of all ticked goals."""
        table = self._schema.table("project_target")
        row = FieldRow(
            table.label.of(self._language), table.help.of(self._language), False, TargetsEditor(self._language)
        )

        def write(record: Record, value: tuple[str, ...]) -> None:
            if value or table.name in record.children:
                record.choose(table.name, "target", value)

        return Binding((table.name,), row, lambda record: record.choices(table.name, "target"), write)

    def rows(self, name: str) -> Binding:
        """All rows of a child table that is no table of ticks."""
        table = self._schema.table(name)
        editor = RowsEditor(table, self._choices, self._language)
        row = FieldRow(table.label.of(self._language), table.help.of(self._language), False, editor)

        def write(record: Record, value: tuple[Row, ...]) -> None:
            if value or name in record.children:
                record.children[name] = [dict(each) for each in value]

        return Binding((name,), row, lambda record: tuple(record.of(name)), write)

    def ticks(self, name: str, title: Text) -> Binding:
        """What is recorded beside the ticks that another row makes; that row has to be written first."""
        table = self._schema.table(name)
        choice = table.choice or ""
        names = self._choices.of(table.field(choice))
        if choice == "goal":
            names = [(number, f"{number} · {label}") for number, label in names]
        editor = TicksEditor(table, names, self._choices, self._language)
        shown = [field.name for field in shown_fields(table)]

        def write(record: Record, value: tuple[Row, ...]) -> None:
            details = {row[choice]: row for row in value}
            for row in record.of(name):
                own = details.get(row[choice], {})
                row.update({column: own[column] for column in shown if column in own})

        fields = tuple(f"{name}.{column}" for column in shown)
        return Binding(
            fields, FieldRow(title.of(self._language), "", False, editor), lambda r: tuple(r.of(name)), write
        )

    def field(self, name: str) -> Optional[Binding]:
        """One field by its declaration, a date together with its precision; ``None`` for one that is not shown."""
        field = self._project.field(name)
        if name.endswith(_PRECISION) and self._project.has(name[: -len(_PRECISION)]):
            return None
        if field.widget is Widget.DATE and self._project.has(name + _PRECISION):
            return Binding(
                (name, name + _PRECISION),
                self._row(field, DateEditor(self._language)),
                lambda record: _read_date(record, name),
                lambda record, value: _write_date(record, name, value),
            )
        editor = make_editor(field, self._choices, self._language)
        if editor is None:
            return None

        def write(record: Record, value: Any) -> None:
            record.row[name] = value.day if isinstance(value, Dated) else value

        return Binding((name,), self._row(field, editor), lambda record: record.row.get(name), write)

    def _row(self, field: Field, editor: Editor, required: bool = False) -> FieldRow:
        label = "" if field.widget is Widget.SWITCH else field.label.of(self._language)
        must = required or field.required or field.to_send
        return FieldRow(label, field.help.of(self._language), must and bool(label), editor)


def _read_date(record: Record, name: str) -> Dated:
    return Dated(record.row.get(name), record.row.get(name + _PRECISION) or "day")


def _write_date(record: Record, name: str, dated: Dated) -> None:
    record.row[name] = dated.day
    record.row[name + _PRECISION] = dated.precision
