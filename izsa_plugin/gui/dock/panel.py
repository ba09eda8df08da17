"""The dock's content: search, filters, the switch between mine and all, the list, and what to do when it is empty."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from qgis.core import QgsApplication
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QLocale, QModelIndex, QPoint, QSignalBlocker, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QRadioButton,
    QShortcut,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...domain.roles import CHOOSE_MUNICIPALITY
from ...settings import Settings
from ...store.protocol import ListQuery, ListRow
from ..current_map import CurrentMap
from ..errors import Messages
from ..language import say
from ..map_view import MapView
from ..opening import MapOpener
from ..similar.panel import SimilarElsewhere
from .empty_page import EmptyPage
from .filter_bar import FilterBar
from .filters import narrowed
from .list_model import ProjectListModel
from .list_view import ProjectListView
from .live_list import LiveList
from .map_menu import MapMenu
from .picked_row import row_of
from .start_page import StartPage

if TYPE_CHECKING:
    from ..bulk.desk import BulkDesk
    from ..health.desk import HealthDesk

#: How long the typing has to rest before the store is asked, in milliseconds.
TYPING_RESTS = 200


class ProjectPanel(QWidget):
    """The list of the open map's projects; it asks for windows through its signals and opens none itself."""

    edit_requested = pyqtSignal(str)
    new_requested = pyqtSignal()
    settings_requested = pyqtSignal()
    #: Found a joint project of the projects with these uids.
    joint_requested = pyqtSignal(list)
    duplicate_requested = pyqtSignal(str)
    history_requested = pyqtSignal(str)
    #: The report of the districts with these codes.
    report_requested = pyqtSignal(list)
    #: The projects with these uids are to be changed together.
    bulk_requested = pyqtSignal(list)

    def __init__(
        self,
        current: CurrentMap,
        view: MapView,
        opener: MapOpener,
        settings: Settings,
        messages: Messages,
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(parent)
        self._current = current
        self._view = view
        self._settings = settings
        self._messages = messages
        self._chosen: Optional[str] = None
        self._make_widgets(opener)
        self._arrange()
        self._connect()
        self.refresh()

    def add_tool(self, tool: QWidget) -> None:
        """Put another menu beside that of the maps."""
        self._top.insertWidget(1, tool)

    def add_foot(self, foot: QWidget) -> None:
        """Put a row below the list."""
        self._list_page.layout().addWidget(foot)

    def add_page(self, page: QWidget) -> None:
        """Keep a page that can stand in place of the list."""
        self._pages.addWidget(page)

    def turn_to(self, page: Optional[QWidget]) -> None:
        """Show one of the pages that were added, or the list again."""
        self._pages.setCurrentWidget(page or self._projects)

    def offer_more(self, bulk: BulkDesk, health: HealthDesk) -> None:
        """Offer what concerns many projects in the menu beside their number."""
        menu = QMenu(self.more)
        menu.addAction(self.tr("&Change all listed projects…"), lambda: bulk.start(self.listed()))
        undo = menu.addAction(self.tr("&Undo the last change of many"), bulk.undo)
        menu.addSeparator()
        menu.addAction(self.tr("Chec&k the records…"), health.check)
        menu.aboutToShow.connect(lambda: undo.setEnabled(bulk.can_undo))
        self.more.setMenu(menu)

    def refresh(self) -> None:
        """Ask the store again, and keep the projects that were chosen."""
        chosen = self.list.chosen()
        is_open = self._current.store is not None
        self._list_page.setVisible(is_open)
        self._start.setVisible(not is_open)
        if not is_open:
            self._chosen = None
            self._start.refresh()
        place = self._current.place
        self._maps.setText(place.name if place else "")
        self._maps.setToolTip(place.told if place else "")
        with self._messages.told(), QSignalBlocker(self.list.selectionModel()):
            if self.filters.isVisibleTo(self):
                self.filters.offer(self._current.store)
            self._model.show(self._current.store, self.query())
        self._show_found(chosen)

    def _show_found(self, chosen: list[str]) -> None:
        """Show the list with the projects that were chosen, or why it is empty."""
        self._stack.setCurrentWidget(self.list if self._model.total else self._empty)
        self._say_count()
        if self._current.store is not None and not self._model.total:
            self._empty.explain(self.search, self.filters, self.all, self.query().municipality)
        self._keep_chosen(chosen)
        self._show_reason()

    def query(self) -> ListQuery:
        """What the list shows now."""
        query = ListQuery(
            text=self.search.value().strip(),
            municipality=self._current.user.municipality if self.mine.isChecked() else None,
        )
        return narrowed(query, self.filters.values())

    def listed(self) -> list[str]:
        """The uids of all projects that the list finds, read or not."""
        store = self._current.store
        return [] if store is None else [row.uid for row in store.projects(self.query(), limit=-1)]

    def choose(self, uid: str) -> None:
        """Make a project the current one of the list, on top of it when it is not among the rows read so far."""
        store = self._current.store
        if store is None:
            return
        index = self._model.index_of(uid)
        if not index.isValid():
            with self._messages.told():
                record = store.read(uid)
                if record is not None:
                    index = self._model.pin(row_of(record))
                    self._stack.setCurrentWidget(self.list)
        if index.isValid():
            self._chosen = uid
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def choose_many(self, uids: list[str]) -> None:
        """Choose the projects that were selected on the map; those not among the rows read so far stand on top."""
        store = self._current.store
        if store is None:
            return
        with self._messages.told(), QSignalBlocker(self.list):
            missing = tuple(uid for uid in uids if not self._model.index_of(uid).isValid())
            rows = store.projects(ListQuery(uids=missing), limit=-1) if missing else []
            if rows:
                self._model.pin(*rows)
                self._stack.setCurrentWidget(self.list)
            self.list.choose(index for index in map(self._model.index_of, uids) if index.isValid())

    def _make_widgets(self, opener: MapOpener) -> None:
        self._maps = QToolButton()
        self._maps.setIcon(QgsApplication.getThemeIcon("/mActionFileOpen.svg"))
        self._maps.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._maps.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._maps.setAutoRaise(True)
        self._maps.setAccessibleName(self.tr("Maps"))
        self._maps.setMenu(MapMenu(opener, self._settings, self._maps))
        self.new_button = QToolButton()
        self.new_button.setIcon(QgsApplication.getThemeIcon("/symbologyAdd.svg"))
        self.new_button.setText(self.tr("New project"))
        self.new_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.search = QgsFilterLineEdit()
        self.search.setShowSearchIcon(True)
        self.search.setPlaceholderText(self.tr("Search title, purpose, district, audience…"))
        self.search.setAccessibleName(self.tr("Search projects"))
        self.filters = FilterBar(self._settings)
        self.filters.hide()
        self.filter_button = QToolButton()
        self.filter_button.setIcon(QgsApplication.getThemeIcon("/mActionFilter2.svg"))
        self.filter_button.setCheckable(True)
        self.filter_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.filter_button.setToolTip(self.tr("By district, goal, audience, status, approval or freshness"))
        self._name_filters()
        self.mine = QRadioButton(self.tr("Mine"))
        self.mine.setToolTip(self.tr("Projects of my municipality"))
        self.all = QRadioButton(self.tr("All"))
        self.all.setToolTip(self.tr("Projects of all municipalities"))
        (self.mine if self._settings.only_mine else self.all).setChecked(True)
        self._count = QLabel()
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.more = QToolButton()
        self.more.setIcon(QgsApplication.getThemeIcon("/propertyicons/settings.svg"))
        self.more.setToolTip(self.tr("Change many projects, check the records"))
        self.more.setAccessibleName(self.tr("More"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setAutoRaise(True)
        self._model = ProjectListModel(self)
        self.list = ProjectListView(self._model)
        self.list.setAccessibleName(self.tr("Projects"))
        self._empty = EmptyPage(self.new_requested.emit)
        self._start = StartPage(opener, self._settings)
        self.similar = SimilarElsewhere(self._current, self._view.link, self._messages)
        self.live = LiveList(self._current, self.list, self.query, self._show_found, self)
        self.reason = QLabel()
        self.reason.setWordWrap(True)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_RESTS)

    def _arrange(self) -> None:
        top = self._top = QHBoxLayout()
        top.addWidget(self._maps)
        top.addStretch()
        top.addWidget(self.new_button)
        find = QHBoxLayout()
        find.addWidget(self.search, 1)
        find.addWidget(self.filter_button)
        switch = QHBoxLayout()
        switch.addWidget(self.mine)
        switch.addWidget(self.all)
        switch.addStretch()
        switch.addWidget(self._count)
        switch.addWidget(self.more)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self._list_page = QWidget()
        self._projects, self._pages = QWidget(), QStackedWidget()
        self._pages.addWidget(self._projects)
        outer = QVBoxLayout(self._list_page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(top)
        outer.addWidget(self._pages, 1)
        page = QVBoxLayout(self._projects)
        page.setContentsMargins(0, 0, 0, 0)
        page.addLayout(find)
        page.addWidget(self.filters)
        page.addLayout(switch)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self._stack)
        halves.addWidget(self.similar)
        halves.setStretchFactor(0, 1)
        page.addWidget(halves, 1)
        page.addWidget(self.live.cut)
        page.addWidget(self.reason)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(4, 4, 4, 4)
        whole.addWidget(self._list_page)
        whole.addWidget(self._start)

    def _connect(self) -> None:
        self._current.changed.connect(self.refresh)
        self._current.saved.connect(self._on_saved)
        self._view.picked.connect(self.choose)
        self._view.picked_many.connect(self.choose_many)
        self.filter_button.toggled.connect(self._show_filters)
        self.filters.changed.connect(self._on_filters)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self._typing.timeout.connect(self.refresh)
        self.mine.toggled.connect(self._on_mine)
        self.new_button.clicked.connect(lambda _checked: self.new_requested.emit())
        self.list.current_changed.connect(self._on_current)
        self.list.chosen_changed.connect(lambda uids: self._view.select(*uids))
        self.list.clicked.connect(self._on_clicked)
        self.list.customContextMenuRequested.connect(self._on_menu)
        self.list.open_requested.connect(self.edit_requested)
        self.similar.open_requested.connect(self.edit_requested)
        self.similar.joint_requested.connect(self.joint_requested)
        self.reason.linkActivated.connect(lambda _link: self.settings_requested.emit())
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.search)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self.list.setFocus)

    def _say_count(self) -> None:
        total = self._model.total
        many = self.tr("{count} projects").format(count=QLocale().toString(total))
        self._count.setText(self.tr("One project") if total == 1 else many)

    def _show_reason(self) -> None:
        """Say why the chosen project can only be read, or that nothing can be entered yet."""
        store = self._current.store
        reason = store.why_read_only(self._owner_of_chosen()) if store is not None else None
        self.reason.setVisible(reason is not None)
        if reason is not None:
            settings = self.tr("Settings")
            link = f' <a href="settings">{settings}</a>' if reason == CHOOSE_MUNICIPALITY else ""
            self.reason.setText(say(reason) + link)

    def _owner_of_chosen(self) -> Optional[str]:
        row: Optional[ListRow] = self.list.currentIndex().data(ProjectListModel.ROW)
        return row.municipality if row is not None else None

    def _keep_chosen(self, uids: list[str]) -> None:
        if self._chosen is not None:
            with QSignalBlocker(self.list.selectionModel()):
                self.list.setCurrentIndex(self._model.index_of(self._chosen))
                if len(uids) > 1:
                    self.list.choose(index for index in map(self._model.index_of, uids) if index.isValid())

    def _show_filters(self, shown: bool) -> None:
        if shown:
            with self._messages.told():
                self.filters.offer(self._current.store)
        self.filters.setVisible(shown)

    def _on_filters(self) -> None:
        self._name_filters()
        self.refresh()

    def _name_filters(self) -> None:
        """Say on the button how many filters narrow the list, for when the bar is folded away."""
        count = len(self.filters.values())
        self.filter_button.setText(self.tr("Filter ({count})").format(count=count) if count else self.tr("Filter"))

    def _on_saved(self, uid: str) -> None:
        self._chosen = uid
        self.refresh()
        self.choose(uid)

    def _on_mine(self, only_mine: bool) -> None:
        self._settings.only_mine = only_mine
        if only_mine and self._current.user.municipality is None and not self._current.is_shared:
            self.settings_requested.emit()
        self.refresh()

    def _on_current(self, row: Optional[ListRow]) -> None:
        self._chosen = row.uid if row is not None else None
        self.similar.show_for(self._chosen)
        self._show_reason()

    def _on_clicked(self, index: QModelIndex) -> None:
        row = index.data(ProjectListModel.ROW)
        if row is not None and len(self.list.chosen()) == 1:
            self._view.show(row)

    def _on_menu(self, place: QPoint) -> None:
        """What can be done with the chosen projects; the menu key asks at the current row."""
        row = self.list.currentIndex().data(ProjectListModel.ROW)
        chosen = self.list.chosen()
        if row is not None and chosen:
            menu = self.menu_of(row, chosen)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(place))

    def menu_of(self, row: ListRow, chosen: list[str]) -> QMenu:
        """The context menu of a project, or of several of which it is the current one."""
        menu = QMenu(self.list)
        if len(chosen) == 1:
            menu.addAction(self.tr("&Open"), lambda: self.edit_requested.emit(row.uid))
            menu.addAction(self.tr("&Zoom to it on the map"), lambda: self._view.show(row))
            menu.addAction(self.tr("&Duplicate"), lambda: self.duplicate_requested.emit(row.uid))
            menu.addAction(self.tr("&History…"), lambda: self.history_requested.emit(row.uid))
            report = menu.addAction(
                self.tr("&Report of its district…"), lambda: self.report_requested.emit(list(row.districts))
            )
            report.setEnabled(bool(row.districts))
            menu.addSeparator()
        many = self.tr("&Change {count} projects together…").format(count=len(chosen))
        menu.addAction(self.tr("&Change or confirm…") if len(chosen) == 1 else many,
                       lambda: self.bulk_requested.emit(chosen))  # fmt: skip
        return menu
