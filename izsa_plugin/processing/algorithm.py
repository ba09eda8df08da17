"""What every İZSA algorithm has in common: the user's language, help, and a check of what its analysis needs."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Sequence
from typing import Any, ClassVar, Optional

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
)
from qgis.PyQt.QtGui import QIcon

from .. import paths
from ..domain.errors import IzsaError
from ..domain.language import Text, language_of

_MISSING = Text(
    "Bu analiz için Python'un {modules} paketi gerekiyor. {how}",
    "This analysis needs the Python package {modules}. {how}",
)
_HOW_WINDOWS = Text(
    "OSGeo4W kurulumunu açın, «Advanced Install» ile {packages} paketini kurun ve QGIS'i yeniden başlatın.",
    "Open the OSGeo4W setup, choose Advanced Install, install {packages} and restart QGIS.",
)
_HOW_LINUX = Text(
    "Uçbirimde «sudo apt install {packages}» yazın ve QGIS'i yeniden başlatın.",
    "Type “sudo apt install {packages}” in a terminal and restart QGIS.",
)
_HOW_MACOS = Text(
    "{packages} paketlerini içeren güncel QGIS kurulumunu kullanın.",
    "Use a current QGIS installer, which brings {packages}.",
)
_OLD_SHAPELY = Text(
    "Bu analiz için shapely 2 ya da daha yenisi gerekiyor; kurulu olan {version}. QGIS'in Python'uyla "
    "«python3 -m pip install --user --break-system-packages 'shapely>=2'» çalıştırın ve QGIS'i yeniden başlatın.",
    "This analysis needs shapely 2 or newer; {version} is installed. With QGIS's Python run "
    "“python3 -m pip install --user --break-system-packages 'shapely>=2'” and restart QGIS.",
)


class IzsaAlgorithm(QgsProcessingAlgorithm):
    """Base of the provider's algorithms; a subclass sets the class attributes and the usual Processing methods."""

    ID: ClassVar[str]
    TITLE: ClassVar[Text]
    HELP: ClassVar[Text]
    GROUP_ID: ClassVar[str] = "analysis"
    GROUP: ClassVar[Text] = Text("Analiz", "Analysis")
    TAGS: ClassVar[tuple[str, ...]] = ()
    #: Import names of packages that not every QGIS brings; ``canExecute`` says how to get a missing one.
    NEEDS: ClassVar[tuple[str, ...]] = ()

    def __init__(self) -> None:
        super().__init__()
        self.language = language_of(QgsApplication.locale())

    def say(self, text: Text) -> str:
        """A text in the user's language."""
        return text.of(self.language)

    def createInstance(self) -> IzsaAlgorithm:
        return type(self)()

    def name(self) -> str:
        return self.ID

    def displayName(self) -> str:
        return self.say(self.TITLE)

    def group(self) -> str:
        return self.say(self.GROUP)

    def groupId(self) -> str:
        return self.GROUP_ID

    def tags(self) -> list[str]:
        return ["izsa", *self.TAGS]

    def shortHelpString(self) -> str:
        return self.say(self.HELP)

    def icon(self) -> QIcon:
        return QIcon(str(paths.resource("icons", "izsa.svg")))

    def add_choice(self, name: str, label: Text, values: Sequence[str], default: Optional[str] = None) -> None:
        """Let one of some words be chosen; without a default none need be."""
        self.addParameter(
            QgsProcessingParameterEnum(
                name, self.say(label), list(values), defaultValue=default, optional=default is None,
                usesStaticStrings=True,
            )
        )  # fmt: skip

    def canExecute(self) -> tuple[bool, str]:
        missing = missing_packages(self.NEEDS)
        return missing is None, "" if missing is None else self.say(missing)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        # qgis_process and models do not ask canExecute before they run an algorithm.
        missing = missing_packages(self.NEEDS)
        if missing is not None:
            raise QgsProcessingException(self.say(missing))
        return True


def require_packages(needs: tuple[str, ...]) -> None:
    """Raise :class:`IzsaError` with what to install where one of the packages is not there."""
    missing = missing_packages(needs)
    if missing is not None:
        raise IzsaError(missing)


def missing_packages(needs: tuple[str, ...], platform: str = sys.platform) -> Optional[Text]:
    """What to install on ``platform`` before packages ``needs`` can be imported; None when all are there."""
    absent = [name for name in needs if importlib.util.find_spec(name) is None]
    if absent:
        how = _HOW_WINDOWS if platform == "win32" else _HOW_MACOS if platform == "darwin" else _HOW_LINUX
        packages = " ".join(name if platform == "darwin" else f"python3-{name}" for name in absent)
        return _MISSING.format(modules=", ".join(absent), how=how.format(packages=packages))
    if "shapely" in needs:
        import shapely

        # Some builds write «0+unknown» for their version, so it is asked for what only version 2 can do.
        if not hasattr(shapely, "is_missing"):
            return _OLD_SHAPELY.format(version=shapely.__version__)
    return None
