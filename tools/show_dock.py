"""Runs inside QGIS Desktop, after its start: brings the plugin's dock to the front."""

from __future__ import annotations

from qgis.gui import QgsDockWidget
from qgis.utils import iface

dock = iface.mainWindow().findChild(QgsDockWidget, "IzsaDock")
if dock is None:
    iface.messageBar().pushWarning("İZSA", "The plugin was not loaded: see the Python messages in the log panel.")
else:
    dock.setUserVisible(True)
