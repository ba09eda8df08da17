"""A project form on a map of its own, and short ways to use it as a person does: keys, clicks, looking."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional, Union

from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QFont, QKeyEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QWidget

from izsa_plugin.domain.record import Record
from izsa_plugin.domain.schema import Schema
from izsa_plugin.gui.form.place import Place
from izsa_plugin.gui.form.project_form import ProjectForm
from izsa_plugin.store.gpkg import GeoPackageStore
from izsa_plugin.store.protocol import Store, User

BUCA = "TUR035008"
BORNOVA = "TUR035007"


class FormDesk:
    """The form in a window of the size that a 1366×768 screen leaves, with the font most screens use."""

    def __init__(
        self,
        place: Union[Path, Store],
        language: str = "en",
        user: Optional[User] = None,
        schema: Optional[Schema] = None,
    ) -> None:
        """``place`` is the file of a map, or a store that somebody else opened."""
        is_file = isinstance(place, Path)
        self.store: Store = GeoPackageStore.open(place, user or User("Deniz", BUCA), schema) if is_file else place
        self.form = ProjectForm(self.store, language)
        self.form.setFont(QFont("DejaVu Sans", 9))
        self.form.resize(1300, 660)
        self.form.show()
        self.form.activateWindow()
        QTest.qWaitForWindowActive(self.form)

    def close(self) -> None:
        self.form.hide()
        self.form.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.store.close()

    def editor(self, field: str) -> Any:
        return self.form.binding(field).editor

    def reason(self, field: str) -> str:
        return self.form.binding(field).row.reason

    def focus(self, field: str) -> QWidget:
        """Put the focus where the user clicks first in a field."""
        widget = self.editor(field)
        widget.setFocus(Qt.FocusReason.MouseFocusReason)
        return focused()

    def type_into(self, field: str, text: str) -> None:
        self.focus(field)
        type_text(text)

    def click(self, widget: QWidget) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))

    def badge(self, goal: int) -> QWidget:
        return self.editor("primary_goal")._badges[goal]

    def radio(self, goal: int) -> QWidget:
        return self.editor("primary_goal")._radios[goal]

    def fill(self, **other: Any) -> None:
        """All that is needed to send, unless told otherwise."""
        self.type_into("title", other.get("title", "Solar roofs"))
        self.type_into("purpose", "Lower the energy bills of households")
        self.type_into_date(other.get("start", "2024"))
        self.click(self.badge(7))
        if other.get("primary", True):
            self.click(self.radio(7))
        self.editor("project_audience").set_value(("women",))
        self.editor("scope").set_value(Place(wide="district"))

    def type_into_date(self, text: str) -> None:
        editor = self.editor("start_actual")
        editor._actual._line.setFocus()
        type_text(text)

    def stored(self) -> Record:
        record = self.store.read(self.form.record().uid)
        assert record is not None
        return record

    def told(self) -> str:
        """What the form's message bar says."""
        item = self.form.message_bar.currentItem()
        return "" if item is None else item.text()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def type_text(text: str) -> None:
    """Type wherever the focus is; QTest alone knows no letters beyond Latin-1, such as ş."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(focused(), event)


def press(key: Qt.Key, times: int = 1) -> None:
    """Press a key wherever the focus is."""
    for _ in range(times):
        QTest.keyClick(focused(), key)
