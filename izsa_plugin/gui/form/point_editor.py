"""The point that a row of its own may have, such as an update written in the field."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QToolButton, QWidget

from . import place as places
from .editor import Editor
from .shape_text import shape_text

#: The ways to a point: a click on the map, or pasted coordinates.
MAP, COORDINATES = places.POINT, "coordinates"


class PointEditor(Editor):
    """Says where the point is; its menu asks the host for another one by :attr:`asked`, or takes it away."""

    asked = pyqtSignal(str)

    def __init__(self, language: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._language = language
        self._wkb: Optional[bytes] = None
        self._button = QToolButton()
        self._button.setIcon(QgsApplication.getThemeIcon("/mActionCapturePoint.svg"))
        self._button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._button)
        menu.addAction(self.tr("&Show it on the map"), lambda: self.asked.emit(MAP))
        menu.addAction(self.tr("Paste &coordinates…"), lambda: self.asked.emit(COORDINATES))
        self._remove = menu.addAction(self.tr("&Take it away"), self._take_away)
        self._button.setMenu(menu)
        self._take(self._button, 0)
        self._row.addStretch(1)
        self._say()

    def value(self) -> Optional[bytes]:
        return self._wkb

    def set_value(self, value: Any) -> None:
        self._wkb = value
        self._say()

    def _take_away(self) -> None:
        self.set_value(None)
        self.changed.emit()

    def _say(self) -> None:
        self._remove.setEnabled(self._wkb is not None)
        text = self.tr("no point") if self._wkb is None else shape_text(places.POINT, self._wkb).of(self._language)
        self._button.setText(text)
