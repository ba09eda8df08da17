"""The dialog in which conflicts are decided: for each the last common value, both sides, and what will stand."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Optional

from qgis.PyQt import uic
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QFileDialog, QVBoxLayout, QWidget

from ... import paths
from ...domain.language import Text
from ...store.gpkg.exchange import Decision
from ...sync import table
from ...sync.conflict import Conflict
from ...sync.wording import Wording
from ..conflict.comparison import MAP, PACKAGE, Comparison, Option
from ..errors import Messages
from ..language import current_language, say


class ConflictDialog(QDialog):
    """Shows conflicts one a row; ``decisions`` are what was chosen, all kept for later at first."""

    def __init__(
        self, name: str, owner: Text, conflicts: Sequence[Conflict], words: Wording, messages: Messages,
        parent: Optional[QWidget] = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setWindowTitle(self.tr("Conflicts – {owner}").format(owner=say(owner)))
        self._name, self._owner, self._words, self._messages = name, owner, words, messages
        self._conflicts = list(conflicts)
        self.form = uic.loadUi(str(paths.form("exchange_conflicts.ui")))
        layout = QVBoxLayout(self)
        layout.addWidget(self.form)
        self.comparison = Comparison(
            self._conflicts, words,
            (self.tr("Last in common"), self.tr("In the package"), self.tr("In the map")),
            lambda conflict: conflict.kind.text,
        )  # fmt: skip
        self.form.table.addWidget(self.comparison)
        options = (
            Option(self.tr("Later"), Decision.REPORT, MAP, settles=False), Option(self.tr("Map"), Decision.MAP, MAP),
            Option(self.tr("Package"), Decision.PACKAGE, PACKAGE),
        )  # fmt: skip
        self.comparison.offer(lambda _number: options)
        self.form.about.setText(
            self.tr("Open questions: {count}. Until you decide, the map stays as it is.").format(
                count=len(self._conflicts))
        )  # fmt: skip
        self._connect()
        self.resize(1180, 620)

    @property
    def choices(self) -> list[QComboBox]:
        """The boxes in which the conflicts are decided, in their order."""
        return self.comparison.choices

    @property
    def decisions(self) -> dict[tuple[str, str, str], Decision]:
        """What was chosen for each conflict, by its place."""
        return {conflict.place: value for conflict, value in zip(self._conflicts, self.comparison.values)}

    def decide(self, decisions: dict[tuple[str, str, str], Decision]) -> None:
        """Choose what was chosen before."""
        for number, conflict in enumerate(self._conflicts):
            self.comparison.choose(number, decisions.get(conflict.place, Decision.REPORT))

    def decide_all(self, decision: Decision) -> None:
        """Choose the same for every conflict."""
        self.comparison.choose_all(decision)

    def save(self, path: Path) -> None:
        """Write the conflicts as a table."""
        with self._messages.told():
            rows = [
                table.conflict_row(
                    self._name, self._owner, table.OPEN if decision is Decision.REPORT else table.DECIDED, conflict,
                    self._words,
                )
                for conflict, decision in zip(self._conflicts, self.comparison.values)
            ]  # fmt: skip
            table.write_table(path, rows, current_language())
            self._messages.success(self.tr("The table lies at {path}.").format(path=path))

    def _connect(self) -> None:
        form = self.form
        form.keep_map.clicked.connect(lambda: self.decide_all(Decision.MAP))
        form.take_package.clicked.connect(lambda: self.decide_all(Decision.PACKAGE))
        form.later.clicked.connect(lambda: self.decide_all(Decision.REPORT))
        form.save_table.clicked.connect(self._ask_and_save)
        form.buttons.accepted.connect(self.accept)
        form.buttons.rejected.connect(self.reject)

    def _ask_and_save(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save as table"), "", "CSV (*.csv)")
        if path:
            self.save(Path(path).with_suffix(".csv"))
