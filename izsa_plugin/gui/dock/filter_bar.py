"""The bar of filters under the search: a choice for each, and the ones that were saved under a name."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSignalBlocker, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QInputDialog,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...domain.freshness import Freshness
from ...settings import Settings
from ...store.protocol import Store
from ..language import current_language, say
from ..light import light_icon
from .filters import NAMES

_FIELDS = {
    "district": ("project_district", "district"),
    "goal": ("project", "primary_goal"),
    "audience": ("project_audience", "audience"),
    "status": ("project", "status"),
    "approval": ("project", "approval"),
}


class FilterBar(QWidget):
    """Offers what the map's own lists hold, read when a map is first filtered."""

    changed = pyqtSignal()

    def __init__(self, settings: Settings, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._store: Optional[Store] = None
        all_of = {
            "district": (self.tr("All districts"), self.tr("District")),
            "goal": (self.tr("All goals"), self.tr("Goal")),
            "audience": (self.tr("All audiences"), self.tr("Audience")),
            "status": (self.tr("Any status"), self.tr("Status")),
            "approval": (self.tr("Any approval"), self.tr("Approval")),
            "freshness": (self.tr("Any freshness"), self.tr("Freshness")),
        }
        self.boxes: dict[str, QComboBox] = {}
        grid = QGridLayout()
        grid.setSpacing(4)
        for place, name in enumerate(NAMES):
            everything, title = all_of[name]
            box = QComboBox()
            box.setObjectName(f"filter_{name}")
            box.addItem(everything, "")
            box.setAccessibleName(title)
            box.setToolTip(title)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            box.currentIndexChanged.connect(lambda _index: self.changed.emit())
            self.boxes[name] = box
            grid.addWidget(box, place // 2, place % 2)
        self.saved = QToolButton()
        self.saved.setText(self.tr("Saved filters"))
        self.saved.setIcon(QgsApplication.getThemeIcon("/mActionFileSave.svg"))
        self.saved.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.saved.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.saved)
        self.menu.aboutToShow.connect(self.fill_menu)
        self.saved.setMenu(self.menu)
        self.clear_button = QToolButton()
        self.clear_button.setText(self.tr("Clear filters"))
        self.clear_button.clicked.connect(lambda _checked: self.set_values({}))
        row = QHBoxLayout()
        row.addWidget(self.saved)
        row.addStretch()
        row.addWidget(self.clear_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(grid)
        column.addLayout(row)

    def offer(self, store: Optional[Store]) -> None:
        """Offer the choices of a map, the ones that were taken staying where the map has them too."""
        if store is self._store:
            return
        self._store = store
        taken = self.values()
        for box in self.boxes.values():
            with QSignalBlocker(box):
                while box.count() > 1:
                    box.removeItem(1)
        if store is not None:
            self._fill(store)
        self._take(taken)

    def values(self) -> dict[str, str]:
        """The filters that narrow the list, by name."""
        return {name: str(box.currentData()) for name, box in self.boxes.items() if box.currentIndex() > 0}

    def set_values(self, values: dict[str, str]) -> None:
        """Take these filters and no others."""
        before = self.values()
        self._take(values)
        if self.values() != before:
            self.changed.emit()

    def fill_menu(self) -> None:
        """The saved filters, newest last; to save the present ones; to forget one."""
        menu, kept = self.menu, self._settings.saved_filters
        menu.clear()
        for name, values in kept.items():
            menu.addAction(name.replace("&", "&&"), lambda values=values: self.set_values(values))
        if kept:
            menu.addSeparator()
        keep = menu.addAction(self.tr("Save these filters…"), self._ask_name)
        keep.setEnabled(bool(self.values()))
        forget = menu.addMenu(self.tr("Forget"))
        forget.setEnabled(bool(kept))
        for name in kept:
            forget.addAction(name.replace("&", "&&"), lambda name=name: self._settings.keep_filter(name, None))

    def _ask_name(self) -> None:
        name, taken = QInputDialog.getText(self, self.tr("Save these filters"), self.tr("Name:"))
        if taken and name.strip():
            self._settings.keep_filter(name.strip(), self.values())

    def _take(self, values: dict[str, str]) -> None:
        for name, box in self.boxes.items():
            with QSignalBlocker(box):
                box.setCurrentIndex(max(0, box.findData(values.get(name, ""))))

    def _fill(self, store: Store) -> None:
        from ..form.choices import Choices

        choices = Choices(store, current_language())
        for name, (table, field) in _FIELDS.items():
            box = self.boxes[name]
            with QSignalBlocker(box):
                for value, label in choices.of(store.schema.table(table).field(field)):
                    box.addItem(f"{value} – {label}" if name == "goal" else label, str(value))
                    box.setItemData(box.count() - 1, label, Qt.ItemDataRole.ToolTipRole)
        box = self.boxes["freshness"]
        box.setIconSize(QSize(14, 14))
        with QSignalBlocker(box):
            for light in Freshness:
                box.addItem(light_icon(light), say(light.label), light.value)
