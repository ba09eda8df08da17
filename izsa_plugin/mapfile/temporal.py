"""Time: the map plays through the years from the projects' starts and ends."""

from __future__ import annotations

from qgis.core import Qgis, QgsDateTimeRange, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from .. import compat

_START = 'coalesce("start_actual", "start_planned")'
#: A year or month stands for its first day, so an end of that precision lasts until the year or month is over.
_END = 'CASE WHEN "end_actual" IS NOT NULL THEN {actual} WHEN "end_planned" IS NOT NULL THEN {planned} END'
_LAST_DAY = (
    'CASE "{date}_precision" WHEN \'year\' THEN make_date(year("{date}"), 12, 31) '
    "WHEN 'month' THEN \"{date}\" + to_interval('1 month') - to_interval('1 day') ELSE \"{date}\" END"
)
#: QGIS shows a row whose start is unknown at every time; with this start it shows it at none.
_NEVER = "make_date(9999, 12, 31)"
#: A project whose end is unknown goes on.
_FOREVER = "make_date(9999, 12, 31)"
#: A single date mistyped by a century must not stretch the controller's slider, in years from now.
_LONGEST = 40


def play_projects(layer: QgsVectorLayer) -> None:
    """Let the temporal controller filter ``project`` by its dates; a project without a start is shown at no time."""
    end = _END.format(actual=_LAST_DAY.format(date="end_actual"), planned=_LAST_DAY.format(date="end_planned"))
    _play(layer, _START, end)


def play_drawn(layer: QgsVectorLayer) -> None:
    """The same for a layer that only draws, whose columns are ``began`` and ``ended``."""
    _play(layer, 'to_date("began")', 'to_date("ended")')


def _play(layer: QgsVectorLayer, start: str, end: str) -> None:
    properties = layer.temporalProperties()
    properties.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromExpressions)
    properties.setStartExpression(f"coalesce({start}, {_NEVER})")
    properties.setEndExpression(f"coalesce({end}, {_FOREVER})")
    properties.setIsActive(True)


def set_project_range(project: QgsProject, layer: QgsVectorLayer) -> None:
    """Set the years that the temporal controller offers: from the first start to the last date, year by year."""
    this_year = QDate.currentDate().year()
    years = [this_year]
    for name in ("start_planned", "start_actual", "end_planned", "end_actual"):
        index = layer.fields().lookupField(name)
        bounds = (layer.minimumValue(index), layer.maximumValue(index))
        years += [bound.year() for bound in bounds if isinstance(bound, QDate) and bound.isValid()]
    first, last = max(min(years), this_year - _LONGEST), min(max(years), this_year + _LONGEST)
    settings = project.timeSettings()
    settings.setTemporalRange(
        QgsDateTimeRange(_midnight(QDate(first, 1, 1)), _midnight(QDate(last + 1, 1, 1)), True, False)
    )
    settings.setTimeStep(1)
    settings.setTimeStepUnit(compat.years())
    settings.setFramesPerSecond(1)


def _midnight(day: QDate) -> QDateTime:
    return QDateTime(day, QTime(0, 0))
