"""Paste a text and choose what of it goes into the form."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Optional

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...analysis.paste import Proposal, Span, propose
from ...domain.record import Record
from .filling import current, is_there
from .paste_labels import Labels
from .paste_text import PastedText

_PROPOSAL = Qt.ItemDataRole.UserRole
#: From this confidence on a proposal is ticked from the start.
_TICKED_FROM = 0.5
_PAUSE = 250
#: As much as is read while the window waits; a decision's paragraph has a tenth of it.
MOST_LETTERS = 6000


class PasteDialog(QDialog):
    """A text to the left, what it proposes to the right; only what stays ticked is taken, and nothing is saved."""

    def __init__(
        self, record: Record, labels: Labels, known_places: Sequence[str] = (), parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Fill in from a text"))
        self._record = record
        self._labels = labels
        self._known_places = tuple(known_places)
        self.text = PastedText()
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(
            self.tr("Paste a paragraph here: from a council decision, a news text or an e-mail, Turkish or English.")
        )
        self.text.setAccessibleName(self.tr("Text to read"))
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setColumnCount(3)
        self.list.setHeaderLabels([self.tr("Field"), self.tr("Proposal"), self.tr("Because of")])
        self.list.setAccessibleName(self.tr("Proposals"))
        self.list.setAccessibleDescription(self.tr("The space bar ticks and unticks a proposal."))
        self.list.setUniformRowHeights(False)
        self.list.setWordWrap(True)
        header = self.list.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        self._said = QLabel()
        self._said.setWordWrap(True)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.text)
        splitter.addWidget(self.list)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        splitter.setChildrenCollapsible(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = buttons.addButton(
            self.tr("&Put the ticked ones into the form"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(splitter, 1)
        column.addWidget(self._said)
        column.addWidget(buttons)
        unit = self.fontMetrics().averageCharWidth()
        self.resize(unit * 150, self.fontMetrics().height() * 32)
        splitter.setSizes([unit * 55, unit * 95])
        header.resizeSection(0, unit * 22)
        header.resizeSection(1, unit * 42)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.read)
        self.text.textChanged.connect(self._pause.start)
        self.list.currentItemChanged.connect(lambda *_: self._mark())
        self.list.itemChanged.connect(lambda *_: self._say())
        self._read_text: Optional[str] = None
        self.read()

    def read(self) -> None:
        """Propose anew from the text as it stands."""
        self._pause.stop()
        text = self.text.toPlainText()
        if text == self._read_text:
            return
        found = propose(text[:MOST_LETTERS], datetime.date.today(), self._known_places)
        if found.text != text[:MOST_LETTERS]:
            # Letters were composed; the spans fit only that text.
            text = found.text + text[MOST_LETTERS:]
            self.text.setPlainText(text)
            self._pause.stop()
        self._read_text = text
        self.list.clear()
        for proposal in found.proposals:
            if not is_there(self._record, proposal):
                self.list.addTopLevelItem(self._item(proposal, found.text))
        if self.list.topLevelItemCount():
            self.list.setCurrentItem(self.list.topLevelItem(0))
        self._mark()
        self._say()

    def chosen(self) -> list[Proposal]:
        """The proposals that are ticked, in the order of the form."""
        return [item.data(0, _PROPOSAL) for item in self._items() if item.checkState(0) == Qt.CheckState.Checked]

    def _item(self, proposal: Proposal, text: str) -> QTreeWidgetItem:
        words = " … ".join(text[span.start : span.end] for span in proposal.spans)
        value = self._labels.value(proposal)
        before = current(self._record, proposal)
        if before is not None:
            held = self._labels.read(proposal.field, before)
            value = self.tr("{new} (instead of: {old})").format(new=value, old=held)
        item = QTreeWidgetItem([self._labels.field(proposal), value, words])
        item.setData(0, _PROPOSAL, proposal)
        for column in range(3):
            item.setToolTip(column, item.text(column))
        ticked = proposal.confidence >= _TICKED_FROM and before is None
        item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        return item

    def _items(self) -> list[QTreeWidgetItem]:
        return [self.list.topLevelItem(at) for at in range(self.list.topLevelItemCount())]

    def _mark(self) -> None:
        item = self.list.currentItem()
        spans: list[Span] = [span for each in self._items() for span in each.data(0, _PROPOSAL).spans]
        self.text.mark(dict.fromkeys(spans), item.data(0, _PROPOSAL).spans if item is not None else ())

    def _say(self) -> None:
        count = len(self.chosen())
        self.take.setEnabled(count > 0)
        if not self.text.toPlainText().strip():
            said = self.tr("What the text says is proposed here, each with the words that led to it.")
        elif not self.list.topLevelItemCount():
            said = self.tr("This text says nothing that the form could take, or the form says it already.")
        else:
            said = self.tr(
                "%n proposal(s) ticked. Nothing is saved: look the form over and save it yourself.", "", count
            )
        if len(self.text.toPlainText()) > MOST_LETTERS:
            cut = self.tr("Only the first {count} letters were read; paste the paragraph about the project.")
            said = f"{said} {cut.format(count=MOST_LETTERS)}"
        self._said.setText(said)
