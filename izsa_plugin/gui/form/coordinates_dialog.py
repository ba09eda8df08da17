"""Pasting coordinates: what was understood, and where it lies, is told before it is taken."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsPointXY, QgsProject
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from ...domain.coordinates import Coordinates, read_coordinates
from ...domain.districts import district
from ...domain.errors import IzsaError
from ...domain.schema import MAP_EPSG
from ..language import say
from ..maptools.outside import district_at, may_lie_there

_WGS84 = 4326


class CoordinatesDialog(QDialog):
    """One line for coordinates of any usual form, and beneath it what they mean."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Paste coordinates"))
        self._point: Optional[QgsGeometry] = None
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("38.4189 27.1287 · 38°25'08\"N 27°07'43\"E · TM27: 511234 4252345"))
        self.line.setAccessibleName(self.tr("Coordinates"))
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setMinimumHeight(self.fontMetrics().lineSpacing() * 3)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._take = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._take.setText(self.tr("&Take this point"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self.line, self.said, buttons):
            column.addWidget(widget)
        self.resize(self.fontMetrics().averageCharWidth() * 70, self.sizeHint().height())
        self.line.textChanged.connect(lambda _: self._read())
        self._read()

    def point(self) -> Optional[QgsGeometry]:
        """What is entered as a point in EPSG:5253."""
        return self._point

    def _read(self) -> None:
        self._point = None
        if self.line.text().strip():
            try:
                found = read_coordinates(self.line.text())
                self._point = _in_map(found)
                self.said.setText(self._understood(found, self._point))
            except IzsaError as error:
                self.said.setText(say(error.text))
        else:
            self.said.setText(self.tr("Decimal degrees, degrees with minutes and seconds, TM27 or the link of a map."))
        self._take.setEnabled(self._point is not None)

    def _understood(self, found: Coordinates, point: QgsGeometry) -> str:
        code = district_at(point)
        where = district(code).name if code else self.tr("in none of İzmir's districts")
        if found.degrees:
            sentence = self.tr("Latitude {y}, longitude {x}: {where}")
            return sentence.format(y=f"{found.y:.6f}", x=f"{found.x:.6f}", where=where)
        sentence = self.tr("TM27 (EPSG:5253), {x} m east, {y} m north: {where}")
        return sentence.format(y=f"{found.y:.2f}", x=f"{found.x:.2f}", where=where)


def ask_point(parent: QWidget, owner: Optional[str]) -> Optional[QgsGeometry]:
    """Ask for the coordinates of a point, which is asked about where it lies outside the owner's district."""
    dialog = CoordinatesDialog(parent)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    point = dialog.point()
    dialog.deleteLater()
    return point if accepted and point is not None and may_lie_there(parent, point, owner) else None


def _in_map(found: Coordinates) -> QgsGeometry:
    point = QgsGeometry.fromPointXY(QgsPointXY(found.x, found.y))
    if found.degrees:
        source = QgsCoordinateReferenceSystem.fromEpsgId(_WGS84)
        target = QgsCoordinateReferenceSystem.fromEpsgId(MAP_EPSG)
        point.transform(QgsCoordinateTransform(source, target, QgsProject.instance().transformContext()))
    return point
