"""The gap matrix as a workbook, by GDAL: numbers, classes, detail, and a page that says how to read them."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Optional

from osgeo import gdal, ogr

from ..analysis.gap.analyse import Gaps
from ..analysis.gap.detail import CellDetail, details
from ..domain.errors import IzsaError
from ..domain.language import Text
from ..symbology.gap_matrix_text import MatrixText
from .terms import DEMO_NOTE

_NOT_WRITTEN = Text(
    "Çalışma kitabı «{path}» dosyasına yazılamadı ({reason}). Klasörün yazılabilir olduğunu, dosyanın Excel'de açık "
    "olmadığını denetleyin.",
    "The workbook could not be written to “{path}” ({reason}). Check that the folder can be written to and that the "
    "file is not open in Excel.",
)
_NUMBERS, _CLASSES, _DETAIL, _NOTES = (
    Text("Sayılar", "Numbers"),
    Text("Sınıflar", "Classes"),
    Text("Ayrıntı", "Detail"),
    Text("Açıklama", "Notes"),
)
_DISTRICT, _CODE = Text("İlçe", "District"), Text("Kod", "Code")


def write_gap_workbook(gaps: Gaps, path: Path, language: str, demo: bool = False) -> None:
    """Write ``path`` (.xlsx) anew; raises :class:`IzsaError` when it cannot be written."""
    part = path.with_name(f".{path.stem}.part.xlsx")
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        _fill(gaps, part, language, demo)
        part.replace(path)
    except (RuntimeError, OSError) as error:
        part.unlink(missing_ok=True)
        raise IzsaError(_NOT_WRITTEN.format(path=str(path), reason=str(error))) from error
    finally:
        gdal.PopErrorHandler()


def _fill(gaps: Gaps, path: Path, language: str, demo: bool) -> None:
    # Tried by hand first, for GDAL tells a folder that is missing only when it closes the file.
    path.touch()
    path.unlink()
    book = ogr.GetDriverByName("XLSX").CreateDataSource(str(path))
    if book is None:
        raise RuntimeError(gdal.GetLastErrorMsg() or "XLSX")
    codes = [f"{each.code} {each.label.of(language)}" if each.goal else each.label.of(language)
             for each in gaps.columns.columns]  # fmt: skip
    named = [_DISTRICT.of(language), _CODE.of(language)]
    order = MatrixText(gaps, language).order()
    ids = {row: [gaps.places.name[row], gaps.places.code[row]] for row in order}
    numbers = [ids[row] + [_number(gaps, row, column) for column in range(len(codes))] for row in order]
    _sheet(book, _NUMBERS.of(language), named + codes, [str] * 2 + [float] * len(codes), numbers)
    kinds = [ids[row] + [each.label.of(language) for each in gaps.classes[row]] for row in order]
    _sheet(book, _CLASSES.of(language), named + codes, [str] * (2 + len(codes)), kinds)
    fields = dataclasses.fields(CellDetail)
    types = [float if "float" in str(field.type) else str for field in fields]
    rows = ([_plain(getattr(cell, field.name), language) for field in fields] for cell in details(gaps))
    _sheet(book, _DETAIL.of(language), ["class" if f.name == "kind" else f.name for f in fields], types, rows)
    text = MatrixText(gaps, language)
    apart = [] if gaps.money.note is None else [gaps.money.note.of(language)]
    notes = [text.title, *text.lines, *apart, *text.method, *([DEMO_NOTE.of(language)] if demo else [])]
    _sheet(book, _NOTES.of(language), [text.title], [str], [[note] for note in notes[1:]])
    del book
    if not path.is_file():
        raise RuntimeError(gdal.GetLastErrorMsg() or "XLSX")


def _number(gaps: Gaps, row: int, column: int) -> Optional[float]:
    """The count; empty where the district has not reported, for an empty cell is no zero."""
    return float(gaps.counts.n[row, column]) if gaps.evidence.reported[row] else None


def _plain(value: Any, language: str) -> Any:
    if isinstance(value, Text):
        return value.of(language)
    return str(value) if isinstance(value, (bool, int)) else value


def _sheet(book: Any, name: str, heads: Sequence[str], types: Sequence[type], rows: Iterable[Sequence[Any]]) -> None:
    sheet = book.CreateLayer(name, None, ogr.wkbNone)
    for head, kind in zip(heads, types):
        sheet.CreateField(ogr.FieldDefn(head, ogr.OFTReal if kind is float else ogr.OFTString))
    for row in rows:
        feature = ogr.Feature(sheet.GetLayerDefn())
        for place, value in enumerate(row):
            if value is not None:
                feature.SetField(place, value)
        sheet.CreateFeature(feature)
