"""The row of the dock that chooses how the map is drawn."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QIcon, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ...domain import catalogue
from ...domain.code_lists import code_list
from ...mapfile import theming
from ...settings import Settings
from ...symbology import themes
from ..badge import paint_badge
from ..current_map import CurrentMap
from ..language import current_language, say
from .year_bar import YearBar

#: By goal, and played through the years.
TIME = "time"


class ThemeBar(QWidget):
    """Shown while a map is open that has the layers which themes draw."""

    def __init__(
        self, current: CurrentMap, canvas: QgsMapCanvas, settings: Settings, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self._current = current
        self._settings = settings
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Map theme"))
        for name, text in self._kinds():
            self.kind.addItem(text, name)
        self.goal = _narrow(self.tr("Goal in focus"))
        for goal in catalogue.goals():
            self.goal.addItem(_badge(goal.number), f"{goal.number} – {say(goal.short)}", str(goal.number))
        self.audience = _narrow(self.tr("Audience in focus"))
        for code in code_list("audience"):
            self.audience.addItem(say(code.label), code.code)
        self.years = YearBar(canvas)
        self.note = QLabel(self.tr("Points alone: projects for a whole district or city have none."))
        self.note.setWordWrap(True)
        self._arrange()
        for box in (self.kind, self.goal, self.audience):
            box.activated.connect(lambda _index: self.apply())
        current.changed.connect(self.follow)
        current.saved.connect(self._on_saved)
        self.follow()

    @property
    def theme(self) -> str:
        """The name of the chosen theme."""
        kind = str(self.kind.currentData())
        chosen = {themes.FOCUS: self.goal, themes.AUDIENCE: self.audience}.get(kind)
        return f"{kind}:{chosen.currentData()}" if chosen is not None else kind

    def choose(self, name: str) -> None:
        """Choose a theme by its name, such as ``focus:6``, without drawing it."""
        kind, _, chosen = name.partition(":")
        self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))
        for box in (self.goal, self.audience):
            box.setCurrentIndex(max(0, box.findData(chosen)))
        self._show_choices()

    def apply(self) -> None:
        """Draw the map by the chosen theme."""
        self._show_choices()
        self._draw()

    def follow(self) -> None:
        """Show the theme of the map that is open now, and draw anew what depends on the day or on this user's icons."""
        project = QgsProject.instance()
        is_open = self._current.store is not None and theming.can_be_themed(project)
        self.setVisible(is_open)
        if not is_open:
            self.years.leave()
            return
        self.choose(theming.theme_of(project))
        icons = str(self._settings.icon_folder or "")
        if self.kind.currentData() == themes.FRESHNESS or theming.icons_of(project) != icons:
            self._draw()

    def _draw(self) -> None:
        theming.apply_theme(QgsProject.instance(), self.theme, current_language(), self._settings.icon_folder)

    def _on_saved(self, uid: str) -> None:
        if not self.isHidden():
            theming.add_to_legend(QgsProject.instance(), uid)

    def _show_choices(self) -> None:
        kind = self.kind.currentData()
        self.goal.setVisible(kind == themes.FOCUS)
        self.audience.setVisible(kind == themes.AUDIENCE)
        self.note.setVisible(kind == themes.DENSITY)
        if kind == TIME:
            self.years.enter()
        else:
            self.years.leave()

    def _kinds(self) -> tuple[tuple[str, str], ...]:
        return (
            (themes.GOAL, self.tr("By goal")),
            (themes.FOCUS, self.tr("One goal")),
            (themes.AUDIENCE, self.tr("One audience")),
            (themes.STATUS, self.tr("By status")),
            (themes.FRESHNESS, self.tr("By freshness")),
            (themes.DENSITY, self.tr("Density")),
            (TIME, self.tr("Over the years")),
        )

    def _arrange(self) -> None:
        label = QLabel(self.tr("M&ap:"))
        label.setBuddy(self.kind)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.kind)
        row.addWidget(self.goal, 1)
        row.addWidget(self.audience, 1)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.years)
        column.addWidget(self.note)


def _narrow(name: str) -> QComboBox:
    """A box of choices that may be longer than the dock is wide."""
    box = QComboBox()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return box


def _badge(goal: int) -> QIcon:
    side = 16
    pixmap = QPixmap(QSize(side, side))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_badge(painter, QRectF(pixmap.rect()), goal)
    painter.end()
    return QIcon(pixmap)
