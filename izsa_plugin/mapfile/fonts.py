"""A map names no font, so that each machine writes it in its own and warns of none that it lacks."""

from __future__ import annotations

from qgis.core import QgsMapLayer
from qgis.PyQt.QtXml import QDomDocument, QDomElement


def forget_fonts(_layer: QgsMapLayer, element: QDomElement, _document: QDomDocument) -> None:
    """Take the font of the machine at work out of a layer's XML: a slot for ``QgsProject.writeMapLayer``.

    QGIS reads a text format without a family in the font of its window; a family that is not installed it reports.
    """
    formats = element.elementsByTagName("text-style")
    for number in range(formats.count()):
        style = formats.at(number).toElement()
        style.removeAttribute("fontFamily")
        style.removeAttribute("namedStyle")
