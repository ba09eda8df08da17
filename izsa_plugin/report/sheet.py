"""A page that is drawn on: text, lines, boxes, marks and maps at millimetres from its upper left corner."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..compat import kilometres, metres, millimetres, style_label
from ..domain.schema import MAP_EPSG
from ..symbology.marks import embedded
from .fonts import Style

_MM = millimetres()
#: Room beside a line of text, so that rounding never makes QGIS wrap it.
_SLACK = 4.0
#: What one part of a scale bar may stand for, in metres: whole numbers, which every language writes alike.
_STEPS = (100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000)
_UNDER_SCALE = "255,255,255,190"
#: Nearly transparent: first the alpha, as Qt writes it.
_WATERMARK = "#185c5448"


class Paper(Enum):
    """The papers a report can be printed on: the short and the long side in millimetres."""

    A4 = (210.0, 297.0)
    A3 = (297.0, 420.0)


class Align(Enum):
    """Where a text stands in its place."""

    LEFT = "AlignLeft"
    CENTRE = "AlignHCenter"
    RIGHT = "AlignRight"

    @property
    def flag(self) -> Qt.AlignmentFlag:
        """Qt's own name for it."""
        return getattr(Qt.AlignmentFlag, self.value)


@dataclass(frozen=True)
class Placed:
    """A line of text on the page and the room it was given, in millimetres.

    ``left`` and ``right`` are where its letters begin and end, ``top`` and ``bottom`` the line's.
    """

    text: str
    left: float
    right: float
    top: float
    bottom: float
    room: float


