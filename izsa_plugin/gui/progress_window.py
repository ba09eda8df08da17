"""Progress, and a button to cancel, over work that has to be done in the window's own thread."""

from __future__ import annotations

from types import TracebackType
from typing import Optional

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QProgressDialog, QWidget


class ProgressWindow:
    """Shown from the first moment; :meth:`step` lets QGIS's window draw itself and hear the button."""

    def __init__(self, title: str, window: QWidget) -> None:
        cancel = QCoreApplication.translate("QPlatformTheme", "Cancel")
        self._dialog = QProgressDialog(title, cancel, 0, 100, window)
        self._dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self._dialog.setMinimumDuration(0)

    def __enter__(self) -> ProgressWindow:
        self._dialog.show()
        self.step(0.0)
        return self

    def step(self, percent: float, text: str = "") -> bool:
        """Show how far it is; returns whether to go on."""
        if text:
            self._dialog.setLabelText(text)
        self._dialog.setValue(int(percent))
        QCoreApplication.processEvents()
        return not self._dialog.wasCanceled()

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        self._dialog.close()
        self._dialog.deleteLater()
