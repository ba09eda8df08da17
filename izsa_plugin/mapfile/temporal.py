"""Time: the map plays through the years from the projects' starts and ends."""

from __future__ import annotations

from qgis.core import Qgis, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDate

_START = 'coalesce("start_actual", "start_planned")'
#: The first day on which a project is over: a date known to the year or month lasts until that is past.
_OVER = """CASE WHEN "{date}_precision" = 'year' THEN make_date(year("{date}") + 1, 1, 1)
WHEN "{date}_precision" = 'month' THEN make_date(year("{date}"), month("{date}"), 1) + to_interval('1 month')
ELSE "{date}" + to_interval('1 day') END"""
#: QGIS shows a row whose start is unknown at every time; with this start it shows it at none.
_NEVER = "make_date(9999, 12, 31)"
#: A project whose end is unknown goes on.
_FOREVER = "make_date(9999, 12, 31)"
#: A single date mistyped by a century must not stretch the slider, in years from now.
_LONGEST = 40
_SCOPE, _YEARS = "izsa", "years"


def play_projects(layer: QgsVectorLayer) -> None:
    """Let the temporal controller filter ``project`` by its dates; a project without a start is shown at no time."""
    actual, planned = (_OVER.format(date=date) for date in ("end_actual", "end_planned"))
    _play(layer, _START, f'CASE WHEN "end_actual" IS NOT NULL THEN {actual} ELSE {planned} END')


def play_drawn(layer: QgsVectorLayer) -> None:
    """The same for a layer that only draws, whose columns are ``began`` and ``over_on``."""
    _play(layer, 'to_date("began")', 'to_date("over_on")')


def _play(layer: QgsVectorLayer, start: str, end: str) -> None:
    properties = layer.temporalProperties()
    properties.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromExpressions)
    # QGIS compares them with a time, and a mere date counts as before the first moment of its own day.
    properties.setStartExpression(f"to_datetime(coalesce({start}, {_NEVER}))")
    properties.setEndExpression(f"to_datetime(coalesce({end}, {_FOREVER}))")
    properties.setIsActive(True)


def keep_years(project: QgsProject, layer: QgsVectorLayer) -> None:
    """Write into the project which years the slider offers: from the first start to the last date of ``layer``.

    QGIS's own setting for this is left alone: with a range or a step there, QGIS 3.40 and 3.44 open the map filtered
    to its last year although their temporal controller is off.
    """
    this_year = QDate.currentDate().year()
    years = [this_year]
    for name in ("start_planned", "start_actual", "end_planned", "end_actual"):
        index = layer.fields().lookupField(name)
        bounds = (layer.minimumValue(index), layer.maximumValue(index))
        years += [bound.year() for bound in bounds if isinstance(bound, QDate) and bound.isValid()]
    first, last = max(min(years), this_year - _LONGEST), min(max(years), this_year + _LONGEST)
    project.writeEntry(_SCOPE, _YEARS, [str(first), str(last)])


def years_of(project: QgsProject) -> tuple[int, int]:
    """The first and the last year that the slider offers, both included; this year where the project names none."""
    this_year = QDate.currentDate().year()
    years, _found = project.readListEntry(_SCOPE, _YEARS, [str(this_year), str(this_year)])
    return int(years[0]), int(years[1])
