"""The line above the form that says what the coordinators ask, with the steps that are the user's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from ...domain.approval import ANSWER, NOTE, Step, approval_of
from ...domain.choices import Approval
from ...domain.record import Record
from ..language import say


class ReviewBar(QWidget):
    """Hidden for a project about which nothing is asked and nobody has to judge."""

    #: A step, and the note that goes with it.
    step_requested = pyqtSignal(object, str)
    #: What the municipality answers, as it is typed.
    answered = pyqtSignal(str)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._uid = ""
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.note = QLineEdit()
        self.note.textChanged.connect(self.answered)
        self.steps = {step: QPushButton(say(step.label)) for step in Step if step.is_of_coordinator}
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 6, 9, 0)
        row.addWidget(self.said, 1)
        row.addWidget(self.note, 1)
        for step, button in self.steps.items():
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, step=step: self.step_requested.emit(step, self.note.text()))
            row.addWidget(button)

    def show_for(self, record: Record, possible: Sequence[Step], dirty: bool) -> None:
        """Say what stands about a project; steps can be taken only with it as it is saved."""
        note, approval = record.row.get(NOTE), approval_of(record)
        offered = [step for step in possible if step in self.steps]
        # The municipality sends with the form's own button, which takes the answer along.
        answers = Step.SEND in possible and bool(note)
        if not (offered or answers) or record.uid != self._uid:
            self.note.clear()
        self._uid = record.uid
        needed = self.tr("Note to the municipality, needed to ask for changes")
        self.note.setPlaceholderText(self.tr("Your answer to İZSA, if you like") if answers else needed)
        label = self.tr("Your answer to İZSA") if answers else self.tr("Note to the municipality")
        self.note.setAccessibleName(label)
        self.setVisible(record.version > 0 and bool(note or offered))
        asked = {
            Approval.CHANGES_ASKED: self.tr("İZSA asks for changes: {note}"),
            Approval.SENT: self.tr("İZSA had asked for changes: {note}"),
            Approval.IN_REVIEW: self.tr("İZSA had asked for changes: {note}"),
        }.get(approval, self.tr("Note of İZSA: {note}"))
        state = self.tr("State: {state}").format(state=say(approval.label))
        said = [asked.format(note=note) if note else state]
        if record.row.get(ANSWER):
            said.append(self.tr("Answer: {text}").format(text=record.row[ANSWER]))
        self.said.setText("\n".join(said))
        self.note.setVisible(bool(offered) or answers)
        for step, button in self.steps.items():
            button.setVisible(step in offered)
            button.setEnabled(not dirty)
            button.setToolTip(self.tr("Save the project first.") if dirty else "")
