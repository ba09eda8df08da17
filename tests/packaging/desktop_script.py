"""Runs inside QGIS Desktop: notes what the plugin put there, unloads it, loads it again, and writes the notes."""

from __future__ import annotations

import json
import os
import sys
import traceback
from pathlib import Path

from qgis import utils
from qgis.core import QgsApplication, QgsExpression, QgsLocatorFilter
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QToolBar

PLUGIN = "izsa_plugin"


def traces() -> dict[str, list[str]]:
    """What there is of the plugin in this QGIS, by kind."""
    window = utils.iface.mainWindow()

    def ours(kind: type[QObject]) -> list[str]:
        names = [widget.objectName() for widget in window.findChildren(kind)]
        return sorted(name for name in names if "izsa" in name.casefold())

    return {
        "providers": [item.id() for item in QgsApplication.processingRegistry().providers() if item.id() == "izsa"],
        "functions": sorted(item.name() for item in QgsExpression.Functions() if item.group() == "İZSA"),
        "docks": ours(QDockWidget),
        "toolbars": ours(QToolBar),
        "actions": ours(QAction),
        "locator": [item.name() for item in window.findChildren(QgsLocatorFilter) if "izsa" in item.name()],
    }


def settle() -> None:
    """Let deferred deletions happen."""
    QgsApplication.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
    QgsApplication.processEvents()


def drive() -> None:
    """Load, unload and load again, noting what is there after each."""
    notes: dict[str, object] = {"active": PLUGIN in utils.active_plugins, "loaded": traces()}
    notes["unload"] = utils.unloadPlugin(PLUGIN)
    settle()
    notes["unloaded"] = traces()
    utils.loadPlugin(PLUGIN)
    notes["start"] = utils.startPlugin(PLUGIN)
    settle()
    notes["reloaded"] = traces()
    Path(os.environ["IZSA_NOTES"]).write_text(json.dumps(notes), encoding="utf-8")


def drive_and_leave() -> None:
    """Leave QGIS whatever happens; what went wrong stands in the output, and the notes are then missing."""
    try:
        drive()
    except Exception:
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        # Straight out: a window with an unsaved project would ask, and there is nobody to answer.
        os._exit(0)


QTimer.singleShot(2000, drive_and_leave)
