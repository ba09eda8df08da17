"""What the district × goal matrix shows, and its drawing as PNG, SVG or PDF with Qt alone."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.PyQt.QtGui import QImage

from ..analysis.gap.analyse import Gaps
from ..domain.language import Text
from .figure import image_of, write_figure
from .gap_matrix_drawing import MatrixDrawing
from .gap_matrix_text import MatrixText


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
    drawing = MatrixDrawing(
        gaps, MatrixText(gaps, language, notes, feet), None if watermark is None else watermark.of(language)
    )
    write_figure(drawing, path, drawing.text.title)


def matrix_image(gaps: Gaps, language: str, notes: tuple[Text, ...] = ()) -> QImage:
    """The matrix as an image, for docks and layouts."""
    return image_of(MatrixDrawing(gaps, MatrixText(gaps, language, notes)))
