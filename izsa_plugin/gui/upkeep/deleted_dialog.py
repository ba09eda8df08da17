"""The projects that were deleted, with a way to put one back as it was."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ...domain.districts import municipality
from ...domain.errors import IzsaError
from ...domain.history import deleted
from ...domain.language import Text
from ...domain.record import Row
from ...store.protocol import Store
from ..errors import Messages
from ..language import current_language, say
from ..moment import moment_text

TITLE, OWNER, WHEN, WHO = range(4)
_PLACE = Qt.ItemDataRole.UserRole
_NOT_KEPT = Text(
    "Bu projenin içeriği saklanmamış; geri getirilemiyor. Haritanın yedeğine bakın.",
    "What this project held was not kept, so it cannot be put back. Look into the map's backup.",
)


class DeletedDialog(QDialog):
    """One project a row, the last deleted first; only its own municipality puts one back."""

    #: A project stands on the map again, by its uid.
    brought_back = pyqtSignal(str)

    def __init__(self, store: Store, messages: Messages, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Deleted projects"))
        self._store, self._messages = store, messages
        self._rows: list[Row] = []
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.tree = QTreeWidget()
        self.tree.setRootIsDecorated(False)
        self.tree.setAlternatingRowColors(True)
        self.tree.setAccessibleName(self.windowTitle())
        self.tree.setHeaderLabels(
            [self.tr("Project"), self.tr("Municipality"), self.tr("Deleted on"), self.tr("By")]
        )  # fmt: skip
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.restore = buttons.addButton(self.tr("&Put back"), QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.said)
        column.addWidget(self.tree, 1)
        column.addWidget(buttons)
        self.tree.currentItemChanged.connect(lambda *_: self._show())
        self.restore.clicked.connect(self.put_back)
        self.resize(760, 420)
        for at, width in ((TITLE, 300), (OWNER, 170), (WHEN, 140)):
            self.tree.setColumnWidth(at, width)
        self.refresh()

    def refresh(self) -> None:
        """Read again what was deleted."""
        self._rows = self._store.deleted_projects()
        self.tree.clear()
        for at, row in enumerate(self._rows):
            item = QTreeWidgetItem(self.tree)
            item.setData(TITLE, _PLACE, at)
            item.setText(TITLE, row["title"] or self.tr("(untitled draft)"))
            item.setText(OWNER, _name(row["municipality"]))
            item.setText(WHEN, moment_text(row["at"], current_language()))
            item.setText(WHO, row["by"] or self.tr("unknown"))
        if self._rows:
            self.tree.setCurrentItem(self.tree.topLevelItem(0))
        self._show()

    def put_back(self) -> None:
        """Save the chosen project as it was when it was deleted, with all that belonged to it."""
        row = self._chosen()
        if row is None:
            return
        with self._messages.told():
            record = deleted(self._store.schema, self._store.history(row["uid"]), self._store.approves)
            if record is None:
                raise IzsaError(_NOT_KEPT)
            saved = self._store.save(record)
            self._messages.success(self.tr("“{title}” is on the map again.").format(title=row["title"] or saved.uid))
            self.brought_back.emit(saved.uid)
            self.refresh()

    def _chosen(self) -> Optional[Row]:
        item = self.tree.currentItem()
        return None if item is None else self._rows[item.data(TITLE, _PLACE)]

    def _show(self) -> None:
        row = self._chosen()
        why = self._store.why_read_only(row["municipality"]) if row is not None else None
        self.restore.setEnabled(row is not None and why is None)
        if row is None:
            self.said.setText(self.tr("No project was deleted from this map."))
        elif why is not None:
            self.said.setText(say(why))
        else:
            self.said.setText(
                self.tr("A project comes back as it was; what was sent or approved goes for approval again.")
            )


def _name(code: str) -> str:
    try:
        return say(municipality(code).name)
    except IzsaError:
        return code
