"""The hub's preview: what each package would do, its conflicts decided before anything is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Optional, Union

from qgis.core import QgsApplication
from qgis.PyQt import uic
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QTreeWidgetItem, QVBoxLayout, QWidget

from ... import paths
from ...domain.districts import municipality
from ...domain.errors import IzsaError
from ...domain.language import Text
from ...domain.schema import Schema
from ...store.gpkg.exchange import Decision, Package, Preview
from ...store.gpkg.exchange.gate import Standing
from ...sync import table
from ...sync.conflict import Conflict
from ...sync.wording import Wording
from ..errors import Messages
from ..language import current_language, say
from .conflict_dialog import ConflictDialog

OWNER, PACKAGE, STANDING, RECEIVED, NEW, CHANGED, DELETED, CONFLICTS, REFUSED = range(9)
_NUMBER = Qt.ItemDataRole.UserRole


@dataclass
class Incoming:
    """A package that came: what it would do, or why it cannot be read; and what was decided about it."""

    path: Path
    package: Optional[Package]
    outcome: Union[Preview, IzsaError]
    decisions: dict[tuple[str, str, str], Decision] = field(default_factory=dict)

    @property
    def preview(self) -> Optional[Preview]:
        """What it would do, if it may be taken in."""
        return self.outcome if isinstance(self.outcome, Preview) else None

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """The conflicts as they were shown and decided."""
        return self.preview.conflicts if self.preview else ()


class PreviewDialog(QDialog):
    """Lists packages with their numbers; ``chosen`` are those to be taken in."""

    def __init__(
        self, incoming: Sequence[Incoming], schema: Schema, messages: Messages, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Take in packages"))
        self._incoming = list(incoming)
        self._schema = schema
        self._messages = messages
        self.form = uic.loadUi(str(paths.form("exchange_preview.ui")))
        layout = QVBoxLayout(self)
        layout.addWidget(self.form)
        form = self.form
        form.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Take in"))
        self._fill()
        form.tree.currentItemChanged.connect(lambda _now, _before: self._explain())
        form.tree.itemChanged.connect(lambda _item, _column: self._offer())
        form.decide.clicked.connect(self._decide)
        form.save_table.clicked.connect(self._ask_and_save)
        form.buttons.accepted.connect(self.accept)
        form.buttons.rejected.connect(self.reject)
        form.tree.setCurrentItem(form.tree.topLevelItem(0))
        self._offer()
        self.resize(1080, 480)

    @property
    def chosen(self) -> list[Incoming]:
        """The packages that are ticked."""
        tree = self.form.tree
        items = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
        return [self._incoming[item.data(OWNER, _NUMBER)] for item in items
                if item.checkState(OWNER) == Qt.CheckState.Checked]  # fmt: skip

    def conflict_dialog(self, incoming: Incoming) -> ConflictDialog:
        """The dialog for one package's conflicts, with what was decided so far."""
        preview = incoming.preview
        conflicts = preview.conflicts if preview else ()
        words = Wording(self._schema, preview.here if preview else None)
        owner = municipality(preview.manifest.municipality).name if preview else Text("", "")
        dialog = ConflictDialog(incoming.path.name, owner, conflicts, words, self._messages, self)
        dialog.decide(incoming.decisions)
        return dialog

    def save(self, path: Path) -> None:
        """Write all conflicts and refusals as a table."""
        rows: list[list[Text]] = []
        for one in self._incoming:
            name, empty = Text(one.path.name, one.path.name), Text("", "")
            if one.preview is None:
                why = one.outcome.text if isinstance(one.outcome, IzsaError) else empty
                rows.append([name, empty, table.FAILED, empty, empty, why, empty, empty, empty])
                continue
            owner = municipality(one.preview.manifest.municipality).name
            words = Wording(self._schema, one.preview.here)
            rows += [table.conflict_row(name.tr, owner, table.OPEN, c, words) for c in one.preview.conflicts]
            rows += [table.refusal_row(name.tr, owner, refusal, words) for refusal in one.preview.refusals]
        with self._messages.told():
            table.write_table(path, rows, current_language())
            self._messages.success(self.tr("The table lies at {path}.").format(path=path))

    def _fill(self) -> None:
        tree = self.form.tree
        tree.setHeaderLabels(
            [self.tr("Municipality"), self.tr("Package"), self.tr("What it is"), self.tr("Received"), self.tr("New"),
             self.tr("Changed"), self.tr("Deleted"), self.tr("Conflicts"), self.tr("Refused")]
        )  # fmt: skip
        for number, one in enumerate(self._incoming):
            item = QTreeWidgetItem(tree)
            item.setData(OWNER, _NUMBER, number)
            item.setText(PACKAGE, one.path.name)
            preview = one.preview
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            brings = preview is not None and preview.standing.is_to_be_merged
            # A map that is not the one known so far is accepted by ticking it, never by haste.
            ticked = brings and preview is not None and preview.standing is not Standing.OTHER_MAP
            item.setCheckState(OWNER, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            if not brings:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
            if preview is None:
                item.setText(OWNER, self.tr("(not readable)"))
                item.setText(STANDING, self.tr("Cannot be taken in"))
                item.setIcon(STANDING, QgsApplication.getThemeIcon("/mIconWarning.svg"))
                continue
            item.setText(OWNER, say(municipality(preview.manifest.municipality).name))
            item.setText(STANDING, say(preview.standing.text))
            for column, value in (
                (RECEIVED, preview.received), (NEW, preview.new), (CHANGED, preview.changed),
                (DELETED, preview.deleted), (CONFLICTS, len(preview.conflicts)), (REFUSED, len(preview.refusals)),
            ):  # fmt: skip
                item.setText(column, str(value))
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for column, width in ((OWNER, 210), (PACKAGE, 190), (STANDING, 200)):
            tree.setColumnWidth(column, width)
        for column in (RECEIVED, NEW, CHANGED, DELETED, CONFLICTS, REFUSED):
            tree.setColumnWidth(column, 72)

    def _current(self) -> Optional[Incoming]:
        item = self.form.tree.currentItem()
        return None if item is None else self._incoming[item.data(OWNER, _NUMBER)]

    def _explain(self) -> None:
        one = self._current()
        if one is None:
            return
        preview = one.preview
        if preview is None:
            said = [say(one.outcome.text)] if isinstance(one.outcome, IzsaError) else []
        else:
            made = preview.manifest
            said = [
                self.tr("Package {number}, made by {by} on {day}. {standing}.").format(
                    number=made.number, by=made.made_by or "–", day=made.made_at[:10],
                    standing=say(preview.standing.text))
            ]  # fmt: skip
            kinds = dict.fromkeys(say(refusal.kind.text) for refusal in preview.refusals)
            said += list(kinds)
            decided = sum(decision is not Decision.REPORT for decision in one.decisions.values())
            if preview.conflicts:
                said.append(
                    self.tr("{decided} of {all} conflicts decided; the others are kept for later.").format(
                        decided=decided, all=len(preview.conflicts))
                )  # fmt: skip
        self.form.reason.setText("\n".join(said))
        self.form.decide.setEnabled(preview is not None and bool(preview.conflicts))

    def _offer(self) -> None:
        self.form.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.chosen))

    def _decide(self) -> None:
        one = self._current()
        if one is None or one.preview is None:
            return
        dialog = self.conflict_dialog(one)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            one.decisions = dialog.decisions
        dialog.deleteLater()
        self._explain()

    def _ask_and_save(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save as table"), "", "CSV (*.csv)")
        if path:
            self.save(Path(path).with_suffix(".csv"))
