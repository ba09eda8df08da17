"""A function run beside the window as a QGIS task; its end is told in the window's own thread."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal

#: Gets whether the user has cancelled; a work that is asked to stop returns what it has done.
IsCancelled = Callable[[], bool]
Work = Callable[[IsCancelled], Any]


class Background(QObject):
    """One run; ``done`` brings its result, ``failed`` the error it raised."""

    done = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(self, title: str, work: Work, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._task = _Task(title, work)
        self._task.ended.connect(self._tell)

    def start(self) -> None:
        """Begin."""
        QgsApplication.taskManager().addTask(self._task)

    def _tell(self) -> None:
        task = self._task
        if task.error is not None:
            self.failed.emit(task.error)
        else:
            self.done.emit(task.result)
        self.deleteLater()


class _Task(QgsTask):
    ended = pyqtSignal()

    def __init__(self, title: str, work: Work) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._work = work
        self.result: Any = None
        self.error: Optional[Exception] = None

    def run(self) -> bool:
        try:
            self.result = self._work(self.isCanceled)
        except Exception as error:  # told in the window's thread, where the edge of the interface is
            self.error = error
        return self.error is None

    def finished(self, _successful: bool) -> None:
        self.ended.emit()
