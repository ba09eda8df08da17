"""The dialog of two who edited the same project: field by field what was, what I typed, what the other saved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ...domain.language import Text
from ...domain.record import Record
from ...domain.schema import Schema
from ...store.protocol import Store
from ...sync.snapshot import Snapshot
from ...sync.two_saves import PROJECT, Difference, Side, rows_of
from ...sync.wording import Wording
from ..conflict.comparison import MAP, PACKAGE, Comparison, Option
from ..language import current_language
from ..moment import moment_text

#: The lists whose names the words need.
_LISTS = ("goal", "target", "district")


class StaleDialog(QDialog):
    """What one alone changed is chosen already; what both changed has to be chosen before the result can be saved."""

    def __init__(
        self, store: Store, found: Sequence[Difference], mine: Record, theirs: Record,
        parent: Optional[QWidget] = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setWindowTitle(self.tr("Somebody else saved this project"))
        self._found = list(found)
        reasons = {id(each.conflict): each.reason for each in found}
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.comparison = Comparison(
            [each.conflict for each in found], words(store, mine, theirs),
            (self.tr("Before"), self.tr("Mine"), self.tr("Theirs")), lambda conflict: reasons[id(conflict)],
        )  # fmt: skip
        self.mine = QPushButton(self.tr("Take all of &mine"))
        self.theirs = QPushButton(self.tr("Take all of &theirs"))
        self.left = QLabel()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = self.buttons.addButton(self.tr("&Save the result"), QDialogButtonBox.ButtonRole.AcceptRole)
        sides = QHBoxLayout()
        sides.addWidget(self.mine)
        sides.addWidget(self.theirs)
        sides.addStretch()
        below = QHBoxLayout()
        below.addWidget(self.left, 1)
        below.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.addWidget(self.about)
        column.addLayout(sides)
        column.addWidget(self.comparison, 1)
        column.addLayout(below)
        self.comparison.offer(self._options)
        self.about.setText(self._sentence(theirs))
        self.mine.clicked.connect(lambda: self.comparison.choose_all(Side.MINE))
        self.theirs.clicked.connect(lambda: self.comparison.choose_all(Side.THEIRS))
        self.comparison.decided.connect(self._show)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        for button in (self.mine, self.theirs):
            button.setAutoDefault(False)
        self._show()
        self.resize(1180, 560)

    def choices(self) -> list[tuple[Difference, Side]]:
        """What was chosen for each difference."""
        return [(each, side) for each, side in zip(self._found, self.comparison.values) if side is not None]

    def _options(self, number: int) -> list[Option]:
        options = [Option(self.tr("Mine"), Side.MINE, PACKAGE), Option(self.tr("Theirs"), Side.THEIRS, MAP)]
        follows = self._found[number].follows
        if follows is None:
            return [Option(self.tr("Choose…"), None, None, settles=False), *options]
        return options if follows is Side.MINE else options[::-1]

    def _show(self) -> None:
        left = self.comparison.values.count(None)
        self.save.setEnabled(not left)
        self.left.setText(self.tr("Still to be chosen: {count}").format(count=left) if left else "")

    def _sentence(self, theirs: Record) -> str:
        when = moment_text(theirs.row.get("updated_at") or "", current_language())
        return self.tr(
            "{who} saved this project on {when}, while you were editing it. What only one of you changed comes "
            "together by itself; where both changed the same, choose what stands."
        ).format(who=theirs.row.get("updated_by") or self.tr("Somebody else"), when=when)


class _OneProject(Wording):
    """Leaves out which project a row belongs to, as there is but one."""

    def row(self, table: str, key: str, *rows: Any) -> Text:
        return self.part(table, key, *rows)


def words(store: Store, *records: Record) -> Wording:
    """Words for the states of one project."""
    schema: Schema = store.schema
    lists: Snapshot = {
        name: {str(row[schema.table(name).key]): row for row in store.rows(name)} for name in _LISTS
    }  # fmt: skip
    tables = (schema.table(PROJECT), *schema.children())
    return _OneProject(schema, lists, *({table.name: rows_of(table, each) for table in tables} for each in records))
