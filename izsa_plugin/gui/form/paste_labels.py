"""Proposals in words: the name of the field and the value as a person reads it."""

from __future__ import annotations

from typing import Any

from ...analysis.paste import Proposal
from ...domain.catalogue import goal, target
from ...domain.numbers import number
from ...domain.schema import Schema
from .choices import Choices
from .filling import DATES, FINANCE, TICKED

_CUT = {"day": 10, "month": 7, "year": 4}


class Labels:
    """Names fields and values in one language, by the map's own lists."""

    def __init__(self, schema: Schema, choices: Choices, language: str) -> None:
        self._schema = schema
        self._choices = choices
        self._language = language

    def field(self, proposal: Proposal) -> str:
        """The name of the field or table a proposal goes to."""
        name = proposal.field
        if name in TICKED or name == FINANCE:
            return self._schema.table(name).label.of(self._language)
        return self._schema.table("project").field(name).label.of(self._language)

    def value(self, proposal: Proposal) -> str:
        """The proposed value."""
        return self.read(proposal.field, proposal.value)

    def read(self, name: str, value: Any) -> str:
        """A value of a field as a person reads it."""
        if name in ("primary_goal", "project_goal"):
            return f"{value} · {goal(int(value)).name.of(self._language)}"
        if name == "project_target":
            return f"{value} · {target(str(value)).label.of(self._language)}"
        if name == FINANCE:
            amount = number(value["amount"], 2).of(self._language)
            return f"{amount} {value['currency']}, {self._listed(FINANCE, 'source', value['source'])}"
        if name == "project_audience":
            return self._listed(name, "audience", value)
        if name in DATES:
            return self._date(value)
        if isinstance(value, (int, float)):
            return number(value, 2).of(self._language)
        return self._listed("project", name, value)

    def _date(self, value: Any) -> str:
        day, precision = value if isinstance(value, tuple) else (str(value), "day")
        return ".".join(reversed(day[: _CUT[precision]].split("-")))

    def _listed(self, table: str, column: str, value: Any) -> str:
        field = self._schema.table(table).field(column)
        return next((label for code, label in self._choices.of(field) if code == value), str(value))
