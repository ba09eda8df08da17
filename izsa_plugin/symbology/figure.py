"""Writing a drawing of ours as PNG, SVG or PDF with Qt alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol

from qgis.PyQt.QtCore import QMarginsF, QRectF, QSize, QSizeF
from qgis.PyQt.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter
from qgis.PyQt.QtSvg import QSvgGenerator

from ..domain.errors import IzsaError
from ..domain.language import Text

#: Image points per unit of the drawing (a unit is 1/96 inch), and the longest side that an image may have.
_SCALE = 2.0
_LONGEST = 30_000
_POINTS_PER_UNIT = 0.75

_NO_FORMAT = Text(
    "Şekil «{suffix}» olarak kaydedilemez. Dosya adını .png, .svg ya da .pdf ile bitirin.",
    "A figure cannot be saved as “{suffix}”. Let the file name end in .png, .svg or .pdf.",
)
_NOT_WRITTEN = Text(
    "Şekil «{path}» dosyasına yazılamadı. Klasörün var ve yazılabilir olduğunu, dosyanın açık olmadığını denetleyin.",
    "The figure could not be written to “{path}”. Check that the folder exists and can be written to, and that the "
    "file is not open elsewhere.",
)


class Drawing(Protocol):
    """What paints itself in units of 1/96 inch."""

    def size(self) -> QSizeF:
        """The size of the whole."""

    def paint(self, painter: QPainter) -> None:
        """Paint from the painter's origin."""


def write_figure(drawing: Drawing, path: Path, title: str) -> None:
    """Write a drawing into ``path``, whose ending gives the format.

    Raises :class:`IzsaError` for an ending that is none of .png, .svg, .pdf and for a file that cannot be written.
    """
    writers = {".png": _write_png, ".svg": _write_svg, ".pdf": _write_pdf}
    write = writers.get(path.suffix.lower())
    if write is None:
        raise IzsaError(_NO_FORMAT.format(suffix=path.suffix or path.name))
    if not write(drawing, path, title):
        raise IzsaError(_NOT_WRITTEN.format(path=str(path)))


def image_of(drawing: Drawing) -> QImage:
    """The drawing as an image at twice the screen's resolution."""
    size = drawing.size()
    scale = min(_SCALE, _LONGEST / max(size.width(), size.height()))
    image = QImage(round(size.width() * scale), round(size.height() * scale), QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(96 * scale / 0.0254))
    image.setDotsPerMeterY(round(96 * scale / 0.0254))
    image.fill(QColor("white"))
    _paint(drawing, image, scale)
    return image


def _write_png(drawing: Drawing, path: Path, _title: str) -> bool:
    return bool(image_of(drawing).save(str(path), "PNG"))


def _write_svg(drawing: Drawing, path: Path, title: str) -> bool:
    size = drawing.size()
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setResolution(96)
    generator.setSize(QSize(round(size.width()), round(size.height())))
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(title)
    return _paint(drawing, generator, 1.0)


def _write_pdf(drawing: Drawing, path: Path, title: str) -> bool:
    size = drawing.size()
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    page = QSizeF(size.width() * _POINTS_PER_UNIT, size.height() * _POINTS_PER_UNIT)
    writer.setPageSize(QPageSize(page, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    return _paint(drawing, writer, writer.resolution() / 96.0)


def _paint(drawing: Drawing, device: Any, scale: float) -> bool:
    painter = QPainter()
    if not painter.begin(device):
        return False
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    drawing.paint(painter)
    return bool(painter.end())
