"""The edge of the interface: errors become an entry in the message bar and a line in the log."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Callable

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtCore import QCoreApplication, QObject
from qgis.PyQt.QtWidgets import QPushButton

from ..domain.errors import IzsaError
from ..domain.language import Text
from .language import say

#: Said of a project that was to be opened, changed or printed and is not there.
NOT_ON_MAP = Text(
    "Bu proje haritada artık yok; başkası silmiş olabilir. Listeyi yenileyin.",
    "This project is not on the map any more; somebody else may have deleted it. Refresh the list.",
)
#: The tab of QGIS's log panel, and the title of our entries in the message bar.
TAG = "İZSA"


class Messages(QObject):
    """Tells the user what happened, in QGIS's message bar, and keeps it in the log."""

    def __init__(self, bar: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bar = bar

    def info(self, text: str) -> None:
        """Something went as it should."""
        self._tell(text, Qgis.MessageLevel.Info)

    def success(self, text: str) -> None:
        """Something the user asked for is done."""
        self._tell(text, Qgis.MessageLevel.Success)

    def offer(
        self, text: str, label: str, act: Callable[[], object], level: Qgis.MessageLevel = Qgis.MessageLevel.Success
    ) -> None:
        """Something is done, or stands in the way, and a button does what may follow, such as taking it back."""
        QgsMessageLog.logMessage(text, TAG, level, notifyUser=False)
        item = self._bar.createMessage(TAG, text)
        button = QPushButton(label, item)

        def clicked(_checked: bool) -> None:
            self._bar.popWidget(item)
            act()

        button.clicked.connect(clicked)
        item.layout().addWidget(button)
        self._bar.pushWidget(item, level)

    def warning(self, text: str) -> None:
        """Something the user should look at."""
        self._tell(text, Qgis.MessageLevel.Warning)

    def error(self, error: IzsaError) -> None:
        """Something could not be done; the error says what to do instead."""
        self._tell(say(error.text), Qgis.MessageLevel.Critical)

    def failed(self, error: Exception) -> None:
        """What ran beside the window ended in an error."""
        with self.told():
            raise error

    @contextmanager
    def told(self) -> Iterator[None]:
        """Run a block whose :class:`IzsaError` ends at the user, and any other error too, with its trace in the log."""
        try:
            yield
        except IzsaError as error:
            self.error(error)
        except Exception as error:
            QgsMessageLog.logMessage(traceback.format_exc(), TAG, Qgis.MessageLevel.Critical, notifyUser=False)
            self._tell(_unexpected().format(error=error or type(error).__name__), Qgis.MessageLevel.Critical)

    def _tell(self, text: str, level: Qgis.MessageLevel) -> None:
        QgsMessageLog.logMessage(text, TAG, level, notifyUser=False)
        self._bar.pushMessage(TAG, text, level)


def _unexpected() -> str:
    return str(
        QCoreApplication.translate(
            "Messages", "Something unexpected went wrong: {error}. The log panel, tab İZSA, has the details."
        )
    )
