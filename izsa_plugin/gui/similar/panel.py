"""For the project chosen in the list: the most similar ones elsewhere, and what can be done about them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Callable, Optional

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import QLocale, QSignalBlocker, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...domain.choices import SimilarityDecision
from ...domain.districts import municipality
from ...domain.errors import IzsaError
from ...domain.record import Record
from ..current_map import CurrentMap
from ..dock.picked_row import row_of
from ..dock.row_text import row_title
from ..errors import Messages
from ..form.similar_index import ProjectIndex
from ..form.similar_search import SimilarSearch
from ..language import say
from .link import PairLink
from .neighbours import Neighbour, WideIndex, neighbours, query_of

_NEIGHBOUR = Qt.ItemDataRole.UserRole
#: Above and below the title, in pixels.
_AIR = 8
#: Qt's own limit of a widget's height.
_UNLIMITED = (1 << 24) - 1


class SimilarElsewhere(QgsCollapsibleGroupBoxBasic):
    """Asks the index in a task; the index is made when the panel is first needed and follows the map's saves."""

    #: Found a joint project of these: the uids, the chosen project first.
    joint_requested = pyqtSignal(list)
    #: Open the project with this uid.
    open_requested = pyqtSignal(str)

    def __init__(
        self, current: CurrentMap, link: PairLink, messages: Messages, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self._current = current
        self._link = link
        self._messages = messages
        self._uid: Optional[str] = None
        self._chosen: Optional[Record] = None
        self._search: Optional[SimilarSearch] = None
        self.setTitle(self.tr("Similar projects elsewhere"))
        self._make_widgets()
        self.setCollapsed(True)
        self.collapsedStateChanged.connect(self._ask)
        self.collapsedStateChanged.connect(self._fit)
        self._fit()
        current.changed.connect(self._on_map)
        current.saved.connect(self._on_saved)
        current.live.read.connect(self._on_read)

    def show_for(self, uid: Optional[str]) -> None:
        """Make a project the one that others are compared with; ``None`` for none."""
        if uid != self._uid:
            self._link.clear()
            self._uid, self._chosen = uid, None
            self._ask(again=True)

    def shown(self) -> list[Neighbour]:
        """The projects in the list, the most similar one first."""
        return [self.list.item(row).data(_NEIGHBOUR) for row in range(self.list.count())]

    def picked(self) -> list[Neighbour]:
        """The projects picked in the list."""
        return [item.data(_NEIGHBOUR) for item in self.list.selectedItems()]

    def pick_cluster(self) -> None:
        """Pick all that form one cluster with the chosen project."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setSelected(item.data(_NEIGHBOUR).together)

    def decide(self, decision: Optional[SimilarityDecision]) -> None:
        """Keep a decision about the chosen project and each picked one; ``None`` takes decisions back."""
        store, chosen = self._current.store, self._chosen
        if store is None or chosen is None:
            return
        with self._messages.told():
            for each in self.picked():
                if decision is None:
                    store.undo_decision(chosen.uid, each.row.uid)
                else:
                    store.decide(chosen.uid, each.row.uid, decision)
        self._link.clear()
        self._ask(again=True)

    def undo_different(self) -> None:
        """Bring back the projects that were called different from the chosen one."""
        store, chosen = self._current.store, self._chosen
        if store is None or chosen is None:
            return
        with self._messages.told():
            for row in store.decisions(chosen.uid):
                if row["decision"] == SimilarityDecision.DIFFERENT:
                    store.undo_decision(chosen.uid, row["other"])
        self._ask(again=True)

    def _fit(self) -> None:
        """Folded, leave the room to the list above."""
        self.setMaximumHeight(self.minimumSizeHint().height() if self.isCollapsed() else _UNLIMITED)

    def minimumSizeHint(self) -> QSize:
        """Folded, the title alone: QGIS folds no sooner than it shows, and the splitter asks before."""
        needed: QSize = super().minimumSizeHint()
        return QSize(needed.width(), self.fontMetrics().height() + _AIR) if self.isCollapsed() else needed

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint() if self.isCollapsed() else super().sizeHint()

    def _make_widgets(self) -> None:
        self._said = QLabel()
        self._said.setWordWrap(True)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        # Two projects and a half: enough to see that there are more.
        self.list.setMinimumHeight(self.fontMetrics().height() * 10)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setAlternatingRowColors(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(self.title())
        self.list.itemClicked.connect(self._on_clicked)
        self.list.itemDoubleClicked.connect(lambda item: self.open_requested.emit(item.data(_NEIGHBOUR).row.uid))
        self.list.itemSelectionChanged.connect(self._enable)
        self.decide_button = QToolButton()
        self.decide_button.setText(self.tr("Decide"))
        self.decide_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.decide_button.setMenu(self._menu())
        self.joint_button = QPushButton(self.tr("Joint project…"))
        self.joint_button.setToolTip(self.tr("Found a joint project of the chosen project and those picked here"))
        self.joint_button.clicked.connect(self._on_joint)
        self.group_button = QPushButton(self.tr("Pick the cluster"))
        self.group_button.setToolTip(self.tr("Pick all that form one cluster with the chosen project"))
        self.group_button.clicked.connect(self.pick_cluster)
        self._contact = QLabel()
        self._contact.setWordWrap(True)
        self._contact.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QHBoxLayout()
        buttons.addWidget(self.decide_button)
        buttons.addWidget(self.group_button)
        buttons.addWidget(self.joint_button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self._said)
        column.addWidget(self.list, 1)
        column.addWidget(self._contact)
        column.addLayout(buttons)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for decision in SimilarityDecision:
            action = menu.addAction(say(decision.label))
            action.triggered.connect(lambda _checked=False, what=decision: self.decide(what))
        menu.addSeparator()
        menu.addAction(self.tr("Take the decision back")).triggered.connect(lambda _checked=False: self.decide(None))
        back = menu.addAction(self.tr("Show again what was called different"))
        back.triggered.connect(lambda _checked=False: self.undo_different())
        return menu

    def _ask(self, *_state: object, again: bool = False) -> None:
        """Ask for the chosen project's neighbours, making the index first where there is none."""
        store = self._current.store
        if self.isCollapsed() or store is None:
            return
        if self._chosen is None and self._uid is not None:
            self._chosen = store.read(self._uid)
        if self._chosen is None:
            self._show([])
            return
        if self._search is None:
            self._search = SimilarSearch(self)
            self._search.found.connect(self._found)
            self._search.failed.connect(self._failed)
            self._search.build(self._reader())
            self._say(self.tr("Reading the map's projects…"))
        self._search.ask(query_of(self._chosen))
        if again:
            self._search.repeat()

    def _reader(self) -> Callable[[], WideIndex]:
        open_another = self._current.open_another
        return lambda: WideIndex(ProjectIndex.read(open_another))

    def _found(self, hits: list[object]) -> None:
        store, chosen = self._current.store, self._chosen
        if store is None or chosen is None:
            return
        with self._messages.told():
            self._show(neighbours(store, chosen, hits, self._current.user.municipality))  # type: ignore[arg-type]  # what the index gives

    def _show(self, found: list[Neighbour]) -> None:
        with QSignalBlocker(self.list):
            self.list.clear()
            for each in found:
                item = QListWidgetItem(self._text(each))
                item.setData(_NEIGHBOUR, each)
                item.setToolTip(self.tr("Click to see both on the map; double click to open"))
                self.list.addItem(item)
        if found:
            self._say("")
        elif self._chosen is None:
            self._say(self.tr("Choose a project in the list to see those like it."))
        else:
            self._say(self.tr("No similar project was found in other municipalities."))
        self._enable()

    def _text(self, each: Neighbour) -> str:
        head = [f"{QLocale().toString(round(100 * each.score))}%", _owner(each.row.municipality)]
        if each.apart is not None:
            head.append(say(each.apart))
        if each.decision is not None:
            by = f" ({each.decided_by})" if each.decided_by else ""
            head.append(say(each.decision.label) + by)
        return f"{row_title(each.row)}\n{' · '.join(head)}\n{say(each.reason)}"

    def _on_clicked(self, item: QListWidgetItem) -> None:
        each: Neighbour = item.data(_NEIGHBOUR)
        if self._chosen is not None and not self._link.show(row_of(self._chosen), each.row):
            self._messages.info(self.tr("One of the two projects has no place that could be shown on the map."))

    def _on_joint(self) -> None:
        if self._chosen is not None:
            self.joint_requested.emit([self._chosen.uid, *(each.row.uid for each in self.picked())])

    def _on_map(self) -> None:
        self._link.clear()
        self._uid = self._chosen = None
        if self._search is not None:
            self._search.deleteLater()
            self._search = None
        self._show([])

    def _on_read(self, records: Mapping[str, Optional[Record]]) -> None:
        """Others have changed these, or very many when there are none."""
        if self._chosen is not None and self._chosen.uid in records:
            self._chosen = records[self._chosen.uid]
        if self._search is not None:
            self._search.take(records)
            self._ask(again=True)

    def _on_saved(self, uid: str) -> None:
        if not uid:
            self._on_read({})
            return
        store = self._current.store
        record = store.read(uid) if store is not None else None
        if self._chosen is not None and self._chosen.uid == uid:
            self._chosen = record
        if self._search is not None:
            if record is None:
                self._search.remove(uid)
            else:
                self._search.put(record)
            self._ask(again=True)

    def _failed(self, error: object) -> None:
        reason = say(error.text) if isinstance(error, IzsaError) else str(error)
        self._say(self.tr("Similar projects cannot be searched: {reason}").format(reason=reason))

    def _enable(self) -> None:
        picked = self.picked()
        self.decide_button.setEnabled(self._chosen is not None)
        self.joint_button.setEnabled(bool(picked))
        self.group_button.setEnabled(any(each.together for each in self.shown()))
        contacts = [f"{_owner(each.row.municipality)}: {each.contact}" for each in picked if each.contact]
        self._contact.setText("\n".join(contacts))
        self._contact.setVisible(bool(contacts))

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))
        self.list.setVisible(not text)


def _owner(code: str) -> str:
    try:
        return say(municipality(code).name)
    except IzsaError:
        return code
