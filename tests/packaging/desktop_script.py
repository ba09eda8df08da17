"""Runs inside QGIS Desktop: notes what the plugin put there, unloads it, loads it again, opens a map over and over."""

from __future__ import annotations

import faulthandler
import json
import os
import sys
import traceback
from pathlib import Path

from qgis import utils
from qgis.core import QgsApplication, QgsExpression, QgsLocatorFilter, QgsProject
from qgis.PyQt.QtCore import QEventLoop, QObject, QTimer
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QToolBar

PLUGIN = "izsa_plugin"
#: Milliseconds from opening a map to replacing it: before the first stroke, amid the drawing, near its end.
MOMENTS = (0, 1, 5, 20, 50, 100, 200, 400) * 2


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


def turn(milliseconds: int) -> None:
    """Let QGIS go on for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def reopen() -> dict[str, int]:
    """Open the demo map over itself while the canvas still draws it: how often, and how often it was drawing."""
    from izsa_plugin.mapfile import write_project
    from izsa_plugin.store.gpkg import create_map

    data = Path("demo.gpkg").resolve()
    create_map(data, demo=True)
    project = str(write_project(data, "tr"))
    canvas = utils.iface.mapCanvas()
    drawing = 0
    for moment in MOMENTS:
        QgsProject.instance().setDirty(False)
        utils.iface.addProject(project)
        canvas.refresh()
        turn(moment)
        drawing += canvas.isDrawing()
    QgsProject.instance().setDirty(False)
    utils.iface.newProject()
    turn(200)
    return {"opened": len(MOMENTS), "drawing": drawing}


def drive() -> None:
    """Load, unload and load again, noting what is there after each; then open a map over and over."""
    notes: dict[str, object] = {"active": PLUGIN in utils.active_plugins, "loaded": traces()}
    notes["unload"] = utils.unloadPlugin(PLUGIN)
    settle()
    notes["unloaded"] = traces()
    utils.loadPlugin(PLUGIN)
    notes["start"] = utils.startPlugin(PLUGIN)
    settle()
    notes["reloaded"] = traces()
    notes["reopened"] = reopen()
    Path(os.environ["IZSA_NOTES"]).write_text(json.dumps(notes), encoding="utf-8")


def drive_and_leave() -> None:
    """Leave QGIS whatever happens; what went wrong stands in the output, and the notes are then missing."""
    faulthandler.enable()
    try:
        drive()
    except Exception:
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        # Straight out: a window with an unsaved project would ask, and there is nobody to answer.
        os._exit(0)


QTimer.singleShot(2000, drive_and_leave)
