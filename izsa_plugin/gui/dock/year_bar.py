"""The slider that shows the map as it was in a year, and plays the years one after the other."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsApplication, QgsDateTimeRange, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime, QTimer
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolButton, QWidget

from ...mapfile.temporal import years_of

#: How long a year is shown when played, in milliseconds.
_STEP = 1000


class YearBar(QWidget):
    """Filters the canvas through the times of its layers, as QGIS's own temporal controller does."""

    def __init__(self, canvas: QgsMapCanvas, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self.play = QToolButton()
        self.play.setIcon(QgsApplication.getThemeIcon("/mActionPlay.svg"))
        self.play.setCheckable(True)
        self.play.setToolTip(self.tr("Play the years"))
        self.play.setAccessibleName(self.tr("Play the years"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setPageStep(5)
        self.slider.setAccessibleName(self.tr("Year"))
        self.year = QLabel()
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.play)
        row.addWidget(self.slider, 1)
        row.addWidget(self.year)
        self.slider.valueChanged.connect(self._show)
        self.play.toggled.connect(self._play)
        self._timer.timeout.connect(self._next)
        self.hide()

    def enter(self) -> None:
        """Show the map of this year, or of the last one that the map knows."""
        first, last = years_of(QgsProject.instance())
        self.slider.blockSignals(True)
        self.slider.setRange(first, last)
        self.slider.setValue(min(last, QDate.currentDate().year()))
        self.slider.blockSignals(False)
        self.show()
        self._show(self.slider.value())

    def leave(self) -> None:
        """Show all times again."""
        if self.isHidden():
            return
        self.play.setChecked(False)
        self.hide()
        self._canvas.setTemporalRange(QgsDateTimeRange(QDateTime(), QDateTime()))
        self._canvas.refresh()

    def _show(self, year: int) -> None:
        self.year.setText(str(year))
        begin, end = (QDateTime(QDate(each, 1, 1), QTime(0, 0)) for each in (year, year + 1))
        self._canvas.setTemporalRange(QgsDateTimeRange(begin, end, True, False))
        self._canvas.refresh()

    def _play(self, running: bool) -> None:
        if not running:
            self._timer.stop()
            return
        if self.slider.value() == self.slider.maximum():
            self.slider.setValue(self.slider.minimum())
        self._timer.start()

    def _next(self) -> None:
        if self.slider.value() == self.slider.maximum():
            self.play.setChecked(False)
        else:
            self.slider.setValue(self.slider.value() + 1)
