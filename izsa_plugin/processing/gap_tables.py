"""The optional tables of the gap analysis: need, reporting and relevance, read with a warning for each odd row."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any, Callable, Optional

from qgis.core import QgsFeatureSource, QgsProcessingException

from ..analysis.gap.columns import municipal_targets
from ..analysis.gap.need import NeedValue
from ..analysis.gap.places import Places, rows_of
from ..analysis.gap.reporting import Report
from ..analysis.gap.selection import Period
from ..domain.choices import Relevance, ReportingState
from ..domain.code_lists import code_list
from ..domain.errors import IzsaError
from ..domain.language import Text
from ..domain.parsing import amount, goal_numbers, target_codes
from ..domain.text import fold

Warn = Callable[[Text], None]

_NO_COLUMN = Text(
    "{table} tablosunda «{column}» sütunu yok. Gereken sütunlar: {needed}. Bulunanlar: {there}.",
    "The table {table} has no column “{column}”. It needs: {needed}. It has: {there}.",
)
_ODD = Text(
    "{table}, {row} numaralı satır: «{value}» ({column}) okunamadı; satır atlandı.",
    "{table}, row {row}: “{value}” ({column}) cannot be read; the row is skipped.",
)
_LOW_WORDS = ("low", "dusuk", "az", "lower", "higher_is_better", "higher_better", "-1", "-")
_HIGH_WORDS = ("high", "yuksek", "cok", "higher", "lower_is_better", "lower_better", "1", "+", "")
_CLOSED_WORDS = ("yes", "true", "1", "evet", "approved", "onaylandi", "submitted", "complete", "closed", "kapandi")
_OPEN_WORDS = ("no", "false", "0", "hayir", "open", "acik", "draft", "taslak", "pending", "")


class _Rows:
    """The rows of a table by our column names, however they are cased."""

    def __init__(
        self, table: str, source: QgsFeatureSource, needed: tuple[str, ...], optional: tuple[str, ...], language: str
    ) -> None:
        there = {name.lower(): name for name in source.fields().names()}
        for column in needed:
            if column not in there:
                text = _NO_COLUMN.format(
                    table=table, column=column, needed=", ".join(needed), there=", ".join(source.fields().names())
                )
                raise QgsProcessingException(text.of(language))
        self._source = source
        self._columns = {column: there[column] for column in (*needed, *optional) if column in there}

    def __iter__(self) -> Iterator[tuple[int, dict[str, str]]]:
        for feature in self._source.getFeatures():
            yield feature.id(), {column: _text(feature[name]) for column, name in self._columns.items()}


def _text(value: Any) -> str:
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


class GapTables:
    """Reads the tables for one run; ``warn`` is told of each row that is left out."""

    def __init__(self, places: Places, language: str, warn: Warn) -> None:
        self._index = places.index()
        self._language = language
        self._warn = warn

    def needs(self, source: QgsFeatureSource) -> list[NeedValue]:
        """Rows ``district, goal, year, value, direction``; optional ``indicator`` keeps several of a goal apart."""
        found = []
        for row, cells in _Rows("NEED", source, ("district", "goal", "value"), ("year", "direction", "indicator"),
                                self._language):  # fmt: skip
            place = self._place("NEED", row, cells["district"])
            goals, _ = goal_numbers(cells["goal"])
            number = _number(cells["value"])
            year = _number(cells.get("year", ""))
            direction = _high_is_need(cells.get("direction", ""))
            if not goals:
                self._odd("NEED", row, "goal", cells["goal"])
            elif number is None:
                self._odd("NEED", row, "value", cells["value"])
            elif direction is None:
                self._odd("NEED", row, "direction", cells["direction"])
            elif place is not None:
                found.append(
                    NeedValue(
                        place, goals[0], number, int(year) if year else None, direction, cells.get("indicator", "")
                    )
                )
        return found

    def reports(self, source: QgsFeatureSource) -> list[Report]:
        """Rows ``district, period, state``."""
        found = []
        for row, cells in _Rows("REPORTING", source, ("district", "state"), ("period",), self._language):
            place = self._place("REPORTING", row, cells["district"])
            closed = _is_closed(cells["state"])
            if closed is None:
                self._odd("REPORTING", row, "state", cells["state"])
                continue
            try:
                period = Period.read(cells.get("period", ""))
            except IzsaError:
                self._odd("REPORTING", row, "period", cells["period"])
                continue
            if place is not None:
                found.append(Report(place, closed, period))
        return found

    def relevant_targets(self, source: QgsFeatureSource) -> frozenset[str]:
        """The catalogue's municipal targets, changed by rows ``target, relevance``."""
        relevant = set(municipal_targets())
        for row, cells in _Rows("RELEVANCE", source, ("target", "relevance"), (), self._language):
            codes, _ = target_codes(cells["target"])
            choice = code_list("relevance").match(cells["relevance"])
            if not codes:
                self._odd("RELEVANCE", row, "target", cells["target"])
            elif choice is None:
                self._odd("RELEVANCE", row, "relevance", cells["relevance"])
            elif choice.code == Relevance.NONE:
                relevant.discard(codes[0])
            else:
                relevant.add(codes[0])
        return frozenset(relevant)

    def _place(self, table: str, row: int, name: str) -> Optional[int]:
        rows, _, _ = rows_of([name], self._index)
        if not rows:
            self._odd(table, row, "district", name)
            return None
        return rows[0]

    def _odd(self, table: str, row: int, column: str, value: str) -> None:
        self._warn(_ODD.format(table=table, row=row, column=column, value=value))


def _number(written: str) -> Optional[float]:
    try:
        value = amount(written)
    except ValueError:
        return None
    return value if value is not None and math.isfinite(value) else None


def _high_is_need(written: str) -> Optional[bool]:
    choice = code_list("need_direction").match(written)
    word = fold(choice.code if choice else written)
    if word.startswith(("higher_is_need", "higher_worse")) or word in _HIGH_WORDS:
        return True
    if word.startswith(("lower_is_need", "lower_worse")) or word in _LOW_WORDS:
        return False
    return None


def _is_closed(written: str) -> Optional[bool]:
    choice = code_list("reporting_state").match(written)
    if choice is not None:
        return choice.code == ReportingState.CLOSED.value
    word = fold(written)
    return True if word in _CLOSED_WORDS else False if word in _OPEN_WORDS else None
