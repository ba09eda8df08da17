"""A report's files: one PDF of its pages and a picture of each, written whole or not at all."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from pathlib import Path

from qgis.core import Qgis, QgsLayoutExporter, QgsLayoutRenderContext
from qgis.PyQt.QtCore import QMarginsF, QSize, QSizeF
from qgis.PyQt.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from ..domain.errors import IzsaError
from ..domain.language import Text
from .sheet import Sheet

PICTURE_DPI = 200
_PDF_DPI = 600
#: Of 100: little compression, for speed; the file grows by a tenth.
_PNG_QUALITY = 70
_NOT_WRITTEN = Text(
    "«{path}» yazılamadı. Klasörün yerinde olduğunu, oraya yazabildiğinizi, diskte yer bulunduğunu ve dosyanın başka "
    "bir programda açık olmadığını denetleyin.",
    "“{path}” could not be written. Check that the folder exists and that you may write to it, that the disk has room "
    "and that the file is not open in another program.",
)


class PdfFile:
    """A PDF to which pages are added; it appears in its place only when :meth:`finish` is called."""

    def __init__(self, path: Path, title: str) -> None:
        """Raises :class:`IzsaError` when the folder cannot be written."""
        self.path = path
        self._unfinished = path.with_name(f".{path.stem}-{uuid.uuid4().hex[:8]}.pdf")
        _check_writable(self._unfinished, path)
        self._writer = QPdfWriter(str(self._unfinished))
        self._writer.setTitle(title)
        self._writer.setCreator("İZSA")
        self._writer.setResolution(_PDF_DPI)
        self._painter = QPainter()

    def add(self, sheet: Sheet) -> None:
        """Add a page of the sheet's own size."""
        size = QPageSize(QSizeF(*sheet.size), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)
        self._writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
        if not self._painter.isActive():
            if not self._painter.begin(self._writer):
                raise IzsaError(_NOT_WRITTEN.format(path=str(self.path)))
        elif not self._writer.newPage():
            raise IzsaError(_NOT_WRITTEN.format(path=str(self.path)))
        context = sheet.layout.renderContext()
        context.setDpi(_PDF_DPI)
        context.setTextRenderFormat(Qgis.TextRenderFormat.AlwaysText)
        context.setFlag(QgsLayoutRenderContext.Flag.FlagForceVectorOutput, True)
        QgsLayoutExporter(sheet.layout).renderPage(self._painter, 0)

    def finish(self) -> None:
        """Put the file into its place; raises :class:`IzsaError` when it could not be written."""
        ended = self._painter.end()
        try:
            if not ended:
                raise IzsaError(_NOT_WRITTEN.format(path=str(self.path)))
            _into_place(self._unfinished, self.path)
        finally:
            self._unfinished.unlink(missing_ok=True)

    def discard(self) -> None:
        """Leave nothing behind."""
        if self._painter.isActive():
            self._painter.end()
        self._unfinished.unlink(missing_ok=True)


def write_picture(sheet: Sheet, path: Path) -> None:
    """Write a page as PNG; raises :class:`IzsaError` when it cannot be written."""
    unfinished = path.with_name(f".{path.stem}-{uuid.uuid4().hex[:8]}.png")
    sheet.layout.renderContext().setDpi(PICTURE_DPI)
    width, height = (round(side / 25.4 * PICTURE_DPI) for side in sheet.size)
    picture = QgsLayoutExporter(sheet.layout).renderPageToImage(0, QSize(width, height), PICTURE_DPI)
    try:
        if not picture.save(str(unfinished), "PNG", _PNG_QUALITY):
            raise IzsaError(_NOT_WRITTEN.format(path=str(path)))
        _into_place(unfinished, path)
    finally:
        unfinished.unlink(missing_ok=True)


def write_report(sheets: Iterable[Sheet], path: Path, title: str) -> None:
    """Write pages into one PDF; when an error or a cancellation ends it, no file is left."""
    file = PdfFile(path, title)
    try:
        for sheet in sheets:
            file.add(sheet)
    except BaseException:
        file.discard()
        raise
    file.finish()


def _check_writable(unfinished: Path, path: Path) -> None:
    try:
        unfinished.touch()
    except OSError as error:
        raise IzsaError(_NOT_WRITTEN.format(path=str(path))) from error


def _into_place(unfinished: Path, path: Path) -> None:
    try:
        unfinished.replace(path)
    except OSError as error:
        raise IzsaError(_NOT_WRITTEN.format(path=str(path))) from error
