"""A report made whole: which pages, drawn from a map, into which files."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from qgis.core import QgsProject

from ..domain.errors import IzsaError
from ..domain.language import Text
from ..domain.schema import Schema
from ..domain.text import fold
from ..mapfile.sources import Sources
from . import terms
from .city_page import draw_city
from .district_page import draw_district
from .facts import DistrictFact, MapFacts
from .files import write_picture, write_report
from .layers import PrintedLayers
from .sheet import Paper, Sheet
from .subject import Subject

_UNKNOWN = Text(
    "Haritada «{name}» adlı ya da kodlu bir ilçe yok. Haritadaki ilçeler: {names}.",
    "The map has no district with the name or code “{name}”. Its districts are: {names}.",
)
_NO_DISTRICTS = Text(
    "Haritada hiç ilçe yok; rapor basılamaz.", "The map has no districts, so there is nothing to report on."
)
_NO_FOLDER = Text("«{path}» klasörü yok. Önce klasörü oluşturun.", "The folder “{path}” does not exist. Make it first.")


class Kind(Enum):
    """What is printed."""

    DISTRICT = "district"
    CITY = "city"

    @property
    def paper(self) -> Paper:
        """The paper unless another is asked for."""
        return Paper.A4 if self is Kind.DISTRICT else Paper.A3


@dataclass(frozen=True)
class Printing:
    """Where the map's layers lie and how to print: language ``tr`` or ``en``, the paper."""

    sources: Sources
    schema: Schema
    language: str
    paper: Paper


#: Told after each page: the number of pages done and of all. It may raise to cancel.
PageDone = Callable[[int, int], None]


def chosen_districts(facts: MapFacts, names: Sequence[str]) -> list[DistrictFact]:
    """The districts written as names or codes, or all when none is; raises :class:`IzsaError` for an unknown one."""
    if not facts.districts:
        raise IzsaError(_NO_DISTRICTS)
    known = {fold(key): each for each in facts.districts for key in (each.name, each.code)}
    chosen: list[DistrictFact] = []
    for name in names:
        found = known.get(fold(name.strip()))
        if found is None:
            listed = ", ".join(each.name for each in facts.districts)
            raise IzsaError(_UNKNOWN.format(name=name.strip(), names=listed))
        if found not in chosen:
            chosen.append(found)
    return chosen or list(facts.districts)


def print_city(subject: Subject, printing: Printing, output: Path, done: PageDone) -> list[Path]:
    """Print the city's page as PDF and PNG and return both."""
    pdf = _pdf_path(output, "izmir")
    picture = pdf.with_suffix(".png")

    def page() -> Iterator[Sheet]:
        # held until the page is printed: the layers live no longer than this
        layers = _layers(printing)
        sheet = draw_city(subject, layers, printing.paper, 1, 1, printing.language)
        write_picture(sheet, picture)
        yield sheet
        done(1, 1)

    _write(page(), pdf, f"{terms.MAP_NAME.of(printing.language)} – İzmir", [picture])
    return [pdf, picture]


def print_districts(
    subject: Subject, districts: Sequence[DistrictFact], printing: Printing, output: Path, done: PageDone
) -> list[Path]:
    """Print a page a district: into one PDF, or one each when ``output`` is a folder; each page also as PNG.

    A single page's picture has the PDF's stem, several have the district's name behind it.
    """
    name = terms.MAP_NAME.of(printing.language)
    if output.is_dir():
        made: list[Path] = []
        for number, district in enumerate(districts):
            pdf = output / f"{_file_name(district)}.pdf"
            picture = pdf.with_suffix(".png")
            pages = _pages(subject, [district], printing, [picture], lambda *_: None)
            _write(pages, pdf, f"{name} – {district.name}", [picture])
            made += [pdf, picture]
            done(number + 1, len(districts))
        return made
    pdf = _pdf_path(output, "izsa")
    single = len(districts) == 1
    pictures = [
        pdf.with_suffix(".png") if single else pdf.with_name(f"{pdf.stem}-{_file_name(district)}.png")
        for district in districts
    ]
    title = f"{name} – {districts[0].name}" if single else name
    _write(_pages(subject, districts, printing, pictures, done), pdf, title, pictures)
    return [pdf, *pictures]


def _pages(
    subject: Subject, districts: Sequence[DistrictFact], printing: Printing, pictures: Sequence[Path], done: PageDone
) -> Iterator[Sheet]:
    layers = _layers(printing)
    for number, (district, picture) in enumerate(zip(districts, pictures)):
        sheet = draw_district(district, subject, layers, printing.paper, number + 1, len(districts), printing.language)
        write_picture(sheet, picture)
        yield sheet
        layers.end_page()
        done(number + 1, len(districts))


def _write(pages: Iterator[Sheet], pdf: Path, title: str, pictures: Sequence[Path]) -> None:
    before = {picture for picture in pictures if picture.exists()}
    try:
        write_report(pages, pdf, title)
    except BaseException:
        for picture in set(pictures) - before:
            picture.unlink(missing_ok=True)
        raise


def _layers(printing: Printing) -> PrintedLayers:
    return PrintedLayers(QgsProject(), printing.sources, printing.schema, printing.language)


def _pdf_path(output: Path, stem: str) -> Path:
    """The PDF's path: in a folder under ``stem``, else as given, with the suffix if it lacks it."""
    path = output / f"{stem}.pdf" if output.is_dir() else output
    if path.suffix.lower() != ".pdf":
        path = path.with_name(f"{path.name}.pdf")
    if not path.parent.is_dir():
        raise IzsaError(_NO_FOLDER.format(path=str(path.parent)))
    return path


def _file_name(district: DistrictFact) -> str:
    return "".join(letter if letter.isalnum() else "-" for letter in fold(district.name))
