"""What the makers of pictures of single windows share: QGIS in a language, and the picture of a widget."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QLocale, QTimer, QTranslator
from qgis.PyQt.QtWidgets import QWidget

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"


def take_all(language: str, pictures: Callable[[Path, str], None]) -> NoReturn:
    """Take pictures in QGIS in ``tr`` or ``en`` with our texts, then leave; ``pictures`` gets a folder for its maps."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # What is set for the pictures stays out of the user's own settings.
        os.environ["XDG_CONFIG_HOME"] = name
        locale = QLocale("tr_TR" if language == "tr" else "en_GB")
        QLocale.setDefault(locale)
        app = QgsApplication([], True, name)
        app.initQgis()
        QgsApplication.setLocale(locale)
        PICTURES.mkdir(parents=True, exist_ok=True)
        translator = QTranslator()
        if language != "en":
            texts = folder / f"izsa_{language}.qm"
            catalogue = ROOT / "i18n" / f"izsa_{language}.ts"
            subprocess.run(["lrelease", str(catalogue), "-qm", str(texts)], check=True, capture_output=True)
            translator.load(str(texts))
            QCoreApplication.installTranslator(translator)
        pictures(folder, language)
    # Windows and layers that outlive the application are a crash while Python takes itself down.
    os._exit(0)


def take(widget: QWidget, name: str, wait: int = 300) -> None:
    """Take the picture of a window that was given some milliseconds to draw."""
    widget.show()
    loop = QEventLoop()
    QTimer.singleShot(wait, loop.quit)
    loop.exec()
    widget.grab().save(str(PICTURES / f"{name}.png"))
    widget.close()
