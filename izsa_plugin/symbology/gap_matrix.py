"""What the district × goal matrix shows, and its drawing as PNG, SVG or PDF with Qt alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import QMarginsF, QRectF, QSize, QSizeF
from qgis.PyQt.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter
from qgis.PyQt.QtSvg import QSvgGenerator

from ..analysis.gap.analyse import Gaps
from ..domain.errors import IzsaError
from ..domain.language import Text
from .gap_matrix_drawing import MatrixDrawing
from .gap_matrix_text import MatrixText

#: Image points per unit of the drawing (a unit is 1/96 inch), and the longest side that an image may have.
_SCALE = 2.0
_LONGEST = 30_000
_POINTS_PER_UNIT = 0.75

_FORMATS = (".png", ".svg", ".pdf")
_NO_FORMAT = Text(
    "Şekil «{suffix}» olarak kaydedilemez. Dosya adını .png, .svg ya da .pdf ile bitirin.",
    "A figure cannot be saved as “{suffix}”. Let the file name end in .png, .svg or .pdf.",
)
_NOT_WRITTEN = Text(
    "Şekil «{path}» dosyasına yazılamadı. Klasörün var ve yazılabilir olduğunu, dosyanın açık olmadığını denetleyin.",
    "The figure could not be written to “{path}”. Check that the folder exists and can be written to, and that the "
    "file is not open elsewhere.",
)


def draw_gap_matrix(
    gaps: Gaps,
    path: Path,
    language: str,
    notes: tuple[Text, ...] = (),
    feet: tuple[Text, ...] = (),
    watermark: Optional[Text] = None,
) -> None:
    """Draw the matrix into ``path``, whose ending gives the format.

    ``notes`` stand under the title, ``feet`` below the method, ``watermark`` across the whole.

    Raises :class:`IzsaError` for an ending that is none of .png, .svg, .pdf and for a file that cannot be written.
    """
    suffix = path.suffix.lower()
    if suffix not in _FORMATS:
        raise IzsaError(_NO_FORMAT.format(suffix=path.suffix or path.name))
    drawing = MatrixDrawing(
        gaps, MatrixText(gaps, language, notes, feet), None if watermark is None else watermark.of(language)
    )
    write = {".png": _write_png, ".svg": _write_svg, ".pdf": _write_pdf}[suffix]
    if not write(drawing, path):
        raise IzsaError(_NOT_WRITTEN.format(path=str(path)))


def matrix_image(gaps: Gaps, language: str, notes: tuple[Text, ...] = ()) -> QImage:
    """The matrix as an image, for docks and layouts."""
    return _image(MatrixDrawing(gaps, MatrixText(gaps, language, notes)))


def _image(drawing: MatrixDrawing) -> QImage:
    size = drawing.size()
    scale = min(_SCALE, _LONGEST / max(size.width(), size.height()))
    image = QImage(round(size.width() * scale), round(size.height() * scale), QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(96 * scale / 0.0254))
    image.setDotsPerMeterY(round(96 * scale / 0.0254))
    image.fill(QColor("white"))
    _paint(drawing, image, scale)
    return image


def _write_png(drawing: MatrixDrawing, path: Path) -> bool:
    return bool(_image(drawing).save(str(path), "PNG"))


def _write_svg(drawing: MatrixDrawing, path: Path) -> bool:
    size = drawing.size()
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setResolution(96)
    generator.setSize(QSize(round(size.width()), round(size.height())))
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(drawing.text.title)
    return _paint(drawing, generator, 1.0)


def _write_pdf(drawing: MatrixDrawing, path: Path) -> bool:
    size = drawing.size()
    writer = QPdfWriter(str(path))
    writer.setTitle(drawing.text.title)
    page = QSizeF(size.width() * _POINTS_PER_UNIT, size.height() * _POINTS_PER_UNIT)
    writer.setPageSize(QPageSize(page, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    return _paint(drawing, writer, writer.resolution() / 96.0)


def _paint(drawing: MatrixDrawing, device: Any, scale: float) -> bool:
    painter = QPainter()
    if not painter.begin(device):
        return False
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    drawing.paint(painter)
    return bool(painter.end())
