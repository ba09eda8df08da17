"""Where the project is: drawn on the map, named as a neighbourhood, or the whole district or city."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Callable, Optional, Union

from qgis.core import QgsApplication, QgsGeometry
from qgis.gui import QgsCheckableComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCompleter, QGridLayout, QLabel, QLineEdit, QMenu, QToolButton, QWidget

from ...domain.record import Row
from . import place as places
from .choices import Choice
from .coordinates_dialog import ask_point
from .editor import Editor
from .flow_layout import FlowLayout
from .place import Place
from .row_editor import tab_after
from .shape_text import shape_text

_ICONS = {
    places.POINT: "/mActionCapturePoint.svg",
    places.LINE: "/mActionCaptureLine.svg",
    places.AREA: "/mActionCapturePolygon.svg",
}


#: Asks for what is to be told of a shape beside its geometry; ``None`` when the user gave up.
AskDetails = Callable[[QWidget, str, Row], Optional[Row]]


class PlaceEditor(Editor):
    """Asks the host for a place on the map by :attr:`pick_requested` and shows in words what is chosen."""

    #: What the user wants to show on the map: a kind of :data:`.place.DRAWN` to add, a key of what is there to draw it
    #: anew, or ``selected`` to take the selected feature of the active layer.
    pick_requested = pyqtSignal(str)
    #: The user wants to move the vertices of what is there; its key and geometry in EPSG:5253.
    edit_requested = pyqtSignal(str, QgsGeometry)

    def __init__(
        self,
        neighbourhood: str,
        districts: list[Choice],
        ask_details: AskDetails,
        language: str,
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self._ask = ask_details
        self._language = language
        self._place = Place()
        self._municipality: Optional[str] = None
        self._by_hand = False
        self._updating = False
        self._known: tuple[str, ...] = ()
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        self._draw = {kind: self._button(self._draw_label(kind), kind) for kind in _ICONS}
        self._wide = {
            places.DISTRICT: self._button(self.tr("Whole district"), places.DISTRICT),
            places.CITY: self._button(self.tr("Whole city"), places.CITY),
        }
        self._others = self._other_ways()
        for button in (*self._draw.values(), *self._wide.values(), self._others):
            flow.addWidget(button)
        self._neighbourhood = QLineEdit()
        self._neighbourhood.setPlaceholderText(self.tr("Name of the neighbourhood"))
        self._neighbourhood.setAccessibleName(neighbourhood)
        self._neighbourhood.textChanged.connect(self._neighbourhood_typed)
        self._neighbourhood.installEventFilter(self)
        self._districts = QgsCheckableComboBox()
        self._districts.setDefaultText(self.tr("(none chosen)"))
        self._districts.setAccessibleName(self.tr("Districts served"))
        self._districts.setToolTip(
            self.tr("Whom the project serves. Filled in from the place; change it where it serves others too.")
        )
        for value, label in districts:
            self._districts.addItemWithCheckState(label, Qt.CheckState.Unchecked, value)
        self._districts.checkedItemsChanged.connect(lambda _: self._districts_chosen())
        self._chosen = QWidget()
        self._chosen_flow = FlowLayout(self._chosen)
        self._said = QLabel()
        self._chosen_flow.addWidget(self._said)
        self._chips: dict[str, QToolButton] = {}
        grid.addWidget(buttons, 0, 0, 1, 4)
        grid.addWidget(self._chosen, 1, 0, 1, 4)
        grid.addWidget(QLabel(neighbourhood), 2, 0)
        grid.addWidget(self._neighbourhood, 2, 1)
        grid.addWidget(QLabel(self.tr("Serves")), 2, 2)
        grid.addWidget(self._districts, 2, 3)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        self._take(holder)
        self.setFocusProxy(self._draw[places.POINT])
        self._show()

    def title(self) -> str:
        """The name of the row."""
        return self.tr("Place")

    def value(self) -> Place:
        return self._place

    def set_value(self, value: Any) -> None:
        self._place = value if isinstance(value, Place) else Place()
        found = places.districts_served(self._place, self._municipality)
        self._by_hand = bool(self._place.districts) and set(self._place.districts) != set(found)
        self._show()

    def set_place(self, key: str, geometry: Union[QgsGeometry, bytes, None]) -> None:
        """Take a geometry in EPSG:5253 for a kind or for what has this key; ``None`` takes it away."""
        self._change(self._place.with_drawn(key, geometry))

    def set_municipality(self, municipality: Optional[str]) -> None:
        """Whose project it is, which decides what «whole district» means."""
        if municipality != self._municipality:
            self._municipality = municipality
            self._change(self._place)

    def describe(self, name: str, help_text: str) -> None:
        self.setAccessibleName(name)
        self.setAccessibleDescription(help_text)

    def missing_text(self) -> str:
        return self.tr("Show it on the map, name the neighbourhood, or choose the whole district or city.")

    def inputs(self) -> list[QWidget]:
        fixed = [*self._draw.values(), *self._wide.values(), self._others]
        return [*fixed, *self._chips.values(), self._neighbourhood, self._districts]

    def know_neighbourhoods(self, names: Sequence[str]) -> None:
        """Offer these names while a neighbourhood is typed."""
        if tuple(names) != self._known:
            self._known = tuple(names)
            completer = QCompleter(list(names), self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self._neighbourhood.setCompleter(completer)

    def paste_coordinates(self) -> None:
        """Ask for coordinates and take them as the point, after a question where it lies in another district."""
        point = ask_point(self, self._municipality)
        if point is not None:
            self.set_place(places.POINT, point)

    def _button(self, label: str, kind: str) -> QToolButton:
        button = QToolButton()
        button.setText(label)
        button.setObjectName(f"place_{kind}")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.installEventFilter(self)
        if kind in _ICONS:
            button.setIcon(QgsApplication.getThemeIcon(_ICONS[kind]))
            button.setToolTip(self.tr("Show it on the map"))
            button.clicked.connect(lambda: self.pick_requested.emit(kind))
        else:
            button.setCheckable(True)
            button.clicked.connect(lambda on: self._change(replace(self._place, wide=kind if on else None)))
        return button

    def _other_ways(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("place_others")
        button.setText(self.tr("Other ways"))
        button.setToolTip(self.tr("A further point, coordinates, or the selected feature of another layer"))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.installEventFilter(self)
        menu = QMenu(button)
        further = menu.addAction(self.tr("&Further point on the map"))
        further.triggered.connect(lambda: self.pick_requested.emit(places.SITE))
        coordinates = menu.addAction(self.tr("Paste &coordinates…"))
        coordinates.triggered.connect(self.paste_coordinates)
        selected = menu.addAction(self.tr("Take the &selected feature of the active layer"))
        selected.triggered.connect(lambda: self.pick_requested.emit("selected"))
        button.setMenu(menu)
        return button

    def _chip(self, key: str) -> QToolButton:
        """A button that says what is drawn; its menu changes or takes it away."""
        button = QToolButton()
        button.setObjectName(f"chip_{key}")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAutoRaise(True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolTip(self.tr("Change it on the map, or take it away"))
        menu = QMenu(button)
        edit = menu.addAction(self.tr("&Move or edit its vertices on the map"))
        edit.triggered.connect(lambda: self.edit_requested.emit(key, places.geometry_of(self._place.drawn[key])))
        redraw = menu.addAction(self.tr("&Draw it anew"))
        redraw.triggered.connect(lambda: self.pick_requested.emit(key))
        if key != places.POINT:
            name = menu.addAction(self.tr("&Name and precision…"))
            name.triggered.connect(lambda: self._ask_details(key))
        remove = menu.addAction(self.tr("&Take it away"))
        remove.triggered.connect(lambda: self.set_place(key, None))
        button.setMenu(menu)
        return button

    def _ask_details(self, key: str) -> None:
        entered = self._ask(self, self._chips[key].text(), self._place.details(key))
        if entered is not None:
            self._change(self._place.with_details(key, entered))

    def _draw_label(self, kind: str) -> str:
        return {
            places.POINT: self.tr("Point"),
            places.SITE: self.tr("Further point"),
            places.LINE: self.tr("Line"),
            places.AREA: self.tr("Area"),
        }[kind]

    def _neighbourhood_typed(self, text: str) -> None:
        if not self._updating:
            self._place = replace(self._place, neighbourhood=text.strip() or None)
            self._say()
            self.changed.emit()

    def _districts_chosen(self) -> None:
        if not self._updating:
            self._by_hand = True
            self._place = replace(self._place, districts=tuple(self._districts.checkedItemsData()))
            self.changed.emit()

    def _change(self, place: Place) -> None:
        if not self._by_hand:
            place = replace(place, districts=places.districts_served(place, self._municipality))
        self._place = place
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self._updating = True
        place = self._place
        for kind, button in self._wide.items():
            button.setChecked(place.wide == kind)
        if self._neighbourhood.text().strip() != (place.neighbourhood or ""):
            self._neighbourhood.setText(place.neighbourhood or "")
        for index in range(self._districts.count()):
            ticked = self._districts.itemData(index) in place.districts and place.wide != places.CITY
            state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
            self._districts.setItemCheckState(index, state)
        self._districts.setEnabled(place.wide != places.CITY)
        self._updating = False
        self._say()

    def _say(self) -> None:
        """Tell in words what place is chosen."""
        place = self._place
        drawn = {} if place.wide else place.drawn
        for key in [key for key in self._chips if key not in drawn]:
            chip = self._chips.pop(key)
            self._chosen_flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for key, wkb in drawn.items():
            if key not in self._chips:
                chip = self._chips[key] = self._chip(key)
                self._chosen_flow.addWidget(chip)
                chip.show()
                tab_after(self._others if len(self._chips) == 1 else list(self._chips.values())[-2], [chip])
            kind = key.partition(":")[0]
            name = (place.details(key).get("name") if key != places.POINT else None) or self._draw_label(kind)
            self._chips[key].setText(f"{name}: {shape_text(kind, wkb).of(self._language)}")
        if place.wide == places.DISTRICT:
            said = self.tr("The whole district; it gets no point of its own.")
        elif place.wide == places.CITY:
            said = self.tr("The whole city; it gets no point of its own.")
        elif place.drawn:
            said = ""
        elif place.neighbourhood:
            said = self.tr("A neighbourhood, without a point on the map.")
        else:
            said = self.tr("No place chosen yet.")
        self._said.setText(said)
        self._said.setVisible(bool(said))
