"""The pages of a report: nothing leaves its place, whatever the district, the language and the paper."""

from __future__ import annotations

import dataclasses
import datetime
import itertools
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from qgis.core import QgsProject

from izsa_plugin.domain.choices import Status
from izsa_plugin.domain.districts import districts
from izsa_plugin.domain.language import Text
from izsa_plugin.domain.schema import schema
from izsa_plugin.mapfile.sources import FileSources
from izsa_plugin.report.city_page import draw_city
from izsa_plugin.report.district_page import draw_district
from izsa_plugin.report.facts import read_facts
from izsa_plugin.report.fonts import Style
from izsa_plugin.report.frame import MARGIN
from izsa_plugin.report.layers import PrintedLayers
from izsa_plugin.report.sheet import Paper, Sheet
from izsa_plugin.report.subject import Subject, analysed
from izsa_plugin.store.gpkg import GeoPackageStore, create_map
from izsa_plugin.store.protocol import User

TODAY = datetime.date(2026, 11, 24)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("rapor") / "harita.gpkg"
    create_map(path, demo=True)
    return path


@cache
def _subject(path: Path) -> Subject:
    store = GeoPackageStore.open(path, User("test"))
    try:
        return analysed(read_facts(store), path.name, TODAY)
    finally:
        store.close()


@pytest.fixture
def subject(data: Path) -> Subject:
    return _subject(data)


@pytest.fixture(scope="module", params=["tr", "en"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def printed(data: Path, language: str, qgis_app: object) -> PrintedLayers:
    return PrintedLayers(QgsProject(), FileSources(data), schema(), language)


@pytest.fixture
def layers(printed: PrintedLayers) -> Iterator[PrintedLayers]:
    yield printed
    printed.end_page()


def faults(sheet: Sheet) -> list[str]:
    """Texts that leave their room or the margins, or that touch one another."""
    found = []
    for one in sheet.placed:
        if one.right - one.left > one.room + 0.01:
            found.append(f"too wide: {one.text}")
        if one.left < MARGIN - 1 or one.right > sheet.width - MARGIN + 0.01:
            found.append(f"in the margin: {one.text}")
        if one.top < 5 or one.bottom > sheet.height - 5:
            found.append(f"off the page: {one.text}")
    for one, other in itertools.combinations(sheet.placed, 2):
        across = min(one.right, other.right) - max(one.left, other.left)
        down = min(one.bottom, other.bottom) - max(one.top, other.top)
        if across > 0.2 and down > 0.6:
            found.append(f"over one another: {one.text} / {other.text}")
    return found


@pytest.mark.parametrize("name", [district.name for district in districts()])
def test_every_district_fits_its_page(name: str, subject: Subject, layers: PrintedLayers, language: str) -> None:
    district = next(each for each in subject.facts.districts if each.name == name)
    assert faults(draw_district(district, subject, layers, Paper.A4, 1, 1, language)) == []


def test_the_city_fits_its_page(subject: Subject, layers: PrintedLayers, language: str) -> None:
    assert faults(draw_city(subject, layers, Paper.A3, 1, 1, language)) == []


def test_a_district_with_all_at_once_still_fits(subject: Subject, layers: PrintedLayers, language: str) -> None:
    """Long names, 60 projects of all goals and states, many without audience, half of them kept within the district."""
    long = "Kentin kıyı mahallelerinde yağmur suyunun toplanması, arıtılması ve park sulamasında kullanılması " * 3
    pattern = subject.facts.projects[0]
    many = [
        dataclasses.replace(
            pattern, uid=f"p{row}", title=Text(long, long), purpose=long, districts=("TUR035021", "TUR035008"),
            goals=tuple((row + step) % 17 + 1 for step in range(7)), status=list(Status)[row % 7],
            audiences=() if row % 3 else ("disaster_affected", "civil_society", "small_businesses"),
            confirmed_on=("2026-10-01", "2025-03-01", "2020-01-01", None)[row % 4], within_district=row % 2 == 0,
        )
        for row in range(60)
    ]  # fmt: skip
    busy = analysed(dataclasses.replace(subject.facts, projects=tuple(many)), "çok uzun bir harita adı.gpkg", TODAY)
    konak = next(each for each in busy.facts.districts if each.name == "Konak")
    sheet = draw_district(konak, busy, layers, Paper.A4, 1, 1, language)
    assert faults(sheet) == []
    assert any(("proje daha" if language == "tr" else "more projects") in one.text for one in sheet.placed)


def test_a3_is_the_same_page_enlarged(subject: Subject, layers: PrintedLayers, language: str) -> None:
    konak = next(each for each in subject.facts.districts if each.name == "Konak")
    sheets = [draw_district(konak, subject, layers, paper, 1, 1, language) for paper in (Paper.A4, Paper.A3)]
    assert sheets[0].placed == sheets[1].placed
    sizes = [sheet.layout.pageCollection().page(0).pageSize() for sheet in sheets]
    assert [(round(size.width()), round(size.height())) for size in sizes] == [(210, 297), (297, 420)]


def test_text_is_cut_to_the_room_it_has(qgis_app: object) -> None:
    style = Style(8)
    fitted = style.fitted("İlçemizin sürdürülebilirlik projeleri", 20)
    assert fitted.endswith("…")
    assert style.width(fitted) <= 20
    assert style.fitted("Konak", 20) == "Konak"
    lines = style.lines("bir iki üç dört beş altı yedi sekiz dokuz on", 15, most=2)
    assert len(lines) == 2
    assert lines[-1].endswith("…")
    assert all(style.width(line) <= 15 for line in lines)
