"""İzmir Sürdürülebilirlik Haritası: the shared sustainability map of İzmir's municipalities, as a QGIS plugin."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .plugin import IzsaPlugin


def classFactory(iface: QgisInterface) -> IzsaPlugin:
    """Make the plugin; imported late so that nothing runs before QGIS asks for it."""
    from .plugin import IzsaPlugin

    return IzsaPlugin(iface)
