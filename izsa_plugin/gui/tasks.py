"""Running a Processing algorithm beside the window, with progress and cancel in QGIS's task list."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QObject

from ..domain.errors import IzsaError
from ..domain.language import Text

Done = Callable[[dict[str, Any]], None]
Failed = Callable[[IzsaError], None]


class AlgorithmRun(QObject):
    """One run of an algorithm as a task; keep it until it has told its end."""

    def __init__(self, algorithm: str, parameters: dict[str, Any], parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._feedback = QgsProcessingFeedback(False)
        self._task = QgsProcessingAlgRunnerTask(_made(algorithm), parameters, self._context, self._feedback)

    def start(self, done: Done, failed: Failed) -> None:
        """Begin; ``done`` gets the algorithm's results, ``failed`` the reason. A cancelled run calls neither."""

        def ended(successful: bool, results: dict[str, Any]) -> None:
            self.deleteLater()
            if successful:
                done(results)
            elif not self._feedback.isCanceled():
                failed(IzsaError(_reason(self._feedback)))

        self._task.executed.connect(ended)
        QgsApplication.taskManager().addTask(self._task)


def run_here(
    algorithm: str, parameters: dict[str, Any], feedback: Optional[QgsProcessingFeedback] = None
) -> dict[str, Any]:
    """Run an algorithm in the window's own thread, where alone QGIS lays out pages; raises :class:`IzsaError`."""
    feedback = feedback or QgsProcessingFeedback(False)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    results, successful = _made(algorithm).run(parameters, context, feedback)
    if not successful:
        raise IzsaError(_reason(feedback))
    return dict(results)


def _made(algorithm: str) -> QgsProcessingAlgorithm:
    made = QgsApplication.processingRegistry().createAlgorithmById(algorithm)
    if made is None:
        raise IzsaError(
            Text(
                "«{name}» algoritması yüklü değil. Eklentiyi Eklenti Yöneticisinden kapatıp yeniden açın.",
                "The algorithm “{name}” is not loaded. Switch the plugin off and on in the plugin manager.",
            ).format(name=algorithm)
        )
    return made


def _reason(feedback: QgsProcessingFeedback) -> Text:
    """The last lines the algorithm wrote, which are in the user's language already."""
    lines = [line for line in feedback.textLog().splitlines() if line.strip()]
    said = lines[-1] if lines else "?"
    return Text(said, said)
