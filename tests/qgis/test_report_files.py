"""``izsa:report`` as QGIS runs it: real files, with the map's numbers and nothing that may not be printed."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtGui import QImage

from izsa_plugin.processing.report import ReportAlgorithm
from izsa_plugin.report.facts import read_facts
from izsa_plugin.store.gpkg import GeoPackageStore, create_map
from izsa_plugin.store.protocol import ListQuery, User
from izsa_plugin.symbology import palette
from tests.projects import complete

USER = User("ayşe")
KONAK = "TUR035021"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("harita") / "izmir.gpkg"
    create_map(path, demo=True)
    return path


@pytest.fixture
def data(demo: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(demo, tmp_path / "izmir.gpkg"))


@pytest.fixture(params=["tr", "en"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def run(data: Path, output: Path, language: str = "tr", feedback: Any = None, **parameters: str) -> dict[str, Any]:
    algorithm = ReportAlgorithm()
    algorithm.language = language
    algorithm.initAlgorithm()
    given = {"MAP": str(data), "OUTPUT": str(output), **parameters}
    return algorithm.processAlgorithm(given, QgsProcessingContext(), feedback or QgsProcessingFeedback())


def text_of(pdf: Path) -> str:
    """The text of a PDF, lines joined and watermark left in."""
    found = subprocess.run(["pdftotext", "-raw", str(pdf), "-"], capture_output=True, check=True)
    return " ".join(found.stdout.decode().split())


def told(pdf: Path, tool: str) -> str:
    return subprocess.run([tool, str(pdf)], capture_output=True, check=True).stdout.decode()


def store_of(data: Path) -> GeoPackageStore:
    return GeoPackageStore.open(data, USER)


def test_one_district_is_one_page_with_its_numbers(data: Path, tmp_path: Path, language: str) -> None:
    pdf = tmp_path / "konak.pdf"
    assert run(data, pdf, language, DISTRICTS="konak") == {"OUTPUT": str(pdf)}
    store = store_of(data)
    recorded = store.count(ListQuery(district=KONAK))
    store.close()
    text = text_of(pdf)
    expected = {
        "tr": (f"Konak'ta {recorded} proje kayıtlı", "Amaçlara göre projeler", "Sayfa 1 / 1", "TANITIM VERİSİ",
               "Barış, Adalet ve Güçlü Kurumlar", "317.399"),
        "en": (f"{recorded} projects are recorded in Konak", "Projects by goal", "Page 1 of 1", "DEMO DATA",
               "Peace, Justice and Strong Institutions", "317,399"),
    }[language]  # fmt: skip
    assert [each for each in expected if each not in text] == []
    assert "Pages: 1" in " ".join(told(pdf, "pdfinfo").split())


def test_the_page_bears_disclaimer_and_sources_in_both_languages(data: Path, tmp_path: Path, language: str) -> None:
    pdf = tmp_path / "kinik.pdf"
    run(data, pdf, language, DISTRICTS="Kınık")
    text = text_of(pdf)
    assert "has not been approved by the United Nations" in text
    assert "Birleşmiş Milletler tarafından onaylanmamıştır" in text
    assert "OCHA COD-AB" in text
    assert "izmir.gpkg" in text


def test_text_is_text_in_embedded_fonts_and_nothing_is_a_bitmap(data: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "konak.pdf"
    run(data, pdf, DISTRICTS="Konak")
    fonts = told(pdf, "pdffonts").splitlines()[2:]
    assert fonts
    # columns from the right: object ID (two numbers), Unicode map, subset, embedded
    assert {tuple(line.split()[-5:-2]) for line in fonts} == {("yes", "no", "yes")}
    images = subprocess.run(["pdfimages", "-list", str(pdf)], capture_output=True, check=True).stdout.decode()
    assert len(images.splitlines()) == 2


def test_the_picture_beside_the_pdf_shows_the_map(data: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "kent.pdf"
    run(data, pdf, KIND="city")
    picture = QImage(str(pdf.with_suffix(".png")))
    assert (picture.width(), picture.height()) == (3307, 2339)
    colours = [picture.pixelColor(x, y).name() for x in range(120, 1850, 10) for y in range(300, 1750, 10)]
    for ground in (palette.LAND, palette.SEA, palette.SURROUNDINGS):
        assert colours.count(ground) > 300, ground


def test_the_watermark_leaves_what_is_under_it_legible(data: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "konak.pdf"
    run(data, pdf, DISTRICTS="Konak")
    picture = QImage(str(pdf.with_suffix(".png")))
    middle = [picture.pixelColor(x, y).lightness() for x in range(300, 1350, 3) for y in range(1000, 1600, 3)]
    assert sum(value < 120 for value in middle) < 0.06 * len(middle)
    assert sum(200 < value < 250 for value in middle) > 0.04 * len(middle)


def test_the_city_has_every_district_and_counts_each_project_once(data: Path, tmp_path: Path, language: str) -> None:
    pdf = tmp_path / "kent.pdf"
    run(data, pdf, language, KIND="city")
    store = store_of(data)
    facts = read_facts(store)
    total = store.count(ListQuery())
    store.close()
    text = text_of(pdf)
    assert [each.name for each in facts.districts if each.name not in text] == []
    counted = sum(project.counts for project in facts.projects)
    assert f"4.504.185 {total} {counted}" in text.replace("4,504,185", "4.504.185")
    assert "Pages: 1" in " ".join(told(pdf, "pdfinfo").split())


def test_several_districts_are_pages_of_one_file(data: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "rapor.pdf"
    run(data, pdf, DISTRICTS="TUR035021; Çiğli")
    assert "Pages: 2" in " ".join(told(pdf, "pdfinfo").split())
    assert sorted(each.name for each in tmp_path.glob("*.png")) == ["rapor-cigli.png", "rapor-konak.png"]


def test_a_folder_gets_a_file_a_district(data: Path, tmp_path: Path) -> None:
    folder = tmp_path / "raporlar İĞŞ"
    folder.mkdir()
    run(data, folder, DISTRICTS="Konak;Çiğli", PAPER="A3")
    assert sorted(each.name for each in folder.iterdir()) == ["cigli.pdf", "cigli.png", "konak.pdf", "konak.png"]
    assert "A3" in told(folder / "konak.pdf", "pdfinfo")


def test_real_records_have_no_watermark_and_no_contact(tmp_path: Path) -> None:
    data = tmp_path / "gercek.gpkg"
    create_map(data)
    store = store_of(data)
    store.save(complete(title="Açık proje", contact_name="Ayşe Yılmaz", contact_email="ayse@ornek.bel.tr",
                        approval="sent"))  # fmt: skip
    store.save(complete(title="Gizli proje", approval="sent", visibility="district"))
    store.save(complete(title="Taslak proje", approval="draft"))
    store.close()
    pdf = tmp_path / "bornova.pdf"
    run(data, pdf, DISTRICTS="Bornova")
    text = text_of(pdf)
    assert "Bornova'da 2 proje kayıtlı" in text
    assert "Açık proje" in text
    assert "yalnızca ilçe içinde görünen 1 projenin adı basılmaz" in text
    for hidden in ("Yılmaz", "ayse@ornek", "Gizli proje", "Taslak proje", "TANITIM"):
        assert hidden not in text


def test_a_district_that_has_not_reported_gets_no_zeros(tmp_path: Path) -> None:
    data = tmp_path / "bos.gpkg"
    create_map(data)
    pdf = tmp_path / "kiraz.pdf"
    run(data, pdf, DISTRICTS="Kiraz")
    text = text_of(pdf)
    assert "Kiraz için bildirim yok" in text
    assert text.count("bildirmedi") == 17
    assert "Proje yok" not in text


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"DISTRICTS": "Atlantis"}, "Haritada «Atlantis» adlı ya da kodlu bir ilçe yok"),
        ({"MAP": "yok.gpkg"}, "«yok.gpkg» haritası bulunamadı"),
        ({"OUTPUT": "olmayan/klasor/rapor.pdf"}, "klasörü yok"),
    ],
)
def test_a_wrong_parameter_is_answered_with_what_to_do(
    parameters: dict[str, str], message: str, data: Path, tmp_path: Path
) -> None:
    given = {"MAP": str(data), "OUTPUT": str(tmp_path / "rapor.pdf"), "DISTRICTS": "Konak", **parameters}
    with pytest.raises(QgsProcessingException, match=message):
        run(Path(given.pop("MAP")), Path(given.pop("OUTPUT")), **given)
    assert list(tmp_path.glob("*.p*")) == []


def test_a_file_that_is_no_map_is_refused(tmp_path: Path) -> None:
    wrong = tmp_path / "notlar.gpkg"
    wrong.write_text("harita değil", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="GeoPackage değil"):
        run(wrong, tmp_path / "rapor.pdf")


def test_a_place_that_cannot_be_written_is_told(data: Path, tmp_path: Path) -> None:
    taken = tmp_path / "rapor.pdf"
    taken.mkdir()
    (taken / "rapor.pdf").mkdir()
    # the folder takes the file of the district, whose own place is a folder again
    (taken / "konak.pdf").mkdir()
    with pytest.raises(QgsProcessingException, match="yazılamadı"):
        run(data, taken, DISTRICTS="Konak")
    assert sorted(each.name for each in taken.iterdir()) == ["konak.pdf", "rapor.pdf"]


def test_a_cancelled_run_leaves_nothing(data: Path, tmp_path: Path) -> None:
    class AfterOnePage(QgsProcessingFeedback):
        def setProgressText(self, text: str) -> None:
            self.cancel()

    assert run(data, tmp_path / "rapor.pdf", feedback=AfterOnePage(), DISTRICTS="Konak;Buca;Bornova") == {}
    assert list(tmp_path.glob("*.p*")) == []


def test_an_earlier_report_survives_a_failed_one(data: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "rapor.pdf"
    run(data, pdf, DISTRICTS="Konak")
    before = pdf.read_bytes()

    class Impatient(QgsProcessingFeedback):
        def setProgressText(self, text: str) -> None:
            self.cancel()

    run(data, pdf, feedback=Impatient(), DISTRICTS="Konak")
    assert pdf.read_bytes() == before
