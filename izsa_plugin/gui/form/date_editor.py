"""A date as far as it is known: a day, a month or only a year, typed or picked."""

from __future__ import annotations

import datetime
from typing import Any, NamedTuple, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QDate, QPoint
from qgis.PyQt.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QWidget, QWidgetAction

from ...domain.choices import DatePrecision
from ...domain.parsing import day_range
from .choice_editors import CalmComboBox
from .editor import Editor

FIRST_YEAR, LAST_YEAR = 1923, 2100


class Dated(NamedTuple):
    """A date as ISO text, the first day of the month or year meant, and how precisely it is known."""

    day: Optional[str]
    precision: str = DatePrecision.DAY.value


class DateEditor(Editor):
    """A date; what is typed says how precisely it is known, and the box beside shows and changes that."""

    typed = True

    def __init__(self, language: str, with_precision: bool = True, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._line = QLineEdit()
        self._line.setPlaceholderText(self.tr("dd.mm.yyyy, mm.yyyy or yyyy"))
        self._line.textChanged.connect(self._typed)
        action = self._line.addAction(
            QgsApplication.getThemeIcon("/mIconFieldDate.svg"), QLineEdit.ActionPosition.TrailingPosition
        )
        action.setText(self.tr("Pick from the calendar"))
        action.setToolTip(self.tr("Pick from the calendar"))
        action.triggered.connect(self._open_calendar)
        self._take(self._line)
        self._precision = CalmComboBox()
        self._precision.setMinimumContentsLength(4)
        for precision in DatePrecision:
            self._precision.addItem(precision.label.of(language), precision.value)
        self._precision.setAccessibleName(self.tr("Precision"))
        self._precision.activated.connect(lambda _: self._rewrite())
        self._precision.setVisible(with_precision)
        self._take(self._precision, 0)

    def value(self) -> Dated:
        span = self._span()
        return Dated(span[0].isoformat() if span else None, self._precision.currentData())

    def set_value(self, value: Any) -> None:
        dated = value if isinstance(value, Dated) else Dated(value)
        if not dated.day:
            self._line.clear()
            self._precision.setCurrentIndex(0)
            return
        self._show(datetime.date.fromisoformat(str(dated.day)[:10]), DatePrecision(dated.precision))

    def input_problem(self) -> Optional[str]:
        try:
            span = day_range(self._line.text().strip())
        except ValueError:
            return self.tr("Write the date like 15.03.2024, 03.2024 or 2024.")
        if span and not FIRST_YEAR <= span[0].year <= LAST_YEAR:
            sentence = self.tr("The year must lie between {first} and {last}.")
            return sentence.format(first=FIRST_YEAR, last=LAST_YEAR)
        return None

    def inputs(self) -> list[QWidget]:
        return [self._line]

    def text(self) -> str:
        """What is typed, readable as a date or not."""
        return self._line.text()

    def set_text(self, text: str) -> None:
        """As if the user typed it."""
        self._line.setText(text)

    def set_hint(self, hint: str) -> None:
        """What an empty field says; empty for how a date is written."""
        self._line.setPlaceholderText(hint or self.tr("dd.mm.yyyy, mm.yyyy or yyyy"))

    def _span(self) -> Optional[tuple[datetime.date, datetime.date]]:
        return None if self.input_problem() else day_range(self._line.text().strip())

    def _typed(self) -> None:
        span = self._span()
        if span:
            fitting = next(p for p in DatePrecision if p.span(span[0]) == span)
            self._precision.setCurrentIndex(self._precision.findData(fitting.value))
        self.changed.emit()

    def _rewrite(self) -> None:
        """Say the same date as precisely as the user has just chosen."""
        span = self._span()
        if span:
            self._show(span[0], DatePrecision(self._precision.currentData()))

    def _show(self, day: datetime.date, precision: DatePrecision) -> None:
        form = {DatePrecision.DAY: "%d.%m.%Y", DatePrecision.MONTH: "%m.%Y", DatePrecision.YEAR: "%Y"}[precision]
        self._line.setText(day.strftime(form))

    def _picked(self, day: QDate) -> None:
        self._show(day.toPyDate(), DatePrecision.DAY)

    def _open_calendar(self) -> None:
        menu = QMenu(self)
        calendar = QCalendarWidget(menu)
        span = self._span()
        if span:
            calendar.setSelectedDate(QDate(span[0].year, span[0].month, span[0].day))
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        calendar.activated.connect(self._picked)
        calendar.clicked.connect(self._picked)
        for signal in (calendar.activated, calendar.clicked):
            signal.connect(menu.close)
        menu.exec(self._line.mapToGlobal(QPoint(0, self._line.height())))
