"""Runs inside QGIS Desktop: takes the pictures of the window with the dock, and of the form, then leaves QGIS."""

from __future__ import annotations

import os
import sys
import traceback
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QElapsedTimer, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QWidget
from qgis.utils import iface

PICTURES = Path(QgsProject.instance().homePath()).parents[1] / "docs" / "pictures"
LANGUAGE = QgsApplication.locale()[:2]
#: A project as somebody enters it, in Turkish as the demo's projects, so that similar ones stand beside.
TYPED: dict[str, Any] = {
    "title": "Okullara güvenli bisiklet yolu",
    "purpose": "Çocukların okula bisikletle güvenle gitmesi; mahalle yollarında araç trafiğinin azalması.",
    "project_audience": ("children", "students"),
}
#: What is not ours and would only take room.
CLOSED = ("Browser", "ProcessingToolbox", "LayerStyling")


def wait(milliseconds: int) -> None:
    """Let QGIS work for a while."""
    timer = QElapsedTimer()
    timer.start()
    while timer.elapsed() < milliseconds:
        QgsApplication.processEvents()


def take(widget: QWidget, name: str) -> None:
    """Save a picture of a widget once its map is drawn."""
    wait(1500)
    iface.mapCanvas().waitWhileRendering()
    iface.messageBar().clearWidgets()
    wait(200)
    widget.grab().save(str(PICTURES / f"{name}.png"))


def pictures() -> None:
    """Take them all."""
    window = iface.mainWindow()
    window.resize(1366, 768)
    for name in CLOSED:
        other = window.findChild(QDockWidget, name)
        if other is not None:
            other.close()
    dock = window.findChild(QgsDockWidget, "IzsaDock")
    dock.setUserVisible(True)
    window.resizeDocks([dock], [380], 1)
    window.resizeDocks([window.findChild(QDockWidget, "Layers")], [235], 1)
    take(window, f"window-{LANGUAGE}")

    before = set(QApplication.topLevelWidgets())
    dock.widget().new_requested.emit()
    (form,) = (widget for widget in QApplication.topLevelWidgets() if widget not in before and widget.isVisible())
    for field, value in TYPED.items():
        form.form.binding(field).editor.set_value(value)
    take(form, f"form-{LANGUAGE}")


def take_and_leave() -> None:
    """Leave QGIS whatever happens: nobody is there to close it."""
    status = 1
    try:
        pictures()
        status = 0
    except Exception:
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(status)


QTimer.singleShot(2000, take_and_leave)
