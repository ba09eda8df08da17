"""Canvases that rest: QGIS can crash when a project is cleared that a background thread still draws.

QGIS's own window empties its canvas before it replaces a project; a test that clears one has to do as much.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from qgis.gui import QgsMapCanvas
from qgis.utils import iface


def rest(canvas: QgsMapCanvas) -> None:
    """Stop what a canvas draws, and come back once its threads have let go of the layers."""
    canvas.setRenderFlag(False)
    canvas.stopRendering()
    canvas.waitWhileRendering()


@contextmanager
def shared_canvas_rests() -> Iterator[None]:
    """Let the canvas that all tests of a run share draw nothing meanwhile."""
    canvas = iface.mapCanvas() if iface else None
    if canvas:
        rest(canvas)
    try:
        yield
    finally:
        if canvas:
            canvas.setRenderFlag(True)
