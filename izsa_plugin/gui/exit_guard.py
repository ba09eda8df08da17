"""Asks about an unsaved project before QGIS itself is closed."""

from __future__ import annotations

from typing import Callable

from qgis.gui import QgsApplicationExitBlockerInterface


class ExitGuard(QgsApplicationExitBlockerInterface):
    """QGIS asks it before it closes."""

    def __init__(self, may_exit: Callable[[], bool]) -> None:
        super().__init__()
        self._may_exit = may_exit

    def allowExit(self) -> bool:
        """Whether nothing unsaved would be lost."""
        return self._may_exit()
