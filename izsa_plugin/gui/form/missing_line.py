"""The line beneath the form that says what is still missing, each thing a link to its field."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFocusEvent
from qgis.PyQt.QtWidgets import QLabel, QWidget

from .checks import Finding


class MissingLine(QLabel):
    """Its links are reached by the tab key and followed by Enter; ``linkActivated`` tells the field."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go to a link at once: Qt would only do so with the next tab, and show nothing until then."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.focusNextPrevChild(event.reason() == Qt.FocusReason.TabFocusReason)

    def show_findings(self, found: Sequence[Finding]) -> None:
        """Name what was found, or say that nothing is missing."""
        links = [
            f'<a href="{each.binding.fields[0]}">{each.binding.row.label}</a>' if each.binding else each.text
            for each in found
        ]
        said = self.tr("Still needed to send: {fields}").format(fields=", ".join(links))
        said = said if found else self.tr("Nothing is missing: the project can be sent for approval.")
        if said == self.text():
            # Setting a text anew would take the focus off the link it is on.
            return
        flags = Qt.TextInteractionFlag
        self.setText(said)
        # Without a link the line is passed over by the tab key.
        self.setTextInteractionFlags(
            flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard if found else flags.NoTextInteraction
        )
