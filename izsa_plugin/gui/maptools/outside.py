"""Asking about a point that does not lie where its municipality is."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsGeometry, QgsProject
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ...domain.districts import METROPOLITAN, district
from ..form.place import district_of
from ..map_layers import layer_of


def may_lie_there(parent: QWidget, point: QgsGeometry, owner: Optional[str]) -> bool:
    """Ask about a point outside the owner's own district; the metropolitan municipality is at home everywhere."""
    if owner is None or owner == METROPOLITAN:
        return True
    found = district_at(point)
    if found == owner:
        return True
    home = district(owner).name
    translate = QCoreApplication.translate
    if found is None:
        text = translate("PlacePicker", "This point lies in none of İzmir's districts. Is it right all the same?")
    else:
        text = translate("PlacePicker", "This point lies in {there}, not in {home}. Is it right all the same?")
        text = text.format(there=district(found).name, home=home)
    buttons = QMessageBox.StandardButton
    title = translate("PlacePicker", "Outside the district")
    answer = QMessageBox.question(parent, title, text, buttons.Yes | buttons.No, buttons.No)
    return bool(answer == buttons.Yes)


def district_at(point: QgsGeometry) -> Optional[str]:
    """The code of the district in which a point in EPSG:5253 lies; ``None`` outside all.

    The map's own borders count where its layer is open, else those that come with the plugin.
    """
    layer = layer_of(QgsProject.instance(), "district")
    if layer is None:
        return district_of(point)
    for feature in layer.getFeatures(point.boundingBox()):
        if feature.geometry().contains(point):
            return str(feature["code"])
    return None