class Sheet:
    """One page of a report as a QGIS layout; ``placed`` lists every text with the room it was given."""

    def __init__(self, paper: Paper, design: tuple[float, float]) -> None:
        """``design`` is the width and height that the caller thinks in; a larger paper enlarges everything alike."""
        self.width, self.height = design
        short, long = paper.value
        self._unit = (long if self.width > self.height else short) / self.width
        self.placed: list[Placed] = []
        self.project = QgsProject()
        self.project.setCrs(QgsCoordinateReferenceSystem(f"EPSG:{MAP_EPSG}"))
        self.layout = QgsPrintLayout(self.project)
        page = QgsLayoutItemPage(self.layout)
        page.setPageSize(QgsLayoutSize(self.width * self._unit, self.height * self._unit, _MM))
        self.layout.pageCollection().addPage(page)

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the paper in millimetres."""
        return self.width * self._unit, self.height * self._unit

    def text(
        self, x: float, y: float, width: float, text: str, style: Style,
        align: Align = Align.LEFT, height: Optional[float] = None,
    ) -> None:  # fmt: skip
        """One line, centred in ``height`` (the style's line height unless given), cut with «…» where too long."""
        if not text:
            return
        height = style.line_height if height is None else height
        shown = style.fitted(text, width)
        needs = style.width(shown)
        left = x + (width - needs) * {Align.LEFT: 0.0, Align.CENTRE: 0.5, Align.RIGHT: 1.0}[align]
        self.placed.append(Placed(shown, left, left + needs, y, y + height, width))
        before = _SLACK if align is not Align.LEFT else 0.0
        after = _SLACK if align is not Align.RIGHT else 0.0
        # taller than the line, so that QGIS never finds that the letters have no room
        extra = style.size * 0.25
        label = self._label(shown, style, align)
        self._put(label, x - before, y - extra, width + before + after, height + 2 * extra)

    def paragraph(self, x: float, y: float, width: float, text: str, style: Style, most: Optional[int] = None) -> float:
        """Lines of text; returns the height they take."""
        lines = style.lines(text, width, most)
        for number, line in enumerate(lines):
            self.text(x, y + number * style.line_height, width, line, style)
        return len(lines) * style.line_height

    def box(
        self, x: float, y: float, width: float, height: float,
        fill: Optional[str] = None, stroke: Optional[str] = None, pen: float = 0.2, pattern: bool = False,
    ) -> None:  # fmt: skip
        """A rectangle; ``pattern`` hatches it instead of filling it."""
        shape = QgsLayoutItemShape(self.layout)
        shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        shape.setSymbol(
            QgsFillSymbol.createSimple(
                {
                    "color": fill or "0,0,0,0",
                    "style": "b_diagonal" if pattern else "solid" if fill else "no",
                    "outline_style": "solid" if stroke else "no",
                    "outline_color": stroke or "0,0,0,0",
                    "outline_width": str(pen * self._unit),
                    "joinstyle": "miter",
                }
            )
        )
        self._put(shape, x, y, width, height)

    def rule(self, x: float, y: float, width: float, colour: str, thickness: float = 0.2) -> None:
        """A horizontal line."""
        self.box(x, y - thickness / 2, width, thickness, fill=colour)

    def mark(self, x: float, y: float, side: float, svg: str) -> None:
        """A small picture of the symbology with its upper left corner at ``x, y``."""
        item = QgsLayoutItemPicture(self.layout)
        item.setPicturePath(embedded(svg), QgsLayoutItemPicture.Format.FormatSVG)
        self._put(item, x, y, side, side)

    def picture(self, x: float, y: float, side: float, path: Path) -> None:
        """A picture from a file, as large as fits into a square, its own shape kept."""
        item = QgsLayoutItemPicture(self.layout)
        item.setPicturePath(str(path))
        item.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
        self._put(item, x, y, side, side)

    def map(
        self, x: float, y: float, width: float, height: float, layers: list[QgsMapLayer], extent: QgsRectangle,
        ground: str, frame: Optional[str] = None,
    ) -> QgsLayoutItemMap:  # fmt: skip
        """A map of ``layers``, the upper one first, that shows at least ``extent``."""
        item = QgsLayoutItemMap(self.layout)
        self._put(item, x, y, width, height)
        item.setCrs(layers[0].crs())
        item.setLayers(layers)
        item.setKeepLayerSet(True)
        item.setBackgroundColor(QColor(ground))
        item.setExtent(_filling(extent, width / height))
        if frame:
            item.setFrameEnabled(True)
            item.setFrameStrokeColor(QColor(frame))
        return item

    def scale_bar(self, linked: QgsLayoutItemMap, x: float, bottom: float, style: Style) -> None:
        """A scale bar of the map, at most about 40 mm long, its lower left corner at ``x, bottom``."""
        metres_per_mm = linked.scale() / 1000 * self._unit
        step = max(each for each in _STEPS if each <= 20 * metres_per_mm or each == _STEPS[0])
        in_kilometres = step >= 1000
        length = 2 * step / metres_per_mm
        self.box(x - 2, bottom - 7.6, length + 12, 8.6, fill=_UNDER_SCALE)
        item = QgsLayoutItemScaleBar(self.layout)
        item.setStyle("Line Ticks Up")
        item.setLinkedMap(linked)
        item.setUnits(kilometres() if in_kilometres else metres())
        item.setMapUnitsPerScaleBarUnit(1)
        item.setUnitLabel("km" if in_kilometres else "m")
        item.setUnitsPerSegment(step / 1000 if in_kilometres else step)
        item.setNumberOfSegments(2)
        item.setNumberOfSegmentsLeft(0)
        item.setHeight(1.2 * self._unit)
        item.setBoxContentSpace(0)
        item.setTextFormat(self._format(style))
        item.update()
        self.layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(x * self._unit, (bottom - 6.6) * self._unit, _MM))

    def watermark(self, text: str) -> None:
        """A pale word across the page, above everything."""
        width, height = self.width, self.height
        size = 0.9 * width / Style(1, bold=True).width(text)
        style = Style(min(size, 80), bold=True, colour=_WATERMARK)
        label = self._label(text, style, Align.CENTRE)
        box = style.size * 0.6
        self._put(label, 0, height / 2 - box / 2, width, box)
        label.setItemRotation(-32)

    def _label(self, text: str, style: Style, align: Align) -> QgsLayoutItemLabel:
        label = QgsLayoutItemLabel(self.layout)
        label.setText(text)
        style_label(label, self._format(style))
        label.setHAlign(align.flag)
        label.setVAlign(Qt.AlignmentFlag.AlignVCenter)
        label.setMarginX(0)
        label.setMarginY(0)
        return label

    def _format(self, style: Style) -> QgsTextFormat:
        made = QgsTextFormat()
        made.setFont(style.font())
        made.setSize(style.size * self._unit)
        colour = QColor(style.colour)
        made.setOpacity(colour.alphaF())
        colour.setAlpha(255)
        made.setColor(colour)
        return made

    def _put(self, item: QgsLayoutItem, x: float, y: float, width: float, height: float) -> None:
        item.attemptMove(QgsLayoutPoint(x * self._unit, y * self._unit, _MM))
        item.attemptResize(QgsLayoutSize(width * self._unit, height * self._unit, _MM))
        self.layout.addLayoutItem(item)


def _filling(extent: QgsRectangle, shape: float) -> QgsRectangle:
    """The extent widened to a frame of this width over height."""
    half_width = max(extent.width(), extent.height() * shape) / 2
    half_height = half_width / shape
    centre = extent.center()
    return QgsRectangle(
        centre.x() - half_width, centre.y() - half_height, centre.x() + half_width, centre.y() + half_height
    )
